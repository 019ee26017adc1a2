# SPDX-License-Identifier: GPL-3.0-or-later
"""Lives in the running program as somebody with a screen reader does: by role and accessible name, over AT-SPI.

A journey is a Python file in this folder with a function journey(app). It is run in English and in Arabic by
tests/ui/run-journey, which gives it a display (Xvfb) and a session bus of its own. What a control is called comes from
the same translations the program shows, so a journey names things in English and finds them in any language.
"""
import argparse
import contextlib
import ctypes
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
import xml.etree.ElementTree

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
ROOT = pathlib.Path(__file__).resolve().parents[2]
# What held the GUI thread up for more than 8 ms, a line each: gui, page, wall ms, ms of work, what.
WATCHED = pathlib.Path(tempfile.gettempdir()) / f"uthan-watched-{os.getpid()}"
PRESSES = ("press", "toggle", "click", "activate", "check", "select")
PRESSABLE = {"push button", "check box", "radio button", "toggle button", "slider", "spin button", "text", "password text", "entry",
             "combo box", "list item", "page tab", "link", "menu item"}


def ask_to_close(window):
    """As the cross of a window manager does (ICCCM, WM_DELETE_WINDOW); there is none here."""
    class Message(ctypes.Structure):
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
                    ("window", ctypes.c_ulong), ("message", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
                    ("room", ctypes.c_long * 16)]
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    protocols, delete = (x.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    event = Message(33, 0, 1, display, window, protocols, 32, (ctypes.c_long * 5)(delete))  # 33: ClientMessage
    x.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
    x.XCloseDisplay(display)


class NotSeen(AssertionError):
    """Something a person expects on the screen is not there; the message holds what is."""


class Words:
    """English source text → what the program shows in a language, read from translations/uthan_<language>.ts."""

    def __init__(self, language):
        self.language, self.known = language, {}
        path = ROOT / "translations" / f"uthan_{language}.ts"
        if language != "en" and path.exists():
            for message in xml.etree.ElementTree.parse(path).iter("message"):
                said = message.find("translation")
                if said is not None and said.text and message.findtext("source"):
                    self.known.setdefault(message.findtext("source"), []).append(said.text)

    def variants(self, english):
        return [english] + self.known.get(english, [])

    def __call__(self, english):
        return self.variants(english)[-1]


class App:
    """One run of the program. Use it in a with statement; it ends the program and its bus helper on every way out."""

    def __init__(self, binary, programme, language="en", size=(412, 915), extra=(), env=None, shots=None, seconds=25):
        self.command = [str(binary), "--programme", str(programme), "--size", f"{size[0]}x{size[1]}",
                        "--language", language, *extra]
        self.env = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
                    "QT_ACCESSIBILITY": "1", **(env or {})}
        self.language, self.words, self.size, self.seconds = language, Words(language), size, seconds
        self.shots = pathlib.Path(shots) if shots else None
        self.env.setdefault("UTHAN_WATCH_GUI", str(WATCHED))
        self.process = self.root = None
        self.at = (0, 0)  # of the window on the display

    def __enter__(self):
        self.bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.6)
        self.start()
        return self

    def __exit__(self, kind, *_):
        if kind and self.root and self.process.poll() is None:
            with contextlib.suppress(Exception):
                self.shot("when-it-stopped")
        for process in (self.process, self.bus):
            process.terminate()
            try:
                process.wait(8)
            except subprocess.TimeoutExpired:
                process.kill()

    def start(self):
        self.root = None
        self.process = subprocess.Popen(self.command, env=self.env)
        self.root = self.until(self._application, "the program's accessible tree")

    def kill(self):
        """A flat battery: SIGKILL, nothing is asked."""
        self.process.kill()
        self.process.wait()
        time.sleep(0.3)

    def close_window(self):
        """With its cross: the program ends by itself, once all is kept."""
        for window in self._windows():
            ask_to_close(int(window))
        self.process.wait(15)

    def close(self):
        self.process.terminate()
        self.process.wait(10)

    # --- looking -------------------------------------------------------------------------------------------------
    def _application(self):
        if self.process.poll() is not None:
            raise NotSeen(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid and child.get_child_count():
                return child
        return None

    def until(self, look, what, seconds=None):
        end = time.monotonic() + (seconds or self.seconds)
        while True:
            with contextlib.suppress(GLib.Error):  # the tree changed under us: look again
                got = look()
                if got:
                    return got
            if time.monotonic() > end:
                raise NotSeen(f"not there within {seconds or self.seconds} s: {what}\n{self.tree() if self.root else ''}")
            time.sleep(0.08)

    def nodes(self, node=None, depth=0, below=False):
        """What is showing, in reading order; with `below` also what one would have to scroll to."""
        node = node or self.root
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is None:
                continue
            if below or depth == 0 or child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child, depth
                yield from self.nodes(child, depth + 1, below)

    def tree(self):
        lines = []
        with contextlib.suppress(GLib.Error):
            for node, depth in self.nodes():
                states = node.get_state_set()
                marks = [name for state, name in ((Atspi.StateType.FOCUSED, "focused"), (Atspi.StateType.CHECKED, "checked"))
                         if states.contains(state)]
                if node.get_name() or marks:
                    lines.append(f"{'  ' * depth}{node.get_role_name()} {node.get_name()!r} {' '.join(marks)}".rstrip())
        return "\n".join(lines)

    def _matches(self, node, name, role, part):
        if role and node.get_role_name() != role:
            return False
        said = node.get_name() or ""
        wanted = self.words.variants(name)
        return any(w in said for w in wanted) if part else said in wanted

    def _find(self, name, role=None, part=False, below=False):
        return next((n for n, _ in self.nodes(below=below) if self._matches(n, name, role, part)), None)

    def see(self, name, role=None, part=False, seconds=None, below=False):
        """Waits until something with that name shows. `part`: the name only has to contain it; `below`: also further
        down on the page."""
        return self.until(lambda: self._find(name, role, part, below), f"{role or 'anything'} named {self.words(name)!r}", seconds)

    def sees(self, name, role=None, part=False):
        with contextlib.suppress(GLib.Error):
            return self._find(name, role, part) is not None
        return False

    def gone(self, name, role=None, part=False, seconds=None):
        self.until(lambda: not self._find(name, role, part), f"no more {name!r}", seconds)

    def names(self, role=None):
        return [n.get_name() for n, _ in self.nodes() if n.get_name() and (role is None or n.get_role_name() == role)]

    def count(self, name):
        return sum(1 for n, _ in self.nodes() if self._matches(n, name, None, False))

    def match(self, pattern):
        """The first name that matches a regular expression (digits of any script are \\d)."""
        def look():
            for name in self.names():
                found = re.search(pattern, name)
                if found:
                    return found
            return None
        return self.until(look, f"a name like {pattern!r}")

    def checked(self, name):
        node = self._find(name)
        return bool(node) and node.get_state_set().contains(Atspi.StateType.CHECKED)

    def any_checked(self, role):
        return any(n.get_role_name() == role and n.get_state_set().contains(Atspi.StateType.CHECKED) for n, _ in self.nodes())

    def checked_positions(self, role):
        same = [n for n, _ in self.nodes() if n.get_role_name() == role]
        return [i for i, n in enumerate(same) if n.get_state_set().contains(Atspi.StateType.CHECKED)]

    def digits(self, number):
        """A number in the digits of the language, as the screen shows it."""
        zero = {"bn": "০"}.get(self.language, "0")
        return "".join(chr(ord(zero) + int(d)) if d.isdigit() else d for d in str(number))

    # --- doing ---------------------------------------------------------------------------------------------------
    def press(self, name, role=None, part=False, nth=0, seconds=None, below=False):
        def look():
            found = 0
            for node, _ in self.nodes(below=below):
                # What the page before still shows until the next one is there cannot be pressed any more.
                if not self._matches(node, name, role, part) or not node.get_state_set().contains(Atspi.StateType.SENSITIVE):
                    continue
                actions = node.get_action_iface()
                for i in range(actions.get_n_actions() if actions else 0):
                    if actions.get_action_name(i).lower() in PRESSES:
                        if found == nth:
                            return actions, i
                        found += 1
                        break
            return None
        actions, i = self.until(look, f"something to press named {self.words(name)!r}", seconds)
        actions.do_action(i)
        time.sleep(0.25)

    def touch(self, name, role=None, part=False):
        """With the pointer, in the middle of what is seen."""
        box = self.see(name, role, part).get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)
        time.sleep(0.25)

    def focused(self):
        """The name of what has the keyboard; empty where it has none."""
        with contextlib.suppress(GLib.Error):
            for node, _ in self.nodes(below=True):
                if node.get_state_set().contains(Atspi.StateType.FOCUSED) and node.get_role_name() in PRESSABLE:
                    return node.get_name() or f"a {node.get_role_name()} without a name"
        return ""

    def focus(self, name, role=None, part=False):
        node = self.see(name, role, part)
        node.get_component_iface().grab_focus()
        time.sleep(0.15)
        return node

    def write(self, name, text, role=None, part=False):
        """Writes into a field on the keyboard."""
        self.focus(name, role, part)
        self.type(text)

    def type(self, text):
        """Where the focus is."""
        self._take_keyboard()
        subprocess.run(["xdotool", "type", "--delay", "25", "--", text], check=True)
        time.sleep(0.25)

    def _windows(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True, text=True)
        return found.stdout.split()

    def _take_keyboard(self):
        """There is no window manager to give the window the keyboard."""
        for window in self._windows():
            subprocess.run(["xdotool", "windowfocus", "--sync", window], check=False, capture_output=True, timeout=10)
        time.sleep(0.2)

    def key(self, *keys):
        self._take_keyboard()
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)
        time.sleep(0.15)

    def place(self, x, y):
        """Beside the window of another program, so that both can be seen."""
        for window in self._windows():
            subprocess.run(["xdotool", "windowmove", window, str(x), str(y)], check=False, capture_output=True, timeout=10)
        self.at = (x, y)

    def shot(self, name):
        """A picture of the window, kept for people to look at."""
        if not self.shots:
            return
        self.shots.mkdir(parents=True, exist_ok=True)
        w, h = self.size
        time.sleep(0.45)  # pages slide for 240 ms
        subprocess.run(["import", "-window", "root", "-crop", f"{w}x{h}+{self.at[0]}+{self.at[1]}", "+repage",
                        str(self.shots / f"{name}-{self.language}-{w}x{h}.png")], check=True)

    def unnamed(self):
        """Things one can press or fill that say nothing: each is a defect."""
        return [n.get_role_name() for n, _ in self.nodes() if n.get_role_name() in PRESSABLE and not (n.get_name() or "").strip()]


def must(claim, why):
    if not claim:
        raise AssertionError(why)


@contextlib.contextmanager
def programme(binaries, kind="demo"):
    """A programme folder of its own with the guard state beside it; gone afterwards."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="courtyard-"))
    env = {**os.environ, "UTHAN_STATE_DIR": str(folder / "state")}
    os.environ["UTHAN_STATE_DIR"] = str(folder / "state")
    path = folder / "care.uthan"
    try:
        if kind:
            made = subprocess.run([str(binaries / "uthanctl"), "programme", kind, str(path)], capture_output=True, text=True, env=env)
            must(made.returncode == 0, f"uthanctl programme {kind}: {made.stderr}")
        yield path
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def ctl(binaries, *arguments, stdin=""):
    """uthanctl, its JSON or text; fails with what it said."""
    done = subprocess.run([str(binaries / "uthanctl"), *map(str, arguments)], capture_output=True, text=True, input=stdin)
    must(done.returncode == 0, f"uthanctl {' '.join(map(str, arguments))}: exit {done.returncode}: {done.stderr}")
    return done.stdout


def held_up():
    """The page on which the GUI thread worked longest at one go, and how long; a sentence for the log."""
    stalls = [line.split("\t") for line in WATCHED.read_text().splitlines()] if WATCHED.exists() else []
    WATCHED.unlink(missing_ok=True)
    if not stalls:
        return "the GUI thread never worked longer than 8 ms"
    worst = {}
    for _, page, wall, work, what in stalls:
        worst[page] = max(worst.get(page, (0, 0, "")), (float(work), float(wall), what))
    pages = sorted(worst.items(), key=lambda item: item[1], reverse=True)
    return (f"{len(stalls)} times over 8 ms on the GUI thread; longest work a page: "
            + ", ".join(f"{page or 'start'} {work:.0f} ms (waited {wall:.0f}, {what})" for page, (work, wall, what) in pages))


def main(journey):
    """Command line of every journey: --bin DIR --language L --size WxH --shots DIR."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=pathlib.Path, default=ROOT / "build" / "dev" / "bin")
    parser.add_argument("--language", default="en")
    parser.add_argument("--size", default="412x915")
    parser.add_argument("--shots", default=None)
    options = parser.parse_args()
    size = tuple(int(n) for n in options.size.split("x"))
    began = time.monotonic()
    journey(options.bin, options.language, size, options.shots)
    print(f"{pathlib.Path(sys.argv[0]).stem} ({options.language}): well, {time.monotonic() - began:.1f} s; {held_up()}")
