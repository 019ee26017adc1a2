#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two programs on one machine: a newcomer is let in by the code, and each then shares with the other, with no stick."""
import os
import re
import time

from courtyard import App, ctl, main, must, programme

FIRST, SECOND = "Our first tablet", "Tania's tablet"


def code_of(app):
    """What the QR picture holds, as a camera would read it."""
    def look():
        node = app._find("Code for joining", below=True)
        said = node.get_description() if node else ""
        return said if said.startswith("UTHAN:") else None
    return app.until(look, "the code for joining")


def journey(binaries, language, size, shots):
    with programme(binaries, kind=None) as folder:
        first, second = folder.parent / "first.uthan", folder.parent / "second.uthan"
        states = [folder.parent / "state", folder.parent / "tania-state"]
        ctl(binaries, "programme", "new", first, "--name", "Care Within Reach", "--device", FIRST)
        ctl(binaries, "place", "add", first, "--at", "-114.01,51.06", "--category", "care", "--name", "The new clinic",
            "--alias", "Rehana", "--agree", "collect,discuss,quote")
        os.environ["UTHAN_STATE_DIR"] = str(states[1])
        ctl(binaries, "share", "join-request", second, folder.parent / "ask", "--device", SECOND)  # it waits to be let in
        os.environ["UTHAN_STATE_DIR"] = str(states[0])
        with App(binaries / "uthan", first, language, size, env={"UTHAN_STATE_DIR": str(states[0])}, shots=shots) as here, \
                App(binaries / "uthan", second, language, size, env={"UTHAN_STATE_DIR": str(states[1])}, shots=shots) as there:
            there.place(size[0] + 20, 0)
            here.press("Desk")
            here.press("Share")
            here.see("Nobody near yet. Your things are kept here.", below=True)
            here.press("Let somebody in", below=True)
            code = code_of(here)
            here.shot("50-let-somebody-in")

            there.see("Ask there to be let in", below=True)
            there.shot("51-ask-to-join")
            must(not there.unnamed(), f"something one can press says nothing: {there.unnamed()}")
            began = time.monotonic()
            there.see("Or write the address the other device shows", role="text", below=True).get_component_iface().grab_focus()
            there.type(code)
            there.press("Ask there to be let in", below=True)
            here.see(here.words("%1 asks to be let in.").replace("%1", SECOND), below=True)
            here.shot("52-asked")
            here.press("Yes, let in", below=True)
            here.see(here.words("%1 is in, and holds what we have.").replace("%1", SECOND), below=True)
            there.gone("Ask there to be let in")
            took = time.monotonic() - began
            must(took < 60, f"joining took {took:.0f} s")
            here.shot("53-let-in")
            must(not here.unnamed(), f"something one can press says nothing: {here.unnamed()}")
            here.press("Back")
            there.press("Desk")
            there.press("Share")
            # They see each other, and one press shares.
            here.see(SECOND, part=True)
            there.see(FIRST, part=True)
            there.shot("54-near")
            there.press("Share with everybody near") if there._find("is near", part=True) else there.press(FIRST, part=True)
            there.see(FIRST, part=True)
            there.until(lambda: there._find("has it all", part=True), "that both hold the same")
            there.shot("55-all-have-it")
            here.close()
            there.close()
        os.environ["UTHAN_STATE_DIR"] = str(states[1])
        must(re.search("The new clinic", ctl(binaries, "record", "list", second, "--kind", "place")), "the place did not arrive")
        ctl(binaries, "verify", second)
        os.environ["UTHAN_STATE_DIR"] = str(states[0])
        ctl(binaries, "verify", first)


if __name__ == "__main__":
    main(journey)
