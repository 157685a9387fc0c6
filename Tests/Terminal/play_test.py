#!/usr/bin/env python3
"""Plays `frontier play` as people and scripts do: pipes, terminals, kills, full disks.

Needs pexpect; what needs tmux is skipped without it.

usage: play_test.py PATH-OF-FRONTIER [unittest options]
"""

import os
import signal
import sys
import unittest

sys.dont_write_bytecode = True
# Whoever starts this in the background may have it ignore interrupts, and the programs under test with it.
signal.signal(signal.SIGINT, signal.default_int_handler)

from play import support  # noqa: E402
from play.hotseat import HotSeatTest  # noqa: E402,F401
from play.keyboard import TerminalTest  # noqa: E402,F401
from play.rounds import RoundTest  # noqa: E402,F401
from play.screens import ScreenTest  # noqa: E402,F401
from play.scripts import ScriptTest  # noqa: E402,F401
from play.verbs import VerbTest  # noqa: E402,F401
from play.whole import WholeRaceTest  # noqa: E402,F401

if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    support.FRONTIER = os.path.abspath(sys.argv.pop(1))
    unittest.main()
