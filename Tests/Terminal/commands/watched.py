"""frontier replay watch: a recorded race goes by on a screen of its own, or in lines, and one that goes on is followed."""

import subprocess
import time

import pexpect

from commands import support
from commands.support import Case

STEADY = ("--seats", "steady", "--seed", "3")


class ReplayWatchTests(Case):
    def setUp(self):
        super().setUp()
        self.record("race.jsonl", *STEADY)

    def screen(self, *words, rows=24, columns=90):
        child = pexpect.spawn(
            support.FRONTIER, ["replay", "watch", self.path("race.jsonl"), *words], encoding="utf-8", timeout=30,
            dimensions=(rows, columns), env={**support.ENVIRONMENT, "TERM": "xterm", "NO_COLOR": "1"})
        child.expect_exact("\x1b[?1049h")
        return child

    def left(self, child, code):
        child.expect_exact("\x1b[?1049l")
        child.expect(pexpect.EOF)
        child.close()
        self.assertEqual(child.exitstatus, code)
        return child.before

    def test_lines_are_those_of_show(self):
        shown = self.answers(0, "replay", "show", self.path("race.jsonl")).stdout
        self.assertEqual(self.answers(0, "replay", "watch", self.path("race.jsonl")).stdout, shown)
        later = self.answers(0, "replay", "watch", self.path("race.jsonl"), "--turn", "6").stdout
        self.assertNotIn("turn 5\n", later)
        self.assertIn("turn 6\n", later)

    def test_a_race_that_goes_on_is_followed(self):
        whole = self.read("race.jsonl").splitlines(keepends=True)
        self.write("race.jsonl", b"".join(whole[:2]))
        child = subprocess.Popen(
            [support.FRONTIER, "replay", "watch", self.path("race.jsonl")], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env=support.ENVIRONMENT)
        self.assertIn("waiting for its next quarter", child.stderr.readline())
        # A line that is being written is not there yet.
        self.write("race.jsonl", b"".join(whole[:3]) + whole[3][:100])
        while "turn 1" not in (line := child.stdout.readline()):
            self.assertTrue(line)
        self.write("race.jsonl", b"".join(whole))
        told, complaints = child.communicate(timeout=20)
        self.assertEqual((child.returncode, complaints), (0, ""))
        self.assertIn("Final standings", told)
        self.assertEqual([line for line in told.splitlines() if ", turn " in line][0][-6:], "turn 2")

    def test_keys(self):
        child = self.screen("--seconds", "60", "--turn", "2")
        child.expect("2023 Q3, quarter 3 of 8.* · a quarter in 60 s")
        child.expect(r"value")
        child.expect("led by WWG\\.*")
        child.send(" ")
        child.expect("stopped")
        child.send("\x1b[B")
        child.expect("Garden, steady, ordered:")
        child.send("f")
        child.expect("price +share")
        child.send("\x1b[D")
        child.expect("2023 Q2, quarter 2 of 8")
        child.send("\x1b[F")
        child.expect("quarter 8 of 8 · the race is over")
        child.sendcontrol("c")
        self.left(child, 130)

    def test_the_race_goes_by_and_its_standings_stay(self):
        child = self.screen("--seconds", "0.1")
        child.expect("quarter 8 of 8 · the race is over")
        child.send("q")
        self.assertIn("Final standings", self.left(child, 0))

    def test_it_fits_small_windows_and_follows_a_resize(self):
        child = self.screen("--seconds", "60", rows=10, columns=40)
        child.expect("2023 Q1, quarter 1 of 8")
        child.setwinsize(20, 100)
        child.expect("space stop/go .*q leave")
        child.send("q")
        self.left(child, 0)

    def test_what_cannot_be(self):
        whole = self.read("race.jsonl").splitlines(keepends=True)
        for words, code, told in [
            (("race.jsonl", "--turn", "8"), 64, "its turns are 0 to 7"), (("none.jsonl",), 66, "none.jsonl"),
            (("race.jsonl", "--seconds", "0"), 64, "0.1"),
        ]:
            done = self.answers(code, "replay", "watch", self.path(words[0]), *words[1:])
            self.assertIn(told, done.stderr)
        # Before the first quarter there is a screen, too.
        self.write("race.jsonl", whole[0])
        child = self.screen()
        child.expect("waiting for the next quarter")
        self.write("race.jsonl", b"".join(whole[:2]))
        child.expect("2023 Q1, quarter 1 of 8")
        time.sleep(0.1)
        child.kill(15)
        self.left(child, 143)
