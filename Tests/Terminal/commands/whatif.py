"""frontier whatif: what one quarter's orders were worth, with luck held, for people and for programs."""

import json

from commands.support import Case

STEADY = ("--seats", "steady", "--seed", "3")


class WhatIfTests(Case):
    def whatif(self, *words, code=0):
        done = self.answers(code, "whatif", self.path("race.jsonl"), *words)
        return done.stdout if code == 0 else done.stderr

    def test_the_page(self):
        self.record("race.jsonl", *STEADY)
        page = self.whatif("--turn", "2024Q1", "--without", "all", "--futures", "12")
        self.assertTrue(page.startswith("What if Ember (seat 0, steady) had ordered otherwise in 2024 Q1, quarter 5 of 8?\n"),
                        page)
        self.assertRegex(page, r"\n  without  [a-z]+ ")
        self.assertNotIn("\n  with     ", page)
        self.assertRegex(page, r"\nEmber +[+−±]\d\.\d\d +[+−±]\d\.\d\d +[+−±]\d\.\d\d +\d( → \d)?  steady\n")
        self.assertIn("in 12 other futures", page)
        self.assertEqual(page, self.whatif("--turn", "4", "--seat", "ember", "--without", "all", "--futures", "12",
                                           "--jobs", "1"))
        alone = self.whatif("--turn", "4", "--without", "all", "--futures", "0")
        self.assertIn("--futures 100 says whether it was wise", alone)
        for line in self.whatif("--turn", "4", "--without", "all", "--plain").splitlines():
            self.assertEqual(line.count("\t"), 5, line)

    def test_numbers_for_programs(self):
        self.record("race.jsonl", *STEADY)
        run = json.loads(self.answers(0, "run", "first-steps", *STEADY, "--json").stdout)
        told = json.loads(self.whatif("--turn", "2", "--seat", "1", "--without", "all", "--futures", "9", "--json"))
        self.assertEqual(told["as_it_was"]["quarters"][-1], run["final"])
        self.assertTrue(told["faithful"])
        self.assertEqual((len(told["as_it_was"]["quarters"]), len(told["changed"]["quarters"])), (6, 6))
        self.assertEqual((len(told["futures"]), len(told["mean"])), (9, 3))
        for seat in range(3):
            gain = told["changed"]["quarters"][-1][seat]["smoothed"] - run["final"][seat]["smoothed"]
            self.assertAlmostEqual(told["worth"][seat] * 1e6, gain, delta=1)
            mean = sum(future[seat] for future in told["futures"]) / 9
            self.assertAlmostEqual(told["mean"][seat][0], mean, places=4)
            self.assertTrue(told["mean"][seat][1] <= mean <= told["mean"][seat][2])
        self.assertTrue(told["removed"])
        self.assertEqual((told["added"], told["later_orders"]), ([], ["steady"] * 3))

    def test_who_orders_afterwards(self):
        self.record("race.jsonl", *STEADY)
        change = ("--turn", "1", "--without", "all", "--futures", "0", "--json")
        held = json.loads(self.whatif(*change, "--then", "recorded", "--rivals", "recorded"))
        self.assertEqual(held["later_orders"], ["recorded"] * 3)
        self.assertTrue(held["faithful"])
        self.assertGreater(held["changed"]["left_out"][0], 0)
        other = json.loads(self.whatif(*change, "--then", "open-champion"))
        self.assertEqual(other["later_orders"], ["open-champion", "steady", "steady"])
        self.assertFalse(other["faithful"])
        self.assertIn("not the one that was recorded", self.whatif(*change[:-1], "--then", "open-champion"))

    def test_orders_as_in_play(self):
        self.record("race.jsonl", *STEADY)
        page = self.whatif("--turn", "0", "--orders", "price 99; hire engineers 5 at $400k", "--futures", "0")
        self.assertIn("\n  with     price $99 /Mtok\n", page)
        self.assertIn("hire engineers, headcount 5 people, wage $400 k", page)

    def test_what_cannot_be(self):
        self.record("race.jsonl", *STEADY)
        self.assertIn("which quarter is changed?", self.whatif("--without", "all", code=64))
        self.assertIn("what is changed?", self.whatif("--turn", "4", code=64))
        self.assertIn("its turns are 0 to 7", self.whatif("--turn", "8", "--without", "all", code=64))
        self.assertIn("the orders of that quarter are: ", self.whatif("--turn", "4", "--without", "sell", code=64))
        wrong = self.whatif("--turn", "4", "--orders", "hire researchers 5 at $1", code=64)
        self.assertIn("--orders 'hire researchers 5 at $1': ", wrong)
        self.assertIn("wage", wrong)
        self.assertIn("there is no seat", self.whatif("--turn", "4", "--seat", "9", "--without", "all", code=64))
        twice = self.read("race.jsonl").replace(b'"seed":"3"', b'"seed":"4"', 1)
        self.write("race.jsonl", twice)
        self.whatif("--turn", "4", "--without", "all", code=65)
