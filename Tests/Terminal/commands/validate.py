"""frontier validate."""

import json
import os

from commands.support import Case, MIXED, ROOT

TARGETS = os.path.join(ROOT, "scenarios", "race-2023.targets.json5")
ONE = """{
  name: "One figure",
  targets: [
    {
      id: "spending", says: "Customers spend more.", source: "A test", unit: "$ million", band: [%s],
      observable: { level: { market: "spending" }, at: "2023 Q4" },
      past: [["2021 Q4", 100], ["2022 Q4", 200]],
    },
  ],
}
"""


class ValidateTests(Case):
    def compare(self, *words):
        return json.loads(self.answers(0, "validate", *words, "--json").stdout)

    def test_the_standard_targets(self):
        words = ("race-2023", "--targets", TARGETS, "--seeds", "1..4", "--quarters", "12")
        done = self.answers(0, "validate", *words, "--jobs", "1")
        self.assertEqual(done.stdout, self.answers(0, "validate", *words, "--jobs", "3").stdout)
        self.assertRegex(done.stdout, r"\ntraining-compute +4–5  factor/year +[\d.]+ +(in|out) +[\d.]+–[\d.]+ +1  out ")
        told = self.compare(*words)
        self.assertIn(f"race-2023 {told['scenario_digest']}, 12 quarters, seeds 1..4, rules", done.stdout)
        self.assertIsNone(told["lineup"])
        self.assertEqual(len(told["field"]), 4)
        self.assertGreaterEqual(len(told["targets"]), 10)
        for target in told["targets"]:
            self.assertEqual(target["agrees"], self.is_in(target, target["median"]))
            self.assertEqual(target["held_agrees"], self.is_in(target, target["held"]))
            self.assertLessEqual(target["within"] + target["missing"], 4)
        full = self.answers(0, "validate", *words, "--full").stdout
        self.assertIn("Epoch AI", full)
        self.assertNotIn("Epoch AI", done.stdout)
        for line in self.answers(0, "validate", *words, "--plain").stdout.splitlines():
            self.assertEqual(line.count("\t"), 9, line)

    @staticmethod
    def is_in(target, number):
        return number is not None and target["band"][0] <= number <= target["band"][1]

    def test_the_numbers_are_those_of_the_histories(self):
        targets = self.write("one.json5", ONE % "1, 2")
        told = self.compare("first-steps", "--targets", targets, "--seeds", "1..5", "--seats", MIXED)
        runs = self.answers(0, "run", "first-steps", "--seeds", "1..5", "--seats", MIXED, "--json").stdout
        runs = [json.loads(line) for line in runs.splitlines()]
        spent = sorted(run["history"][3]["market"]["spending"] / 1e3 for run in runs)
        first = sorted(run["history"][0]["market"]["spending"] / 1e3 for run in runs)
        target = told["targets"][0]
        for found, wanted in ((target["median"], spent[2]), (target["range"][0], spent[0]),
                              (target["range"][1], spent[4]), (target["held"], first[2])):
            self.assertAlmostEqual(found / wanted, 1, places=4)
        self.assertEqual(target["past"], 400)
        self.assertEqual(told["lineup"], MIXED.split(","))
        self.assertEqual(told["scenario_digest"], runs[0]["scenario_digest"])
        self.assertFalse(target["agrees"])
        targets = self.write("wide.json5", ONE % f"{spent[2] - 1}, {spent[2] + 1}")
        wide = self.compare("first-steps", "--targets", targets, "--seeds", "1..5", "--seats", MIXED)
        self.assertTrue(wide["targets"][0]["agrees"])

    def test_faults(self):
        broken = ONE.replace("says:", "say:").replace("2023 Q4", "2033 Q4") % "2, 1"
        done = self.answers(65, "validate", "first-steps", "--targets", self.write("broken.json5", broken))
        self.assertEqual(done.stdout, "")
        for part in ("broken.json5:5:23: unknown key `say`; did you mean `says`?", "`targets[0].band` falls",
                     "broken.json5:6:", "2033 Q4"):
            self.assertIn(part, done.stderr)
        self.answers(66, "validate", "first-steps", "--targets", self.path("none.json5"))
        self.answers(64, "validate", "first-steps")
        good = self.write("good.json5", ONE % "1, 2")
        self.answers(64, "validate", "first-step", "--targets", good)
        self.answers(64, "validate", "first-steps", "--targets", good, "--seats", "steady,steady")
        self.answers(64, "validate", "first-steps", "--targets", good, "--seeds", "1..9999999")
