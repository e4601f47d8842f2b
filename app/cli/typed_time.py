"""Turns times as people type them into UTC; the export command calls it."""

import re
from datetime import datetime, timedelta

from app.domain.errors import UsageError
from app.domain.recording import Span

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?")
_MAX_SPAN_MS = 7 * 24 * 3600 * 1000


def parse_span(from_text: str, to_text: str, now_ms: int) -> Span:
    """The span that was typed. Raises UsageError."""
    now = datetime.fromtimestamp(now_ms / 1000)
    start = _parse(from_text, now)
    if _CLOCK.fullmatch(from_text.strip()) and start > now.astimezone():
        start = _at(_naive(start) - timedelta(days=1), from_text)
    end = _parse(to_text, _naive(start))
    if _CLOCK.fullmatch(to_text.strip()) and end <= start:
        end = _at(_naive(end) + timedelta(days=1), to_text)
    span = Span(round(start.timestamp() * 1000), round(end.timestamp() * 1000))
    if span.length_ms <= 0:
        raise UsageError(f"{to_text} is not after {from_text}. Type an end that is later than the start.")
    if span.length_ms > _MAX_SPAN_MS:
        raise UsageError("One export holds at most seven days. Choose a shorter time.")
    return span


def _naive(at: datetime) -> datetime:
    return at.astimezone().replace(tzinfo=None)


def _parse(text: str, day: datetime) -> datetime:
    text = text.strip()
    clock = _CLOCK.fullmatch(text)
    try:
        if clock is not None:
            second = float(clock[3] or 0)
            at = day.replace(hour=int(clock[1]), minute=int(clock[2]), second=int(second), microsecond=0, fold=0)
            return _at(at + timedelta(seconds=second % 1), text)
        at = datetime.fromisoformat(text)
        return at if at.tzinfo is not None else _at(at, text)
    except (ValueError, OverflowError) as error:
        raise UsageError(f"{text} is not a time. Type it like 22:14, or 2026-01-31 22:14:05.") from error


def _at(at: datetime, text: str) -> datetime:
    """Local time with its distance to UTC; refuses one that happens twice or never."""
    first, second = at.replace(fold=0).astimezone(), at.replace(fold=1).astimezone()
    if first.utcoffset() == second.utcoffset():
        return first
    if first.replace(tzinfo=None) == second.replace(tzinfo=None) == at.replace(fold=0):
        raise UsageError(
            f"{text} happens twice in the night of the clock change. Type {first.isoformat()} or {second.isoformat()}."
        )
    raise UsageError(f"{text} never happens in the night of the clock change. Type a time before or after that hour.")
