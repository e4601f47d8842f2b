"""Opens the detector there is: MediaPipe with a trusted model, else OpenCV's people detector.

cv2 is held to one thread here, because every camera's watch already runs beside the others.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import cv2

from app.domain.errors import ModelError, ModelUntrusted
from app.domain.event import EventClass
from app.vision.detector import Detector, Faces
from app.vision.fallback_detector import PeopleDetector
from app.vision.model_labels import classes_of, labels_of
from app.vision.models import Model, ModelKind, OnProgress, find_model
from app.vision.sounds import Classifier

cv2.setNumThreads(1)
_log = logging.getLogger("louver.vision")


@dataclass(frozen=True)
class DetectorChoice:
    """Which detector serves, the sentence that says so, and how each thread makes its own."""

    name: str
    sentence: str
    make: Callable[[], Detector]
    classes: frozenset[EventClass] = frozenset({EventClass.PERSON})
    """The classes that it can see, motion aside."""


def choose_detector(
    explicit: Path | None = None, *, may_download: bool = True, on_progress: OnProgress | None = None
) -> DetectorChoice:
    """Find a model and try it. Raises ModelError only for a model that the user named; else the fallback serves."""
    try:
        model = find_model(explicit, may_download=may_download, on_progress=on_progress)
        if model is None:
            return _fallback("There is no detection model here and none could be downloaded")
        if explicit is not None:
            model = _with_labels(model)
        _open(model).close()
    except ModelUntrusted as error:
        if explicit is not None:
            raise
        return _fallback(str(error).rstrip("."))
    except ModelError as error:
        if explicit is not None:
            raise
        return _fallback(str(error).rstrip("."))
    return DetectorChoice(
        f"mediapipe:{model.name}",
        f"MediaPipe watches with the model {model.name}.",
        lambda: _open(model),
        classes_of(model.content),
    )


def open_sounds() -> Classifier | None:
    """A classifier of sounds where a trusted model of it is here, else None; nothing is fetched."""
    try:
        model = find_model(kind=ModelKind.SOUNDS, may_download=False)
        if model is None:
            return None
        from app.vision.mediapipe_sounds import MediaPipeSounds

        return MediaPipeSounds(model.content, model.name)
    except ModelError as error:
        _log.warning("Sounds are told by their loudness alone: %s", error)
        return None


def open_faces() -> Faces | None:
    """A detector of faces where a trusted model of it is here, else None; nothing is fetched."""
    try:
        model = find_model(kind=ModelKind.FACES, may_download=False)
        if model is None:
            return None
        from app.vision.mediapipe_faces import MediaPipeFaces

        return MediaPipeFaces(model.content, model.name)
    except ModelError as error:
        _log.warning("No faces are looked for: %s", error)
        return None


def is_here(kind: ModelKind) -> bool:
    """Whether a trusted model of that kind is here."""
    try:
        return find_model(kind=kind, may_download=False) is not None
    except ModelError:
        return False


def _with_labels(model: Model) -> Model:
    """A model that the user named, with labels: its own, or COCO's where it lacks them and they fit. Raises ModelError.

    Without labels that mean something here a detector would be opened, and never see anything that has a name.
    """
    labels = labels_of(model.content)
    if labels and not classes_of(model.content):
        raise ModelError(
            f"The labels of the model {model.name} name no person, vehicle or animal, so no event would ever come "
            "of it. Choose another."
        )
    if labels or model.content[4:8] != b"TFL3":
        return model
    from app.vision.model_metadata import with_coco_metadata

    return replace(model, content=with_coco_metadata(model.content))


def _open(model: Model) -> Detector:
    from app.vision.mediapipe_detector import MediaPipeDetector  # half a second of import that the fallback is spared

    return MediaPipeDetector(model.content, model.name)


def _fallback(cause: str) -> DetectorChoice:
    return DetectorChoice(
        "fallback",
        f"{cause}. Until then OpenCV's people detector and motion watch: standing people are found, "
        "vehicles and animals appear as motion.",
        PeopleDetector,
    )
