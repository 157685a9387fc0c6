"""Programs that do what no program should: each has its code, and costs nobody but itself."""

import json
import os
import subprocess
import time

from commands.programs import PYTHON, read, seat
from commands.support import Case, ROOT, frontier

HOSTILE = os.path.join(ROOT, "Tests", "Terminal", "programs", "hostile.py")

# What each does, its code, and in which turn it shows.
FAULTS = {
    "never-reads": ("handshake-failed", 0),
    "silent-start": ("handshake-failed", 0),
    "no-handshake": ("handshake-failed", 0),
    "wrong-protocol": ("handshake-failed", 0),
    "unknown-part": ("handshake-failed", 0),
    "half-line": ("timeout", 2),
    "sleep": ("timeout", 2),
    "stops-reading": ("timeout", 2),
    "ignore-sigterm": ("timeout", 2),
    "fork-children": ("timeout", 2),
    "close-stdin": ("timeout", 3),
    "nul": ("bad-json", 2),
    "invalid-utf8": ("bad-json", 2),
    "deep": ("bad-json", 2),
    "not-json": ("bad-json", 2),
    "escapes": ("bad-json", 2),
    "long-line": ("line-too-long", 2),
    "exit": ("crashed", 2),
    "signal": ("crashed", 2),
    "orphans": ("crashed", 2),
    "close-stdout": ("closed-output", 2),
    "wrong-type": ("bad-schema", 2),
    "wrong-turn": ("bad-schema", 2),
    "two-lines": ("bad-schema", 3),
}


class ProgramFaultTests(Case):
    def faults(self, name, *options, sandbox="off", clock="start=3,turn=1.5,bank=30", turn="2"):
        """The faults that stand in the log and in the replay of a race with one hostile program."""
        log, replay = self.path(f"{name}.log"), self.path(f"{name}.jsonl")
        words = ["run", "first-steps", "--seats", f"steady,{seat(HOSTILE, name, turn)},steady", "--seed", "7"]
        words += ["--clock", clock, "--sandbox", sandbox, "--program-log", log]
        self.answers(0, *words, "--replay", replay, *options)
        events = read(log)
        lines = read(replay)
        recorded = [(line["turn"], sheet["seat"], sheet["outcome"]) for line in lines[1:-1]
                    for sheet in line["sheets"] if "outcome" in sheet]
        self.answers(0, "replay", "verify", replay)
        return [event for event in events if event["event"] == "fault"], recorded

    def test_each_fault_has_its_code(self):
        for name, (code, turn) in FAULTS.items():
            with self.subTest(name):
                logged, recorded = self.faults(name)
                self.assertEqual([(event["code"], event["turn"], event["seat"]) for event in logged], [(code, turn, 1)])
                self.assertEqual(recorded, [(turn, 1, code)])
                self.assertLessEqual(len(logged[0]["line"]), 500)
                if turn > 0:
                    # Whoever speaks without being asked speaks after the question before.
                    asked = turn - 1 if name == "two-lines" else turn
                    self.assertEqual(json.loads(logged[0]["input"])["turn"], asked)

    def test_what_is_no_fault(self):
        # A gigabyte on standard error; nobody reads it, and it blocks nobody.
        self.assertEqual(self.faults("flood-stderr", clock="turn=60,bank=300", turn="7"), ([], []))
        # Nine tenths of what a turn may take.
        self.assertEqual(self.faults("nap", clock="turn=2,bank=60", turn="6"), ([], []))
        logged, recorded = self.faults("illegal-order")
        self.assertEqual(logged, [])
        self.assertEqual({entry[2] for entry in recorded}, {"illegal-order"})

    def test_what_it_wrote_does_not_steer_the_terminal(self):
        words = ["run", "first-steps", "--seats", f"{seat(HOSTILE, 'escapes')},steady,steady", "--seed", "7"]
        told = [self.answers(0, *words, "--sandbox", "off").stderr]
        command = ["policy", "check", "--scenario", "first-steps", "--sandbox", "off", "--", PYTHON, HOSTILE, "escapes"]
        told.append(self.answers(1, *command).stdout)
        for text in told:
            self.assertNotIn("\x1b", text)
            self.assertIn("U+001B[2J", text)

    def test_nobody_is_left_behind(self):
        for name in ("fork-children", "orphans", "ignore-sigterm"):
            self.faults(name)
        time.sleep(0.3)
        left = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
        self.assertNotIn("sleep 3607", left)
        self.assertNotIn(HOSTILE, left)

    def test_lenient_starts_again_and_then_another_plays_on(self):
        logged, recorded = self.faults("exit", "--faults", "lenient", "--strikes", "2", "--stand-in", "steady")
        self.assertEqual([event["turn"] for event in logged], [2, 3])
        self.assertEqual([entry[0] for entry in recorded], [2, 3])
        lines = read(self.path("exit.jsonl"))
        self.assertEqual(lines[1 + 2]["sheets"][1]["orders"], {})
        self.assertNotEqual(lines[1 + 4]["sheets"][1]["orders"], {})
        # Whoever looks back at the race is told.
        replay = self.path("exit.jsonl")
        for turn in range(1, 5):
            told = self.answers(0, "why", replay, "--seat", "1", "--turn", str(turn)).stdout
            self.assertEqual("its program failed" in told, turn in (2, 3), told)
        self.answers(0, "report", replay, "--html", self.path("exit.html"))
        self.assertRegex(self.read("exit.html").decode(),
                         r"The program of Willow failed in 2023 Q3 \([a-z-]+\), and once more\.")

    def test_a_bank_that_runs_out(self):
        log = self.path("bank.log")
        words = ["run", "first-steps", "--seats", f"{seat(HOSTILE, 'nap', '0')},steady,steady", "--seed", "7"]
        words += ["--clock", "turn=2,bank=1.2", "--sandbox", "off", "--program-log", log]
        self.answers(0, *words, env={"PATH": os.environ["PATH"], "NAP": "0.5"})
        self.assertEqual([event["code"] for event in read(log) if event["event"] == "fault"], ["bank-exhausted"])

    def test_a_tournament_with_all_of_them_accounts_for_every_race(self):
        names = ["exit", "sleep", "not-json", "two-lines"]
        policies = ",".join([seat(HOSTILE, name) for name in names] + [seat(HOSTILE, "good"), "steady"])
        words = ["tournament", "first-steps", "--policies", policies, "--blocks", "2", "--seed", "7", "--sandbox", "off"]
        text = self.answers(0, *words, "--clock", "start=3,turn=0.5", "--out", self.path("cup"), "--json").stdout
        report = json.loads(text)
        self.assertTrue(report["finished"])
        lines = read(self.path("cup/results.jsonl"))
        races = [line for line in lines if "scores" in line]
        self.assertEqual(len(races), report["races"])
        for standing in report["standings"]:
            bad = any(name in standing["policy"] for name in names)
            self.assertEqual(standing["faults"], standing["seats"] if bad else 0, standing["policy"])
        self.assertTrue(any("faults" in race for race in races))
        again = self.answers(0, "tournament", "report", self.path("cup"), "--json").stdout
        self.assertEqual(json.loads(again)["standings"], report["standings"])

    def test_a_fault_in_the_last_quarter_costs_the_race(self):
        words = ["run", "first-steps", "--seats", f"{seat(HOSTILE, 'exit', '7')},uniform,uniform", "--sandbox", "off"]
        lines = self.answers(0, *words, "--seeds", "1..4", "--json").stdout.splitlines()
        races = [json.loads(line) for line in lines]
        self.assertTrue(all(race["forfeits"] == [0] and race["ranking"][-1] == 0 for race in races))
        # Its lab was ahead of labs that order at random.
        self.assertTrue(any(max(race["final"], key=lambda row: row["smoothed"]) == race["final"][0] for race in races))
        text = " ".join(self.answers(0, *words, "--seeds", "1..4").stdout.split())
        self.assertIn("−3 points and the last place: seat 0", text)
        self.assertIn("lost by a fault", self.answers(0, *words, "--seed", "1").stdout)
        each = self.answers(0, *words, "--seeds", "1..4", "--each", "--plain").stdout.splitlines()
        self.assertTrue(all(line.endswith("0\t−3.00") for line in each[:4]), each)
        # What is read from the record says the same.
        self.answers(0, *words, "--seeds", "1..4", "--replay", self.path("out"))
        again = self.answers(0, "run", "--resume", self.path("out"), "--sandbox", "off").stdout
        self.assertIn("−3 points and the last place: seat 0", " ".join(again.split()))
        # One that is lenient loses a turn.
        lenient = self.answers(0, *words, "--seeds", "1..4", "--faults", "lenient", "--json").stdout.splitlines()
        self.assertTrue(all(json.loads(line)["forfeits"] == [] for line in lenient))
        words = ["tournament", "first-steps", "--policies", f"{seat(HOSTILE, 'exit', '7')},uniform", "--blocks", "3"]
        report = json.loads(self.answers(0, *words, "--seed", "7", "--sandbox", "off", "--json").stdout)
        failed = next(row for row in report["standings"] if row["faults"])
        self.assertEqual((failed["win_share"][0], failed["mean_score"][0]), (0, -3))

    def test_many_races_are_not_begun_with_what_never_starts(self):
        policies = f"steady,{seat(HOSTILE, 'good')},{seat(HOSTILE, 'silent-start')}"
        options = ["--sandbox", "off", "--clock", "start=1"]
        for words in (["tournament", "first-steps", "--policies", policies, "--blocks", "50", "--out", self.path("cup")],
                      ["run", "first-steps", "--seats", policies, "--seeds", "1..50"]):
            begun = time.monotonic()
            done = self.answers(69, *words, *options)
            self.assertIn("does not start: there was no `ready` within 1000 ms", done.stderr)
            self.assertIn("nothing was played", done.stderr)
            self.assertIn("frontier policy check -- " + PYTHON, " ".join(done.stderr.split()))
            self.assertLess(time.monotonic() - begun, 20)
        self.assertFalse(os.path.exists(self.path("cup")))
        # What is not there at all is told in the same way.
        done = self.answers(69, "tournament", "first-steps", "--policies", "steady,exec:./nowhere", "--blocks", "2")
        self.assertIn("there is no program './nowhere'", done.stderr)

    def test_sandbox(self):
        found = frontier("run", "first-steps", "--seed", "1", "--sandbox", "require")
        if found.returncode == 69:
            self.assertIn("cannot be met", found.stderr)
            self.skipTest("no bubblewrap here")
        self.assertEqual(found.returncode, 0)
        for name in ("socket", "home", "memory", "fork-bomb"):
            with self.subTest(name):
                logged, recorded = self.faults(name, sandbox="require")
                self.assertIn([event["code"] for event in logged], (["crashed"], ["timeout"]))
                self.assertEqual(logged[0]["turn"], 2)
        empty = {"PATH": self.folder, "LANG": "C.UTF-8"}
        refused = self.answers(69, "run", "first-steps", "--sandbox", "require", env=empty)
        self.assertIn("bubblewrap is not installed", refused.stderr)

    def test_the_check_names_faults(self):
        for name, code in (("exit", "crashed"), ("not-json", "bad-json"), ("wrong-turn", "bad-schema")):
            text = self.answers(1, "policy", "check", "--scenario", "first-steps", "--", PYTHON, HOSTILE, name).stdout
            self.assertIn(code, text)
            self.assertIn("To be mended", text)
