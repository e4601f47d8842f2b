"""Foretells from measured bytes a day how long footage fits, as pure functions; the storage report calls it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.recording.retention_rules import DAY_MS, Rules

FAR_DAYS = 3_650
WARN_DAYS = 7.0
CRAMPED_DAYS = 2.0


@dataclass(frozen=True)
class Flow:
    """What one camera holds and adds. `event_share` is how much of a day's bytes belongs to events, 0 to 1."""

    rules: Rules
    used_bytes: int
    kept_bytes: int
    bytes_a_day: int
    event_share: float
    oldest_ms: int | None

    def bytes_after(self, days: float, now_ms: int) -> float:
        """What its rules let pile up until then, if it goes on like this."""
        age_days = days if self.oldest_ms is None else days + max(0.0, (now_ms - self.oldest_ms) / DAY_MS)
        all_days = _at_most(age_days, self.rules.continuous_days)
        event_days = max(0.0, _at_most(age_days, self.rules.event_days) - all_days)
        size = self.bytes_a_day * (all_days + self.event_share * event_days)
        return size if self.rules.max_bytes is None else min(size, self.rules.max_bytes)


@dataclass(frozen=True)
class Forecast:
    """`days_left` until the disks are full (None: never, by the rules), `days_held` how many days of footage fit
    (None: nothing is recorded)."""

    days_left: float | None
    days_held: float | None


def _at_most(days: float, limit: float | None) -> float:
    return days if limit is None else min(days, limit)


def forecast(flows: Sequence[Flow], room_bytes: int, now_ms: int) -> Forecast:
    """`room_bytes` is what all disks together still take."""
    a_day = sum(flow.bytes_a_day for flow in flows)
    if a_day == 0:
        return Forecast(None, None)
    held_bytes = sum(flow.used_bytes - flow.kept_bytes for flow in flows) + room_bytes
    return Forecast(_days_left(flows, room_bytes, now_ms), max(0.0, held_bytes / a_day))


def _days_left(flows: Sequence[Flow], room_bytes: int, now_ms: int) -> float | None:
    def grown(days: float) -> float:
        return sum(flow.bytes_after(days, now_ms) - flow.bytes_after(0.0, now_ms) for flow in flows)

    if room_bytes <= 0:
        return 0.0
    if grown(FAR_DAYS) <= room_bytes:
        return None
    early, late = 0.0, float(FAR_DAYS)
    while late - early > 0.01:
        middle = (early + late) / 2
        early, late = (early, middle) if grown(middle) > room_bytes else (middle, late)
    return late


def days_held_by(flow: Flow, held: Forecast) -> float:
    """How many days of this camera's footage fit: those of all, or fewer by its own share."""
    days = held.days_held or 0.0
    if flow.rules.max_bytes is None or flow.bytes_a_day == 0:
        return days
    return min(days, flow.rules.max_bytes / flow.bytes_a_day)


def storage_sentence(found: Forecast) -> str:
    """For the strip and for Health."""
    if found.days_held is None:
        return "Nothing has been recorded in the last day, so nothing can be said of the disk."
    fits = f"About {_days(found.days_held)} of footage fit on the disk"
    if found.days_left is None:
        return f"{fits}; the rules never fill it."
    if found.days_left < 0.5:
        return f"{fits}. It is full: the oldest footage is being deleted."
    return f"{fits}; it is full in {_days(found.days_left)}, and then the oldest footage goes."


def warning(found: Forecast, flows: Sequence[Flow]) -> str:
    """What the user should know days before it happens; empty where there is nothing."""
    if found.days_held is None:
        return ""
    kept_bytes = sum(flow.kept_bytes for flow in flows)
    if found.days_held < CRAMPED_DAYS and kept_bytes:
        return (
            f"Kept footage takes {kept_bytes / 1e9:.1f} GB, and only {_days(found.days_held)} of new footage fit "
            "beside it. What is kept is never deleted: let some of it go, or add a disk."
        )
    if found.days_left is not None and found.days_left <= WARN_DAYS and _promised_more(found, flows):
        when = "now" if found.days_left < 0.5 else f"in {_days(found.days_left)}"
        return (
            f"The disk is full {when}, and then footage is deleted earlier than your rules say: only "
            f"{_days(found.days_held)} fit. Shorten the rules, keep less free, or add a disk."
        )
    return ""


def _promised_more(found: Forecast, flows: Sequence[Flow]) -> bool:
    """Whether a rule names a number of days that will not be reached; "as long as there is room" promises none."""
    return any(
        flow.bytes_a_day > 0 and (flow.rules.continuous_days is not None or flow.rules.event_days is not None)
        for flow in flows
    )


def _days(days: float) -> str:
    if days < 1:
        hours = max(1, round(days * 24))
        return "1 hour" if hours == 1 else f"{hours} hours"
    return "1 day" if round(days) == 1 else f"{days:.0f} days"
