"""Fixtures of the window's tests: a clock that moves when told to, a bridge without an engine, the look."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import EngineNotRunning
from app.gui.asking.engine_bridge import EngineBridge, EngineLink, LinkReceiver
from app.gui.looks.theme import DARK, apply_theme
from app.gui.shell.main_window import MainWindow
from tests.gui.window_stage import WindowStage, shown_window


class HandClock:
    """Stands still until a test moves it."""

    def __init__(self, wall_ms: int = 1_790_000_000_000) -> None:
        self.now_ms = wall_ms

    def wall_ms(self) -> int:
        """The time that was set."""
        return self.now_ms

    def monotonic_s(self) -> float:
        """The same time, in seconds."""
        return self.now_ms / 1000


def no_engine(receiver: LinkReceiver) -> EngineLink:
    """What connecting does where no engine runs."""
    raise EngineNotRunning("No engine is running.")


@pytest.fixture
def clock() -> HandClock:
    """A clock that stands still."""
    return HandClock()


@pytest.fixture
def bridge(qapp: QApplication) -> EngineBridge:
    """A bridge that was never started: facts are emitted by the test itself."""
    apply_theme(qapp, DARK)
    return EngineBridge(no_engine)


@pytest.fixture(autouse=True)
def _settings_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test lets the window remember, the next does not know."""
    monkeypatch.setenv("LOUVER_CONFIG_DIR", str(tmp_path / "settings"))


@pytest.fixture
def stage(tmp_path: Path) -> WindowStage:
    """A library of two cameras."""
    return WindowStage(tmp_path)


@pytest.fixture
def window(stage: WindowStage, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window while no engine runs."""
    with shown_window(stage, qtbot) as made:
        yield made
