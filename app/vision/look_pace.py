"""Tells when detectors cannot keep up with a camera, from how many of its looks are answered; camera threads call it.

It reads no clock: all times are those of the pictures.
"""

from app.domain.facts import ProblemFound
from app.domain.ids import CameraId
from app.vision.complaint import Complaint
from app.vision.picture_health import NameOf

SPAN_MS = 10_000
_LONGEST_PAUSE_MS = 2_000
"""Where nothing was looked at for so long, another span begins: nobody was kept waiting meanwhile."""
_FEWEST = 20
"""So many looks must have been due in a span: two in a second."""
_SLOW_SHARE, _GOOD_SHARE = 0.5, 0.75


class LookPace:
    """Of one camera. A look that the next one replaced on the desk was never answered. Not for several threads."""

    def __init__(self, camera_id: CameraId, name_of: NameOf) -> None:
        self._camera_id = camera_id
        self._name_of = name_of
        self._start_ms: int | None = None
        self._newest_ms = 0
        self._due = self._answered = 0
        self._complaint = Complaint("pace", camera_id, self._over)

    def due(self, at_ms: int) -> list[ProblemFound]:
        """A picture of that time (UTC) was left for the detectors."""
        facts: list[ProblemFound] = []
        if self._start_ms is None or not 0 <= at_ms - self._newest_ms <= _LONGEST_PAUSE_MS:
            self._begin_span(at_ms)
        elif at_ms - self._start_ms >= SPAN_MS:
            facts = self._judge((at_ms - self._start_ms) / 1000)
            self._begin_span(at_ms)
        self._newest_ms = at_ms
        self._due += 1
        return facts

    def answered(self) -> None:
        """A detector has looked at one."""
        self._answered += 1

    def close(self) -> list[ProblemFound]:
        """The camera is gone, and nobody waits any more."""
        return self._complaint.close()

    def _begin_span(self, at_ms: int) -> None:
        self._start_ms, self._due, self._answered = at_ms, 0, 0

    def _judge(self, length_s: float) -> list[ProblemFound]:
        if self._due < _FEWEST:
            return []
        enough = self._due * (_GOOD_SHARE if self._complaint.told else _SLOW_SHARE)
        return self._complaint.judge(self._answered < enough, lambda: self._sentence(self._answered / length_s))

    def _sentence(self, each_s: float) -> str:
        name, times = self._name_of(self._camera_id), round(each_s)
        if each_s < 1.5:
            return (
                f"{name} is checked about once a second or less, since many cameras move at once. "
                "This computer is too slow: close other programs, or watch fewer cameras."
            )
        return (
            f"{name} is checked {times} times a second, since many cameras move at once. "
            "This computer is too slow: close other programs, or watch fewer cameras."
        )

    def _over(self) -> str:
        name = self._name_of(self._camera_id)
        return f"{name} is checked as often as it should be again."
