"""frontier theory."""

import json

from commands.support import Case


class TheoryTests(Case):
    def test_the_tables(self):
        words = ("theory", "--seeds", "1..4", "--teams", "2,3")
        done = self.answers(0, *words, "--jobs", "1")
        self.assertEqual(done.stdout, self.answers(0, *words, "--jobs", "3").stdout)
        self.assertRegex(done.stdout, r"\n +2 +1 +1 +50 +\d+ +\d+ +67 +\d+ +\d+ +67 +\d+ +\d+\n")
        self.assertRegex(done.stdout, r"\nmore enmity +none +0–50 +up +\d+–\d+ +(up|down|level) +(yes|no|open)\n")
        self.assertRegex(done.stdout, r"\n +50 +dilemma \+ ")
        self.assertIn("precipice, 12 quarters, seeds 1..4, rules", done.stdout)
        for line in done.stdout.splitlines():
            self.assertLessEqual(len(line), 100, line)

    def test_json(self):
        told = json.loads(self.answers(0, "theory", "--seeds", "1..3", "--teams", "3", "--json").stdout)
        self.assertEqual(told["scenario"], "precipice")
        self.assertEqual(len(told["points"]), 24)
        self.assertEqual([field["labs"] for field in told["fields"]], [3])
        # Nothing known: 1 − effect ÷ (labs × enmity).
        for point in told["points"]:
            self.assertIn(round(3 * point["rate"], 3), (0, 1, 2, 3))
            if point["known"] == "none":
                self.assertAlmostEqual(point["model"], max(0, 1 - point["effect"] / (3 * point["enmity"])), places=5)
        regions = {(row["speed"], row["risk"]): row["region"] for row in told["regions"]}
        for (speed, risk), region in regions.items():
            if risk < 1 - 1 / speed - 0.02:
                self.assertEqual(region, "innovation")
            elif 1 - 1 / speed + 0.02 < risk < 1 - 1 / (3 * speed) - 0.02:
                self.assertEqual(region, "dilemma")
            elif risk > 1 - 1 / (3 * speed) + 0.02:
                self.assertEqual(region, "safety")

    def test_faults(self):
        done = self.answers(65, "theory", "first-steps", "--seeds", "1..2")
        self.assertIn("first-steps cannot be held against the model", done.stderr)
        self.answers(64, "theory", "--teams", "1")
        self.answers(64, "theory", "--teams", "2,nine")
        self.answers(64, "theory", "--quarters", "7")
        self.answers(64, "theory", "precipic")
        self.answers(66, "theory", "none.json5")
