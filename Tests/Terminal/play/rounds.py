"""Rounds of several quarters: orders once a round, the news of all of it, pauses, and going on within one."""

import json
import os

from .support import PlayTest

ROUNDS = 6


class RoundTest(PlayTest):
    """`open-gambit` has twelve quarters in six rounds."""

    def gambit(self, *words, lines, **options):
        return self.play("open-gambit", "--seed", "3", "--replay", self.replay, *words, lines=lines, **options)

    def turns(self):
        lines = [json.loads(line) for line in self.contents().splitlines()]
        return [line for line in lines if "turn" in line]

    def orders(self, turn):
        return self.turns()[turn]["sheets"][0]["orders"]

    def test_a_person_orders_once_a_round(self):
        done = self.gambit(lines=["hire engineers 10 310k; price 20; end"] + ["end"] * (ROUNDS - 1))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("6 rounds of 2 quarters: orders are given once a round", done.stdout.replace("\n", " "))
        self.assertIn("FINAL STANDINGS", done.stdout)
        self.assertEqual(len(self.turns()), 2 * ROUNDS)
        self.assertIn("talent", self.orders(0))
        self.assertTrue(all(not self.orders(turn) for turn in range(1, 2 * ROUNDS)))
        # The price stands; policies order every quarter.
        self.assertTrue(all(turn["public"][0]["price"] == self.turns()[0]["public"][0]["price"] for turn in self.turns()))
        self.assertTrue(all(turn["sheets"][1]["orders"] for turn in self.turns()[:4]))
        header = json.loads(self.contents().splitlines()[0])
        self.assertEqual(header["round"], 2)

    def test_the_news_of_all_its_quarters_is_told(self):
        done = self.gambit(lines=["end", "news"])
        self.assertEqual(done.returncode, 75)
        after = done.stdout.split("2023 Q2 ends with what stands.")[1]
        told = after.split("2023 Q1 brought:")[1].split("THE OPEN GAMBIT")[0]
        quarterly = self.play("open-gambit", "--seed", "3", "--round", "1", "--replay", self.replay + "1",
                              lines=["end", "news"]).stdout.split("2023 Q1 ends with no orders.")[1]
        items = [line for line in told.splitlines() if line[:2] in ("· ", "? ", "! ", "+ ")]
        self.assertGreater(len(items), 3)
        for item in items:
            self.assertIn(item[:60], quarterly)
        both = after.split("2023 Q1:")[1]
        self.assertLess(both.index(items[0][:40]), both.index("2023 Q2:"))

    def test_quarter_by_quarter(self):
        done = self.gambit("--round", "1", lines=["end"] * (2 * ROUNDS))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("orders are given once a round", done.stdout.replace("\n", " "))
        self.assertIn("open-gambit --seed 3 --round 1", done.stdout)
        self.assertNotIn(b'"round"', self.contents())
        quarterly = self.contents().splitlines()[1:]
        os.remove(self.replay)
        self.assertEqual(self.gambit(lines=["end"] * ROUNDS).returncode, 0)
        # Without orders, rounds and quarters are the same race; only the seals know the header.
        mine = [json.loads(line) for line in self.contents().splitlines()[1:]]
        for one, other in zip(mine, map(json.loads, quarterly)):
            self.assertEqual(one.get("world"), other.get("world"))

    def test_lengths(self):
        for words, rounds in ((("--quarters", "8"), 4), (("--round", "3"), 4), (("--quarters", "8", "--round", "3"), 3),
                              (("--round", "8"), 2)):
            os.path.exists(self.replay) and os.remove(self.replay)
            done = self.gambit(*words, lines=["end"] * rounds)
            self.assertEqual(done.returncode, 0, (words, done.stderr))
            os.remove(self.replay)
            self.assertEqual(self.gambit(*words, lines=["end"] * (rounds - 1)).returncode, 75, words)
        self.assertEqual(self.gambit("--round", "9", lines=[]).returncode, 64)
        self.assertEqual(self.resume(lines=["end"]).returncode, 0)
        again = self.play("--resume", self.replay, "--round", "2", lines=[])
        self.assertEqual(again.returncode, 64)
        self.assertIn("--round", again.stderr)

    def test_the_standard_race_has_no_rounds(self):
        done = self.play("race-2023", "--seed", "1", "--replay", self.replay, lines=["end"])
        self.assertNotIn("orders are given once a round", done.stdout.replace("\n", " "))
        self.assertEqual(len(self.turns()), 1)

    def test_going_on_within_a_round(self):
        lines = ["price 20; end", "price 25; end"] + ["end"] * (ROUNDS - 2)
        self.assertEqual(self.gambit(lines=lines).returncode, 0)
        whole = self.contents()
        for turns in (1, 2, 3):
            with open(self.replay, "wb") as file:
                file.write(b"".join(whole.splitlines(keepends=True)[:1 + turns]))
            done = self.resume(lines=lines[(turns + 1) // 2:])
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual("The round goes on to its end" in done.stdout, turns % 2 == 1)
            self.assertEqual(self.contents(), whole, turns)

    def test_a_proposal_pauses_a_round(self):
        for seed in map(str, range(1, 40)):
            os.path.exists(self.replay) and os.remove(self.replay)
            done = self.play(
                "race-2023", "--round", "2", "--seed", seed, "--replay", self.replay, lines=["advise take; end"] * 16)
            if "The round pauses" in done.stdout:
                break
        else:
            self.fail("no proposal comes in the middle of a round")
        self.assertRegex(done.stdout, "proposes a safety pledge")
        # The pause lets the player order in the second quarter of a round.
        self.assertTrue(any(self.orders(turn) for turn in range(1, len(self.turns()), 2)))

    def test_several_rounds_stop_for_alarms_within_them(self):
        done = self.gambit(lines=["end 4"])
        self.assertEqual(done.returncode, 75, done.stderr)
        self.assertRegex(done.stdout, r"Stopped after 20\d\d Q[13]–Q[24]: ")
