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
        self.assertRegex(page, r"\n  without [a-z]+ ")
        self.assertNotIn("\n  with ", page)
        self.assertRegex(page, r"\nEmber +[+−±]\d\.\d\d +[+−±]\d\.\d\d +[+−±]\d\.\d\d +\d( → \d)?  steady\n")
        self.assertIn("in 12 other futures", page)
        self.assertEqual(page, self.whatif("--turn", "4", "--seat", "ember", "--without", "all", "--futures", "12",
                                           "--jobs", "1"))
        alone = self.whatif("--turn", "4", "--without", "all", "--futures", "0")
        self.assertIn("--futures 100 says whether it was wise", alone)
        self.assertIn("So few futures say", self.whatif("--turn", "4", "--without", "all", "--futures", "3"))
        # What comes after the end changes nothing, and nothing is the better choice.
        late = self.whatif("--turn", "7", "--orders", "build 1MW", "--futures", "20")
        self.assertIn("worse in 0 and the same in 20. It makes no difference.", " ".join(late.split()))
        for line in self.whatif("--turn", "4", "--without", "all", "--plain").splitlines():
            self.assertEqual(line.count("\t"), 9, line)

    def test_numbers_for_programs(self):
        self.record("race.jsonl", *STEADY)
        run = json.loads(self.answers(0, "run", "first-steps", *STEADY, "--json").stdout)
        told = json.loads(self.whatif("--turn", "2", "--seat", "1", "--without", "all", "--futures", "9", "--json"))
        self.assertEqual(told["as_ordered"]["quarters"][-1], run["final"])
        self.assertTrue(told["faithful"])
        self.assertEqual((len(told["as_ordered"]["quarters"]), len(told["changed"]["quarters"])), (6, 6))
        self.assertEqual((len(told["futures"]), len(told["mean"])), (9, 3))
        for seat in range(3):
            gain = told["changed"]["quarters"][-1][seat]["smoothed"] - run["final"][seat]["smoothed"]
            self.assertAlmostEqual(told["worth"][seat] * 1e6, gain, delta=1)
            mean = sum(future[seat] for future in told["futures"]) / 9
            self.assertAlmostEqual(told["mean"][seat]["estimate"], mean, places=4)
            self.assertTrue(told["mean"][seat]["low"] <= mean <= told["mean"][seat]["high"])
        own = [future[1] for future in told["futures"]]
        self.assertEqual((told["better"], told["worse"]), (sum(x > 0 for x in own), sum(x < 0 for x in own)))
        self.assertTrue(told["removed"])
        self.assertEqual((told["added"], told["later_orders"]), ([], ["steady"] * 3))

    def test_who_orders_afterwards(self):
        self.record("race.jsonl", *STEADY)
        change = ("--turn", "1", "--without", "all", "--futures", "0", "--json")
        held = json.loads(self.whatif(*change, "--then", "recorded", "--rivals", "recorded"))
        self.assertEqual(held["later_orders"], ["recorded"] * 3)
        self.assertTrue(held["faithful"])
        self.assertTrue(held["changed"]["left_out"])
        self.assertFalse(held["as_ordered"]["left_out"])
        page = self.whatif(*change[:-1], "--then", "recorded", "--rivals", "recorded")
        self.assertIn("– Recorded orders that could not stand with the change: ", page)
        page = self.whatif("--turn", "1", "--without", "all", "--then", "recorded", "--futures", "20")
        self.assertIn("so it is not said which choice was better", page.replace("\n", " "))
        other = json.loads(self.whatif(*change, "--then", "open-champion"))
        self.assertEqual(other["later_orders"], ["open-champion", "steady", "steady"])
        self.assertFalse(other["faithful"])
        told = self.whatif(*change[:-1], "--then", "open-champion")
        self.assertRegex(told, r"with the luck that the race had\nThe race itself ended with ")
        self.assertIn("cannot be asked again", self.whatif(*change, "--then", "exec:cat", code=64))

    def test_people_and_programs_are_played_by_a_policy(self):
        lines = "\n".join(["price 20; hire engineers 10 at $500k", "end now", "advise take", "end now"]) + "\n"
        with open(self.write("orders.txt", lines)) as orders:
            self.answers(75, "play", "first-steps", "--seed", "4", "--replay", self.path("race.jsonl"), stdin=orders)
        told = json.loads(self.whatif("--turn", "0", "--without", "price", "--futures", "0", "--json"))
        self.assertEqual(told["later_orders"][0], "steady")
        self.assertEqual(len(told["removed"]), 1)
        self.assertEqual(len(told["changed"]["quarters"]), 2)

    def test_the_luck_to_come_of_a_race_that_goes_on_is_not_told(self):
        self.record("race.jsonl", *STEADY)
        whole = self.read("race.jsonl").splitlines(keepends=True)
        change = ("--turn", "2", "--without", "all")
        over = json.loads(self.whatif(*change, "--futures", "9", "--json"))
        self.write("race.jsonl", b"".join(whole[:6]))
        told = json.loads(self.whatif(*change, "--futures", "9", "--json"))
        for course in ("as_ordered", "changed"):
            self.assertEqual(told[course]["quarters"], over[course]["quarters"][:3])
        self.assertTrue(told["faithful"])
        # In other futures the end may be told.
        self.assertEqual(told["futures"], over["futures"])
        page = self.whatif(*change).replace("\n", " ")
        self.assertIn("Points after 2024 Q1, as far as the race went, with the luck that the race had", page)
        self.assertIn("other futures, each played to the end, the change", page)
        self.assertIn("– The race is not over: the luck that it had is told as far as it was played", page)

    def test_orders_as_in_play(self):
        self.record("race.jsonl", *STEADY)
        page = self.whatif("--turn", "0", "--orders", "price 99; hire engineers 5 at $400k", "--futures", "0")
        self.assertIn("\n  with price $99 /Mtok\n", page)
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
