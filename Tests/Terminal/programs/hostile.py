#!/usr/bin/env python3
"""A program that plays well for a while and then does one thing that no program should do.

usage: hostile.py FAULT [TURN]     from turn TURN on, 2 unless it is given
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time

FAULT = sys.argv[1]
TURN = int(sys.argv[2]) if len(sys.argv) > 2 else 2


def say(message):
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def raw(data):
    os.write(1, data)


def fault(turn):
    """Misbehaves; what returns false wants the usual answer after it."""
    if FAULT == "flood-stderr":
        block = b"x" * (1 << 20)
        for _ in range(1024):
            os.write(2, block)
    elif FAULT == "half-line":
        raw(b'{"type":"orders","turn":')
        time.sleep(3600)
    elif FAULT == "nul":
        raw(b'{"type":"orders",\0"turn":%d,"orders":{}}\n' % turn)
        return True
    elif FAULT == "invalid-utf8":
        raw(b'{"type":"orders","turn":%d,"orders":{},"note":"\xff\xfe"}\n' % turn)
        return True
    elif FAULT == "deep":
        raw(b'{"type":"orders","turn":%d,"orders":' % turn + b"[" * 100_000 + b"]" * 100_000 + b"}\n")
        return True
    elif FAULT == "long-line":
        block = b" " * (1 << 20)
        while True:
            raw(block)
    elif FAULT == "exit":
        sys.exit(3)
    elif FAULT == "signal":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif FAULT == "ignore-sigterm":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(3600)
    elif FAULT == "sleep":
        time.sleep(3600)
    elif FAULT == "fork-children":
        for _ in range(5):
            subprocess.Popen(["sleep", "3607"])
        time.sleep(3600)
    elif FAULT == "orphans":
        # The children keep the pipes open while their parent is gone.
        for _ in range(5):
            subprocess.Popen(["sleep", "3607"])
        os._exit(4)
    elif FAULT == "close-stdout":
        os.close(1)
        time.sleep(3600)
    elif FAULT == "close-stdin":
        os.close(0)
        say({"type": "orders", "turn": turn, "orders": {}})
        time.sleep(3600)
    elif FAULT == "not-json":
        raw(b"I would rather not.\n")
        return True
    elif FAULT == "escapes":
        os.write(2, b"\x1b]0;mine\x07\x1b[31mred\n")
        raw(b"\x1b[2J\x1b[Hcleared\n")
        return True
    elif FAULT == "wrong-type":
        say({"type": "orders", "turn": turn, "orders": 7})
        return True
    elif FAULT == "wrong-turn":
        say({"type": "orders", "turn": turn + 1, "orders": {}})
        return True
    elif FAULT == "two-lines":
        raw(b'{"type":"orders","turn":%d,"orders":{}}\n{"type":"orders","turn":%d,"orders":{}}\n' % (turn, turn + 1))
        return True
    elif FAULT == "illegal-order":
        orders = {"funding": [{"amount": -1}], "prices": [{"price": 10**15}], "flights": [{}], "chips": 5}
        say({"type": "orders", "turn": turn, "orders": orders})
        return True
    elif FAULT == "socket":
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    elif FAULT == "home":
        os.listdir("/root")
    elif FAULT == "fork-bomb":
        while True:
            os.fork()
    elif FAULT == "memory":
        data = [b"x" * (64 << 20) for _ in range(64)]
        print(len(data), file=sys.stderr)
    elif FAULT == "nap":
        time.sleep(float(os.environ.get("NAP", "1.8")))
    return False


def main():
    if FAULT == "never-reads":
        time.sleep(3600)
    if FAULT == "silent-start":
        time.sleep(3600)
    if FAULT == "no-handshake":
        raw(b"hello to you too\n")
    for line in sys.stdin:
        message = json.loads(line)
        if message["type"] == "hello":
            if FAULT == "wrong-protocol":
                say({"type": "ready", "protocol": 99})
            elif FAULT == "unknown-part":
                say({"type": "ready", "protocol": 1, "observe": ["everything"]})
            else:
                say({"type": "ready", "protocol": 1, "name": FAULT, "rules": False})
        elif message["type"] == "turn":
            if FAULT == "stops-reading" and message["turn"] >= TURN:
                time.sleep(3600)
            if message["turn"] >= TURN and fault(message["turn"]):
                continue
            say({"type": "orders", "turn": message["turn"], "orders": {}})


main()
