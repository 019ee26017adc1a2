# SPDX-License-Identifier: GPL-3.0-or-later
"""What several journeys do: come in and agree to take part, and fill a survey as far as it goes."""
import time

from courtyard import must

CARD = {"en": "English", "ar": "العربية", "bn": "বাংলা", "fr": "Français", "ur": "اردو"}
GO = {"en": "Go on in English", "ar": "المتابعة بالعربية", "bn": "বাংলায় চলুন", "fr": "Continuer en français", "ur": "اردو میں چلیں"}

BROKE_OFF = "The recording broke off before its end. What there was until then is kept. You can say it again."
BESIDE = "You were saying it again when the recording broke off. What there was is kept beside it."


def consent_texts(words, demo, language):
    """The scopes of the demo's consent in a language, in the order they are asked."""
    return [scope["text"].get(language, scope["text"]["en"]) for scope in demo["scopes"]]


def come_in(app, agree=lambda number: True, shots=False):
    """Language, what this is, the practice question, consent use by use, patch, receipt code. Returns the code."""
    app.press(CARD[app.language], part=True)
    if shots:
        app.shot("01-language")
    app.press(GO[app.language])
    app.see("What is this?")
    app.press("Go on")
    app.press("Taking photos")
    if shots:
        app.shot("02-practice")
    app.press("Go on")
    for _ in range(4):
        app.see("Before you begin")
        app.press("Go on")
    for number in range(9):
        app.match(rf"^{app.digits(number + 1)} / {app.digits(9)}$")
        must(not app.checked("Yes") and not app.checked("No"), "a use is ticked before anybody said anything")
        app.press("Yes" if agree(number) else "No", role="radio button")
        if shots and number == 1:
            app.shot("03-consent")
        app.press("Go on")
    app.press(app.words("Pattern %1").replace("%1", app.digits(3)))
    if shots:
        app.shot("04-patch")
    app.press("This is me")
    code = app.match(r"^(?:[A-Z0-9], ){9}[A-Z0-9]$").group(0).replace(", ", "")
    if shots:
        app.shot("05-code")
    app.press("I have it")
    app.see("What do you want to tell today?")
    return code


def answer_page(app):
    """Gives some answer to whatever is asked on this page. True if something was answered."""
    radios = app.names("radio button")
    checks = app.names("check box")
    if radios and not app.any_checked("radio button"):
        app.press(radios[0], role="radio button")
        return True
    if checks and not app.any_checked("check box"):
        app.press(checks[0], role="check box")
        return True
    for role in ("spin button", "text"):
        fields = app.names(role)
        if fields:
            app.write(fields[0], "3", role=role)
            return True
    return False


def fill(app, pages, each=None):
    """Goes through the survey page by page: answers, then Next; Skip where that is refused. Ends on the summary."""
    for number in range(pages):
        if app.sees("This is what you said"):
            return number
        before = app.names()
        answer_page(app)
        if each:
            each(number)
        if app.names() == before or app.sees("Next"):
            app.press("Next" if app.sees("Next") else "Done")
        deadline = time.monotonic() + 6
        while app.names() == before and time.monotonic() < deadline:
            time.sleep(0.1)
        must(app.names() != before, f"the survey stands still\n{app.tree()}")
    must(app.sees("This is what you said"), "the survey does not come to its end\n" + app.tree())
    return pages


def speak(app, button, seconds):
    """Begins to speak where one is asked for a voice, and goes on for so long."""
    app.press(button, below=True)
    app.see("We hear you now", below=True)
    time.sleep(seconds)


def hear(app, button):
    app.press(button, below=True)
    app.see("Stop", below=True)


def lose_power_while_speaking(app, button, where, said, shot, heard):
    """Kills the window (SIGKILL): whoever comes back finds what they said until then, is told so, and hears it."""
    speak(app, button, 3.5)
    app.kill()
    app.start()
    app.see(where)
    app.see(said, below=True)
    app.shot(shot)
    hear(app, heard)
