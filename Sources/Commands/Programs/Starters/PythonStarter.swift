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
        observe = ["own", "models", "funding", "chips", "sites", "deliveries", "talent", "training"]

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

    `bot.py` takes a seat in a race of the AI labs. Play it against two steady labs:

    ```
    frontier run first-steps --seats 'exec:python3 bot.py,steady,steady' --seeds 1..20
    ```
    """#
}
