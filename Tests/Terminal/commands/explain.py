"""frontier explain: which quarters made a lab's result, and what was luck."""

import json
import re

from commands.support import Case

# Ember is a champion of open models among steady rivals.
OPEN = ("--seats", "open-champion,steady,steady", "--seed", "3")
FEW = ("--futures", "8")


class ExplainTests(Case):
    def explain(self, *words, code=0):
        done = self.answers(code, "explain", self.path("race.jsonl"), *words)
        return done.stdout if code == 0 else done.stderr

    def told(self, *words):
        return json.loads(self.explain("--json", *words))

    def test_the_page(self):
        self.record("race.jsonl", *OPEN)
        page = self.explain(*FEW)
        self.assertTrue(page.startswith("Ember (seat 0, open-champion)\nIt came to "), page)
        self.assertIn("the mean of 8 other futures", page.replace("\n", " "))
        self.assertRegex(page, r"\nyear +Q1 +Q2 +Q3 +Q4\n2023( +(=|[+−±]\d\.\d\d\*?))+\n2024")
        self.assertRegex(page, r"\n(What helped most|What cost most)\n202[34] Q\d: [+−]\d\.\d\d \(±\d\.\d\d\)")
        self.assertIn("(steady: ", page)
        self.assertEqual(page, self.explain(*FEW, "--seat", "ember", "--jobs", "1"))
        for line in self.explain(*FEW, "--plain").splitlines():
            self.assertEqual(line.count("\t"), 6, line)

    def test_who_ordered_as_the_policy_did(self):
        self.record("race.jsonl", *OPEN)
        steady = self.told(*FEW, "--seat", "1")
        self.assertTrue(all(quarter["same"] and quarter["worth"] is None for quarter in steady["quarters"]))
        self.assertEqual((len(steady["quarters"]), steady["told"]), (8, []))
        # The policy in the seat from the first quarter on is the race that was played.
        self.assertAlmostEqual(steady["points"], steady["other"]["luck"], places=5)
        self.assertIn("In every quarter steady would have ordered the same.", self.explain(*FEW, "--seat", "1"))
        own = self.told(*FEW, "--against", "open-champion")
        self.assertAlmostEqual(own["points"], own["other"]["luck"], places=5)
        self.assertEqual((own["against"], own["told"]), ("open-champion", []))

    def test_numbers_for_programs(self):
        self.record("race.jsonl", *OPEN)
        told = self.told("--futures", "16")
        self.assertEqual(told["later_orders"], ["steady"] * 3)
        self.assertTrue(told["told"])
        for quarter in told["told"]:
            first = told["quarters"][quarter["turn"]]["worth"]
            # One figure, of other futures than those by which it was chosen: those of a quarter that was not.
            self.assertEqual(quarter["worth"], first)
            self.assertEqual(len(quarter["worth"]["futures"]), 16)
            for order in quarter["orders"]:
                self.assertTrue(order["given"] or order["instead"])
        run = json.loads(self.answers(0, "run", "first-steps", *OPEN, "--json").stdout)
        points = [final["smoothed"] for final in run["final"]]
        self.assertEqual((told["lab"], told["rank"]), ("Ember", 1 + sum(other > points[0] for other in points)))
        self.assertAlmostEqual(told["points"] * 1e6, points[0], delta=20)
        # One kind of orders alone is the whole quarter.
        alone = [quarter for quarter in told["told"] if len(quarter["orders"]) == 1]
        self.assertTrue(alone)
        for quarter in alone:
            self.assertEqual(quarter["orders"][0]["worth"], quarter["worth"])
        for quarter in told["quarters"]:
            if quarter["worth"]:
                mean = sum(quarter["worth"]["futures"]) / 16
                self.assertAlmostEqual(quarter["worth"]["estimate"], mean, places=4)

    def test_kinds_of_orders_that_lean_on_each_other(self):
        self.record("race.jsonl", "--seats", "uniform,steady,steady", "--seed", "3")
        self.assertRegex(self.explain("--futures", "16"), r"\n  [+−]\d\.\d\d together, beyond what each was worth alone")

    def test_it_agrees_with_whatif(self):
        """A quarter in which the policy orders nothing else is the quarter that whatif changes."""
        self.record("race.jsonl", *OPEN)
        told = self.told(*FEW)
        found = 0
        for quarter in told["told"]:
            if any(order["instead"] for order in quarter["orders"]):
                continue
            found += 1
            given = "; ".join(re.sub(r",.*", "", line) for order in quarter["orders"] for line in order["given"])
            change = json.loads(self.answers(
                0, "whatif", self.path("race.jsonl"), "--turn", str(quarter["turn"]), "--without", given, "--then",
                "steady", "--futures", "0", "--json").stdout)
            self.assertAlmostEqual(quarter["worth"]["luck"], -change["worth"][0], places=5)
        self.assertTrue(found, told["told"])

    def test_a_race_that_is_not_over_keeps_the_luck_to_come(self):
        self.record("race.jsonl", *OPEN)
        lines = self.read("race.jsonl").decode().splitlines(keepends=True)
        self.write("race.jsonl", "".join(lines[:4]))
        page = self.explain(*FEW)
        self.assertIn("The race is not over, and the luck to come is not told.", page)
        self.assertNotIn("with the luck", page)
        told = self.told(*FEW)
        self.assertEqual((told["points"], told["other"]["luck"], len(told["quarters"])), (None, None, 3))
        self.assertTrue(all(part["worth"] is None or part["worth"]["luck"] is None for part in told["quarters"]))

    def test_who_played_with_others_is_not_held_against_another_race(self):
        self.record("race.jsonl", "--seats", "open-champion,lookahead,steady", "--seed", "3")
        page = self.explain(*FEW).replace("\n", " ")
        self.assertIn("so the two results say nothing of its orders as a whole", page)
        self.assertRegex(page, r"steady orders for \w+ \(lookahead\) after the quarter")

    def test_questions_that_are_none(self):
        self.record("race.jsonl", *OPEN)
        self.assertIn("there is no seat", self.explain("--seat", "9", code=64))
        self.assertIn("cannot be asked again", self.explain("--against", "exec:cat", code=64))
        self.assertIn("a whole number from 8 to", self.explain("--futures", "7", code=64))
        self.answers(66, "explain", self.path("nothing.jsonl"))

    def test_habits_over_many_races(self):
        seats = ("--seats", "open-champion,steady,steady", "--seeds", "1..4")
        self.answers(0, "run", "first-steps", *seats, "--replay", self.path("runs"))
        words = ("explain", self.path("runs"), "--futures", "2")
        told = json.loads(self.answers(0, *words, "--of", "open-champion", "--json").stdout)
        self.assertEqual((told["player"], told["seats"], told["quarters"], told["futures"]), ("open-champion", 4, 32, 2))
        # Beside the policy itself nothing is different.
        same = json.loads(self.answers(0, *words, "--of", "steady", "--json").stdout)
        self.assertEqual((same["seats"], same["races"], same["habits"], same["whole"]["estimate"]), (8, 4, [], 0))
        # Both seats of a race are one observation: what they were worth in each race, by hand.
        both = json.loads(self.answers(0, *words, "--of", "steady", "--against", "open-champion", "--json").stdout)
        kind = both["habits"][0]
        alone = [json.loads(self.answers(
            0, "explain", self.path(f"runs/seed-{seed}.replay.jsonl"), "--futures", "2", "--of", "steady", "--against",
            "open-champion", "--json").stdout) for seed in range(1, 5)]
        worths = [sum(habit["worth"]["estimate"] for habit in one["habits"] if habit["kind"] == kind["kind"])
                  for one in alone]
        self.assertAlmostEqual(kind["worth"]["estimate"], sum(worths) / 4, places=4)
        spread = (sum((worth - sum(worths) / 4) ** 2 for worth in worths) / 3 / 4) ** 0.5
        self.assertAlmostEqual(kind["worth"]["high"] - kind["worth"]["estimate"], 3.1824 * spread, places=3)
        self.assertTrue(told["habits"])
        estimates = [habit["worth"]["estimate"] for habit in told["habits"]]
        self.assertEqual(estimates, sorted(estimates))
        for habit in told["habits"]:
            self.assertTrue(habit["most"]["given"] or habit["most"]["instead"])
            self.assertTrue(habit["worth"]["low"] <= habit["worth"]["estimate"] <= habit["worth"]["high"])
        page = self.answers(0, *words, "--of", "open-champion").stdout
        self.assertIn("open-champion in 4 seats of 4 races, 32 quarters, against the orders of steady", page)
        for line in self.answers(0, *words, "--of", "open-champion", "--plain").stdout.splitlines():
            self.assertEqual(line.count("\t"), 4, line)
        # Files one by one are the folder, and the lab may be named instead.
        files = [self.path(f"runs/seed-{seed}.replay.jsonl") for seed in range(1, 5)]
        again = self.answers(0, "explain", *files, "--futures", "2", "--seat", "0", "--json").stdout
        self.assertEqual({**json.loads(again), "player": ""}, {**told, "player": ""})
        self.assertIn("played in none of these races", self.answers(64, *words, "--of", "uniform").stderr)
        self.assertIn("there is no replay in", self.answers(66, "explain", self.folder).stderr)
