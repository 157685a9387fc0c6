"""What a terminal shows, by tmux."""

import os
import shutil
import subprocess
import time
import unittest

from . import support
from .support import PlayTest


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
            "XDG_STATE_HOME=" + self.folder, f"{support.FRONTIER} play {scenario} --seed 5; sleep 60")

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
