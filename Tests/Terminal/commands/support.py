"""What all tests of the commands share: the executable, a folder of their own, and a forger's tools."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest

FRONTIER = ""
ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
MIXED = "steady,open-champion,uniform"
ENVIRONMENT = {"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8", "HOME": "/nonexistent"}


def frontier(*words, **options):
    """Runs a command to its end."""
    options.setdefault("env", ENVIRONMENT)
    options.setdefault("stdin", subprocess.DEVNULL)
    return subprocess.run([FRONTIER, *words], capture_output="stdout" not in options, text=True, timeout=300, **options)


# The seals of replays, written down a second time: what a forger could do.

MASK = (1 << 64) - 1


class Digest:
    def __init__(self):
        self.value = 0x6A09E667F3BCC908

    def fold(self, word):
        mixed = ((self.value ^ (word & MASK)) * 0x9E3779B97F4A7C15) & MASK
        self.value = ((mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93 + 1) & MASK

    def fold_bytes(self, data):
        for start in range(0, len(data), 8):
            self.fold(int.from_bytes(data[start:start + 8], "little"))
        self.fold(len(data))


def sheet_digest(orders, turn, seat, refused):
    digest = Digest()
    for word in (turn, seat, refused):
        digest.fold(word)
    digest.fold_bytes(orders)
    return digest.value


def resealed(lines):
    """The lines of a replay, each with a seal that fits."""
    seal, out = 0, []
    for line in lines:
        body = line[:line.rindex(b',"seal":"')]
        digest = Digest()
        digest.fold(seal)
        digest.fold_bytes(body)
        seal = digest.value
        out.append(body + b',"seal":"%016x"}' % seal)
    return b"\n".join(out) + b"\n"


def sheets(line):
    """Where the orders of each seat stand in a line: (seat, first byte, byte after the last)."""
    for found in re.finditer(rb'\{"seat":(\d),"orders":', line):
        end = re.compile(rb',("refused":\d+,)?"digest"').search(line, found.end()).start()
        yield int(found[1]), found.end(), end


class Case(unittest.TestCase):
    maxDiff = 2000

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="frontier-test-")
        self.addCleanup(shutil.rmtree, self.folder)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, data):
        with open(self.path(name), "wb" if isinstance(data, bytes) else "w") as file:
            file.write(data)
        return self.path(name)

    def read(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def answers(self, code, *words, **options):
        """Runs a command and checks its exit code, and that it says something of what is wrong."""
        done = frontier(*words, **options)
        self.assertEqual(done.returncode, code, f"{words}\n{done.stdout}\n{done.stderr}")
        return done

    def record(self, name, *words, scenario="first-steps"):
        words = words or ("--seats", MIXED, "--seed", "3")
        if os.path.exists(self.path(name)):
            os.remove(self.path(name))
        self.answers(0, "run", scenario, "--replay", self.path(name), *words)
        return self.read(name)

    def folder_bytes(self, name):
        return {file: self.read(os.path.join(name, file)) for file in sorted(os.listdir(self.path(name)))}
