#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A scholar puts a place on the map with a sign of the group's legend, says who may know the exact spot, and finds it in
the list; what others get lies on the grid of that level."""
import json

from courtyard import App, ctl, main, must, programme
from steps import come_in


def journey(binaries, language, size, shots):
    with programme(binaries) as folder:
        before = places(binaries, folder)
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            come_in(app)
            app.press("Put it on the map")
            app.see("What is here?")
            app.shot("30-map")
            app.press(app.names("radio button")[0], role="radio button")
            app.press("Our people", part=True, below=True)
            must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
            app.press("Closer")
            app.press("Put it here")
            app.shot("31-put")
            app.press("Show as a list")
            app.see("Show the map")
            app.shot("32-list")
            app.close()
        new = [place for place in places(binaries, folder) if place["id"] not in {old["id"] for old in before}]
        must(len(new) == 1, f"one place more, not {len(new)}")
        shown = json.loads(ctl(binaries, "record", "show", folder, new[0]["id"], "--json"))
        must("200" in json.dumps(shown), f"the place is not on the grid of 200 m: {shown}")


def places(binaries, folder):
    return json.loads(ctl(binaries, "record", "list", folder, "--kind", "place", "--json"))["records"]


if __name__ == "__main__":
    main(journey)
