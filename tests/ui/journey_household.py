# SPDX-License-Identifier: GPL-3.0-or-later
"""A household with people in it and visits of each: rows are added, gone to and taken out with a way back; the contents
lead anywhere; the whole survey stands on one page; power is lost; and a newer version of the survey keeps what was said."""
import json

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from courtyard import App, Words, ctl, main, must, programme
from household import write
from steps import CARD, come_in

SAYS = {
    "en": {"village": "Which village is your home in?", "more": "Say the name you use yourselves.",
           "name": "What is this person called?", "age": "How old is %s?", "clinic": "To the clinic",
           "rooms": "How many rooms are there?", "roof": "What is the roof made of?",
           "water": "Is there water in the house?", "yes": "Yes", "house": "The house", "person": "Person"},
    "ar": {"village": "في أي قرية بيتكم؟", "more": "اذكروا الاسم الذي تستعملونه أنتم.", "name": "ما اسم هذا الشخص؟",
           "age": "كم عمر %s؟", "clinic": "إلى العيادة", "rooms": "كم غرفة فيه؟", "roof": "ممّ صُنع السقف؟",
           "water": "هل في البيت ماء؟", "yes": "نعم", "house": "البيت", "person": "شخص"},
}


def journey(binaries, language, size, shots):
    says = SAYS[language]
    with programme(binaries) as folder:
        ctl(binaries, "survey", "import", folder, write(folder.parent / "household.xlsx"))
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            come_in(app)
            app.press("Answer questions")
            app.press("Our household", part=True)
            app.see(says["village"], role="heading")
            app.press("More about this")
            app.see(says["more"])
            app.shot("household-01-question")
            say(app, says["village"], "Char Rajapur")
            person(app, says, "Amina", "34", visit=True)
            app.shot("household-02-another")
            person(app, says, "Salim", "70")
            app.press("No, go on")
            outline(app, says)
            pages(app, says)
            whole(app, says)
            app.kill()
            app.start()
            app.see(says["roof"], role="heading")
            app.until(lambda: typed(app, "Tin"), "the answer after a lost power")
            app.until(lambda: come_to(app, says["roof"]), "the keyboard where one was before a lost power")
            app.close()
            ctl(binaries, "survey", "import", folder, write(folder.parent / "newer.xlsx", newer=True))
            app.start()
            app.see("The questions have changed")
            must(app.sees("Another language"), "what has changed cannot be read in another language")
            app.see(says["roof"], part=True)
            app.see("Tin", part=True)
            app.shot("household-07-newer")
            app.press("Go on")
            app.see(says["village"], role="heading", below=True)
            app.press("To the end")
            app.see("This is what you said")
            must(app.sees("Another language"), "what was said cannot be looked at in another language")
            app.shot("household-08-summary")
            must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
            app.press("Give my answers")
            app.see("Thank you. Your answers are with us now.")
            app.close()
        given = [r for r in json.loads(ctl(binaries, "record", "list", folder, "--kind", "submission", "--json"))["records"]
                 if "our_household" in json.dumps(r)]
        must(len(given) == 1, f"the answers did not arrive: {given}")
        whole_record = ctl(binaries, "record", "show", folder, given[0]["id"], "--json")
        for said in ("Char Rajapur", "Amina", "Salim", "Tin", "clinic"):
            must(said in whole_record, f"{said} was lost: {whole_record}")


def say(app, question, text):
    app.see(question, role="heading")
    for role in ("text", "spin button", "entry"):
        fields = app.names(role)
        if fields:
            app.write(fields[0], text, role=role)
            break
    app.press("Next")
    app.gone(question, role="heading")


def person(app, says, name, age, visit=False):
    app.until(lambda: app.sees("Yes, begin with one") or app.sees("Yes, add one more") or app.sees(says["name"]), "the people")
    for more in ("Yes, begin with one", "Yes, add one more"):
        if app.sees(more):
            app.press(more)
            break
    say(app, says["name"], name)
    say(app, says["age"] % name, age)
    app.until(lambda: app.sees("Yes, begin with one") or app.sees(says["clinic"]), "the visits of " + name)
    if visit:
        if app.sees("Yes, begin with one"):
            app.press("Yes, begin with one")
        app.press(says["clinic"], role="radio button")
        app.press("Next")
        app.see("Is there another one?")
        app.press("Yes, add one more")  # so that the next page that asks has fewer rows than this one
        app.press(says["clinic"], role="radio button")
        app.press("Next")
        app.see("Is there another one?")
        app.press("No, go on")
        app.see(name, part=True)
        app.press("Back")  # and the other way round
        app.see(says["clinic"], part=True)
        app.press("No, go on")
    else:
        if app.sees(says["clinic"]):
            app.press("Skip")
            app.see("Is there another one?")
        app.press("No, go on")
    app.see(name, part=True)
    app.see("Is there another one?")


def outline(app, says):
    """Jumping to a row, taking one out and back."""
    app.press("All questions")
    app.see("Salim", part=True, below=True)
    app.shot("household-03-contents")
    second = app.words("%1 %2").replace("%1", says["person"]).replace("%2", app.digits(2))
    take_out = app.words("Take out: %1").replace("%1", second)
    app.press(take_out, below=True)
    app.see("It was taken out.")
    must(not app.sees("Salim", part=True), "a row that was taken out is still there")
    app.press("Undo")
    app.see("Salim", part=True, below=True)
    app.press(says["age"] % "Salim", below=True)
    app.see(says["age"] % "Salim", role="heading")
    app.see("Salim", part=True)
    app.shot("household-04-row")


def pages(app, says):
    """What belongs together on one page: a jump leads to its question, not to the beginning of that page."""
    app.press("Help")
    app.see("How much on one page")
    app.press("What belongs together")
    app.press("All questions")
    app.press(says["roof"], below=True)
    app.see(says["rooms"], role="heading", below=True)
    app.until(lambda: come_to(app, says["roof"]), "the keyboard on the second question of the page one went to")


def whole(app, says):
    """All on one page: lines come and go, and what is written stays."""
    app.press("Help")
    app.see("How much on one page")
    app.shot("household-05-help")
    app.press("All on one page")
    app.see("To the end")
    app.press("All questions")
    app.press(says["roof"], below=True)
    app.see(says["roof"], role="heading")
    app.until(lambda: come_to(app, says["roof"]), "the keyboard on the question one went to")
    for language in ("ar" if app.language == "en" else "en", app.language):  # the place stays, and the words change
        app.press("Another language")
        app.press(CARD[language])
        app.words = Words(language)
        app.see(SAYS[language]["roof"], role="heading")
    app.shot("household-06-whole")
    fields = [node.get_component_iface() for node, _ in app.nodes() if node.get_role_name() == "text"]
    max(fields, key=lambda field: field.get_extents(Atspi.CoordType.WINDOW).y).grab_focus()  # the roof comes last
    app.type("Tin")
    app.until(lambda: typed(app, "Tin"), "what was written")
    app.key("Up")  # the questions are gone through with the arrow keys
    app.until(lambda: come_to(app, says["rooms"]), "the keyboard on the question before")
    app.key("Down")
    app.until(lambda: come_to(app, says["roof"]), "the keyboard on the last question again")
    app.until(lambda: app.sees("Kept on this device"), "that it is kept")


def come_to(app, words):
    """Whether the keyboard is on the words of this question."""
    return any(node.get_name() == words and node.get_state_set().contains(Atspi.StateType.FOCUSED) for node, _ in app.nodes(below=True))


def typed(app, text):
    """What stands in the fields on the screen."""
    for node, _ in app.nodes(below=True):
        field = node.get_text_iface() if node.get_role_name() in ("text", "entry") else None
        if field and text in field.get_text(0, field.get_character_count()):
            return True
    return False


if __name__ == "__main__":
    main(journey)
