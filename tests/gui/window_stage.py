"""The whole window over a real library and a link to whatever engine there is; the tests of the window call it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.clock import Clock, SystemClock
from app.core.paths import LibraryPaths, window_settings
from app.domain.event import Event, EventClass
from app.gui.asking.engine_bridge import EngineBridge, EngineLink, LinkReceiver
from app.gui.asking.tasks import Tasks
from app.gui.context import ViewContext
from app.gui.export.export_runner import ExportRunner
from app.gui.looks.theme import DARK, apply_theme
from app.gui.preferences import Preferences
from app.gui.shell.main_window import MainWindow
from app.index.queries import LibraryReader
from app.link.client import LinkClient
from app.link.messages import ClientRole
from tests.gui.stage import Library, make_camera, make_event, make_library, save_thumbnail
from tests.helpers.footage import make_clip

WAIT_MS = 20_000
NAMES = ("Front door", "Yard")


class WindowStage:
    """A library of two cameras that recorded ten seconds a minute ago, with an event each."""

    def __init__(self, folder: Path) -> None:
        self.clip = make_clip(folder / "clip.mp4", seconds=10, fps=10, size=(320, 180), gop_frames=10)
        start_ms = time.time_ns() // 1_000_000 - 60_000
        self.events: list[Event] = [
            make_event(make_camera("Front door").id, start_ms + 2_000, 3_000),
            make_event(make_camera("Yard").id, start_ms + 4_000, 3_000, EventClass.VEHICLE),
        ]
        self.library: Library = make_library(
            folder / "library", {n: (self.clip, [start_ms]) for n in NAMES}, self.events
        )
        save_thumbnail(self.library.paths, self.events[0], self.clip, 3.0)
        self.start_ms = self.library.segments[0].start_ms


def make_context(paths: LibraryPaths, bridge: EngineBridge, clock: Clock) -> ViewContext:
    """What a view alone stands on; its tasks have to be closed."""
    tasks = Tasks()
    preferences = Preferences(window_settings())
    exports = ExportRunner(paths.root, tasks)
    return ViewContext(paths, LibraryReader(paths.index), bridge, tasks, clock, exports, preferences)


@contextmanager
def shown_window(stage: WindowStage, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window over the stage's library; its threads end with it."""
    with shown_window_over(stage.library.paths, qtbot) as window:
        yield window


@contextmanager
def shown_window_over(paths: LibraryPaths, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with a link to whatever engine there is; its threads end with it."""

    def make_link(receiver: LinkReceiver) -> EngineLink:
        callbacks = {name: getattr(receiver, name) for name in ("on_fact", "on_format", "on_packet", "on_lost")}
        return LinkClient(paths, ClientRole.DESKTOP, **callbacks)

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, DARK)
    bridge = EngineBridge(make_link)
    window = MainWindow(paths, DARK)
    window.furnish(LibraryReader(paths.index), bridge, SystemClock())
    qtbot.addWidget(window)
    window.show()
    bridge.start()
    try:
        yield window
    finally:
        assert window.close_threads()
