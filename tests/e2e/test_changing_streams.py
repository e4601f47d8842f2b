"""A camera that changes its stream while somebody stands before it: the engine's watcher goes on with one event."""

from pathlib import Path

import pytest

from app.domain.event import Event, EventClass
from app.domain.facts import EventChanged, ProblemFound
from app.engine.settings import EngineSettings
from tests.helpers.conditions import wait_until
from tests.helpers.engine import camera_at, prepare_library, running_engine
from tests.helpers.figures import Step, Walker
from tests.helpers.footage import make_clip
from tests.helpers.listener import Listener
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.stage import Room, Stage
from tests.helpers.vision import TINY_DETECTOR

COMES = Stage(Room(), (Walker((Step(2, -0.12, 0.95), Step(4, 0.5, 0.95), Step(99, 0.5, 0.95))),))
LEAVES = Stage(Room(), (Walker((Step(0, 0.5, 0.95), Step(2, 0.5, 0.95), Step(4, 1.12, 0.95))),))
WALKS_MS = 3_000
WAIT_S = 40.0


class Events(Listener):
    """What the engine says of visits."""

    def all(self) -> list[Event]:
        """The newest state of each event."""
        return list({fact.event.id: fact.event for fact in self.facts if isinstance(fact, EventChanged)}.values())

    def person(self) -> Event | None:
        """Who is there, once their class is known."""
        return next((event for event in self.all() if event.event_class is EventClass.PERSON), None)

    def standing(self) -> Event | None:
        """Who came long enough ago to stand still by now."""
        event = self.person()
        return event if event is not None and event.end_ms - event.start_ms >= WALKS_MS else None


@pytest.mark.timeout(300)
def test_a_camera_that_changes_size_aspect_and_rate_in_a_visit_has_one_event(tmp_path: Path) -> None:
    comes = make_clip(tmp_path / "comes.mp4", seconds=40, fps=10, size=(320, 180), gop_frames=10, scene=COMES)
    leaves = make_clip(tmp_path / "leaves.mp4", seconds=25, fps=15, size=(480, 360), gop_frames=15, scene=LEAVES)
    with RtspCamera({"main": comes}) as source:
        settings = EngineSettings(watch=True, model=str(TINY_DETECTOR))
        paths = prepare_library(tmp_path / "library", [camera_at(source.url("main"))], settings)
        with running_engine(paths):
            events = Events(paths)
            wait_until(events.connect, 20, "the engine answers")
            try:
                begun = wait_until(events.standing, WAIT_S, "somebody comes, and stands there")
                source.change_file("main", leaves)
                wait_until(lambda: (now := events.person()) is not None and now.closed, WAIT_S, "they leave")
            finally:
                events.link.close()
    assert begun is not None
    [event] = events.all()
    assert event.id == begun.id
    assert event.end_ms >= begun.end_ms + 1_500, "from coming in to walking out"
    assert not any(isinstance(fact, ProblemFound) and fact.camera_id for fact in events.facts)
