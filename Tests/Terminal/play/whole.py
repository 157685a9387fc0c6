"""Two people at one keyboard play the standard race from its first quarter to its standings, and use every order."""

import re
import subprocess

import pexpect

from . import support
from .support import PlayTest
from .verbs import LINES

FIRST_YEAR = 2023
QUARTERS = 32
# A start-up that takes outside money, and a lab of a parent on the far side of the export rules: no kind of lab may
# give every order. Rivals that order at random leave a closed lab to bid for.
PEOPLE = {4: "Mirabelle", 5: "Harbour"}
# What a later quarter asks for where the line of a first one does not fit.
LATER = {"pledge": ["pledge 50m"], "license": ["license newest restricted"]}


class WholeRaceTest(PlayTest):
    """Somebody who means to have used everything once."""

    def ordered(self, turn):
        """The verbs of the orders that a turn's people gave and the game took, from the replay."""
        told = subprocess.run(
            [support.FRONTIER, "replay", "show", self.replay, "--turn", str(turn), "--orders"],
            capture_output=True, text=True, timeout=60, env=self.environment()).stdout
        verbs = set()
        for lab in PEOPLE.values():
            lines = re.search(rf"^  {lab}:\n((?:    .*\n)*)", told, re.M)
            verbs |= {line.split()[0] for line in lines.group(1).splitlines()} if lines else set()
        return verbs

    def test_every_order_in_one_race(self):
        game = pexpect.spawn(
            support.FRONTIER,
            ["play", "race-2023", "--seed", "3", "--seats", "uniform,uniform,uniform,uniform,you,you",
             "--replay", self.replay],
            encoding="utf-8", dimensions=(30, 100), env=self.environment(), timeout=60)
        self.addCleanup(game.close, True)
        given = set()
        for turn in range(QUARTERS):
            quarter = f"{FIRST_YEAR + turn // 4} Q{turn % 4 + 1}"
            for lab in PEOPLE.values():
                game.expect(f"{quarter}: whoever leads {lab} orders")
                game.expect("Enter begins: ")
                if turn > 0:
                    given |= self.ordered(turn - 1)
                game.send("\r")
                game.expect(f"{lab} · {quarter}> ")
                for verb in LINES:
                    if verb not in given:
                        for line in LATER.get(verb, []) + [LINES[verb]]:
                            game.sendline(line)
                game.sendline("advise take")
                game.sendline("end now")
        game.expect("FINAL STANDINGS")
        game.expect(pexpect.EOF)
        game.close()
        self.assertEqual(game.exitstatus, 0)
        self.assertEqual(set(LINES) - given, set())
