#!/usr/bin/env python3
"""Plays `frontier play` as people and scripts do: pipes, terminals, kills, full disks.

Usage: python3 Tests/Terminal/play_test.py [PATH-TO-FRONTIER] [unittest options]
Needs pexpect; what needs tmux is skipped without it.
"""
import os, re, resource, shutil, signal, subprocess, sys, tempfile, time, unittest

import pexpect

PROGRAM = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 and os.path.isfile(sys.argv[1]) else "frontier"
QUARTERS = 8
SCRIPT = [
    "raise 500M; buy max 36k; split 45% 25%; train 3  # every quarter is a line",
    "hire engineers 30 $310k; hire researchers 5 at 1m; build 10MW; price 28; end",
    "end", "advise take; end", "advise open take; end",
    "release 4 closed; layoff engineers 1; end now", "advise take; end", "end 2", "adv clo take; end", "end",
    "end", "end", "end",
]
ESCAPE = "\x1b"


def bare(text):
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)


class PlayTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.replay = os.path.join(self.folder, "race.replay.jsonl")

    def environment(self, **more):
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        return {**kept, "LANG": "C.UTF-8", "TERM": "xterm", "XDG_STATE_HOME": self.folder, **more}

    def play(self, *words, lines=SCRIPT, stdin=None, env=None, **options):
        text = None if stdin is not None else "".join(line + "\n" for line in lines)
        return subprocess.run(
            [PROGRAM, "play", *words], input=text, stdin=stdin, capture_output="stdout" not in options, text=True,
            env=env or self.environment(), timeout=120, **options)

    def new(self, *words, **options):
        return self.play("first-steps", "--seed", "3", "--replay", self.replay, *words, **options)

    def resume(self, **options):
        return self.play("--resume", self.replay, **options)

    def contents(self, path=None):
        with open(path or self.replay, "rb") as file:
            return file.read()

    def uninterrupted(self):
        path = os.path.join(self.folder, "whole.replay.jsonl")
        self.play("first-steps", "--seed", "3", "--replay", path)
        return self.contents(path)


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
            [PROGRAM, "play", "first-steps", "--seed", "3", "--replay", self.replay], stdin=subprocess.PIPE,
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
        self.assertIn("cut short", done.stdout)
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
        command = f"{PROGRAM} play first-steps --replay {self.replay} | head -1"
        done = subprocess.run(
            command, shell=True, input="end\n" * QUARTERS, capture_output=True, text=True, env=self.environment())
        self.assertEqual((done.stdout.count("\n"), done.stderr), (1, ""))
        closed = subprocess.run(
            f"{PROGRAM} play first-steps <&-", shell=True, capture_output=True, text=True, env=self.environment())
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

    def test_never_over_another_race(self):
        for _ in range(3):
            self.play("first-steps", "--seed", "9", lines=["end"])
        self.assertEqual(len(os.listdir(os.path.join(self.folder, "frontier", "races"))), 3)


class TerminalTest(PlayTest):
    """A person at a terminal."""

    def spawn(self, *words, columns=80, rows=24, **more):
        game = pexpect.spawn(
            PROGRAM, ["play", "first-steps", "--seed", "3", "--replay", self.replay, *words], encoding="utf-8",
            dimensions=(rows, columns), env=self.environment(**more), timeout=60)
        self.addCleanup(game.close, True)
        return game

    def leave(self, game):
        # A prompt is drawn more than once; the key must meet the last one.
        time.sleep(0.5)
        game.sendeof()
        game.expect(pexpect.EOF)
        game.close()
        return game.exitstatus

    def test_orders_of_every_kind(self):
        game = self.spawn()
        game.expect("2023 Q1> ")
        for line, answer in [
            ("raise 500M", "sells"), ("buy 2k 36k", "arrives"), ("build 5MW", "ready"), ("layoff eng 2", "saves"),
            ("hire eng 20 310k", "lifts"), ("split 45 25", "experiments"), ("train 2", "ends with"),
            ("release 1 open", "for good"), ("price 25", "on "), ("help hire", "For example"), ("orders", "left to spend"),
            ("undo", "ORDERS"), ("remove layoff", "−"), ("advise", "Why"), ("field", "FIELD"), ("models", "MODELS"),
            ("score", "SCORE"), ("brief", "scored"), ("save", "--resume"), ("bild 3MW", "build?"),
        ]:
            game.sendline(line)
            game.expect(re.escape(answer))
        for quarter in range(QUARTERS):
            game.sendline("end now")
        game.expect("FINAL STANDINGS")
        game.expect(pexpect.EOF)
        game.close()
        self.assertEqual(game.exitstatus, 0)

    def test_question_before_something_idle(self):
        game = self.spawn()
        game.expect("2023 Q1> ")
        game.sendline("end")
        game.expect("all the same")
        game.sendline("n")
        game.expect("Not ended")
        game.sendline("train 3; end")
        game.expect("2023 Q2> ")
        game.sendline("quit")
        game.expect("Go on with")
        game.expect(pexpect.EOF)
        game.close()
        self.assertEqual(game.exitstatus, 0)

    def test_no_input_asks_nothing(self):
        game = self.spawn("--no-input")
        game.expect("2023 Q1> ")
        game.sendline("end")
        game.expect("2023 Q2> ")
        self.assertEqual(self.leave(game), 0)

    def test_control_keys(self):
        game = self.spawn()
        game.expect("2023 Q1> ")
        game.send("hire nobody")
        game.sendcontrol("c")
        game.expect("2023 Q1> ")
        game.send("hel\t\r")
        game.expect("COMMANDS")
        self.assertEqual(self.leave(game), 0)
        self.assertEqual(len(self.contents().splitlines()), 1)

    def test_terminal_is_restored(self):
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            shell = pexpect.spawn("sh", encoding="utf-8", env=self.environment(PS1="$ "), timeout=60)
            self.addCleanup(shell.close, True)
            shell.sendline("stty -g; echo before")
            shell.expect(r"([0-9a-f:]{20,})\s+before")
            before = shell.match.group(1)
            shell.sendline(f"exec 3>&1; {PROGRAM} play first-steps & fg; echo rc=$?; stty -g; echo after")
            shell.expect("2023 Q1> ")
            child = subprocess.run(
                ["pgrep", "-P", str(shell.pid), "-f", "play first-steps"], capture_output=True, text=True)
            os.kill(int(child.stdout.split()[0]), number)
            if number == signal.SIGINT:
                # An interrupt cancels a line; the player is still there.
                shell.sendeof()
            shell.expect(r"([0-9a-f:]{20,})\s+after")
            self.assertEqual(shell.match.group(1), before, number)

    def test_full_disk_keeps_the_quarter(self):
        def small():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (16 * 1024, 16 * 1024))

        game = pexpect.spawn(
            PROGRAM, ["play", "first-steps", "--replay", self.replay], encoding="utf-8", dimensions=(24, 80),
            env=self.environment(), timeout=60, preexec_fn=small)
        self.addCleanup(game.close, True)
        game.expect("2023 Q1> ")
        for _ in range(QUARTERS):
            game.sendline("advise take; end now")
            if game.expect(["has not ended", r"Q\d ends with"]) == 0:
                break
        else:
            self.fail("the file never grew too large")
        game.expect("orders?> ")
        self.assertEqual(self.leave(game), 0)
        self.assertEqual(self.resume(lines=["end"] * QUARTERS).returncode, 0)

    def test_widths_terminals_and_languages(self):
        for columns in (40, 80, 200):
            for term in ("xterm", "dumb"):
                for language in ("C", "C.UTF-8"):
                    if os.path.exists(self.replay):
                        os.remove(self.replay)
                    game = self.spawn(columns=columns, TERM=term, LANG=language)
                    game.expect("2023 Q1> ")
                    game.sendline("advise take; end; score; help")
                    game.expect("2023 Q2> ")
                    game.sendline("")
                    text = game.before
                    game.expect("2023 Q2> ")
                    text += game.before
                    self.leave(game)
                    with self.subTest(columns=columns, term=term, language=language):
                        if term == "dumb":
                            self.assertNotIn(ESCAPE, text)
                            self.assertNotIn("─", text)
                        if language == "C":
                            self.assertTrue(text.isascii())
                        # What is typed may be wider; whatever is printed is not, but for paths.
                        for line in bare(text).splitlines():
                            if "advise take" not in line and "/" not in line:
                                self.assertLessEqual(len(line), columns, line)


@unittest.skipUnless(shutil.which("tmux"), "tmux is not there")
class ScreenTest(PlayTest):
    """What a terminal shows."""

    def setUp(self):
        super().setUp()
        self.socket = os.path.join(self.folder, "tmux")
        self.addCleanup(lambda: self.tmux("kill-server"))

    def tmux(self, *words):
        return subprocess.run(["tmux", "-S", self.socket, *words], capture_output=True, text=True).stdout

    def screen(self, columns, rows, scenario):
        shutil.rmtree(os.path.join(self.folder, "frontier"), True)
        self.tmux("kill-server")
        self.socket += "x"
        self.tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows), "-e", "LANG=C.UTF-8", "-e",
            "XDG_STATE_HOME=" + self.folder, f"{PROGRAM} play {scenario} --seed 5; sleep 60")

    def shown(self, wanted):
        for _ in range(300):
            text = self.tmux("capture-pane", "-p").rstrip()
            if text.endswith(wanted):
                return text
            time.sleep(0.1)
        self.fail(f"{wanted!r} did not come; the screen shows\n{text}")

    def test_the_board_fits(self):
        for columns, rows in ((80, 24), (200, 50)):
            for scenario in ("race-2023", "first-steps"):
                self.screen(columns, rows, scenario)
                self.shown("2023 Q1>")
                for date in ("2023 Q2>", "2023 Q3>", "2023 Q4>", "2024 Q1>"):
                    self.tmux("send-keys", "advise take; end now", "Enter")
                    text = self.shown(date)
                    self.assertIn("you are", text.split("2024 Q1>")[0], text)
                    self.assertIn("NEWS", text)
                    self.assertLessEqual(len(text.splitlines()), rows)

    def test_resize(self):
        self.screen(80, 24, "first-steps")
        self.shown("2023 Q1>")
        self.tmux("resize-window", "-x", "50", "-y", "24")
        time.sleep(0.5)
        self.tmux("send-keys", "advise take; end now", "Enter")
        text = self.shown("2023 Q2>")
        self.assertLessEqual(max(map(len, text.splitlines())), 50)


if __name__ == "__main__":
    unittest.main()
