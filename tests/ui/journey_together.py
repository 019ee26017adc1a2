#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The group looks at results with small numbers kept private, walks through the gallery, and sorts what it heard into a
theme it names itself."""
import json

from courtyard import App, ctl, main, must, programme

NAMES = {"en": "Nobody asked us", "ar": "لم يسألنا أحد"}


def journey(binaries, language, size, shots):
    name = NAMES.get(language, NAMES["en"])
    with programme(binaries) as folder:
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            app.press("Desk")
            app.press("Follow")
            app.see("What became of it", below=True)
            app.shot("50-follow")
            app.press("Getting the care we need")
            app.see("fewer than 5, kept private" if language == "en" else app.words("fewer than %1, kept private").replace("%1", app.digits(5)), part=True, below=True)
            app.shot("51-results")
            must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
            app.press("Back")
            app.press("Walk through the pictures")
            app.see("A picture belongs here. It waits for a parent’s yes.", below=True)
            must(not any("সকাল সাতটা" in n for n in app.names()), "a picture that was taken back is shown")
            app.shot("52-gallery")
            app.press("Talk")
            app.press("Who is in the room?")
            app.shot("53-room")
            app.press("Back")
            app.press("What did we hear?")
            app.see("In your hands")
            app.shot("54-board")
            app.press("New group")
            app.write("In our own words", name)
            app.press("Call it that")
            app.see(name, below=True)
            app.shot("55-named")
            app.close()
        themes = json.loads(ctl(binaries, "themes", "list", folder, "--json"))
        must(name in json.dumps(themes, ensure_ascii=False), "the group's theme is not in the programme")


if __name__ == "__main__":
    main(journey)
