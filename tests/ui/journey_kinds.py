#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One of each kind of question is answered by its name alone: pressed as a screen reader does, with the keys, or touched.
Nothing on the way is without a name; what was said stands in the summary."""
import importlib.machinery
import importlib.util
import json
import shutil

from courtyard import ROOT, App, ctl, main, must, programme
from steps import come_in

LANGUAGES = ["en", "bn", "ar"]
SAID = {"meet_minimal": ["tree"], "help_columns": "clinic", "often": "3", "yard": ["well"], "wishes": ["tree", "lamp"],
        "trees": 2, "walk_km": 2.5, "warm": 10, "stars": 4, "story": "Two children planted the lemon tree", "door": "0042"}


def asked(language):
    """The words of every question and choice of assets/surveys/every_kind.xlsx in a language, by name."""
    loader = importlib.machinery.SourceFileLoader("every_kind", str(ROOT / "scripts" / "make-every-kind"))
    made = importlib.util.module_from_spec(importlib.util.spec_from_loader("every_kind", loader))
    loader.exec_module(made)
    at = LANGUAGES.index(language)
    questions = {row[1]: row[2][at] for row in made.SURVEY if len(row) > 2}
    choices = {(row[0], row[1]): row[2 + at] for row in made.CHOICES}
    return questions, choices


class Filling:
    def __init__(self, app, language):
        self.app = app
        self.questions, self.choices = asked(language)

    def go(self, name):
        """On to a question, page by page; looks on each whether all one can press has a name."""
        for _ in range(40):
            if self.app.sees(self.questions[name], role="heading"):
                return
            before = self.app.names("heading")
            self.app.press("Next")
            self.app.until(lambda: self.app.names("heading") not in ([], before), f"the page after {before}", 8)
            must(not self.app.unnamed(), f"on the way to {name} something one can press says nothing: {self.app.unnamed()}")
        self.app.see(self.questions[name], role="heading", seconds=1)

    def choice(self, group, name):
        return self.choices[(group, name)]


def press_of(app, english, of):
    """A button whose name holds what it is for: "Later: %1". The same English may be said in several ways."""
    names = [said.replace("%1", thing) for said in app.words.variants(english) for thing in app.words.variants(of)]
    app.press(app.until(lambda: next((name for name in names if app._find(name, below=True)), None), f"one of {names}"), below=True)


def choose(f):
    app = f.app
    f.go("meet_minimal")  # comes up over the page, and goes again
    app.press(f.questions["meet_minimal"], role="push button")
    app.press(f.choice("place", "tree"), role="check box")
    app.press("Done")
    app.focus(f.questions["meet_minimal"], role="push button")
    app.key("Return")  # once more, by keys, and away again: the keyboard is back where it came from
    app.see("Done")
    app.key("Escape")
    app.gone("Done")
    app.until(lambda: app.focused() == f.questions["meet_minimal"], f"the keyboard on what opened the sheet, not on {app.focused()!r}")
    app.see(f.questions["meet_minimal"], role="heading")
    f.go("help_columns")  # with the arrow keys
    app.focus(f.choice("help", "home"), role="radio button")
    app.key("Down")
    app.key("space")
    must(app.checked(f.choice("help", "clinic")), f"the arrow and the space bar choose nothing\n{app.tree()}")
    f.go("often")  # touched
    app.touch(f.choice("often", "3"), role="radio button")
    app.until(lambda: app.checked(f.choice("often", "3")), "what was touched is chosen")
    f.go("yard")  # a picture whose parts are also a list
    app.press(f.choice("yard", "well"), role="check box", below=True)
    f.go("wishes")
    app.press(f.choice("wish", "lamp"))
    app.press(f.choice("wish", "tree"))
    press_of(app, "Earlier: %1", f.choice("wish", "tree"))
    app.shot("80-rank")


def count(f):
    app = f.app
    f.go("trees")
    app.press("One more")
    app.press("One more")
    f.go("walk_km")
    app.write(f.questions["walk_km"], "2.5", role="text")
    f.go("warm")  # a scale on the keys, which tells its number
    scale = app.focus(f.questions["warm"], role="slider")
    app.key("End")
    app.until(lambda: scale.get_value_iface().get_current_value() == 10, "the number of the scale")
    f.go("stars")
    app.press(app.digits(4), role="radio button")
    app.shot("81-stars")


def write(f):
    app = f.app
    f.go("story")
    app.press("Or write it")
    app.write(f.questions["story"], "Two children planted the lemon tree", role="text")
    f.go("door")
    app.write(f.questions["door"], "0042", role="text")


def date(f):
    app = f.app
    f.go("day_parts")
    for part in ("Day", "Month", "Year"):
        press_of(app, "Later: %1", part)
    f.go("islamic")  # the first day that has the keyboard, in a calendar of its own
    app.see("Day, month, year")
    app.press("Day, month, year")
    for part in ("Day", "Month", "Year"):
        press_of(app, "Later: %1", part)
    app.shot("82-islamic")


def put(f):
    app = f.app
    f.go("paper")
    app.press("I'd rather not say")
    must(app.checked("I'd rather not say"), "what one would rather not say is not marked")
    app.press("Choose a file")  # there is no window of the system for it here
    app.see("This device")
    app.shot("83-files")
    app.press("minutes.pdf")
    app.gone("This device")
    app.see("minutes.pdf", part=True)
    f.go("spot")
    app.press("Put it here")
    app.see("Put it here instead")
    f.go("way")
    app.press("Put a point here")
    app.press("Put a point here")
    app.shot("83-way")


def files_of_a_device(where):
    """Where the program looks for pictures: a folder with a paper in it, pictures, and a folder."""
    pictures = where / "pictures"
    (pictures / "The feast").mkdir(parents=True)
    for name in ("well", "shade"):
        shutil.copy(ROOT / "tests" / "ui" / "camera.png", pictures / f"{name}.png")
    (pictures / "minutes.pdf").write_bytes(b"%PDF-1.4")
    config = where / "config"
    config.mkdir()
    (config / "user-dirs.dirs").write_text(f'XDG_PICTURES_DIR="{pictures}"\n')
    return {"XDG_CONFIG_HOME": str(config), "QT_QPA_PLATFORMTHEME": ""}


def journey(binaries, language, size, shots):
    with programme(binaries) as folder:
        ctl(binaries, "survey", "import", folder, ROOT / "assets" / "surveys" / "every_kind.xlsx")
        with App(binaries / "uthan", folder, language, size, shots=shots, env=files_of_a_device(folder.parent)) as app:
            come_in(app)
            app.press("Answer questions")
            app.press("Every kind of question", part=True)
            app.see("Next")
            filling = Filling(app, language)
            for part in (choose, count, write, date, put):
                part(filling)
            filling.go("area")
            app.press("Next")
            app.see("This is what you said")
            app.shot("84-summary")
            app.press("Give my answers")
            app.see("Thank you. Your answers are with us now.")
            app.close()
        given = [r for r in json.loads(ctl(binaries, "record", "list", folder, "--kind", "submission", "--json"))["records"]
                 if "every_kind" in json.dumps(r)]
        must(len(given) == 1, f"{len(given)} sheets arrived in place of one")
        answers = json.loads(ctl(binaries, "record", "show", folder, given[0]["id"], "--json"))["fields"]["answers"]
        for name, said in SAID.items():
            must(answers.get(name) == said, f"{name}: {answers.get(name)!r} arrived in place of {said!r}")
        must("minutes.pdf" in json.dumps(answers.get("paper")), f"the file that was chosen is lost: {answers.get('paper')}")
        for name in ("day_parts", "islamic", "spot", "way"):
            must(answers.get(name), f"{name} was lost: {answers}")


if __name__ == "__main__":
    main(journey)
