"""The form of a team's page in a browser: what it saves is accepted."""

import os
import shutil
import time
import unittest

from classes.chromium import PROGRAM, Chromium
from commands.support import Case

FILL = """
  const type = (field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })) }
  const row = verb => document.querySelector(`[data-verb=${verb}]`)
  const field = (verb, name) => row(verb).querySelector(`[data-field=${name}]`)
"""


@unittest.skipUnless(PROGRAM, "there is no Chromium here")
class BrowserTests(Case):
    def setUp(self):
        super().setUp()
        self.answers(0, "class", "init", self.path("c"), "--lesson", "open-gambit", "--teams", "2", "--seed", "7")
        self.answers(0, "class", "open", self.path("c"))
        self.browser = Chromium(self.path("."))
        self.addCleanup(self.browser.close)
        self.browser.open(self.path("c/round-1/red.html"))

    def saved(self, name):
        for _ in range(100):
            if os.path.exists(self.path(name)):
                return self.path(name)
            time.sleep(0.05)
        self.fail("nothing was saved")

    def test_what_the_form_saves_is_accepted(self):
        text = self.browser.tell(FILL + """
          const [low, high] = document.querySelectorAll('[data-predict=price] input')
          type(low, '20'); type(high, '30')
          type(document.querySelector('[data-predict=open] input'), '60')
          type(field('train', 'quarters'), '2')
          type(field('split', 'training'), '40'); type(field('split', 'serving'), '30')
          type(field('price', 'price'), '28')
          type(field('buy', 'amount'), '500'); type(field('buy', 'price'), '36')
          const size = field('buy', 'price').parentElement.querySelector('[data-suffix]')
          type(size, 'k')
          const hire = row('hire')
          type(hire.querySelector('[data-field=headcount]'), '12'); type(hire.querySelector('[data-field=wage]'), '960')
          type(document.querySelector('[data-line=reason]'), 'We begin slowly;\\nthen we see.')
          document.querySelector('[data-save]').click()
          document.querySelector('[data-out]').value
        """)
        self.assertIn("team red\nround 1\npredict price 20 to 30\npredict open 60%\ntrain quarters 2\n", text)
        self.assertIn("buy amount 500, price 36k\n", text)
        self.assertIn("reason We begin slowly;\nreason then we see.\n", text)
        file = self.saved("red-round-1.txt")
        with open(file) as saved:
            self.assertEqual(text, saved.read())
        shutil.copy(file, self.path("c/round-1/orders/"))
        told = self.answers(1, "class", "collect", self.path("c"), "--plain").stdout
        self.assertIn("Red\tAgora\tred-round-1.txt\tready\t5\t2\t0", told)

    def test_more_than_the_limit_is_not_saved(self):
        state = self.browser.tell(FILL + """
          for (const box of [...document.querySelectorAll('[data-on]')].slice(0, 6)) box.click()
          document.querySelector('[data-save]').click()
          document.querySelector('[role=status]').textContent
        """)
        self.assertIn("6 orders are too many: at most 5", state)
        time.sleep(0.3)
        self.assertFalse(os.path.exists(self.path("red-round-1.txt")))

    def test_numbers_are_written_as_orders_read_them(self):
        """A decimal comma becomes a point, thousands stay, and what is no number is marked and not saved."""
        text = self.browser.tell(FILL + """
          type(field('price', 'price'), '25,5')
          type(field('buy', 'amount'), '1,500'); type(field('buy', 'price'), '36,000')
          document.querySelector('[data-out]').value
        """)
        self.assertIn("price 25.5\n", text)
        self.assertIn("buy amount 1,500, price 36,000\n", text)
        state = self.browser.tell("""
          type(field('build', 'power'), 'viel')
          document.querySelector('[data-save]').click()
          document.querySelector('[role=status]').textContent + field('build', 'power').getAttribute('aria-invalid')
        """)
        self.assertEqual("“viel” is no number; write one, such as 25 or 1.5.true", state)
        time.sleep(0.3)
        self.assertFalse(os.path.exists(self.path("red-round-1.txt")))
        state = self.browser.tell("""
          type(field('build', 'power'), '5')
          field('release', 'manner').value = 'closed'
          row('release').querySelector('[data-on]').click()
          document.querySelector('[role=status]').textContent
        """)
        self.assertIn("on sale already: it can only be opened", state)

    def test_the_bar_of_the_race(self):
        """The page of the whole race opens at a quarter by its address, and the arrow keys move it."""
        for round in range(2):
            self.answers(0, "class", "open", self.path("c"))
            self.answers(0, "class", "resolve", self.path("c"))
        self.answers(0, "class", "debrief", self.path("c"))
        self.browser.open(self.path("c/debrief/race.html#turn=2"))
        shown = "[...document.querySelectorAll('[data-turn]')].filter(part => !part.hidden).map(part => part.dataset.turn)"
        self.assertEqual(self.browser.tell(shown), ["2"])
        self.browser.tell("document.querySelector('.turns input').focus()")
        for kind in ("keyDown", "keyUp"):
            self.browser.call("Input.dispatchKeyEvent", type=kind, key="ArrowLeft", code="ArrowLeft", windowsVirtualKeyCode=37)
        self.assertEqual(self.browser.tell(shown), ["1"])
        self.assertEqual(self.browser.tell("location.hash"), "#turn=1")

    def test_keyboard(self):
        """Every control can be reached with the tabulator, in the order of the page, and a box ticks with the space bar."""
        def press(key, text=""):
            code = {" ": 32, "Tab": 9}[key]
            for kind in ("keyDown", "keyUp"):
                self.browser.call(
                    "Input.dispatchKeyEvent", type=kind, key=key, code="Space" if key == " " else key,
                    windowsVirtualKeyCode=code, text=text if kind == "keyDown" else "")

        places = []
        for _ in range(120):
            press("Tab")
            places.append(self.browser.tell(
                "[...document.querySelectorAll('#order-form input, #order-form select, #order-form textarea,"
                " #order-form button')].indexOf(document.activeElement)"))
            if self.browser.tell("document.activeElement.matches('[data-on]')"):
                before = self.browser.tell("document.activeElement.checked")
                press(" ", " ")
                self.assertNotEqual(before, self.browser.tell("document.activeElement.checked"))
        reached = [place for place in places if place >= 0]
        count = self.browser.tell(
            "document.querySelectorAll('#order-form input, #order-form select, #order-form textarea, #order-form button')"
            ".length")
        self.assertEqual(sorted(set(reached)), list(range(count)))
