"""A weekly plan as rows of days and times, and back again; pure, the week editor shows them.

A row may go over midnight: it becomes a span of each chosen day, and another of the day after.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.plan import MINUTES_PER_DAY, RecordingMode, WeekSpan


@dataclass(frozen=True)
class WeekRow:
    """On these weekdays (0 is Monday) from one minute to another; an end at or before the start is of the next day."""

    days: frozenset[int]
    start_minute: int
    end_minute: int
    mode: RecordingMode


EVERY_DAY = frozenset(range(7))
FIRST_ROW = WeekRow(EVERY_DAY, 0, 0, RecordingMode.CONTINUOUS)


def spans_of(rows: Iterable[WeekRow]) -> tuple[WeekSpan, ...]:
    """The plan's spans; of two that overlap, the row above counts."""
    spans = []
    for row in rows:
        for day in sorted(row.days):
            if row.end_minute > row.start_minute:
                spans.append(WeekSpan(day, row.start_minute, row.end_minute, row.mode))
                continue
            spans.append(WeekSpan(day, row.start_minute, MINUTES_PER_DAY, row.mode))
            if row.end_minute > 0:
                spans.append(WeekSpan((day + 1) % 7, 0, row.end_minute, row.mode))
    return tuple(spans)


def rows_of(spans: Iterable[WeekSpan]) -> tuple[WeekRow, ...]:
    """The rows that make these spans again; spans of equal times share one."""
    days: dict[tuple[int, int, RecordingMode], set[int]] = {}
    for span in spans:
        days.setdefault((span.start_minute, span.end_minute % MINUTES_PER_DAY, span.mode), set()).add(span.weekday)
    return tuple(WeekRow(frozenset(each), start, end, mode) for (start, end, mode), each in days.items())
