"""Programs in seats: starters, the check, the schema, replays without them, two at the price of one."""

import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
import time

from commands.support import Case, ROOT

TALKER = os.path.join(ROOT, "Tests", "Terminal", "programs", "talker.py")
PYTHON = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable


def seat(*words):
    """A policy that is a program."""
    return "exec:" + " ".join([PYTHON, *words])


def read(file):
    """The objects in a file with one in each line."""
    with open(file) as lines:
        return [json.loads(line) for line in lines]


class ProgramTests(Case):
    def test_the_python_starter_passes_and_beats_uniform(self):
        self.answers(0, "policy", "new", "bot", cwd=self.folder)
        again = self.answers(73, "policy", "new", "bot", cwd=self.folder)
        self.assertIn("exists already", again.stderr)
        bot = self.path("bot/bot.py")
        text = self.answers(0, "policy", "check", "--scenario", "first-steps", "--json", "--", PYTHON, bot).stdout
        findings = [json.loads(line) for line in text.splitlines()]
        self.assertEqual([finding for finding in findings if finding["verdict"] == "mend"], [])
        self.assertIn("every order was legal", [finding["trial"] for finding in findings])
        words = ["run", "first-steps", "--seats", f"{seat(bot)},steady,uniform", "--seeds", "1..8", "--plain"]
        rows = [line.split("\t") for line in self.answers(0, *words).stdout.splitlines()[1:4]]
        points = [float(row[3].replace("−", "-").replace("±", "")) for row in rows]
        self.assertGreater(points[0], points[2] + 1)

    def measured(self):
        """What the README's own measure gives the bot and steady."""
        bot = self.path("bot/bot.py")
        words = ["tournament", "first-steps", "--policies", f"{seat(bot)},steady", "--blocks", "8", "--seed", "5", "--plain"]
        rows = [line.split("\t") for line in self.answers(0, *words).stdout.splitlines()[:3]]
        scores = {row[0]: row[rows[0].index("score")].replace("-", "−") for row in rows[1:]}
        return scores[seat(bot)], scores["steady"]

    def test_the_changes_of_the_readme_fit_the_starter(self):
        self.answers(0, "policy", "new", "bot", cwd=self.folder)
        with open(self.path("bot/README.md")) as file:
            readme = file.read()
        said = re.search(r"the bot had (\S+) and `steady` (\S+)\.\n", readme).groups()
        self.assertEqual(self.measured(), said)
        blocks = [block.split("```")[0] for block in readme.split("```python\n")[1:]]
        blocks = [textwrap.dedent(block.rstrip() + "\n").strip("\n") for block in blocks]
        with open(self.path("bot/bot.py")) as file:
            bot = file.read()
        last = "        return orders\n"
        for old, new in [
            ("CHIPS, PEOPLE = 0.15, 0.10", blocks[1]),
            (' ' * 15 + '"training"]', ' ' * 15 + blocks[2].strip()),
            ("        orders = [FleetOrder(training=TRAINING, serving=SERVING)]", textwrap.indent(blocks[3], " " * 8)),
            ("CHIPS, PEOPLE = 0.15, 0.02", blocks[4]),
            ("FundingOrder, ReleasesOrder", "FundingOrder, PricesOrder, ReleasesOrder"),
            (last, textwrap.indent(blocks[5], " " * 8) + "\n" + last),
            (last, textwrap.indent(blocks[6], " " * 8) + "\n" + last),
            ("view.quarters - 2", "view.quarters - 4"),
            ("        if chips >= 1:", textwrap.indent(blocks[7], " " * 8)),
            ('view.chips.value("last_price")) * 1.1', 'view.chips.value("last_price")) * 1.8'),
            (blocks[4], blocks[8]),
            (textwrap.indent(blocks[5], " " * 8), textwrap.indent(blocks[9], " " * 8)),
        ]:
            self.assertEqual(bot.count(old), 1, old)
            bot = bot.replace(old, new)
        self.write("bot/bot.py", bot)
        text = self.answers(
            0, "policy", "check", "--scenario", "first-steps", "--", PYTHON, self.path("bot/bot.py")).stdout
        self.assertIn("every order was legal", text)
        said = re.search(r"Follow demand faster\*\* \((\S+), against (\S+) of `steady`\)", readme).groups()
        self.assertEqual(self.measured(), said)

    def test_the_swift_starter_passes(self):
        if shutil.which("swift") is None:
            self.skipTest("no Swift toolchain")
        self.answers(0, "policy", "new", "--language", "swift", "bot", cwd=self.folder)
        folder = self.path("bot")
        subprocess.run(["swift", "build", "--package-path", folder], check=True, capture_output=True, timeout=600)
        text = self.answers(0, "policy", "check", "--scenario", "first-steps", "--", f"{folder}/.build/debug/bot").stdout
        self.assertIn("Nothing has to be mended.", text)

    def test_a_replay_needs_no_program_and_tells_what_it_was_sent(self):
        bot = self.path("talker.py")
        shutil.copy(TALKER, bot)
        seats = f"{seat(bot, 'lines')},steady,{seat(bot, 'data')}"
        self.answers(0, "run", "first-steps", "--seats", seats, "--seed", "7", "--replay", self.path("a.jsonl"))
        os.remove(bot)
        self.answers(0, "replay", "verify", self.path("a.jsonl"))
        self.answers(0, "replay", "show", self.path("a.jsonl"))
        text = self.answers(0, "replay", "show", self.path("a.jsonl"), "--input", "0..3", "--seat", "2").stdout
        lines = [json.loads(line) for line in text.splitlines()]
        self.assertEqual([line["type"] for line in lines], ["hello", "new-race", "turn", "turn", "turn", "turn"])
        self.assertEqual([line["turn"] for line in lines[2:]], [0, 1, 2, 3])
        answers = subprocess.run([PYTHON, TALKER, "data"], input=text, capture_output=True, text=True, timeout=60)
        said = [json.loads(line) for line in answers.stdout.splitlines()]
        self.assertEqual([line["type"] for line in said], ["ready"] + ["orders"] * 4)
        kept = read(self.path("a.jsonl"))
        self.assertEqual(said[4]["orders"]["fleet"], kept[4]["sheets"][2]["orders"]["fleet"])
        refused = self.answers(64, "replay", "show", self.path("a.jsonl"), "--input", "9")
        self.assertIn("its turns are 0 to 7", refused.stderr)

    def test_what_a_seat_is_sent_is_what_the_replay_tells(self):
        log = self.path("heard.jsonl")
        seats = f"{seat(TALKER, 'data', log)},steady,uniform"
        words = ["run", "first-steps", "--seats", seats, "--seed", "3", "--sandbox", "off", "--replay", self.path("b")]
        self.answers(0, *words)
        # The program writes its last line when the race is over for the other side already.
        for _ in range(50):
            heard = read(log)
            if heard[-1]["type"] == "race-over":
                break
            time.sleep(0.1)
        told = self.answers(0, "replay", "show", self.path("b"), "--input", "0..7").stdout.splitlines()
        turns = [line for line in heard if line["type"] == "turn"]
        for left, right in zip(turns, map(json.loads, told[2:]), strict=True):
            self.assertEqual(left["observation"], right["observation"])
        self.assertEqual(heard[-1]["type"], "race-over")
        self.assertEqual(sorted(heard[-1]["places"]), [1, 2, 3])

    def test_orders_as_lines_and_as_data_and_what_is_refused(self):
        log = self.path("heard.jsonl")
        seats = f"{seat(TALKER, 'refused', log)},steady,{seat(TALKER, 'lines', self.path('lines.jsonl'))}"
        self.answers(0, "run", "first-steps", "--seats", seats, "--seed", "3", "--sandbox", "off")
        turns = [line for line in read(log) if line["type"] == "turn"]
        errors = {error["place"]: error for error in turns[1]["errors"]}
        self.assertEqual(
            sorted(errors),
            ["orders.chips[0].amount", "orders.fleet[0]", "orders.flights", "orders.prices[0].price", "orders.talent"])
        self.assertEqual(errors["orders.prices[0].price"]["least"], 10_000)
        self.assertTrue(all(error["turn"] == 0 and error["code"] == "illegal-order" for error in turns[1]["errors"]))
        turns = [line for line in read(self.path("lines.jsonl")) if line["type"] == "turn"]
        self.assertEqual([error["place"] for error in turns[1]["errors"]], ["lines[1]"])
        self.assertIn("FIELD", turns[0]["briefing"])

    def test_what_is_told_to_be_legal_is(self):
        log = self.path("heard.jsonl")
        seats = ",".join([seat(TALKER, "legal", log)] + ["steady"] * 5)
        self.answers(0, "run", "--seats", seats, "--seeds", "1..3", "--sandbox", "off", "--jobs", "1")
        turns = [line for line in read(log) if line["type"] == "turn"]
        self.assertGreater(len(turns), 90)
        self.assertEqual([line["errors"] for line in turns if line["errors"]], [])
        self.assertTrue(all(len(line["legal"]) > 40 for line in turns))
        self.assertTrue(any("obstacle" in kind for kind in turns[0]["legal"]))

    def test_two_slow_programs_cost_the_time_of_one(self):
        def duration(seats):
            start = time.monotonic()
            words = ["run", "first-steps", "--seats", seats, "--seed", "3", "--sandbox", "off", "--clock", "turn=1"]
            self.answers(0, *words, env={"PATH": os.environ["PATH"], "NAP": "0.3", "LANG": "C.UTF-8"})
            return time.monotonic() - start

        nap = seat(os.path.join(ROOT, "Tests", "Terminal", "programs", "hostile.py"), "nap", "0")
        one, three = duration(f"{nap},steady,steady"), duration(f"{nap},{nap},{nap}")
        self.assertLess(three, one + 1.5)

    def test_a_tournament_keeps_programs_running_and_saves_what_they_ordered(self):
        log = self.path("starts")
        bot = f"{seat(TALKER, 'moody', log)}"
        words = ["tournament", "first-steps", "--policies", f"{bot},steady", "--blocks", "3", "--seed", "7"]
        words += ["--out", self.path("cup"), "--save-replays", "all", "--sandbox", "off", "--jobs", "1"]
        self.answers(0, *words)
        lines = read(self.path("cup/results.jsonl"))
        self.assertEqual(sum("scores" in line for line in lines), 6)
        self.assertFalse(any("faults" in line for line in lines))
        heard = read(log)
        self.assertGreater(sum(line["type"] == "new-race" for line in heard), 6)
        self.assertLessEqual(sum(line["type"] == "hello" for line in heard), 3)
        replays = sorted(os.listdir(self.path("cup/replays")))
        self.assertEqual(len(replays), 6)
        for name in replays:
            self.answers(0, "replay", "verify", self.path(f"cup/replays/{name}"))
        self.answers(0, "tournament", "report", self.path("cup"))

    def test_schema(self):
        text = self.answers(0, "policy", "schema").stdout
        schema = json.loads(text)
        self.assertEqual(
            sorted(schema["$defs"]),
            ["error", "hello", "new-race", "observation", "orders", "race-over", "ready", "sheet", "turn"])
        small = json.loads(self.answers(0, "policy", "schema", "first-steps").stdout)["$defs"]
        self.assertLess(len(small["sheet"]["properties"]), len(schema["$defs"]["sheet"]["properties"]))
        try:
            import jsonschema
        except ImportError:
            return
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        log = self.path("heard.jsonl")
        seats = ",".join([seat(TALKER, "data", log)] + ["uniform"] * 5)
        self.answers(0, "run", "--seats", seats, "--seeds", "1..4", "--sandbox", "off", "--jobs", "1")
        more = ",".join([seat(TALKER, "legal", log)] + ["steady"] * 5)
        self.answers(0, "run", "--seats", more, "--seed", "4", "--sandbox", "off")
        messages = read(log)
        self.assertGreater(len(messages), 130)
        for message in messages:
            validator.validate(message)

    def test_usage(self):
        for words, text in [
            (["run", "first-steps", "--seats", "exec:"], "is no policy"),
            (["run", "first-steps", "--seats", "exec:'bot"], "quotes are closed"),
            (["run", "--clock", "turn=never"], "it is a list such as"),
            (["run", "--strikes", "2"], "needs --faults lenient"),
            (["run", "--faults", "lenient", "--stand-in", "exec:x"], "cannot be a program"),
            (["policy", "check"], "needs COMMAND"),
            (["replay", "show", "x", "--seat", "1"], "x"),
        ]:
            self.assertIn(text, self.answers(66 if words[0] == "replay" else 64, *words).stderr)
