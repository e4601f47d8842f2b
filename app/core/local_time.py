"""Days and moments as the computer's owner counts them, in local time; sentences, reports and views call it."""

from datetime import date, datetime, timedelta, tzinfo

from app.domain.recording import Span


def local_moment(wall_ms: int, zone: tzinfo | None = None) -> datetime:
    """`wall_ms` (UTC) in `zone`, or in the computer's own; `fold` tells the second pass of a repeated hour."""
    return datetime.fromtimestamp(wall_ms / 1000, zone)


def moment_text(wall_ms: int, zone: tzinfo | None = None) -> str:
    """As 22 Nov 2026, 14:02:11; in the hour that a clock change repeats the second pass is marked (2nd)."""
    moment = local_moment(wall_ms, zone)
    return f"{moment.day} {moment:%b %Y, %H:%M:%S}" + (" (2nd)" if moment.fold else "")


def local_day(day: date, zone: tzinfo | None = None) -> Span:
    """The span (UTC ms) of a day of local time: 23, 24 or 25 hours."""
    return Span(_midnight_ms(day, zone), _midnight_ms(day + timedelta(days=1), zone))


def day_of(wall_ms: int, zone: tzinfo | None = None) -> date:
    """The local day in which a moment lies."""
    return local_moment(wall_ms, zone).date()


def _midnight_ms(day: date, zone: tzinfo | None) -> int:
    # A naive datetime is local time to the standard library, with the offset that holds on that day.
    return round(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp() * 1000)
