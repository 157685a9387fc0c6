"""frontier replay: verify, diff and show, against a forger who knows how seals are made."""

import json
import os
import re
from concurrent.futures import ThreadPoolExecutor

from commands.support import Case, MIXED, frontier, resealed, sheet_digest, sheets


class ReplayTests(Case):
    def test_every_digit_of_every_order(self):
        lines = self.record("whole.jsonl").splitlines()
        files = {}
        for number, line in enumerate(lines[1:-1]):
            for seat, start, end in sheets(line):
                for place in range(start, end):
                    if 48 <= line[place] <= 57:
                        digit = 48 + (line[place] - 47) % 10
                        forged = line[:place] + bytes([digit]) + line[place + 1:]
                        text = b"\n".join(lines[:number + 1] + [forged] + lines[number + 2:]) + b"\n"
                        files[self.write(f"{number}-{seat}-{place}.jsonl", text)] = (number, seat)
        self.assertGreater(len(files), 500)
        names = list(files)
        parts = [names[start:start + 100] for start in range(0, len(names), 100)]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            done = list(pool.map(lambda part: frontier("replay", "verify", "--json", *part), parts))
        named = 0
        for verdict in (json.loads(line) for output in done for line in output.stdout.splitlines()):
            turn, seat = files[verdict["file"]]
            self.assertFalse(verdict["intact"])
            if verdict["exit"] == 1:
                named += 1
                self.assertEqual(verdict["verdict"], f"turn {turn}, seat {seat}: the orders were changed")
            else:
                self.assertEqual(verdict["exit"], 65)
                self.assertTrue(verdict["verdict"].startswith(f"line {turn + 2}, column "), verdict)
        self.assertGreater(named, len(files) // 2)
        single = self.answers(1, "replay", "verify", next(name for name in names if name.endswith("jsonl")))
        self.assertIn("turn 0, seat 0: the orders were changed", single.stdout)

    def repriced(self, lines, number, price):
        """The replay with another price on the first sheet of a line that has one, and all seals made anew."""
        line, turn = lines[number], number - 1
        seat, start, end = next(sheet for sheet in sheets(line) if b'"prices":' in line[sheet[1]:sheet[2]])
        former = re.compile(rb'(?<="prices":\[\{"price":)\d+')
        orders = former.sub(lambda found: b"%d" % price(int(found[0])), line[start:end])
        digest = b'"digest":"%016x"' % sheet_digest(orders, turn, seat, 0)
        forged = line[:start] + orders + re.sub(rb'"digest":"[0-9a-f]{16}"', digest, line[end:], count=1)
        return seat, resealed(lines[:number] + [forged] + lines[number + 1:])

    def test_an_order_that_was_sealed_anew(self):
        lines = self.record("whole.jsonl").splitlines()
        # Nobody names a price before the first sales.
        for number in (2, 4, 8):
            _, changed = self.repriced(lines, number, lambda price: price + 1_000_000)
            done = self.answers(1, "replay", "verify", self.write("forged.jsonl", changed))
            self.assertIn(f"turn {number - 1}: played again, `labs` comes out different", done.stdout)
        self.assertEqual(resealed(lines), self.read("whole.jsonl"))

    def test_diff_names_the_first_field(self):
        lines = self.record("whole.jsonl").splitlines()
        whole = self.path("whole.jsonl")
        self.answers(0, "replay", "diff", whole, whole)
        self.record("other.jsonl", "--seats", MIXED, "--seed", "4")
        other = self.path("other.jsonl")
        self.assertEqual(self.answers(1, "replay", "diff", whole, other).stdout, "header, seed: 3 and 4\n")
        self.record("lineup.jsonl", "--seats", "steady,open-champion,steady", "--seed", "3")
        lineup = self.path("lineup.jsonl")
        found = self.answers(1, "replay", "diff", whole, lineup).stdout
        self.assertEqual(found, "header, lineup[2]: uniform and steady\n")
        found = self.answers(1, "replay", "diff", "--skip-header", whole, lineup).stdout
        self.assertRegex(found, r"^turn 0, seat 2, \w+\[0\](\.\w+)?: .* and .*$")
        number = 3
        seat, changed = self.repriced(lines, number, lambda _: 9_000_000)
        forged = self.write("forged.jsonl", changed)
        found = self.answers(1, "replay", "diff", whole, forged).stdout
        self.assertRegex(found, rf"^turn {number - 1}, seat {seat}, prices\[0\]\.price: .* \$/Mtok and 9 \$/Mtok$")
        self.assertEqual(json.loads(self.answers(1, "replay", "diff", "--json", whole, forged).stdout)["same"], False)
        # Orders that were changed under their old seals are other orders, and whoever is shown them is told.
        row = next(n for n, line in enumerate(lines) if b'"headcount":' in line)
        line = lines[row].replace(b'"headcount":', b'"headcount":9', 1)
        kept = self.write("kept.jsonl", b"\n".join(lines[:row] + [line] + lines[row + 1:]) + b"\n")
        self.assertRegex(self.answers(1, "replay", "diff", whole, kept).stdout,
                         rf"^turn {row - 1}, seat \d, \w+\[\d\]\.headcount: ")
        self.assertRegex(self.answers(0, "replay", "show", kept).stderr,
                         rf"the orders of seat \d in turn {row - 1} were changed after they were recorded")
        self.assertEqual(self.answers(0, "replay", "show", whole).stderr, "")
        self.answers(66, "replay", "diff", whole, self.path("missing"))
        self.answers(65, "replay", "diff", whole, self.write("bad.jsonl", "{}\n"))

    def test_show(self):
        lines = self.record("whole.jsonl").splitlines()
        whole = self.path("whole.jsonl")
        text = self.answers(0, "replay", "show", whole).stdout
        self.assertIn("2023 Q1, turn 0", text)
        self.assertIn("Final standings", text)
        orders = self.answers(0, "replay", "show", whole, "--turn", "2", "--orders").stdout
        self.assertRegex(orders, r"hire researchers, headcount \d+")
        self.assertNotIn("turn 1\n", orders)
        self.answers(64, "replay", "show", whole, "--turn", "8")
        rows = self.answers(0, "replay", "show", whole, "--plain").stdout.splitlines()
        self.assertEqual(len([row for row in rows[1:] if row.split("\t")[1] != "news"]), 24)
        # Another version of the rules: what is public is shown, and orders as they stand in the file.
        newer = lines[0].replace(b'"rules_version":', b'"rules_version":9', 1).replace(b'"deposit"', b'"deposits"')
        lines = [newer] + [line.replace(b'"prices":[', b'"tariffs":[') for line in lines[1:]]
        foreign = self.write("foreign.jsonl", resealed(lines))
        self.assertIn('"tariffs":[', self.answers(0, "replay", "show", foreign, "--orders").stdout)
        shown = self.answers(0, "replay", "show", foreign).stdout
        self.assertEqual(text.splitlines()[10:40], shown.splitlines()[10:40])
        self.assertIn("rules version 9", self.answers(65, "replay", "verify", foreign).stdout)
        unfinished = self.write("unfinished.jsonl", b"\n".join(self.read("whole.jsonl").splitlines()[:4]) + b'\n{"tur')
        text = self.answers(0, "replay", "show", unfinished).stdout
        self.assertIn("Not finished: 3 of 8 quarters", text)
        self.assertIn("Line 5 was cut short", text)

    def test_verify_several(self):
        self.record("whole.jsonl")
        whole = self.path("whole.jsonl")
        bad = self.write("bad.jsonl", "[]\n")
        done = self.answers(66, "replay", "verify", whole, bad, self.path("missing"))
        self.assertEqual(len(done.stdout.splitlines()), 3)
        self.answers(65, "replay", "verify", whole, bad)
        self.answers(0, "replay", "verify", whole, whole)
