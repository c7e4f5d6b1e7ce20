"""A headless Chromium, spoken to in the DevTools protocol through a pipe: no driver, no port."""

import json
import os
import select
import subprocess
import tempfile
import time


class Browser:
    """One page of one fresh Chromium; what the browser tells is kept in `events`."""

    FLAGS = [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--window-size=1280,1600", "--remote-debugging-pipe",
    ]  # fmt: skip

    def __enter__(self):
        self.home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        command_in, self.command_out = os.pipe()
        self.answer_in, answer_out = os.pipe()
        # Chromium reads commands from descriptor 3 and answers on 4; the shell puts them there.
        start = f'exec chromium "$@" 3<&{command_in} 4>&{answer_out}'
        options = [*self.FLAGS, f"--user-data-dir={self.home.name}", "about:blank"]
        self.process = subprocess.Popen(
            ["bash", "-c", start, "chromium", *options],
            pass_fds=(command_in, answer_out),
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(command_in)
        os.close(answer_out)
        self.events, self.unread, self.last, self.session = [], b"", 0, None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return self

    def __exit__(self, *fault):
        os.close(self.command_out)
        self.process.kill()
        self.process.wait()
        os.close(self.answer_in)
        self.home.cleanup()

    def call(self, method, **params):
        """Sends a command and gives its result."""
        self.last += 1
        message = {"id": self.last, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.command_out, data) :]
        while True:
            answer = self.receive()
            if answer.get("id") == self.last:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def wait(self, method):
        """Waits for an event."""
        while not any(event["method"] == method for event in self.events):
            self.receive()

    def receive(self, seconds=120):
        """The next message; an event is kept."""
        limit = time.monotonic() + seconds
        while b"\0" not in self.unread:
            left = limit - time.monotonic()
            if left <= 0 or not select.select([self.answer_in], [], [], left)[0]:
                raise TimeoutError("Chromium does not answer")
            chunk = os.read(self.answer_in, 1 << 20)
            if not chunk:
                raise RuntimeError("Chromium ended")
            self.unread += chunk
        text, self.unread = self.unread.split(b"\0", 1)
        message = json.loads(text)
        if "method" in message:
            self.events.append(message)
        return message

    def value(self, script):
        """What a script in the page gives, promises awaited."""
        answer = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")
