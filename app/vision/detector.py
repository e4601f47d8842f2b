"""What a detector is: a picture in, detections out; and which of a model's words mean which class of event."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.domain.event import Detection, EventClass

Picture = NDArray[np.uint8]
"""Height x width x 3, RGB."""

_WORDS = {
    EventClass.PERSON: ("person",),
    EventClass.VEHICLE: ("bicycle", "car", "motorcycle", "bus", "train", "truck", "boat"),
    EventClass.ANIMAL: ("bird", "cat", "dog", "horse", "sheep", "cow", "elephant", "bear", "zebra", "giraffe"),
    EventClass.PACKAGE: ("package", "parcel"),
}
_CLASSES = {word: event_class for event_class, words in _WORDS.items() for word in words}


class Detector(Protocol):
    """Finds objects in one picture. Not for several threads at once; each thread makes its own."""

    @property
    def name(self) -> str:
        """What it is called in facts and reports: "mediapipe:MODEL" or "fallback"."""
        ...

    def detect(self, rgb: Picture) -> list[Detection]:
        """What it sees, boxes in shares of this picture; objects of no class are left out."""
        ...

    def close(self) -> None:
        """Free what it holds; detect() may not be called afterwards."""
        ...


class Faces(Protocol):
    """Tells whether a picture shows a face, never whose. Not for several threads at once."""

    def shows_face(self, rgb: Picture) -> bool:
        """Whether a face looks out of this picture."""
        ...

    def close(self) -> None:
        """Free what it holds; shows_face() may not be called afterwards."""
        ...


def class_of(label: str) -> EventClass | None:
    """The class of event that a model's word stands for; None for furniture and the like."""
    return _CLASSES.get(label.strip().lower())
