"""A headless Chromium that is led over its pipe, without any package."""

import json
import os
import shutil
import subprocess
import tempfile
import time

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Chromium:
    def __init__(self, downloads):
        self.profile = tempfile.mkdtemp(prefix="frontier-browser-")
        told, self.writing = os.pipe()
        self.reading, answers = os.pipe()
        command = (
            f'exec "{PROGRAM}" --headless --no-sandbox --disable-gpu --remote-debugging-pipe '
            f'--user-data-dir="{self.profile}" about:blank 3<&{told} 4>&{answers}')
        self.process = subprocess.Popen(
            ["bash", "-c", command], pass_fds=(told, answers), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(told)
        os.close(answers)
        self.number, self.rest, self.session = 0, b"", None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")
        self.call("Page.setDownloadBehavior", behavior="allow", downloadPath=downloads)

    def call(self, method, **params):
        """One command of the browser, and its answer."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.writing, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.next()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(answer["error"])
                return answer["result"]

    def next(self):
        while b"\0" not in self.rest:
            part = os.read(self.reading, 65536)
            if not part:
                raise EOFError("the browser has ended")
            self.rest += part
        line, self.rest = self.rest.split(b"\0", 1)
        return json.loads(line)

    def open(self, path):
        self.call("Page.navigate", url="file://" + path)
        for _ in range(200):
            if self.tell("document.readyState === 'complete' && location.href !== 'about:blank'"):
                return
            time.sleep(0.05)
        raise RuntimeError("the page does not come")

    def tell(self, script):
        """The value of a piece of script on the page."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"])
        return result["result"].get("value")

    def close(self):
        try:
            self.call("Browser.close")
        except (EOFError, OSError):
            pass
        self.process.wait(20)
        os.close(self.writing)
        os.close(self.reading)
        shutil.rmtree(self.profile, ignore_errors=True)
