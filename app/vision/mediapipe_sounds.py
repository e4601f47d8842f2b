"""MediaPipe's AudioClassifier: what a second of sound is called; sounds.py and the model store call it."""

import gc
import logging
import os

os.environ.setdefault("GLOG_minloglevel", "3")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
from mediapipe.tasks.python import audio
from mediapipe.tasks.python.components.containers.audio_data import AudioData, AudioDataFormat
from mediapipe.tasks.python.core.base_options import BaseOptions
from numpy.typing import NDArray

from app.domain.errors import ModelError
from app.vision.quiet import native_chatter_hidden

_log = logging.getLogger("louver.vision")
_MOST_WORDS = 8
RATE_HZ = 16_000


class MediaPipeSounds:
    """One model, opened. Not for several threads at once."""

    def __init__(self, model: bytes, name: str) -> None:
        """Open a .tflite file's content; raises ModelError when MediaPipe does not take it as a sound classifier."""
        self.name = name
        options = audio.AudioClassifierOptions(
            base_options=BaseOptions(model_asset_buffer=model), max_results=_MOST_WORDS
        )
        opened = False
        try:
            with native_chatter_hidden():
                self._classifier = audio.AudioClassifier.create_from_options(options)
                self.words(np.zeros(RATE_HZ, np.float32))
                opened = True
        except (RuntimeError, ValueError) as error:
            _log.info("MediaPipe refused the model %s: %s", name, str(error)[:300])
        if not opened:
            gc.collect()  # see mediapipe_detector.py
            raise ModelError(
                f"The model {name} cannot be opened as a sound classifier. Choose a .tflite audio classifier that "
                "carries its metadata."
            )

    def words(self, sound: NDArray[np.float32]) -> list[tuple[str, float]]:
        """The model's words for mono sound of RATE_HZ between -1 and 1, each with its best score, surest first."""
        data = AudioData(len(sound), AudioDataFormat(num_channels=1, sample_rate=RATE_HZ))
        data.load_from_array(np.ascontiguousarray(sound, np.float32))
        best: dict[str, float] = {}
        for result in self._classifier.classify(data):
            for head in result.classifications:
                for category in head.categories:
                    word = category.category_name or ""
                    best[word] = max(best.get(word, 0.0), float(category.score or 0.0))
        return sorted(best.items(), key=lambda pair: -pair[1])

    def close(self) -> None:
        """Free the model; MediaPipe's own threads end here."""
        self._classifier.close()
