"""frontier policy tune and frontier policy exploit."""

import json

from commands.support import Case, frontier


class TuningTests(Case):
    TUNE = ["policy", "tune", "steady(chips=0.1)", "--scenario", "first-steps", "--parameters", "chips,bid",
            "--steps", "6", "--blocks", "2", "--fresh", "5001..5012", "--against", "steady"]

    def test_a_bad_value_is_mended_and_a_stop_changes_nothing(self):
        whole, torn = self.path("whole.jsonl"), self.path("torn.jsonl")
        first = self.answers(0, *self.TUNE, "--out", whole, "--jobs", "1").stdout
        self.assertRegex(first, r"first-steps, in every seat: \+\d\.\d\d\d spreads .* better;")
        with open(whole) as file:
            lines = file.read().splitlines(keepends=True)
        self.assertEqual(len(lines), 1 + 4 + 6)
        self.assertEqual(json.loads(lines[0])["parameters"], ["chips", "bid"])
        # Stopped in the middle of writing a line.
        with open(torn, "w") as file:
            file.write("".join(lines[:6]) + lines[6][:9])
        self.assertEqual(self.answers(0, *self.TUNE, "--out", torn, "--jobs", "2").stdout, first)
        with open(torn) as file:
            self.assertEqual(file.read(), "".join(lines))

    def test_records_of_other_searches_and_of_nothing_are_refused(self):
        record = self.path("record.jsonl")
        short = self.TUNE[:7] + ["--steps", "1", "--blocks", "1", "--fresh", "5001..5002", "--out", record]
        self.tried(short)
        failed = self.answers(64, *short, "--seed", "9")
        self.assertIn("is the record of another search: seed 1 instead of 9", failed.stderr)
        with open(record, "a") as file:
            file.write('{"pair":7,"up":0,"down":0}\n')
        self.assertIn(":7: this is not pair 5", self.answers(65, *short).stderr)
        with open(record, "w") as file:
            file.write("a,b\n1,2\n")
        self.assertIn(":1: this is no record of a search", self.answers(65, *short).stderr)
        self.assertIn("cannot be written", self.answers(73, *short[:-1], self.path("no/where")).stderr)

    def tried(self, words):
        """Runs what may find something better or not."""
        self.assertIn(frontier(*words).returncode, (0, 1))

    def test_wrong_calls(self):
        for words, text in [
            (["tune", "uniform"], "uniform has no parameters"),
            (["tune", "steady", "--parameters", "pai"], "did you mean pay?"),
            (["tune", "steady", "--fresh", "1..9"], "meets the seeds of the search, 1..256"),
            (["tune", "steady", "--steps", "0"], "--steps"),
            (["exploit", "first-steps", "--seat", "3"], "--seat"),
            (["exploit", "first-steps", "--seeds", "1..9", "--fresh", "9..12"], "meets the seeds of the search, 1..9"),
        ]:
            self.assertIn(text, self.answers(64, "policy", *words).stderr)

    def test_a_reply_is_found_and_judged_on_other_seeds(self):
        words = ["policy", "exploit", "first-steps", "--seat", "1", "--against", "open-champion", "--from",
                 "closed-frontier(risk=0)", "--seeds", "1..4", "--fresh", "5001..5008", "--passes", "1"]
        one, two = frontier(*words, "--jobs", "1"), frontier(*words, "--jobs", "2")
        self.assertIn(one.returncode, (0, 1))
        self.assertEqual(one.stdout, two.stdout)
        self.assertRegex(one.stdout, r"A reply from seat 1, Willow, to open-champion\n")
        self.assertRegex(one.stdout, r"a fair part is 33.3 %")
        self.assertRegex(one.stdout, r"\nthe reply .*\nsteady ")
