#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A survey that wishes to know where it is filled in asks first. One person says yes: the device looks, the place is noted, and still
is what it was after the power was lost. The next says no, and the device never looks. A third takes it out again. Where the device knows
nothing, that is said, and nobody is held up. (A positioning service in software, tests/ui/whereabouts.)"""
import contextlib
import json
import pathlib
import subprocess

import openpyxl

from courtyard import App, ctl, main, must, programme
from steps import come_in

LATITUDE, LONGITUDE, ACCURACY = 23.7, 90.4, 12
ENGLISH, ARABIC = "label::English (en)", "label::العربية (ar)"
ASKS = "May we note where this is while you answer?"
WISH = {"en": "What do you wish for?", "ar": "ماذا تتمنون؟"}


def write(path):
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    for row in [["type", "name", ENGLISH, ARABIC, "trigger"], ["start-geopoint", "began", "", "", ""],
                ["text", "wish", WISH["en"], WISH["ar"], ""], ["text", "tree", "Which tree?", "أي شجرة؟", ""],
                ["background-geopoint", "stood", "", "", "${tree}"]]:
        survey.append(row)
    settings = book.create_sheet("settings")
    for row in [["form_title", "form_id", "version"], ["Our trees", "our_trees", "1"]]:
        settings.append(row)
    book.save(path)
    return path


@contextlib.contextmanager
def whereabouts():
    """The address of a bus on which somebody knows where this is, and how often they were asked so far."""
    command = [str(pathlib.Path(__file__).with_name("whereabouts")), str(LATITUDE), str(LONGITUDE), str(ACCURACY)]
    with subprocess.Popen(["/usr/bin/python3", *command], stdout=subprocess.PIPE, text=True) as service:
        try:
            address = service.stdout.readline().strip()
            must(address, "the positioning service does not start")
            looks = []
            yield address, looks
        finally:
            service.terminate()
            looks += service.stdout.read().split()


def begin(app):
    come_in(app)
    app.press("Answer questions")
    app.press("Our trees", part=True)
    app.see(ASKS, role="heading")


def to_the_end(app):
    app.write(WISH[app.language], "shade", role="text")
    app.press("Next")
    app.write("Which tree?" if app.language == "en" else "أي شجرة؟", "neem", role="text")
    app.press("Next")
    app.see("This is what you said")


def give(app):
    app.press("Give my answers")
    app.see("Thank you. Your answers are with us now.")


def journey(binaries, language, size, shots):
    with programme(binaries) as folder:
        ctl(binaries, "survey", "import", folder, write(folder.parent / "trees.xlsx"))
        with whereabouts() as (address, looks):
            env = {"DBUS_SYSTEM_BUS_ADDRESS": address}
            with App(binaries / "uthan", folder, language, size, env=env, shots=shots) as app:
                begin(app)
                must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
                app.shot("place-01-asked")
                app.press("Yes, note the place")
                app.see("Take the place out")
                app.shot("place-02-noted")
                app.see("Kept on this device")
                app.kill()
                app.start()
                app.see("Next")
                must(not app.sees(ASKS), "what was agreed to is asked again")
                to_the_end(app)  # the second place is looked for without another question
                app.see("Take the place out")
                app.shot("place-03-summary")
                give(app)
                app.press("Next person")
                begin(app)
                app.press("No, do not note it")
                to_the_end(app)
                must(not app.sees("Take the place out"), "a place after a no")
                give(app)
                app.press("Next person")
                begin(app)
                app.press("Yes, note the place")
                app.press("Take the place out")
                to_the_end(app)
                give(app)
                app.press("Next person")
                app.kill()
                app.env["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere"
                app.start()
                nowhere(app)
                app.close()
        must(looks == ["looks"] * 3, f"the device looked {len(looks)} times: twice for who said yes, once for who took it out")
        given = [answers(binaries, folder, record["id"]) for record in records(binaries, folder)]
        placed = [one for one in given if isinstance(one.get("began"), str)]
        must(len(given) == 4 and len(placed) == 1, f"four people gave their answers, one with a place: {given}")
        for name in ("began", "stood"):
            latitude, longitude, _, accuracy = map(float, placed[0][name].split())
            must((latitude, longitude, accuracy) == (LATITUDE, LONGITUDE, ACCURACY), f"{name}: {placed[0][name]}")
        for one in given:
            must(one is placed[0] or not isinstance(one.get("stood"), str), f"a place that nobody agreed to: {one}")
        instances(binaries, folder)


def nowhere(app):
    """No service knows where this is: that is said, and the answers are given without it."""
    begin(app)
    app.press("Yes, note the place")
    app.see("The place is not noted: this device cannot tell where it is.", part=True)
    app.shot("place-04-not-known")
    app.press("Go on without")
    to_the_end(app)
    give(app)


def records(binaries, folder):
    listed = json.loads(ctl(binaries, "record", "list", folder, "--kind", "submission", "--json"))["records"]
    return [record for record in listed if "our_trees" in json.dumps(record)]


def answers(binaries, folder, record):
    return json.loads(ctl(binaries, "record", "show", folder, record, "--json"))["fields"]["answers"]


def instances(binaries, folder):
    """What the room has as OpenRosa holds the place of one person and of nobody else."""
    out = folder.parent / "instances"
    files = json.loads(ctl(binaries, "export", folder, out, "--format", "openrosa", "--form", "our_trees", "--for", "room",
                           "--json"))["files"]
    texts = [(out / file if not pathlib.Path(file).is_absolute() else pathlib.Path(file)).read_text(encoding="utf-8")
             for file in files if file.endswith("/submission.xml")]
    placed = [text for text in texts if "23.7" in text]
    must(len(texts) == 4 and len(placed) == 1, f"{len(texts)} instances, {len(placed)} with the place")
    must(placed[0].count("90.4") == 2 and "<began>" in placed[0], f"the place in the instance: {placed[0]}")


if __name__ == "__main__":
    main(journey)
