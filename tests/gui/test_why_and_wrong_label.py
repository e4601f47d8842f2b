"""Why an event is one, drawn over its picture, and what its owner says of its label: by keyboard and mouse."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, qAlpha
from pytestqt.qtbot import QtBot

from app.core.bus import Bus
from app.domain.event import Box, Detection, EventClass
from app.domain.evidence import Evidence, Step, TimedDetection
from app.domain.facts import EventJudged
from app.domain.ids import CameraId
from app.engine.judgements import judge_event
from app.gui.looks.theme import DARK
from app.gui.shell.main_window import MainWindow
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from app.recording.journal import Journal
from app.recording.records import Record
from app.recording.recovery import journal_path
from app.vision.rule_store import load_detection
from tests.gui.stage import LiveCameras
from tests.gui.test_events_view import opened
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window


def note_evidence(stage: WindowStage) -> Evidence:
    """What made the first event: two detections on a path to the right."""
    event = stage.events[0]
    boxes = (Box(0.1, 0.2, 0.3, 0.9), event.box)
    evidence = Evidence(
        event.id, event.camera_id, event.event_class, 0.8, event.start_ms, event.end_ms, True, ("Porch",),
        ("The detector saw a person 2 times.", "Rule “Porch”: it was in its zone."),
        tuple(Step(event.start_ms + n, box) for n, box in enumerate(boxes)),
        tuple(
            TimedDetection(event.start_ms + n, Detection(EventClass.PERSON, "person", 0.7 + n / 10, box))
            for n, box in enumerate(boxes)
        ),
    )  # fmt: skip
    writer = IndexWriter(stage.library.paths.index)
    Catalog(writer).add_all((evidence,))
    writer.close()
    return evidence


def test_w_draws_the_boxes_that_made_the_event_and_says_why(stage: WindowStage, qtbot: QtBot) -> None:
    note_evidence(stage)
    with shown_window(stage, qtbot) as window:
        events = opened(window, qtbot)
        events.list.setCurrentIndex(events.model.index(1))
        why = events.detail.why
        assert why.isHidden()
        qtbot.keyClick(events.list, Qt.Key.Key_W)
        qtbot.waitUntil(lambda: why.reasons is not None, timeout=WAIT_MS)
        assert why.words == "• The detector saw a person 2 times.\n• Rule “Porch”: it was in its zone."
        assert events.detail.why_button.isChecked()
        assert "3 boxes" in why.picture.accessibleName()
        assert painted_in(why.picture.grab().toImage(), DARK.person) > 200, "the best box, in the colour of its class"
        events.list.setCurrentIndex(events.model.index(0))
        qtbot.waitUntil(lambda: "was not noted" in why.words, timeout=WAIT_MS)
        qtbot.mouseClick(events.detail.why_button, Qt.MouseButton.LeftButton)
        assert why.isHidden()


def painted_in(image: QImage, colour: str) -> int:
    """How many pixels have about that colour."""
    wanted = tuple(int(colour[n : n + 2], 16) for n in (1, 3, 5))
    count = 0
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            near = all(abs(a - b) < 24 for a, b in zip(pixel.getRgb()[:3], wanted, strict=True))
            count += near and qAlpha(pixel.rgba()) > 0
    return count


@contextmanager
def engine_that_judges(stage: WindowStage) -> Iterator[None]:
    """The engine's own way of a judgement behind a real link."""
    bus = Bus()
    paths = stage.library.paths

    def append(camera_id: CameraId, record: Record) -> None:
        journal = Journal(journal_path(paths, camera_id))
        journal.append(record)
        journal.close()

    def obey(name: str, told: dict[str, str]) -> str:
        assert name == "wrong-label"
        wrong = told["wrong"] == "true"
        fact, sentence = judge_event(paths, told["event_id"], wrong=wrong, at_ms=stage.start_ms, append=append)
        bus.publish(fact)
        return sentence

    cameras = LiveCameras(paths, {}, on_command=obey)
    bus.subscribe(EventJudged, cameras.server.publish)
    with cameras.running():
        yield


def test_x_teaches_that_a_label_is_wrong_and_takes_it_back(stage: WindowStage, qtbot: QtBot) -> None:
    event = stage.events[1]
    with engine_that_judges(stage), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)
        events = opened(window, qtbot)
        qtbot.keyClick(events.list, Qt.Key.Key_X)
        qtbot.waitUntil(lambda: events.model.is_wrong(event), timeout=WAIT_MS)
        assert str(events.model.index(0).data()).endswith(", wrong label, new")
        qtbot.waitUntil(lambda: events.detail.wrong_button.text() == "Label is wrong", timeout=WAIT_MS)
        qtbot.waitUntil(lambda: "raises nothing on this camera any more" in events.detail.said, timeout=WAIT_MS)
        [label] = load_detection(stage.library.paths).of(event.camera_id).wrong_labels
        assert label.boxes == (event.box,)
        qtbot.mouseClick(events.detail.wrong_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not events.model.is_wrong(event), timeout=WAIT_MS)
        assert load_detection(stage.library.paths).of(event.camera_id).wrong_labels == ()


def test_no_label_is_wrong_while_no_engine_answers(window: MainWindow, qtbot: QtBot) -> None:
    events = opened(window, qtbot)
    qtbot.keyClick(events.list, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: "nothing was changed" in events.detail.said, timeout=WAIT_MS)
    assert not events.model.is_wrong(events.model.event_at(0))
