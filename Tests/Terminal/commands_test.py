#!/usr/bin/env python3
"""Drives the built executable from outside, command by command.

usage: commands_test.py PATH-OF-FRONTIER [unittest options]
"""

import os
import signal
import sys
import unittest

sys.dont_write_bytecode = True
# Whoever starts this in the background may have it ignore interrupts, and the programs under test with it.
signal.signal(signal.SIGINT, signal.default_int_handler)

from commands import support  # noqa: E402
from commands.lessons import LessonTests  # noqa: E402,F401
from commands.output import OutputTests  # noqa: E402,F401
from commands.programs import ProgramTests  # noqa: E402,F401
from commands.programs_faults import ProgramFaultTests  # noqa: E402,F401
from commands.rank import RankTests  # noqa: E402,F401
from commands.replay import ReplayTests  # noqa: E402,F401
from commands.report import ReportTests  # noqa: E402,F401
from commands.resume import ResumeTests  # noqa: E402,F401
from commands.run import RunTests  # noqa: E402,F401
from commands.scenario import ScenarioTests  # noqa: E402,F401
from commands.sweep import SweepTests  # noqa: E402,F401
from commands.theory import TheoryTests  # noqa: E402,F401
from commands.tournament import TournamentTests  # noqa: E402,F401
from commands.tuning import TuningTests  # noqa: E402,F401
from commands.validate import ValidateTests  # noqa: E402,F401
from commands.explain import ExplainTests  # noqa: E402,F401
from commands.fork import ForkTests  # noqa: E402,F401
from commands.watched import ReplayWatchTests  # noqa: E402,F401
from commands.whatif import WhatIfTests  # noqa: E402,F401
from commands.why import WhyTests  # noqa: E402,F401

if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    support.FRONTIER = os.path.abspath(sys.argv.pop(1))
    unittest.main()
