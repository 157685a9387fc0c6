"""A race by script: pipes, files, kills and full disks."""

import json
import os
import resource
import signal
import subprocess
import time

from . import support
from .support import ESCAPE, QUARTERS, SCRIPT, PlayTest


class ScriptTest(PlayTest):
    """Standard input that is not a terminal."""

    def test_whole_race(self):
        done = self.new()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("FINAL STANDINGS", done.stdout)
        self.assertIn("frontier play first-steps --seed 3", done.stdout)
        self.assertIn("replay verify", done.stdout)
        self.assertEqual(len(self.contents().splitlines()), QUARTERS + 2)

    def test_no_escapes_or_boxes_in_a_pipe(self):
        for more in ({}, {"NO_COLOR": "1"}, {"TERM": "dumb"}, {"LANG": "C"}):
            os.path.exists(self.replay) and os.remove(self.replay)
            done = self.new(env=self.environment(**more))
            self.assertNotIn(ESCAPE, done.stdout + done.stderr)
            self.assertNotIn("─", done.stdout)
            if more.get("LANG") == "C":
                self.assertTrue(done.stdout.isascii())

    def test_forced_colour(self):
        done = self.new(env=self.environment(CLICOLOR_FORCE="1"))
        self.assertIn(ESCAPE, done.stdout)

    def test_refusals_name_their_place_and_the_race_goes_on(self):
        done = self.new(lines=["train 3; hire martians 3 1m", "frobnicate"] + ["end"] * QUARTERS)
        self.assertEqual(done.returncode, 0)
        self.assertIn("line 1, column 15:", done.stderr)
        self.assertIn("line 2, column 1:", done.stderr)
        self.assertIn("2 orders were refused", done.stdout)

    def test_undo_says_what_it_took_back(self):
        done = self.new(lines=["train 3; price 20", "split 40 30", "undo 2", "undo 9", "board money", "score foo", "quit"])
        self.assertEqual(done.returncode, 0, done.stderr)
        for order in ("train quarters 3", "price $20 /Mtok", "split training 40 %, serving 30 %"):
            self.assertIn("− " + order, done.stdout)
        self.assertIn("nothing to undo", done.stderr)
        self.assertIn("“money” means nothing to board; more money tells details", done.stderr)
        self.assertIn("“foo” means nothing to score", done.stderr)

    def test_a_forecast_follows_later_orders(self):
        done = self.new(lines=["train 3", "split 70 20", "quit"], env=self.environment(COLUMNS="400"))
        first, later = (line for line in done.stdout.splitlines() if "about" in line and "train quarters 3" in line)
        self.assertTrue(first.startswith("+ train") and later.startswith("  now: train"))
        points = [float(line.split("about ")[1].split(" ")[0]) for line in (first, later)]
        self.assertGreater(points[1], points[0])

    def test_the_end_asks_the_questions_and_names_the_commands(self):
        done = self.new(lines=["end"] * QUARTERS)
        self.assertIn("Questions for afterwards. Can you now:", done.stdout)
        self.assertRegex(done.stdout, r"(?m)^1\. .+")
        self.assertIn("frontier why " + self.replay, done.stdout.replace("\n  ", " "))
        self.assertRegex(done.stdout.replace("\n  ", " "), r"frontier report \S+race\.replay\.jsonl --html \S+race\.html")

    def test_orders_file(self):
        path = os.path.join(self.folder, "orders.txt")
        with open(path, "w") as file:
            file.write("nonsense\n" + "end\n" * 3)
        done = self.new("--orders", path, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 75)
        self.assertIn(path + ":1:1:", done.stderr)
        missing = self.play("first-steps", "--orders", path + "x", lines=[])
        self.assertEqual(missing.returncode, 66)

    def test_early_end_saves_and_says_how_to_go_on(self):
        done = self.new(lines=SCRIPT[:5] + ["price 20"])
        self.assertEqual(done.returncode, 75)
        self.assertIn("frontier play --resume " + self.replay, done.stderr)
        self.assertIn("price $20 /Mtok", done.stderr)
        whole = self.uninterrupted()
        self.assertTrue(whole.startswith(self.contents()))
        self.assertEqual(self.resume(lines=SCRIPT[5:]).returncode, 0)
        self.assertEqual(self.contents(), whole)
        self.assertIn("FINAL STANDINGS", self.resume(lines=[]).stdout)

    def test_killed_and_torn(self):
        game = subprocess.Popen(
            [support.FRONTIER, "play", "first-steps", "--seed", "3", "--replay", self.replay], stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, env=self.environment(), text=True)
        game.stdin.write("\n".join(SCRIPT[:5]) + "\n")
        game.stdin.flush()
        for _ in range(600):
            if os.path.exists(self.replay) and len(self.contents().splitlines()) >= 5:
                break
            time.sleep(0.1)
        game.kill()
        game.wait()
        game.stdin.close()
        with open(self.replay, "ab") as file:
            file.write(b'{"turn":4,"sheets":[{"se')
        done = self.resume(lines=SCRIPT[5:])
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("cut short", done.stderr)
        self.assertEqual(self.contents(), self.uninterrupted())

    def test_full_disk(self):
        whole = self.uninterrupted()

        def small():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) // 2, len(whole) // 2))

        done = self.new(preexec_fn=small)
        self.assertEqual(done.returncode, 74)
        self.assertIn("--resume", done.stderr)
        turns = len(self.contents().splitlines()) - 1
        self.assertTrue(0 < turns < QUARTERS)
        self.assertTrue(whole.startswith(self.contents()))
        self.assertEqual(self.resume(lines=SCRIPT[turns + 1:] + ["end"] * QUARTERS).returncode, 0)

    def test_full_output(self):
        with open("/dev/full", "w") as full:
            done = self.new(stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 74)
        self.assertIn("--resume", done.stderr)
        self.assertEqual(self.play("first-steps", "--replay", "/dev/full").returncode, 74)

    def test_closed_pipe_and_closed_input(self):
        command = f"{support.FRONTIER} play first-steps --replay {self.replay} | head -1"
        done = subprocess.run(
            command, shell=True, input="end\n" * QUARTERS, capture_output=True, text=True, env=self.environment())
        self.assertEqual((done.stdout.count("\n"), done.stderr), (1, ""))
        closed = subprocess.run(
            f"{support.FRONTIER} play first-steps <&-", shell=True, capture_output=True, text=True, env=self.environment())
        self.assertEqual(closed.returncode, 75)

    def test_wrong_calls(self):
        self.new(lines=[])
        for words, code in [
            (["first-steps", "--replay", self.replay], 73), (["--resume", self.replay, "--seed", "4"], 64),
            (["--resume", self.replay + "x"], 66), (["first-steps", "--seat", "9"], 64),
            (["first-steps", "--seat", "gar", "--seats", "steady,you,steady"], 64),
            (["first-steps", "--seats", "nobody"], 64), (["first-steps", "--replay", self.folder + "/no/such"], 73),
        ]:
            done = self.play(*words, lines=[])
            self.assertEqual(done.returncode, code, f"{words}: {done.stderr}")
        changed = self.contents().replace(b'"seed":"3"', b'"seed":"4"')
        with open(self.replay, "wb") as file:
            file.write(changed)
        self.assertEqual(self.resume(lines=["end"]).returncode, 65)
        with open(self.replay, "wb") as file:
            file.write(b"not a replay\n")
        self.assertEqual(self.resume(lines=[]).returncode, 65)

    def test_rivals_of_a_level(self):
        done = self.new("--level", "novice")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("--level novice", done.stdout)
        self.assertEqual(json.loads(self.contents().splitlines()[0])["lineup"].count("opponent(level=novice)"), 2)
        again = self.play("first-steps", "--seed", "3", "--seats", "opponent(level=novice)")
        self.assertEqual(self.standings(again), self.standings(done))
        for words, told in [
            (["--level", "esy"], "did you mean 'easy'?"), (["--level", "11"], "novice, easy, fair, hard, expert"),
            (["--level", "easy", "--seats", "steady"], "leave one out"),
        ]:
            done = self.play("first-steps", *words, lines=[])
            self.assertEqual(done.returncode, 64)
            self.assertIn(told, done.stderr)
        self.assertEqual(self.play("--resume", self.replay, "--level", "easy", lines=[]).returncode, 64)

    def test_the_standings_tell_every_level(self):
        for level in ("easy", "fair"):
            done = self.play("first-steps", "--seed", "3", "--level", level, lines=["end all"] * QUARTERS)
            self.assertEqual(done.returncode, 0, done.stderr)
            table = done.stdout.split("FINAL STANDINGS")[1]
            self.assertEqual(table.count(f"opponent(level={level})"), 2, done.stdout)

    def test_a_level_advises_as_its_rivals_play(self):
        done = self.new(lines=["advise novice", "advise fair", "advise hard", "advise novise", "quit"])
        self.assertEqual(done.returncode, 0, done.stderr)
        for level in ("novice", "fair", "hard"):
            self.assertIn(f"opponent(level={level})", done.stdout)
        self.assertIn("did you mean novice?", done.stderr)

    def standings(self, done):
        return done.stdout.split("FINAL STANDINGS")[1]

    def test_never_over_another_race(self):
        for _ in range(3):
            self.play("first-steps", "--seed", "9", lines=["end"])
        self.assertEqual(len(os.listdir(os.path.join(self.folder, "frontier", "races"))), 3)

    def test_many_at_once_each_in_a_file_of_its_own(self):
        games = [
            subprocess.Popen(
                [support.FRONTIER, "play", "first-steps", "--seed", "9"], stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment(), text=True)
            for _ in range(8)]
        # Each is at its first quarter before any of them ends.
        for game in games:
            game.stdout.readline()
        for game in games:
            _, errors = game.communicate("end\nquit\n", timeout=120)
            self.assertEqual(game.returncode, 0, errors)
        self.assertEqual(len(os.listdir(os.path.join(self.folder, "frontier", "races"))), 8)
