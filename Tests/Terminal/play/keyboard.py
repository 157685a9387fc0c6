"""A race at the keyboard of a pseudo-terminal."""

import os
import re
import resource
import signal
import subprocess
import time

import pexpect

from . import support
from .support import ESCAPE, QUARTERS, PlayTest, bare


class TerminalTest(PlayTest):
    """A person at a terminal."""

    def spawn(self, *words, columns=80, rows=24, **more):
        game = pexpect.spawn(
            support.FRONTIER, ["play", "first-steps", "--seed", "3", "--replay", self.replay, *words], encoding="utf-8",
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
            ("raise 500M", "sells"), ("buy 1k 60k", "arrives"), ("build 5MW", "ready"), ("layoff eng 2", "saves"),
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

    def test_a_long_line_can_be_read_back(self):
        game = self.spawn(columns=40)
        game.expect("2023 Q1> ")
        game.sendline("buy 1k 60k; build 5MW; split 45 25; price 25; train 2")
        game.expect(re.escape("buy 1k 60k; build 5MW; split 45 25; price 25; train 2"))
        game.expect("orders> ")
        self.assertEqual(self.leave(game), 0)

    def test_question_before_something_idle(self):
        game = self.spawn()
        game.expect("2023 Q1> ")
        game.sendline("end")
        game.expect("all the same")
        game.sendline("n")
        game.expect("Not ended")
        game.sendline("end")
        game.expect("all the same")
        game.sendline("price 24")
        game.expect("Not ended")
        game.expect("price ")
        game.expect("1 order> ")
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
            # Under nohup a hangup would be ignored from the start.
            shell = pexpect.spawn(
                "sh", encoding="utf-8", env=self.environment(PS1="$ "), timeout=60,
                preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL))
            self.addCleanup(shell.close, True)
            shell.sendline("stty -g; echo before")
            shell.expect(r"([0-9a-f:]{20,})\s+before")
            before = shell.match.group(1)
            shell.sendline(f"exec 3>&1; {support.FRONTIER} play first-steps & fg; echo rc=$?; stty -g; echo after")
            shell.expect("2023 Q1> ")
            child = subprocess.run(
                ["pgrep", "-P", str(shell.pid), "-f", "play first-steps"], capture_output=True, text=True)
            os.kill(int(child.stdout.split()[0]), number)
            if number == signal.SIGINT:
                # An interrupt cancels a line; the player is still there, at a new prompt.
                shell.expect(r"\?2004l[^$]*\?2004h[^$]*2023 Q1> ")
                shell.sendeof()
            shell.expect(r"([0-9a-f:]{20,})\s+after")
            self.assertEqual(shell.match.group(1), before, number)

    def test_full_disk_keeps_the_quarter(self):
        def small():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (16 * 1024, 16 * 1024))

        game = pexpect.spawn(
            support.FRONTIER, ["play", "first-steps", "--replay", self.replay], encoding="utf-8", dimensions=(24, 80),
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
