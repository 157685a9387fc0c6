"""frontier why: what moved a lab in a quarter, for people and for programs."""

import json
import re
import subprocess

from commands import support
from commands.support import Case, MIXED, resealed

GOODS = {"money": "cash", "chips": "chips", "researchers": "researchers", "engineers": "engineers",
         "know_how": "know_how", "standing": "standing"}
STATE = ("lab", "use", "place", "points", "par", "bloc", "incident", "sources", "mission", "survival", "culture",
         "convictions", "safety", "stars", "patron", "danger")
GOALS = {"first-steps": {"capability", "value", "influence"},
         "squeeze": {"capability", "value", "influence", "survival"},
         "race-2023": {"capability", "value", "influence", "mission", "survival"}}


class WhyTests(Case):
    def why(self, *words):
        return self.answers(0, "why", self.path("race.jsonl"), *words).stdout

    def test_movements_lead_from_before_to_after(self):
        self.record("race.jsonl")
        run = json.loads(self.answers(0, "run", "first-steps", "--seats", MIXED, "--seed", "3", "--json").stdout)
        for seat, turn in ((0, 0), (1, 4), (2, 7)):
            told = json.loads(self.why("--seat", str(seat), "--turn", str(turn), "--json"))
            lab = run["history"][turn]["labs"][seat]
            self.assertEqual(told["after"], {key: lab[key] for key in STATE})
            for good, field in GOODS.items():
                amounts = [flow["amount"] for flow in told[good]]
                self.assertEqual(told["before"]["lab"][field] + sum(amounts), told["after"]["lab"][field])
                self.assertEqual(amounts, sorted(amounts, key=lambda amount: -abs(amount)))
                self.assertCountEqual(told[good], lab[good])
            self.assertEqual(set(told["reasons"]), {"capability", "value", "influence"})

    def test_text(self):
        self.record("race.jsonl")
        last = self.why()
        self.assertEqual(last, self.why("--seat", "0", "--turn", "7"))
        self.assertTrue(last.startswith("Ember (seat 0, steady) in 2024 Q4, quarter 8 of 8 (--turn 7)\n"), last)
        self.assertRegex(last, r"\n +−\$[\d.]+ \w  to staff +costs: pay of researchers, engineers and stars\n")
        self.assertRegex(last, r"\nPoints [+−±]\d\.\d\d → [+−±]\d\.\d\d  \(")
        self.assertRegex(last, r"\n +– value: ")
        full = self.why("--seat", "1", "--turn", "4", "--full")
        brief = self.why("--seat", "1", "--turn", "4")
        self.assertNotIn("smaller ones", full)
        self.assertRegex(full, r"\nrevenue last quarter  ")
        self.assertNotIn("revenue last quarter", brief)
        self.assertRegex(full, r"\nwhether it still plays +yes +yes\n")
        self.assertRegex(full, r"\nquarter of the last restructuring +never +never\n")
        for line in self.why("--plain").splitlines():
            self.assertIn(line.count("\t"), (0, 3, 5), line)
        opened = [self.why("--seat", "1", "--turn", str(turn)) for turn in range(8)]
        self.assertTrue(any(re.search(r"model #\d+ .* was opened", text) for text in opened))

    def test_quarters_and_labs_by_name(self):
        self.record("race.jsonl")
        self.assertEqual(self.why("--seat", "1", "--turn", "4"), self.why("--seat", "Willow", "--turn", "2024Q1"))
        for date in ("2024-Q1", "2024 Q1", "2024q1"):
            self.assertEqual(self.why("--seat", "1", "--turn", "4"), self.why("--seat", "will", "--turn", date))
        self.assertEqual(self.why("--known-to", "2"), self.why("--known-to", "Garden"))

    def test_the_persons_seat_is_the_usual_one(self):
        played = subprocess.run(
            [support.FRONTIER, "play", "first-steps", "--seat", "Garden", "--seed", "4", "--replay", self.path("race.jsonl")],
            input="end\n", capture_output=True, text=True, timeout=300, env=support.ENVIRONMENT)
        self.assertEqual(played.returncode, 75, played.stderr)
        self.assertTrue(self.why().startswith("Garden (seat 2, human) in "), self.why())

    def test_points_sum_to_the_total(self):
        for scenario, goals in GOALS.items():
            self.record("race.jsonl", "--seats", "steady", "--seed", "3", scenario=scenario)
            for turn in ("2", "6"):
                told = json.loads(self.why("--seat", "1", "--turn", turn, "--json"))
                self.assertEqual(set(told["reasons"]), goals)
                rows = [line.split("\t") for line in self.why("--seat", "1", "--turn", turn, "--plain").splitlines()]
                points = {row[0]: row for row in rows if len(row) == 6 and row[0] != "goal"}
                self.assertEqual(set(points), goals | {"total"})
                number = lambda text: float(text.replace("−", "-").replace("±", ""))
                for column in (1, 2):
                    sum_ = sum(number(points[goal][column]) * float(points[goal][3].split()[0]) / 100 for goal in goals)
                    self.assertAlmostEqual(sum_, number(points["total"][column]), delta=0.03)

    def history(self, scenario, seed):
        """Records a race of chance orders, and tells its history."""
        words = ("--seats", "uniform", "--seed", str(seed))
        self.record("race.jsonl", *words, scenario=scenario)
        race = json.loads(self.answers(0, "run", scenario, *words, "--json").stdout)
        return race["history"], race["labs"]

    def test_causes_say_what_was_done(self):
        seen, seed = set(), 7
        while len(seen) < 5:
            self.assertLess(seed, 30, seen)
            quarters, _ = self.history("chip-embargo", seed)
            for turn, quarter in enumerate(quarters):
                for seat, lab in enumerate(quarter["labs"]):
                    sources = lab["sources"]
                    caught = any(event["kind"] == "smuggling_caught" and event["seat"] == seat
                                 for event in quarter["events"])
                    wanted = {words for amount, words in (
                        (sources["domestic"], "own makers, within the rules"),
                        (sources["fabs"], "from the bloc’s fabs"), (sources["second_vendor"], "from the second vendor"),
                        (sources["smuggled"], "from smugglers"),
                        (caught, "caught at the border: money and chips are lost")) if amount}
                    if wanted <= seen:
                        continue
                    told = self.why("--seat", str(seat), "--turn", str(turn), "--full")
                    self.assertNotIn("exports: smuggle leading", told)
                    for words in wanted:
                        self.assertIn(words, told)
                    seen |= wanted
            seed += 1

    def events(self, scenario, *kinds):
        """The first race of chance orders in which all of that happened, with where it did."""
        for seed in range(7, 30):
            quarters, labs = self.history(scenario, seed)
            found = [(quarter["turn"], event) for quarter in quarters for event in quarter["events"]]
            if all(any(event["kind"] == kind for _, event in found) for kind in kinds):
                return [(turn, event) for turn, event in found if event["kind"] in kinds], labs
        self.fail(f"no race has all of {kinds}")

    def test_what_happened_comes_first(self):
        moves, labs = self.events("talent-war", "star_moved")
        turn, move = next((turn, event) for turn, event in moves if event["seat"] >= 0)
        words = f" left {labs[move['seat']]} for {labs[move['other']]}." if move["other"] >= 0 else " is free: "
        told = self.why("--seat", labs[move["seat"]], "--turn", str(turn), "--full")
        self.assertIn(words, told[told.index("\nWhat happened\n"):told.index("\nCash ")])
        self.assertRegex(told, r"\n  – stars: ")
        self.assertRegex(told, r"\n  – cohesion: ")
        rival = self.why("--seat", str(move["seat"]), "--turn", str(turn), "--known-to", str((move["seat"] + 1) % 5))
        self.assertIn(words, rival)
        self.assertNotIn("cohesion", rival)

    def test_what_was_bought_is_named(self):
        bought, _ = self.events("mega-round", "bought")
        turn, event = next((turn, event) for turn, event in bought if event["number"] != 1)
        told = self.why("--seat", str(event["seat"]), "--turn", str(turn), "--full")
        name = re.search(r" bought (.*) for \$", told).group(1)
        self.assertIn(f"acquisitions: came with {name}", told)
        self.assertIn(f"acquisitions: the price of {name}", told)

    def test_what_a_rival_may_know(self):
        self.record("race.jsonl")
        theirs = self.why("--seat", "1", "--turn", "4", "--known-to", "0")
        self.assertIn("not known to Ember", theirs)
        self.assertIn("standing: the standard that others build on", theirs)
        self.assertNotIn("pay, energy and upkeep", theirs)
        self.assertNotIn("market value", theirs)
        own = ("--seat", "1", "--turn", "4")
        self.assertEqual(self.why(*own, "--known-to", "1"), self.why(*own))
        told = json.loads(self.why(*own, "--known-to", "0", "--json"))
        whole = json.loads(self.why(*own, "--json"))
        self.assertEqual(told["money"], [])
        self.assertEqual(told["standing"], whole["standing"])
        self.assertNotIn("before", told)
        self.assertEqual(told["unknown"]["money"], sum(flow["amount"] for flow in whole["money"]))

    def test_an_unfinished_race(self):
        lines = self.record("race.jsonl").splitlines()
        self.write("race.jsonl", b"\n".join(lines[:4]) + b"\n")
        self.assertIn(", quarter 3 of 8 (--turn 2)", self.why())
        self.answers(64, "why", self.path("race.jsonl"), "--turn", "3")
        empty = self.write("empty.jsonl", lines[0] + b"\n")
        self.assertIn("no quarter", self.answers(64, "why", empty).stderr)

    def test_wrong_words_and_files(self):
        lines = self.record("race.jsonl").splitlines()
        race = self.path("race.jsonl")
        self.assertIn("its seats are 0 (Ember), 1 (Willow)", self.answers(64, "why", race, "--seat", "3").stderr)
        self.assertIn("its seats are 0 (Ember), 1 (Willow), 2 (Garden)", self.answers(64, "why", race, "--known-to", "3").stderr)
        self.assertIn("its turns are 0 to 7", self.answers(64, "why", race, "--turn", "8").stderr)
        self.assertIn("the last quarter is --turn 7", self.answers(64, "why", race, "--turn", "8").stderr)
        self.assertIn("2023 Q1 to 2024 Q4", self.answers(64, "why", race, "--turn", "2025Q1").stderr)
        self.assertIn("such as 2023Q1", self.answers(64, "why", race, "--turn", "2023Q5").stderr)
        self.answers(64, "why", race, "--turn", "-1")
        self.answers(64, "why")
        self.answers(66, "why", self.path("missing"))
        self.answers(65, "why", self.write("bad.jsonl", "{}\n"))
        newer = lines[0].replace(b'"rules_version":', b'"rules_version":9', 1)
        self.answers(65, "why", self.write("newer.jsonl", resealed([newer] + lines[1:])))
        changed = [re.sub(rb'"cash":\d', b'"cash":1', line, count=1) for line in lines[:1]] + lines[1:]
        self.answers(65, "why", self.write("changed.jsonl", b"\n".join(changed) + b"\n"))
