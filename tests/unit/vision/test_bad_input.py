"""What cameras and people get wrong, through the chain that runs live: it goes on with what it can, and says why."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from app.core.paths import LibraryPaths
from app.domain.errors import ModelError, NotAVideo
from app.domain.event import EventClass
from app.domain.facts import EventChanged, Fact, ProblemFound
from app.domain.ids import CameraId
from app.domain.media import Codec, StreamFormat, VideoFormat
from app.domain.rules import CameraRules, DetectionRule, Point, RuleKind
from app.vision.decoder import StreamDecoder
from app.vision.detector import Detector
from app.vision.file_watch import detect_file
from app.vision.opener import choose_detector
from app.vision.rule_store import LiveDetection, change_detection
from app.vision.scheduler import WatchPool
from tests.helpers.conditions import promises_a_time, wait_until
from tests.helpers.footage import Visit, VisitedRoom, make_clip
from tests.helpers.scenes import Picture, Scene, Size
from tests.helpers.vision import TINY_DETECTOR, WALL_START_MS, open_tiny_detector, packets, stream_format
from tests.unit.cli.test_models import with_labels, without_labels

YARD = CameraId("yard")
ROOT = Path(__file__).resolve().parents[3]
VISIT = VisitedRoom((Visit(3, 13),))
"""Somebody walks in for 3 s, stands for 4, and walks out for 3."""
LENGTH_S = 16


@dataclass(frozen=True)
class MiddleOf:
    """The middle of a wide scene, as a camera shows it that was set to 4:3."""

    scene: Scene

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """Draw it wide, and cut off the sides."""
        width, height = size
        wide = self.scene.draw(frame_number, time_s, (height * 16 // 9, height))
        left = (wide.shape[1] - width) // 2
        return np.ascontiguousarray(wide[:, left : left + width])


@dataclass(frozen=True)
class Enlarged:
    """A scene drawn small and enlarged, because drawing 33 megapixels takes longer than encoding them."""

    scene: Scene

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """Draw it in 640x360, and enlarge it."""
        small = self.scene.draw(frame_number, time_s, (640, 360))
        return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_NEAREST), np.uint8)


@dataclass(frozen=True)
class BlankFor:
    """A scene that is of one colour for some seconds."""

    scene: Scene
    from_s: float
    until_s: float
    colour: int

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """Draw the scene, or nothing but the colour."""
        if self.from_s <= time_s < self.until_s:
            return np.full((size[1], size[0], 3), self.colour, np.uint8)
        return self.scene.draw(frame_number, time_s, size)


@pytest.fixture
def detector() -> Iterator[Detector]:
    opened = open_tiny_detector()
    yield opened
    opened.close()


def told(facts: list[Fact]) -> list[tuple[str, float, float]]:
    """Class, start and end in s of each event."""
    events = {fact.event.id: fact.event for fact in facts if isinstance(fact, EventChanged)}.values()
    return [
        (each.event_class.value, (each.start_ms - WALL_START_MS) / 1000, (each.end_ms - WALL_START_MS) / 1000)
        for each in events
    ]


def watched(*parts: tuple[float, Path], rules: CameraRules | None = None) -> list[Fact]:
    """What the pool says of a stream that goes on as each of the clips from that second on."""
    facts: list[Fact] = []
    pool = WatchPool(open_tiny_detector, facts.append, rules_of=lambda _: rules or CameraRules())
    try:
        for (from_s, clip), (until_s, _) in pairwise((*parts, (float(LENGTH_S), Path()))):
            pool.on_format(YARD, stream_format(clip))
            for packet in packets(clip):
                if from_s * 1000 <= packet.wall_ms - WALL_START_MS < until_s * 1000:
                    pool.on_packet(YARD, packet)
                    wait_until(pool.idle, 30, "the pool has watched what it was fed")
    finally:
        pool.stop()
    return facts


def clip_of(folder: Path, name: str, *, fps: int = 10, size: Size = (320, 180), scene: Scene = VISIT) -> Path:
    return make_clip(folder / f"{name}.mp4", seconds=LENGTH_S, fps=fps, gop_frames=fps, size=size, scene=scene)


ONE_VISIT = [("person", pytest.approx(3, abs=0.8), pytest.approx(13, abs=0.8))]


@pytest.mark.parametrize(
    ("at_s", "fps", "size", "scene"),
    [
        (5, 10, (640, 360), VISIT),
        (8, 10, (320, 240), VISIT),
        (5, 10, (240, 180), MiddleOf(VISIT)),
        (8, 10, (240, 180), MiddleOf(VISIT)),
        (5, 20, (320, 180), VISIT),
    ],
    ids=["size", "squeezed", "cut to 4:3", "cut while they stand", "frame rate"],
)
def test_a_stream_that_changes_in_the_middle_of_a_visit_goes_on_as_one_event(
    tmp_path: Path, at_s: int, fps: int, size: Size, scene: Scene
) -> None:
    first, second = clip_of(tmp_path, "first"), clip_of(tmp_path, "second", fps=fps, size=size, scene=scene)
    assert told(watched((0, first), (at_s, second))) == ONE_VISIT


def test_a_stream_that_changes_there_and_back_again_goes_on_as_one_event(tmp_path: Path) -> None:
    small, large = clip_of(tmp_path, "small"), clip_of(tmp_path, "large", fps=5, size=(640, 480))
    assert told(watched((0, small), (4, large), (6, small), (9, large), (11, small))) == ONE_VISIT


def test_a_file_whose_pictures_change_size_has_one_event(tmp_path: Path, detector: Detector) -> None:
    clips = [
        make_clip(tmp_path / f"{size[1]}.ts", seconds=LENGTH_S, fps=10, gop_frames=10, size=size, scene=VISIT)
        for size in ((320, 180), (640, 480))
    ]
    both = tmp_path / "both.ts"
    with av.open(str(both), "w") as target, av.open(str(clips[0])) as small, av.open(str(clips[1])) as large:
        stream = target.add_stream_from_template(small.streams.video[0])
        for source, number_from, number_until in ((small, 0, 70), (large, 70, 160)):
            for number, packet in enumerate(source.demux(video=0)):
                if packet.size and number_from <= number < number_until:
                    packet.stream = stream
                    target.mux(packet)
    with av.open(str(both)) as container:
        assert {frame.width for frame in container.decode(video=0)} == {320, 640}
    events = detect_file(both, detector)
    assert [(each.event_class, each.start_s, each.end_s) for each in events] == ONE_VISIT


@pytest.mark.parametrize("colour", [0, 128, 255])
def test_pictures_of_one_colour_say_nothing(tmp_path: Path, detector: Detector, colour: int) -> None:
    scene = BlankFor(VISIT, 0, LENGTH_S, colour)
    assert detect_file(clip_of(tmp_path, "blank", scene=scene), detector) == []


@pytest.mark.parametrize("colour", [0, 255])
def test_a_camera_that_shows_one_colour_for_a_moment_goes_on_with_the_visit(tmp_path: Path, colour: int) -> None:
    clip = clip_of(tmp_path, "torn", scene=BlankFor(VISIT, 6.0, 7.0, colour))
    assert told(watched((0, clip))) == ONE_VISIT


@promises_a_time
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a process's peak of memory is read from /proc")
@pytest.mark.timeout(300)
def test_8k_is_watched_within_bounds_of_memory_and_time(tmp_path: Path) -> None:
    scene = Enlarged(VisitedRoom((Visit(1.5, 5.5),)))
    clip = make_clip(tmp_path / "8k.mp4", seconds=7, fps=2, gop_frames=2, size=(7680, 4320), scene=scene)
    script = (
        "import json, sys, time; from pathlib import Path\n"
        "from app.vision.file_watch import detect_file; from tests.helpers.vision import open_tiny_detector\n"
        "detector = open_tiny_detector(); before_s = time.process_time()\n"
        "events = [(e.event_class, e.start_s, e.end_s) for e in detect_file(Path(sys.argv[1]), detector)]\n"
        "spent_s = time.process_time() - before_s; detector.close()\n"
        "peak = next(line for line in open('/proc/self/status') if line.startswith('VmHWM'))\n"
        "print(json.dumps([events, spent_s, int(peak.split()[1])]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(clip)], capture_output=True, text=True, cwd=ROOT, timeout=200, check=True
    )
    events, spent_s, peak_kb = json.loads(done.stdout)
    assert events == [["person", pytest.approx(1.5, abs=1.1), pytest.approx(5.5, abs=1.1)]]
    assert spent_s / 14 < 1.0, "a picture of 8K costs less than a second"
    assert peak_kb < 500_000


@pytest.mark.parametrize("size", [(16400, 1080), (1080, 16400), (8192, 4616), (16384, 16384), (65535, 65535)])
def test_pictures_that_are_larger_than_any_cameras_are_refused_with_a_sentence(size: Size) -> None:
    """Such a frame takes 400 MB, and a stream may ask for sixteen of them to be kept."""
    huge = StreamFormat(VideoFormat(Codec.H264, *size, b""))
    with pytest.raises(NotAVideo, match="larger than 8K"):
        StreamDecoder(huge)
    facts: list[Fact] = []
    pool = WatchPool(open_tiny_detector, facts.append, name_of=lambda _: "the yard")
    try:
        pool.on_format(YARD, huge)
        wait_until(lambda: facts, 10, "it is told")
    finally:
        pool.stop()
    assert isinstance(facts[0], ProblemFound)
    assert facts[0].sentence.startswith("the yard: ")


def test_pictures_that_turn_out_larger_than_their_format_says_are_not_decoded(tmp_path: Path) -> None:
    blank = BlankFor(VISIT, 0, 1, 128)
    clip = make_clip(tmp_path / "huge.mp4", seconds=1, fps=2, gop_frames=1, size=(16384, 2400), scene=blank)
    said = stream_format(clip).video
    decoder = StreamDecoder(StreamFormat(VideoFormat(said.codec, 1920, 1080, said.config)))
    assert [frame for packet in packets(clip) for frame in decoder.decode(packet)] == []
    assert decoder.damaged > 0
    with pytest.raises(NotAVideo, match="larger than 8K"):
        detect_file(clip, open_nothing())


def open_nothing() -> Detector:
    """A detector that must not be asked."""
    opened = open_tiny_detector()
    opened.close()
    return opened


def test_rules_that_cannot_be_used_are_told_and_the_others_judge(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    everywhere = (Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1))
    good = DetectionRule("Everywhere", RuleKind.ZONE, everywhere, classes=(EventClass.PERSON,))
    change_detection(paths, YARD, lambda _: CameraRules((good,)))
    written = json.loads(paths.detection.read_bytes())
    rules = written["cameras"]["yard"]["rules"]
    outside = {**rules[0], "name": "Outside", "points": [{"x": 2, "y": 2}, {"x": 3, "y": 2}, {"x": 3, "y": 3}]}
    reaching_out = {
        **rules[0],
        "name": "Reaching out",
        "points": [{"x": 0, "y": 0}, {"x": 1.5, "y": 0}, {"x": 1, "y": 1}],
    }
    rules += [outside, reaching_out, {**rules[0], "name": "Tigers", "classes": ["tiger"]}]
    paths.detection.write_text(json.dumps(written))
    live = LiveDetection(paths)
    said = " ".join(live.settings.problems)
    for word in ("“Outside”: the point 2,2", "“Reaching out”: the point 1.5,0", "lies outside the picture", "tiger"):
        assert word in said
    facts = watched((0, clip_of(tmp_path, "room")), rules=live.rules_of(YARD))
    assert told(facts) == ONE_VISIT
    assert {fact.event.rule for fact in facts if isinstance(fact, EventChanged)} == {"Everywhere"}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (with_labels(TINY_DETECTOR.read_bytes(), "teapot\n"), "name no person, vehicle or animal"),
        (TINY_DETECTOR.with_name("tiny_ear.tflite").read_bytes(), "name no person, vehicle or animal"),
        (
            with_labels(TINY_DETECTOR.with_name("tiny_ear.tflite").read_bytes(), "dog\n"),
            "cannot be opened as an object",
        ),
        (without_labels(TINY_DETECTOR.read_bytes()), "carries no labels"),
        (b"", "empty or far too large"),
    ],
    ids=["teapots", "a model of sounds", "a model of sounds with a dog", "no labels", "empty"],
)
def test_a_named_model_that_would_never_name_anything_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "named.tflite").write_bytes(content)
    with pytest.raises(ModelError, match=sentence):
        choose_detector(tmp_path / "named.tflite")
