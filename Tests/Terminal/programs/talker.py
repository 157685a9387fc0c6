#!/usr/bin/env python3
"""A program that plays by the rules of the protocol.

usage: talker.py HOW [LOG]     data, lines, legal, refused or moody; LOG gets every line that was heard
"""

import json
import random
import sys

HOW = sys.argv[1]
LOG = open(sys.argv[2], "a") if len(sys.argv) > 2 else None


def orders(turn, legal):
    if HOW == "legal":
        # One order a turn, at the end of its range.
        kinds = [kind for kind in legal if "example" in kind]
        if not kinds:
            return {"orders": {}}
        kind = kinds[turn % len(kinds)]
        order = dict(kind["example"])
        for name, field in kind["fields"].items():
            if "most" in field:
                order[name] = field["most"]
                break
        return {"orders": {kind["kind"]: [order]}}
    if HOW == "lines":
        return {"lines": ["split training 45 serving 30", "fly to the moon", "train 3" if turn == 0 else "# wait"]}
    if HOW == "refused":
        return {"orders": {
            "chips": [{"amount": -5, "price": 30_000}], "prices": [{"price": 1}], "flights": [{}],
            "fleet": [{"training": 900_000, "serving": 900_000, "unknown": 1}], "talent": 7}}
    share = random.randrange(400_000) if HOW == "moody" else 300_000 + turn
    return {"orders": {"fleet": [{"training": share, "serving": 300_000}]}}


for line in sys.stdin:
    message = json.loads(line)
    if LOG:
        LOG.write(line)
        LOG.flush()
    if message["type"] == "hello":
        answer = {"type": "ready", "protocol": 1, "name": HOW, "briefing": HOW == "lines",
                  "legal": HOW == "legal"}
    elif message["type"] == "turn":
        answer = {"type": "orders", "turn": message["turn"], **orders(message["turn"], message.get("legal", []))}
    else:
        continue
    print(json.dumps(answer), flush=True)
