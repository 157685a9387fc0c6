/// A bot in Python to begin from, and how to make it better.
enum PythonStarter {
  /// The files by name.
  static var files: [(name: String, text: String)] {
    [("bot.py", bot), ("frontier.py", PythonModule.text), ("README.md", readme)]
  }

  private static let bot = #"""
    #!/usr/bin/env python3
    """A bot to begin from: it trains without pause, releases what is better, and spends a part of its cash on chips."""

    from frontier import (
        Bot, ChipsOrder, FleetOrder, FundingOrder, ReleasesOrder, SitesOrder, TalentOrder, TrainingOrder, play,
    )

    # How long a training run takes, in quarters.
    RUN = 3
    # Which part of the fleet trains, and which serves users; the rest experiments.
    TRAINING, SERVING = 0.40, 0.35
    # Which part of the cash goes into chips, and into people, each quarter.
    CHIPS, PEOPLE = 0.15, 0.10


    class Starter(Bot):
        name = "starter"
        observe = ["own", "models", "funding", "chips", "sites", "deliveries", "talent",
                   "training"]

        def orders(self, view):
            own = view.own
            cash = own.value("cash")
            orders = [FleetOrder(training=TRAINING, serving=SERVING)]

            # Money: sell a part of the lab, while investors pay for it. It comes a quarter later.
            if view.funding and own.may_raise and view.funding.most > 0 and view.turn < view.quarters - 2:
                orders.append(FundingOrder(amount=view.funding.value("most") * 0.2))

            # Models: one run after the other; what has become better than the last is released, closed.
            if view.training.quarters_left == 0:
                orders.append(TrainingOrder(quarters=min(RUN, max(view.quarters - view.turn - 1, 1))))
            waiting = [m for m in view.models if m.owner == view.seat and m.state == "unreleased"]
            best = max(waiting, key=lambda model: model.capability, default=None)
            if best and best.capability > own.capability:
                orders.append(ReleasesOrder(model=best.id, manner="closed"))

            # Compute: chips at a little more than last quarter's price, and the sites that power them.
            price = max(view.chips.value("reserve"), view.chips.value("last_price")) * 1.1
            chips = min(cash * CHIPS / price, view.chips.value("cap"))
            if chips >= 1:
                orders.append(ChipsOrder(amount=chips, price=price))
                power = min(chips * view.deliveries.watts, view.sites.value("most"))
                if power >= 1_000:
                    orders.append(SitesOrder(power=power))

            # People: a few at a little above the going rate.
            wage = view.talent.value("researcher_pay") * 1.05
            heads = cash * PEOPLE / wage
            if heads >= 1:
                orders.append(TalentOrder(kind="researchers", headcount=heads, wage=wage))
            return orders


    play(Starter())
    """#

  private static let readme = #"""
    # A bot for Frontier

    `bot.py` takes a seat in a race of the AI labs. `frontier.py` speaks with the game and has all that can be seen and
    ordered as types. Neither needs anything but Python 3.9 or later.

    ## See it play

    In this folder:

    ```
    frontier run first-steps --seats 'exec:python3 bot.py,steady,uniform' --seeds 1..20
    frontier policy check --scenario first-steps -- python3 bot.py
    ```

    The first plays twenty short races against a sound policy and a random one: the bot beats the random one. The second
    tells whether anything in it would fail in a tournament. The measure for the rest of this page takes a few seconds:

    ```
    frontier tournament first-steps --policies 'exec:python3 bot.py,steady' --blocks 8 --seed 5
    ```

    It puts both in every seat equally often; look at the column `score`, points against what each role usually reaches.
    When this was written the bot had −1.94 and `steady` +2.10.

    ## Look before you change

    Print what you want to know in `orders`; it goes to standard error, where it disturbs nothing, and `--program-log FILE`
    keeps it, with every order that was refused and why:

    ```python
    print(view.turn, own.value("cash"), own.capability, view.chips.last_price)
    ```

    Figures are whole steps; `row.value("cash")` is in dollars, people, parts of a whole. Open `frontier.py` at `class Own`
    for all figures of your lab, at `class Observation` for the parts, and at `ORDERS` for every order with its range. What
    is refused is printed there in the next turn, with the reason. `self.race.orders` has the orders of the scenario that is
    played, `self.race.rules` its rules. After a race, see what your lab and the others did, and why it stands where it does:

    ```
    frontier run first-steps --seats 'exec:python3 bot.py,steady,steady' --seed 3 --replay one.replay.jsonl
    frontier replay show one.replay.jsonl --orders
    frontier why one.replay.jsonl --seat 0
    ```

    You will find that the bot hires hundreds of researchers a quarter and not one engineer, serves the same part of its
    fleet whatever users ask, and never changes its price.

    ## Eight changes toward `steady`

    Measure after each. The scores in parentheses are those of the bot when this was written.

    1. **Hire less** (−1.94: by itself it does not help yet). At the top of `bot.py`:

       ```python
       CHIPS, PEOPLE = 0.15, 0.02
       ```

    2. **Serve what users ask** (−2.00: nor does this). Ask for one part more, at the end of `observe`:

       ```python
                   "training", "customers"]
       ```

       `load` is what users ask over what you can serve. In place of the first `orders = …`:

       ```python
               load = view.customers.value("load")
               serving = SERVING if view.turn == 0 else own.value("serving_share") * load ** 0.5
               orders = [FleetOrder(training=TRAINING, serving=min(max(serving, 0.15), 0.9 - TRAINING))]
       ```

    3. **Buy more chips** (−1.95):

       ```python
       CHIPS, PEOPLE = 0.30, 0.02
       ```

    4. **Set the price by demand** (−1.76). Add `PricesOrder` to the import, and before `return orders`:

       ```python
               orders.append(PricesOrder(price=own.value("price") * (1.05 if load > 1 else 1 / 1.05)))
       ```

    5. **Hire engineers**, without whom a larger fleet stands still (−0.46: this is what was missing). Before
       `return orders`:

       ```python
               wage = view.talent.value("engineer_pay") * 1.05
               heads = cash * PEOPLE / 2 / wage
               if heads >= 1:
                   orders.append(TalentOrder(kind="engineers", headcount=heads, wage=wage))
       ```

    6. **Stop selling the lab, and buying chips,** when they would come too late to work (−0.37): `view.quarters - 4` in
       place of `view.quarters - 2`, and

       ```python
               if chips >= 1 and view.turn < view.quarters - 2:
       ```

    7. **Want chips more than others do** (+0.27): the highest bids win, and all pay the price of the last that
       won. Offer `* 1.8` in place of `* 1.1`, with

       ```python
       CHIPS, PEOPLE = 0.60, 0.04
       ```

    8. **Follow demand faster** (+0.76, against +1.31 of `steady`):

       ```python
               orders.append(PricesOrder(price=own.value("price") * (1.2 if load > 1 else 1 / 1.05)))
       ```

    ## Ask what is still wrong

    `steady` is ahead in four races of five, and the game can tell why. `explain` plays a race of yours on from each quarter
    with your orders and with those of `steady`, with the same luck and in other futures:

    ```
    frontier run first-steps --seats 'exec:python3 bot.py,steady,steady' --seed 3 --replay one.replay.jsonl
    frontier explain one.replay.jsonl --seat 0
    frontier whatif one.replay.jsonl --seat 0 --turn 2023Q3 --orders 'split 40 25'
    ```

    One race is an anecdote; this says which kinds of orders win and lose races, over sixteen:

    ```
    frontier run first-steps --seats 'exec:python3 bot.py,steady,steady' --seeds 1..16 --replay runs
    frontier explain runs --of 'exec:python3 bot.py'
    ```

    You will find that `split` loses its races: it serves half of its fleet where a quarter would do and experiments would
    bring more. A long run, or money early, is worth more in a quarter than what `steady` does there, as long as `steady` plays
    on. Orders lean on each other, so that one change alone may look bad. `steady` also pays a quarter above the going rate, and in the last quarters serves all who ask.

    ## Further

    - The standard race has six labs, 32 quarters and 43 kinds of orders: leave `first-steps` out of the commands.
    - With `legal = True` in the class, `view.legal["chips"]` tells what may be ordered now: `.example`, `.least("price")`,
      `.most("amount")`, `.choices("model")`, or `.obstacle` where nothing of the kind can stand.
    - A class keeps what it learned in `self`; `start` is called before each race, `finish` after it.
    - `orders` may also return text lines as a person would type them: `["train 3", "hire researchers 20 at 1M"]`.
    - A language model reads the game best as text: `{"type":"ready",…,"briefing":true}` asks for it, and
      `--clock turn=60,bank=1800` gives it time.
    - `--sandbox off` lets the bot use a Python of your own and what it has installed.
    - `frontier policy schema` writes every message as a JSON Schema; the article `Programs` tells the protocol.
    """#
}
