"""A model that cannot serve, on a running engine: it is a sentence, and what comes is still an event."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.event import EventClass
from app.domain.facts import DetectorReady, EventChanged, ProblemFound
from app.engine.settings import EngineSettings, load_settings, save_settings
from app.vision.model_store import import_model, path_of
from app.vision.models import read_manifest
from tests.helpers.conditions import wait_until
from tests.helpers.engine import camera_at, prepare_library, running_engine
from tests.helpers.footage import Visit, VisitedRoom, make_clip
from tests.helpers.listener import Listener
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.vision import TINY_DETECTOR

WAIT_S = 60.0


class Heard(Listener):
    """What the engine says, newest last."""

    def problem(self) -> str:
        """What is wrong with the model now."""
        told = [fact for fact in self.facts if isinstance(fact, ProblemFound) and fact.key == "detector"]
        return told[-1].sentence if told and not told[-1].solved else ""

    def detector(self) -> str:
        """Which detector watches since the last time that was asked."""
        ready = [fact for fact in self.facts if isinstance(fact, DetectorReady)]
        return ready[-1].name if ready else ""

    def classes(self) -> set[EventClass]:
        """What was told of since facts were cleared."""
        return {fact.event.event_class for fact in self.facts if isinstance(fact, EventChanged)}


@pytest.mark.timeout(400)
def test_a_model_that_cannot_serve_is_a_sentence_and_events_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOUVER_CACHE_DIR", str(tmp_path / "cache"))
    a_swapped_model = tmp_path / "models"
    a_swapped_model.mkdir()
    (a_swapped_model / read_manifest()[0].file).write_bytes(b"not what was published")
    monkeypatch.setenv("LOUVER_MODEL_DIR", str(a_swapped_model))
    imported = path_of(import_model(TINY_DETECTOR, "pinned"))
    imported.write_bytes(imported.read_bytes() + b"!")
    scene = VisitedRoom((Visit(1.5, 4.5),))
    clip = make_clip(tmp_path / "room.mp4", seconds=7, fps=10, size=(320, 180), gop_frames=10, scene=scene)
    with RtspCamera({"main": clip}) as source:
        settings = EngineSettings(watch=True, model=str(imported))
        paths = prepare_library(tmp_path / "library", [camera_at(source.url("main"))], settings)
        with running_engine(paths):
            heard = Heard(paths)
            wait_until(heard.connect, 20, "the engine answers")
            try:
                wait_until(lambda: "is not what it was" in heard.problem(), WAIT_S, "the changed model is told")
                wait_until(heard.classes, WAIT_S, "an event all the same")
                assert heard.detector() == "fallback"
                heard.facts.clear()
                shutil.copy(TINY_DETECTOR, tmp_path / "good.tflite")
                save_settings(paths, replace(load_settings(paths), model=str(tmp_path / "good.tflite")))
                wait_until(lambda: heard.detector() == "mediapipe:good", WAIT_S, "the good model watches")
                wait_until(lambda: not heard.problem(), WAIT_S, "nothing is wrong any more")
            finally:
                heard.link.close()
