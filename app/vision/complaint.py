"""One thing that may be wrong with the watch of a camera, told once it lasts and once it is over.

PictureHealth and LookPace each make one, and judge one span of time after another.
"""

from collections.abc import Callable

from app.domain.facts import ProblemFound
from app.domain.ids import CameraId

BAD_SPANS = 2
"""So many spans in a row must be bad before it is told."""


class Complaint:
    """Not for several threads at once. Each method returns what is to be published."""

    def __init__(self, about: str, camera_id: CameraId, over: Callable[[], str]) -> None:
        """`about` names the kind of problem, `over` is the sentence once nothing is wrong any more."""
        self._key, self._camera_id, self._over = f"{about} {camera_id}", camera_id, over
        self._bad_spans = 0
        self.told = False
        """Whether the problem stands."""

    def judge(self, bad: bool, sentence: Callable[[], str]) -> list[ProblemFound]:
        """Another span is over, with which something was wrong, or nothing."""
        if not bad:
            self._bad_spans = 0
            return self.close()
        self._bad_spans += 1
        if self.told or self._bad_spans < BAD_SPANS:
            return []
        return self.tell(sentence())

    def tell(self, sentence: str) -> list[ProblemFound]:
        """Something is wrong for certain."""
        self.told = True
        return [ProblemFound(self._key, sentence, camera_id=self._camera_id)]

    def close(self) -> list[ProblemFound]:
        """Nothing is wrong any more, or the camera is gone."""
        if not self.told:
            return []
        self.told = False
        return [ProblemFound(self._key, self._over(), solved=True, camera_id=self._camera_id)]
