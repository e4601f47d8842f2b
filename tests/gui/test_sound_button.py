"""M lets the recording that is shown be heard, and says why where it cannot be."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.clock import SystemClock
from app.domain.errors import NoSoundOutput
from app.gui.asking.engine_bridge import EngineBridge, EngineLink, LinkReceiver
from app.gui.looks.theme import DARK
from app.gui.timeline.timeline_view import TimelineView
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.playback.sound_device import Fill, SoundDevice
from tests.gui.stage import Library, make_library
from tests.gui.window_stage import make_context
from tests.helpers.footage import make_clip
from tests.helpers.lips import FlashEachSecond
from tests.helpers.sound_output import RecordingOutput

WAIT_MS = 20_000
START_MS = 1_790_000_000_000


@pytest.fixture
def library(tmp_path: Path) -> Library:
    clip = make_clip(tmp_path / "clip.mp4", seconds=6, fps=20, gop_frames=20, audio="aac", scene=FlashEachSecond())
    return make_library(tmp_path / "library", {"Door": (clip, [START_MS]), "Yard": (clip, [START_MS + 500])})


@contextmanager
def shown_timeline(library: Library, qtbot: QtBot, output: SoundDevice) -> Iterator[TimelineView]:
    def make_link(receiver: LinkReceiver) -> EngineLink:
        callbacks = {name: getattr(receiver, name) for name in ("on_fact", "on_format", "on_packet", "on_lost")}
        return LinkClient(library.paths, ClientRole.DESKTOP, **callbacks)

    context = replace(make_context(library.paths, EngineBridge(make_link), SystemClock()), sound=output)
    timeline = TimelineView(context, DARK)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    timeline.setParent(window)
    timeline.setGeometry(window.rect())
    with qtbot.waitSignal(timeline.loaded, timeout=WAIT_MS):
        window.show()
    qtbot.waitUntil(lambda: len(timeline.lanes.data.lanes) == 2, timeout=WAIT_MS)
    try:
        yield timeline
    finally:
        assert timeline.close_player()
        assert context.tasks.close()


def test_m_lets_it_be_heard_of_one_camera_and_of_the_chosen_one_of_all(library: Library, qtbot: QtBot) -> None:
    output = RecordingOutput()
    with shown_timeline(library, qtbot, output) as timeline:
        assert timeline.sound.muted
        assert timeline.sound.accessibleName() == "Sound on"
        qtbot.keyClick(timeline, Qt.Key.Key_M)
        assert timeline.sound.accessibleName() == "Sound off"
        timeline.go_to(START_MS + 600, playing=True)
        qtbot.waitUntil(lambda: len(output.beeps()) >= 2, timeout=WAIT_MS)
        timeline.go_to(START_MS + 600, playing=False)
        timeline.set_locked(True)
        timeline.go_to(START_MS + 600, playing=True)
        output.forget()
        qtbot.waitUntil(lambda: len(output.beeps()) >= 2, timeout=WAIT_MS)
        qtbot.keyClick(timeline, Qt.Key.Key_M)
        assert timeline.sound.muted


class NoOutput:
    """A computer without one."""

    def start(self, rate_hz: int, channels: int, fill: Fill) -> None:
        raise NoSoundOutput("This computer has no sound output.")

    def stop(self) -> None:
        raise AssertionError("what was never started is not stopped")


def test_without_an_output_a_sentence_says_so_and_it_is_muted_again(library: Library, qtbot: QtBot) -> None:
    with shown_timeline(library, qtbot, NoOutput()) as timeline:
        timeline.go_to(START_MS + 600, playing=True)
        qtbot.keyClick(timeline, Qt.Key.Key_M)
        qtbot.waitUntil(lambda: timeline.sound.muted, timeout=WAIT_MS)
        qtbot.waitUntil(
            lambda: any("no sound" in each.text() and each.isVisible() for each in timeline.findChildren(QLabel)),
            timeout=WAIT_MS,
        )
        assert timeline.sound.accessibleName() == "Sound on"
