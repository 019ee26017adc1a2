#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A scholar takes a photo with the camera, tells about it in writing and by voice, closes the window while they speak, loses power
as they speak, comes back, says who is in it, chooses what may be done with it, keeps it, and brings it to the group. (A camera and a microphone in software.)"""
import json
import time

from courtyard import App, ctl, main, must, programme
from steps import BESIDE, BROKE_OFF, come_in, hear, lose_power_while_speaking, speak


def journey(binaries, language, size, shots):
    with programme(binaries) as folder:
        before = stories(binaries, folder)
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            come_in(app)
            app.press("Tell with a photo")
            app.until(lambda: len(app.names("radio button")) > 1, "what to tell of")  # they come one by one
            app.press(app.names("radio button")[1], role="radio button")
            app.see("Your picture comes here")
            app.press("Take a photo")
            app.see("Take it now")
            time.sleep(1.5)
            app.shot("20-camera")
            app.press("Take it now")
            app.see("Can someone be recognised?")
            app.press("Or write", below=True)
            app.write("Your words", "Ice on the path")
            app.press("Next question", below=True)
            app.press("Say it", below=True)
            app.see("We hear you now", below=True)
            time.sleep(2.2)
            app.shot("21-listening")
            app.press("I am done", nth=1) if app.count("I am done") > 1 else app.press("I am done")
            app.shot("22-said")
            headings = app.names("heading")
            say_and_close(app)
            say_and_lose_power(app)
            app.kill()
            app.start()
            app.see("Photo story")
            app.see("Can someone be recognised?")
            must(headings, "nothing was on the screen before the power was lost")
            app.shot("23-back-again")
            app.press("I am done")
            finish(app)
            app.close()
        made = stories(binaries, folder)
        must(len(made) == len(before) + 1, "the story did not arrive in the programme")


def say_and_close(app):
    """Who closes the window while they speak finds what they said, and hears it."""
    app.press("Next question", below=True)
    speak(app, "Say it", 2.2)
    app.close_window()
    app.start()
    app.see("Can someone be recognised?")
    app.see("Kept on this device", below=True)
    app.shot("26-said-as-the-window-closed")
    hear(app, "Hear it")
    app.shot("27-heard")


def say_and_lose_power(app):
    """Who speaks as the power goes finds what they said until then; and what they said first, where they said it again."""
    app.press("Next question", below=True)
    where = "Can someone be recognised?"
    lose_power_while_speaking(app, "Say it", where, BROKE_OFF, "28-power-lost", "Hear it")
    lose_power_while_speaking(app, "Again", where, BESIDE, "29-power-lost-again", "Hear what broke off")


def finish(app):
    """From the words under the picture to the story in the group, whatever steps lie between."""
    for _ in range(30):
        if app.sees("Bring it to the group"):
            break
        names = app.names()
        if app.sees("Where it was") and app.names("check box"):
            if not app.any_checked("check box"):
                app.press(app.names("check box")[0], role="check box")  # the group may talk about it
            app.shot("24-what-i-told")
            app.press("Keep my story", below=True)
        elif app.sees("No place"):
            app.press("No place")
        elif app.sees("Yes", role="radio button") and not app.checked("Yes"):
            app.press("Yes", role="radio button")
        elif app.sees("Go on"):
            app.press("Go on")
        elif app.sees("Next question"):
            app.press("Next question", below=True)
        time.sleep(0.3)
        if app.names() == names:
            time.sleep(0.7)
    app.see("Bring it to the group")
    must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
    app.press("Bring it to the group")
    app.see("It is with the group now. It goes to the others when you share.")
    app.shot("25-with-the-group")


def stories(binaries, folder):
    return json.loads(ctl(binaries, "record", "list", folder, "--kind", "photo_story", "--json"))["records"]


if __name__ == "__main__":
    main(journey)
