"""A whole lesson: four teams, of which one is absent and one hands in a broken file."""

import csv
import json
import os
import re

import pexpect

from commands import support
from commands.support import Case

TEAMS = {"red": "Agora", "blue": "Palisade", "green": "Tinder", "gold": "Juniper"}


class LessonTests(Case):
    def init(self, folder="c", *words):
        self.answers(
            0, "class", "init", self.path(folder), "--lesson", "open-gambit", "--teams", "4", "--minutes", "90", "--seed",
            "7", *words)

    def orders(self, round, team, text, folder="c"):
        self.write(f"{folder}/round-{round}/orders/{team}.txt", text)

    def text(self, name):
        return self.read(name).decode()

    def log(self):
        return [json.loads(line) for line in self.text("c/record/class.jsonl").splitlines()]

    def play_first(self):
        self.answers(0, "class", "open", self.path("c"))
        self.orders(1, "red", "team red\nround 1\npredict price 20 to 30\npredict open 70%\ntrain 2\nprice 25\n"
                    "reason We want to be everywhere.\n")
        self.orders(1, "blue", "train quarters 3; split training=45% serving=35%  # long\n")
        self.orders(1, "gold", b"PK\x03\x04\x00\x00\x08")
        return self.answers(1, "class", "collect", self.path("c"), "--plain").stdout

    def test_predictions_count_without_orders_and_a_part_of_one_is_no_chance(self):
        self.init()
        self.answers(0, "class", "open", self.path("c"))
        self.orders(1, "red", "predict price 20 to 30\npredict open 0.6\nprise 25\n")
        told = self.answers(1, "class", "collect", self.path("c"), "--plain").stdout
        self.assertIn("Red\tAgora\tred.txt\tbroken\t0\t1\t2", told)
        self.assertIn("write a chance from 0 % to 100 %, with the sign", self.text("c/round-1/orders/red.errors.txt"))
        self.answers(0, "class", "resolve", self.path("c"))
        played = self.log()[0]
        self.assertEqual([(one["team"], one["key"]) for one in played["predictions"]], [("Red", "price")])
        self.assertEqual([seat.get("why") for seat in played["seats"] if seat.get("team") == "Red"], ["broken"])

    def test_a_class_file_that_is_lost_is_put_back(self):
        self.init()
        self.play_first()
        self.answers(0, "class", "resolve", self.path("c"))
        os.remove(self.path("c/class.json5"))
        told = self.answers(66, "class", "collect", self.path("c")).stderr
        self.assertIn("put it back", told)
        self.assertNotIn("class init", told)

    def test_a_lesson_from_init_to_debrief(self):
        self.init()
        told = self.play_first()
        self.assertIn("Red\tAgora\tred.txt\tready\t2\t2\t0", told)
        self.assertIn("Blue\tPalisade\tblue.txt\tready\t2\t0\t0", told)
        self.assertIn("Green\tTinder\t-\tabsent\t0\t0\t0", told)
        self.assertIn("Gold\tJuniper\tgold.txt\tbroken\t0\t0\t1", told)
        self.assertIn("save it as plain text", self.text("c/round-1/orders/gold.errors.txt"))
        told = self.answers(0, "class", "resolve", self.path("c")).stdout
        self.assertIn("Agora: team Red: train quarters 2; price $25 /Mtok", told)
        self.assertIn("Tinder: steady (team Green is absent)", told)
        self.assertIn("Juniper: steady (team Gold is broken)", told)
        self.assertIn("next: frontier class open", told)
        seats = self.log()[0]["seats"]
        self.assertEqual([seat["by"] for seat in seats], ["team", "team", "steady", "steady", "steady"])
        self.assertEqual([seat.get("why") for seat in seats], [None, None, "broken", None, "absent"])
        self.assertEqual(seats[1]["reasons"], ["We want to be everywhere."])
        self.assertIn("No order in the file of team Gold could be used", self.text("c/round-1/result-gold.html"))
        # Who covers orders as often and as much as a team may.
        for seat in seats:
            self.assertLessEqual(len(seat["orders"]), 5)
        # The others are played without any file.
        for round in range(2, 5):
            self.answers(0, "class", "open", self.path("c"))
            self.answers(0, "class", "resolve", self.path("c"))
        self.assertIn("all 4 rounds", self.answers(75, "class", "open", self.path("c")).stderr)
        told = self.answers(0, "class", "debrief", self.path("c")).stdout
        self.assertEqual(told.count("wrote "), 6)
        page = self.text("c/debrief/debrief.html")
        for part in ("Turning points", "Predictions and results", "in 16 pairs of races", "In your race", "Team Green"):
            self.assertIn(part, page)
        self.assertIn("We want to be everywhere.", self.text("c/debrief/team-red.html"))
        self.assertIn("data-turn=\"7\"", self.text("c/debrief/race.html"))
        # Red and Blue decided one round each: what it was worth, and numbers for a mark book.
        for team in ("red", "blue"):
            part = self.text(f"c/debrief/team-{team}.html").split('id="worth"')[1].split("</section>")[0]
            self.assertEqual(part.count("<tr>"), 2, part)
            self.assertIn("of 24 other futures", part)
            self.assertIn("what the stand-in would have ordered", part)
        self.assertIn("Your team decided no round itself", self.text("c/debrief/team-green.html"))
        told = self.answers(0, "class", "grades", self.path("c")).stdout.splitlines()
        rows = {row["team"]: row for row in csv.DictReader(told)}
        self.assertEqual({team: row["decided"] for team, row in rows.items()},
                         {"Red": "1", "Blue": "1", "Green": "0", "Gold": "0"})
        self.assertEqual((rows["Red"]["orders"], rows["Red"]["predictions_made"], rows["Gold"]["wrong_lines"]),
                         ("2", "2", "1"))
        self.assertLess(float(rows["Red"]["choice_low"]), float(rows["Red"]["choice_high"]))
        self.assertEqual(rows["Green"]["choice_worth"], "")
        self.assertEqual({(row["class"], row["lesson"]) for row in rows.values()}, {("c", "open-gambit")})
        self.assertTrue(rows["Red"]["seed"].isdigit())
        self.write("c/roster.csv", "pupil,team\nfox,Red\n\"owl, the\",blue\n=1+1,red\n")
        told = self.answers(0, "class", "grades", self.path("c"), "--roster", self.path("c/roster.csv")).stdout
        pupils = [(row["pupil"], row["team"]) for row in csv.DictReader(told.splitlines())]
        self.assertEqual(pupils, [("fox", "Red"), ("owl, the", "Blue"), ("'=1+1", "Red")])
        self.write("c/roster.csv", "fox,Rde\nowl\n")
        told = self.answers(65, "class", "grades", self.path("c"), "--roster", self.path("c/roster.csv")).stderr
        self.assertIn("roster.csv:1:5: there is no team `Rde`; did you mean Red?", told)
        self.assertIn("roster.csv:2:1: a line has a pupil and a team", told)
        self.write("c/roster.csv", "fox,Red\nfox,Blue\n")
        told = self.answers(65, "class", "grades", self.path("c"), "--roster", self.path("c/roster.csv")).stderr
        self.assertIn("roster.csv:2:1: `fox` stands here a second time", told)
        # A team that is called otherwise now keeps what it predicted.
        manifest = self.text("c/class.json5")
        self.write("c/class.json5", manifest.replace('"Red"', '"Ruby"'))
        told = self.answers(0, "class", "grades", self.path("c")).stdout
        self.assertEqual([row["predictions_made"] for row in csv.DictReader(told.splitlines())][0], "2")
        self.answers(0, "class", "debrief", self.path("c"))
        self.assertFalse(os.path.exists(self.path("c/debrief/team-red.html")))
        self.write("c/class.json5", manifest)
        self.answers(66, "class", "grades", self.path("c"), "--roster", self.path("c/none.csv"))
        self.answers(0, "replay", "verify", self.path("c/record/race.replay.jsonl"))

    def test_errors_are_told_beside_the_file_and_go_when_it_is_right(self):
        self.init()
        self.answers(0, "class", "open", self.path("c"))
        self.orders(1, "red", "trian 2\nprice 25\npoach Ibarra 5M\npredict price 30 to 20\npredict open 160%\n"
                    "train 2; train 2; hire reserchers 3 900k\n")
        self.answers(1, "class", "collect", self.path("c"))
        told = self.text("c/round-1/orders/red.errors.txt")
        for line in [
            "red.txt:1:1: there is no order “trian”; did you mean “train”?",
            "red.txt:3:1: there is no order “poach”; the orders of this lesson are train, release",
            "red.txt:4:9: the lower number comes first: predict price 20 to 30",
            "red.txt:5:9: write a chance from 0 % to 100 %, with the sign, as in: predict open 60%",
            "red.txt:6:24: “reserchers” means nothing to hire; did you mean researchers?",
        ]:
            self.assertIn(line, told)
        self.assertIn("    hire reserchers", told.replace("train 2; train 2; ", ""))
        self.orders(1, "red", "price 25\n")
        self.answers(1, "class", "collect", self.path("c"))
        self.assertFalse(os.path.exists(self.path("c/round-1/orders/red.errors.txt")))

    def test_limits(self):
        self.init()
        self.answers(0, "class", "open", self.path("c"))
        six = "train 2\nprice 25\nsplit 40% 30%\nhire researchers 3 1M\nhire engineers 3 400k\nbuild 1MW\n"
        self.orders(1, "red", six)
        self.orders(1, "blue", "team red\ntrain 2\n")
        self.orders(1, "green", "round 2\ntrain 2\n")
        self.orders(1, "gold", "train 2\n" * 20_000)
        told = self.answers(1, "class", "collect", self.path("c"), "--plain").stdout
        self.assertIn("Red\tAgora\tred.txt\tpartly\t5\t0\t1", told)
        self.assertIn("red.txt:6:1: a team gives at most 5 orders in a round", told)
        self.assertIn("Blue\tPalisade\tblue.txt\tbroken", told)
        self.assertIn("this file is of team “Red”", told)
        self.assertIn("this file is for round “2”, and round 1 is open", told)
        self.assertIn("more than 65536 bytes", told)

    def test_the_last_copy_of_a_browser_counts(self):
        self.init()
        self.answers(0, "class", "open", self.path("c"))
        self.orders(1, "red", "price 20\n")
        self.orders(1, "red-round-1", "price 21\n")
        self.orders(1, "red-round-1 (2)", "price 22\n")
        self.orders(1, "red-round-1 (10)", "price 23\n")
        self.orders(1, "nobody", "price 22\n")
        # All saved in one moment, as from an archive: the last copy counts.
        for name in os.listdir(self.path("c/round-1/orders")):
            os.utime(self.path(f"c/round-1/orders/{name}"), (1_700_000_000, 1_700_000_000))
        done = self.answers(1, "class", "collect", self.path("c"), "--plain")
        self.assertIn("Red\tAgora\tred-round-1 (10).txt\tready", done.stdout)
        self.assertEqual(done.stderr.count("does not count"), 4)
        # The newest counts, whatever it is called.
        os.utime(self.path("c/round-1/orders/red.txt"))
        self.assertIn("Red\tAgora\tred.txt\tready", self.answers(
            1, "class", "collect", self.path("c"), "--plain").stdout)
        self.assertIn("price $20", self.answers(0, "class", "resolve", self.path("c")).stdout)
        files = self.log()[0]["files"]
        self.assertIn({"team": "Red", "file": "red.txt"}, files)
        self.assertIn("red.txt of the same team is newer", [file.get("why") for file in files])

    def test_undo_is_recorded_and_the_same_orders_give_the_same_race(self):
        self.init()
        self.play_first()
        self.answers(0, "class", "resolve", self.path("c"))
        first, page = self.read("c/record/race.replay.jsonl"), self.read("c/round-1/result-red.html")
        self.assertIn("round 1 is taken back", self.answers(0, "class", "resolve", self.path("c"), "--undo").stdout)
        self.assertFalse(os.path.exists(self.path("c/round-1/result-red.html")))
        self.assertIn("round 1 of 4", self.answers(0, "class", "open", self.path("c")).stdout)
        self.answers(0, "class", "resolve", self.path("c"))
        self.assertEqual([entry["event"] for entry in self.log()], ["resolve", "undo", "resolve"])
        self.assertEqual(first, self.read("c/record/race.replay.jsonl"))
        self.assertEqual(page, self.read("c/round-1/result-red.html"))
        self.answers(0, "class", "debrief", self.path("c"))
        self.assertIn("Rounds taken back: 1", self.text("c/debrief/debrief.html"))

    def test_a_page_keeps_the_secrets_of_the_others(self):
        """What other teams ordered moves nothing on a team's page that it may not know."""
        pages = []
        for cash in ("100M", "900M"):
            self.init(f"c{cash}")
            self.answers(0, "class", "open", self.path(f"c{cash}"))
            # Money that was raised is the lab's own business until it spends it.
            self.orders(1, "blue", f"raise {cash}\n", f"c{cash}")
            pages.append(self.text(f"c{cash}/round-1/gold.html"))
            for secret in ("Your price is high because", "Selling a second-best model"):
                self.assertNotIn(secret, pages[-1] + self.text(f"c{cash}/handouts/roles.html"))
        self.assertEqual(pages[0], pages[1])
        own = self.text("c100M/round-1/blue.html")
        self.assertIn("$4.5 B", own)
        self.assertNotIn("$4.5 B", pages[0])

    def test_orders_are_read_back_as_they_were_understood(self):
        self.init()
        self.answers(0, "class", "open", self.path("c"))
        self.orders(1, "blue", "predict price 20 to 30.5\npredict open 60%\nraise 1,500M\nhire researchers 50 900k\n")
        self.orders(1, "red", "raise 0,5B\nprice 2,5\nhire researchers 50 at 0,9M\n")
        self.orders(1, "green", "")
        self.orders(1, "gold", "price 25\n".encode("utf-16"))
        told = self.answers(1, "class", "collect", self.path("c"), "--plain").stdout
        self.assertIn("Blue: raise $1.5 B; hire researchers, headcount 50 people, wage $900 k; "
                      "predict price 20 to 30.5 $/Mtok; predict open 60%", told)
        self.assertIn("Red\tAgora\tred.txt\tbroken\t0\t0\t3", told)
        self.assertIn("Green\tTinder\tgreen.txt\tempty\t0", told)
        self.assertIn("Gold (read as UTF-16): price $25", told)
        errors = self.text("c/round-1/orders/red.errors.txt")
        for right in ("write 0.5B", "write 2.5", "write 0.9M"):
            self.assertIn(f"{right}; a comma separates thousands", errors)
        told = self.answers(0, "class", "resolve", self.path("c")).stdout
        self.assertIn("Tinder: steady (team Green is empty)", told)

    def test_what_comes_too_late_is_noted(self):
        self.init()
        for _ in range(3):
            self.answers(0, "class", "open", self.path("c"))
            self.answers(0, "class", "resolve", self.path("c"))
        self.answers(0, "class", "open", self.path("c"))
        page = self.text("c/round-4/red.html")
        self.assertIn("No run that starts now can be released before the end", page)
        self.assertRegex(page, "Chips that are bought now arrive (after the end of the race|in the last quarter)")
        self.orders(4, "red", "buy 500 at 60k\n")
        told = self.answers(1, "class", "collect", self.path("c"), "--plain").stdout
        self.assertIn("note: buy amount 500 H100e, price $60,000: Chips that are bought now arrive ", told)
        # The team is told, too, until nothing is to be told.
        notes = self.text("c/round-4/orders/red.notes.txt")
        self.assertIn("red.txt can be played as it is. Worth a second look:\n\n- buy amount 500 H100e", notes)
        self.assertFalse(os.path.exists(self.path("c/round-4/orders/red.errors.txt")))
        self.orders(4, "red", "price 25\n")
        self.answers(1, "class", "collect", self.path("c"))
        self.assertNotIn("buy amount", self.text("c/round-4/orders/red.notes.txt"))
        os.remove(self.path("c/round-4/orders/red.txt"))
        self.answers(1, "class", "collect", self.path("c"))
        self.assertFalse(os.path.exists(self.path("c/round-4/orders/red.notes.txt")))

    def test_labs_go_by_their_teams_names(self):
        self.answers(
            0, "class", "init", self.path("c"), "--lesson", "precipice", "--teams", "4", "--minutes", "90", "--seed", "3")
        self.answers(0, "class", "open", self.path("c"))
        self.orders(1, "blue", "deal propose Red pledge\ndeal propose Vanguard truce\n")
        told = self.answers(1, "class", "collect", self.path("c"), "--plain").stdout
        self.assertIn("Blue: deal propose, Vanguard, pledge, quarters 4", told)
        self.assertIn("this lesson has no agreement of that kind; there is pledge", told)
        page = self.text("c/round-1/blue.html")
        self.assertIn("Vanguard (Red)", page)
        self.assertNotIn(">truce<", page)
        self.answers(0, "class", "resolve", self.path("c"))
        self.answers(0, "class", "open", self.path("c"))
        self.assertIn("order as if it were accepted", self.text("c/round-2/blue.html"))

    def test_proposals_reach_the_other_before_the_next_round(self):
        self.answers(
            0, "class", "init", self.path("c"), "--lesson", "precipice", "--teams", "4", "--minutes", "90", "--seed", "3")
        self.answers(0, "class", "open", self.path("c"))
        self.orders(1, "red", "deal propose, Lodestar, pledge, quarters 4\n")
        self.answers(0, "class", "resolve", self.path("c"))
        self.assertRegex(
            self.text("c/round-1/result-red.html"),
            "You proposed a pledge to Lodestar. .* order then as if it were accepted, with 25 % of your chips")
        self.assertNotIn("You proposed", self.text("c/round-1/result-blue.html"))
        self.answers(0, "class", "open", self.path("c"))
        self.assertIn("Vanguard proposes", self.text("c/round-2/blue.html"))
        self.orders(2, "blue", "deal accept Vanguard pledge\n")
        self.answers(1, "class", "collect", self.path("c"))
        self.answers(0, "class", "resolve", self.path("c"))
        self.assertIn("binds for", self.text("c/round-2/result-red.html"))

    def test_hot_seat(self):
        self.init()
        self.answers(0, "class", "open", self.path("c"))
        lines = "\ntrain 2\nprcie 25\nprice 25\nundo\nend\n\nskip\n\ntrain 3\nend\n"
        done = self.answers(1, "class", "collect", self.path("c"), "--hot-seat", "--plain", input=lines, stdin=None)
        self.assertIn("did you mean “price”?", done.stderr)
        self.assertIn("Red\tAgora\tred.txt\tready\t1", done.stdout)
        self.assertIn("Blue\tPalisade\t-\tabsent", done.stdout)
        self.assertEqual(self.text("c/round-1/orders/green.txt"), "team green\nround 1\ntrain 3\n")

    def test_hot_seat_hides_what_the_team_before_wrote(self):
        self.init()
        self.answers(0, "class", "open", self.path("c"))
        child = pexpect.spawn(
            support.FRONTIER, ["class", "collect", self.path("c"), "--hot-seat"], encoding="utf-8", timeout=30,
            dimensions=(30, 100), env={**support.ENVIRONMENT, "TERM": "xterm"})
        child.expect("Enter begins: ")
        child.sendline("")
        child.expect("Red . 0> ")
        child.sendline("price 23")
        child.expect("Red . 1> ")
        child.sendline("end")
        child.expect_exact("\x1b[2J\x1b[3J")
        child.expect("Enter begins: ")
        child.sendline("")
        child.expect("Blue . 0> ")
        # The line before is not to be had by the arrow keys.
        child.send("\x1b[A\x1b[A")
        child.sendline("train 2")
        child.expect("Blue . 1> ")
        self.assertNotIn("price 23", child.before)
        child.sendeof()
        child.expect(pexpect.EOF)
        child.close()
        self.assertEqual(self.text("c/round-1/orders/red.txt"), "team red\nround 1\nprice 23\n")

    def test_rehearsal(self):
        self.init()
        before = sorted(os.listdir(self.path("c")))
        told = self.answers(0, "class", "rehearse", self.path("c")).stdout
        self.assertIn("(team Gold is absent)", told)
        self.assertEqual(sorted(os.listdir(self.path("c"))), sorted(before + ["rehearsal"]))
        self.assertIn("nobody", self.text("c/rehearsal/round-3/orders/red.errors.txt"))
        pages = {name: self.text(f"c/rehearsal/debrief/{name}") for name in os.listdir(self.path("c/rehearsal/debrief"))}
        self.assertEqual(len(pages), 6)
        self.answers(0, "class", "rehearse", self.path("c"), "--jobs", "1")
        for round in range(1, 5):
            for team in TEAMS:
                result = self.text(f"c/rehearsal/round-{round}/result-{team}.html")
                self.assertLessEqual(result.split("<h2")[1].count("<li>"), 5)
        self.assertEqual(pages, {name: self.text(f"c/rehearsal/debrief/{name}") for name in pages})
        self.assertTrue(re.search(r"<svg[^>]*>", pages["debrief.html"]))
