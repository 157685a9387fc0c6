"""frontier report: a race as a page."""

import html.parser
import os

from commands.support import Case

VOID = {"meta", "input", "line", "rect", "path", "circle", "br"}


class Checker(html.parser.HTMLParser):
    """Every element is closed in order, and every id is there once."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.count = [], [], 0

    def handle_starttag(self, tag, attrs):
        self.count += 1
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.count += 1

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (self.open[-3:], tag)
        self.open.pop()


class ReportTests(Case):
    @staticmethod
    def bytes(path):
        with open(path, "rb") as file:
            return file.read()

    def test_page(self):
        self.record("race.jsonl")
        told = self.answers(0, "report", self.path("race.jsonl"), "--html", self.path("race.html")).stdout
        self.assertEqual(told, f"wrote {self.path('race.html')}\n")
        with open(self.path("race.html"), encoding="utf-8") as file:
            page = file.read()
        checker = Checker()
        checker.feed(page)
        self.assertEqual(checker.open, [])
        self.assertGreater(checker.count, 300)
        self.assertEqual(len(checker.ids), len(set(checker.ids)))
        self.assertIn('data-turn="7"', page)
        self.assertNotIn("http", page.replace("http-equiv", ""))
        self.assertEqual(page, self.answers(0, "report", self.path("race.jsonl"), "--html", "-").stdout)

    def test_refusals(self):
        self.record("race.jsonl")
        replay = self.path("race.jsonl")
        before = self.bytes(replay)
        self.assertIn("would replace", self.answers(64, "report", replay, "--html", replay).stderr)
        os.symlink(replay, self.path("link.html"))
        self.answers(64, "report", replay, "--html", self.path("link.html"))
        self.assertEqual(before, self.bytes(replay))
        self.assertIn("--html", self.answers(64, "report", replay).stderr)
        self.answers(73, "report", replay, "--html", self.path("no/such/folder.html"))
        self.answers(66, "report", self.path("none.jsonl"), "--html", "-")
        with open(self.path("torn.jsonl"), "wb") as file:
            file.write(before.splitlines(keepends=True)[0])
        self.assertIn("no quarter", self.answers(64, "report", self.path("torn.jsonl"), "--html", "-").stderr)
