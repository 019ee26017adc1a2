#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the window (SIGKILL) again and again while somebody fills a survey or, with UTHAN_DEVICES=1, while a voice is
recorded. After each kill the person is where they were, and what they had said is there.

    UTHAN_KILLS=100 tests/ui/run-journey tests/crash/kill_window.py --bin build/ci/bin
    UTHAN_KILLS=100 UTHAN_DEVICES=1 tests/ui/run-journey tests/crash/kill_window.py --bin build/ci/bin
"""
import json
import os
import pathlib
import random
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "ui"))
from courtyard import App, ctl, main, must, programme  # noqa: E402
from steps import answer_page, come_in  # noqa: E402

SURVEY = "Getting the care we need"


def journey(binaries, language, size, shots):
    kills = int(os.environ.get("UTHAN_KILLS", "4"))
    chance = random.Random(kills)
    records = os.environ.get("UTHAN_DEVICES") == "1"
    given = 0
    with programme(binaries) as folder:
        before = submissions(binaries, folder)
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            come_in(app)
            if records:
                record_and_die(app, chance, kills)
            else:
                app.press("Answer questions")
                app.press(SURVEY, part=True)
                app.see("Next")
                given = sum(fill_and_die(app, chance, number) for number in range(kills))
            app.close()
        added = submissions(binaries, folder) - before
        must(added == given, f"{given} times answers were given, and {added} came to be there")
        said = ctl(binaries, "verify", folder)
    what = "recording" if records else f"filling (given {given} times)"
    print(f"{kills} kills while {what}: everything was there; {said.strip()}")


def submissions(binaries, folder):
    return len(json.loads(ctl(binaries, "record", "list", folder, "--kind", "submission", "--json"))["records"])


def chosen(app):
    return app.checked_positions("radio button") + app.checked_positions("check box")


def fill_and_die(app, chance, number):
    """Answers, goes on or chooses anew, and dies within half a second of it. True: the answers were given."""
    if app.sees("Give my answers"):
        app.press("Give my answers")
        app.see("Thank you. Your answers are with us now.")
        time.sleep(chance.random() * 0.5)
        app.kill()
        app.start()
        app.see("You gave your answers")  # on the list of surveys, not in an empty one
        app.press(SURVEY, part=True)
        app.see("Next")
        return True
    answer_page(app)
    asked, before = app.names("heading"), chosen(app)
    radios = app.names("radio button")
    if number % 3 == 0 and app.sees("Next"):
        app.press("Next")
        time.sleep(chance.random() * 0.5)
        app.kill()
        app.start()
        app.until(lambda: app.sees("Next") or app.sees("Give my answers"), "this page or the next")
        return False  # the other two kinds look at what is on it
    others = [name for at, name in enumerate(radios) if at not in before]  # the one that is chosen would be given up
    if others:
        app.press(chance.choice(others), role="radio button")
    after = chosen(app)
    time.sleep(chance.random() * 0.5)
    app.kill()
    app.start()
    app.until(lambda: app.names("heading") == asked, f"the same question {asked} after a kill")
    shown = [answer for answer in (before, after) if answer] or [[]]  # the first, or the one that took its place
    app.until(lambda: chosen(app) in shown, f"what was answered ({before}, then {after}) after a kill")
    return False


def record_and_die(app, chance, times):
    """Takes a photo, writes under it, and dies again and again while telling by voice."""
    app.press("Tell with a photo")
    app.press(app.names("radio button")[1], role="radio button")
    app.see("Your picture comes here")
    app.press("Take a photo")
    app.see("Take it now")
    time.sleep(1.5)
    app.press("Take it now")
    app.see("Can someone be recognised?")
    for _ in range(times):
        app.press("Say it", below=True)
        time.sleep(0.2 + chance.random() * 2)
        app.kill()
        app.start()
        app.see("Can someone be recognised?")  # the photo and the place in the story


if __name__ == "__main__":
    main(journey)
