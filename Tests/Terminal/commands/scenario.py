"""frontier scenario and frontier policy."""

import json
import os
import re
import shutil

from commands.support import Case, MIXED, ROOT


class ScenarioTests(Case):
    def setUp(self):
        super().setUp()
        for name in ("first-steps.json5", "first-steps.par.json"):
            shutil.copy(os.path.join(ROOT, "scenarios", name), self.path(name))
        self.file = self.path("first-steps.json5")
        self.text = self.read("first-steps.json5").decode()

    def test_list_and_show(self):
        listed = self.answers(0, "scenario", "list", "--json").stdout
        names = [json.loads(line)["name"] for line in listed.splitlines()]
        self.assertIn("race-2023", names)
        text = self.answers(0, "scenario", "show", "first-steps").stdout
        for part in ("Welcome.", "Seat 2: Garden", "8 quarters", "The total weighs"):
            self.assertIn(part, text)
        self.assertIn("severance", self.answers(0, "scenario", "show", "first-steps", "--full").stdout)
        rows = self.answers(0, "scenario", "show", "first-steps", "--sources", "--plain").stdout.splitlines()
        shown = json.loads(self.answers(0, "scenario", "show", "first-steps", "--json").stdout)
        self.assertEqual(len(rows) - 1, len(shown["sources"]))
        self.assertEqual(shown["ruleset"]["race"]["quarters"], 8)
        self.assertEqual(shown["round"], 1)
        self.assertNotIn("rounds", text)
        lesson = self.answers(0, "scenario", "show", "open-gambit", "--quarters", "8", "--plain").stdout
        self.assertIn("It is played in 4 rounds of 2 quarters", lesson)
        self.assertEqual(json.loads(self.answers(0, "scenario", "show", "open-gambit", "--json").stdout)["round"], 2)
        self.answers(64, "scenario", "show", "first-step")
        self.answers(66, "scenario", "show", self.path("none.json5"))

    def test_check(self):
        done = self.answers(0, "scenario", "check", self.file)
        for part in ("no faults", "Ember, Willow, Garden", "quarters: 8", "mechanics on: core", "with sources: "):
            self.assertIn(part, done.stdout)
        self.assertEqual(done.stderr, "")
        broken = self.text.replace('title: "First steps"', "title: 5").replace(" lead: {", " leed: {", 1)
        done = self.answers(65, "scenario", "check", self.write("broken.json5", broken))
        self.assertRegex(done.stdout, r"broken.json5:5:10: .*; write")
        self.assertIn("did you mean `lead`?", done.stdout)
        done = self.answers(66, "scenario", "check", self.file, self.path("none.json5"), self.path("broken.json5"))
        self.assertIn("no faults", done.stdout)
        self.answers(65, "scenario", "check", self.write("brackets.json5", "[" * 10_000_000))
        self.answers(65, "scenario", "check", self.write("empty.json5", ""))
        self.answers(65, "scenario", "check", self.write("bytes.json5", b"\xff\xfe{}"))
        self.answers(66, "scenario", "check", self.folder + "/")
        self.assertIn("race-2023: no faults", self.answers(0, "scenario", "check", "race-2023").stdout)

    def test_par_is_recorded_and_compared(self):
        before = self.read("first-steps.par.json")
        os.remove(self.path("first-steps.par.json"))
        self.assertIn("no par is recorded", self.answers(0, "scenario", "check", self.file).stderr)
        self.assertIn("wrote", self.answers(0, "scenario", "par", self.file, "--record", "--jobs", "1").stderr)
        recorded = self.read("first-steps.par.json")
        self.answers(0, "scenario", "par", self.file, "--jobs", "3")
        self.assertEqual(json.loads(recorded)["lineup"], json.loads(before)["lineup"])
        self.assertEqual(self.answers(0, "scenario", "par", self.file, "--json").stdout.encode(), recorded)
        other = json.loads(recorded)
        other["lengths"][0]["par"][1]["value"] += 1
        self.write("first-steps.par.json", json.dumps(other))
        self.assertIn("8 quarters, seat 1, value", self.answers(1, "scenario", "par", self.file).stderr)
        self.answers(64, "scenario", "par", self.file, "--seeds", "1..6")
        self.answers(64, "scenario", "par", "first-steps", "--record")

    def test_a_stale_par_is_used_and_warned_of(self):
        number = re.search(r"(?<=researchers: \{ value: )\d+", self.text)
        changed = f"{self.text[:number.start()]}{int(number[0]) + 1}{self.text[number.end():]}"
        self.write("first-steps.json5", changed)
        self.assertIn("changed after its par was recorded", self.answers(0, "scenario", "check", self.file).stderr)
        self.assertNotIn("measured", self.answers(0, "run", self.file, "--seed", "1").stderr)
        self.answers(1, "scenario", "par", self.file)

    def test_a_broken_par_is_a_fault_with_its_place(self):
        par = self.read("first-steps.par.json").decode()
        for text, place in [
            ("{", ":1:"), (par.replace('"value":', '"valu":', 1), "first-steps.par.json:3:"),
            ("\n".join(par.splitlines()[:3] + par.splitlines()[4:]), "a list of 3 rows"),
            (par.replace('"frontier_par":1', '"frontier_par":2'), ":1:"),
        ]:
            self.write("first-steps.par.json", text)
            done = self.answers(65, "scenario", "check", self.file)
            self.assertIn(place, done.stdout)
            self.answers(65, "run", self.file, "--seed", "1")

    def test_without_par_a_race_measures_it(self):
        words = ["--seed", "1", "--seats", MIXED, "--replay"]
        self.answers(0, "scenario", "par", self.file, "--record")
        self.answers(0, "run", self.file, *words, self.path("recorded.jsonl"))
        os.remove(self.path("first-steps.par.json"))
        done = self.answers(0, "run", self.file, *words, self.path("measured.jsonl"))
        self.assertIn("no par recorded for 8 quarters: measured over 64 races", done.stderr)
        self.assertEqual(self.read("recorded.jsonl"), self.read("measured.jsonl"))
        # What a role states itself wins.
        par = "capability: 130, capability_spread: 2, value: 7, value_spread: 0.3, influence: 5, influence_spread: 0.5"
        stated = self.text.replace("may_raise: true,", f"may_raise: true, par: {{ {par} }},", 1)
        race = json.loads(self.answers(0, "run", self.write("stated.json5", stated), "--seed", "1", "--json").stdout)
        self.assertEqual(race["par"][0]["capability"], 13_000)
        self.assertNotEqual(race["par"][1]["capability"], 13_000)

    def test_policies(self):
        names = [row.split("\t")[0] for row in self.answers(0, "policy", "list", "--plain").stdout.splitlines()[1:]]
        for name in names:
            self.assertIn(name, self.answers(0, "policy", "show", name).stdout)
        self.assertIn("did you mean", self.answers(64, "policy", "show", "stedy").stderr)
