"""Clocks that are set forward and back, and the night of the clock change, through the real recorder in fast motion."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.local_time import local_day
from app.domain.camera import StreamRole
from app.domain.media import TICKS_PER_S, Packet, Track
from app.domain.recording import Gap, GapCause, Segment, Span
from app.index.catalog import Catalog
from app.index.continuity import Standing
from app.index.queries import LibraryReader
from app.index.rebuild import rebuild
from app.index.writer import IndexWriter
from app.recording.fragment_reader import read_samples
from app.recording.history import journaled_values
from app.recording.recovery import recover
from tests.helpers.packets import DRAWN_FORMAT, START_MS
from tests.unit.recording.conftest import CAMERA, HandClock, Rig

BERLIN = ZoneInfo("Europe/Berlin")
CHANGES = {date(2026, 10, 25): 25, date(2026, 3, 29): 23}
HOUR_S = 3_600
GOP_S = 5
UNSAID_MS = 250


@dataclass
class SetClock(HandClock):
    """A wall clock that somebody sets, beside a monotonic one that goes on."""

    begin_ms: int = START_MS
    shift_ms: int = 0

    def wall_ms(self) -> int:
        """UTC in ms, as the computer believes."""
        return self.begin_ms + round(self.now_s * 1000) + self.shift_ms


@dataclass
class Life:
    """A camera that sends a picture a second, and the engine that records it."""

    root: Path
    begin_ms: int = START_MS
    rig: Rig = field(init=False)
    sent: int = 0
    connected: bool = False
    media_s: int = 0

    def __post_init__(self) -> None:
        self.clock = SetClock(begin_ms=self.begin_ms)
        self.rig = Rig(self.root / "library", clock=self.clock)
        self.connect()

    def connect(self) -> None:
        """A connection, with a media clock of its own."""
        self.rig.recorder.on_format(DRAWN_FORMAT)
        self.connected, self.media_s = True, 0

    def pass_time(self, seconds: int) -> None:
        """So many seconds go by, with their pictures where the camera is connected."""
        for _ in range(seconds):
            if self.connected:
                pts = self.media_s * TICKS_PER_S
                keyframe = self.media_s % GOP_S == 0
                payload = self.sent.to_bytes(4, "big") * 10
                packet = Packet(Track.VIDEO, pts, pts, TICKS_PER_S, keyframe, self.clock.wall_ms(), payload)
                self.rig.recorder.on_packet(packet)
                self.media_s += 1
                self.sent += 1
            self.clock.now_s += 1

    def set_clock(self, seconds: int) -> None:
        """Somebody sets the computer's clock, by so much."""
        self.clock.shift_ms += seconds * 1000

    def outage(self, seconds: int) -> None:
        """The camera is gone for a while."""
        self.rig.recorder.on_lost(GapCause.OFFLINE, self.clock.wall_ms())
        self.connected = False
        self.pass_time(seconds)
        self.connect()

    def restart(self, seconds: int) -> None:
        """The engine is stopped, and started again."""
        self.rig.recorder.close(GapCause.ENGINE_STOPPED)
        self._start_again(seconds)

    def crash(self, seconds: int) -> None:
        """The engine is killed, and started again; what waited for its fragment is lost."""
        self._start_again(seconds)

    def _start_again(self, seconds: int) -> None:
        self.rig.crash()
        self.connected = False
        self.pass_time(seconds)
        recover(self.rig.paths, self.clock.wall_ms())
        self.rig.open()
        self.connect()

    def end(self) -> None:
        """The engine ends."""
        self.rig.recorder.close(GapCause.ENGINE_STOPPED)
        self.rig.journal.close()

    def values(self, kind: type) -> list:  # type: ignore[type-arg]
        """What the journal says of that kind, in its order."""
        return [value for value in journaled_values(self.rig.paths, CAMERA.id) if isinstance(value, kind)]

    def stretches(self, span: Span, now_ms: int) -> list:  # type: ignore[type-arg]
        """The continuity of a span, from a database that the journal fills."""
        path = self.root / "index.sqlite3"
        writer = IndexWriter(path)
        rebuild(Catalog(writer), journaled_values(self.rig.paths, CAMERA.id))
        writer.close()
        return LibraryReader(path).continuity(CAMERA.id, StreamRole.MAIN, span, now_ms)


def holes_have_their_gap(life: Life) -> list[Gap]:
    """Check that footage never overlaps or goes back, and that each hole in it is one gap; returns the gaps."""
    segments: list[Segment] = life.values(Segment)
    gaps: list[Gap] = life.values(Gap)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(segments))
    assert all(segment.start_ms < segment.end_ms for segment in segments)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(gaps))
    holes = [(a.end_ms, b.start_ms) for a, b in pairwise(segments) if b.start_ms - a.end_ms > UNSAID_MS]
    said: list[tuple[int, int]] = []
    for gap in gaps:  # two causes may share one hole
        if said and said[-1][1] == gap.start_ms:
            said.append((said.pop()[0], gap.end_ms))
        else:
            said.append((gap.start_ms, gap.end_ms))
    assert [hole for hole in said if hole[1] - hole[0] > UNSAID_MS] == holes
    return gaps


def recorded_pictures(life: Life) -> int:
    return sum(1 for file in life.rig.paths.footage.rglob("*.mp4") for _ in read_samples(file))


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    made = Life(tmp_path)
    yield made
    made.rig.journal.close()


def test_a_clock_set_forward_makes_one_gap_and_costs_no_picture(life: Life) -> None:
    life.pass_time(90)
    life.set_clock(HOUR_S)
    life.pass_time(200)
    life.end()
    (gap,) = holes_have_their_gap(life)
    assert gap.cause is GapCause.CLOCK_CHANGED
    assert abs(gap.end_ms - gap.start_ms - HOUR_S * 1000) <= 1_000
    assert recorded_pictures(life) == life.sent == 290


def test_a_clock_set_back_makes_no_gap_and_no_overlap_and_costs_no_picture(life: Life) -> None:
    life.pass_time(90)
    life.set_clock(-HOUR_S)
    life.pass_time(200)
    life.end()
    assert holes_have_their_gap(life) == []
    assert recorded_pictures(life) == life.sent == 290


def test_a_clock_set_back_and_put_right_makes_no_gap(life: Life) -> None:
    life.pass_time(90)
    life.set_clock(-HOUR_S)
    life.pass_time(300)
    life.set_clock(HOUR_S)
    life.pass_time(300)
    life.end()
    assert holes_have_their_gap(life) == []
    assert recorded_pictures(life) == life.sent == 690


def test_what_happens_while_the_clock_is_behind_keeps_the_order(life: Life) -> None:
    life.pass_time(90)
    life.set_clock(-HOUR_S)
    life.pass_time(70)
    life.outage(30)
    life.crash(20)
    life.pass_time(70)
    life.set_clock(HOUR_S)
    life.pass_time(200)
    life.end()
    gaps = holes_have_their_gap(life)
    assert sum(gap.end_ms - gap.start_ms for gap in gaps) <= 60_000


incidents = st.one_of(
    st.tuples(st.just(Life.pass_time), st.integers(1, 150)),
    st.tuples(st.just(Life.set_clock), st.sampled_from([-HOUR_S, -30, -3, 3, 30, HOUR_S])),
    st.tuples(st.just(Life.outage), st.integers(1, 90)),
    st.tuples(st.just(Life.restart), st.integers(1, 90)),
    st.tuples(st.just(Life.crash), st.integers(1, 90)),
)


@given(story=st.lists(incidents, max_size=8))
@settings(max_examples=25)
def test_whatever_happens_footage_never_overlaps_and_every_hole_has_a_known_cause(
    tmp_path_factory: pytest.TempPathFactory, story: list[tuple[Callable[[Life, int], None], int]]
) -> None:
    life = Life(tmp_path_factory.mktemp("story"))
    life.pass_time(7)
    for happen, amount in story:
        happen(life, amount)
        life.pass_time(7)
    life.end()
    gaps = holes_have_their_gap(life)
    assert all(gap.cause is not GapCause.UNKNOWN for gap in gaps)


def live_through(tmp_path: Path, day: date, hours: range) -> None:
    """Record these hours of a local day, with a few incidents, and account for the whole day."""
    span = local_day(day, BERLIN)
    life = Life(tmp_path, begin_ms=span.start_ms + hours.start * HOUR_S * 1000)
    expected = []
    for hour in hours:
        life.pass_time(HOUR_S - 60 - GOP_S)
        match hour % 4:
            case 0:
                life.outage(60)
                expected.append(GapCause.OFFLINE)
            case 1:
                life.crash(60)
                expected.append(GapCause.ENGINE_CRASHED)
            case 2:
                life.restart(60)
                expected.append(GapCause.ENGINE_STOPPED)
            case _:
                life.pass_time(60)
        life.pass_time(GOP_S)
    life.end()
    assert [gap.cause for gap in holes_have_their_gap(life)] == expected
    stretches = life.stretches(span, span.end_ms)
    assert sum(stretch.length_ms for stretch in stretches) == CHANGES[day] * HOUR_S * 1000 == span.length_ms
    recorded_ms = sum(each.length_ms for each in stretches if each.standing is Standing.RECORDED)
    missing = [each for each in stretches if each.standing is Standing.MISSING]
    lost_ms = len(expected) * 62_000  # each outage, and at most the seconds that a crash loses
    assert len(hours) * HOUR_S * 1000 - lost_ms <= recorded_ms <= len(hours) * HOUR_S * 1000
    assert all(each.cause is not GapCause.UNKNOWN for each in missing)


@pytest.mark.parametrize("day", CHANGES)
def test_the_hours_around_the_clock_change_are_accounted_for(tmp_path: Path, day: date) -> None:
    live_through(tmp_path, day, range(1, 4))


@pytest.mark.faults
@pytest.mark.timeout(900)
@pytest.mark.parametrize("day", CHANGES)
def test_the_whole_day_of_the_clock_change_is_accounted_for(tmp_path: Path, day: date) -> None:
    live_through(tmp_path, day, range(CHANGES[day]))
