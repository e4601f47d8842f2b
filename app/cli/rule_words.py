"""Detection rules as people type and read them: points, spans of the week, sentences; the rules command calls it."""

import re
from collections.abc import Sequence

from app.domain.errors import UsageError
from app.domain.event import Box
from app.domain.plan import MINUTES_PER_DAY, WeekSpan
from app.domain.rules import DetectionRule, LineDirection, Point, RuleKind

_EDGE = 1e-6
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIMES = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)-([01]?\d|2[0-4]):([0-5]\d)")


def parse_points(typed: Sequence[str]) -> tuple[Point, ...]:
    """Points as `0.1,0.4`. Raises UsageError."""
    points = []
    for text in typed:
        x, _, y = text.partition(",")
        try:
            points.append(Point(float(x), float(y)))
        except ValueError as error:
            raise UsageError(
                f"{text!r} is no point. Type its place from the left and from the top, in shares of the picture, as "
                "0.1,0.4."
            ) from error
    return tuple(points)


def parse_area(typed: str) -> Box:
    """An area as `x,y,width,height` in shares of the picture. Raises UsageError."""
    try:
        x, y, width, height = (float(part) for part in typed.split(","))
    except ValueError:
        x = y = width = height = -1.0
    fits = 0 <= x < 1 and 0 <= y < 1 and width > 0 and height > 0 and x + width <= 1 + _EDGE and y + height <= 1 + _EDGE
    if not fits:
        raise UsageError(f"{typed!r} is no area of the picture. Type x,y,width,height in shares of it, as 0.5,0,0.5,1.")
    return Box(x, y, min(1.0, x + width), min(1.0, y + height))


def parse_week(typed: Sequence[str]) -> tuple[WeekSpan, ...]:
    """Spans as `mon-fri=22:00-06:00`, `sat,sun=00:00-24:00`, or `08:00-18:00` for every day. Raises UsageError."""
    return tuple(span for text in typed for span in _spans(text.lower().replace(" ", "")))


def _spans(text: str) -> list[WeekSpan]:
    days_text, given, times_text = text.rpartition("=")
    times = _TIMES.fullmatch(times_text)
    days = _days(days_text) if given else list(range(7))
    if times is None or not days:
        raise _no_span(text)
    hours = [int(part) for part in times.groups()]
    start, end = hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]
    if max(start, end) > MINUTES_PER_DAY or start in (MINUTES_PER_DAY, end):
        raise _no_span(text)
    spans = []
    for day in days:
        if start < end:
            spans.append(WeekSpan(day, start, end))
            continue
        spans.append(WeekSpan(day, start, MINUTES_PER_DAY))
        if end:
            spans.append(WeekSpan((day + 1) % 7, 0, end))
    return spans


def _days(text: str) -> list[int]:
    days: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        if first not in _DAYS or (last and last not in _DAYS):
            return []
        start = _DAYS.index(first)
        count = ((_DAYS.index(last) if last else start) - start) % 7 + 1
        days += [(start + n) % 7 for n in range(count)]
    return list(dict.fromkeys(days))


def _no_span(text: str) -> UsageError:
    return UsageError(f"{text!r} is no span of the week. Type it as mon-fri=22:00-06:00, or 08:00-18:00 for every day.")


def rule_sentence(rule: DetectionRule) -> str:
    """What the rule does, for people."""
    what = " or ".join(each.value for each in rule.classes) or "anything"
    where = f" in a zone of {len(rule.points)} corners" if rule.points else " anywhere"
    match rule.kind:
        case RuleKind.ZONE:
            does = f"raises {what}{where}"
        case RuleKind.LINE:
            way = "" if rule.direction is LineDirection.BOTH else f" to the {rule.direction.value}"
            does = f"raises {what} that crosses its line{way}"
        case RuleKind.LOITERING:
            does = f"raises {what} that stays {rule.loiter_s:g} s{where}"
        case RuleKind.IGNORE:
            does = f"lets {what}{where} raise nothing"
    return f"“{rule.name}” {does}{_conditions(rule)}."


def _conditions(rule: DetectionRule) -> str:
    parts = []
    if rule.min_score > 0:
        parts.append(f"{rule.min_score:.0%} sure or more")
    if rule.min_height > 0:
        parts.append(f"at least {rule.min_height:.0%} of the picture high")
    if rule.max_height < 1:
        parts.append(f"at most {rule.max_height:.0%} of the picture high")
    if rule.week:
        parts.append("only " + ", ".join(_span_text(span) for span in rule.week))
    if rule.cool_down_s > 0:
        parts.append(f"and rests {rule.cool_down_s:g} s after an event")
    return "".join(f", {part}" for part in parts)


def _span_text(span: WeekSpan) -> str:
    start, end = (f"{minute // 60:02}:{minute % 60:02}" for minute in (span.start_minute, span.end_minute))
    return f"{_DAYS[span.weekday]} {start}-{end}"
