"""frontier class watch: who has handed in, on the wall and in a pipe, and how it ends."""

import os
import subprocess
import time

import pexpect

from commands import support
from commands.support import Case


class WatchTests(Case):
    def setUp(self):
        super().setUp()
        self.answers(
            0, "class", "init", self.path("c"), "--lesson", "open-gambit", "--teams", "2", "--minutes", "90", "--seed",
            "7")

    def orders(self, team, text, round=1):
        self.write(f"c/round-{round}/orders/{team}.txt", text)

    def watching(self, *words):
        return subprocess.Popen(
            [support.FRONTIER, "class", "watch", self.path("c"), *words], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env=support.ENVIRONMENT)

    def test_lines_are_added_until_all_are_ready(self):
        self.answers(0, "class", "open", self.path("c"))
        self.orders("red", "train 2\n")
        child = self.watching()
        first = [child.stdout.readline() for _ in range(4)]
        self.assertIn(", round 1: 2023 Q1", first[0])
        self.assertEqual(first[1:], ["Red (Agora): ready\n", "Blue (Palisade): not yet\n", "1 of 2 ready\n"])
        self.orders("blue", "price nobody\n")
        self.assertEqual(child.stdout.readline(), "Blue (Palisade): no order of the file can be used\n")
        errors = self.path("c/round-1/orders/blue.errors.txt")
        self.assertIn("nobody", self.read("c/round-1/orders/blue.errors.txt").decode())
        written = os.stat(errors).st_mtime_ns
        self.assertEqual(child.stdout.readline(), "1 of 2 ready\n")
        time.sleep(2.5)
        self.assertEqual(os.stat(errors).st_mtime_ns, written)
        self.orders("blue", "price 23\n")
        told, complaints = child.communicate(timeout=20)
        self.assertEqual((child.returncode, complaints), (0, ""))
        self.assertTrue(told.startswith("Blue (Palisade): ready\n2 of 2 ready\nnext: frontier class resolve "), told)
        # Nothing of what was ordered is told.
        self.assertNotIn("23\n", told)
        self.assertEqual(self.answers(0, "class", "watch", self.path("c")).stdout.count("ready"), 3)

    def test_other_ends(self):
        self.assertIn("is not open", self.answers(75, "class", "watch", self.path("c")).stderr)
        self.answers(0, "class", "open", self.path("c"))
        told = self.answers(1, "class", "watch", self.path("c"), "--minutes", "0.01").stdout
        self.assertIn("0 of 2 ready\nthe time is up\nnext: frontier class collect ", told)
        self.answers(64, "class", "watch", self.path("c"), "--minutes", "soon")
        child = self.watching()
        for _ in range(4):
            child.stdout.readline()
        self.answers(0, "class", "resolve", self.path("c"))
        told, complaints = child.communicate(timeout=20)
        self.assertEqual((told, complaints, child.returncode), ("round 1 was played meanwhile\n", "", 0))

    def test_the_wall_has_a_screen_of_its_own_and_leaves_it(self):
        self.answers(0, "class", "open", self.path("c"))
        child = pexpect.spawn(
            support.FRONTIER, ["class", "watch", self.path("c"), "--minutes", "9"], encoding="utf-8", timeout=30,
            dimensions=(24, 60), env={**support.ENVIRONMENT, "TERM": "xterm"})
        child.expect_exact("\x1b[?1049h")
        child.expect(r"Red +Agora +not yet")
        child.expect(r"0 of 2 ready, 8:5\d left")
        self.orders("red", "train 2\n")
        child.expect(r"Red +Agora +ready")
        child.sendintr()
        child.expect_exact("\x1b[?1049l")
        child.expect(pexpect.EOF)
        child.close()
        self.assertEqual(child.exitstatus, 130)
