"""frontier run: one race, many, and what it writes."""

import json
import os
import re

from commands.support import Case, MIXED, ROOT


class RunTests(Case):
    def test_one_race_is_the_same_twice(self):
        one = self.record("one.jsonl")
        self.assertEqual(one, self.record("two.jsonl"))
        text = self.answers(0, "run", "first-steps", "--seats", MIXED, "--seed", "3")
        self.assertIn("seed 3", text.stdout)
        self.assertIn("frontier run first-steps --seats steady,open-champion,uniform --seed 3", text.stderr)
        self.assertEqual(sorted(re.findall(r"^ +(\d)  ", text.stdout, re.M)), ["1", "2", "3"])

    def test_results_do_not_depend_on_jobs(self):
        words = ["run", "first-steps", "--seats", MIXED, "--seeds", "5..24", "--each"]
        outputs = []
        for jobs in ("1", "2", "7"):
            target = self.path(f"out{jobs}")
            text = self.answers(0, *words, "--jobs", jobs, "--replay", target).stdout
            outputs.append((text, self.folder_bytes(target)))
        self.assertEqual(outputs[0], outputs[1])
        self.assertEqual(outputs[0], outputs[2])
        self.assertEqual(len(outputs[0][1]), 21)
        wins = [int(row.split("\t")[4]) for row in self.answers(0, *words[:-1], "--plain").stdout.splitlines()[1:4]]
        self.assertEqual(sum(wins), 20)

    def test_seed_from_the_system_is_printed_and_plays_again(self):
        first = self.answers(0, "run", "first-steps", "--json")
        seed = json.loads(first.stdout)["seed"]
        self.assertIn(f"--seed {seed}", first.stderr)
        self.assertEqual(first.stdout, self.answers(0, "run", "first-steps", "--json", "--seed", seed).stdout)
        self.assertNotEqual(seed, json.loads(self.answers(0, "run", "first-steps", "--json").stdout)["seed"])

    def test_json(self):
        lines = self.answers(0, "run", "--seeds", "1..3", "--quarters", "12", "--json").stdout.splitlines()
        self.assertEqual(len(lines), 3)
        race = json.loads(lines[1])
        self.assertEqual((race["frontier_run"], race["seed"], race["quarters"]), (3, "2", 12))
        self.assertEqual(race["lineup"], ["steady"] * 6)
        for key in ("labs", "par", "refused", "final", "ranking"):
            self.assertEqual(len(race[key]), 6, key)
        totals = [race["final"][seat]["smoothed"] for seat in race["ranking"]]
        self.assertEqual(totals, sorted(totals, reverse=True))
        last = race["history"][11]["labs"]
        self.assertEqual([last[seat]["place"]["rank"] for seat in race["ranking"]], [1, 2, 3, 4, 5, 6])
        self.assertEqual([lab["points"] for lab in last], race["final"])

    def test_books_of_the_history_balance(self):
        held = {"money": "cash", "chips": "chips", "researchers": "researchers", "engineers": "engineers",
                "know_how": "know_how", "standing": "standing"}
        for words in (["first-steps", "--seats", MIXED], ["--quarters", "12"]):
            race = json.loads(self.answers(0, "run", *words, "--seed", "4", "--json").stdout)
            before, moved = race["opening"], 0
            for turn, quarter in enumerate(race["history"]):
                self.assertEqual(quarter["turn"], turn)
                self.assertEqual(quarter["date"], [2023 + turn // 4, turn % 4 + 1])
                for old, new in zip(before, quarter["labs"], strict=True):
                    for good, field in held.items():
                        sums = sum(flow["amount"] for flow in new[good])
                        moved += sums != 0
                        self.assertEqual(old["lab"][field] + sums, new["lab"][field], (turn, good))
                before = quarter["labs"]
            self.assertEqual(len(race["history"]), race["quarters"])
            self.assertGreater(moved, 100)
            trained = [row for row in race["models"] if row["trained_turn"] >= 0]
            self.assertGreater(len(trained), 0)
            self.assertTrue(all(row["cost"]["staff"] > 0 for row in trained))

    def test_json_does_not_depend_on_jobs(self):
        words = ["run", "first-steps", "--seats", MIXED, "--seeds", "5..24", "--json", "--jobs"]
        self.assertEqual(self.answers(0, *words, "1").stdout, self.answers(0, *words, "7").stdout)

    def test_the_article_names_every_key(self):
        with open(os.path.join(ROOT, "Sources", "Frontier.docc", "RunHistory.md")) as file:
            named = set(re.findall(r"`([a-z_]+)`", file.read()))
        found = set()

        def walk(value):
            for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
                walk(item)
            found.update(value if isinstance(value, dict) else ())

        for words in (["first-steps", "--seats", MIXED], ["--quarters", "12"]):
            walk(json.loads(self.answers(0, "run", *words, "--seed", "4", "--json").stdout))
        self.assertEqual(sorted(found - named), [])

    def test_json_of_resumed_races_is_the_same(self):
        whole = self.answers(0, "run", "first-steps", "--seeds", "1..4", "--seats", MIXED, "--json").stdout
        self.answers(0, "run", "first-steps", "--seeds", "1..4", "--seats", MIXED, "--replay", self.path("out"))
        self.write("out/seed-2.replay.jsonl", self.read("out/seed-2.replay.jsonl")[:-9000])
        os.remove(self.path("out/seed-3.replay.jsonl"))
        self.assertEqual(whole, self.answers(0, "run", "--resume", self.path("out"), "--json").stdout)

    def test_wrong_words(self):
        for words, part in [
            (["--seats", "stedy"], "did you mean 'steady'?"), (["--seats", "steady,steady"], "6 seats"),
            (["--seeds", "9..1"], "A not above B"), (["--seeds", "1..9", "--seed", "4"], "exclude each other"),
            (["--quarters", "13"], "choose 32, 20, 12"), (["--jobs", "0"], "1 to 256"), (["--each"], "--seeds"),
            (["--seeds", "0..18446744073709551615"], "1000000 races"), (["race-2032"], "did you mean"),
        ]:
            self.assertIn(part, self.answers(64, "run", *words).stderr)
