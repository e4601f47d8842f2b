"""Tells whether a camera's pictures can be decoded, from how many packets become pictures; the pool's threads call it.

It reads no clock: all times are those of the packets.
"""

from collections.abc import Callable

from app.domain.facts import ProblemFound
from app.domain.ids import CameraId
from app.vision.complaint import Complaint

SPAN_MS = 10_000
_LONGEST_PAUSE_MS = 60_000
_GOOD_SHARE = 0.25  # a picture may travel in two packets, and a few damaged ones harm nobody

NameOf = Callable[[CameraId], str]


class PictureHealth:
    """One camera's. Not for several threads at once. Each method returns what is to be published."""

    def __init__(self, camera_id: CameraId, name_of: NameOf) -> None:
        self._camera_id = camera_id
        self._name_of = name_of
        self._start_ms: int | None = None
        self._packets = self._pictures = 0
        self._complaint = Complaint("watch", camera_id, self._over)

    def saw(self, wall_ms: int, packets: int, pictures: int) -> list[ProblemFound]:
        """By that time so many more packets were decoded, and so many pictures became of them."""
        facts: list[ProblemFound] = []
        if self._start_ms is None or not 0 <= wall_ms - self._start_ms <= _LONGEST_PAUSE_MS:
            self._begin_span(wall_ms)
        elif wall_ms - self._start_ms >= SPAN_MS:
            facts = self._judge()
            self._begin_span(wall_ms)
        self._packets += packets
        self._pictures += pictures
        return facts

    def refused(self, sentence: str) -> list[ProblemFound]:
        """The stream cannot be decoded at all, for this reason."""
        self._start_ms = None
        return self._complaint.tell(f"{self._name_of(self._camera_id)}: {sentence}")

    def close(self) -> list[ProblemFound]:
        """The camera is gone; its state says so, and nothing else is wrong with it."""
        return self._complaint.close()

    def _begin_span(self, wall_ms: int) -> None:
        self._start_ms, self._packets, self._pictures = wall_ms, 0, 0

    def _judge(self) -> list[ProblemFound]:
        return self._complaint.judge(self._pictures < self._packets * _GOOD_SHARE, self._damaged)

    def _damaged(self) -> str:
        return (
            f"The pictures of {self._name_of(self._camera_id)} arrive damaged and cannot be decoded, so it is "
            "recorded but not watched. Look at its network, or restart it."
        )

    def _over(self) -> str:
        return f"The pictures of {self._name_of(self._camera_id)} can be decoded again."
