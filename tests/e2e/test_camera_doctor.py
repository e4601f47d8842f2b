"""What is wrong with a real camera's settings is found by a real engine, told on its page, and mended by a button."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.paths import LibraryPaths
from app.domain.camera import CameraLogin, DeviceUrl, StreamRole
from app.domain.facts import MotionMinute
from app.domain.ids import CameraId
from app.domain.motion_grid import CELLS, COLUMNS, MINUTE_MS
from app.domain.rules import RuleKind
from app.gui.cameras.doctor_box import DoctorBox, FindingRow
from app.gui.shell.main_window import MainWindow
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from app.ingest.camera_list import load_cameras, save_cameras
from app.link.doctor_orders import Ailment
from tests.gui.camera_stage import click
from tests.gui.window_stage import shown_window_over
from tests.helpers.engine import camera_at, prepare_library, running_engine, wait_for_link
from tests.helpers.footage import make_clip
from tests.helpers.onvif_camera import OnvifCamera, Picture
from tests.helpers.rtsp_camera import RtspCamera

WAIT_MS = 30_000
YARD = CameraId("yard")


@pytest.fixture(autouse=True)
def _settings_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOUVER_CONFIG_DIR", str(tmp_path / "settings"))


@pytest.fixture
def onvif(tmp_path: Path) -> Iterator[OnvifCamera]:
    """A camera with everything wrong: keyframes 5 s apart, a clock an hour ahead, G.711, its small picture unused."""
    large = make_clip(tmp_path / "large.mov", seconds=15, fps=10, size=(640, 360), gop_frames=50, audio="pcm_alaw")
    small = make_clip(tmp_path / "small.mp4", seconds=4, fps=10, size=(320, 180), gop_frames=10)
    with RtspCamera({"main": large, "sub": small}, speed=3.0) as source:
        pictures = [
            Picture("big", "H264", 640, 360, source.url("main"), fps=10, gop_frames=50),
            Picture("small", "H264", 320, 180, source.url("sub"), fps=10, gop_frames=10),
        ]
        with OnvifCamera(pictures, clock_ahead_s=3600) as camera:
            yield camera


@pytest.fixture
def paths(tmp_path: Path, onvif: OnvifCamera) -> LibraryPaths:
    login = CameraLogin("admin", "hunter2")
    yard = replace(camera_at(onvif.pictures[0].url, "yard"), login=login, onvif=DeviceUrl(onvif.url))
    found = prepare_library(tmp_path / "library", [yard])
    note_ticking_clock(found, yard.id)
    return found


def note_ticking_clock(paths: LibraryPaths, camera_id: CameraId) -> None:
    """An hour in which two cells at the top right moved for four seconds of every minute."""
    seconds = bytearray(CELLS)
    seconds[COLUMNS + 27] = seconds[COLUMNS + 28] = 4
    now_ms = time.time_ns() // 1_000_000 // MINUTE_MS * MINUTE_MS
    writer = IndexWriter(paths.index)
    try:
        Catalog(writer).add_all(
            tuple(MotionMinute(camera_id, now_ms - n * MINUTE_MS, bytes(seconds)) for n in range(1, 61))
        )
    finally:
        writer.close()


def open_page(window: MainWindow, qtbot: QtBot) -> DoctorBox:
    window.open_place("cameras")
    cards = window.cameras.list_page.cards
    qtbot.waitUntil(lambda: YARD in cards and cards[YARD].open.isVisible(), timeout=WAIT_MS)
    click(qtbot, cards[YARD].open)
    return window.cameras.page.doctor


def found(doctor: DoctorBox) -> dict[Ailment, FindingRow]:
    return {row.finding.ailment: row for row in doctor.findings}


def check_until(qtbot: QtBot, doctor: DoctorBox, wanted: set[Ailment]) -> None:
    """Press Check again until it finds exactly this."""

    def checked() -> bool:
        if not doctor.again.isEnabled():
            return False
        if found(doctor).keys() == wanted:
            return True
        doctor.again.click()
        return False

    qtbot.waitUntil(checked, timeout=WAIT_MS)


def cure(qtbot: QtBot, doctor: DoctorBox, ailment: Ailment, said: str) -> None:
    button = found(doctor)[ailment].cure
    assert button is not None
    qtbot.waitUntil(button.isEnabled, timeout=WAIT_MS)
    button.click()
    qtbot.waitUntil(lambda: doctor.sentence == said, timeout=WAIT_MS)


def test_everything_that_is_wrong_is_found_and_mended(paths: LibraryPaths, onvif: OnvifCamera, qtbot: QtBot) -> None:
    with running_engine(paths):
        wait_for_link(paths)
        with shown_window_over(paths, qtbot) as window:
            doctor = open_page(window, qtbot)
            check_until(qtbot, doctor, set(Ailment) - {Ailment.SMART_CODEC})
            assert found(doctor)[Ailment.LONG_GOP].sentence.text() == "The full picture has a keyframe only every 5 s."
            assert found(doctor)[Ailment.TRANSCODED_SOUND].cure is None
            assert "1 h ahead of" in found(doctor)[Ailment.WRONG_CLOCK].sentence.text()
            cure(
                qtbot,
                doctor,
                Ailment.WRONG_CLOCK,
                "The clock of Yard door is right now. It stands as set by hand: a time server is not asked any more.",
            )
            assert abs(onvif.clock_ahead_s) < 3
            cure(qtbot, doctor, Ailment.LONG_GOP, "Yard door sends a keyframe every 2 s from now on.")
            assert [each.gop_frames for each in onvif.pictures] == [20, 10]
            said = "The small picture of Yard door is fetched and watched from now on."
            cure(qtbot, doctor, Ailment.NO_SUB_STREAM, said)
            (camera,) = load_cameras(paths)
            assert [each.role for each in camera.streams] == [StreamRole.MAIN, StreamRole.SUB]
            # The clip has its keyframes where it has them, which is now more than twice what the camera tells.
            left = {Ailment.SMART_CODEC, Ailment.TRANSCODED_SOUND, Ailment.BURNED_IN_CLOCK}
            check_until(qtbot, doctor, left)
            mask = found(doctor)[Ailment.BURNED_IN_CLOCK].cure
            assert mask is not None
            mask.click()
            rules = window.cameras.rules
            qtbot.waitUntil(lambda: window.cameras.currentWidget() is rules, timeout=WAIT_MS)
            qtbot.waitUntil(lambda: rules.book.draft.chosen_rule is not None, timeout=WAIT_MS)
            assert rules.book.draft.chosen_rule is not None
            assert rules.book.draft.chosen_rule.kind is RuleKind.IGNORE
            assert rules.book.draft.unsaved, "its owner looks at it and saves"
            click(qtbot, rules.save)
            qtbot.waitUntil(lambda: not rules.book.draft.unsaved, timeout=WAIT_MS)
            click(qtbot, rules.back)
            check_until(qtbot, doctor, left - {Ailment.BURNED_IN_CLOCK})


def test_a_camera_that_cannot_be_asked_is_judged_by_what_it_sends(
    paths: LibraryPaths, onvif: OnvifCamera, qtbot: QtBot
) -> None:
    listed = load_cameras(paths)[0]
    save_cameras(paths, [replace(listed, onvif=None)])
    with running_engine(paths):
        wait_for_link(paths)
        with shown_window_over(paths, qtbot) as window:
            doctor = open_page(window, qtbot)
            check_until(
                qtbot,
                doctor,
                {Ailment.NO_SUB_STREAM, Ailment.LONG_GOP, Ailment.TRANSCODED_SOUND, Ailment.BURNED_IN_CLOCK},
            )
            assert doctor.sentence.startswith("It was added by the address of its stream alone")
            assert found(doctor)[Ailment.LONG_GOP].cure is None
    assert not onvif.asked
