"""frontier run --resume: after kill -9, an interrupt, a cut file."""

import json
import os
import re
import resource
import signal
import subprocess
import time

from commands import support
from commands.support import Case, ENVIRONMENT, MIXED, frontier, resealed


class ResumeTests(Case):
    def test_a_race_that_was_killed_in_a_write_goes_on(self):
        whole = self.record("whole.jsonl")
        for limit in (len(whole) // 3, len(whole) * 2 // 3, len(whole) - 20):
            name = f"cut{limit}.jsonl"
            # The system kills a process that writes beyond its limit, in the middle of a line.
            killed = frontier(
                "run", "first-steps", "--seats", MIXED, "--seed", "3", "--replay", self.path(name),
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
            self.assertEqual(killed.returncode, -signal.SIGXFSZ)
            self.assertEqual(self.read(name), whole[:limit])
            self.answers(65, "replay", "verify", self.path(name))
            self.answers(0, "run", "--resume", self.path(name))
            self.assertEqual(self.read(name), whole)
            self.answers(0, "run", "--resume", self.path(name))
            self.assertEqual(self.read(name), whole)

    def test_a_race_cut_at_the_end_of_any_line_goes_on(self):
        whole = self.record("whole.jsonl")
        ends = [place + 1 for place in range(len(whole)) if whole[place] == 10]
        for end in ends:
            self.write("cut.jsonl", whole[:end])
            self.answers(0, "run", "--resume", self.path("cut.jsonl"))
            self.assertEqual(self.read("cut.jsonl"), whole)

    def test_kill_9_in_the_middle_of_many(self):
        words = ["run", "--seats", "steady", "--seeds", "1..100", "--quarters", "12", "--jobs", "1", "--replay"]
        self.answers(0, *words, self.path("whole"))
        for stop in (1, 7, 25):
            name = f"torn{stop}"
            process = subprocess.Popen(
                [support.FRONTIER, *words, self.path(name)], env=ENVIRONMENT, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            while process.poll() is None:
                if os.path.isdir(self.path(name)) and len(os.listdir(self.path(name))) > stop:
                    process.kill()
                    break
                time.sleep(0.001)
            self.assertEqual(process.wait(), -signal.SIGKILL)
            before = self.folder_bytes(name)
            self.assertLess(len(before), 101)
            self.answers(0, "run", "--resume", self.path(name))
            self.assertEqual(self.folder_bytes("whole"), self.folder_bytes(name))

    def test_an_interrupt_finishes_what_runs_and_says_how_to_go_on(self):
        words = ["run", "--seats", "steady", "--seeds", "1..3000", "--jobs", "2"]
        for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
            name = self.path(f"out{code}")
            process = subprocess.Popen(
                [support.FRONTIER, *words, "--replay", name], env=ENVIRONMENT, text=True, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE)
            while not os.path.isdir(name) or len(os.listdir(name)) < 4:
                time.sleep(0.001)
            process.send_signal(number)
            output, errors = process.communicate(timeout=120)
            self.assertEqual(process.returncode, code)
            done = int(re.search(r"(\d+) of 3000 races are finished", errors)[1])
            self.assertIn(f"frontier run --resume {name}", errors)
            self.assertIn(f"{done} races", output)
            replays = [self.path(f"out{code}/{file}") for file in os.listdir(name) if file != "plan.json"]
            self.assertEqual(len(replays), done)
            verdicts = self.answers(0, "replay", "verify", *replays).stdout
            self.assertEqual(verdicts.count("to the end with the same result"), done)

    def test_an_interrupt_without_replays_names_the_seeds_that_are_left(self):
        process = subprocess.Popen(
            [support.FRONTIER, "run", "first-steps", "--seeds", "1..200000", "--json"], env=ENVIRONMENT, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        lines = [process.stdout.readline()]
        process.send_signal(signal.SIGINT)
        lines += process.stdout.read().splitlines()
        errors = process.stderr.read()
        process.stdout.close()
        process.stderr.close()
        self.assertEqual(process.wait(timeout=60), 130)
        self.assertEqual([int(json.loads(line)["seed"]) for line in lines], list(range(1, len(lines) + 1)))
        self.assertIn(f"frontier run first-steps --seats steady --seeds {len(lines) + 1}..200000", errors)

    def test_what_cannot_go_on(self):
        whole = self.record("whole.jsonl")
        header = whole.index(b"\n")
        self.write("torn.jsonl", whole[:header - 5])
        self.answers(65, "run", "--resume", self.path("torn.jsonl"))
        self.answers(66, "run", "--resume", self.path("nothing.jsonl"))
        os.mkdir(self.path("empty"))
        self.assertIn("plan.json", self.answers(66, "run", "--resume", self.path("empty")).stderr)
        played = resealed([whole[:header].replace(b'"uniform"]', b'"human"]')] + whole[header + 1:].splitlines()[:2])
        done = self.answers(65, "run", "--resume", self.write("human.jsonl", played))
        self.assertIn("frontier play --resume", done.stderr)
        words = ["run", "--resume", self.path("whole.jsonl")]
        self.answers(64, *words, "--seed", "4")
        self.answers(64, *words, "first-steps")
        changed = whole.splitlines()
        changed[2] = changed[2].replace(b'"price":', b'"price":1', 1)
        self.write("changed.jsonl", b"\n".join(changed[:5]) + b"\n")
        self.answers(65, "run", "--resume", self.path("changed.jsonl"))

    def test_one_broken_file_does_not_stop_the_others(self):
        self.answers(0, "run", "first-steps", "--seeds", "1..6", "--replay", self.path("out"))
        whole = self.folder_bytes("out")
        self.write("out/seed-2.replay.jsonl", whole["seed-2.replay.jsonl"].replace(b'"turn":3', b'"turn":4', 1))
        os.remove(self.path("out/seed-5.replay.jsonl"))
        done = self.answers(65, "run", "--resume", self.path("out"))
        self.assertIn("seed-2.replay.jsonl:5", done.stderr)
        self.assertIn("5 of 6 races are finished", done.stderr)
        os.remove(self.path("out/seed-2.replay.jsonl"))
        self.answers(0, "run", "--resume", self.path("out"))
        self.assertEqual(self.folder_bytes("out"), whole)
