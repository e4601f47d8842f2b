"""What may go, as pure functions: kept footage never, no more than is needed, continuous before events."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.domain.camera import StreamRole
from app.domain.event import Box, Event, EventClass
from app.domain.ids import CameraId, EventId
from app.domain.recording import Segment, Span, segment_path
from app.recording.keeps import add_span, take_span
from app.recording.retention_plan import Candidate, Doomed, classify, make_room, overdue, overlaps
from app.recording.retention_rules import DAY_MS, Rules

DOOR = CameraId("door")
MINUTE_MS = 60_000
T0_MS = 1_764_000_000_000


def segment(minute: int, size_bytes: int = 10, role: StreamRole = StreamRole.MAIN) -> Segment:
    start_ms = T0_MS + minute * MINUTE_MS
    return Segment(DOOR, role, segment_path(DOOR, role, start_ms), start_ms, start_ms + MINUTE_MS, size_bytes, 5)


def event(start_ms: int, end_ms: int, event_class: EventClass = EventClass.PERSON, *, closed: bool = True) -> Event:
    box = Box(0, 0, 1, 1)
    return Event(EventId(f"{start_ms}"), DOOR, event_class, start_ms, end_ms, closed, 0.9, box, start_ms, 1, "Because.")


def gone(candidates: list[Candidate], days: float) -> set[int]:
    """The minutes whose files go by age, that many days after the first."""
    found = overdue(candidates, T0_MS + round(days * DAY_MS))
    return {(each.segment.start_ms - T0_MS) // MINUTE_MS for each in found}


def test_continuous_footage_stays_seven_days_and_that_of_an_event_sixty() -> None:
    seen = event(T0_MS + 2 * MINUTE_MS + 30_000, T0_MS + 2 * MINUTE_MS + 40_000)
    candidates = classify([segment(number) for number in range(5)], [seen], [], Rules())
    assert gone(candidates, 6.9) == set()
    assert gone(candidates, 8) == {0, 1, 3, 4}
    assert gone(candidates, 59.9) == {0, 1, 3, 4}
    assert gone(candidates, 61) == {0, 1, 2, 3, 4}
    assert {each.rule for each in overdue(candidates, T0_MS + 70 * DAY_MS)} == {
        "continuous footage for 7 days",
        "person events for 60 days",
    }


@pytest.mark.parametrize(("offset_ms", "held"), [(9_999, True), (10_000, False)])
def test_the_seconds_before_and_behind_an_event_belong_to_it(offset_ms: int, held: bool) -> None:
    before, inside, behind = segment(0), segment(1), segment(2)
    seen = event(before.end_ms + offset_ms, behind.start_ms - offset_ms)
    candidates = classify([before, inside, behind], [seen], [], Rules())
    assert [each.holds_event for each in candidates] == [held, True, held]


def test_each_class_has_its_own_days_and_an_open_event_stays() -> None:
    rules = Rules(continuous_days=1, class_days={EventClass.MOTION: 0.0, EventClass.VEHICLE: None})
    events = [
        event(segment(0).start_ms + 20_000, segment(0).start_ms + 30_000, EventClass.MOTION),
        event(segment(2).start_ms + 20_000, segment(2).start_ms + 30_000, EventClass.VEHICLE),
        event(segment(4).start_ms + 20_000, segment(4).start_ms + 30_000, closed=False),
    ]
    candidates = classify([segment(number) for number in range(7)], events, [], rules)
    assert gone(candidates, 365) == {0, 1, 3}
    assert [each.holds_event for each in candidates] == [False, False, True, False, True, True, True]


def test_both_streams_of_an_event_stay() -> None:
    seen = event(segment(0).start_ms + 20_000, segment(0).start_ms + 30_000)
    files = [segment(0), segment(0, role=StreamRole.SUB)]
    assert gone(classify(files, [seen], [], Rules()), 30) == set()


def test_footage_from_the_future_is_not_old() -> None:
    candidates = classify([segment(0)], [], [], Rules())
    assert gone(candidates, -400) == set()


def test_without_days_nothing_goes_by_age() -> None:
    candidates = classify([segment(0)], [], [], Rules(continuous_days=None, event_days=None))
    assert gone(candidates, 36_500) == set()


class RoomMachine(RuleBasedStateMachine):
    """Files, events and keep marks come and go; whatever is asked for, the plan keeps its promises."""

    @initialize()
    def begin(self) -> None:
        self.files: list[Segment] = []
        self.events: list[Event] = []
        self.kept: list[Span] = []
        self.model: set[int] = set()
        self.rules = Rules(continuous_days=0.001, event_days=0.01)

    @rule(minutes=st.integers(1, 12), size_bytes=st.integers(0, 50))
    def record(self, minutes: int, size_bytes: int) -> None:
        first = (self.files[-1].end_ms - T0_MS) // MINUTE_MS if self.files else 0
        self.files += [segment(first + number, size_bytes + number) for number in range(minutes)]

    @rule(at=st.integers(0, 60), length=st.integers(0, 90), event_class=st.sampled_from(EventClass))
    def see(self, at: int, length: int, event_class: EventClass) -> None:
        start_ms = T0_MS + at * MINUTE_MS + 1
        self.events.append(event(start_ms, start_ms + length * 1000, event_class))

    @rule(at=st.integers(0, 60), length=st.integers(1, 10), kept=st.booleans())
    def keep(self, at: int, length: int, kept: bool) -> None:
        span = Span(T0_MS + at * MINUTE_MS, T0_MS + (at + length) * MINUTE_MS)
        self.kept = (add_span if kept else take_span)(self.kept, span)
        minutes = set(range(at, at + length))
        self.model = self.model | minutes if kept else self.model - minutes

    def _remove(self, doomed: list[Doomed]) -> None:
        paths = {each.segment.path for each in doomed}
        assert len(paths) == len(doomed)
        assert not [each for each in doomed if (each.segment.start_ms - T0_MS) // MINUTE_MS in self.model]
        self.files = [each for each in self.files if each.path not in paths]

    @rule(now=st.integers(0, 120))
    def age(self, now: int) -> None:
        now_ms = T0_MS + now * MINUTE_MS
        doomed = list(overdue(classify(self.files, self.events, self.kept, self.rules), now_ms))
        assert all(each.segment.end_ms + 0.001 * DAY_MS <= now_ms for each in doomed)
        margin_ms = 10_000
        for each in doomed:
            for seen in self.events:
                touches = (
                    seen.start_ms - margin_ms < each.segment.end_ms and seen.end_ms + margin_ms > each.segment.start_ms
                )
                assert not touches or seen.end_ms + round(0.01 * DAY_MS) <= now_ms
        self._remove(doomed)

    @rule(need=st.integers(1, 400))
    def relieve(self, need: int) -> None:
        candidates = classify(self.files, self.events, self.kept, self.rules)
        doomed = list(make_room(iter(candidates), iter(candidates), need, "full"))
        freed = [each.segment.size_bytes for each in doomed]
        assert sum(freed[:-1]) < need, "more than needed"
        by_path = {each.segment.path: each for each in candidates}
        order = [(by_path[each.segment.path].holds_event, each.segment.start_ms) for each in doomed]
        assert order == sorted(order)
        free = [each for each in candidates if not each.kept]
        if sum(freed) < need:
            assert len(doomed) == len(free), "something could still have gone"
        if any(holds_event for holds_event, _ in order):
            taken = {each.segment.path for each in doomed}
            assert all(each.holds_event or each.segment.path in taken for each in free)
        self._remove(doomed)

    @invariant()
    def kept_spans_are_sorted_and_apart(self) -> None:
        kept = getattr(self, "kept", [])
        assert all(before.end_ms < behind.start_ms for before, behind in pairwise(kept))
        minutes = {minute for minute in range(80) if overlaps(kept, segment(minute))}
        assert minutes == getattr(self, "model", set())


TestRoom = RoomMachine.TestCase
TestRoom.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)


@given(need=st.integers(1, 10**6))
def test_pressure_reads_no_more_than_it_needs(need: int) -> None:
    read = []

    def lazily(count: int):  # type: ignore[no-untyped-def]
        for number in range(count):
            read.append(number)
            yield Candidate(replace(segment(number), size_bytes=1000), None, "")

    doomed = list(make_room(lazily(2_000), iter(()), need, "full"))
    assert len(read) == len(doomed) == min(2_000, -(-need // 1000))
