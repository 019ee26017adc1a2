#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the window (SIGKILL) while an answer is spoken and while one is filmed: what there was until then is the answer
when the survey is opened again, and nothing of it lies in the clear. (A camera and a microphone in software.)"""
import json
import os
import pathlib
import subprocess
import sys
import time

import openpyxl

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "ui"))
from courtyard import App, ctl, main, must, programme  # noqa: E402
from steps import BESIDE, come_in  # noqa: E402

BROKE_OFF = "The recording broke off before its end. What there was until then is your answer. You can record it again."


def write_survey(folder):
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    for row in (("type", "name", "label"), ("audio", "tale", "Tell a tale."), ("video", "yard", "Film the yard.")):
        survey.append(row)
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append(["In the middle", "in_the_middle", "1"])
    book.save(folder / "middle.xlsx")
    return folder / "middle.xlsx"


def must_be_hidden(when):
    """No file of a recording has a name."""
    named = [str(file) for file in pathlib.Path(os.environ["XDG_RUNTIME_DIR"]).glob("uthan-*/*")]
    must(not named, f"in the clear {when}: {named}")


def die_and_come_back(app, while_what):
    must_be_hidden(f"while {while_what}")
    app.kill()
    must_be_hidden(f"after a kill while {while_what}")
    app.start()


def journey(binaries, language, size, shots):
    with programme(binaries) as folder:
        ctl(binaries, "survey", "import", folder, write_survey(folder.parent))
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            come_in(app)
            app.press("Answer questions")
            app.press("In the middle", part=True)
            app.see("Tell a tale.", role="heading")
            wav = folder.parent / "tale.wav"
            subprocess.run(["espeak-ng", "-w", str(wav), "The well behind the school has been dry since March."], check=True)
            for button, said in (("Say it", BROKE_OFF), ("Again", BESIDE)):
                with subprocess.Popen(["paplay", "--device=voice", str(wav)]):
                    app.press(button)
                    app.see("I am done")
                    time.sleep(5)
                die_and_come_back(app, "an answer is spoken")
                app.see("Tell a tale.", role="heading")
                app.see(said, below=True)
            app.press("Hear what broke off")
            app.shot("voice-broke-off")
            app.press("Next")
            app.press("Make a film")
            app.press("Film now")
            app.see("Filming", part=True)
            time.sleep(5)
            die_and_come_back(app, "an answer is filmed")
            app.see("Film the yard.", role="heading")
            app.see(BROKE_OFF, below=True)
            app.see("Watch it")
            app.shot("film-broke-off")
            app.press("Next")
            app.press("Give my answers")
            app.see("Thank you. Your answers are with us now.")
            app.close()
        given = [r for r in json.loads(ctl(binaries, "record", "list", folder, "--kind", "submission", "--json"))["records"]
                 if "in_the_middle" in json.dumps(r)]
        answers = json.loads(ctl(binaries, "record", "show", folder, given[0]["id"], "--json"))["fields"]["answers"]
        for name in ("tale", "yard"):
            must(answers.get(name, {}).get("ms", 0) > 2000, f"{name}, of five seconds: {answers.get(name)}")
        said = ctl(binaries, "verify", folder)
    print(f"what was said and filmed until the kills was there: {answers}; {said.strip()}")


if __name__ == "__main__":
    main(journey)
