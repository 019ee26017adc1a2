#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A scholar puts a place on the map with a sign of the group's legend, says who may know the exact spot, leaves and closes
the window while they speak about it, comes back to it, and finds it in the list; what others get lies on the grid of that level."""
import json
import time

from courtyard import App, ctl, main, must, programme
from steps import BESIDE, come_in, hear, lose_power_while_speaking, speak


def journey(binaries, language, size, shots):
    with programme(binaries) as folder:
        before = places(binaries, folder)
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            come_in(app)
            app.press("Put it on the map")
            app.see("What is here?")
            app.shot("30-map")
            app.press(app.names("radio button")[0], role="radio button")
            app.press("Our people", part=True, below=True)
            must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
            app.press("Closer")
            leave_and_come_back(app)
            app.press("Put it here")
            app.shot("31-put")
            app.press("Show as a list")
            app.see("Show the map")
            app.shot("32-list")
            app.close()
        new = [place for place in places(binaries, folder) if place["id"] not in {old["id"] for old in before}]
        must(len(new) == 1, f"one place more, not {len(new)}")
        shown = json.loads(ctl(binaries, "record", "show", folder, new[0]["id"], "--json"))
        must({"note", "voice", "beside"} <= shown["fields"].keys(), f"what was given for it is not there: {shown}")
        must("200" in json.dumps(shown), f"the place is not on the grid of 200 m: {shown}")


def leave_and_come_back(app):
    """What is being said is kept on the way out, by the button, by the cross of the window and as the power goes; and so is the rest."""
    app.press("Say about it")
    app.press("Say it", below=True)
    app.see("We hear you now", below=True)
    app.write("Or write about it", "The ramp is steep")
    time.sleep(2.2)
    app.press("Back")
    app.see("What do you want to tell today?")
    app.press("Put it on the map")
    app.see("You were putting a place here.")
    app.shot("33-come-back")
    app.see("Kept on this device", below=True)
    app.press("Throw it away", below=True)
    app.see("Throw this place away?")
    app.shot("34-throw-away")
    app.press("Keep it")
    app.gone("Throw this place away?")
    speak(app, "Again", 1.2)
    app.close_window()
    app.start()
    app.see("You were putting a place here.")
    app.see("Kept on this device", below=True)
    hear(app, "Hear it")
    app.shot("35-after-the-window-closed")
    lose_power_while_speaking(
        app, "Again", "You were putting a place here.", BESIDE, "36-after-the-power-was-lost", "Hear what broke off")


def places(binaries, folder):
    return json.loads(ctl(binaries, "record", "list", folder, "--kind", "place", "--json"))["records"]


if __name__ == "__main__":
    main(journey)
