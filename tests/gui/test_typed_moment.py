"""Moments as people type them, in local time, over both changes of the clocks."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.gui.timeline.ways.typed_moment import TypedMoment, read_moment

pytestmark = pytest.mark.skipif(os.name != "posix", reason="only POSIX lets a process choose its time zone")


@pytest.fixture(autouse=True)
def _in_berlin() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


def utc_ms(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


NOW_MS = utc_ms("2026-11-25 17:40:00")  # a Wednesday, 18:40 in Berlin


def local_of(read: TypedMoment) -> list[str]:
    return [f"{datetime.fromtimestamp(each / 1000):%Y-%m-%d %H:%M:%S}" for each in read.moments_ms]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("14:05", "2026-11-25 14:05:00"),
        ("14.05", "2026-11-25 14:05:00"),
        ("14:05:30", "2026-11-25 14:05:30"),
        ("21:30", "2026-11-24 21:30:00"),
        ("9", "2026-11-25 09:00:00"),
        ("2pm", "2026-11-25 14:00:00"),
        ("2:05 PM", "2026-11-25 14:05:00"),
        ("12am", "2026-11-25 00:00:00"),
        ("12 pm", "2026-11-25 12:00:00"),
        ("yesterday 14:05", "2026-11-24 14:05:00"),
        ("yesterday at 6pm", "2026-11-24 18:00:00"),
        ("tue 14:05", "2026-11-24 14:05:00"),
        ("last tuesday", "2026-11-24 00:00:00"),
        ("22 nov 14:05", "2026-11-22 14:05:00"),
        ("22 Nov, 7 am", "2026-11-22 07:00:00"),
        ("Nov 22 7:30 pm", "2026-11-22 19:30:00"),
        ("22.11. 14:05", "2026-11-22 14:05:00"),
        ("3/11/2026 14:05", "2026-11-03 14:05:00"),
        ("2026-11-22 14:05", "2026-11-22 14:05:00"),
        ("2026-11-22 14:05:09", "2026-11-22 14:05:09"),
        ("noon", "2026-11-25 12:00:00"),
        ("now", "2026-11-25 18:40:00"),
        ("last night", "2026-11-24 18:00:00"),
        ("last night 2am", "2026-11-25 02:00:00"),
        ("last night at 23:15", "2026-11-24 23:15:00"),
        ("2 hours ago", "2026-11-25 16:40:00"),
        ("10 min ago", "2026-11-25 18:30:00"),
        ("-90s", "2026-11-25 18:38:30"),
        ("3 days ago 14:00", "2026-11-22 14:00:00"),
        ("2 months ago", "2026-09-25 18:40:00"),
        ("2 days ago", "2026-11-23 18:40:00"),
        ("1 week ago", "2026-11-18 18:40:00"),
    ],
)
def test_a_moment_is_read_as_it_was_meant(typed: str, expected: str) -> None:
    assert local_of(read_moment(typed, NOW_MS)) == [expected]


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        ("gestern 14:05", "de", "2026-11-24 14:05:00"),
        ("hier 14h05", "fr", "2026-11-24 14:05:00"),
        ("ayer a las 14:05", "es", "2026-11-24 14:05:00"),
        ("vor 2 Stunden", "de", "2026-11-25 16:40:00"),
    ],
)
def test_it_is_read_in_the_language_of_the_window_too(typed: str, language: str, expected: str) -> None:
    assert local_of(read_moment(typed, NOW_MS, ("en", language))) == [expected]


def test_the_order_of_day_and_month_is_the_systems() -> None:
    assert local_of(read_moment("3/11/2026 14:05", NOW_MS, date_order="MDY")) == ["2026-03-11 14:05:00"]


@pytest.mark.parametrize("typed", ["", "  ", "banana", "25:00", "14:65", "13pm", "0am", "last night banana", "9" * 90])
def test_what_is_no_moment_is_not_guessed_at(typed: str) -> None:
    assert read_moment(typed, NOW_MS) == TypedMoment()


def test_the_repeated_hour_is_there_twice_until_one_is_named() -> None:
    first, second = utc_ms("2026-10-25 00:30:00"), utc_ms("2026-10-25 01:30:00")
    assert read_moment("25 oct 2:30", NOW_MS).moments_ms == (first, second)
    assert read_moment("25 oct 2:30 (1st)", NOW_MS).moments_ms == (first,)
    assert read_moment("25 oct 2:30 2nd", NOW_MS).moments_ms == (second,)
    assert read_moment("25 oct 3:30", NOW_MS).moments_ms == (utc_ms("2026-10-25 02:30:00"),)


def test_an_hour_that_was_skipped_means_what_followed() -> None:
    read = read_moment("2026-03-29 02:30", NOW_MS)
    assert read.skipped
    assert local_of(read) == ["2026-03-29 03:30:00"]


def test_hours_ago_are_hours_also_over_a_change_of_the_clocks() -> None:
    now_ms = utc_ms("2026-10-25 02:00:00")
    assert read_moment("3 hours ago", now_ms).moments_ms == (now_ms - 3 * 3_600_000,)


@given(st.text(max_size=90))
def test_whatever_is_typed_there_are_two_moments_at_most(typed: str) -> None:
    assert len(read_moment(typed, NOW_MS).moments_ms) <= 2
