#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills uthanctl (SIGKILL) again and again while it keeps a record, takes in a stick or takes something back. After each
kill everything it had acknowledged is there, nothing is there by halves, and what was not done can be done.

    tests/crash/kill_uthanctl.py --bin build/ci/bin --kills 10000
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PLACE = ["--at", "10,10", "--agree", "collect", "--json"]


class Courtyard:
    """Two devices of one programme in a folder of their own: one keeps records and takes back, the other takes sticks in."""

    def __init__(self, binary):
        self.binary = str(binary / "uthanctl")
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="uthan-kills-"))
        self.env = {**os.environ, "UTHAN_STATE_DIR": str(self.home / "state")}
        self.a, self.b = str(self.home / "a.uthan"), str(self.home / "b.uthan")
        self.run("programme", "new", self.a, "--name", "Care")
        ask = self.file("ask")
        code = self.json("share", "join-request", self.b, ask, "--device", "B")["comparison_code"]
        self.run("share", "admit", self.a, ask, "--role", "member", "--code", code)
        self.category = self.json("record", "put", self.a, "legend", "--fields", self.fields(version=1))["id"]
        self.run("share", "export", self.a, self.file("first"))
        self.run("share", "import", self.b, self.file("first"))

    def end(self):
        shutil.rmtree(self.home, ignore_errors=True)

    def file(self, name):
        return str(self.home / name)

    def fields(self, **values):
        path = pathlib.Path(self.file("fields.json"))
        path.write_text(json.dumps(values))
        return str(path)

    def run(self, *arguments, stdin=""):
        done = subprocess.run([self.binary, *arguments], capture_output=True, text=True, input=stdin, env=self.env)
        if done.returncode:
            raise AssertionError(f"uthanctl {' '.join(arguments)}: exit {done.returncode}: {done.stderr}")
        return done.stdout

    def json(self, *arguments, stdin=""):
        return json.loads(self.run(*arguments, "--json", stdin=stdin))

    def killed(self, after, *arguments, stdin=""):
        """Runs it and kills it after so many seconds. (what it acknowledged or None, whether the kill met it)"""
        process = subprocess.Popen([self.binary, *arguments, "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True, env=self.env)
        if stdin:
            process.stdin.write(stdin)
        process.stdin.close()
        time.sleep(after)
        process.kill()
        out, code = process.stdout.read(), process.wait()
        process.stdout.close()
        process.stderr.close()
        try:
            said = json.loads(out) if out and code in (0, -9) else None
        except json.JSONDecodeError:
            said = None  # cut off in the middle of saying it: not acknowledged
        return said, code == -9

    def records(self, folder):
        listed = self.json("record", "list", folder, "--withdrawn")["records"]
        return {r["id"]: r["withdrawn"] for r in listed}


class Kills:
    def __init__(self, binary, seed):
        self.yard = Courtyard(binary)
        self.chance = random.Random(seed)
        self.took = {"keep": [], "import": [], "withdraw": []}  # how long each takes when nobody kills it
        self.met = {"keep": 0, "import": 0, "withdraw": 0}
        self.acknowledged = {self.yard.a: set(), self.yard.b: set()}
        self.number = 0

    def moment(self, what):
        """Somewhere in the life of the process, mostly where it writes."""
        usual = statistics.median(self.took[what][-9:])
        return usual * self.chance.uniform(0.0, 1.1)

    def timed(self, what, *arguments, stdin=""):
        began = time.monotonic()
        said = self.yard.json(*arguments, stdin=stdin)
        self.took[what].append(time.monotonic() - began)
        return said

    def check(self, folder, why):
        there = self.yard.records(folder)
        lost = self.acknowledged[folder] - there.keys()
        if lost:
            raise AssertionError(f"{why}: {len(lost)} acknowledged records are gone from {folder}: {sorted(lost)[:3]}")
        return there

    def keep(self):
        yard = self.yard
        self.number += 1
        call = ["record", "put", yard.a, "theme", "--fields", yard.fields(meaning=f"words {self.number}")]
        if not self.took["keep"] or self.number % 40 == 0:
            self.acknowledged[yard.a].add(self.timed("keep", *call)["id"])
            return
        said, met = yard.killed(self.moment("keep"), *call)
        self.met["keep"] += met
        if said:
            self.acknowledged[yard.a].add(said["id"])
        self.check(yard.a, "killed while keeping a record")

    def take_in(self):
        yard = self.yard
        for _ in range(self.chance.randint(1, 4)):
            self.number += 1
            put = yard.json("record", "put", yard.a, "theme", "--fields", yard.fields(meaning=f"stick {self.number}"))
            self.acknowledged[yard.a].add(put["id"])
        yard.run("share", "export", yard.a, yard.file("stick"))
        before, given = set(yard.records(yard.b)), set(yard.records(yard.a))
        call = ["share", "import", yard.b, yard.file("stick")]
        if not self.took["import"]:
            self.timed("import", *call)
            self.acknowledged[yard.b] |= given
            return
        said, met = yard.killed(self.moment("import"), *call)
        self.met["import"] += met
        if said:
            self.acknowledged[yard.b] |= given
        there = set(self.check(yard.b, "killed while taking in a stick"))
        if there not in (before, before | given):
            raise AssertionError(f"a stick was taken in by halves: {len(there - before)} of {len(given - before)}")
        if self.chance.random() < 0.3:
            self.timed("import", *call)
            self.acknowledged[yard.b] |= given
            self.check(yard.b, "took a stick in again")

    def take_back(self):
        yard = self.yard
        place = yard.json("place", "add", yard.a, "--category", yard.category, *PLACE[:-1])
        self.acknowledged[yard.a].add(place["id"])
        call = ["consent", "withdraw", yard.a]
        if not self.took["withdraw"]:
            self.timed("withdraw", *call, stdin=place["receipt"] + "\n")
            return
        said, met = yard.killed(self.moment("withdraw"), *call, stdin=place["receipt"] + "\n")
        self.met["withdraw"] += met
        gone = self.check(yard.a, "killed while taking back")[place["id"]]
        if said and not gone:
            raise AssertionError("what was acknowledged as taken back is there again")
        if not gone:
            self.timed("withdraw", *call, stdin=place["receipt"] + "\n")
            if not yard.records(yard.a)[place["id"]]:
                raise AssertionError("what a kill had stopped cannot be taken back")

    def verify(self):
        for folder in (self.yard.a, self.yard.b):
            problems = self.yard.json("verify", folder).get("problems", [])
            if problems:
                raise AssertionError(f"{folder} does not verify: {problems}")

    def round(self):
        self.chance.choices([self.keep, self.take_in, self.take_back], [80, 12, 8])[0]()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, default=pathlib.Path("build/ci/bin"))
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    met, folders, rounds = {"keep": 0, "import": 0, "withdraw": 0}, 0, 0
    while sum(met.values()) < options.kills:
        kills = Kills(options.bin, options.seed + folders)
        folders += 1
        before = dict(met)
        try:
            for _ in range(400):  # then a new folder, so that looking at it stays quick
                kills.round()
                rounds += 1
                met = {what: before[what] + kills.met[what] for what in met}
                if rounds % 25 == 0:
                    kills.verify()
                if rounds % 500 == 0:
                    print(f"{sum(met.values())} kills so far: {met}", flush=True)
                if sum(met.values()) >= options.kills:
                    break
            kills.verify()
        except AssertionError as error:
            print(f"seed {options.seed + folders - 1}, folder kept at {kills.yard.home}: {error}", file=sys.stderr)
            return 1
        kills.yard.end()
    print(f"{sum(met.values())} kills ({met['keep']} while keeping a record, {met['import']} while taking in a stick, "
          f"{met['withdraw']} while taking back), {folders} folders: everything acknowledged was there")
    return 0


if __name__ == "__main__":
    sys.exit(main())
