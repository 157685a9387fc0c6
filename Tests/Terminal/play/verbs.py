"""Every order of the standard race, given once: accepted, or refused with a reason that is shown."""

import re

from .support import PlayTest

# One line for each verb. Numbers are small enough for the seats that play them; a line that the position forbids is
# refused, and says why.
LINES = {
    "raise": "raise 500M", "buy": "buy 3000 40k", "build": "build 10MW", "split": "split 45 25", "train": "train 3",
    "release": "release 1 open", "price": "price 28", "hire": "hire researchers 20 1.1m", "poach": "poach zoric 9m",
    "label": "label tagwell 10m", "safeguard": "safeguard 12", "advertise": "advertise 20m", "payout": "payout 50m",
    "partner": "partner altus", "pledge": "pledge 200m", "rescue": "rescue lantern 100m",
    "acquire": "acquire startup brightwork 60m", "defence": "defence 5m", "smuggle": "smuggle 500",
    "invest": "invest 100m", "contract": "contract 1000 short", "rent": "rent take 500 30k", "design": "design found",
    "layoff": "layoff engineers 5", "move": "move stonebridge", "rein": "rein 60", "retain": "retain 10m",
    "found": "found 20 100k", "disclose": "disclose 30", "stake": "stake scholars 30 200m",
    "cutoff": "cutoff lantern cut", "harden": "harden 5m 5m", "distil": "distil lantern", "adopt": "adopt 2 take",
    "license": "license 1 restricted", "optimise": "optimise 10", "embed": "embed 20", "tier": "tier 20 40",
    "enter": "enter search build", "device": "device ship", "deal": "deal propose lantern pledge quarters 4",
    "lobby": "lobby leniency 5m", "discount": "discount 30",
}
FAMILIES = ["money", "compute", "people", "knowledge", "models", "products", "society"]
# Only after a lab has been closed is there something to bid for.
RARE = {"rescue"}


class VerbTest(PlayTest):
    """A person who tries everything."""

    def race(self, seat, lines):
        return self.play(
            "race-2023", "--seed", "3", "--seat", str(seat), "--replay", f"{self.replay}.{seat}.{len(lines)}",
            lines=lines, env=self.environment(COLUMNS="400"))

    def test_help_lists_every_verb_that_is_tried_here(self):
        done = self.race(0, ["help " + family for family in FAMILIES] + ["quit"])
        listed = re.findall(r"^  ([a-z]+)  +[a-z]", done.stdout.split("help lists orders")[1], re.M)
        self.assertEqual(sorted(verb for verb in listed if verb in LINES), sorted(LINES))
        self.assertEqual([verb for verb in listed if verb not in LINES], [])

    def test_every_order_is_accepted_somewhere_and_refused_with_a_reason(self):
        accepted = set()
        for seat in (0, 2, 4, 5):
            # Each on a clean sheet, so that money and attention are there for it.
            verbs = list(LINES)
            lines = [part for verb in verbs for part in (LINES[verb], "clear")]
            done = self.race(seat, lines + ["quit"])
            self.assertEqual(done.returncode, 0, done.stderr)
            taken = set(re.findall(r"^\+ ([a-z]+) ", done.stdout, re.M)) & set(verbs)
            refused = dict(re.findall(r"^x line \d+, column 1: ([a-z]+): (.{20,})$", done.stderr, re.M))
            self.assertEqual(sorted(taken | set(refused)), sorted(verbs))
            accepted |= taken
        self.assertEqual(set(LINES) - accepted, RARE)

    def test_what_a_closed_lab_left_can_be_bid_for(self):
        # Labs that order at random fail sooner or later; the advice bids for what they leave.
        for seed in range(1, 6):
            done = self.play(
                "race-2023", "--seed", str(seed), "--seats", "uniform", "--replay", f"{self.replay}.rescue.{seed}",
                lines=["advise take", "end now"] * 32, env=self.environment(COLUMNS="400"))
            self.assertEqual(done.returncode, 0, done.stderr)
            if re.search(r"^\+ rescue [A-Z][a-z]+, price ", done.stdout, re.M):
                return
        self.fail("in none of five races anything was bid for")
