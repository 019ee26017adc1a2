#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bar code, a photo and a film are given with the camera, one after the other; it goes dark after each, and who stops a film before
it began is told so. A question somebody has recorded is heard in that voice, by
itself where a person wants to be read to, and one that nobody recorded in the machine's. The talk is recorded after a yes. (A camera and a
loudspeaker in software; the loudspeaker is listened to.)"""
import array
import json
import math
import os
import pathlib
import shutil
import signal
import subprocess
import time
import wave

import openpyxl

from courtyard import ROOT, App, ctl, main, must, programme
from steps import come_in

TONE, RATE = 880, 16000
CODE = "204806"


def write_survey(folder):
    """Every kind of question that needs a device, and one with a recorded voice: a tone, so that it can be told."""
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    survey.append(["type", "name", "label::English (en)", "label::العربية (ar)", "audio::English (en)", "audio::العربية (ar)"])
    for row in (("background-audio", "talk"), ("text", "recorded", "What do the birds say?", "ماذا تقول الطيور؟", "tone.wav", "tone.wav"),
                ("barcode", "code", "What does the label say?", "ماذا تقول اللصاقة؟"),
                ("image", "photo", "Show us the yard.", "أرونا الساحة."),
                ("video", "film", "Film the yard.", "صوّروا الساحة.")):
        survey.append(row)
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version", "default_language"])
    settings.append(["With the camera", "with_the_camera", "1", "English (en)"])
    book.save(folder / "camera.xlsx")
    with wave.open(str(folder / "tone.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(array.array("h", (int(12000 * math.sin(2 * math.pi * TONE * i / RATE)) for i in range(4 * RATE))).tobytes())
    return folder / "camera.xlsx"


def heard(seconds):
    """How loud the loudspeaker is, and how much of it is the tone (0 to 1)."""
    with subprocess.Popen(["parec", "--device=voice.monitor", "--format=s16le", "--channels=1", f"--rate={RATE}"],
                          stdout=subprocess.PIPE) as ear:
        time.sleep(seconds)
        ear.terminate()
        samples = array.array("h", ear.stdout.read()[: RATE * 2 * 30 // 2 * 2])
    power = sum(s * s for s in samples) / max(1, len(samples))
    best = 0.0
    for start in range(0, max(1, len(samples) - 4000), 4000):
        part = samples[start : start + 4000]
        energy = sum(s * s for s in part)
        if energy < 4000 * 10000:
            continue
        real = sum(s * math.cos(2 * math.pi * TONE * i / RATE) for i, s in enumerate(part))
        imaginary = sum(s * math.sin(2 * math.pi * TONE * i / RATE) for i, s in enumerate(part))
        best = max(best, 2 * (real * real + imaginary * imaginary) / (len(part) * energy))
    return math.sqrt(power), best


def journey(binaries, language, size, shots):
    needed = [tool for tool in ("parec",) if not shutil.which(tool)]
    must(not needed, f"missing: {needed}")
    with programme(binaries) as folder:
        ctl(binaries, "survey", "import", folder, write_survey(folder.parent))
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            come_in(app)
            app.press("Answer questions")
            app.press("Hear: With the camera")  # a card of the list
            must_sound(2.5, "a survey of the list is not heard")
            app.gone("Stop the voice")  # it comes to its end
            app.press("With the camera", part=True)
            app.see("Next")
            app.see("May we record what is said here while you answer?")
            app.shot("94-may-we-record")
            app.press("Yes, record")
            app.see("Recording what is said", part=True)
            app.shot("94-recording")
            app.press("Hear: What do the birds say?")
            must_sound(2.5, "the recorded voice is not what is heard", tone=True)
            app.press("Stop the voice")
            read_by_itself(app)
            code(app)
            app.press("Next")
            photo(app)
            film(app)
            app.see("This is what you said")
            app.see("What was said is recorded", part=True)
            app.shot("95-with-the-camera")
            app.press("Give my answers")
            app.see("Thank you. Your answers are with us now.")
            app.close()
        given = [r for r in json.loads(ctl(binaries, "record", "list", folder, "--kind", "submission", "--json"))["records"]
                 if "with_the_camera" in json.dumps(r)]
        answers = json.loads(ctl(binaries, "record", "show", folder, given[0]["id"], "--json"))["fields"]["answers"]
        must(answers.get("code") == CODE, f"the code: {answers.get('code')!r}")
        for name, type in (("photo", "image/jpeg"), ("film", "video/webm"), ("talk", "audio/ogg")):
            must(answers.get(name, {}).get("mime", answers.get(name, {}).get("type")) == type, f"{name}: {answers.get(name)}")


def must_sound(seconds, why, tone=False):
    """The loudspeaker is listened to: something is heard, or the tone is."""
    loud, pitch = heard(seconds)
    must(loud > 100 and (not tone or pitch > 0.6), f"{why}: loudness {loud:.0f}, of the tone {pitch:.2f}")


def read_by_itself(app):
    """A person who wants every question read hears it on arriving: in the machine's voice, or the recorded one."""
    app.press("Help")
    app.press("Read every question to me", role="check box")
    app.key("Escape")
    app.gone("Read every question to me")
    app.press("Next")
    app.see("What does the label say?", role="heading")
    must_sound(3, "a question nobody recorded is not read by the machine")
    app.press("Back")
    app.see("What do the birds say?", role="heading")
    must_sound(2.5, "the recorded question is not heard on arriving", tone=True)
    app.press("Help")
    app.press("Read every question to me", role="check box")
    app.key("Escape")
    app.gone("Read every question to me")
    app.press("Next")
    app.see("What does the label say?", role="heading")


def photo(app):
    app.press("Take a photo")
    app.see("Take it now")
    time.sleep(1.5)
    app.shot("90-camera")
    app.press("Take it now")
    app.see("The picture you gave", below=True)
    must_be_dark(app, "after the photo")
    app.press("Next")


def film(app):
    camera = int(os.environ["UTHAN_CAMERA_PID"])
    app.press("Make a film")
    app.see("Film now")
    os.kill(camera, signal.SIGSTOP)  # a camera that takes its time
    try:
        app.press("Film now")
        app.see("The camera is getting ready")
        app.shot("96-getting-ready")
        app.press("Stop filming")
        app.see("Nothing was filmed: it was stopped before the camera was ready.", below=True)
        app.shot("96-nothing-filmed")
    finally:
        os.kill(camera, signal.SIGCONT)
    must_be_dark(app, "after a film that was not begun")
    app.press("Make a film")
    app.press("Film now")
    app.see("Filming", part=True)
    time.sleep(1.5)
    app.press("Stop filming")
    app.see("Watch it")
    must_be_dark(app, "after the film")
    app.press("Next")


def must_be_dark(app, when):
    """The light beside the camera was on, and is off: nobody looks, so nothing is open."""
    light = pathlib.Path(os.environ["UTHAN_CAMERA_LIGHT"])
    must("on" in light.read_text().split(), f"the camera was never open {when}")
    app.until(lambda: light.read_text().split()[-1] == "off", f"the camera goes dark {when}", seconds=5)


def code(app):
    app.press("Read the code with the camera")
    app.until(lambda: app.sees("The code") or any(CODE in (n.get_text_iface().get_text(0, -1) if n.get_text_iface() else "")
                                                  for n, _ in app.nodes(below=True) if n.get_role_name() == "text"), "the code")
    app.shot("93-code")
    must_be_dark(app, "after the code")


if __name__ == "__main__":
    main(journey)
