"""How long privacy may be asked for, and when that ends; engine, window and commands use it."""

from datetime import datetime, timedelta, tzinfo
from enum import Enum

HOUR_MS = 3_600_000
MORNING_HOUR = 7
"""When "tonight" is over; picked by feel."""


class PrivacyLength(Enum):
    """What a person chooses."""

    UNTIL_OFF = "until you turn it off"
    HOUR = "for 1 hour"
    TONIGHT = "tonight"

    def end_ms(self, now_ms: int, zone: tzinfo | None = None) -> int | None:
        """The UTC ms in which privacy that begins now ends, None where it ends when somebody turns it off.

        `zone` is where the morning is looked for; None is the computer's own.
        """
        if self is PrivacyLength.HOUR:
            return now_ms + HOUR_MS
        return _next_morning_ms(now_ms, zone) if self is PrivacyLength.TONIGHT else None


def _next_morning_ms(now_ms: int, zone: tzinfo | None) -> int:
    now = datetime.fromtimestamp(now_ms / 1000, zone)
    day = now.date() + timedelta(days=1 if now.hour >= MORNING_HOUR else 0)
    # A naive datetime is local time to the standard library, with the offset that holds on that day.
    return round(datetime(day.year, day.month, day.day, MORNING_HOUR, tzinfo=zone).timestamp() * 1000)
