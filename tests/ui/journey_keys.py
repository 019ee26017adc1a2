#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of question is answered with the keyboard alone: Tab, arrows, Space, Enter and letters, from the first page to
the thanks. Where the keyboard is comes from what a screen reader is told (AT-SPI); the answers are read back from a table
that other programs read."""
import csv
import json
import subprocess
import time

from courtyard import ROOT, App, ctl, main, must, programme, NotSeen
from journey_kinds import asked
from steps import come_in

from gi.repository import Atspi, GLib

# The rows of the table of questions that the page of the first also answers.
TABLE = {"t_water": "1", "t_quiet": "4"}


class Keys:
    """A keyboard, and what says where it is."""

    def __init__(self, app, language):
        self.app = app
        self.questions, self.choices = asked(language)
        self.heard = []
        self.listener = Atspi.EventListener.new(self._hear)
        self.listener.register("object:state-changed:focused")
        app._take_keyboard()
        self.keyboard = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)

    def _hear(self, event):
        if event.detail1 == 1:
            self.heard.append((event.source.get_role_name(), event.source.get_name() or ""))

    def _wait(self, until, seconds):
        end = time.monotonic() + seconds
        while not until() and time.monotonic() < end:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.001)
        return until()

    def send(self, *keys):
        for key in keys:
            self.keyboard.stdin.write(f"key {key}\n")
        self.keyboard.stdin.flush()

    def type(self, text):
        self.keyboard.stdin.write(f"type --delay 15 '{text}'\n")
        self.keyboard.stdin.flush()

    def pause(self, seconds=0.12):
        self._wait(lambda: False, seconds)

    def step(self, key, seconds=1.5):
        """One key that moves the keyboard to another thing: which."""
        before = len(self.heard)
        self.send(key)
        must(self._wait(lambda: len(self.heard) > before, seconds),
             f"{key} moves the keyboard nowhere from {self.heard[-1:]}\n{self.app.tree()}")
        return self.heard[-1]

    def tab(self, *names, part=False, begins=False, most=70, key="Tab"):
        """Tab until something with one of the names has the keyboard."""
        passed = []
        for _ in range(most):
            role, name = self.step(key)
            if name in names or (part and any(n in name for n in names)) or (begins and any(name.startswith(n) for n in names)):
                return role
            passed.append(name)
        raise NotSeen(f"{key} does not come to {names}, but to {passed}")

    def arrives(self, name, seconds=5):
        """The page with that question, said on arriving."""
        must(self._wait(lambda: self.heard and self.heard[-1][1] == name, seconds),
             f"the keyboard does not come to {name!r} but to {self.heard[-3:]}\n{self.app.tree()}")

    # --- in words of the form and of the program -----------------------------------------------------------------
    def ours(self, english):
        return self.app.words.variants(english)

    def with_of(self, english, of):
        return [said.replace("%1", thing) for said in self.ours(english) for thing in self.ours(of)]

    def pick(self, group, *names):
        for name in names:
            self.tab(self.choices[(group, name)])
            self.send("space")
            self.pause()

    def field(self, name, text):
        self.tab(self.questions[name])
        self.type(text)
        self.pause(0.05 + 0.02 * len(text))

    def scale(self, name, *keys):
        must(self.tab(self.questions[name]) == "slider", f"{name} is no scale")
        self.send(*keys)

    def press(self, *english):
        self.tab(*[said for e in english for said in self.ours(e)])
        self.send("Return")
        self.pause()


def a_day(keys, *more):
    """The day of the calendar that has the keyboard when one tabs into it."""
    keys.tab(*keys.ours("The month after"))
    keys.step("Tab")
    for key in more:
        keys.send(key)
    keys.pause(0.2)
    keys.send("space")
    keys.pause()


def a_sheet(keys, name, group, *chosen):
    """Choices that come up over the page, and go again."""
    keys.tab(keys.questions[name])
    keys.send("Return")
    keys.pause(0.3)
    keys.pick(group, *chosen)


def parts(keys, *names):
    for name in names:  # "Month", and what it stands at once there is a day
        keys.tab(*keys.ours(name), begins=True)
        keys.send("Up")
        keys.pause()


def points(keys, *moves):
    keys.tab(*keys.ours("Closer"))
    keys.step("shift+Tab")  # the map itself
    keys.send("Return")
    for move in moves:
        keys.send(*[move] * 6, "Return")
        keys.pause(0.08)


def photo(keys, name):
    keys.press("Take a photo")
    keys.app.see("Take it now", seconds=12)
    keys.press("Take it now")
    keys.app.gone("Take it now", seconds=12)


def answers(keys, language):
    """What is done on the page of each question, by name, and what the table says afterwards (None: something)."""
    k, digits = keys, keys.app.digits
    no = lambda: k.press("I'd rather not say")  # noqa: E731
    return {
        "meet": (lambda: k.pick("place", "tree"), "tree"),
        "meet_minimal": (lambda: (a_sheet(k, "meet_minimal", "place", "tree", "street"), k.step("Escape")), "tree street"),
        "meet_search": (lambda: (k.tab(k.questions["meet_search"]), k.pick("place", "market")), "market"),
        "help_columns": (lambda: (k.tab(k.choices[("help", "home")]), k.step("Down"), k.send("space"), k.pause()), "clinic"),
        "help_pictures": (lambda: k.pick("help", "phone"), "phone"),
        "packed": (lambda: k.pick("place", "home", "school"), "home school"),
        "often": (lambda: k.pick("often", "3"), "3"),
        "feel": (lambda: k.pick("often", "4"), "4"),
        "yard": (lambda: k.pick("yard", "tree", "gate"), "tree gate"),
        "corner": (lambda: k.pick("corner", "garden"), "garden"),
        "wishes": (lambda: (k.pick("wish", "lamp", "tree"), k.send("plus"), k.pause()), "tree lamp"),
        "seen": (lambda: (k.tab(*k.ours("Yes, I have seen this")), k.send("space"), k.pause()), "OK"),
        "t_shade": (lambda: [(k.tab(k.questions[row], part=True), k.pick("often", step))
                             for row, step in (("t_shade", "2"), ("t_water", "1"), ("t_quiet", "4"))], "2"),
        "trees": (lambda: (k.tab(*k.ours("One more")), k.send("Return", "Return", "Return"), k.pause()), "3"),
        "walk_km": (lambda: k.field("walk_km", "2.5"), "2.5"),
        "cost": (lambda: k.field("cost", "12500"), "12500"),
        "warm": (lambda: k.scale("warm", "End", "Down"), "9"),
        "height": (lambda: k.scale("height", "Home", "Up", "Up"), "1"),
        "calm": (lambda: k.scale("calm", "Home", "Up"), "5"),
        "stars": (lambda: (k.tab(digits(4)), k.send("space"), k.pause()), "4"),
        "wind": (lambda: (k.tab(*k.ours("South-east")), k.send("space"), k.pause()), "135"),
        "people": (lambda: (k.tab(k.questions["people"]), k.send("Return"), k.pause(0.3), k.tab(digits(5)),
                            k.step("Down"), k.step("Down"), k.send("space"), k.pause(0.3)), "15"),
        "story": (lambda: (k.press("Or write it"), k.type("the lemon tree"), k.pause(0.4)), "the lemon tree"),
        "door": (lambda: k.field("door", "0042"), "0042"),
        "secret": (lambda: k.field("secret", "fig"), "fig"),
        "page": (lambda: k.field("page", "https://yard.example"), "https://yard.example"),
        "label_code": (lambda: k.field("label_code", "4006381"), "4006381"),
        "day": (lambda: a_day(k, "Left"), None),
        "day_parts": (lambda: parts(k, "Day", "Month", "Year"), None),
        "month": (lambda: parts(k, "Month", "Year"), None),
        "year": (lambda: (k.tab(*k.ours("Year")), k.send("ctrl+a"), k.type("1998"), k.pause(0.2)), "1998-01-01"),
        **{name: (lambda: a_day(k, "Page_Up"), None)
           for name in ("ethiopian", "coptic", "islamic", "persian", "nepali", "myanmar")},
        "hour": (lambda: parts(k, "Hour", "Minutes"), None),
        "moment": (lambda: (a_day(k), parts(k, "Hour")), None),
        "photo": (lambda: photo(k, "photo"), None),
        "marked": (lambda: (photo(k, "marked"), k.arrives(k.ours("A sheet to draw on")[-1], 12), k.field("marked", "a crack"), k.pause(0.5)), None),
        "plan": (lambda: (k.field("plan", "a wall"), k.pause(0.5)), None),
        "sign": (lambda: (k.field("sign", "Rehana"), k.pause(0.5)), None),
        "sound": (lambda: sound(k), None),
        "film": (lambda: film(k), None),
        "paper": (no, "-9"),  # a file is picked in a window of the system
        "here": (no, {"no": "pns"}),
        "spot": (lambda: points(k), None),
        "shade": (lambda: points(k), None),
        "way": (lambda: points(k, "Right"), None),
        "area": (lambda: points(k, "Right", "Down"), None),
    }


def sound(keys):
    keys.press("Say it")
    keys.app.see("We hear you now", part=True, seconds=30)  # a microphone takes its time to give the first sound
    keys.pause(1.2)
    keys.send("Return")  # the keyboard came to the button that stops
    keys.app.see("Take my voice away", seconds=30)


def film(keys):
    keys.press("Make a film")
    keys.app.see("Film now", seconds=12)
    keys.send("Return")
    keys.app.see("Stop filming", seconds=12)
    keys.app.see("Filming", part=True, seconds=30)  # a camera takes its time to give the first picture
    keys.pause(2.0)
    keys.send("Return")
    keys.app.see("Watch it", seconds=30)  # what was seen is still being written on a busy machine


def journey(binaries, language, size, shots):
    with programme(binaries) as folder:
        ctl(binaries, "survey", "import", folder, ROOT / "assets" / "surveys" / "every_kind.xlsx")
        with App(binaries / "uthan", folder, language, size, shots=shots) as app:
            come_in(app)
            app.press("Answer questions")
            app.press("Every kind of question", part=True)
            app.see("Next")
            keys = Keys(app, language)
            steps = answers(keys, language)
            onwards = keys.ours("Next")
            for name, (answer, _) in steps.items():
                keys.tab(*onwards)
                keys.send("Return")
                words = "table" if name == "t_shade" else name
                keys.arrives(keys.questions[words])
                try:
                    answer()
                except AssertionError as what:
                    raise NotSeen(f"{name}: {what}") from None
            keys.tab(*onwards)
            keys.send("Return")
            app.see("This is what you said")
            app.shot("85-keys-summary")
            keys.tab(*keys.ours("Give my answers"), most=200)
            keys.send("Return")
            app.see("Thank you. Your answers are with us now.")
            app.close()
        read_back(binaries, folder, steps)


def read_back(binaries, folder, steps):
    """What was said, from the table; what a table leaves out (codes, places), from the record."""
    out = folder.parent / "table"
    ctl(binaries, "export", folder, out, "--format", "csv", "--form", "every_kind", "--for", "room")
    with open(out / "every_kind.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    must(len(rows) == 1, f"{len(rows)} rows arrived in place of one")
    row = rows[0]
    given = [r for r in json.loads(ctl(binaries, "record", "list", folder, "--kind", "submission", "--json"))["records"]
             if "every_kind" in json.dumps(r)]
    kept = json.loads(ctl(binaries, "record", "show", folder, given[0]["id"], "--json"))["fields"]["answers"]
    for name, (_, said) in {**steps, **{n: (None, s) for n, s in TABLE.items()}}.items():
        columns = sorted(c for c in row if c == name or c.startswith(name + "__"))
        if not columns:
            must(kept.get(name) == said if said else kept.get(name), f"{name}: {kept.get(name)!r} in place of {said or 'something'!r}")
            continue
        ranked = [row[c] for c in columns if "__r" in c]
        chosen = [c.split("__")[1] for c in row if c in columns and "__" in c and row[c] == "1" and not c.endswith("__given")]
        got = row[name] if name in row else " ".join([r for r in ranked if r] or chosen or [row[c] for c in columns])
        must(got == said if said else got not in ("", "0", "-5", "-7"), f"{name}: {got!r} in the table in place of {said or 'something'!r}")


if __name__ == "__main__":
    main(journey)
