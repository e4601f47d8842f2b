"""MediaPipe's ObjectDetector behind the Detector protocol; mediapipe is imported by mediapipe_*.py alone."""

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
from app.domain.event import Box, Detection
from app.vision.boxes import clipped
from app.vision.detector import Picture, class_of
from app.vision.quiet import native_chatter_hidden

_log = logging.getLogger("louver.vision")
LOWEST_SCORE = 0.3
"""Weaker detections are noise with every published model; the tracker asks for more before it believes in a visit."""
_MOST_RESULTS = 15


class MediaPipeDetector:
    """One model, opened. Not for several threads at once."""

    def __init__(self, model: bytes, name: str) -> None:
        """Open a .tflite file's content; raises ModelError when MediaPipe does not take it as an object detector."""
        self._name = f"mediapipe:{name}"
        options = vision.ObjectDetectorOptions(
            base_options=BaseOptions(model_asset_buffer=model),
            score_threshold=LOWEST_SCORE,
            max_results=_MOST_RESULTS,
        )
        opened = False
        try:
            with native_chatter_hidden():
                self._detector = vision.ObjectDetector.create_from_options(options)
                # The first picture is where MediaPipe sets up, and where it finds fault with a model's outputs.
                self._detector.detect(_image(np.zeros((64, 64, 3), np.uint8)))
                opened = True
        except (RuntimeError, ValueError) as error:
            _log.info("MediaPipe refused the model %s: %s", name, str(error)[:300])
        if not opened:
            # MediaPipe leaves a half-made worker thread behind, which ends once nothing refers to it: hence the
            # collection, and hence this is raised outside the handler, where no chained exception holds its frames.
            gc.collect()
            raise ModelError(
                f"The model {name} cannot be opened as an object detector. Choose a .tflite object detector "
                "that carries its metadata."
            )

    @property
    def name(self) -> str:
        """ "mediapipe:MODEL"."""
        return self._name

    def detect(self, rgb: Picture) -> list[Detection]:
        """What the model sees, boxes in shares of this picture."""
        height, width = rgb.shape[:2]
        found = []
        for seen in self._detector.detect(_image(np.ascontiguousarray(rgb))).detections:
            category, box = seen.categories[0], seen.bounding_box
            event_class = class_of(category.category_name or "")
            if event_class is None or category.score is None:
                continue
            place = Box(
                box.origin_x / width,
                box.origin_y / height,
                (box.origin_x + box.width) / width,
                (box.origin_y + box.height) / height,
            )
            score = min(1.0, max(0.0, float(category.score)))  # a model may be badly scaled
            found.append(Detection(event_class, category.category_name, score, clipped(place)))
        return found

    def close(self) -> None:
        """Free the model; MediaPipe's own threads end here."""
        self._detector.close()


def _image(rgb: Picture) -> mediapipe.Image:
    return mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=rgb)
