#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer holds their camera before the code on another device's screen, and is let in. (The camera is of software; what it
sees is what stands on the other program's screen.)"""
import os
import pathlib
import subprocess
import time

from courtyard import App, Atspi, ctl, main, must, programme

FIRST, SECOND = "Our first tablet", "Tania's tablet"
SEEN = pathlib.Path(os.environ.get("UTHAN_CAMERA_FILE", ""))


def hold_before(app, name):
    """The camera sees the part of the screen that has this name, a little askew, as a hand holds it."""
    box = app.see(name, below=True).get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    part = f"{box.width + 24}x{box.height + 24}+{max(0, box.x - 12)}+{max(0, box.y - 12)}"
    new = SEEN.with_suffix(".new")
    screen = SEEN.with_suffix(".screen.png")
    subprocess.run(["import", "-window", "root", "-crop", part, "+repage", str(screen)], check=True)
    subprocess.run(["convert", str(screen), "-resize", "520x520", "-background", "gray60", "-rotate", "4", "-gravity", "center",
                    "-extent", "1280x720", f"PNG24:{new}"], check=True)
    screen.unlink()
    os.replace(new, SEEN)


def journey(binaries, language, size, shots):
    must(SEEN.name, "no software camera: UTHAN_CAMERA_FILE names no file")
    with programme(binaries, kind=None) as folder:
        first, second = folder.parent / "first.uthan", folder.parent / "second.uthan"
        states = [folder.parent / "state", folder.parent / "tania-state"]
        ctl(binaries, "programme", "new", first, "--name", "Care Within Reach", "--device", FIRST)
        os.environ["UTHAN_STATE_DIR"] = str(states[1])
        ctl(binaries, "share", "join-request", second, folder.parent / "ask", "--device", SECOND)  # it waits to be let in
        os.environ["UTHAN_STATE_DIR"] = str(states[0])
        with App(binaries / "uthan", first, language, size, env={"UTHAN_STATE_DIR": str(states[0])}, shots=shots) as here, \
                App(binaries / "uthan", second, language, size, env={"UTHAN_STATE_DIR": str(states[1])}, shots=shots) as there:
            there.place(size[0] + 20, 0)
            here.press("Desk")
            here.press("Share")
            here.press("Let somebody in", below=True)
            here.see("Code for joining", below=True)
            time.sleep(0.6)  # the picture of the code is drawn
            hold_before(here, "Code for joining")
            began = time.monotonic()
            there.press("Read the code with the camera", below=True)
            time.sleep(1.2)
            there.shot("56-the-camera-looks")
            here.see(here.words("%1 asks to be let in.").replace("%1", SECOND), below=True, seconds=40)
            here.press("Yes, let in", below=True)
            here.see(here.words("%1 is in, and holds what we have.").replace("%1", SECOND), below=True)
            there.gone("Ask there to be let in")
            took = time.monotonic() - began
            must(took < 60, f"joining took {took:.0f} s")
            here.close()
            there.close()
        SEEN.unlink(missing_ok=True)


if __name__ == "__main__":
    main(journey)
