"""What the tests of `frontier play` share: a script, a folder of their own, and ways to start the program."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest

FRONTIER = "frontier"
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
            [FRONTIER, "play", *words], input=text, stdin=stdin, capture_output="stdout" not in options, text=True,
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
