"""frontier why: what moved a lab in a quarter, for people and for programs."""

import json
import re

from commands.support import Case, MIXED, resealed

GOODS = {"money": "cash", "chips": "chips", "researchers": "researchers", "engineers": "engineers",
         "know_how": "know_how", "standing": "standing"}


class WhyTests(Case):
    def why(self, *words):
        return self.answers(0, "why", self.path("race.jsonl"), *words).stdout

    def test_movements_lead_from_before_to_after(self):
        self.record("race.jsonl")
        run = json.loads(self.answers(0, "run", "first-steps", "--seats", MIXED, "--seed", "3", "--json").stdout)
        for seat, turn in ((0, 0), (1, 4), (2, 7)):
            told = json.loads(self.why("--seat", str(seat), "--turn", str(turn), "--json"))
            lab = run["history"][turn]["labs"][seat]
            self.assertEqual(told["after"], {key: lab[key] for key in ("lab", "use", "place", "points", "par", "bloc", "incident")})
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
        self.assertTrue(last.startswith("Ember (seat 0, steady) in 2024 Q4, turn 7 of 8\n"), last)
        self.assertRegex(last, r"\n +−\$[\d.]+ \w  to staff +costs: pay, energy and upkeep\n")
        self.assertRegex(last, r"\nPoints [+−±]\d\.\d\d → [+−±]\d\.\d\d  \(")
        self.assertRegex(last, r"\n +– value: ")
        full = self.why("--seat", "1", "--turn", "4", "--full")
        brief = self.why("--seat", "1", "--turn", "4")
        self.assertNotIn("smaller ones", full)
        self.assertRegex(full, r"\nrevenue last quarter  ")
        self.assertNotIn("revenue last quarter", brief)
        for line in self.why("--plain").splitlines():
            self.assertIn(line.count("\t"), (0, 3, 5), line)
        opened = [self.why("--seat", "1", "--turn", str(turn)) for turn in range(8)]
        self.assertTrue(any(re.search(r"model #\d+ .* was opened", text) for text in opened))

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
        self.assertIn(", turn 2 of 8", self.why())
        self.answers(64, "why", self.path("race.jsonl"), "--turn", "3")
        empty = self.write("empty.jsonl", lines[0] + b"\n")
        self.assertIn("no quarter", self.answers(64, "why", empty).stderr)

    def test_wrong_words_and_files(self):
        lines = self.record("race.jsonl").splitlines()
        race = self.path("race.jsonl")
        self.assertIn("its seats are 0 to 2", self.answers(64, "why", race, "--seat", "3").stderr)
        self.assertIn("its seats are 0 to 2", self.answers(64, "why", race, "--known-to", "3").stderr)
        self.assertIn("its turns are 0 to 7", self.answers(64, "why", race, "--turn", "8").stderr)
        self.answers(64, "why", race, "--turn", "-1")
        self.answers(64, "why")
        self.answers(66, "why", self.path("missing"))
        self.answers(65, "why", self.write("bad.jsonl", "{}\n"))
        newer = lines[0].replace(b'"rules_version":', b'"rules_version":9', 1)
        self.answers(65, "why", self.write("newer.jsonl", resealed([newer] + lines[1:])))
        changed = [re.sub(rb'"cash":\d', b'"cash":1', line, count=1) for line in lines[:1]] + lines[1:]
        self.answers(65, "why", self.write("changed.jsonl", b"\n".join(changed) + b"\n"))
