"""Reads a moment as people type it ("14:05", "yesterday 6pm", "22 Nov, 7 am", "2 hours ago"); Go to calls it."""

import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.local_time import local_moment

MAX_LETTERS = 80
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2}))?\s*(am|pm)?", re.IGNORECASE)
_AGO = re.compile(r"-?\s*(\d{1,6})\s*(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?)(\s+ago)?", re.IGNORECASE)
_UNITS_MS = {"s": 1_000, "m": 60_000, "h": 3_600_000}
_PASS = re.compile(r"(.*\d)\s*\(?(1st|2nd)\)?", re.IGNORECASE)
_NIGHT = re.compile(r"last\s+night\b[\s,]*(?:at\s+)?(.*)", re.IGNORECASE)
_NOON, _EVENING = 12, 18


@dataclass(frozen=True)
class TypedMoment:
    """`moments_ms` (UTC): two where the clocks were set back and the time was there twice, none where nothing was
    understood. `skipped` says that the clocks were set forward over it, so that what follows is meant."""

    moments_ms: tuple[int, ...] = ()
    skipped: bool = False


def read_moment(typed: str, now_ms: int, languages: Sequence[str] = ("en",), date_order: str = "DMY") -> TypedMoment:
    """The moment in the computer's local time; one without a day is the last of that time before `now_ms` (UTC)."""
    text = " ".join(typed.split())
    if not 0 < len(text) <= MAX_LETTERS:
        return TypedMoment()
    ago = _AGO.fullmatch(text)
    if ago is not None and (ago[3] or text.startswith("-")):  # exact, also over a change of the clocks
        return TypedMoment((now_ms - int(ago[1]) * _UNITS_MS[ago[2][0].lower()],))
    passed = _PASS.fullmatch(text)
    wanted = None if passed is None or not _CLOCK.search(passed[1]) else passed[2].lower()
    moment = _local(passed[1] if passed is not None and wanted else text, local_moment(now_ms), languages, date_order)
    return TypedMoment() if moment is None else _placed(moment, wanted)


def _local(text: str, now: datetime, languages: Sequence[str], date_order: str) -> datetime | None:
    """The moment as the clock on the wall showed it."""
    night = _NIGHT.fullmatch(text)
    if night is not None:
        return _last_night(night[1], now)
    clock = _CLOCK.fullmatch(text)
    if clock is not None:
        at = _at_clock(clock, now)
        return at - timedelta(days=1) if at is not None and at > now else at
    return _by_words(text, now, languages, date_order)


def _last_night(rest: str, now: datetime) -> datetime | None:
    """From six in the evening; a time before noon is of the morning after."""
    clock = _CLOCK.fullmatch(rest or str(_EVENING))
    at = None if clock is None else _at_clock(clock, now)
    return at - timedelta(days=1) if at is not None and (at.hour >= _NOON or at > now) else at


def _at_clock(clock: re.Match[str], day: datetime) -> datetime | None:
    """That time on a day; None where no clock shows it."""
    hour, minute, second = (int(clock[group] or 0) for group in (1, 2, 3))
    if clock[4]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if clock[4].lower() == "pm" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return day.replace(hour=hour, minute=minute, second=second, microsecond=0, fold=0)


def _by_words(text: str, now: datetime, languages: Sequence[str], date_order: str) -> datetime | None:
    import dateparser  # it takes a tenth of a second, which no start of the window should wait for

    settings = {
        "PREFER_DATES_FROM": "past",
        "RELATIVE_BASE": now.replace(tzinfo=None, fold=0),
        "RETURN_AS_TIMEZONE_AWARE": False,
        "DATE_ORDER": date_order,
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of its own calls of strptime without a year
        found: datetime | None = dateparser.parse(text, languages=list(languages), settings=settings)
    return None if found is None else found.replace(tzinfo=None)


def _placed(moment: datetime, wanted: str | None) -> TypedMoment:
    """Where it lies in UTC: a naive datetime is local time to the standard library."""
    try:
        first, second = (round(moment.replace(fold=fold).timestamp() * 1000) for fold in (0, 1))
    except (OverflowError, OSError, ValueError):
        return TypedMoment()
    if first == second:
        return TypedMoment((first,))
    if local_moment(first).replace(tzinfo=None, fold=0) != moment.replace(fold=0, microsecond=moment.microsecond):
        return TypedMoment((max(first, second),), skipped=True)
    return TypedMoment((first, second) if wanted is None else (first if wanted == "1st" else second,))
