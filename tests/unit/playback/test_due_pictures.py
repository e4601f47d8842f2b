"""Pictures wait until they should be seen: evenly, never for long, and the newest wins."""

import pytest

from app.playback.due_pictures import DuePictures
from app.playback.picture import Picture, Size

_SIZE = Size(2, 2)


def picture(wall_ms: int) -> Picture:
    """One taken at that time."""
    return Picture(_SIZE, _SIZE, 8, wall_ms, b"")


def taken(due: DuePictures, now_s: float) -> int | None:
    """When the picture was taken that is to be seen now."""
    seen = due.take(now_s)
    return None if seen is None else seen.wall_ms


def test_the_second_of_a_pair_waits_for_four_fifths_of_what_lies_between_them() -> None:
    due = DuePictures()
    due.put(picture(1_000), 5.0)
    due.put(picture(1_100), 5.0)
    assert due.due_in_s(5.0) == 0.0
    assert taken(due, 5.0) == 1_000
    assert taken(due, 5.0) is None
    assert due.due_in_s(5.0) == pytest.approx(0.08)
    assert taken(due, 5.079) is None
    assert taken(due, 5.081) == 1_100
    assert due.due_in_s(5.1) is None
    assert due.replaced == 0


def test_a_picture_that_comes_later_than_it_should_is_seen_at_once() -> None:
    due = DuePictures()
    due.put(picture(1_000), 5.0)
    due.put(picture(1_100), 5.3)
    assert taken(due, 5.3) == 1_100
    assert due.replaced == 1


def test_four_of_thirty_a_second_are_seen_one_by_one() -> None:
    due = DuePictures()
    for number in range(4):
        due.put(picture(1_000 + 33 * number), 5.0)
    seen = [wall_ms for step in range(10) if (wall_ms := taken(due, 5.0 + 0.0132 * step)) is not None]
    assert seen == [1_000, 1_033, 1_066, 1_099]


def test_nothing_waits_for_long_after_a_burst_or_a_jump_of_the_camera_s_clock() -> None:
    due = DuePictures()
    for number in range(40):
        due.put(picture(1_000 + 100 * number), 5.0)
    assert taken(due, 5.151) == 4_900
    assert due.replaced == 39
    due.put(picture(9_000_000), 5.2)
    assert taken(due, 5.351) == 9_000_000
    due.put(picture(1_000), 5.4)
    assert taken(due, 5.4) == 1_000
