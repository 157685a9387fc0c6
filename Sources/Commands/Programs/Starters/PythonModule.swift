import RaceEngine

/// The module `frontier.py`: the line protocol, orders with their ranges, the observation as objects.
enum PythonModule {
  /// The whole file.
  static var text: String {
    """
    # frontier.py: made by frontier \(frontierVersion) for rules version \(rulesVersion). Make it anew for other versions.
    \(head)

    # Orders. Each takes its values in natural units: dollars, people, parts of a whole.

    \(PythonTypes.text)\(tail)

    """
  }

  private static let head = #"""
    """The line protocol of Frontier for a program in Python, without dependencies.

    A bot is a class with `orders(self, view)`; `play(Bot())` does the rest:

        from frontier import Bot, TrainingOrder, play

        class Mine(Bot):
            def orders(self, view):
                return [] if view.training.quarters_left else [TrainingOrder(quarters=3)]

        play(Mine())

    Numbers of an observation are whole steps; `row.value("cash")` gives them in natural units.
    """

    import json
    import sys
    from typing import NamedTuple


    class Field(NamedTuple):
        """One value of an order: its range in whole steps, and what a step is worth."""

        least: int
        most: int
        scale: float
        unit: str
        choices: tuple
        slot: bool

        def raw(self, value):
            """The value in whole steps, brought into its range."""
            if self.choices:
                if value not in self.choices:
                    raise ValueError(f"{value!r} is none of {', '.join(self.choices)}")
                return value
            return min(max(round(value / self.scale), self.least), self.most)


    class Order:
        """An order. Which there are, and what each takes, is told below."""

        key = ""
        limit = 1
        fields: dict = {}

        def __init__(self, **values):
            unknown = set(values) - set(self.fields)
            missing = set(self.fields) - set(values)
            if unknown or missing:
                raise TypeError(f"{type(self).__name__} takes {', '.join(self.fields)}")
            self.values = {name: self.fields[name].raw(value) for name, value in values.items()}

        def __repr__(self):
            return f"{type(self).__name__}({self.values})"


    class Row:
        """Figures of an observation as attributes, in whole steps."""

        _scales: dict = {}
        _groups: dict = {}
        _rows: dict = {}

        def __init__(self, data):
            self.__dict__.update(data)
            for name, kind in self._groups.items():
                if name in data:
                    self.__dict__[name] = kind(data[name])
            for name, kind in self._rows.items():
                if name in data:
                    self.__dict__[name] = [kind(row) for row in data[name]]

        def value(self, name):
            """A figure in natural units: dollars, people, parts of a whole."""
            return int(getattr(self, name)) * self._scales.get(name, 1)


    class Legal:
        """What an order of a kind may say this turn, beside an example that stands by itself."""

        def __init__(self, data):
            self.kind = ORDERS[data["kind"]]
            self.obstacle = data.get("obstacle")
            self._fields = data.get("fields", {})
            self.example = None
            if "example" in data:
                self.example = object.__new__(self.kind)
                self.example.values = data["example"]

        def least(self, name):
            """The least that a number may be, in natural units."""
            return int(self._fields[name]["least"]) * self.kind.fields[name].scale

        def most(self, name):
            """The most that a number may be, in natural units."""
            return int(self._fields[name]["most"]) * self.kind.fields[name].scale

        def choices(self, name):
            """The choices or the numbers of things that stand."""
            return self._fields[name]["values"]


    class Race:
        """What is known of a race before its first turn."""

        def __init__(self, message):
            self.scenario = message["scenario"]
            self.title = message["title"]
            self.seat = message["seat"]
            self.seats = message["seats"]
            self.quarters = message["quarters"]
            self.labs = message["labs"]
            self.names = message["names"]
            self.rules = message.get("rules")
            mechanics = (self.rules or {}).get("mechanics")
            # The orders of this scenario.
            self.orders = [kind for key, kind in ORDERS.items() if mechanics is None or key in mechanics]


    class Bot:
        """A player. Override `orders`; the rest if you like."""

        name = "bot"
        # The parts of the observation to be told, such as ["own", "training"]; None: all. Fewer is faster.
        observe = None
        # Whether `view.legal` has, by the key of each kind of order, what may be ordered this turn; that takes time.
        legal = False

        def start(self, race):
            """A race begins."""
            self.race = race

        def orders(self, view):
            """The orders of a turn: a list of orders, or a list of text lines as a person would type them."""
            return []

        def finish(self, points, places):
            """The race is over; points and places by seat."""

    """#

  private static let tail = #"""


    def play(bot):
        """Speaks the protocol until the game closes its end. `print` goes to standard error, where it is harmless."""
        out, sys.stdout = sys.stdout, sys.stderr

        def say(message):
            out.write(json.dumps(message, separators=(",", ":")) + "\n")
            out.flush()

        for line in sys.stdin:
            message = json.loads(line)
            kind = message.get("type")
            if kind == "hello":
                ready = {"type": "ready", "protocol": 1, "name": bot.name}
                if bot.observe is not None:
                    ready["observe"] = bot.observe
                ready["legal"] = bot.legal
                say(ready)
            elif kind == "new-race":
                bot.start(Race(message))
            elif kind == "turn":
                view = Observation(message["observation"])
                view.legal = {data["kind"]: Legal(data) for data in message.get("legal", [])}
                for error in message["errors"]:
                    print(f"turn {error['turn']}: {error.get('place', '')}: {error['message']}")
                chosen = list(bot.orders(view) or [])
                answer = {"type": "orders", "turn": message["turn"]}
                if chosen and isinstance(chosen[0], str):
                    answer["lines"] = chosen
                else:
                    sheet = answer["orders"] = {}
                    for order in chosen:
                        sheet.setdefault(order.key, []).append(order.values)
                say(answer)
            elif kind == "race-over":
                bot.finish(message["points"], message["places"])
    """#
}
