#!/usr/bin/env python3
"""Gives a lesson with the built executable, as a teacher would: folder, rounds, order files, debrief.

usage: class_test.py PATH-OF-FRONTIER [unittest options]
"""

import os
import signal
import sys
import unittest

sys.dont_write_bytecode = True
signal.signal(signal.SIGINT, signal.default_int_handler)

from classes.browser import BrowserTests  # noqa: E402,F401
from classes.folder import FolderTests  # noqa: E402,F401
from classes.lesson import LessonTests  # noqa: E402,F401
from classes.pages import PageTests  # noqa: E402,F401
from classes.watch import WatchTests  # noqa: E402,F401
from classes.compare import CompareTests  # noqa: E402,F401
from commands import support  # noqa: E402

if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    support.FRONTIER = os.path.abspath(sys.argv.pop(1))
    unittest.main()
