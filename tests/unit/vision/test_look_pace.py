"""Whether detectors keep up with a camera is told in its owner's words, once, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.event import Detection
from app.domain.facts import Fact, ProblemFound
from app.domain.ids import CameraId
from app.vision.decoder import DecodedFrame, StreamDecoder
from app.vision.detector import Picture
from app.vision.look_pace import LookPace
from app.vision.scheduler import WatchPool
from tests.helpers.conditions import wait_until
from tests.helpers.footage import Visit, VisitedRoom, make_clip
from tests.helpers.vision import open_tiny_detector, packets, stream_format

DRIVE = CameraId("drive")
WAIT_S = 30.0


class Camera:
    """Five looks a second are due; `answered` of ten become answers."""

    def __init__(self) -> None:
        self.pace = LookPace(DRIVE, lambda _: "Drive")
        self.now_ms = 1_790_000_000_000
        self.told: list[ProblemFound] = []

    def watch(self, seconds: int, answered: int, each_s: int = 5) -> None:
        for number in range(seconds * each_s):
            self.now_ms += 1000 // each_s
            self.told += self.pace.due(self.now_ms)
            if number * answered // 10 < (number + 1) * answered // 10:
                self.pace.answered()


def test_a_camera_that_is_looked_at_too_seldom_is_told_with_how_often() -> None:
    camera = Camera()
    camera.watch(60, answered=4)
    (problem,) = camera.told
    assert (problem.key, problem.camera_id, problem.solved) == ("pace drive", DRIVE, False)
    assert problem.sentence.startswith("Drive is checked 2 times a second, ")
    assert "close other programs, or watch fewer cameras" in problem.sentence


def test_a_camera_that_is_hardly_looked_at_is_told_too() -> None:
    camera = Camera()
    camera.watch(40, answered=1)
    (problem,) = camera.told
    assert problem.sentence.startswith("Drive is checked about once a second or less, ")


@pytest.mark.parametrize(("answered", "each_s"), [(10, 5), (6, 5), (1, 1)])
def test_one_that_is_looked_at_often_enough_or_seldom_needs_it_is_no_trouble(answered: int, each_s: int) -> None:
    camera = Camera()
    camera.watch(60, answered, each_s)
    assert camera.told == []


def test_a_short_rush_is_no_trouble() -> None:
    camera = Camera()
    camera.watch(30, answered=10)
    camera.watch(9, answered=1)
    camera.watch(30, answered=10)
    assert camera.told == []


def test_it_is_taken_back_once_looks_are_answered_again_or_the_camera_is_gone() -> None:
    camera = Camera()
    camera.watch(40, answered=3)
    camera.watch(40, answered=10)
    assert [fact.solved for fact in camera.told] == [False, True]
    assert camera.pace.close() == []
    camera.watch(40, answered=3)
    assert [fact.solved for fact in camera.pace.close()] == [True]


def test_hours_without_movement_lie_between_two_spans() -> None:
    camera = Camera()
    for _ in range(20):
        camera.watch(6, answered=1)
        camera.now_ms += 3_600_000
    assert camera.told == []


class Gated:
    """A detector that is let look now and then."""

    name = "gated"

    def __init__(self, gate: "Gate") -> None:
        self._gate = gate

    def detect(self, rgb: Picture) -> list[Detection]:
        wait_until(self._gate.passes, WAIT_S, "the detector is let look")
        return []

    def close(self) -> None:
        """There is nothing to free."""


class Gate:
    """Lets one look through for each push."""

    def __init__(self) -> None:
        self.pushed = self.passed = 0

    def passes(self) -> bool:
        if self.passed >= self.pushed:
            return False
        self.passed += 1
        return True


def test_a_pool_whose_detector_is_slow_says_so_of_the_camera(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=40, fps=10, scene=VisitedRoom((Visit(2, 39),)))
    heard, gate = list[Fact](), Gate()
    pool = WatchPool(lambda: Gated(gate), heard.append, name_of=lambda _: "Drive", detectors=1)
    try:
        pool.on_format(DRIVE, stream_format(clip))
        inbox = pool._cameras[DRIVE].inbox
        for number, packet in enumerate(packets(clip)):
            pool.on_packet(DRIVE, packet)
            wait_until(lambda: inbox.idle, WAIT_S, "the picture is watched")
            gate.pushed += number % 15 == 14
        problems = [fact for fact in heard if isinstance(fact, ProblemFound)]
        assert [fact.key for fact in problems] == ["pace drive"]
        assert problems[0].sentence.startswith("Drive is checked about once a second or less, ")
    finally:
        gate.pushed = 1 << 30
        pool.stop()


def test_one_decoding_serves_detection_and_previews(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=14, fps=10, scene=VisitedRoom((Visit(3, 10),)))
    fed, decoded, decode = list(packets(clip)), list[int](), StreamDecoder.decode

    def counted(decoder: StreamDecoder, packet: object) -> Iterator[DecodedFrame]:
        decoded.append(packet.pts)  # type: ignore[attr-defined]
        return iter(list(decode(decoder, packet)))  # type: ignore[arg-type]

    monkeypatch.setattr(StreamDecoder, "decode", counted)
    previews, heard = list[int](), list[Fact]()
    pool = WatchPool(
        open_tiny_detector, heard.append, on_preview=lambda _camera_id, at_ms, _jpeg: previews.append(at_ms)
    )
    try:
        pool.on_format(DRIVE, stream_format(clip))
        for packet in fed:
            pool.on_packet(DRIVE, packet)
            wait_until(pool.idle, WAIT_S, "the pool has watched what it was fed")
    finally:
        pool.stop()
    assert decoded == [packet.pts for packet in fed]
    assert len(previews) >= 3
    assert any(getattr(fact, "event", None) is not None for fact in heard)
