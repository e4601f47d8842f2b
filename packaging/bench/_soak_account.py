"""What a soak is judged by: a slope that no peak moves, and pictures sent against recorded; soak.py calls it."""

import bisect
import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.helpers.rtsp_stream import SentFrame

_SURE = 1.96  # standard deviations, for 95 of 100


@dataclass(frozen=True)
class Slope:
    """A slope and the bounds between which it lies in 95 of 100 cases, in units of the values an hour."""

    low: float
    middle: float
    high: float


def slope_per_h(at_s: Sequence[float], values: Sequence[float]) -> Slope:
    """By Theil and Sen: the median of the slopes between all pairs, and bounds by Kendall's variance.

    The bounds take the values for independent of each other. Memory is not quite, so they are somewhat too narrow.
    """
    points = list(zip(at_s, values, strict=True))
    slopes = sorted(
        (after - before) / (later_s - earlier_s) * 3600
        for number, (earlier_s, before) in enumerate(points)
        for later_s, after in points[number + 1 :]
        if later_s > earlier_s
    )
    if not slopes:
        return Slope(-math.inf, 0.0, math.inf)
    count = len(points)
    spread = _SURE * math.sqrt(count * (count - 1) * (2 * count + 5) / 18)
    low = max(0, math.floor((len(slopes) - spread) / 2))
    return Slope(slopes[low], statistics.median(slopes), slopes[-1 - low])


@dataclass(frozen=True)
class Recorded:
    """A picture that lies in a file, and when it was taken, in s of the camera's clock."""

    payload_hash: str
    at_s: float


@dataclass
class Account:
    """What is missing, and what nobody sent."""

    lost: list[SentFrame] = field(default_factory=list)
    strange: list[Recorded] = field(default_factory=list)


def compare(sent: Sequence[SentFrame], recorded: Sequence[Recorded], film_s: float) -> Account:
    """Pair each recorded picture with the one sent nearest to its time; the film repeats itself after `film_s`.

    A picture that lost packets was damaged by the fault: it may be there, in part, or missing. What is recorded
    twice counts as strange.
    """
    places: dict[str, list[SentFrame]] = {}
    for frame in sent:
        places.setdefault(frame.payload_hash, []).append(frame)
    account, found = Account(), set[int]()
    for picture in recorded:
        nearest = _nearest(places.get(picture.payload_hash, []), picture.at_s)
        if nearest is None or abs(nearest.sent_s - picture.at_s) > film_s / 2 or id(nearest) in found:
            account.strange.append(picture)
        else:
            found.add(id(nearest))
    account.lost = [frame for frame in sent if not frame.lost_packets and id(frame) not in found]
    damaged = sum(bool(frame.lost_packets) and id(frame) not in found for frame in sent)
    unknown = [picture for picture in account.strange if picture.payload_hash not in places]
    for picture in unknown[:damaged]:
        account.strange.remove(picture)
    return account


def _nearest(frames: list[SentFrame], at_s: float) -> SentFrame | None:
    place = bisect.bisect_left(frames, at_s, key=lambda frame: frame.sent_s)
    return min(frames[max(0, place - 1) : place + 1], key=lambda frame: abs(frame.sent_s - at_s), default=None)
