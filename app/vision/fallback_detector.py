"""OpenCV's people detector behind the Detector protocol, for when there is no model; opener.py makes it."""

import cv2
import numpy as np

from app.domain.event import Box, Detection, EventClass
from app.vision.boxes import clipped
from app.vision.detector import Picture

_LONGEST_SIDE = 400
_LEAST_WEIGHT = 0.25
_BODY_ACROSS, _BODY_DOWN = 0.18, 0.06
"""The window that HOG was trained on has this much empty space on each side of the body."""


class PeopleDetector:
    """Histograms of oriented gradients: sees standing people, nothing else. Not for several threads at once."""

    def __init__(self) -> None:
        self._hog = cv2.HOGDescriptor()
        self._hog.setSVMDetector(np.asarray(cv2.HOGDescriptor.getDefaultPeopleDetector(), np.float32))

    @property
    def name(self) -> str:
        """ "fallback"."""
        return "fallback"

    def detect(self, rgb: Picture) -> list[Detection]:
        """The people it sees, boxes in shares of this picture."""
        height, width = rgb.shape[:2]
        scale = _LONGEST_SIDE / max(height, width)
        size = (max(64, round(width * scale)), max(128, round(height * scale)))
        grey = cv2.cvtColor(cv2.resize(rgb, size), cv2.COLOR_RGB2GRAY)
        boxes, weights = self._hog.detectMultiScale(grey, winStride=(8, 8), padding=(16, 16), scale=1.08)
        found = []
        # As plain numbers: numpy's own travel neither over the link nor into a journal.
        places = np.asarray(boxes, np.float64).reshape(-1, 4).tolist()
        for (left, top, wide, high), weight in zip(places, np.ravel(weights).tolist(), strict=True):
            if weight < _LEAST_WEIGHT:
                continue
            box = Box(
                (left + _BODY_ACROSS * wide) / size[0],
                (top + _BODY_DOWN * high) / size[1],
                (left + (1 - _BODY_ACROSS) * wide) / size[0],
                (top + (1 - _BODY_DOWN) * high) / size[1],
            )
            found.append(Detection(EventClass.PERSON, "person", _score(weight), clipped(box)))
        return found

    def close(self) -> None:
        """Nothing is held."""


def _score(weight: float) -> float:
    """The distance from the separating plane as something between 0 and 1; 0.5 at a weight of a half."""
    return min(0.95, 1.0 / (1.0 + float(np.exp(-2.0 * (weight - 0.5)))))
