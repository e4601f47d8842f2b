"""The desk journals before it publishes, and takes nothing from a watcher that names what does not exist."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.bus import Bus
from app.core.evidence_codec import pack_evidence
from app.core.paths import LibraryPaths
from app.domain.camera import CameraState
from app.domain.errors import DiskFull
from app.domain.event import Box, Event, EventClass
from app.domain.evidence import Evidence, Step
from app.domain.facts import (
    CameraChanged,
    DetectionsSeen,
    DetectorReady,
    EventChanged,
    EvidenceFound,
    Fact,
    MotionMinute,
    ProblemFound,
)
from app.domain.ids import CameraId, EventId, new_event_id
from app.domain.motion_grid import CELLS
from app.engine.event_desk import MAX_EVENTS_AN_HOUR, EventDesk
from app.engine.picture_desk import PictureDesk
from app.engine.report_pace import MAX_VISITS_AN_HOUR
from app.engine.state_board import StateBoard
from app.recording.records import EvidenceRecord, MotionRecord, Record
from tests.unit.engine.stage import HandClock

FRONT = CameraId("front")


def an_event(event_id: EventId | None = None, camera_id: CameraId = FRONT, *, closed: bool = False) -> Event:
    box = Box(0.1, 0.1, 0.3, 0.9)
    return Event(
        event_id or new_event_id(), camera_id, EventClass.PERSON, 1000, 2000, closed, 0.8, box, 1500, 1, "seen"
    )


def evidence_of(camera_id: CameraId, event_id: EventId | None = None) -> Evidence:
    step = Step(1_500, Box(0.1, 0.1, 0.3, 0.9))
    return Evidence(event_id or new_event_id(), camera_id, EventClass.PERSON, 0.8, 1000, 2000, True, path=(step,))


class Office:
    """A desk with its bus and board, and what happened in which order."""

    def __init__(self, folder: Path) -> None:
        self.happened: list[tuple[str, Event | Fact | Record]] = []
        self.bus = Bus()
        self.board = StateBoard(self.bus)
        self.bus.subscribe_all(lambda fact: self.happened.append(("published", fact)))
        self.thumbnails = folder
        paths, clock = LibraryPaths(folder.parent), HandClock()
        self.clock = clock
        self.pictures = PictureDesk(paths, clock, {FRONT}.__contains__)
        self.desk = EventDesk(
            self.bus,
            pictures=self.pictures,
            clock=clock,
            journal_event=lambda event: self.happened.append(("journaled", event)),
            journal=lambda _, record: self.happened.append(("journaled", record)),
            knows_camera={FRONT}.__contains__,
            open_events=self.board.open_events,
        )


@pytest.fixture
def office(tmp_path: Path) -> Office:
    (tmp_path / "thumbnails").mkdir()
    return Office(tmp_path / "thumbnails")


def test_an_event_is_journaled_before_anybody_hears_of_it(office: Office) -> None:
    event = an_event()
    office.desk.report(EventChanged(event))
    assert office.happened == [("journaled", event), ("published", EventChanged(event))]


def test_only_the_beginning_and_the_end_of_an_event_are_journaled(office: Office) -> None:
    event_id = new_event_id()
    for closed in (False, False, False, True):
        office.desk.report(EventChanged(an_event(event_id, closed=closed)))
    assert [what for what, _ in office.happened].count("journaled") == 2
    assert office.board.open_events() == {}


def test_open_events_end_when_the_watcher_is_lost(office: Office) -> None:
    event = an_event()
    office.desk.report(EventChanged(event))
    office.desk.close_open_events()
    last = office.happened[-1][1]
    assert isinstance(last, EventChanged)
    assert (last.event.id, last.event.closed, last.event.end_ms) == (event.id, True, event.end_ms)


@pytest.mark.parametrize(
    "fact",
    [
        EventChanged(an_event(camera_id=CameraId("unknown"))),
        EventChanged(an_event(EventId("../../../etc/passwd"))),
        DetectionsSeen(CameraId("unknown"), 0, ()),
        CameraChanged(FRONT, "Front", CameraState.OFFLINE, 0),
        ProblemFound("recording front main", "All is well.", solved=True),
        ProblemFound("recording front main", "All is well.", solved=True, camera_id=FRONT),
        ProblemFound("watch front", "It is whose?"),
        ProblemFound("detector", "It is nobody's.", camera_id=FRONT),
        ProblemFound("watch unknown", "There is no such camera.", camera_id=CameraId("unknown")),
        ProblemFound("pace front", "It is another's.", camera_id=CameraId("unknown")),
    ],
)
def test_what_a_watcher_may_not_say_is_dropped(office: Office, fact: Fact) -> None:
    office.desk.report(fact)
    assert office.happened == []


def test_a_watcher_gone_mad_opens_no_more_than_a_thousand_events(office: Office) -> None:
    kept = [an_event() for _ in range(1000)]
    for event in [*kept, an_event(), replace(kept[0], closed=True), an_event()]:
        office.desk.report(EventChanged(event))
    assert len(office.board.open_events()) == 1000
    assert sum(what == "journaled" for what, _ in office.happened) == 1002


def test_a_lost_watchers_problems_are_its_successors_to_tell(office: Office) -> None:
    for key, camera_id in (("detector", None), ("watch front", FRONT), ("pace front", FRONT)):
        office.desk.report(ProblemFound(key, "It is so.", camera_id=camera_id))
    assert len(office.board.snapshot()) == 3
    office.desk.close_open_events()
    assert office.board.snapshot() == []
    told = len(office.happened)
    office.desk.close_open_events()
    assert len(office.happened) == told


def test_pictures_are_kept_of_known_events_alone_and_may_come_just_before_them(office: Office) -> None:
    good = an_event()
    office.pictures.thumbnail(good.id, b"\xff\xd8picture")
    office.pictures.thumbnail(EventId("../escape"), b"\xff\xd8picture")
    office.pictures.thumbnail(new_event_id(), b"\xff\xd8of no event")
    assert list(office.thumbnails.iterdir()) == []
    office.desk.report(EventChanged(good))
    assert [path.name for path in office.thumbnails.iterdir()] == [f"{good.id}.jpg"]
    office.pictures.thumbnail(good.id, b"\xff\xd8a better picture")
    office.pictures.thumbnail(good.id, b"no jpeg")
    office.desk.report(EventChanged(replace(good, closed=True)))
    office.pictures.thumbnail(good.id, b"\xff\xd8too late")
    assert (office.thumbnails / f"{good.id}.jpg").read_bytes() == b"\xff\xd8a better picture"


def test_events_beyond_the_hours_measure_are_not_journaled_and_the_next_hour_begins_anew(office: Office) -> None:
    for _ in range(MAX_EVENTS_AN_HOUR + 5):
        office.desk.report(EventChanged(an_event(closed=True)))
    assert len(office.happened) == 2 * MAX_EVENTS_AN_HOUR
    office.clock.run(3_601)
    office.desk.report(EventChanged(an_event(closed=True)))
    assert len(office.happened) == 2 * MAX_EVENTS_AN_HOUR + 2


def test_what_made_an_event_is_journaled_before_anybody_hears_of_it(office: Office) -> None:
    evidence = evidence_of(FRONT)
    office.desk.report(EvidenceFound(evidence))
    packed = EvidenceRecord(evidence.event_id, FRONT, pack_evidence(evidence))
    assert office.happened == [("journaled", packed), ("published", EvidenceFound(evidence))]


@pytest.mark.parametrize("camera_id", ["unknown", "front"])
def test_evidence_of_no_camera_or_without_an_id_is_dropped(office: Office, camera_id: str) -> None:
    evidence = evidence_of(CameraId(camera_id), EventId("../../../etc/passwd") if camera_id == "front" else None)
    office.desk.report(EvidenceFound(evidence))
    office.desk.report(MotionMinute(CameraId("unknown"), 0, bytes(CELLS)))
    assert office.happened == []


def test_a_watcher_gone_mad_fills_no_journal_with_visits(office: Office) -> None:
    for _ in range(MAX_VISITS_AN_HOUR + 50):
        office.desk.report(EvidenceFound(evidence_of(FRONT)))
    assert sum(what == "journaled" for what, _ in office.happened) == MAX_VISITS_AN_HOUR


def test_a_disk_that_refuses_the_reasons_costs_no_event(office: Office) -> None:
    def refuse(camera_id: CameraId, record: Record) -> None:
        raise DiskFull("No room is left.")

    office.desk._journal = refuse
    event = an_event()
    office.desk.report(EvidenceFound(evidence_of(FRONT)))
    office.desk.report(EventChanged(event))
    assert [what for what, _ in office.happened] == ["published", "journaled", "published"]


def test_movement_is_journaled_once_a_minute_and_only_of_now(office: Office) -> None:
    now_ms = office.clock.wall_ms() // 60_000 * 60_000
    for minute_ms in (now_ms - 120_000, now_ms - 60_000, now_ms - 60_000, now_ms - 3_600_000, now_ms + 180_000):
        office.desk.report(MotionMinute(FRONT, minute_ms, b"\1" * CELLS))
    journaled = [value.minute_ms for what, value in office.happened if isinstance(value, MotionRecord)]
    assert journaled == [now_ms - 120_000, now_ms - 60_000]


def test_the_cut_of_an_event_lies_beside_its_picture(office: Office) -> None:
    event = an_event()
    office.pictures.thumbnail(event.id, b"\xff\xd8whole")
    office.pictures.thumbnail(event.id, b"\xff\xd8cut", True)
    office.desk.report(EventChanged(event))
    whole, cut = LibraryPaths(office.thumbnails.parent).pictures_of(event.id)
    assert (office.thumbnails / whole.name).read_bytes() == b"\xff\xd8whole"
    assert (office.thumbnails / cut.name).read_bytes() == b"\xff\xd8cut"


def test_a_window_that_opens_late_hears_what_is_true_now(office: Office) -> None:
    office.bus.publish(DetectorReady("fallback", "No model."))
    office.bus.publish(CameraChanged(FRONT, "Front", CameraState.CONNECTING, 1))
    office.bus.publish(CameraChanged(FRONT, "Front", CameraState.RECORDING, 2))
    assert office.board.snapshot() == [
        CameraChanged(FRONT, "Front", CameraState.RECORDING, 2),
        DetectorReady("fallback", "No model."),
    ]
    assert office.board.camera_name(FRONT) == "Front"


def test_a_camera_that_is_recorded_no_more_takes_its_problems_along(office: Office) -> None:
    office.bus.publish(ProblemFound("flood front main", "It floods.", camera_id=FRONT))
    office.bus.publish(ProblemFound("flood yard main", "It floods too.", camera_id=CameraId("yard")))
    office.bus.publish(ProblemFound("storage forecast", "The disk is full in 5 days."))
    office.board.end_problems_of(FRONT)
    left = [fact.key for fact in office.board.snapshot() if isinstance(fact, ProblemFound)]
    assert left == ["flood yard main", "storage forecast"]
    told = office.happened[-1][1]
    assert isinstance(told, ProblemFound)
    assert (told.key, told.solved) == ("flood front main", True), "windows that are open hear it"
