"""Health says what is wrong, and how much of each day was recorded and why the rest is missing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.camera import Camera, CameraState, StreamRole
from app.domain.facts import CameraChanged, ProblemFound
from app.domain.recording import GapCause, Span
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.health.continuity_model import ContinuityModel, day_sentence
from app.gui.health.health_data import CameraHealth
from app.gui.health.health_view import HealthView
from app.gui.looks.theme import DARK, LIGHT
from app.gui.wording.words import share_name
from app.index.continuity import Standing, Stretch
from app.index.day_account import DayAccount
from tests.gui.conftest import HandClock
from tests.gui.stage import make_camera, make_library
from tests.gui.window_stage import make_context
from tests.helpers.footage import make_clip

HOUR_MS = 3_600_000


@pytest.mark.parametrize(
    ("share", "words"),
    [(None, "–"), (0.0, "0 %"), (0.0001, "0.1 %"), (0.5, "50.0 %"), (0.99999, "99.9 %"), (1.0, "100 %")],
)
def test_a_share_is_never_rounded_to_all_or_nothing(share: float | None, words: str) -> None:
    assert share_name(share) == words


def test_the_model_holds_a_camera_a_row_and_a_day_a_column(qtbot: QtBot) -> None:
    model = ContinuityModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    door = make_camera("Front door")
    day, empty = _day(door, 9, 1), _day(door, 0, 0)
    model.show((CameraHealth(door.id, door.name, (day, empty)),), 0)
    model.set_state(door.id, "recording")
    assert _row(model) == ["Front door", "recording", "90.0 %", "–"]
    assert "90.0 % recorded; missing: the camera was offline (1 h)." in day_sentence(day)
    model.forget_states()
    assert _row(model)[1] == "not known"


def _day(camera: Camera, recorded_h: int, offline_h: int) -> DayAccount:
    ends_ms = [recorded_h * HOUR_MS, (recorded_h + offline_h) * HOUR_MS, 24 * HOUR_MS]
    stretches = [
        Stretch(0, ends_ms[0], Standing.RECORDED),
        Stretch(ends_ms[0], ends_ms[1], Standing.MISSING, GapCause.OFFLINE),
        Stretch(ends_ms[1], ends_ms[2], Standing.FUTURE),
    ]
    whole = [stretch for stretch in stretches if stretch.length_ms]
    return DayAccount(camera.id, camera.name, StreamRole.MAIN, Span(0, 24 * HOUR_MS), whole)


def _row(model: QAbstractItemModel) -> list[object]:
    return [model.index(0, column).data() for column in range(model.columnCount())]


def test_health_shows_what_the_library_holds(
    qtbot: QtBot, tmp_path: Path, bridge: EngineBridge, clock: HandClock
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2)
    starts = [clock.now_ms - 60_000, clock.now_ms - 30_000]
    library = make_library(tmp_path / "lib", {"Front door": (clip, starts)})
    context = make_context(library.paths, bridge, clock)
    view = HealthView(context, DARK)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.loaded):
        view.show()
    assert _row(view.model)[0] == "Front door"
    today = view.model.index(0, 2)
    assert today.data() not in {"0 %", "100 %", "–"}
    view.table.setCurrentIndex(today)
    assert "the camera was offline" in view.reason
    bridge.camera_changed.emit(CameraChanged(make_camera("Front door").id, "Front door", CameraState.RECORDING, 0))
    assert _row(view.model)[1] == "Recording"
    view.set_theme(LIGHT)
    view.grab()
    assert context.tasks.close()


def test_problems_come_and_go_and_silence_is_only_good_while_the_engine_answers(
    qtbot: QtBot, tmp_path: Path, bridge: EngineBridge, clock: HandClock
) -> None:
    library = make_library(tmp_path / "lib", {})
    context = make_context(library.paths, bridge, clock)
    view = HealthView(context, DARK)
    qtbot.addWidget(view)
    assert view.problems.sentences == ["Looking for the recorder…"]
    bridge.engine_found.emit()
    assert view.problems.sentences == ["Everything works."]
    with qtbot.waitSignal(view.loaded):
        view.reload()
    assert view.problems.sentences == ["No cameras yet, so nothing is recorded."]
    bridge.camera_changed.emit(CameraChanged(make_camera("Yard").id, "Yard", CameraState.CONNECTING, 0))
    assert view.problems.sentences == ["Everything works."]
    bridge.problem_found.emit(ProblemFound("disk", "The disk is full."))
    assert view.problems.sentences == ["The disk is full."]
    bridge.problem_found.emit(ProblemFound("disk", "Recording goes on.", solved=True))
    first, second = view.problems.sentences
    assert first == "Everything works."
    assert second.endswith("The disk is full.")
    bridge.problem_found.emit(ProblemFound("coarse door", "It is watched coarsely.", note=True))
    assert view.problems.sentences[:2] == ["Everything works.", "It is watched coarsely."]
    bridge.problem_found.emit(ProblemFound("coarse door", "All is watched.", solved=True, note=True))
    assert view.problems.sentences == [first, second], "a note leaves no trace"
    bridge.engine_lost.emit("The recorder does not answer.")
    assert view.problems.sentences[0] == "The recorder does not answer."
    assert context.tasks.close()


def test_a_problem_of_a_camera_leads_to_its_settings_and_keeps_its_button_while_its_words_change(
    qtbot: QtBot, tmp_path: Path, bridge: EngineBridge, clock: HandClock
) -> None:
    context = make_context(make_library(tmp_path / "lib", {}).paths, bridge, clock)
    view = HealthView(context, DARK)
    qtbot.addWidget(view)
    view.show()
    door = make_camera("Front door").id
    bridge.engine_found.emit()
    bridge.problem_found.emit(ProblemFound("disk", "The disk is full."))
    bridge.problem_found.emit(ProblemFound("camera", "No picture. Trying again.", camera_id=door))

    def buttons() -> list[QPushButton]:
        return [each for each in view.problems.findChildren(QPushButton) if each.isVisibleTo(view)]

    qtbot.waitUntil(lambda: len(buttons()) == 1)
    [button] = buttons()
    bridge.problem_found.emit(ProblemFound("camera", "The camera refused this password.", camera_id=door))
    assert view.problems.sentences == ["The disk is full.", "The camera refused this password."]
    assert button.accessibleDescription() == "The camera refused this password."
    with qtbot.waitSignal(view.camera_asked) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [door]
    assert context.tasks.close()
