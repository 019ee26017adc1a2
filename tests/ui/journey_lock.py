#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A word is set as the lock; one press locks; a wrong word opens nothing; the right one goes on; after a restart it is
asked for again, before anything of anybody is shown."""
import re
import time

from courtyard import App, Atspi, GLib, main, must, programme

SECRET, WRONG = "four goats on a roof", "three goats on a roof"
PRIVATE = ("Gather", "Talk", "Follow", "Share", "Desk", "Care Within Reach", "What do you want to tell today?")


def only_the_door(app):
    app.see("The door is locked", part=True)
    for name in PRIVATE:
        must(not app.sees(name, part=True), f"behind the locked door one sees {name!r}\n{app.tree()}")
    must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")


class Told:
    """What the bus of assistive tools says of changes in fields for secrets."""

    def __init__(self):
        self.said = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:text-changed")

    def hear(self, event):
        if event.source and event.source.get_role_name() == "password text":
            self.said.append(str(event.any_data))

    def no_letters(self):
        while GLib.MainContext.default().iteration(False):
            pass
        must(not any(re.search("[a-z]", said) for said in self.said), f"the bus carries a secret: {self.said}")


def give(app, word):
    app.type(word)  # the field has the focus
    app.key("Return")


def journey(binaries, language, size, shots):
    told = Told()
    with programme(binaries) as folder:
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            app.press("Desk")
            app.see("Desk", part=True)
            app.press("The lock of this device", below=True)
            app.see(app.words("Now: %1").replace("%1", app.words("No lock")))
            must(not app.sees("Lock now"), "there is something to lock without a lock")
            app.shot("60-no-lock")
            app.press("A word or sentence", role="radio button", below=True)
            fields = [n for n, _ in app.nodes(below=True) if n.get_role_name() == "password text"]
            for field in fields[1:]:  # the first asks for the lock there is, and is not shown
                field.get_component_iface().grab_focus()
                time.sleep(0.3)
                app.type(SECRET)
                letters = field.get_text_iface().get_text(0, -1)
                must(letters == "•" * len(SECRET), f"the bus of assistive tools carries a secret: {letters!r}")
            must(app.focused() in app.words.variants("The same once more"), f"a secret field is called {app.focused()!r}")
            app.shot("61-a-new-word")
            must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
            app.press("Set this lock", below=True)
            app.see(app.words("Done. It is now: %1").replace("%1", app.words("A word or sentence")), below=True)
            app.shot("62-locked-by-a-word")
            app.press("Back")

            app.press("Lock now")
            only_the_door(app)
            app.shot("63-the-door")
            give(app, WRONG)
            app.see("That is not the word. Try again.")
            told.no_letters()
            only_the_door(app)
            app.shot("64-wrong")
            give(app, SECRET)
            app.gone("The door is locked")
            app.see("Lock now")
            app.key("ctrl+l")
            only_the_door(app)
            give(app, SECRET)
            app.gone("The door is locked")

            app.kill()
            app.start()
            only_the_door(app)
            give(app, SECRET)
            app.gone("The door is locked")
            app.key("ctrl+l")
            only_the_door(app)
            app.close()


if __name__ == "__main__":
    main(journey)
