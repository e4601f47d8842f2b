"""A day of the clock change in fast motion: recorders, journals, database and retention, and all that befalls them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.core.local_time import local_day
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole
from app.domain.event import Box, Event, EventClass
from app.domain.facts import EventChanged, SegmentFinished, SegmentsDeleted
from app.domain.ids import CameraId, EventId
from app.domain.media import TICKS_PER_S, Packet, Track
from app.domain.recording import GapCause, Segment, Span
from app.engine.index_rebuilder import IndexRebuilder
from app.index.continuity import Standing, Stretch
from app.recording.inspection import Look, inspect_camera
from app.recording.keeps import kept_spans
from app.recording.recorder import StreamRecorder
from app.recording.records import EventRecord
from app.recording.recovery import journal_path, recover
from app.recording.retention_rules import DAY_MS, RetentionSettings, Rules
from app.recording.volumes import Usage
from tests.helpers.conditions import wait_until
from tests.helpers.packets import DRAWN_FORMAT
from tests.helpers.stored import MINUTE_MS, journaled_paths
from tests.unit.engine.stage import DOOR, YARD, HandClock, Stage

BERLIN = ZoneInfo("Europe/Berlin")
MAIN, SUB = StreamRole.MAIN, StreamRole.SUB
HOUR_MS = 3_600_000
PICTURE_S = 5
GOP_PICTURES = 2
FILE_MS = 75_000
"""A file ends with the keyframe after a minute, here at 70 s."""


@dataclass
class Stream:
    """A stream that sends a picture every five seconds."""

    camera_id: CameraId
    role: StreamRole
    recorder: StreamRecorder | None = None
    connected: bool = False
    media_s: int = 0
    sent: int = 0

    def connect(self) -> None:
        """A connection, with a media clock of its own."""
        if self.recorder is not None:
            self.recorder.on_format(DRAWN_FORMAT)
        self.connected, self.media_s = True, 0

    def send(self, wall_ms: int) -> None:
        """The next picture, where somebody is there to take it."""
        if self.recorder is None or not self.connected:
            return
        pts = self.media_s * TICKS_PER_S
        keyframe = self.media_s // PICTURE_S % GOP_PICTURES == 0
        payload = self.sent.to_bytes(4, "big") * 10
        self.recorder.on_packet(Packet(Track.VIDEO, pts, pts, PICTURE_S * TICKS_PER_S, keyframe, wall_ms, payload))
        self.media_s += PICTURE_S
        self.sent += 1


class FilledStage(Stage):
    """A stage whose database is filled by a rebuilder, as an engine's is."""

    def finish_rebuild(self) -> None:
        """Nothing is done yet; the rebuilder does it."""


@dataclass
class Day:
    """An engine and three streams, by a clock as fast as they can follow. `rule_ms` is how long footage stays."""

    root: Path
    begin_ms: int
    rule_ms: int
    finished: list[Segment] = field(default_factory=list)
    deleted: list[tuple[Segment, int]] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    missed_ms: dict[tuple[CameraId, StreamRole, GapCause], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.clock = HandClock()
        self.clock.wall = self.begin_ms
        self.streams = [Stream(DOOR, MAIN), Stream(DOOR, SUB), Stream(YARD, MAIN)]
        self.start()

    @property
    def rules(self) -> Rules:
        """Continuous footage stays so long, that of events twice as long."""
        return Rules(self.rule_ms / DAY_MS, 2 * self.rule_ms / DAY_MS)

    def start(self) -> None:
        """An engine starts, as engine.py does it."""
        paths = LibraryPaths(self.root)
        recover(paths, self.clock.wall)
        self.stage = FilledStage(paths, clock=self.clock)
        self.stage.usage = lambda _: Usage(10**9, 9 * 10**8)  # type: ignore[method-assign]
        self.stage.bus.subscribe(SegmentFinished, lambda fact: self.finished.append(fact.segment))
        self.stage.bus.subscribe(SegmentsDeleted, self._note_deleted)
        self.stage.open(RetentionSettings(rules=self.rules))
        self.rebuilder = IndexRebuilder(paths, self.stage.projection, self.clock, self.stage.retention.keeps.kept_of)
        for stream in self.streams:
            camera = Camera(stream.camera_id, stream.camera_id, (CameraStream(stream.role, CameraUrl("drawn:")),))
            journal = self.stage.journals[stream.camera_id]
            stream.recorder = StreamRecorder(camera, stream.role, paths, journal, self.stage.bus, self.clock)
            stream.connect()

    def _note_deleted(self, fact: SegmentsDeleted) -> None:
        self.deleted += [(segment, self.clock.wall) for segment in fact.segments]

    def pass_minutes(self, minutes: int) -> None:
        """Time goes by, with a look of retention a minute, and the database close behind."""
        for _ in range(minutes):
            for _ in range(60 // PICTURE_S):
                for stream in self.streams:
                    stream.send(self.clock.wall)
                self.clock.run(PICTURE_S)
            if self.streams[0].recorder is not None:
                self.look()

    def look(self) -> None:
        """Retention's look, and the rebuilder's where the database needs it."""
        self.stage.retention.worker.step()
        projection = self.stage.projection
        wait_until(lambda: projection.is_open, 20, "the database is open")
        if projection.rebuild_wanted is not None:
            self.rebuilder.run_once()
        wait_until(lambda: projection._queue.empty() and not projection._batch, 20, "the database follows")

    def _miss(self, streams: list[Stream], cause: GapCause, minutes: int) -> None:
        for stream in streams:
            key = (stream.camera_id, stream.role, cause)
            self.missed_ms[key] = self.missed_ms.get(key, 0) + minutes * MINUTE_MS

    def outage(self, minutes: int) -> None:
        """The yard's camera is gone."""
        yard = [stream for stream in self.streams if stream.camera_id == YARD]
        for stream in yard:
            assert stream.recorder is not None
            stream.recorder.on_lost(GapCause.OFFLINE, self.clock.wall)
            stream.connected = False
        self.pass_minutes(minutes)
        self._miss(yard, GapCause.OFFLINE, minutes)
        for stream in yard:
            stream.connect()

    def set_clock_forward(self, minutes: int) -> None:
        """Somebody sets the computer's clock."""
        self.clock.wall += minutes * MINUTE_MS
        self._miss(self.streams, GapCause.CLOCK_CHANGED, minutes)

    def restart(self, minutes: int) -> None:
        """The engine is stopped, and started again."""
        for stream in self.streams:
            assert stream.recorder is not None
            stream.recorder.close(GapCause.ENGINE_STOPPED)
        self._be_away(minutes, GapCause.ENGINE_STOPPED)

    def crash(self, minutes: int) -> None:
        """The engine is killed; its database is found deleted."""
        self._be_away(minutes, GapCause.ENGINE_CRASHED)

    def _be_away(self, minutes: int, cause: GapCause) -> None:
        self.stage.close()
        for stream in self.streams:
            stream.recorder = None
        if cause is GapCause.ENGINE_CRASHED:
            for file in self.root.glob("index.sqlite3*"):
                file.unlink()
        self.pass_minutes(minutes)
        self._miss(self.streams, cause, minutes)
        self.start()

    def visit(self) -> None:
        """Somebody is at the door for half a minute."""
        start_ms = self.clock.wall - 40_000
        event_id = EventId(f"{len(self.events):026d}".translate(str.maketrans("0123456789", "abcdefghij")))
        box = Box(0, 0, 1, 1)
        event = Event(
            event_id, DOOR, EventClass.PERSON, start_ms, start_ms + 30_000, True, 0.9, box, start_ms, 1, "Because."
        )
        self.stage.journals[DOOR].append(EventRecord(event))
        self.stage.bus.publish(EventChanged(event))
        self.events.append(event)

    def keep(self, span: Span) -> None:
        """The owner keeps a span of the yard."""
        self.stage.retention.keeps.keep(YARD, span, kept=True)

    def end(self) -> None:
        """The engine is stopped for good."""
        self.look()
        for stream in self.streams:
            assert stream.recorder is not None
            stream.recorder.close(GapCause.ENGINE_STOPPED)
        self.look()
        self.stage.settle()


@contextmanager
def a_day(root: Path, begin_ms: int, rule_ms: int) -> Iterator[Day]:
    made = Day(root, begin_ms, rule_ms)
    try:
        yield made
    finally:
        made.stage.close()


def live(day: Day, hours: int) -> Span:
    """So many hours with an incident in each; returns the span that the owner kept."""
    kept = Span(day.begin_ms + 20 * MINUTE_MS, day.begin_ms + 25 * MINUTE_MS)
    for hour in range(hours):
        day.pass_minutes(30)
        day.visit()
        if hour == 0:
            day.keep(kept)
        match hour % 4:
            case 0:
                day.outage(3)
            case 1:
                day.restart(2)
            case 2:
                day.crash(2)
            case _:
                day.set_clock_forward(4)
        day.pass_minutes(30 - (3, 2, 2, 4)[hour % 4])
    day.end()
    return kept


def assert_what_went_was_due(day: Day, kept: Span) -> None:
    """Nothing went before its time, and what an event or its owner holds stayed."""
    for segment, at_ms in day.deleted:
        age_ms = at_ms - segment.end_ms
        assert age_ms >= day.rule_ms
        assert not (segment.camera_id == YARD and segment.start_ms < kept.end_ms and kept.start_ms < segment.end_ms)
        if age_ms < 2 * day.rule_ms:
            assert not any(is_near(event, segment) for event in day.events)


def is_near(event: Event, segment: Segment) -> bool:
    near = Span(event.start_ms - 10_000, event.end_ms + 10_000)
    return event.camera_id == segment.camera_id and near.start_ms < segment.end_ms and segment.start_ms < near.end_ms


def assert_what_stayed_may_stay(day: Day, kept: Span) -> None:
    """What is older than its rule is gone, but for a look's time."""
    gone = {segment.path for segment, _ in day.deleted}
    for segment in day.finished:
        if segment.path in gone or day.clock.wall - segment.end_ms < day.rule_ms + 2 * MINUTE_MS:
            continue
        held = any(is_near(event, segment) for event in day.events)
        held = held or (segment.camera_id == YARD and segment.start_ms < kept.end_ms and kept.start_ms < segment.end_ms)
        assert held, f"{segment.path} should be gone"


@pytest.mark.timeout(1200)
@pytest.mark.parametrize(
    ("day", "hours", "rule_hours"),
    [
        (date(2026, 10, 25), 4, 0.5),
        pytest.param(date(2026, 10, 25), 25, 6.0, marks=pytest.mark.faults),
        pytest.param(date(2026, 3, 29), 23, 6.0, marks=pytest.mark.faults),
    ],
)
def test_every_moment_of_the_day_of_the_clock_change_is_recorded_kept_deleted_and_told_as_it_should_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, day: date, hours: int, rule_hours: float
) -> None:
    monkeypatch.setattr("app.index.projection.LINGER_S", 0.001)
    monkeypatch.setattr("app.recording.segment_file.SYNC_INTERVAL_S", 3_600.0)
    span = local_day(day, BERLIN)
    with a_day(tmp_path / "library", span.start_ms, round(rule_hours * HOUR_MS)) as life:
        kept = live(life, hours)
        assert_what_went_was_due(life, kept)
        assert_what_stayed_may_stay(life, kept)
        assert len(life.deleted) > 100
        reader = life.stage.reader
        for stream in life.streams:
            found = reader.continuity(stream.camera_id, stream.role, span, life.clock.wall)
            assert_told(life, stream, found, span)
        for camera_id in (DOOR, YARD):
            on_disk = {path for path in life.stage.on_disk() if f"/{camera_id}/" in path}
            assert journaled_paths(life.stage.paths, camera_id) == on_disk
            assert [
                each for each in inspect_camera(life.stage.paths, camera_id, Look(deep=True)) if not each.sound
            ] == []
        assert kept_spans(journal_path(life.stage.paths, YARD)) == [kept]
        pictures = sum(segment.samples for segment in {each.path: each for each in life.finished}.values())
        assert pictures <= sum(stream.sent for stream in life.streams)


def assert_told(life: Day, stream: Stream, found: list[Stretch], span: Span) -> None:
    """Every moment of the local day is told: recorded, deleted by a rule, missing by its incident, or to come."""
    assert sum(each.length_ms for each in found) == span.length_ms
    by_cause: dict[GapCause, int] = {}
    for each in found:
        if each.standing is Standing.MISSING:
            assert each.cause is not None
            by_cause[each.cause] = by_cause.get(each.cause, 0) + each.length_ms
    assert GapCause.RETENTION in by_cause
    wanted = {
        cause: length_ms
        for (camera_id, role, cause), length_ms in life.missed_ms.items()
        if (camera_id, role) == (stream.camera_id, stream.role)
    }
    assert by_cause.keys() == {*wanted, GapCause.RETENTION}
    for cause, length_ms in wanted.items():
        slack_ms = hours_of(life) * 2 * PICTURE_S * GOP_PICTURES * 1000  # each ends with a keyframe
        assert length_ms - slack_ms <= by_cause[cause] <= length_ms + slack_ms, cause


def hours_of(life: Day) -> int:
    return round((life.clock.wall - life.begin_ms) / HOUR_MS)
