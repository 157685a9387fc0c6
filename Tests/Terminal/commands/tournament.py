"""frontier tournament: one result whatever the number of jobs, the slices, and the stops."""

import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import time

from commands import support
from commands.support import Case, ENVIRONMENT, MIXED, frontier

CUP = ("tournament", "first-steps", "--policies", MIXED, "--seed", "7", "--quiet")


class TournamentTests(Case):
    def cup(self, name, *words):
        done = self.answers(0, *CUP, "--out", self.path(name), *words)
        return done.stdout, self.read(f"{name}/results.jsonl")

    def test_one_result_with_any_number_of_jobs(self):
        whole = self.cup("one", "--blocks", "40", "--jobs", "1")
        for jobs in ("2", "7"):
            self.assertEqual(self.cup(f"jobs{jobs}", "--blocks", "40", "--jobs", jobs), whole)
        self.assertEqual(self.cup("games", "--games", "118"), whole)
        lines = whole[1].splitlines()
        self.assertEqual(len(lines), 2 + 40 * 3)
        results = json.loads(lines[-1])["results"]
        self.assertIn(f"Digest of the results: {results}.", whole[0])
        # The same command again, and the report, say the same of it.
        self.assertEqual(self.cup("one", "--blocks", "40"), whole)
        for words in (["tournament", "report", self.path("one")],
                      ["tournament", "--resume", "--out", self.path("one"), "--quiet"]):
            self.assertEqual(self.answers(0, *words).stdout, whole[0])
        # A race of it is a race of its own.
        race = json.loads(lines[17])
        names = MIXED.split(",")
        words = ["run", "first-steps", "--seed", race["seed"], "--seats", ",".join(names[p] for p in race["lineup"])]
        alone = json.loads(self.answers(0, *words, "--json").stdout)
        self.assertEqual(alone["world"], race["world"])
        self.assertEqual([seat["smoothed"] for seat in alone["final"]], race["scores"])

    def test_a_tournament_is_extended_by_more_blocks(self):
        cup = ("tournament", "first-steps", "--policies", "steady,open-champion,talent-raider", "--seed", "7", "--quiet")
        self.answers(0, *cup, "--blocks", "8", "--out", self.path("long"))
        done = self.answers(0, "tournament", "--extend", "5", "--out", self.path("long"), "--quiet")
        self.assertIn("extended after 8 blocks", done.stdout)
        self.answers(0, *cup, "--blocks", "13", "--out", self.path("once"))
        races = [[{key: value for key, value in json.loads(line).items() if key != "seal"} for line in lines[1:]]
                 for lines in (self.read("long/results.jsonl").splitlines(), self.read("once/results.jsonl").splitlines())]
        self.assertEqual(races[0], races[1])
        self.answers(0, "tournament", "verify", self.path("long"), "--all")
        # The command as if it had been planned so goes on with it, and it can be stopped and extended again.
        again = self.answers(0, *cup, "--blocks", "13", "--out", self.path("long")).stdout
        self.assertEqual(again, done.stdout)
        lines = self.read("long/results.jsonl").splitlines(keepends=True)
        self.write("long/results.jsonl", b"".join(lines[:20]))
        report = json.loads(self.answers(
            0, "tournament", "--extend", "2", "--out", self.path("long"), "--json", "--quiet").stdout)
        self.assertEqual((report["extended"], report["blocks"], report["finished"]), ([8, 13], 15, True))
        low, high = report["standings"][0]["elo"][1:]
        self.assertLess(low, report["standings"][0]["elo"][0])
        self.assertLess(report["standings"][0]["elo"][0], high)
        self.answers(0, *cup, "--blocks", "15", "--out", self.path("fifteen"))
        last = json.loads(self.read("fifteen/results.jsonl").splitlines()[-1])
        self.assertEqual(report["results"], last["results"])

    def test_what_cannot_be_extended_says_why(self):
        before = self.cup("cup", "--blocks", "2")[1]
        for words, code, text in (
                (["--extend", "3"], 64, "needs --out"),
                (["--extend", "3", "--out", self.path("none")], 66, "holds no whole tournament"),
                (["--extend", "0", "--out", self.path("cup")], 64, "--extend"),
                (["--extend", "3", "--resume", "--out", self.path("cup")], 64, "exclude each other"),
                (["--extend", "3", "--blocks", "9", "--out", self.path("cup")], 64, "cannot stand beside --extend"),
                (["--extend", "999999999", "--out", self.path("cup")], 64, "")):
            self.assertIn(text, self.answers(code, "tournament", *words).stderr)
        self.assertEqual(self.read("cup/results.jsonl"), before)
        self.answers(0, *CUP, "--format", "ladder", "--rounds", "2", "--blocks", "1", "--out", self.path("ladder"))
        self.assertIn("depends on its rounds", self.answers(
            64, "tournament", "--extend", "3", "--out", self.path("ladder")).stderr)
        self.answers(0, *CUP, "--sprt", "elo0=0,elo1=200", "--blocks", "4", "--out", self.path("test"))
        self.assertIn("sequential test", self.answers(
            64, "tournament", "--extend", "3", "--out", self.path("test")).stderr)
        # One damaged line is refused, and the file stands as it was.
        bad = before.replace(b'"block":1', b'"block":3', 1)
        self.write("cup/results.jsonl", bad)
        self.assertIn("--repair", self.answers(65, "tournament", "--extend", "3", "--out", self.path("cup")).stderr)
        self.assertEqual(self.read("cup/results.jsonl"), bad)

    def test_thinking_depends_on_no_thread(self):
        words = ["tournament", "first-steps", "--policies", "lookahead(budget=96),search(budget=96),opponent(level=easy)",
                 "--seed", "7", "--quiet", "--blocks", "2"]
        for jobs in ("1", "2"):
            self.answers(0, *words, "--out", self.path(f"think{jobs}"), "--jobs", jobs)
        self.assertEqual(self.read("think1/results.jsonl"), self.read("think2/results.jsonl"))
        self.answers(0, "tournament", "verify", self.path("think1"))

    def test_eight_slices_in_any_order(self):
        whole = self.cup("whole", "--blocks", "21")
        order = list(range(8))
        random.Random(5).shuffle(order)
        for place, shard in enumerate(order):
            folder = self.path("even" if shard % 2 == 0 else "odd")
            done = self.answers(0, *CUP, "--blocks", "21", "--out", folder, "--shard", f"{shard}/8")
            self.assertRegex(done.stdout, rf"^slice {shard}/8: (6|9) races, digest [0-9a-f]{{16}}\n$")
            if place == 5:
                left = self.answers(1, "tournament", "missing", self.path("odd"), self.path("even")).stdout.strip()
                self.assertEqual({int(part) for part in left.replace("-", ",").split(",")}, set(order[6:]))
                self.answers(1, "tournament", "merge", self.path("odd"), self.path("even"))
        # A slice that is there is not played again; one of another partition is compared.
        self.answers(0, *CUP, "--blocks", "21", "--out", self.path("odd"), "--shard", "3/8")
        self.answers(0, *CUP, "--blocks", "21", "--out", self.path("odd"), "--shard", "1/3")
        folders = [self.path("odd"), self.path("even")]
        self.assertEqual(self.answers(0, "tournament", "missing", *folders, "--shards", "8").stdout, "")
        self.answers(64, "tournament", "missing", *folders)
        for number, folders in enumerate((folders, folders[::-1])):
            merged = self.answers(0, "tournament", "merge", *folders, "--out", self.path(f"m{number}")).stdout
            self.assertEqual((merged, self.read(f"m{number}/results.jsonl")), whole)
        # A slice whose results were made up does not pass, nor does one that was cut.
        good = self.read("even/shard-2-of-8.jsonl")
        self.write("even/shard-2-of-8.jsonl", good[:-40])
        self.assertEqual(self.answers(1, "tournament", "missing", *folders, "--shards", "8").stdout, "2\n")
        done = self.answers(65, "tournament", "merge", *folders, "--out", self.path("m2"))
        self.assertIn("shard-2-of-8.jsonl is not complete", done.stderr)
        self.assertFalse(os.path.exists(self.path("m2/results.jsonl")))
        self.write("even/shard-2-of-8.jsonl", good[:30])
        self.assertEqual(self.answers(1, "tournament", "missing", *folders, "--shards", "8").stdout, "2\n")

    def test_ten_times_kill_9(self):
        words = [*CUP, "--blocks", "400", "--jobs", "2"]
        self.answers(0, *words, "--out", self.path("whole"))
        whole = self.read("whole/results.jsonl")
        chance = random.Random(3)
        stops, file = 0, self.path("torn/results.jsonl")
        while stops < 10:
            before = os.path.getsize(file) if os.path.exists(file) else 0
            process = subprocess.Popen(
                [support.FRONTIER, *words, "--out", self.path("torn")], env=ENVIRONMENT, stdout=subprocess.DEVNULL)
            # The file holds a header of some tens of thousands of bytes and 400 lines or more a kill.
            goal = before + chance.randrange(1, len(whole) // 14)
            while process.poll() is None and (not os.path.exists(file) or os.path.getsize(file) < goal):
                time.sleep(0.0005)
            self.assertIsNone(process.poll(), f"ended before stop {stops}")
            process.kill()
            process.wait()
            torn = self.read("torn/results.jsonl")
            self.assertTrue(whole.startswith(torn))
            # What a loss of power could leave of the last line.
            if stops % 3 == 0:
                self.write("torn/results.jsonl", torn[:-chance.randrange(1, 150)])
            stops += 1
        self.answers(0, *words, "--out", self.path("torn"))
        self.assertEqual(self.read("torn/results.jsonl"), whole)

    def test_cut_at_any_byte(self):
        text, whole = self.cup("cup", "--blocks", "3")
        header = whole.index(b"\n")
        ends = [place for place in range(len(whole)) if whole[place] == 10]
        cuts = {0, 10, header, header + 1, len(whole) - 1}
        cuts |= {end + step for end in ends[1:4] for step in (-100, -1, 0, 1, 2)} | {ends[-2] + 1, ends[-2] + 9}
        for cut in sorted(cuts):
            self.write("cup/results.jsonl", whole[:cut])
            self.assertEqual(self.cup("cup", "--blocks", "3"), (text, whole), f"cut at {cut}")
        self.write("cup/results.jsonl", whole[:ends[2] + 1] + b"\0" * 70)
        self.assertEqual(self.cup("cup", "--blocks", "3"), (text, whole))

    def test_damage(self):
        text, whole = self.cup("cup", "--blocks", "3")
        lines = whole.splitlines(keepends=True)
        changed = lines[4].replace(b'"quarters":8', b'"quarters":7')
        for damaged in (lines[:4] + [changed] + lines[5:], lines[:4] + lines[5:], lines[:4] + [b"\n"] + lines[4:],
                        lines[:5] + lines[4:], lines[:4] + [lines[5], lines[4]] + lines[6:]):
            self.write("cup/results.jsonl", b"".join(damaged))
            for words in (CUP + ("--blocks", "3", "--out", self.path("cup")), ("tournament", "report", self.path("cup")),
                          ("tournament", "verify", self.path("cup"))):
                done = self.answers(65, *words)
                self.assertRegex(done.stderr, r"cup/results.jsonl:[56]:1: the line is damaged: its seal does not fit\n"
                                              r"  --repair keeps the [34] races before it")
                self.assertEqual(done.stdout, "")
            self.assertEqual(self.cup("cup", "--blocks", "3", "--repair")[1], whole)
        self.write("cup/results.jsonl", b"".join([lines[0].replace(b'"blocks":3', b'"blocks":4')] + lines[1:]))
        self.assertIn("the plan was changed", self.answers(65, "tournament", "report", self.path("cup")).stderr)
        # Sealed anew, a result that is not what the race comes to is found by playing it again.
        self.write("cup/results.jsonl", support.resealed(
            [line[:-1] for line in lines[:4] + [changed] + lines[5:-1]]))
        done = self.answers(1, "tournament", "verify", self.path("cup"))
        self.assertIn("race 3 of block 1", done.stdout)
        self.assertIn("1 different", done.stdout)
        self.write("cup/results.jsonl", whole)
        done = self.answers(0, "tournament", "verify", self.path("cup"), "--races", "4")
        self.assertIn("9 sealed results, 4 played again, 0 different", done.stdout)

    def test_results_of_other_rules_and_policies_are_reported(self):
        # Rules of version 1, and a policy that is in no program but an example's.
        old = os.path.join(support.ROOT, "Tests", "Terminal", "results", "rules-1.jsonl")
        told = self.answers(0, "tournament", "report", old).stdout
        self.assertIn("council(futures=1)", told)
        self.assertIn("First steps: 8 quarters, round-robin, 4 races", told)
        self.assertEqual(json.loads(self.answers(0, "tournament", "report", old, "--json").stdout)["rules_version"], 1)
        self.answers(0, "tournament", "report", old, "--html", self.path("old.html"))
        with open(self.path("old.html"), encoding="utf-8") as page:
            self.assertIn("rules 1.", page.read())
        self.assertIn("rules", self.answers(65, "tournament", "verify", old).stderr)
        with open(old, "rb") as file:
            lines = file.read().splitlines()
        newer = lines[0].replace(b'"rules_version":1', b'"rules_version":99', 1)
        self.write("newer.jsonl", support.resealed([newer] + lines[1:]))
        self.assertIn("another fingerprint", self.answers(65, "tournament", "report", self.path("newer.jsonl")).stderr)

    def test_another_tournament_is_refused(self):
        whole = self.cup("cup", "--blocks", "3")
        for words, reason in ((("--blocks", "4"), "number of blocks of the file is 3, not 4"),
                              (("--format", "mixed"), "format of the file is round-robin, not mixed"),
                              (("--seeds", "1..3"), "seeds")):
            done = self.answers(65, *CUP, "--out", self.path("cup"), "--blocks", "3", *words) \
                if words[0] != "--blocks" else self.answers(65, *CUP, "--out", self.path("cup"), *words)
            self.assertIn("holds another tournament", done.stderr)
            self.assertIn(reason, done.stderr)
        done = self.answers(65, "tournament", "race-2023", *CUP[2:], "--blocks", "3", "--out", self.path("cup"))
        self.assertIn("scenario of the file is first-steps, not race-2023", done.stderr)
        self.assertEqual(self.read("cup/results.jsonl"), whole[1])
        self.write("other/results.jsonl", b"{}\n") if os.mkdir(self.path("other")) is None else None
        self.assertIn("results.jsonl:1:", self.answers(65, *CUP, "--out", self.path("other")).stderr)

    def test_no_room(self):
        os.mkdir(self.path("full"))
        os.symlink("/dev/full", self.path("full/results.jsonl"))
        done = self.answers(74, *CUP, "--out", self.path("full"))
        self.assertIn("no space left", done.stderr)
        os.symlink("/dev/full", self.path("full/shard-0-of-2.jsonl.part"))
        self.answers(75, *CUP, "--out", self.path("full"), "--shard", "0/2")
        # The system refuses writes beyond a limit: the file ends with a whole line, and goes on later.
        whole = self.cup("whole", "--blocks", "30")[1]

        def limited():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) * 9 // 10, len(whole) * 9 // 10))

        words = (*CUP, "--blocks", "30", "--out", self.path("cup"))
        done = self.answers(74, *words, preexec_fn=limited)
        self.assertIn(f"frontier tournament --resume --out {self.path('cup')}", done.stderr)
        self.assertTrue(self.read("cup/results.jsonl").endswith(b'"}\n'))
        self.answers(0, *words)
        self.assertEqual(self.read("cup/results.jsonl"), whole)
        self.answers(73, *CUP, "--out", self.path("none/cup"))

    def test_an_interrupt(self):
        words = [support.FRONTIER, *CUP, "--blocks", "100000", "--jobs", "2", "--out", self.path("cup")]
        for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
            shutil.rmtree(self.path("cup"), ignore_errors=True)
            process = subprocess.Popen(
                words, env=ENVIRONMENT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            while not os.path.exists(self.path("cup/results.jsonl")):
                time.sleep(0.001)
            time.sleep(0.3)
            busy = self.answers(75, *CUP, "--blocks", "100000", "--out", self.path("cup"))
            self.assertIn("is being written by another program", busy.stderr)
            process.send_signal(number)
            output, errors = process.communicate(timeout=60)
            self.assertEqual(process.returncode, code)
            done = int(re.search(r"(\d+) of 300000 races are finished; to go on:\n", errors)[1])
            self.assertIn(f"frontier tournament --resume --out {self.path('cup')} --jobs 2", errors)
            self.assertIn(f"round-robin, {done} races, seed 7", output)
            self.assertEqual(self.read("cup/results.jsonl").count(b"\n"), done + 1)

    def test_replays(self):
        self.cup("cup", "--blocks", "20", "--save-replays", "losses")
        lines = [json.loads(line) for line in self.read("cup/results.jsonl").splitlines()[1:-1]]
        lost = [line["race"] for line in lines if line["scores"][line["lineup"].index(0)] < max(line["scores"])]
        files = [f"race-{race}.replay.jsonl" for race in lost]
        self.assertEqual(sorted(os.listdir(self.path("cup/replays"))), sorted(files))
        self.assertGreater(len(lost), 0)
        self.assertLess(len(lost), 60)
        self.answers(0, "replay", "verify", *(self.path(f"cup/replays/{file}") for file in files))
        for which, least, most in (("all", 60, 60), ("none", 0, 0), ("25%", 5, 28)):
            self.cup(which, "--blocks", "20", "--save-replays", which)
            folder = self.path(f"{which}/replays")
            self.assertIn(len(os.listdir(folder)) if os.path.isdir(folder) else 0, range(least, most + 1))

    def test_a_test_stops_at_the_same_block(self):
        words = ["tournament", "first-steps", "--policies", "open-champion,uniform", "--seed", "5", "--quiet",
                 "--sprt", "elo0=0,elo1=50", "--blocks", "500"]
        for jobs in ("1", "3"):
            done = self.answers(0, *words, "--jobs", jobs, "--out", self.path(jobs))
            self.assertIn("The test accepts elo1, 50 points", done.stdout)
        whole = self.read("1/results.jsonl")
        self.assertEqual(self.read("3/results.jsonl"), whole)
        self.assertLess(whole.count(b"\n"), 200)
        self.write("1/results.jsonl", whole[:whole.rindex(b'{"end"')])
        self.answers(0, *words, "--out", self.path("1"))
        self.assertEqual(self.read("1/results.jsonl"), whole)
        self.answers(64, *words, "--out", self.path("s"), "--shard", "0/2")
        self.answers(64, *words[:-4], "--sprt", "elo0=9,elo1=3")

    def test_formats_and_forms(self):
        rest = ("--quiet", "--seed", "3", "--blocks", "2")
        start = ("tournament", "first-steps", "--policies", "steady,talent-raider,uniform,open-champion")
        for words, races in ((("--format", "pairs"), 24), (("--format", "gauntlet"), 18), (("--format", "mixed"), 8),
                             (("--format", "swiss", "--rounds", "3"), 24), (("--format", "ladder", "--rounds", "2"), 12),
                             (("--format", "focal", "--background", "closed-frontier"), 24)):
            told = json.loads(self.answers(0, *start, *words, *rest, "--json").stdout)
            self.assertEqual((told["races"], told["format"], told["finished"]), (races, words[1], True))
            self.assertEqual(sum(policy["seats"] for policy in told["standings"]), 3 * races)
            for seat in told["seats"]:
                self.assertEqual(sum(policy["seats"] for policy in seat), races)
        rows = self.answers(0, *start, *rest, "--csv").stdout.splitlines()
        self.assertEqual(rows[0], "table,policy,other,seat,count,value,low,high")
        self.assertEqual({row.count(",") for row in rows}, {7})
        self.answers(0, *start, *rest, "--out", self.path("cup"))
        payoffs = self.answers(0, "tournament", "report", self.path("cup"), "--payoffs").stdout
        self.answers(0, "rank", "--payoffs", self.write("payoffs.csv", payoffs))
        games = self.answers(0, "tournament", "report", self.path("cup"), "--games").stdout
        report = json.loads(self.answers(0, "tournament", "report", self.path("cup"), "--json").stdout)
        self.assertEqual(games.count("\n"), 1 + 3 * report["races"])
        ranked = json.loads(self.answers(0, "rank", "--payoffs", self.write("games.csv", games), "--json").stdout)
        means = {player["name"]: player["mean_score"]["estimate"] for player in ranked["players"]}
        for standing in report["standings"]:
            self.assertAlmostEqual(means[standing["policy"]], standing["mean_score"][0], places=5)
        page = self.answers(0, "tournament", "report", self.path("cup"), "--html", "-").stdout
        self.assertTrue(page.startswith("<!DOCTYPE html>") and "talent-raider" in page)
        self.answers(0, "tournament", "report", self.path("cup"), "--html", self.path("cup.html"))
        self.assertEqual(self.read("cup.html").decode(), page)
        whole = self.read("cup/results.jsonl")
        self.answers(64, "tournament", "report", self.path("cup"), "--html", self.path("cup/results.jsonl"))
        self.answers(64, "tournament", "report", self.path("cup"), "--html", "-", "--json")
        self.assertEqual(self.read("cup/results.jsonl"), whole)
        for words in (("--format", "swiss", "--shard", "0/2", "--out", self.path("x")), ("--rounds", "3"),
                      ("--shard", "0/2"), ("--games", "7", "--blocks", "2"), ("--format", "focal"),
                      ("--format", "focal", "--background", "uniform"), ("--seeds", "1..1"), ("--csv", "--json"),
                      ("--save-replays", "some", "--out", self.path("x"))):
            self.answers(64, *start, *(rest[:3] if "--games" in words else rest), *words)
        self.answers(64, "tournament", "first-steps")
        self.answers(66, "tournament", "report", self.path("nothing"))
        self.answers(66, "tournament", "--resume", "--out", self.path("nothing"))

    def test_plans(self):
        words = ("--policies", MIXED, "--seed", "7", "--blocks", "6")
        text = self.answers(0, "tournament", "plan", "first-steps", *words).stdout
        self.assertIn("6 blocks of 3 races, 18 races in all", text)
        rows = self.answers(0, "tournament", "plan", "first-steps", *words, "--races", "--plain").stdout.splitlines()[1:]
        self.cup("cup", "--blocks", "6")
        lines = [json.loads(line) for line in self.read("cup/results.jsonl").splitlines()[1:-1]]
        self.assertEqual([row.split("\t")[2:4] for row in rows], [[line["seed"], line["id"]] for line in lines])
        files = self.answers(0, "tournament", "plan", "first-steps", *words, "--slurm", "--parallel", "--shards", "3",
                             "--out", self.path("many")).stdout.split()
        self.assertEqual(len(files), 4)
        for file in files:
            subprocess.run(["bash", "-n", file], check=True)
        os.mkdir(self.path("bin"))
        os.symlink(support.FRONTIER, self.path("bin/frontier"))
        environment = dict(ENVIRONMENT, PATH=self.path("bin") + ":" + ENVIRONMENT["PATH"], SLURM_ARRAY_JOB_ID="1")
        for shard in "201":
            environment["SLURM_ARRAY_TASK_ID"] = shard
            subprocess.run(["bash", files[0]], env=environment, check=True, capture_output=True)
        subprocess.run(["bash", files[1]], env=environment, check=True, capture_output=True)
        self.assertEqual(self.read("many/results.jsonl"), self.read("cup/results.jsonl"))
