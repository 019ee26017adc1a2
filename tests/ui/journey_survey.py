#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A resident chooses a language, agrees use by use, fills the survey, changes language in the middle, loses power, comes
back to the same question, gives the answers; the next person sees nothing of it."""
import json

from courtyard import App, Words, ctl, main, must, programme
from steps import CARD, answer_page, come_in, fill

SURVEY = "Getting the care we need"


def journey(binaries, language, size, shots):
    with programme(binaries) as folder:
        before = submissions(binaries, folder)
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            code = come_in(app, shots=True)
            must(len(code) == 10, f"the receipt code has ten characters: {code}")
            app.shot("06-home")
            app.press("Answer questions")
            app.press(SURVEY, part=True)
            app.see("Next")
            for _ in range(8):
                answer_page(app)
                turn(app)
            answer_page(app)
            app.shot("07-question")
            change_language(app, "bn" if language != "bn" else "fr")
            app.shot("08-other-language")
            asked, given = app.names("heading"), chosen(app)
            must(given, "the answer is gone after changing the language")
            app.kill()
            app.start()
            app.until(lambda: app.names("heading") == asked, f"the same question {asked} after a lost power")
            must(chosen(app) == given, f"the answer {given} is not there after a lost power: {chosen(app)}")
            change_language(app, language)
            fill(app, 60)
            app.shot("09-summary")
            must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
            app.press("Give my answers")
            app.see("Thank you. Your answers are with us now.")
            app.shot("10-thanks")
            app.press("Next person")
            app.see(CARD[language], part=True)
            must(not app.sees(SURVEY, part=True) and not app.sees("My things"), "the next person sees what the last one did")
            app.shot("11-next-person")
            app.close()
        must(submissions(binaries, folder) == before + 1, "the answers did not arrive in the programme")
        taken = ctl(binaries, "consent", "withdraw", folder, stdin=code + "\n")
        must(submissions(binaries, folder) == before, f"the code does not take the answers back: {taken}")


def submissions(binaries, folder):
    return len(json.loads(ctl(binaries, "record", "list", folder, "--kind", "submission", "--json"))["records"])


def chosen(app):
    """Positions of what is chosen on this page, whatever the language."""
    return app.checked_positions("radio button") + app.checked_positions("check box")


def turn(app):
    before = app.names()
    app.press("Next")
    app.until(lambda: app.names() != before, "the next question")


def change_language(app, tag):
    before = app.names("heading")
    app.press("Another language")
    app.press(CARD[tag])
    app.until(lambda: app.names("heading") not in ([], before), f"the question in {CARD[tag]}")
    app.words = Words(tag)  # the whole app follows


if __name__ == "__main__":
    main(journey)
