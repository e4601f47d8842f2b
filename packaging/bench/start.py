"""Measures how soon the window is there: against a bare window of Qt in the same run, and until eight cameras show."""

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench import _recorders as recorders
from bench._cameras import ROOT, Film, serve_streams
from bench._processes import running
from bench.harness import Row, Sample, measure_pair

CAMERAS = 8
FILM = Film("tile", "640x360", 10, "512k", "medium")
MOST_RATIO = 2.2
MOST_FIRST_PICTURE_S = 3.0
PEER = "a bare window of Qt"
_LIMIT_S = 60.0
_ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": f"{ROOT / 'packaging'}{os.pathsep}{ROOT}"}
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from bench._window_start import say_when_painted
application = QApplication(sys.argv)
window = QWidget()
window.resize(1280, 800)
say_when_painted(window)
window.show()
application.exec()
"""
_OURS = """
import sys
from pathlib import Path
from app.core.paths import LibraryPaths
from app.gui.main import Desktop
from bench._window_start import say_when_live, say_when_painted
desktop = Desktop(LibraryPaths(Path(sys.argv[1])), theme="dark")
say_when_painted(desktop.window)
wanted = len(sys.argv) > 2
desktop.show(then=lambda: say_when_live(desktop.window.live) if wanted else None)
desktop.run()
"""


def rows() -> Iterator[Row]:
    """Yield seconds from the start of a process to its first painted window, and to the first and all live pictures."""
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as name:
        folder = Path(name)
        with serve_streams({"main": FILM.draw(folder)}) as address:
            paths = recorders.make_library(folder, address, CAMERAS, ("main",))
            with recorders.engine(paths) as process:
                recorders.wait_for_files(paths, process, CAMERAS)
                library = [str(paths.root)]
                _painted(_OURS, library)  # the first of each warms up: it writes the interpreter's cache
                _painted(_BARE, [])
                ours, peer = measure_pair(lambda: _painted(_OURS, library), lambda: _painted(_BARE, []))
                yield Row("start to the first painted window", "s", ours, PEER, peer, MOST_RATIO)
                said = [_run(_OURS, [*library, "live"], ("first", "all")) for _ in range(5)]
        first, every = (Sample(tuple(each[word] for each in said)) for word in ("first", "all"))
        yield Row(f"start to the first live picture of {CAMERAS}", "s", first, goal_at_most=MOST_FIRST_PICTURE_S)
        yield Row(f"start until all {CAMERAS} are live", "s", every)


def _painted(script: str, arguments: list[str]) -> float:
    return _run(script, arguments, ("painted",))["painted"]


def _run(script: str, arguments: list[str], words: tuple[str, ...]) -> dict[str, float]:
    """Start a process, and return after how many seconds it said each word."""
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as settings:
        began_s = time.monotonic()
        command = [sys.executable, "-c", script, *arguments]
        environment = {**_ENVIRONMENT, "LOUVER_CONFIG_DIR": settings}
        said: dict[str, float] = {}
        with running(command, speaks=True, env=environment) as process:
            assert process.stdout is not None
            while not set(words) <= said.keys() and time.monotonic() < began_s + _LIMIT_S:
                line = process.stdout.readline()
                if not line:
                    break
                said[json.loads(line)] = time.monotonic() - began_s
            process.kill()  # its way of ending is measured by nobody
        if not set(words) <= said.keys():
            sys.exit("The window did not come, so there is nothing to measure.")
        return said
