"""The folder of a class: what init refuses, and what a wrong manifest or record is told."""

import json
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

    def test_what_the_press_writes_is_kept_and_shown(self):
        self.init("--teams", "6")
        self.answers(0, "class", "open", self.path("c"))
        page = self.read("c/round-1/orange.html").decode()
        self.assertIn('data-line="headline"', page)
        self.assertIn('data-line="question"', page)
        self.assertNotIn('data-line="reason"', page)
        self.write("c/round-1/orders/orange.txt", "headline Prices: <b>who</b> pays?\nquestion: Agora, why open?\n")
        told = self.answers(1, "class", "collect", self.path("c"), "--plain").stdout
        self.assertIn("Orange: headline Prices: <b>who</b> pays?; question Agora, why open?", told)
        self.answers(0, "class", "resolve", self.path("c"))
        entry = json.loads(self.read("c/record/class.jsonl").decode().splitlines()[0])
        self.assertEqual(entry["press"], [
            {"team": "Orange", "headlines": ["Prices: <b>who</b> pays?"], "questions": ["Agora, why open?"]}])
        self.answers(0, "class", "open", self.path("c"))
        self.answers(0, "class", "debrief", self.path("c"))
        for name in ["round-1/screen-after", "round-1/result-orange", "round-2/screen", "debrief/debrief", "debrief/team-orange"]:
            page = self.read(f"c/{name}.html").decode()
            self.assertIn("Prices: &lt;b&gt;who&lt;/b&gt; pays?", page, name)
            self.assertIn("Agora, why open?", page, name)
        self.assertNotIn("Your headline", self.read("c/debrief/debrief.html").decode())
        self.answers(0, "class", "resolve", self.path("c"))
        entry = json.loads(self.read("c/record/class.jsonl").decode().splitlines()[1])
        self.assertNotIn("press", entry)
        self.assertNotIn("From the press", self.read("c/round-2/screen-after.html").decode())

    def test_the_wall_does_not_say_that_there_are_no_news_beside_news(self):
        """Lines to read aloud are always there; what stood in the papers has its own part only where there was something."""
        self.init("--teams", "6")
        self.answers(0, "class", "rehearse", self.path("c"))
        kinds = set()
        for round in range(1, 4):
            for name in ("screen-after", "result-orange"):
                page = self.read(f"c/rehearsal/round-{round}/{name}.html").decode()
                self.assertIn('id="aloud"', page)
                self.assertNotIn("Nothing that everybody may know", page)
                kinds.add('id="news"' in page)
        self.assertIn('id="aloud"', self.read("c/rehearsal/round-1/screen.html").decode())
        self.assertIn(True, kinds)

    def test_a_card_holds_what_its_lab_may_order(self):
        self.init("--teams", "3")
        cards = self.read("c/handouts/quick-cards.html").decode().split("<section ")[1:]
        self.assertEqual([">Raise money<" in card for card in cards], [False, True, True])
        self.assertEqual([">Give cash to shareholders<" in card for card in cards], [True, False, False])
        self.assertEqual([name in card for name, card in zip(("Red (Agora)", "Blue (", "Green ("), cards)], [True] * 3)
        self.answers(0, "class", "open", self.path("c"))
        self.assertNotIn('data-verb="raise"', self.read("c/round-1/red.html").decode())
        self.assertIn('data-verb="raise"', self.read("c/round-1/blue.html").decode())

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
        self.answers(0, "class", "open", self.path("c"))
        self.answers(0, "class", "resolve", self.path("c"))
        self.change('seed: "7"', 'seed: "8"')
        told = self.answers(65, "class", "open", self.path("c")).stderr
        self.assertIn("was changed after the first round", told)
        self.assertIn("the seed is 7", told)
        self.change('seed: "8"', 'seed: "7"')
        # A name and a cover may change.
        self.change('cover: "open-champion"', 'cover: "steady"')
        self.answers(0, "class", "open", self.path("c"))

    def play(self, rounds):
        for _ in range(rounds):
            self.answers(0, "class", "open", self.path("c"))
            self.answers(0, "class", "resolve", self.path("c"))

    def test_only_an_open_round_is_played(self):
        self.init()
        self.assertIn("round 1 is not open", self.answers(75, "class", "resolve", self.path("c")).stderr)
        self.assertIn("frontier class open", self.answers(75, "class", "collect", self.path("c")).stderr)
        self.assertIn("is open: ", self.answers(0, "class", "open", self.path("c")).stdout)
        self.assertIn("is open already", self.answers(0, "class", "open", self.path("c")).stdout)
        self.answers(0, "class", "resolve", self.path("c"))
        before = self.read("c/record/race.replay.jsonl")
        told = self.answers(75, "class", "resolve", self.path("c")).stderr
        self.assertIn("round 1 has been played already, and round 2 is not open", told)
        self.assertEqual(before, self.read("c/record/race.replay.jsonl"))

    def test_undo_takes_back_all_that_tells_of_the_round(self):
        self.init()
        self.play(1)
        self.answers(0, "class", "open", self.path("c"))
        self.answers(0, "class", "debrief", self.path("c"))
        self.write("c/round-2/orders/red.txt", "price 20\n")
        self.assertIn("open again", self.answers(0, "class", "resolve", self.path("c"), "--undo").stdout)
        self.assertEqual(os.listdir(self.path("c/debrief")), [])
        self.assertEqual(os.listdir(self.path("c/round-2")), ["orders"])
        # What was brought for a round that is taken back lies aside, so that it is not read as brought anew.
        self.assertEqual(os.listdir(self.path("c/round-2/orders")), ["taken-back-1"])
        self.assertEqual(os.listdir(self.path("c/round-2/orders/taken-back-1")), ["red.txt"])
        self.assertIn("no round", self.answers(75, "class", "resolve", self.path("c"), "--undo").stderr)
        # The round is open again, and as nothing was played the seed may change.
        self.change('seed: "7"', 'seed: "8"')
        self.answers(0, "class", "resolve", self.path("c"))

    def test_a_stopped_resolve_is_finished(self):
        """The log knows of a round that the replay does not: the replay waits beside the old one."""
        self.init()
        self.play(1)
        first = self.read("c/record/race.replay.jsonl")
        self.play(1)
        os.rename(self.path("c/record/race.replay.jsonl"), self.path("c/record/race.replay.jsonl.new"))
        self.write("c/record/race.replay.jsonl", first)
        self.assertIn("round 3 of", self.answers(0, "class", "open", self.path("c")).stdout)
        self.assertFalse(os.path.exists(self.path("c/record/race.replay.jsonl.new")))

    def test_a_damaged_record_is_refused_with_what_to_do(self):
        self.init()
        self.play(2)
        replay, log = "c/record/race.replay.jsonl", "c/record/class.jsonl"
        whole = {name: self.read(name) for name in (replay, log)}
        lines = whole[replay].splitlines(keepends=True)
        round = (len(lines) - 1) // 2
        for name, text, told in [
            (replay, None, "race.replay.jsonl is missing, and"),
            (replay, b"".join(lines[:1 + round]), "tells of 2 rounds, and"),
            (replay, b"".join(lines[:2 + round]), "a part of a round"),
            (replay, whole[replay][:-40], "a part of a round"),
            (replay, lines[0][:50], "race.replay.jsonl"),
            (replay, whole[replay].replace(b'"seed"', b'"seeb"', 1), "race.replay.jsonl"),
            (log, None, "class.jsonl is missing, and"),
            (log, b"", "class.jsonl is missing, and"),
            (log, whole[log].splitlines(keepends=True)[0], "tells of 1 round, and"),
            (log, b"{}\n", "class.jsonl:1:1"),
        ]:
            with self.subTest(told=told, name=name):
                for file, bytes in whole.items():
                    self.write(file, bytes)
                if text is None:
                    os.remove(self.path(name))
                else:
                    self.write(name, text)
                for command in ("open", "collect", "resolve", "debrief"):
                    done = self.answers(65, "class", command, self.path("c")).stderr
                    self.assertIn(told, done)
                    self.assertIn("restore both from a copy, or begin anew", done)
        for file, bytes in whole.items():
            self.write(file, bytes)
        self.answers(0, "class", "open", self.path("c"))

    def test_what_was_stopped_half_made_is_made_again(self):
        self.init()
        os.remove(self.path(MANIFEST))
        self.init()
        os.makedirs(self.path("c/rehearsal/record"))
        self.write("c/rehearsal/record/par.json", "{")
        self.answers(0, "class", "rehearse", self.path("c"))
        os.remove(self.path("c/rehearsal/class.json5"))
        os.remove(self.path("c/rehearsal/start.html"))
        self.answers(0, "class", "rehearse", self.path("c"))
        self.write("c/rehearsal/mine.txt", "my notes")
        self.assertIn("something else", self.answers(73, "class", "rehearse", self.path("c")).stderr)

    def test_names_without_latin_letters(self):
        told = self.init("--names", "Гусь,Löwen,Гусеница")
        self.assertIn("team Гусь", told)
        self.answers(0, "class", "open", self.path("c"))
        pages = os.listdir(self.path("c/round-1"))
        for page in ("team-1.html", "lowen.html", "team-3.html"):
            self.assertIn(page, pages)
        self.write("c/round-1/orders/Гусь.txt", "price 20\n")
        self.write("c/round-1/orders/löwen-round-1.txt", "Löwen\nprice 21\n")
        told = self.answers(1, "class", "collect", self.path("c"), "--plain").stdout
        self.assertIn("Гусь.txt\tready\t1", told)
        self.assertIn("löwen-round-1.txt\tready\t1", told)
