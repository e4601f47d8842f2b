"""Privacy lasts an hour, or until the morning of local time, also in the nights in which the clocks change."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from app.domain.privacy import HOUR_MS, PrivacyLength

BERLIN = ZoneInfo("Europe/Berlin")


def ms(*moment: int) -> int:
    return round(datetime(*moment, tzinfo=BERLIN).timestamp() * 1000)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("now", "end"),
    [
        ((2026, 11, 25, 18, 30), (2026, 11, 26, 7)),
        ((2026, 11, 26, 3, 0), (2026, 11, 26, 7)),
        ((2026, 11, 26, 7, 0), (2026, 11, 27, 7)),
        ((2026, 12, 31, 23, 59), (2027, 1, 1, 7)),
        ((2026, 3, 28, 22, 0), (2026, 3, 29, 7)),
        ((2026, 10, 24, 22, 0), (2026, 10, 25, 7)),
    ],
)
def test_tonight_ends_in_the_morning_that_comes(now: tuple[int, ...], end: tuple[int, ...]) -> None:
    assert PrivacyLength.TONIGHT.end_ms(ms(*now), BERLIN) == ms(*end)


def test_the_night_of_a_clock_change_is_as_long_as_it_is() -> None:
    begins = ms(2026, 10, 24, 22, 0)
    end = PrivacyLength.TONIGHT.end_ms(begins, BERLIN)
    assert end is not None
    assert (end - begins) / HOUR_MS == 10


def test_an_hour_is_an_hour_and_until_off_has_no_end() -> None:
    assert PrivacyLength.HOUR.end_ms(5) == 5 + HOUR_MS
    assert PrivacyLength.UNTIL_OFF.end_ms(5) is None
