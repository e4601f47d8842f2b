"""Decides which footage may go, as pure functions over plain values; the engine's retention desk calls it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.event import Event
from app.domain.recording import Segment, Span
from app.recording.retention_rules import DAY_MS, Rules

FLOOR_RULE = "the disk has too little free space"
QUOTA_RULE = "the disk's share for footage is used up"
CAMERA_RULE = "the camera's share of the disk is used up"


@dataclass(frozen=True)
class Candidate:
    """A file, and what speaks for it: `due_ms` is when its rule lets it go (None: never by age).

    A `kept` one never goes; one that `holds_event` goes under pressure only when nothing else is left.
    """

    segment: Segment
    due_ms: int | None
    rule: str
    holds_event: bool = False
    kept: bool = False


@dataclass(frozen=True)
class Doomed:
    """A file that goes, and the rule that asked for it."""

    segment: Segment
    rule: str


def classify(
    segments: Iterable[Segment], events: Iterable[Event], kept: Sequence[Span], rules: Rules
) -> list[Candidate]:
    """What the rules say of files of one camera, in their order. `kept` is sorted and does not overlap."""
    before_ms, after_ms = rules.before_s * 1000, rules.after_s * 1000
    waiting = sorted(events, key=lambda event: event.start_ms, reverse=True)
    near: list[Event] = []
    found = []
    for segment in sorted(segments, key=lambda each: each.start_ms):
        while waiting and waiting[-1].start_ms - before_ms < segment.end_ms:
            near.append(waiting.pop())
        near = [event for event in near if not event.closed or event.end_ms + after_ms > segment.start_ms]
        holds = [event for event in near if event.start_ms - before_ms < segment.end_ms]
        found.append(_candidate(segment, holds, overlaps(kept, segment), rules))
    return found


def overlaps(kept: Sequence[Span], segment: Segment) -> bool:
    """Whether any of the sorted spans holds a moment of the file."""
    at = bisect_left(kept, segment.end_ms, key=lambda span: span.start_ms)
    return at > 0 and kept[at - 1].end_ms > segment.start_ms


def _candidate(segment: Segment, events: list[Event], kept: bool, rules: Rules) -> Candidate:
    due_ms = _after(segment.end_ms, rules.continuous_days)
    rule = f"continuous footage for {_days(rules.continuous_days)}"
    for event in events:
        stays = None if not event.closed else _after(event.end_ms, rules.days_of(event.event_class))
        if due_ms is not None and (stays is None or stays > due_ms):
            due_ms = stays
            rule = f"{event.event_class.value} events for {_days(rules.days_of(event.event_class))}"
    holds_event = any(rules.days_of(event.event_class) != 0 for event in events)
    return Candidate(segment, due_ms, rule, holds_event, kept)


def _after(end_ms: int, days: float | None) -> int | None:
    return None if days is None else end_ms + round(days * DAY_MS)


def _days(days: float | None) -> str:
    return "ever" if days is None else f"{days:g} day{'' if days == 1 else 's'}"


def overdue(candidates: Iterable[Candidate], now_ms: int) -> Iterator[Doomed]:
    """The files whose time is over at `now_ms`."""
    for each in candidates:
        if not each.kept and each.due_ms is not None and each.due_ms <= now_ms:
            yield Doomed(each.segment, each.rule)


def make_room(
    continuous: Iterable[Candidate], events: Iterable[Candidate], need_bytes: int, rule: str
) -> Iterator[Doomed]:
    """The fewest files in order that free `need_bytes`: first of `continuous`, then of `events`, each oldest first.

    Both may be lazy: no more is read of them than is needed. Fewer bytes than needed where the rest is kept.
    """
    freed_bytes = 0
    for candidates, wants_event in ((continuous, False), (events, True)):
        if freed_bytes >= need_bytes:
            return
        for each in candidates:
            if each.kept or each.holds_event is not wants_event:
                continue
            yield Doomed(each.segment, rule)
            freed_bytes += each.segment.size_bytes
            if freed_bytes >= need_bytes:
                return
