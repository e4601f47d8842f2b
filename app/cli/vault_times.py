"""How the vault commands write times that stand in a recorder's log, which may say anything; they alone call it."""

from datetime import UTC, datetime
from typing import Final

_LAST_MS: Final = 253_402_300_799_000 - 86_400_000
"""A day before the year 10000, so that every time zone has a date for it."""


def local_time(time_ms: int) -> str:
    """Day and time here."""
    if time_ms > _LAST_MS:
        return "a time beyond the year 9999"
    return datetime.fromtimestamp(time_ms / 1000).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def utc_time(time_ms: int) -> str:
    """Day and time everywhere."""
    return f"{datetime.fromtimestamp(min(time_ms, _LAST_MS) / 1000, UTC):%Y-%m-%d %H:%M:%S} UTC"


def stamp(time_ms: int) -> str:
    """For the beginning of a file's name."""
    return f"{datetime.fromtimestamp(min(time_ms, _LAST_MS) / 1000, UTC):%Y-%m-%dT%H%M%SZ}"
