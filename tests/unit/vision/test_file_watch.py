"""The whole chain over drawn scenes with the project's own model, and over published footage with a published one."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.detect import run_detect
from app.cli.detect_arguments import DetectArguments
from app.domain.errors import NotAVideo
from app.domain.event import Detection
from app.vision.detector import Picture
from app.vision.fallback_detector import PeopleDetector
from app.vision.file_watch import FileEvent, detect_file
from app.vision.mediapipe_detector import MediaPipeDetector
from app.vision.opener import choose_detector
from tests.helpers.footage import EmptyRoom, LampRoom, RainyYard, Visit, VisitedRoom, make_clip
from tests.helpers.vision import TINY_DETECTOR, open_tiny_detector


@pytest.fixture
def detector() -> Iterator[MediaPipeDetector]:
    opened = open_tiny_detector()
    yield opened
    opened.close()


def spans(events: list[FileEvent]) -> list[tuple[str, float, float]]:
    return [(event.event_class, event.start_s, event.end_s) for event in events]


def visits(*expected: tuple[float, float], within_s: float = 0.6) -> list[object]:
    return [("person", pytest.approx(start, abs=within_s), pytest.approx(end, abs=within_s)) for start, end in expected]


def test_each_visit_is_one_event_of_a_person(tmp_path: Path, detector: MediaPipeDetector) -> None:
    scene = VisitedRoom((Visit(3, 11), Visit(14, 24)))
    clip = make_clip(tmp_path / "room.mp4", seconds=28, fps=10, scene=scene)
    events = detect_file(clip, detector)
    assert spans(events) == visits((3, 11), (14, 24))
    assert all(event.score > 0.5 and "person" in event.why for event in events)
    assert detect_file(clip, detector) == events, "the same file gives the same events"


def test_somebody_who_stands_still_for_a_minute_is_one_visit(tmp_path: Path, detector: MediaPipeDetector) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=75, fps=5, scene=VisitedRoom((Visit(3, 72),)))
    assert spans(detect_file(clip, detector)) == visits((3, 72), within_s=1.0)


@pytest.mark.parametrize("scene", [EmptyRoom(), LampRoom((4.0, 8.0, 9.0)), RainyYard()])
def test_noise_lamps_and_rain_make_no_event(
    tmp_path: Path, detector: MediaPipeDetector, scene: EmptyRoom | LampRoom | RainyYard
) -> None:
    clip = make_clip(tmp_path / "scene.mp4", seconds=14, fps=10, scene=scene)
    assert detect_file(clip, detector) == []


def test_somebody_whom_no_model_knows_is_motion(tmp_path: Path) -> None:
    class Blind(PeopleDetector):
        def detect(self, rgb: Picture) -> list[Detection]:
            return []

    clip = make_clip(tmp_path / "room.mp4", seconds=14, fps=10, scene=VisitedRoom((Visit(3, 10),)))
    (event,) = detect_file(clip, Blind())
    assert event.event_class == "motion"
    assert event.start_s == pytest.approx(3, abs=0.6)
    assert "no known class" in event.why


def test_the_fallback_makes_an_event_of_a_visit(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=14, fps=10, scene=VisitedRoom((Visit(3, 10),)))
    (event,) = detect_file(clip, PeopleDetector())
    assert event.start_s == pytest.approx(3, abs=0.6)


@pytest.mark.parametrize("content", [b"", b"not a video", b"\0\0\0\x18ftypmp42" + b"\0" * 500])
def test_a_file_that_is_no_video_is_refused(tmp_path: Path, detector: MediaPipeDetector, content: bytes) -> None:
    (tmp_path / "clip.mp4").write_bytes(content)
    with pytest.raises(NotAVideo, match=r"clip\.mp4 is not a video"):
        detect_file(tmp_path / "clip.mp4", detector)


def test_the_command_prints_one_json_list(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=14, fps=10, scene=VisitedRoom((Visit(3, 10),)))
    assert run_detect(DetectArguments(file=clip, as_json=True, model=TINY_DETECTOR)) == 0
    out, err = capfd.readouterr()
    (event,) = json.loads(out)
    assert set(event) == {"class", "start_s", "end_s", "score", "box"}
    assert event["class"] == "person"
    assert err.splitlines() == ["MediaPipe watches with the model tiny_detector."]


def test_the_command_says_what_is_wrong(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run_detect(DetectArguments(file=tmp_path / "absent.mp4", model=TINY_DETECTOR)) == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert "There is no file absent.mp4" in err


@pytest.fixture
def published(shared_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MediaPipeDetector]:
    """The published model beside the checkout."""
    monkeypatch.setenv("LOUVER_MODEL_DIR", str(shared_dir / "models"))
    choice = choose_detector(may_download=False)
    if choice.name == "fallback":
        pytest.skip(f"no published model lies in {shared_dir / 'models'}")
    detector = choice.make()
    assert isinstance(detector, MediaPipeDetector)
    yield detector
    detector.close()


def footage(shared_dir: Path, name: str) -> tuple[Path, list[tuple[float, float]]]:
    clip, labels = shared_dir / "media" / name, shared_dir / "media" / "labels.json"
    if not clip.is_file() or not labels.is_file():
        pytest.skip(f"the published footage {name} is not on this machine")
    return clip, [(each["start_s"], each["end_s"]) for each in json.loads(labels.read_text())[name]["visits"]]


def test_six_people_who_come_one_by_one_are_six_events(shared_dir: Path, published: MediaPipeDetector) -> None:
    clip, labels = footage(shared_dir, "one-by-one-person-detection.mp4")
    assert spans(detect_file(clip, published)) == visits(*labels, within_s=1.0)


def test_four_cars_seen_from_above_are_four_events(shared_dir: Path, published: MediaPipeDetector) -> None:
    clip, labels = footage(shared_dir, "car-detection.mp4")
    events = detect_file(clip, published)
    assert {event.event_class for event in events} <= {"vehicle", "motion"}
    times = [(event.start_s, event.end_s) for event in events]
    assert len(times) == len(labels)
    for time_s, label_s in zip(times, labels, strict=True):
        assert time_s == pytest.approx(label_s, abs=1.0)
