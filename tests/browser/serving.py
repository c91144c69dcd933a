"""The app as an owner starts it: a Streamlit server in a process of its own."""

import multiprocessing
import os
import shutil
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from multiprocessing.process import BaseProcess
from pathlib import Path
from urllib.request import urlopen

HOUSE = Path(__file__).parents[2]
PATIENCE = 60  # seconds until a server that does not answer counts as broken

# Where the system can, a server is the copy of a process that has read all the code and done nothing yet: each of the
# tests would else spend three seconds on reading the same. Where it cannot, every server reads for itself.
_Process: type[BaseProcess] = multiprocessing.get_context("spawn").Process
if "forkserver" in multiprocessing.get_all_start_methods():
    _copies = multiprocessing.get_context("forkserver")
    _copies.set_forkserver_preload(["tests.browser.read_beforehand"])
    _Process = _copies.Process


def _run(script: Path, port: int, log: Path, environment: dict[str, str]) -> None:
    """`streamlit run`, in a process of its own."""
    with log.open("ab") as lines:
        os.dup2(lines.fileno(), sys.stdout.fileno())
        os.dup2(lines.fileno(), sys.stderr.fileno())
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(script.parent)
    from streamlit.web import cli

    sys.argv = ["streamlit", "run", script.name]
    sys.argv += ["--server.headless=true", f"--server.port={port}", "--server.fileWatcherType=none"]
    cli.main()


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
        self._process: BaseProcess | None = None

    @property
    def pid(self) -> int:
        assert self._process, "the server has not been started"
        return self._process.pid or 0

    @property
    def log(self) -> str:
        return self._log.read_text("utf-8", "replace")

    def start(self) -> None:
        self._process = _Process(
            target=_run, args=(self.script, self.port, self._log, os.environ | self._settings), daemon=True
        )
        self._process.start()
        self._wait_until_healthy(self._process)

    def _wait_until_healthy(self, process: BaseProcess) -> None:
        latest = time.monotonic() + PATIENCE
        while process.is_alive() and time.monotonic() < latest:
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
            self._process.join()
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
