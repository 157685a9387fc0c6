"""The folder of a class: what init refuses, and what a wrong manifest or record is told."""

import os

from commands.support import Case

MANIFEST = "c/class.json5"


class FolderTests(Case):
    def init(self, *words):
        return self.answers(
            0, "class", "init", self.path("c"), "--lesson", "open-gambit", "--seed", "7", *words).stdout

    def change(self, old, new):
        with open(self.path(MANIFEST)) as file:
            text = file.read()
        self.assertIn(old, text)
        self.write(MANIFEST, text.replace(old, new, 1))

    def test_init_refuses_what_it_would_spoil(self):
        self.init()
        before = self.read(MANIFEST)
        self.assertIn("holds something", self.answers(
            73, "class", "init", self.path("c"), "--lesson", "squeeze").stderr)
        self.assertEqual(before, self.read(MANIFEST))
        self.assertIn("did you mean", self.answers(
            64, "class", "init", self.path("d"), "--lesson", "open-gambi").stderr)
        self.assertIn("--lesson", self.answers(64, "class", "init", self.path("d")).stderr)
        self.answers(64, "class", "init", self.path("d"), "--lesson", "squeeze", "--teams", "9")
        self.assertIn("one like it", self.answers(
            64, "class", "init", self.path("d"), "--lesson", "squeeze", "--names", "A b,a-B").stderr)
        self.assertFalse(os.path.exists(self.path("d")))

    def test_teams_beyond_the_labs_are_the_press(self):
        self.assertIn("team Orange: the press", self.init("--teams", "6"))
        self.answers(0, "class", "open", self.path("c"))
        self.write("c/round-1/orders/orange.txt", "predict open 40%\ntrain 2\n")
        told = self.answers(1, "class", "collect", self.path("c"), "--plain").stdout
        self.assertIn("Orange\tpress\torange.txt\tpartly\t-\t1\t1", told)
        self.assertIn("the press gives no orders", told)

    def test_faults_of_the_manifest_are_told_with_line_and_column(self):
        self.init()
        before = self.read(MANIFEST)
        for old, new, told in [
            ("quarters: 8", "quarters: 7", "class.json5:8:13: open-gambit is not played over 7 quarters; choose 12, 8"),
            ("seat: 1", "seat: 0", "class.json5:17:27: seat 0 is given to two teams"),
            ("seat: 1", "seat: 9", "class.json5:16:26: `teams[0].seat` is not a whole number within its range"),
            ('cover: "open-champion"', 'cover: "open-chamipon"', "did you mean"),
            ('"3": "steady"', '"2": "steady"', "has a team and a policy"),
            ("large_print", "larg_print", "unknown key `larg_print`; did you mean `large_print`?"),
            ("frontier_class: 1", "frontier_class: 2", "another format than 1"),
            ('seed: "7"', 'seed: "x"', "“x” is no seed"),
            ("teams: [", "teams: [,", "class.json5"),
        ]:
            with self.subTest(new):
                self.write(MANIFEST, before)
                self.change(old, new)
                self.assertIn(told, self.answers(65, "class", "open", self.path("c")).stderr)

    def test_a_folder_that_is_none(self):
        self.assertIn("has no class.json5", self.answers(66, "class", "open", self.path("none")).stderr)
        self.init()
        self.answers(75, "class", "debrief", self.path("c"))
        self.assertIn("no round", self.answers(75, "class", "resolve", self.path("c"), "--undo").stderr)

    def test_what_decides_the_race_stays_after_the_first_round(self):
        self.init()
        self.answers(0, "class", "resolve", self.path("c"))
        self.change('seed: "7"', 'seed: "8"')
        told = self.answers(65, "class", "open", self.path("c")).stderr
        self.assertIn("was changed after the first round", told)
        self.assertIn("the seed is 7", told)
        self.change('seed: "8"', 'seed: "7"')
        # A name and a cover may change.
        self.change('cover: "open-champion"', 'cover: "steady"')
        self.answers(0, "class", "open", self.path("c"))

    def test_a_stopped_resolve_is_given_again(self):
        """The log knows of a round that the replay does not: it did not happen."""
        self.init()
        self.answers(0, "class", "resolve", self.path("c"))
        replay = self.read("c/record/race.replay.jsonl")
        self.answers(0, "class", "resolve", self.path("c"))
        self.write("c/record/race.replay.jsonl", replay)
        self.assertIn("round 2 of", self.answers(0, "class", "resolve", self.path("c")).stdout)
        self.assertIn("round 3 of", self.answers(0, "class", "open", self.path("c")).stdout)
