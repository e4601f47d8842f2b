"""A camera with a large main stream alone, with the real watcher: told as coarse, and no moment is lost."""

from pathlib import Path

import pytest

from app.domain.event import Event
from app.domain.facts import EventChanged, ProblemFound
from app.engine.settings import EngineSettings
from app.vision.file_watch import detect_file
from tests.helpers.conditions import wait_until
from tests.helpers.engine import camera_at, prepare_library, running_engine
from tests.helpers.footage import Visit, VisitedRoom, make_clip
from tests.helpers.listener import Listener
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.vision import TINY_DETECTOR, open_tiny_detector

WAIT_S = 60.0


class Heard(Listener):
    """A client of the engine, and what it heard."""

    def notes(self) -> list[ProblemFound]:
        return [fact for fact in self.facts if isinstance(fact, ProblemFound) and fact.note]

    def problems(self) -> list[str]:
        return [fact.sentence for fact in self.facts if isinstance(fact, ProblemFound) and not fact.note]

    def second_visit(self) -> Event | None:
        """The first one may have begun while the place was still being learnt, in full."""
        closed = {}
        for fact in list(self.facts):
            if isinstance(fact, EventChanged) and fact.event.closed:
                closed[fact.event.id] = fact.event
        return list(closed.values())[1] if len(closed) > 1 else None


@pytest.mark.timeout(200)
def test_a_large_stream_alone_is_told_as_coarse_and_its_visits_begin_with_their_first_moment(tmp_path: Path) -> None:
    """Somebody comes into the picture between two keyframes, behind what is decoded of each GOP."""
    scene = VisitedRoom((Visit(5.3, 9.3),))
    clip = make_clip(tmp_path / "room.mp4", seconds=10, fps=10, size=(960, 540), gop_frames=20, scene=scene)
    detector = open_tiny_detector()
    (in_full,) = detect_file(clip, detector)
    detector.close()
    assert 6.4 < in_full.start_s < 7.5
    with RtspCamera({"main": clip}) as source:
        settings = EngineSettings(watch=True, model=str(TINY_DETECTOR))
        paths = prepare_library(tmp_path / "library", [camera_at(source.url("main"))], settings)
        with running_engine(paths):
            heard = Heard(paths)
            wait_until(heard.connect, 20, "the engine answers")
            try:
                event = wait_until(heard.second_visit, WAIT_S, "two visits that are over")
            finally:
                heard.link.close()
    (note,) = {fact.sentence: fact for fact in heard.notes()}.values()
    assert note.key == "coarse front"
    assert "Front door has no small second stream, so it is watched more coarsely" in note.sentence
    assert heard.problems() == []
    assert event is not None
    assert event.event_class.value == "person"
    assert (event.end_ms - event.start_ms) / 1000 == pytest.approx(in_full.end_s - in_full.start_s, abs=0.5)
