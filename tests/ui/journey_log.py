#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A survey that wishes a log of how it is filled in says so first. Who says yes fills it in, loses power, comes back, gives
the answers. The log is read by Python's csv. The next person says no and has none."""
import csv
import json

import openpyxl

from courtyard import App, ctl, main, must, programme
from steps import answer_page, come_in

ENGLISH, ARABIC = "label::English (en)", "label::العربية (ar)"
SAYS = {"en": {"wish": "What do you wish for?", "yes": "Yes"}, "ar": {"wish": "ماذا تتمنون؟", "yes": "نعم"}}


def write(path):
    book = openpyxl.Workbook()
    survey = book.active
    survey.title = "survey"
    for row in [["type", "name", ENGLISH, ARABIC, "appearance", "parameters"],
                ["audit", "audit", "", "", "", "location-priority=balanced location-min-interval=60 location-max-age=120 "
                 "track-changes=true identify-user=true track-changes-reasons=on-form-edit"],
                ["select_one yes_no", "water", "Is there water in the house?", "هل في البيت ماء؟"],
                ["begin group", "home", "Your home", "بيتكم", "field-list"],
                ["integer", "rooms", "How many rooms are there?", "كم غرفة فيه؟"],
                ["integer", "beds", "How many beds are there?", "كم سريرا فيه؟"],
                ["end group", "", "", ""],
                ["text", "wish", "What do you wish for?", "ماذا تتمنون؟"]]:
        survey.append(row)
    choices = book.create_sheet("choices")
    for row in [["list_name", "name", ENGLISH, ARABIC], ["yes_no", "yes", "Yes", "نعم"], ["yes_no", "no", "No", "لا"]]:
        choices.append(row)
    settings = book.create_sheet("settings")
    for row in [["form_title", "form_id", "version"], ["Our water", "our_water", "1"]]:
        settings.append(row)
    book.save(path)
    return path


def journey(binaries, language, size, shots):
    says = SAYS[language]
    with programme(binaries) as folder:
        ctl(binaries, "survey", "import", folder, write(folder.parent / "water.xlsx"))
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            come_in(app)
            app.press("Answer questions")
            app.press("Our water", part=True)
            app.see("May this survey record how you fill it in?", role="heading")
            must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
            must(not app.any_checked("check box"), "something is chosen before anybody said anything")
            app.shot("log-01-notice")
            app.press("Yes, record it")
            app.press(says["yes"], role="radio button")
            app.press("Next")
            app.see("Your home" if language == "en" else "بيتكم", part=True)
            answer_page(app)
            app.see("Kept on this device")
            app.kill()
            app.start()
            app.see("Your home" if language == "en" else "بيتكم", part=True)
            must(not app.sees("Yes, record it"), "what was agreed to is asked again")
            app.press("Next")
            app.see(says["wish"], role="heading")
            app.write(says["wish"], "a well, a \"deep\" one", role="text")
            app.press("Next")
            app.see("This is what you said")
            app.see("How you filled this in is recorded")
            app.shot("log-02-summary")
            app.press("Give my answers")
            app.see("Thank you. Your answers are with us now.")
            app.press("Next person")
            come_in(app)
            app.press("Answer questions")
            app.press("Our water", part=True)
            app.press("No, do not record")
            app.press(says["yes"], role="radio button")
            app.press("Next")
            app.see("Your home" if language == "en" else "بيتكم", part=True)
            app.press("Next")
            app.see(says["wish"], role="heading")
            app.press("Next")
            app.see("This is what you said")
            must(not app.sees("How you filled this in is recorded"), "who said no is told of a log")
            app.press("Give my answers")
            app.see("Thank you. Your answers are with us now.")
            app.close()
        given, logs = read(binaries, folder)
        must(given == 2, f"two people gave their answers, and {given} arrived")
        must(len(logs) == 1, f"one person said yes, and there are {len(logs)} logs")
        look_at(logs[0])


def read(binaries, folder):
    """How many answered forms there are, and every audit.csv of them, as rows."""
    out = folder.parent / "instances"
    files = json.loads(ctl(binaries, "export", folder, out, "--format", "openrosa", "--form", "our_water", "--json"))["files"]
    logs = []
    for file in files:
        if file.endswith("/audit.csv"):
            with open(file, newline="", encoding="utf-8") as text:
                logs.append(list(csv.DictReader(text)))
    return sum(file.endswith("/submission.xml") for file in files), logs


def look_at(rows):
    events = [row["event"] for row in rows]
    for event in ("form start", "form resume", "question", "group questions", "end screen", "form finalize"):
        must(event in events, f"no {event!r} in the log: {events}")
    must(events.index("form start") < events.index("form resume") < events.index("form finalize"), f"out of order: {events}")
    for row in rows:
        must(not row["end"] or int(row["end"]) >= int(row["start"]), f"it ends before it begins: {row}")
    wish = [row for row in rows if row["node"] == "/data/wish"]
    must(wish and wish[-1]["new-value"] == "a well, a \"deep\" one", f"what was written is not in the log: {wish}")
    must(sum(row["event"] == "group questions" for row in rows) >= 2, "the page before the power was lost is not in the log")
    must(not any(row.get("latitude") for row in rows), "a place without a yes to places")


if __name__ == "__main__":
    main(journey)
