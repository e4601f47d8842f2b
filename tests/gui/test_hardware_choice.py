"""Which device decodes: by choice, by what was found, and never again after it failed, unless the user says so."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import pytest
from av.codec.hwaccel import hwdevices_available
from PySide6.QtCore import QObject, Signal, qVersion
from pytestqt.qtbot import QtBot

from app.cli.card import run_card
from app.cli.card_arguments import CardArguments
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths, window_settings
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.health.health_view import HealthView
from app.gui.live.card.card_errand import CardErrand
from app.gui.live.card.equipment import Equipment, device_name, read_equipment
from app.gui.live.card.hardware_choice import HardwareChoice
from app.gui.live.layout.wall_state import Arrangement
from app.gui.live.tile.feed_stats import FeedStats, first_lines
from app.gui.live.wall import Wall
from app.gui.looks.theme import DARK
from app.gui.preferences import DECODED_BY, DecodedBy, Preferences
from app.gui.settings.parts import Choice
from app.gui.shell.main_window import MainWindow
from app.playback.hardware import find_device
from tests.gui.conftest import HandClock
from tests.gui.window_stage import WAIT_MS, make_context
from tests.helpers.footage import MovingPattern, make_clip
from tests.helpers.packets import Stream, read_stream

CARD = Equipment("cuda")


class FakeErrand(QObject):
    """Finds what a test says."""

    answered = Signal(Equipment)

    def __init__(self) -> None:
        super().__init__()
        self.cancelled = False

    def look(self) -> None:
        """Find the card."""
        self.answered.emit(CARD)

    def cancel(self) -> None:
        """Say that it was called."""
        self.cancelled = True


class Begun:
    """What the window remembers, and the choice of a window that has just begun."""

    def __init__(self) -> None:
        self.preferences = Preferences(window_settings())
        self.errand = FakeErrand()
        self.choice = HardwareChoice(self.preferences, self.errand)


@pytest.fixture
def begun(qtbot: QtBot) -> Begun:
    return Begun()


def test_what_a_look_finds_holds_at_once_and_for_the_next_start(begun: Begun, qtbot: QtBot) -> None:
    assert begun.choice.decoder == ""
    with qtbot.waitSignal(begun.choice.changed):
        begun.errand.look()
    assert begun.choice.decoder == "cuda"
    with qtbot.assertNotEmitted(begun.choice.changed):
        begun.errand.look()
    assert Begun().choice.decoder == "cuda"


@pytest.mark.parametrize("kept", ["", "nonsense", "6.0.0 " + CARD.as_json(), f"{qVersion()} {{}}", f"{qVersion()} []"])
def test_what_another_version_of_qt_found_or_nobody_can_read_is_looked_for_anew(kept: str) -> None:
    Preferences(window_settings()).set_text("hardware/found", kept)
    assert Begun().choice.decoder == ""


def test_the_processor_decodes_where_the_user_wants_that(begun: Begun) -> None:
    begun.errand.look()
    begun.preferences.set_text(DECODED_BY, DecodedBy.PROCESSOR.value)
    assert begun.choice.decoder == ""
    begun.preferences.set_text(DECODED_BY, DecodedBy.AUTOMATIC.value)
    assert begun.choice.decoder == "cuda"


def test_a_device_that_ended_louver_is_not_used_again_until_the_user_chooses(begun: Begun) -> None:
    begun.errand.look()
    begun.choice.decoder_used()
    after = Begun()  # nothing was closed
    assert after.choice.decoder == ""
    assert after.choice.failure.startswith("Louver ended while a device decoded pictures")
    assert Begun().choice.decoder == "", "nor at the start after that"
    again = Begun()
    again.preferences.set_text(DECODED_BY, DecodedBy.PROCESSOR.value)
    again.preferences.set_text(DECODED_BY, DecodedBy.AUTOMATIC.value)
    assert (again.choice.decoder, again.choice.failure) == ("cuda", "")


def test_a_window_that_closes_as_it_should_holds_nothing_against_the_device(begun: Begun) -> None:
    begun.errand.look()
    begun.choice.decoder_used()
    begun.choice.close()
    assert begun.errand.cancelled
    assert Begun().choice.decoder == "cuda"


def test_a_real_look_finds_what_decodes_here(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    errand = CardErrand()
    with qtbot.waitSignal(errand.answered, timeout=WAIT_MS) as found:
        errand.look()
    assert found.args == [Equipment(find_device())]
    assert run_card(CardArguments()) == 0
    assert (device_name(find_device()) or "the processor") in capsys.readouterr().out
    run_card(CardArguments(as_json=True))
    assert read_equipment(capsys.readouterr().out) == Equipment(find_device())


def test_a_look_that_is_cancelled_leaves_no_process_and_gives_no_answer(qtbot: QtBot) -> None:
    errand = CardErrand()
    errand.look()
    with qtbot.assertNotEmitted(errand.answered, wait=50):
        errand.cancel()
    assert not errand.running


def test_a_look_that_ends_without_an_answer_changes_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.gui.live.card.card_errand.program_command", lambda _: ["python3", "-c", "print('{}')"])
    errand = CardErrand()
    with qtbot.assertNotEmitted(errand.answered):
        errand.look()
        qtbot.waitUntil(lambda: not errand.running, timeout=WAIT_MS)


def test_health_says_once_that_a_device_failed(
    bridge: EngineBridge, tmp_path: Path, begun: Begun, qtbot: QtBot
) -> None:
    begun.errand.look()
    context = make_context(LibraryPaths(tmp_path), bridge, HandClock())
    health = HealthView(replace(context, hardware=begun.choice), DARK)
    qtbot.addWidget(health)
    begun.choice.decoder_failed("Front door")
    begun.choice.decoder_failed("Yard")
    sentence = "NVIDIA CUDA could not decode Front door, so the processor does."
    assert [said for said in health.problems.sentences if "could not decode" in said] == [sentence]
    bridge.engine_lost.emit("Nobody answers.")
    assert sentence not in health.problems.sentences
    bridge.engine_found.emit()
    assert sentence in health.problems.sentences
    begun.preferences.set_text(DECODED_BY, DecodedBy.PROCESSOR.value)
    assert sentence not in health.problems.sentences
    context.tasks.close()


def test_settings_offer_the_choice_and_say_what_decodes_now(window: MainWindow, qtbot: QtBot) -> None:
    window.open_place("settings")
    row = window.settings.row_named("Large streams are decoded by")
    assert isinstance(row.control, Choice)
    assert row.note.text().endswith("Now: the processor.")
    window.hardware._seen(CARD)  # what its errand tells it
    assert row.note.text().endswith("Now: NVIDIA CUDA.")
    row.control.setCurrentIndex(row.control.findData("processor"))
    row.control.activated.emit(row.control.currentIndex())
    assert window.hardware.decoder == ""
    assert row.note.text().endswith("Now: the processor.")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Stream:
    path = tmp_path_factory.mktemp("large") / "large.mp4"
    return read_stream(make_clip(path, seconds=3, fps=10, gop_frames=10, size=(1280, 720), scene=MovingPattern()))


@pytest.fixture
def wall(bridge: EngineBridge, tmp_path: Path, begun: Begun, qtbot: QtBot) -> Iterator[Wall]:
    context = make_context(LibraryPaths(tmp_path), bridge, HandClock())
    wall = Wall(replace(context, hardware=begun.choice), DARK, Arrangement())
    qtbot.addWidget(wall)
    wall.resize(640, 400)
    wall.tile(CameraId("door"), "Front door")
    wall.show()
    wall.lay_out()
    yield wall
    assert wall.feeds.close(time.monotonic)
    context.tasks.close()


def test_the_statistics_of_a_tile_say_what_decodes_its_stream(
    wall: Wall, begun: Begun, large: Stream, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.playback.hardware._on_device", lambda codec, _: av.CodecContext.create(codec.value, "r"))
    begun.errand.look()
    tile = wall.tiles[CameraId("door")]
    feed = wall.feeds.feed(CameraId("door"), StreamRole.MAIN)
    assert feed is not None
    packets = [replace(packet, wall_ms=HandClock().now_ms + number) for number, packet in enumerate(large.packets)]

    def arrive(first: int, behind: int) -> None:
        for packet in packets[first:behind]:
            feed.accept(packet)

    feed.accept_format(large.format)
    arrive(0, 10)
    qtbot.waitUntil(lambda: feed.device == "cuda", timeout=WAIT_MS)
    arrive(10, 11)
    qtbot.waitUntil(lambda: feed.decoded_by == "cuda", timeout=WAIT_MS)
    tile.stats = first_lines()
    FeedStats(SystemClock()).refresh([tile], wall.feeds)
    assert "Decoded by NVIDIA CUDA" in tile.stats
    begun.preferences.set_text(DECODED_BY, DecodedBy.PROCESSOR.value)
    arrive(11, 20)
    qtbot.waitUntil(lambda: feed.device == "", timeout=WAIT_MS)
    arrive(20, 21)
    qtbot.waitUntil(lambda: feed.decoded_by == "", timeout=WAIT_MS)


@pytest.mark.skipif("cuda" in hwdevices_available() and find_device() == "cuda", reason="the device must fail here")
def test_a_large_stream_goes_to_the_device_behind_its_first_picture_and_goes_on_where_that_fails(
    wall: Wall, begun: Begun, large: Stream, qtbot: QtBot
) -> None:
    begun.errand.look()
    tile = wall.tiles[CameraId("door")]
    feed = wall.feeds.feed(CameraId("door"), StreamRole.MAIN)
    assert feed is not None
    now_ms = HandClock().now_ms
    packets = [replace(packet, wall_ms=now_ms + number) for number, packet in enumerate(large.packets)]
    feed.accept_format(large.format)
    for packet in packets[:10]:
        feed.accept(packet)
    qtbot.waitUntil(lambda: tile.picture is not None, timeout=WAIT_MS)
    assert (feed.device, begun.choice.failure) == ("cuda", "")
    for packet in packets[10:]:
        feed.accept(packet)
    newest = packets[-1].wall_ms
    qtbot.waitUntil(lambda: tile.picture is not None and tile.picture.wall_ms == newest, timeout=WAIT_MS)
    assert feed.device_gave_up
    assert begun.choice.failure == "NVIDIA CUDA could not decode Front door, so the processor does."
