"""The real window in the place Timeline, sent from moment to moment; seek.py runs it as a process of its own.

It prints one line of JSON: for each moment, after how many ms the first picture was painted, and the exact one; with
several cameras those of the last of them.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.gui.main import Desktop

WINDOW = (1920, 1080)
_LIMIT_S = 20.0
_LOOK_MS = 5
_SETTLE_S = 0.3


class Painted:
    """When which camera's picture of the newest request was painted first, and the exact one."""

    def __init__(self) -> None:
        self.first_s: dict[str, float] = {}
        self.exact_s: dict[str, float] = {}

    def forget(self) -> None:
        """Another moment is asked for."""
        self.first_s.clear()
        self.exact_s.clear()

    def note(self, camera_id: str, *, exact: bool) -> None:
        """Its picture was painted just now."""
        now_s = time.perf_counter()
        self.first_s.setdefault(camera_id, now_s)
        if exact:
            self.exact_s.setdefault(camera_id, now_s)

    def after_ms(self, begun_s: float) -> tuple[float, float]:
        """When the last of them was."""
        return (max(self.first_s.values()) - begun_s) * 1000, (max(self.exact_s.values()) - begun_s) * 1000


def listen_to_painting() -> Painted:
    """Have both panes say what they have painted."""
    from app.gui.timeline.playing.locked_pane import LockedPane
    from app.gui.timeline.playing.player_pane import PlayerPane

    painted = Painted()
    paint_one, paint_many = PlayerPane.paintEvent, LockedPane.paintEvent

    def one(pane: PlayerPane, event: Any) -> None:
        paint_one(pane, event)
        view = pane._view
        if view is not None and view.picture is not None and view.request == pane.request:
            painted.note(view.request.camera_id, exact=view.exact)

    def many(pane: LockedPane, event: Any) -> None:
        paint_many(pane, event)
        for camera_id, view in pane.views.items():
            if view is not None and view.picture is not None and view.request == pane._request:
                painted.note(camera_id, exact=view.exact)

    PlayerPane.paintEvent = one  # type: ignore[method-assign,assignment]
    LockedPane.paintEvent = many  # type: ignore[method-assign,assignment]
    return painted


def wait(holds: Callable[[], bool], what: str) -> None:
    """Let the window's event loop run, as it does when a user waits, until it holds."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, deadline_s = QEventLoop(), time.monotonic() + _LIMIT_S

    def look() -> None:
        if holds() or time.monotonic() > deadline_s:
            loop.quit()

    timer = QTimer(interval=_LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    if not holds():
        sys.exit(f"Waited {_LIMIT_S:.0f} s in vain for {what}, so there is nothing to measure.")


def settle() -> None:
    """Let what was begun come to its end: questions to the index, and lanes that are painted again."""
    until_s = time.monotonic() + _SETTLE_S
    wait(lambda: time.monotonic() > until_s, "the window to settle")


def seek_one(desktop: "Desktop", painted: Painted, moments: list[int], cameras: list[str]) -> list[tuple[float, float]]:
    """The first of two cameras, after the other one was shown: nothing of it is open then, and nothing decoded."""
    from app.domain.ids import CameraId

    timeline, found = desktop.window.timeline, []
    for wall_ms in moments:
        for camera_id, at_ms in ((cameras[1], min(moments)), (cameras[0], wall_ms)):
            timeline.lanes.choose(CameraId(camera_id))
            settle()
            painted.forget()
            begun_s = time.perf_counter()
            timeline.go_to(at_ms, playing=False)
            wait(lambda: bool(painted.exact_s), "the exact picture")
        found.append(painted.after_ms(begun_s))
    return found


def seek_many(desktop: "Desktop", painted: Painted, moments: list[int], cameras: int) -> list[tuple[float, float]]:
    """All together, by players that have just been started."""
    timeline, found = desktop.window.timeline, []
    timeline.set_locked(True)
    for wall_ms in moments:
        timeline.together.open(timeline.lanes.data.lanes, None)
        settle()
        painted.forget()
        begun_s = time.perf_counter()
        timeline.go_to(wall_ms, playing=False)
        wait(lambda: len(painted.exact_s) == cameras, "the exact pictures")
        found.append(painted.after_ms(begun_s))
    return found


def main(library: Path, moments: list[int], cameras: list[str], *, together: bool) -> None:
    """Show the window until every moment was seen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.core.paths import LibraryPaths
    from app.gui.main import Desktop

    def run() -> None:
        window = desktop.window
        window.open_place("timeline")
        wait(lambda: len(window.timeline.lanes.data.lanes) == len(cameras), "the lanes")
        if together:
            found = seek_many(desktop, painted, moments, len(cameras))
        else:
            found = seek_one(desktop, painted, moments, cameras)
        print(json.dumps(found), flush=True)
        QApplication.quit()

    painted = listen_to_painting()
    desktop = Desktop(LibraryPaths(library), theme="dark")
    desktop.window.resize(*WINDOW)
    desktop.show(then=run)
    desktop.run()


if __name__ == "__main__":
    asked = json.loads(sys.argv[1])
    main(Path(asked["library"]), asked["moments"], asked["cameras"], together=asked["together"])
