"""frontier replay fork: back to a quarter of a recorded race, and on from there in a new file."""

import json

from commands.support import Case, frontier

STEADY = ("--seats", "steady", "--seed", "3")


class ForkTests(Case):
    def lines(self, name):
        with open(self.path(name), "rb") as file:
            return file.read().splitlines(keepends=True)

    def fork(self, *words, code=0):
        done = self.answers(code, "replay", "fork", self.path("race.jsonl"), *words)
        return done.stdout if code == 0 else done.stderr

    def test_policies_play_the_same_race_again(self):
        self.record("race.jsonl", *STEADY)
        told = self.fork("--turn", "2024Q1", "--replay", self.path("new.jsonl"))
        self.assertIn("before 2024 Q1", told)
        self.assertIn("frontier run --resume", told)
        self.assertEqual(self.lines("new.jsonl"), self.lines("race.jsonl")[:5])
        self.answers(0, "run", "--resume", self.path("new.jsonl"))
        self.assertEqual(self.lines("new.jsonl"), self.lines("race.jsonl"))

    def test_a_person_takes_a_lab_over(self):
        self.record("race.jsonl", *STEADY)
        told = self.fork("--turn", "4", "--seat", "willow", "--replay", self.path("new.jsonl"))
        self.assertIn("frontier play --resume", told)
        self.assertIn("From then on Willow is led by: human", told)
        self.assertEqual(json.loads(self.lines("new.jsonl")[0])["lineup"], ["steady", "human", "steady"])
        played = frontier("play", "--resume", self.path("new.jsonl"), stdin=None, input="price 33; end\n" + "end\n" * 3)
        self.assertEqual(played.returncode, 0, played.stderr)
        self.assertIn("as Willow", played.stdout)
        self.answers(0, "replay", "verify", self.path("new.jsonl"))
        old, new = ([json.loads(line) for line in self.lines(name)] for name in ("race.jsonl", "new.jsonl"))
        for turn in range(4):
            self.assertEqual(old[turn + 1]["world"], new[turn + 1]["world"])
        self.assertEqual(list(new[5]["sheets"][1]["orders"]), ["prices"])
        # The others saw the same, so that they order the same.
        for seat in (0, 2):
            self.assertEqual(old[5]["sheets"][seat]["orders"], new[5]["sheets"][seat]["orders"])

    def test_what_cannot_be(self):
        self.record("race.jsonl", *STEADY)
        new = self.path("new.jsonl")
        for words, told in [
            (("--replay", new), "--turn"), (("--turn", "3"), "--replay"), (("--turn", "8", "--replay", new), "0 to 7"),
            (("--turn", "1", "--seat", "Nobody", "--replay", new), "Ember"),
        ]:
            self.assertIn(told, self.fork(*words, code=64))
        played = frontier("play", "open-gambit", "--seed", "3", "--replay", self.path("rounds.jsonl"), stdin=None,
                          input="end\n" * 6)
        self.assertEqual(played.returncode, 0, played.stderr)
        refused = self.answers(64, "replay", "fork", self.path("rounds.jsonl"), "--turn", "1", "--seat", "0", "--replay", new)
        self.assertIn("2023 Q1 or 2023 Q3", refused.stderr)
        self.assertIn("exists already", self.fork("--turn", "1", "--replay", self.path("race.jsonl"), code=73))
        self.assertEqual(len(self.lines("race.jsonl")), 10)
