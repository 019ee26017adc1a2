#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second device is let in by a stick; what each has travels to the other; every thing has its receipt."""
import os
import pathlib
import re

from courtyard import App, ctl, main, must, programme


def journey(binaries, language, size, shots):
    with programme(binaries) as folder:
        home = folder.parent / "home"
        stick = home / "Documents"
        stick.mkdir(parents=True)
        other = folder.parent / "tania.uthan"
        os.environ["UTHAN_STATE_DIR"] = str(folder.parent / "tania-state")
        ctl(binaries, "share", "join-request", other, stick / "tania.uthanask", "--device", "Tania's tablet")
        os.environ["UTHAN_STATE_DIR"] = str(folder.parent / "state")
        with App(binaries / "uthan", folder, language, size, env={"HOME": str(home), "XDG_RUNTIME_DIR": str(folder.parent)}, shots=shots) as app:
            app.press("Desk")
            app.press("Share")
            app.see("Give and take with a stick")
            app.shot("40-share")
            app.press("Give and take with a stick")
            app.see("%1 asks to be let in.".replace("%1", ""), part=True) if language == "en" else app.see("Same digits, let in")
            app.shot("41-let-in")
            app.press("Same digits, let in")
            app.gone("Same digits, let in")
            app.press("Documents")
            app.see("What we have lies there for the others.")
            ours = next(stick.glob("*.uthanshare"))

            os.environ["UTHAN_STATE_DIR"] = str(folder.parent / "tania-state")
            ctl(binaries, "share", "import", other, ours)
            ctl(binaries, "place", "add", other, "--at", "-114.01,51.06", "--category", "care", "--name", "The new clinic",
                "--alias", "Tania M.", "--agree", "collect,discuss,quote")
            ctl(binaries, "share", "export", other, stick / "uthan-from-tania.uthanshare")
            os.environ["UTHAN_STATE_DIR"] = str(folder.parent / "state")

            half = stick / "half.uthanshare"
            half.write_bytes(ours.read_bytes()[: ours.stat().st_size // 2])
            app.press("Look again")
            app.press("Documents")
            app.see("Tania M.")
            app.see("This file is only half there. Nothing was changed. Copy it to the stick again.")
            app.shot("42-arrived")
            app.press("Back")
            app.see("has it all", part=True)
            must(not app.unnamed(), f"something one can press says nothing: {app.unnamed()}")
            app.shot("43-all-have-it")
            app.close()
        must(re.search("The new clinic", ctl(binaries, "record", "list", folder, "--kind", "place")), "the place did not arrive")
        ctl(binaries, "verify", folder)
        os.environ["UTHAN_STATE_DIR"] = str(folder.parent / "tania-state")
        ctl(binaries, "verify", other)
        must(pathlib.Path(ours).exists(), "the stick was changed")


if __name__ == "__main__":
    main(journey)
