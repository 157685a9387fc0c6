"""frontier scenario sweep."""

import json
import os
import re

from commands.support import Case, MIXED, ROOT

TARGETS = os.path.join(ROOT, "scenarios", "race-2023.targets.json5")
SEEDS = ("--seeds", "1..8")


class SweepTests(Case):
    def sweep(self, *words):
        return json.loads(self.answers(0, "scenario", "sweep", *words, "--json").stdout)

    def test_a_table_for_each_parameter(self):
        words = ("first-steps", "--vary", "training.slope", "--vary", "labs[1].role.cash", "--steps", "3", *SEEDS)
        done = self.answers(0, "scenario", "sweep", *words, "--jobs", "1")
        self.assertEqual(done.stdout, self.answers(0, "scenario", "sweep", *words, "--jobs", "4").stdout)
        self.assertIn("Par is held", done.stdout)
        self.assertRegex(done.stdout, r"\nmechanics.training.slope: .* points in equal steps, the range of the scenario")
        self.assertRegex(done.stdout, r"\nlabs\[1\].role.cash: ")
        self.assertRegex(done.stdout, r"\noutcome +\S+ +\[\S+\] +\S+\n")
        self.assertRegex(done.stdout, r"\npoints steady +[+−±]\d\.\d\d\*? ")
        self.assertRegex(done.stdout, r"Holds over the whole range: |Not clear in the scenario as it is: \d+\.")
        for line in self.answers(0, "scenario", "sweep", *words, "--plain").stdout.splitlines():
            self.assertIn(line.count("\t"), (0, 3, 4, 5), line)
        full = self.answers(0, "scenario", "sweep", *words, "--full").stdout
        self.assertRegex(full, r"[+−±]\d\.\d\d ±\d\.\d\d")

    def test_the_numbers_are_those_of_races(self):
        told = self.sweep("first-steps", "--vary", "training.slope=8..16", "--steps", "2", "--seats", MIXED,
                          "--seeds", "1..5")
        parameter = told["parameters"][0]
        self.assertEqual((parameter["path"], parameter["unit"]), ("mechanics.training.slope", "points"))
        self.assertEqual([parameter["values"][0], parameter["values"][-1]], ["8", "16"])
        self.assertFalse(parameter["own_range"])
        runs = self.answers(0, "run", "first-steps", "--seeds", "1..5", "--seats", MIXED, "--json").stdout
        runs = [json.loads(line) for line in runs.splitlines()]
        base = parameter["base"]
        for outcome in parameter["outcomes"]:
            if outcome["kind"] == "points" and "seat" in outcome:
                totals = [run["final"][outcome["seat"]]["smoothed"] / 1e6 for run in runs]
                self.assertAlmostEqual(outcome["means"][base][0], sum(totals) / 5, places=4)
            elif outcome["kind"] == "first" and "seat" in outcome:
                firsts = [run["ranking"][0] == outcome["seat"] for run in runs]
                self.assertAlmostEqual(outcome["means"][base][0], 100 * sum(firsts) / 5, places=3)
            self.assertEqual(outcome["differences"][base][0], 0)
            for mean, difference in zip(outcome["means"], outcome["differences"]):
                self.assertAlmostEqual(mean[0] - outcome["means"][base][0], difference[0], places=3)
        self.assertEqual({outcome["policy"] for outcome in parameter["outcomes"] if "policy" in outcome},
                         set(MIXED.split(",")))

    def test_a_value_is_the_scenario_with_that_value(self):
        text = self.text_of("first-steps")
        changed = re.sub(r"(slope: \{ value: )[\d.]+", r"\g<1>13", text)
        self.assertNotEqual(text, changed)
        self.write("changed.json5", changed)
        os.link(os.path.join(ROOT, "scenarios", "first-steps.par.json"), self.path("changed.par.json"))
        told = self.sweep("first-steps", "--vary", "training.slope=11..13", "--steps", "2", "--seats", MIXED, *SEEDS)
        runs = self.answers(0, "run", self.path("changed.json5"), "--seeds", "1..8", "--seats", MIXED, "--json").stdout
        runs = [json.loads(line) for line in runs.splitlines()]
        for outcome in told["parameters"][0]["outcomes"]:
            if outcome["kind"] == "points" and "seat" in outcome:
                totals = [run["final"][outcome["seat"]]["smoothed"] / 1e6 for run in runs]
                self.assertAlmostEqual(outcome["means"][-1][0], sum(totals) / 8, places=4)

    def text_of(self, name):
        with open(os.path.join(ROOT, "scenarios", name + ".json5"), encoding="utf-8") as file:
            return file.read()

    def test_conclusions(self):
        # One goal alone decides, and then another: who is above whom turns round.
        told = self.sweep("first-steps", "--vary", "goals.influence=0..100", "--seats", "open-champion,closed-frontier,steady",
                          "--seeds", "1..24")
        parameter = told["parameters"][0]
        self.assertEqual(len(parameter["conclusions"]), 6)
        for conclusion in parameter["conclusions"]:
            verdicts, base = conclusion["verdicts"], parameter["base"]
            for verdict, margin in zip(verdicts, conclusion["margins"]):
                clear = abs(margin[0]) > margin[1]
                self.assertEqual(verdict, "open" if not clear else "yes" if margin[0] > 0 else "no")
            course = conclusion["course"]
            self.assertEqual(course == "holds", len(set(verdicts)) == 1 and verdicts[0] != "open", conclusion)
            self.assertEqual(course == "flips", {"yes", "no"} <= set(verdicts), conclusion)
            if course == "flips":
                one, other = conclusion["between"]
                self.assertEqual({verdicts[one], verdicts[other]}, {"yes", "no"})
            if course == "fades":
                one, other = conclusion["between"]
                self.assertEqual((verdicts[one] == verdicts[base], verdicts[other]), (True, "open"))
        text = self.answers(0, "scenario", "sweep", "first-steps", "--vary", "goals.influence=0..100", "--seats",
                            "open-champion,closed-frontier,steady", "--seeds", "1..24").stdout
        self.assertIn("flips", {conclusion["course"] for conclusion in parameter["conclusions"]})
        self.assertRegex(text, r"\nFlips: .* above .* \(holds (not )?at \S+, (not|but) at \S+\)")

    def test_par(self):
        words = ("first-steps", "--vary", "training.slope", "--steps", "2", *SEEDS)
        held, measured = self.sweep(*words), self.sweep(*words, "--par", "measured")
        self.assertEqual((held["par"], measured["par"]), ("held", "measured"))

        def moved(told):
            seats = [o for o in told["parameters"][0]["outcomes"] if o["kind"] == "points" and "seat" in o]
            return sum(abs(o["differences"][-1][0]) for o in seats)
        # All labs gain by a better slope; against a par of their own nobody does better than usual.
        self.assertGreater(moved(held), 3 * moved(measured))
        self.assertIn("Par is measured", self.answers(0, "scenario", "sweep", *words, "--par", "measured").stdout)
        self.refuses(64, "scenario", "sweep", *words, "--par", "guessed")

    def test_targets(self):
        words = ("race-2023", "--quarters", "12", "--vary", "training.slope=8..16", "--steps", "2", *SEEDS, "--targets", TARGETS)
        told = self.sweep(*words)
        compared = json.loads(self.answers(0, "validate", "race-2023", "--quarters", "12", *SEEDS, "--targets", TARGETS,
                                           "--json").stdout)
        parameter = told["parameters"][0]
        self.assertEqual([target["id"] for target in parameter["targets"]], [target["id"] for target in compared["targets"]])
        for swept, target in zip(parameter["targets"], compared["targets"]):
            self.assertEqual(swept["medians"][parameter["base"]], target["median"])
            self.assertEqual(swept["in_band"][parameter["base"]], target["agrees"])
        self.assertRegex(self.answers(0, "scenario", "sweep", *words).stdout, r"\ntraining-compute +\S+ (in|out) ")

    def test_what_changes_nothing_and_what_does_not_fit(self):
        told = self.sweep("race-2023", "--quarters", "12", "--vary", "labs[0].role.chips", "--steps", "3", "--seeds", "1..4")
        self.assertEqual(len(told["left_out"]), 1)
        self.assertIn("has power for", told["left_out"][0])
        self.refuses(64, "scenario", "sweep", "race-2023", "--vary", "labs[0].role.chips=14..28", "--seeds", "1..4")
        text = self.answers(0, "scenario", "sweep", "race-2023", "--quarters", "12", "--vary", "labs[0].role.promised_turn=0..3",
                            "--seeds", "1..4").stdout
        self.assertIn("It changes nothing here", text)

    def refuses(self, code, *words):
        done = self.answers(code, *words)
        self.assertEqual(done.stdout, "")
        return done.stderr

    def test_what_cannot_be_swept(self):
        base = ("scenario", "sweep", "first-steps")
        self.assertIn("needs --vary", self.refuses(64, *base))
        self.assertIn("did you mean `training.slope`?", self.refuses(64, *base, "--vary", "training.slop"))
        self.assertIn("write the lower number first", self.refuses(64, *base, "--vary", "training.slope=3..1"))
        self.assertRegex(self.refuses(64, *base, "--vary", "training.slope=3..1000"), r"out of range\n +give \S+ to \S+ points")
        self.assertIn("twice", self.refuses(64, *base, "--vary", "training.slope", "--vary", "mechanics.training.slope"))
        self.assertIn("no multiple of 4", self.refuses(64, *base, "--vary", "training.slope", "--seeds", "1..6"))
        self.assertIn("at least two", self.refuses(64, *base, "--vary", "training.slope", "--seeds", "3"))
        self.refuses(64, *base, "--vary", "training.slope", "--steps", "1")
        self.refuses(66, *base, "--vary", "training.slope", "--targets", self.path("none.json5"))
