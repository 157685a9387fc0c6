"""frontier class compare: two classes of one lesson side by side."""

from commands.support import Case


class CompareTests(Case):
    def make(self, name, *words, lesson="open-gambit", seed="7"):
        self.answers(
            0, "class", "init", self.path(name), "--lesson", lesson, "--teams", "2", "--minutes", "50", "--seed", seed,
            *words)

    def play(self, name, **orders):
        done = self.answers(0, "class", "open", self.path(name)).stdout
        number = done.split("round-", 1)[1][0]
        for team, text in orders.items():
            self.write(f"{name}/round-{number}/orders/{team}.txt", text)
        self.answers(0, "class", "resolve", self.path(name))

    def compare(self, *names, code=0):
        return self.answers(code, "class", "compare", *[self.path(name) for name in names])

    def test_two_classes_in_the_same_luck(self):
        self.make("tuesday")
        self.make("thursday")
        self.play("tuesday", red="price 20\n")
        self.play("thursday", red="price 40\n", blue="train 5\n")
        self.play("thursday")
        told = self.compare("tuesday", "thursday")
        self.assertEqual(told.stderr, "")
        lines = told.stdout.splitlines()
        self.assertEqual(lines[0].split(), ["lab", "tuesday", "thursday"])
        agora = next(line for line in lines if line.startswith("Agora"))
        self.assertEqual(agora.count(", Red"), 2)
        page = self.read("tuesday/debrief/compare.html").decode()
        # As far as both have played.
        for part in ("up to round 1", "the same luck", "thursday: Red", "1 of 1 rounds"):
            self.assertIn(part, page)
        self.assertNotIn("up to round 2", page)
        for orders in ("price $20", "price $40"):
            self.assertIn(orders, page)
        # The same luck and orders: the same points.
        self.make("friday")
        self.play("friday", red="price 20\n")
        same = self.compare("tuesday", "friday").stdout.splitlines()[1:-1]
        for line in same:
            cells = line.split("  ")
            one, other = [cell.strip() for cell in cells if cell.strip()][1:]
            self.assertEqual(one, other)

    def test_other_luck_is_said(self):
        self.make("a")
        self.make("b", seed="8")
        self.play("a")
        self.play("b")
        self.assertIn("did not have the same luck", self.compare("a", "b").stderr)
        self.assertIn("did not have the same luck", self.read("a/debrief/compare.html").decode())

    def test_what_cannot_be_compared(self):
        self.make("a")
        self.assertIn("each named once", self.compare("a", code=64).stderr)
        self.assertIn("each named once", self.compare("a", "a/", code=64).stderr)
        self.make("b", lesson="talent-war")
        self.assertIn("no round has been played", self.compare("a", "b", code=75).stderr)
        self.play("a")
        self.play("b")
        self.assertIn("the lesson (open-gambit and talent-war)", self.compare("a", "b", code=64).stderr)
        self.assertIn("has no class.json5", self.compare("a", "none", code=66).stderr)
