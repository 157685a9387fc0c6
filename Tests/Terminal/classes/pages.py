"""The pages of every lesson: what WCAG 2.2 asks and a reader of HTML can tell, and that nothing is fetched."""

import glob
import html.parser
import os
import re

from commands.support import Case

VOID = {"meta", "input", "line", "rect", "path", "circle", "br", "hr", "img"}
LESSONS = ["chip-embargo", "first-steps", "open-gambit", "precipice", "squeeze", "talent-war"]


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.open, self.ids, self.levels, self.problems, self.links = [], [], [], [], []
        self.named = {}
        self.feed(text)

    def fail(self, what):
        self.problems.append(what)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag == "html" and not attrs.get("lang"):
            self.fail("no language")
        if tag == "th" and attrs.get("scope") not in ("row", "col"):
            self.fail("a table header without scope")
        if tag == "svg" and (attrs.get("role") != "img" or len(attrs.get("aria-labelledby", "").split()) != 2):
            self.fail("a drawing without title and description")
        if tag in ("input", "select", "textarea"):
            if "label" not in [name for name, _ in self.open] and "aria-label" not in attrs:
                self.fail(f"a field without label: {attrs}")
        if any(name.startswith("on") for name in attrs):
            self.fail(f"a script within an attribute: {attrs}")
        if "style" in attrs:
            self.fail("a style within an attribute, which the content policy forbids")
        if tag in ("link", "img", "iframe", "object", "embed", "base") or "src" in attrs:
            self.fail(f"something is fetched: {tag}")
        if tag == "a":
            self.links.append(attrs.get("href", ""))
        if tag not in VOID:
            self.open.append((tag, attrs))

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            return self.fail(f"</{tag}> ends nothing")
        self.open.pop()

    def check(self, folder):
        if self.open:
            self.fail(f"not closed: {self.open}")
        for name in {name for name in self.ids if self.ids.count(name) > 1}:
            self.fail(f"the id {name} is there twice")
        if self.levels.count(1) != 1 or any(b - a > 1 for a, b in zip(self.levels, self.levels[1:])):
            self.fail(f"headings leave out a level: {self.levels}")
        for link in self.links:
            if link.startswith("#"):
                if link[1:] not in self.ids:
                    self.fail(f"{link} leads nowhere")
            elif not os.path.exists(os.path.join(folder, link)):
                self.fail(f"{link} is not there")
        return self.problems


class PageTests(Case):
    def pages(self, folder):
        return sorted(glob.glob(self.path(folder) + "/**/*.html", recursive=True))

    def check(self, path):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        problems = Page(text).check(os.path.dirname(path))
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
        if not policy or "default-src &#39;none&#39;" not in policy[1] or "unsafe" in policy[1]:
            problems.append("no strict content policy")
        if re.search(r"https?://", text):
            problems.append("an address of the network")
        if re.search(r"\{[a-z]+\}", re.sub(r"<(script|style).*?</\1>|data-[a-z-]+=\"[^\"]*\"", "", text, flags=re.S)):
            problems.append("a place in braces was not filled in")
        self.assertEqual(problems, [], path)

    def test_every_page_of_every_lesson(self):
        for lesson in LESSONS:
            with self.subTest(lesson):
                self.answers(0, "class", "init", self.path(lesson), "--lesson", lesson, "--seed", "7", "--teams", "5")
                self.answers(0, "class", "rehearse", self.path(lesson))
                pages = self.pages(lesson)
                self.assertGreater(len(pages), 60)
                for page in pages:
                    self.check(page)

    def test_names_are_escaped(self):
        name = "R&D <b>x</b>"
        self.answers(
            0, "class", "init", self.path("c"), "--lesson", "first-steps", "--seed", "7", "--names", f"{name},Two",
            "--large-print")
        self.answers(0, "class", "rehearse", self.path("c"))
        for page in self.pages("c"):
            self.check(page)
            with open(page, encoding="utf-8") as file:
                text = file.read()
            self.assertNotIn("<b>", text)
            if not page.endswith("race.html"):
                self.assertRegex(text[:80], r'class="large( wall)?"')
