"""frontier scenario check --play and frontier scenario new."""

import json
import os

from commands.support import Case, ROOT

FIRST = os.path.join(ROOT, "scenarios", "first-steps.json5")


def first_steps():
    with open(FIRST, encoding="utf-8") as file:
        return file.read()


class LessonTests(Case):
    def begin(self, *words, code=0):
        return self.answers(code, "scenario", "new", *words, cwd=self.folder)

    def test_objectives_are_shown_and_measured(self):
        text = self.answers(0, "scenario", "show", "open-gambit").stdout
        self.assertIn("After the race you can:\n  1. Compare prices", text)
        shown = json.loads(self.answers(0, "scenario", "show", "open-gambit", "--json").stdout)
        self.assertEqual(len(shown["objectives"]), 5)
        words = ("scenario", "check", "open-gambit", "--play", "--seeds", "1..8")
        done = self.answers(0, *words, "--jobs", "1")
        self.assertEqual(done.stdout, self.answers(0, *words, "--jobs", "3").stdout)
        self.assertRegex(done.stdout, r"\n +1 +[\d.]+ +[\d.]+  \$/Mtok +-[\d.]+ +-[\d.]+ to -[\d.]+  lower by 5 +yes")
        self.assertRegex(done.stdout, r"\n +1  Agora +[a-z-]+ \d")
        self.assertIn("orders nothing, ever", done.stdout)
        self.assertIn("0 errors", done.stdout.splitlines()[-1])
        self.assertIn("5 of 5 objectives hold", done.stdout.splitlines()[-1])
        self.assertLessEqual(max(map(len, done.stdout.splitlines())), 100)

    def test_what_does_not_hold_is_an_error(self):
        text = first_steps()
        self.assertIn("expect: { higher_by: 1.5 }", text)
        file = self.write("much.json5", text.replace("expect: { higher_by: 1.5 }", "expect: { higher_by: 900 }"))
        done = self.answers(65, "scenario", "check", file, "--play", "--seeds", "1..4")
        self.assertIn("higher by 900  NO", done.stdout)
        found = json.loads(self.answers(65, "scenario", "check", file, "--play", "--seeds", "1..4", "--json").stdout)
        play = found["play"]
        self.assertEqual([each["holds"] for each in play["objectives"]].count(False), 1)
        self.assertEqual(play["objectives"][0]["least"], 900)
        self.assertEqual(len(play["objectives"][0]["pairs"]), 4)
        self.assertEqual({each["player"]: each["races"] for each in play["foils"]},
                         {"stalling": 12, "greedy": 12, "wrong-way": 12})
        self.assertFalse(play["passes"])

    def test_faults_of_objectives_have_their_place(self):
        text = first_steps().replace('unit: "points"', 'unit: "pints"', 1)
        line = 1 + text[:text.index('unit: "pints"')].count("\n")
        file = self.write("pints.json5", text)
        done = self.answers(65, "scenario", "check", file)
        self.assertIn(f"pints.json5:{line}:15: the unit \"pints\" does not fit", done.stdout)
        found = json.loads(self.answers(65, "scenario", "check", file, "--json").stdout)
        self.assertEqual(found["faults"][0]["line"], line)
        self.assertIsNone(found["play"])
        # What is wrong with an objective keeps nobody from playing.
        self.answers(0, "run", file, "--seed", "1")
        for words in (["--seeds", "1..2"], ["--jobs", "2"], ["--play", "--seeds", "1..9999"]):
            self.answers(64, "scenario", "check", FIRST, *words)

    def test_a_new_scenario_is_checked_and_played(self):
        done = self.begin("my-class")
        for part in ("wrote my-class.json5", "edit next", "objectives", "scenario check my-class.json5 --play"):
            self.assertIn(part, done.stdout)
        before = self.read("my-class.json5")
        self.assertIn("exists already", self.begin("my-class", code=73).stderr)
        self.assertEqual(self.read("my-class.json5"), before)
        file = self.path("my-class.json5")
        self.assertIn("objectives: 2", self.answers(0, "scenario", "check", file).stdout)
        self.assertIn("First Lab", self.answers(0, "run", file, "--seed", "1").stdout)
        done = self.answers(0, "scenario", "check", file, "--play", "--seeds", "1..4")
        self.assertIn("2 of 2 objectives hold", done.stdout)

    def test_a_copy_is_the_same_race(self):
        self.begin("my-gambit", "--from", "open-gambit")
        self.assertIn(b"begun as a copy of open-gambit", self.read("my-gambit.json5").splitlines()[0])
        file = self.path("my-gambit.json5")
        copied = json.loads(self.answers(0, "scenario", "show", file, "--json").stdout)
        shown = json.loads(self.answers(0, "scenario", "show", "open-gambit", "--json").stdout)
        self.assertEqual(copied["ruleset"]["mechanics"], shown["ruleset"]["mechanics"])
        self.begin("second", "--from", file)
        self.assertIn("no faults", self.answers(0, "scenario", "check", self.path("second.json5")).stdout)
        self.begin("third", "--from", "open-gambyt", code=64)
        self.begin("third", "--from", self.path("none.json5"), code=66)
        for name in ("open-gambit", "../up", "Big", "a.b", "", "9lives"):
            self.begin(name, code=64)
        self.assertEqual(sorted(os.listdir(self.folder)), ["my-gambit.json5", "second.json5"])
