#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the hub against a real one: a wrong address, the first visit, what another device left, a hub that is gone."""
import os
import subprocess

from courtyard import App, ctl, main, must, programme


class Hub:
    def __init__(self, binaries, folder, port=None):
        command = [binaries / "uthan-hub", folder] + (["--port", str(port)] if port else [])
        self.process = subprocess.Popen([str(c) for c in command], stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        must(self.address.startswith("https://localhost:"), f"the hub does not start: {self.address}")
        self.port = self.address.split(":")[2].split("/")[0]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def two_devices(binaries, folder):
    """The first with a window; the second, with its own state, is let in by stick."""
    first, second, stick, ask = (folder / name for name in ("first.uthan", "second.uthan", "s.uthanshare", "ask"))
    states = [folder / "state", folder / "other-state"]

    def on(device, *arguments):
        os.environ["UTHAN_STATE_DIR"] = str(states[device])
        return ctl(binaries, *arguments)
    on(0, "programme", "new", first, "--name", "Care Within Reach", "--device", "Our first tablet")
    asked = on(1, "share", "join-request", second, ask, "--device", "Tania's tablet")
    digits = next(word for word in asked.replace("\n", " ").split() if len(word) == 6 and word.isdigit())
    on(0, "share", "admit", first, ask, "--code", digits)
    on(0, "share", "export", first, stick)
    on(1, "share", "import", second, stick)
    return first, second, states, on


def journey(binaries, language, size, shots):
    with programme(binaries, kind=None) as folder:
        first, second, states, on = two_devices(binaries, folder.parent)
        for device, place in ((first, "The new clinic"), (second, "The old well")):
            on(int(device == second), "place", "add", device, "--at", "-114.01,51.06", "--category", "care", "--name", place,
               "--agree", "collect,discuss,quote")
        with Hub(binaries, folder.parent / "hub") as hub, \
                App(binaries / "uthan", first, language, size, env={"UTHAN_STATE_DIR": str(states[0])}, shots=shots) as here:
            here.press("Desk")
            here.press("Share")
            here.press("The hub", part=True, below=True)
            here.see("A hub is a computer that is always on. It keeps our things in sealed parcels until the others come for them. It cannot open them.")
            must(not here.unnamed(), f"something one can press says nothing: {here.unnamed()}")
            # Without an address the button says why it rests; with a wrong one the field does.
            field = "The address of our hub"
            here.press("Share with the hub", part=True)
            here.shot("59-hub-reason")
            here.see("Please write the address first.", part=True)
            here.see(field, role="text", below=True).get_component_iface().grab_focus()
            here.type("our hub")
            here.press("Share with the hub", part=True)
            here.see("An address looks like this: https://hub.example.org:8443/", part=True)
            here.shot("60-hub-wrong-address")
            here.see(field, role="text", below=True).get_component_iface().grab_focus()
            here.key("ctrl+a")
            here.type(hub.address)
            here.press("Share with the hub", part=True)
            here.see("The hub has what is here. Nothing new was there.", part=True)
            here.see("Nothing is only here.")
            here.shot("61-hub-first-visit")
            # Another device leaves something there; the next visit brings it.
            on(1, "share", "hub", second, hub.address)
            must("The new clinic" in on(1, "record", "list", second, "--kind", "place"), "the hub did not bring the place")
            here.press("Share with the hub", part=True)
            here.until(lambda: not here._find("The hub has what is here. Nothing new was there.")
                       and not here._find("Taking what others left, leaving what is here. You can go on meanwhile.")
                       and any(node.get_role_name() == "status bar" for node, _ in here.nodes()), "that something came")
            here.shot("62-hub-brought-something")
            # The hub is gone: a sentence says so, nothing is lost, and a later try works.
            hub.stop()
            here.press("Share with the hub", part=True)
            here.see("The hub does not answer now. See that this device is on the internet, and try again later. Nothing is lost.")
            here.shot("63-hub-gone")
            must(not here.unnamed(), f"something one can press says nothing: {here.unnamed()}")
            with Hub(binaries, folder.parent / "hub", hub.port) as again:
                must(again.address == hub.address, "a hub that is started again shows the certificate it had")
                here.press("Share with the hub", part=True)
                here.see("The hub has what is here. Nothing new was there.", part=True)
            here.press("Forget this hub")
            here.press("Yes, forget its address", part=True)
            here.see(field, role="text", below=True)
            here.close()
        must("The old well" in on(0, "record", "list", first, "--kind", "place"), "what the other left did not come")
        on(0, "verify", first)
        on(1, "verify", second)


if __name__ == "__main__":
    main(journey)
