"""Accounts for every moment of a span of one stream: recorded, missing and why, or not come yet; readers call it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.domain.recording import Gap, GapCause, Span

SETTLING_MS = 10_000
"""The newest moments of a stream that is being recorded may not be on the disk yet; they count as to come."""

INTENDED = frozenset({GapCause.PRIVACY, GapCause.SCHEDULE, GapCause.NO_EVENT, GapCause.RETENTION})
"""What the owner asked for; nothing went wrong there."""

SHORTEST_GAP_MS = 250
"""A shorter one is not told: a stream that is begun anew costs as much."""


class Standing(Enum):
    """What a moment is."""

    RECORDED = "recorded"
    MISSING = "missing"
    BEFORE = "before the first recording"
    FUTURE = "future"


@dataclass(frozen=True)
class Stretch:
    """A span (UTC ms) of one standing; `cause` is there where it is missing, UNKNOWN included."""

    start_ms: int
    end_ms: int
    standing: Standing
    cause: GapCause | None = None

    @property
    def length_ms(self) -> int:
        """How long it is, in ms."""
        return self.end_ms - self.start_ms


@dataclass(frozen=True)
class Pause:
    """Recording stands still since `at_ms` (UTC) and until something is recorded again."""

    at_ms: int
    cause: GapCause


@dataclass(frozen=True)
class Known:
    """What the library knows of one stream within a span; the spans may overlap and come in any order.

    `first_ms` is the first moment of which anything is known; None where nothing ever was.
    """

    recorded: Sequence[Span] = ()
    gaps: Sequence[Gap] = ()
    removed: Sequence[tuple[Span, GapCause]] = ()
    pause: Pause | None = None
    first_ms: int | None = None


def account(span: Span, known: Known, now_ms: int) -> list[Stretch]:
    """Part `span` into stretches, oldest first, that neither overlap nor leave anything out.

    What is recorded counts first, then what was recorded and removed, then the causes of gaps and of the pause that
    goes on; whatever is left in the past has the cause UNKNOWN. No two neighbours are of a kind.
    """
    rest, found = [span] if span.length_ms > 0 else [], list[Stretch]()

    def take(spans: Iterable[Span], standing: Standing, cause: GapCause | None = None) -> None:
        nonlocal rest
        taken, rest = _part(rest, _merged(spans))
        found.extend(Stretch(each.start_ms, each.end_ms, standing, cause) for each in taken)

    take(known.recorded, Standing.RECORDED)
    take([Span(now_ms, max(now_ms, span.end_ms))], Standing.FUTURE)
    for cause, spans in _by_cause(known.removed):
        take(spans, Standing.MISSING, cause)
    for cause, spans in _by_cause((Span(gap.start_ms, gap.end_ms), gap.cause) for gap in known.gaps):
        take(spans, Standing.MISSING, cause)
    if known.pause is not None:
        take([Span(known.pause.at_ms, max(known.pause.at_ms, now_ms))], Standing.MISSING, known.pause.cause)
    else:
        take(_settling(known, now_ms), Standing.FUTURE)
    first_ms = now_ms if known.first_ms is None else known.first_ms
    take([Span(min(span.start_ms, first_ms), first_ms)], Standing.BEFORE)
    take(rest, Standing.MISSING, GapCause.UNKNOWN)
    return _joined(sorted(found, key=lambda stretch: stretch.start_ms))


def _by_cause(spans: Iterable[tuple[Span, GapCause]]) -> list[tuple[GapCause, list[Span]]]:
    """The spans of each cause that there is, in the order of the causes, of which UNKNOWN is the last."""
    found: dict[GapCause, list[Span]] = {}
    for span, cause in spans:
        found.setdefault(cause, []).append(span)
    return [(cause, found[cause]) for cause in GapCause if cause in found]


def _settling(known: Known, now_ms: int) -> list[Span]:
    """From the newest footage until now, where that is so near that the rest may be on its way."""
    reached_ms = max((each.end_ms for each in known.recorded), default=now_ms)
    return [Span(reached_ms, now_ms)] if 0 < now_ms - reached_ms <= SETTLING_MS else []


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for each in sorted(spans, key=lambda span: span.start_ms):
        if each.length_ms <= 0:
            continue
        if merged and each.start_ms <= merged[-1].end_ms:
            merged.append(Span(merged[-1].start_ms, max(merged.pop().end_ms, each.end_ms)))
        else:
            merged.append(each)
    return merged


def _part(whole: list[Span], by: list[Span]) -> tuple[list[Span], list[Span]]:
    """What of `whole` lies inside `by`, and what does not; both lists are sorted and do not overlap."""
    if not by:  # as with most causes: a year of gaps is not gone through for each of them
        return [], whole
    inside: list[Span] = []
    outside: list[Span] = []
    first = 0
    for each in whole:
        at_ms = each.start_ms
        while first < len(by) and by[first].end_ms <= at_ms:
            first += 1
        position = first
        while position < len(by) and by[position].start_ms < each.end_ms:
            cut = Span(max(at_ms, by[position].start_ms), min(each.end_ms, by[position].end_ms))
            if cut.start_ms > at_ms:
                outside.append(Span(at_ms, cut.start_ms))
            inside.append(cut)
            at_ms = cut.end_ms
            position += 1
        if at_ms < each.end_ms:
            outside.append(Span(at_ms, each.end_ms))
    return inside, outside


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for each in stretches:
        if joined and (joined[-1].standing, joined[-1].cause) == (each.standing, each.cause):
            each = Stretch(joined.pop().start_ms, each.end_ms, each.standing, each.cause)  # noqa: PLW2901 - it grows
        joined.append(each)
    return joined
