"""What no command may do to its output: full disks, closed pipes, narrow terminals."""

import fcntl
import os
import pty
import re
import resource
import shutil
import signal
import struct
import subprocess
import termios
import unicodedata

from commands import support
from commands.support import Case, ENVIRONMENT, MIXED, ROOT, frontier


class OutputTests(Case):
    def test_a_full_disk(self):
        with open("/dev/full", "w") as full:
            for words in (
                ["run", "first-steps", "--seed", "1"], ["scenario", "show"],
                ["run", "first-steps", "--seeds", "1..9", "--json"],
            ):
                done = frontier(*words, stdout=full, stderr=subprocess.PIPE)
                self.assertEqual(done.returncode, 74, words)
                self.assertIn("no space left", done.stderr)
        done = self.answers(74, "run", "first-steps", "--seed", "1", "--replay", "/dev/full")
        self.assertIn("no space left on the device", done.stderr)
        self.assertNotIn("--resume", done.stderr)

    def test_a_disk_that_fills_up_loses_no_race(self):
        words = ["run", "first-steps", "--seats", MIXED, "--seeds", "1..6", "--replay"]
        self.answers(0, *words, self.path("whole"))
        sizes = [os.path.getsize(self.path(f"whole/seed-{seed}.replay.jsonl")) for seed in range(1, 7)]
        limit = sizes[0] - 100

        def small():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        done = frontier(*words, self.path("out"), "--jobs", "1", preexec_fn=small, restore_signals=False)
        self.assertEqual(done.returncode, 74, done.stderr)
        self.assertIn("seed 1: ", done.stderr)
        self.assertIn("too large", done.stderr)
        self.assertIn(f"frontier run --resume {self.path('out')}", done.stderr)
        self.answers(0, "run", "--resume", self.path("out"))
        self.assertEqual(self.folder_bytes("whole"), self.folder_bytes("out"))

    def test_a_closed_pipe_ends_it_silently(self):
        for words in (
            ["run", "first-steps", "--seeds", "1..100000", "--json"], ["scenario", "show", "--sources", "--plain"],
        ):
            process = subprocess.Popen(
                [support.FRONTIER, *words], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            process.stdout.readline()
            process.stdout.close()
            self.assertEqual(process.stderr.read(), b"")
            process.stderr.close()
            self.assertEqual(process.wait(timeout=60), 0)

    def test_where_nothing_can_be_written(self):
        self.write("file", "precious")
        run = ["run", "first-steps"]
        self.answers(73, *run, "--seed", "1", "--replay", self.path("file/x.jsonl"))
        self.answers(73, *run, "--seed", "1", "--replay", self.path("none/x.jsonl"))
        self.answers(73, *run, "--seed", "1", "--replay", self.path("file"))
        self.answers(73, *run, "--seeds", "1..2", "--replay", self.path("file"))
        self.answers(73, *run, "--seeds", "1..2", "--replay", self.path("none/out"))
        self.assertEqual(self.read("file"), b"precious")
        self.assertIn("larger than", self.answers(65, "replay", "verify", "/dev/zero").stdout)
        self.assertIn("larger than", self.answers(65, "scenario", "check", "/dev/zero").stdout)
        self.answers(0, *run, "--seeds", "1..2", "--replay", self.path("out"))
        self.assertIn("--resume", self.answers(73, *run, "--seeds", "1..2", "--replay", self.path("out")).stderr)
        shutil.copy(os.path.join(ROOT, "scenarios", "first-steps.json5"), self.path("a.json5"))
        os.mkdir(self.path("a.par.json"))
        self.answers(73, "scenario", "par", self.path("a.json5"), "--record")

    def test_no_escapes_in_a_pipe_and_ascii_when_asked(self):
        commands = [
            ["run", "first-steps", "--seeds", "1..4"], ["scenario", "list"], ["scenario", "show", "--full"],
            ["scenario", "par", "first-steps"], ["policy", "list"], ["policy", "show", "steady"],
        ]
        for words in commands:
            done = self.answers(0, *words)
            self.assertNotIn("\x1b", done.stdout + done.stderr)
            done = self.answers(0, *words, "--ascii", "--color", "always")
            self.assertTrue((done.stdout + done.stderr).isascii(), words)
            done = self.answers(0, *words, env=ENVIRONMENT | {"LANG": "C"})
            self.assertTrue((done.stdout + done.stderr).isascii(), words)

    def test_a_narrow_terminal(self):
        self.record("race.jsonl")
        for words in (
            ["run", "--seed", "1"], ["run", "--seeds", "1..4", "--each"], ["scenario", "show", "--full"],
            ["scenario", "par", "first-steps"], ["replay", "show", self.path("race.jsonl"), "--orders"],
        ):
            text = self.on_terminal(words, columns=60)
            self.assertGreater(len(text.splitlines()), 4)
            for line in re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", text).splitlines():
                width = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)
                self.assertLessEqual(width, 60, line)

    def test_the_figures_fit_a_terminal(self):
        targets = os.path.join(ROOT, "scenarios", "race-2023.targets.json5")
        text = self.on_terminal(["validate", "--targets", targets, "--seeds", "1..2", "--quarters", "12"], columns=80)
        self.assertIn("training-compute", text)
        self.assertNotIn("…", text)

    def on_terminal(self, words, columns):
        """What a command writes to a terminal of so many columns."""
        primary, secondary = pty.openpty()
        fcntl.ioctl(secondary, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        process = subprocess.Popen(
            [support.FRONTIER, *words], env=ENVIRONMENT | {"TERM": "xterm"}, stdin=secondary, stdout=secondary,
            stderr=subprocess.DEVNULL)
        os.close(secondary)
        output = b""
        while True:
            try:
                part = os.read(primary, 65536)
            except OSError:
                break
            if not part:
                break
            output += part
        os.close(primary)
        self.assertEqual(process.wait(timeout=60), 0)
        return output.decode().replace("\r\n", "\n")

    def test_progress_on_a_terminal_is_one_line_that_goes_away(self):
        primary, secondary = pty.openpty()
        process = subprocess.Popen(
            [support.FRONTIER, "run", "--seeds", "1..5000", "--jobs", "1"], env=ENVIRONMENT | {"TERM": "xterm"},
            stdin=secondary, stdout=subprocess.DEVNULL, stderr=secondary)
        os.close(secondary)
        output = b""
        while b" of 5000 races" not in output:
            output += os.read(primary, 4096)
        process.send_signal(signal.SIGINT)
        while True:
            try:
                output += os.read(primary, 4096)
            except OSError:
                break
        os.close(primary)
        self.assertEqual(process.wait(timeout=60), 130)
        self.assertRegex(output.decode(), r"\r\x1b\[K\d+ of 5000 races, \d+ a second, \d+ s left")
        self.assertIn("races are finished; to go on:", output.decode().rsplit("\x1b[K", 1)[1])
