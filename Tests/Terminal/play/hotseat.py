"""Friends at one keyboard: each orders in turn, and nothing that one saw or wrote is left for the next."""

import json
import os
import re
import signal

import pexpect

from . import support
from .support import ESCAPE, QUARTERS, PlayTest, bare

ENTER = ESCAPE + "[?1049h"
LEAVE = ESCAPE + "[?1049l"


class HotSeatTest(PlayTest):
    """`first-steps` has three labs: Ember, Willow, Garden."""

    def sheets(self):
        lines = [json.loads(line) for line in self.contents().splitlines()]
        return [line["sheets"] for line in lines if "turn" in line]

    def spawn(self, *words, **more):
        game = pexpect.spawn(
            support.FRONTIER, ["play", *words], encoding="utf-8", dimensions=(24, 80), env=self.environment(**more),
            timeout=60)
        self.addCleanup(game.close, True)
        return game

    def start(self, *words, **more):
        return self.spawn("first-steps", "--hot-seat", "2", "--seed", "3", "--replay", self.replay, *words, **more)

    def test_each_orders_in_turn_and_the_quarter_has_both(self):
        lines = ["price 25; end", "price 26; end"] + ["end"] * (2 * QUARTERS - 2)
        done = self.new("--hot-seat", "2", lines=lines)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout.count("whoever leads Ember orders"), QUARTERS)
        self.assertEqual(done.stdout.count("whoever leads Willow orders"), QUARTERS)
        self.assertEqual(json.loads(self.contents().splitlines()[0])["lineup"][:2], ["human", "human"])
        prices = [sheet["orders"]["prices"][0]["price"] for sheet in self.sheets()[0][:2]]
        self.assertLess(prices[0], prices[1])
        self.assertTrue(self.sheets()[0][2]["orders"], "the third lab is led by a policy")
        self.assertIn("frontier play first-steps --seed 3 --hot-seat 2", done.stdout)
        # Each has a board of its own: what only one knows differs.
        first, second = done.stdout.split("whoever leads Willow orders")[:2]
        self.assertIn("You are Ember", first.replace("\n", " "))
        self.assertIn("You are Willow", second.replace("\n", " "))

    def test_it_goes_on_where_it_was_left(self):
        lines = ["price 25; end", "price 26; end"] + ["end"] * (2 * QUARTERS - 2)
        self.new("--hot-seat", "2", lines=lines)
        whole = self.contents()
        os.remove(self.replay)
        done = self.new("--hot-seat", "2", lines=lines[:7])
        self.assertEqual(done.returncode, 75)
        self.assertIn("everybody orders again", done.stderr.replace("\n", " "))
        self.assertEqual(len(self.sheets()), 3)
        done = self.resume(lines=lines[6:])
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("as Ember and Willow", done.stdout.replace("\n", " "))
        self.assertEqual(self.contents(), whole)

    def test_you_in_seats_says_who_sits_where(self):
        done = self.new("--seats", "steady,you,you", lines=["end"] * (2 * QUARTERS))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(self.contents().splitlines()[0])["lineup"], ["steady", "human", "human"])
        self.assertIn("--seats steady,you,you", done.stdout)
        self.assertIn("--seat 2 for Garden", done.stdout)

    def test_who_gave_no_orders_has_none(self):
        self.new("--hot-seat", "3", lines=["price 25; end", "end", "end"])
        self.assertEqual([bool(sheet["orders"]) for sheet in self.sheets()[0]], [True, False, False])

    def test_a_round_asks_each_once(self):
        done = self.play("open-gambit", "--seed", "3", "--replay", self.replay, "--hot-seat", "2", lines=["end"] * 12)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(self.sheets()), 12)

    def test_what_cannot_be(self):
        for words, told in [
            (["--hot-seat", "4"], "3"), (["--hot-seat", "0"], "1"), (["--hot-seat", "2", "--seat", "1"], "--seats"),
            (["--hot-seat", "2", "--seats", "steady,you,steady"], "“you” at 1"),
            (["--seat", "0", "--seats", "you,you,steady"], "--seat is 0"),
        ]:
            done = self.new(*words)
            self.assertEqual(done.returncode, 64, words)
            self.assertIn(told, done.stderr)
            self.assertFalse(os.path.exists(self.replay))
        done = self.new("--hot-seat", "2", lines=["end 3", "end all"])
        self.assertIn("means nothing to end; write end or end now", done.stderr.replace("\n", " "))
        self.assertEqual(self.sheets(), [])

    def test_nothing_is_left_for_the_next(self):
        game = self.start()
        game.expect("whoever leads Ember orders")
        game.expect("Enter begins: ")
        game.send("\r")
        game.expect(re.escape(ENTER))
        game.expect("Ember · 2023 Q1> ")
        game.sendline("price 25")
        game.expect("1 order> ")
        game.sendline("end now")
        game.expect(re.escape(LEAVE))
        game.expect("whoever leads Willow orders")
        # On the screen that stays there is no word of the order, and no key brings it back.
        self.assertNotIn("price", bare(game.before))
        game.expect("Enter begins: ")
        game.send(ESCAPE + "[A" + ESCAPE + "[A")
        game.send("\r")
        game.expect(re.escape(ENTER))
        self.assertNotIn("price", bare(game.before))
        game.expect("Willow · 2023 Q1> ")
        # The line before cannot be recalled.
        game.send(ESCAPE + "[A")
        game.sendline("")
        game.sendline("end now")
        game.expect(re.escape(LEAVE))
        self.assertNotIn("price 25", bare(game.before))
        game.expect("2023 Q2: whoever leads Ember orders")
        game.expect("Enter begins: ")
        game.send("\r")
        game.expect("Ember · 2023 Q2> ")
        game.sendline("quit")
        game.expect(re.escape(LEAVE))
        game.expect("Go on with")
        game.expect(pexpect.EOF)
        game.close()
        self.assertEqual(game.exitstatus, 0)
        history = os.path.join(self.folder, "frontier", "history")
        self.assertFalse(os.path.exists(history) and "price" in open(history).read())
        self.assertEqual(len(self.sheets()), 1)

    def test_leaving_between_two_restores_the_screen(self):
        game = self.start()
        game.expect("Enter begins: ")
        game.send("\r")
        game.expect(re.escape(ENTER))
        game.expect("Ember · 2023 Q1> ")
        game.sendline("end now")
        game.expect("Willow orders")
        game.expect("Enter begins: ")
        game.sendeof()
        game.expect("everybody orders again")
        game.expect(pexpect.EOF)
        game.close()
        self.assertEqual(game.exitstatus, 0)
        self.assertEqual(self.sheets(), [])

    def test_what_is_typed_ahead_does_not_open_the_next_screen(self):
        game = self.start()
        game.expect("Enter begins: ")
        game.send("\r")
        game.expect("Ember · 2023 Q1> ")
        game.send("end now\r\rprice 99\r")
        game.expect("Willow orders")
        game.expect("Enter begins: ")
        with self.assertRaises(pexpect.TIMEOUT):
            game.expect(re.escape(ENTER), timeout=1)
        game.sendline("quit")
        game.expect(pexpect.EOF)

    def test_an_interrupt_leaves_secrets_where_they_are(self):
        game = self.start()
        game.expect("Enter begins: ")
        game.send("\r")
        game.expect("Ember · 2023 Q1> ")
        game.kill(signal.SIGINT)
        game.expect("Ember · 2023 Q1> ")
        game.sendline("price 25")
        game.expect("1 order> ")
        self.assertNotIn(LEAVE, game.before)
        game.sendline("end now")
        game.expect(re.escape(LEAVE))
        game.expect("Enter begins: ")
        game.kill(signal.SIGTERM)
        game.expect("saved up to")
        game.expect(pexpect.EOF)
        game.close()
        self.assertEqual(game.exitstatus, 143)

    def test_accessible_says_that_it_cannot_hide(self):
        game = self.start("--accessible")
        game.expect("Nothing can be hidden")
        game.expect("Enter begins: ")
        game.sendline("")
        game.expect("Ember · 2023 Q1> ")
        self.assertNotIn(ENTER, game.before)
        game.sendline("quit")
        game.expect(pexpect.EOF)
