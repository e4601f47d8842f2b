"""Rules, wrong labels and models while the engine runs: what is said holds within seconds, and outlives a rebuild."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.core.paths import LibraryPaths
from app.domain.event import Event, EventClass
from app.domain.evidence import Evidence
from app.domain.facts import DetectorReady, EventChanged, EventJudged, EvidenceFound, ProblemFound
from app.domain.ids import CameraId
from app.domain.rules import DetectionRule, RuleKind
from app.engine.settings import EngineSettings, load_settings, save_settings
from app.index.visit_queries import VisitReader
from app.vision.rule_store import add_rule, change_detection, load_detection, remove_rule
from tests.helpers.conditions import wait_until
from tests.helpers.engine import camera_at, prepare_library, running_engine
from tests.helpers.footage import Visit, VisitedRoom, make_clip
from tests.helpers.listener import Listener
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.vision import TINY_DETECTOR

FRONT = CameraId("front")
NOBODY = DetectionRule("Nobody", RuleKind.IGNORE)
PARCELS = DetectionRule("Parcels", RuleKind.ZONE, classes=(EventClass.PACKAGE,))
WAIT_S = 60.0


class Heard(Listener):
    """A client of the engine, and what it heard."""

    def closed_event(self) -> Event | None:
        """The first event that is over, since the last forget()."""
        events = (fact.event for fact in self.facts if isinstance(fact, EventChanged))
        return next((event for event in events if event.closed), None)

    def quiet_visit(self) -> Evidence | None:
        """The first visit that raised nothing, since the last forget()."""
        visits = (fact.evidence for fact in self.facts if isinstance(fact, EvidenceFound))
        return next((evidence for evidence in visits if not evidence.raised), None)

    def problem(self) -> str:
        """What is wrong with the rules now."""
        told = [fact for fact in self.facts if isinstance(fact, ProblemFound) and fact.key == "rules"]
        return told[-1].sentence if told and not told[-1].solved else ""

    def forget(self) -> None:
        """Begin anew."""
        self.facts.clear()


@pytest.mark.timeout(400)
def test_what_is_said_of_events_holds_within_seconds_on_a_running_engine(tmp_path: Path) -> None:
    scene = VisitedRoom((Visit(1.5, 4.5),))
    clip = make_clip(tmp_path / "room.mp4", seconds=7, fps=10, size=(320, 180), gop_frames=10, scene=scene)
    with RtspCamera({"main": clip}) as source:
        settings = EngineSettings(watch=True, model=str(TINY_DETECTOR))
        paths = prepare_library(tmp_path / "library", [camera_at(source.url("main"))], settings)
        with running_engine(paths):
            heard = Heard(paths)
            wait_until(heard.connect, 20, "the engine answers")
            try:
                event = an_event_brings_what_made_it(heard, paths)
                a_rule_keeps_the_next_visit_quiet(heard, paths)
                a_wrong_label_is_learnt_and_taken_back(heard, paths, event)
                another_model_takes_over(heard, paths, tmp_path)
            finally:
                heard.link.close()
    reader = VisitReader(paths.index)
    before = reader.evidence(event.id)
    assert run_command(parse_arguments(["library", "rebuild", "--library", str(paths.root)])) == 0
    assert before is not None
    assert reader.evidence(event.id) == before
    assert not reader.is_wrong(event.id)


def an_event_brings_what_made_it(heard: Heard, paths: LibraryPaths) -> Event:
    event = wait_until(heard.closed_event, WAIT_S, "an event of somebody who walked by")
    assert event is not None
    reader = VisitReader(paths.index)
    wait_until(lambda: (found := reader.evidence(event.id)) and found.end_ms == event.end_ms, 20, "its evidence")
    evidence = reader.evidence(event.id)
    assert evidence is not None
    assert len(evidence.detections) >= 2, "the watching may have begun in the middle of a visit"
    assert evidence.path
    wait_until(lambda: all(path.is_file() for path in paths.pictures_of(event.id)), 20, "the picture and its cut")
    return event


def a_rule_keeps_the_next_visit_quiet(heard: Heard, paths: LibraryPaths) -> None:
    change_detection(paths, FRONT, lambda rules: add_rule(add_rule(rules, NOBODY), PARCELS))
    wait_until(lambda: "does not know" in heard.problem(), 20, "a class that the model does not know is told")
    heard.forget()
    evidence = wait_until(heard.quiet_visit, WAIT_S, "a visit that the rule keeps quiet")
    assert evidence is not None
    assert evidence.rules == ("Nobody",)
    heard.forget()
    change_detection(paths, FRONT, lambda rules: remove_rule(remove_rule(rules, "Nobody"), "Parcels"))
    wait_until(lambda: any(isinstance(fact, ProblemFound) and fact.solved for fact in heard.facts), 20, "solved")


def a_wrong_label_is_learnt_and_taken_back(heard: Heard, paths: LibraryPaths, event: Event) -> None:
    said = heard.link.command("wrong-label", {"event_id": event.id, "wrong": "true"})
    assert "raises nothing on this camera any more" in said
    wait_until(lambda: VisitReader(paths.index).is_wrong(event.id), 20, "the database knows it")
    assert any(isinstance(fact, EventJudged) and fact.event_id == event.id for fact in heard.facts)
    marked = [event.id]
    heard.forget()

    def learnt() -> Evidence | None:
        """The same figure, and no event; where an event had not seen all of its way, the next one teaches more."""
        again = heard.closed_event()
        if again is not None and again.id not in marked:
            marked.append(again.id)
            heard.link.command("wrong-label", {"event_id": again.id, "wrong": "true"})
            heard.forget()
        return heard.quiet_visit()

    evidence = wait_until(learnt, 2 * WAIT_S, "the same figure again, and no event")
    assert evidence is not None
    assert any("wrong label" in reason for reason in evidence.reasons)
    for event_id in marked:
        heard.link.command("wrong-label", {"event_id": event_id, "wrong": "false"})
    assert load_detection(paths).of(FRONT).wrong_labels == ()


def another_model_takes_over(heard: Heard, paths: LibraryPaths, folder: Path) -> None:
    other = folder / "other.tflite"
    other.write_bytes(TINY_DETECTOR.read_bytes())
    heard.forget()
    save_settings(paths, replace(load_settings(paths), model=str(other)))
    wait_until(lambda: DetectorReady in {type(fact) for fact in heard.facts}, 30, "another detector")
    ready = [fact for fact in heard.facts if isinstance(fact, DetectorReady)]
    assert ready[-1].name == "mediapipe:other"
