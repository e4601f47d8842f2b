"""A face is an attribute of a person, looked for where it is asked for, and never whose it is."""

from pathlib import Path

import numpy as np
import pytest

from app.domain.event import Box
from app.domain.facts import EvidenceFound
from app.domain.ids import CameraId
from app.domain.rules import EVERY_VISIT, CameraRules
from app.vision.crops import head_of
from app.vision.detector import Picture
from app.vision.file_watch import frames_of
from app.vision.models import ModelKind
from app.vision.opener import is_here, open_faces
from app.vision.watcher import CameraWatch, answer
from tests.helpers.footage import Visit, VisitedRoom, make_clip
from tests.helpers.vision import open_tiny_detector


class EveryHead:
    """Takes each picture that it is shown for a face, and notes how large they are."""

    def __init__(self) -> None:
        self.shapes: list[tuple[int, ...]] = []

    def shows_face(self, rgb: Picture) -> bool:
        """Whatever it is shown."""
        self.shapes.append(rgb.shape)
        return True

    def close(self) -> None:
        """Nothing is held."""


def evidence_of(clip: Path, rules: CameraRules, faces: EveryHead) -> EvidenceFound:
    watch, facts = CameraWatch(CameraId("yard"), rules_now=lambda: rules), []
    detector = open_tiny_detector()
    try:
        for frame in frames_of(clip):
            facts += watch.feed(frame)
            look = watch.next_look()
            if look is not None:
                facts += watch.learn(answer(look, detector, faces))
    finally:
        detector.close()
    return [fact for fact in (*facts, *watch.close()) if isinstance(fact, EvidenceFound)][-1]


def test_faces_are_counted_only_where_they_are_asked_for(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=14, fps=10, scene=VisitedRoom((Visit(3, 10),)))
    heads = EveryHead()
    asked = evidence_of(clip, CameraRules(faces=True), heads).evidence
    assert asked.faces >= 5
    assert any("A face was seen, in" in reason for reason in asked.reasons)
    assert heads.shapes
    unasked = EveryHead()
    assert evidence_of(clip, EVERY_VISIT, unasked).evidence.faces == 0
    assert unasked.shapes == []


@pytest.mark.parametrize("box", [Box(0.4, 0.2, 0.6, 0.9), Box(0, 0, 1, 1), Box(0.99, 0.99, 1, 1), Box(0, 0, 0, 0)])
def test_a_head_is_about_square_and_within_the_picture(box: Box) -> None:
    rgb = np.zeros((200, 300, 3), np.uint8)
    head = head_of(rgb, box)
    assert head.size
    assert head.shape[0] <= 200
    assert head.shape[1] <= 300
    if box == Box(0.4, 0.2, 0.6, 0.9):
        assert abs(head.shape[0] - head.shape[1]) <= 2


def test_without_a_model_no_faces_are_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOUVER_CACHE_DIR", str(tmp_path))
    monkeypatch.delenv("LOUVER_MODEL_DIR", raising=False)
    assert not is_here(ModelKind.FACES)
    assert open_faces() is None
