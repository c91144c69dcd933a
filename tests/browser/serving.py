"""The app as an owner starts it: a Streamlit server in a process of its own."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from urllib.request import urlopen

HOUSE = Path(__file__).parents[2]
PATIENCE = 60  # seconds until a server that does not answer counts as broken


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """`folder` is where plans are kept; `today` is the day the app believes in."""

    def __init__(self, folder: Path, today: date, script: Path = HOUSE / "app.py") -> None:
        self.script = script
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._log = folder.parent / f"server-{self.port}.log"
        self._settings = {"WORKBOOK_FOLDER": str(folder), "WORKBOOK_TODAY": today.isoformat()}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._process, "the server has not been started"
        return self._process.pid

    @property
    def log(self) -> str:
        return self._log.read_text("utf-8", "replace")

    def start(self) -> None:
        command = [sys.executable, "-m", "streamlit", "run", self.script.name]
        command += ["--server.headless=true", f"--server.port={self.port}", "--server.fileWatcherType=none"]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                command, cwd=self.script.parent, env=os.environ | self._settings, stdout=log, stderr=subprocess.STDOUT
            )
        self._wait_until_healthy(self._process)

    def _wait_until_healthy(self, process: "subprocess.Popen[bytes]") -> None:
        latest = time.monotonic() + PATIENCE
        while process.poll() is None and time.monotonic() < latest:
            try:
                with urlopen(f"{self.url}/_stcore/health", timeout=PATIENCE) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.02)  # nothing tells when a port opens: asking again is the only way
        self.stop()
        raise RuntimeError(f"The server did not start:\n{self.log}")

    def stop(self) -> None:
        """As a computer that is switched off: nothing is said goodbye to."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None

    def restart(self, folder: Path | None = None, today: date | None = None) -> None:
        """The same address, a new process: an open tab comes back to it by itself. Elsewhere or later, if given."""
        self.stop()
        if folder:
            self._settings["WORKBOOK_FOLDER"] = str(folder)
        if today:
            self._settings["WORKBOOK_TODAY"] = today.isoformat()
        self.start()


@contextmanager
def serving(folder: Path, today: date, script: Path = HOUSE / "app.py") -> Iterator[Server]:
    server = Server(folder, today, script)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def chromium() -> str | None:
    """Where a Chromium is on this computer."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)


CHROMIUM_SWITCHES = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
