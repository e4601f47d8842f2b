"""A soak's slope is that of the quiet values, and its account of pictures survives whatever a camera did."""

import math
import random

import pytest
from bench._soak_account import Recorded, compare, slope_per_h

from tests.helpers.rtsp_stream import SentFrame

FILM = 20.0
FPS = 15


def _sent(count: int, *, damaged: frozenset[int] = frozenset()) -> list[SentFrame]:
    pictures = int(FILM) * FPS
    return [
        SentFrame(number, "video", 0, False, f"picture {number % pictures}", 100 + number / FPS, int(number in damaged))
        for number in range(count)
    ]


def _recorded(sent: list[SentFrame], late_s: float = 0.3) -> list[Recorded]:
    return [Recorded(frame.payload_hash, frame.sent_s + late_s) for frame in sent]


def test_the_slope_is_that_of_the_values_and_no_peak_moves_it() -> None:
    chance = random.Random(1)
    at_s = [5.0 * each for each in range(200)]
    values = [80 + each / 3600 * 12 + chance.uniform(-0.2, 0.2) for each in at_s]
    for peak in range(40, 60):
        values[peak] += 50
    slope = slope_per_h(at_s, values)
    assert slope.low < 12 < slope.high
    assert abs(slope.middle - 12) < 1.5
    assert slope.high - slope.low < 3


@pytest.mark.parametrize("count", [0, 1])
def test_a_slope_of_too_few_values_says_that_it_knows_nothing(count: int) -> None:
    slope = slope_per_h([0.0] * count, [80.0] * count)
    assert (slope.low, slope.high) == (-math.inf, math.inf)


@pytest.mark.parametrize("count", [2, 3, 5])
def test_the_bounds_of_few_values_hold_the_slope(count: int) -> None:
    slope = slope_per_h([float(each) for each in range(count)], [each / 3600 for each in range(count)])
    assert slope.low <= slope.middle <= slope.high
    assert slope.middle == pytest.approx(1)


def test_a_whole_recording_has_no_account() -> None:
    account = compare(_sent(2_000), _recorded(_sent(2_000)), FILM)
    assert (account.lost, account.strange) == ([], [])


def test_a_hole_longer_than_the_film_is_told_picture_by_picture() -> None:
    sent = _sent(2_000)
    account = compare(sent, _recorded(sent[:300] + sent[900:]), FILM)
    assert account.lost == sent[300:900]
    assert account.strange == []


def test_what_was_never_sent_or_is_there_twice_is_strange() -> None:
    sent = _sent(300)
    recorded = [*_recorded(sent), Recorded("another", 110.0), _recorded(sent)[7]]
    assert [picture.payload_hash for picture in compare(sent, recorded, FILM).strange] == ["another", "picture 7"]


def test_a_picture_that_lost_packets_may_be_there_in_part_or_missing() -> None:
    sent = _sent(300, damaged=frozenset((50, 60)))
    recorded = _recorded(sent)
    recorded[50] = Recorded("half of it", recorded[50].at_s)
    account = compare(sent, recorded[:60] + recorded[61:], FILM)
    assert (account.lost, account.strange) == ([], [])
