"""MediaPipe's FaceDetector: whether a picture shows a face, never whose; faces.py and the model store call it."""

import gc
import logging
import os

os.environ.setdefault("GLOG_minloglevel", "3")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import mediapipe
import numpy as np
from mediapipe.tasks.python import vision
from mediapipe.tasks.python.core.base_options import BaseOptions

from app.domain.errors import ModelError
from app.vision.detector import Picture
from app.vision.model_labels import labels_of
from app.vision.quiet import native_chatter_hidden

_log = logging.getLogger("louver.vision")
_SURE = 0.6
"""Less than that finds faces in leaves; with the published short-range model on crops of bodies."""


class MediaPipeFaces:
    """One model, opened. Not for several threads at once."""

    def __init__(self, model: bytes, name: str) -> None:
        """Open a .tflite file's content; raises ModelError when MediaPipe does not take it as a face detector."""
        options = vision.FaceDetectorOptions(
            base_options=BaseOptions(model_asset_buffer=model), min_detection_confidence=_SURE
        )
        opened = False
        try:
            if labels_of(model):  # face detectors have none; MediaPipe notices too late to clean up behind itself
                raise ValueError("it names classes")
            with native_chatter_hidden():
                self._detector = vision.FaceDetector.create_from_options(options)
                self._detector.detect(_image(np.zeros((64, 64, 3), np.uint8)))
                opened = True
        except (RuntimeError, ValueError) as error:
            _log.info("MediaPipe refused the model %s: %s", name, str(error)[:300])
        if not opened:
            gc.collect()  # see mediapipe_detector.py
            raise ModelError(
                f"The model {name} cannot be opened as a face detector. Choose a .tflite face detector that carries "
                "its metadata."
            )

    def shows_face(self, rgb: Picture) -> bool:
        """Whether a face looks out of this picture."""
        return bool(self._detector.detect(_image(np.ascontiguousarray(rgb))).detections)

    def close(self) -> None:
        """Free the model; MediaPipe's own threads end here."""
        self._detector.close()


def _image(rgb: Picture) -> mediapipe.Image:
    return mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=rgb)
