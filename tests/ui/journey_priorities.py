#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second survey in Urdu: every question is asked in Urdu, never blank; the answers arrive in that language."""
import json
import re

from courtyard import App, ctl, main, must, programme
from steps import come_in, fill

SURVEY = "What should come first?"
OF_THE_LANGUAGE = {"ur": r"[\u0600-\u06FF]", "bn": r"[\u0980-\u09FF]", "en": r"[A-Za-z]"}


def journey(binaries, language, size, shots):
    with programme(binaries) as folder:
        before = {r["id"] for r in submissions(binaries, folder)}
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            come_in(app)
            app.press("Answer questions")
            app.press(SURVEY, part=True)
            app.see("Next")
            app.shot("60-priorities")
            asked = []

            def each(number):
                words = " ".join(app.names("heading"))
                must(re.search(OF_THE_LANGUAGE[language], words), f"page {number + 1} is not asked in {language}: {words!r}")
                asked.append(words)
                if number == 4:
                    must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
                    app.shot("61-a-question")

            fill(app, 60, each)
            must(len(set(asked)) > 5, f"only {len(set(asked))} pages were seen")
            app.shot("62-what-was-said")
            app.press("Give my answers")
            app.see("Thank you. Your answers are with us now.")
            app.close()
        new = [r for r in submissions(binaries, folder) if r["id"] not in before]
        must(len(new) == 1, f"{len(new)} sheets arrived in place of one")
        given = json.loads(ctl(binaries, "record", "show", folder, new[0]["id"], "--json"))
        must(given["fields"].get("language") == language, f"the sheet says it was answered in {given['fields'].get('language')}")


def submissions(binaries, folder):
    return json.loads(ctl(binaries, "record", "list", folder, "--kind", "submission", "--json"))["records"]


if __name__ == "__main__":
    main(journey)
