"""frontier rank."""

import json

from commands.support import Case

CITED = """wins,Biometrika,Comm Statist,JASA,JRSS-B
Biometrika,,730,498,221
Comm Statist,33,,68,17
JASA,320,813,,142
JRSS-B,284,276,325,
"""
BIASED = "payoff;rock;paper;scissors\nrock;0;-0.25;0.5\npaper;0.25;0;-0.05\nscissors;-0.5;0.05;0\n"
GAMES = "game,player,rank,block\n" + "".join(
    f"{number},{name},{rank},{number // 3}\n"
    for number in range(12)
    for name, rank in zip("ABC", ((1, 2, 3), (2, 1, 3), (1, 1, 3), (3, 2, 1))[number % 4]))


class RankTests(Case):
    def rate(self, text, *words):
        path = self.write("numbers", text)
        told = json.loads(self.answers(0, "rank", "--payoffs", path, "--json", *words).stdout)
        return told, {player["name"]: player for player in told["players"]}

    def test_wins(self):
        told, players = self.rate(CITED, "--anchor", "Biometrika")
        points = 400 / 2.302585092994046
        for name, worth, error in (("Biometrika", 0, 0), ("Comm Statist", -2.9491, 0.1025), ("JASA", -0.4796, 0.0606),
                                   ("JRSS-B", 0.2690, 0.0708)):
            self.assertAlmostEqual(players[name]["elo"] / points, worth, places=4)
            self.assertAlmostEqual(players[name]["elo_error"] / points, error, places=4)
        self.assertEqual([player["name"] for player in told["players"]],
                         ["JRSS-B", "Biometrika", "JASA", "Comm Statist"])
        self.assertEqual(told["notes"], [])
        self.assertAlmostEqual(players["JRSS-B"]["nash"], 1)
        self.assertAlmostEqual(players["JRSS-B"]["alpha_rank"], 1, places=4)

    def test_payoffs_in_both_forms_and_from_standard_input(self):
        told, players = self.rate(BIASED)
        for name, chance in (("rock", 1 / 16), ("paper", 5 / 8), ("scissors", 5 / 16)):
            self.assertAlmostEqual(players[name]["nash"], chance, places=8)
            self.assertAlmostEqual(players[name]["alpha_rank"], 1 / 3, places=5)
            self.assertNotIn("elo", players[name])
        same = json.dumps({"names": ["rock", "paper", "scissors"],
                           "payoffs": [[0, -0.25, 0.5], [0.25, None, -0.05], [-0.5, 0.05, 0]]})
        self.assertEqual(self.rate(same)[0], told)
        path = self.path("numbers")
        with open(path, encoding="utf-8") as file:
            done = self.answers(0, "rank", "--payoffs", "-", "--json", stdin=file)
        self.assertEqual(json.loads(done.stdout), told)
        low = self.rate(BIASED, "--alpha", "0.5", "--population", "10")[1]
        self.assertGreater(low["paper"]["alpha_rank"], low["scissors"]["alpha_rank"])
        self.assertNotAlmostEqual(low["paper"]["alpha_rank"], 1 / 3, places=3)
        text = self.answers(0, "rank", "--payoffs", path).stdout
        self.assertRegex(text, r"paper +0\.3333 +0\.6250 +0\.000\n")
        for line in self.answers(0, "rank", "--payoffs", path, "--plain").stdout.splitlines():
            self.assertEqual(line.count("\t"), 3, line)

    def test_two_sides(self):
        battle = {"rows": ["O", "M"], "columns": ["O", "M"], "payoffs": [[[3, 2], [0, 0]], [[0, 0], [2, 3]]]}
        players = self.rate(json.dumps(battle))[1]
        for name, share in (("O, O", 0.5), ("O, M", 0), ("M, O", 0), ("M, M", 0.5)):
            self.assertAlmostEqual(players[name]["alpha_rank"], share, places=5)

    def test_win_rates(self):
        rates = "win-rate,A,B,C,C2\nA,,0.9,0.1,0.1\nB,0.1,,0.9,0.9\nC,0.9,0.1,,0.5\nC2,0.9,0.1,0.5,\n"
        told, players = self.rate(rates)
        self.assertEqual(told["nash_unit"], "log-odds")
        for name, chance in (("A", 1 / 3), ("B", 1 / 3), ("C", 1 / 6), ("C2", 1 / 6)):
            self.assertAlmostEqual(players[name]["nash"], chance, places=7)
            self.assertIsNone(players[name]["elo_error"])
        told, players = self.rate("win-rate,A,B\nA,0.5,1\nB,0,0.5\n")
        self.assertEqual(told["nash_unit"], "win rate")
        self.assertEqual(told["components"], [["A"], ["B"]])
        self.assertEqual(len(told["notes"]), 2)

    def test_games(self):
        told, players = self.rate(GAMES)
        self.assertEqual(told["components"], [["A", "B", "C"]])
        self.assertAlmostEqual(players["A"]["win_share"]["estimate"], 1.5 / 4)
        self.assertAlmostEqual(players["C"]["mean_rank"]["estimate"], 2.5)
        self.assertLess(players["A"]["win_share"]["low"], 1.5 / 4)
        self.assertEqual([player["name"] for player in told["players"]][-1], "C")
        self.assertIsNotNone(players["A"]["log_worth_block_error"])
        listed = {"games": [{"players": list("ABC"), "ranks": ranks, "block": str(number // 3)} for number, ranks in
                            enumerate([[1, 2, 3], [2, 1, 3], [1, 1, 3], [3, 2, 1]] * 3)]}
        self.assertEqual(self.rate(json.dumps(listed))[0], told)
        scored = GAMES.replace("rank", "score").replace(",1,", ",x,").replace(",3,", ",1,").replace(",x,", ",3,")
        for name, player in self.rate(scored)[1].items():
            self.assertAlmostEqual(player["log_worth"], players[name]["log_worth"])
            self.assertAlmostEqual(player["mean_score"]["estimate"] + player["mean_rank"]["estimate"],
                                   4 + self.half_ties(name))
        text = self.answers(0, "rank", "--payoffs", self.write("games", GAMES)).stdout
        self.assertRegex(text, r"A +12 +0\.375 +0\.\d+ to 0\.\d+ ")
        for line in text.splitlines():
            self.assertLessEqual(len(line), 100)

    @staticmethod
    def half_ties(name):
        """A tie for the first place stands at 1.5, and scores 3 all the same: in a quarter of the games."""
        return 0.125 if name in "AB" else 0

    def test_faults(self):
        for text, told in (
                ("", "1:1: there is nothing here"),
                ("winrate,A,B\nA,,1\nB,0,\n", "1:1: the corner is `winrate`; did you mean win-rate?"),
                ("win-rate,A,B\nA,,0.7\nB,0.4,\n", "3:3: the win rates of `B` and `A` against each other add up to 1.1"),
                ("win-rate,A,B\nA,,70%\nB,30%,\n", "2:4: `70%` is no number; write percents as parts of one"),
                ("wins,A,B\nA,,1\n", "2:5: the row of `B` is missing"),
                ("wins,A,B\nA,,1,2\nB,1,\n", "2:6: this row has 3 numbers for 2 names"),
                ("wins,A,B\nB,,1\nA,2,\n", "2:1: this row is `B`, where `A` is next"),
                ("wins,A,A\nA,,1\nA,2,\n", "1:8: `A` is named twice"),
                ("wins,A,B\nA,,-1\nB,2,\n", "2:4: -1 is no number of wins"),
                ("wins,A,\"B\nA,,1\n", "1:8: the quote that opens here is not closed"),
                ("game,player,rnk\n1,A,1\n", "1:13: unknown column `rnk`; did you mean rank?"),
                ("game,player,rank\n1,A,first\n1,B,2\n", "2:5: `first` is no rank"),
                ("game,player,rank\n1,A,1\n2,A,1\n2,B,2\n", "2:1: the game `1` has one seat alone"),
                ("game,player,rank\n1,A\n", "2:4: this row has 2 cells for 3 columns"),
                ('{names: ["A", "B"],\n payoffs: [[0, 1], [1]]}', "2:20: `payoffs[1]` has 1 items; write 2"),
                ('{names: ["A", "B"],\n payoff: [[0, 1], [1, 0]]}', "2:2: unknown key `payoff`; did you mean `payoffs`?"),
                ('{names: ["A", "B"]', "1:19: the text ends within the object that opens at 1:1"),
                ('{games: [{players: ["A", "B"], ranks: [1, 0]}]}', "1:43: `games[0].ranks[1]` is no rank"),
                (b"wins,A,\xff\n", "1:1: the file is not UTF-8")):
            done = self.answers(65, "rank", "--payoffs", self.write("bad", text))
            self.assertIn(f"bad:{told}", done.stderr)
            self.assertEqual(done.stdout, "")
        self.answers(66, "rank", "--payoffs", self.path("none"))
        self.answers(64, "rank")
        good = self.write("good", CITED)
        self.answers(64, "rank", "--payoffs", good, "--alpha", "0")
        self.answers(64, "rank", "--payoffs", good, "--population", "1")
        self.assertIn("did you mean JASA?", self.answers(64, "rank", "--payoffs", good, "--anchor", "JASB").stderr)
        self.answers(64, "rank", "--payoffs", self.write("payoffs", BIASED), "--anchor", "rock")
