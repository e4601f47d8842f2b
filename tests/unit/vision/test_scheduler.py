"""Many cameras and one detector, on threads."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

import cv2
import numpy as np
import pytest

from app.core.clock import SystemClock
from app.domain.event import Detection, Event
from app.domain.facts import DetectionsSeen, EventChanged, Fact, ProblemFound
from app.domain.ids import CameraId, EventId
from app.domain.media import Codec, StreamFormat, VideoFormat
from app.vision.detector import Detector, Picture
from app.vision.scheduler import WatchPool
from tests.helpers.conditions import wait_until
from tests.helpers.footage import EmptyRoom, Visit, VisitedRoom, make_clip
from tests.helpers.vision import WALL_START_MS, open_tiny_detector, packets, stream_format

WAIT_S = 30.0


class Heard:
    """Everything that a pool published."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.thumbnails: dict[EventId, bytes] = {}

    def thumbnail(self, event_id: EventId, jpeg: bytes) -> None:
        self.thumbnails[event_id] = jpeg

    def events(self, camera_id: str) -> list[Event]:
        """The newest state of each event of a camera."""
        newest = {fact.event.id: fact.event for fact in self.facts if isinstance(fact, EventChanged)}
        return [event for event in newest.values() if event.camera_id == camera_id]


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def pool(heard: Heard) -> Iterator[WatchPool]:
    running = WatchPool(open_tiny_detector, heard.facts.append, on_thumbnail=heard.thumbnail)
    yield running
    running.stop()


def play(pool: WatchPool, clip: Path, *cameras: str) -> None:
    """Feed the clip to the cameras at the speed at which the pool can watch it."""
    for camera in cameras:
        pool.on_format(CameraId(camera), stream_format(clip))
    for packet in packets(clip):
        for camera in cameras:
            pool.on_packet(CameraId(camera), packet)
        wait_until(pool.idle, WAIT_S, "the pool has watched what it was fed")


def test_each_camera_gets_its_own_event_with_a_thumbnail(tmp_path: Path, pool: WatchPool, heard: Heard) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=14, fps=10, scene=VisitedRoom((Visit(3, 10),)))
    play(pool, clip, "yard", "door")
    pool.stop()
    for camera in ("yard", "door"):
        (event,) = heard.events(camera)
        assert event.closed
        assert event.event_class.value == "person"
        assert event.start_ms - WALL_START_MS == pytest.approx(3_000, abs=600)
        assert event.end_ms - WALL_START_MS == pytest.approx(10_000, abs=600)
        picture = cv2.imdecode(np.frombuffer(heard.thumbnails[event.id], np.uint8), cv2.IMREAD_COLOR)
        assert picture is not None
        assert picture.shape[1] == 320


def test_an_event_that_goes_on_ends_when_its_camera_is_closed(tmp_path: Path, pool: WatchPool, heard: Heard) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=7, fps=10, scene=VisitedRoom((Visit(3, 30),)))
    play(pool, clip, "yard")
    (event,) = heard.events("yard")
    assert not event.closed
    pool.close(CameraId("yard"))
    wait_until(lambda: heard.events("yard")[0].closed, WAIT_S, "the event is closed")


def test_the_detector_rests_while_nothing_moves(tmp_path: Path, heard: Heard) -> None:
    looks: list[int] = []

    class Counting:
        name = "counting"

        def detect(self, rgb: Picture) -> list[Detection]:
            looks.append(1)
            return []

        def close(self) -> None:
            """Hold nothing."""

    pool = WatchPool(Counting, heard.facts.append)
    play(pool, make_clip(tmp_path / "room.mp4", seconds=6, fps=10, scene=EmptyRoom()), "yard")
    pool.stop()
    assert looks == []
    assert heard.facts == []


def test_a_camera_that_is_too_fast_loses_packets_and_nothing_else(tmp_path: Path, heard: Heard) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=14, fps=10, scene=VisitedRoom((Visit(3, 10),)))
    gate = threading.Event()

    class Slow:
        name = "slow"

        def __init__(self) -> None:
            self._detector: Detector = open_tiny_detector()

        def detect(self, rgb: Picture) -> list[Detection]:
            gate.wait(WAIT_S)
            return self._detector.detect(rgb)

        def close(self) -> None:
            self._detector.close()

    pool = WatchPool(Slow, heard.facts.append)
    pool.on_format(CameraId("yard"), stream_format(clip))
    for round_ in range(20):
        for packet in packets(clip, start_ms=WALL_START_MS + round_ * 14_000):
            pool.on_packet(CameraId("yard"), packet)
    assert pool.dropped() > 0
    gate.set()
    wait_until(pool.idle, WAIT_S, "the pool has watched what was left")
    pool.stop()
    assert all(event.closed for event in heard.events("yard"))


def test_hostile_packets_cost_their_camera_only_pictures(tmp_path: Path, pool: WatchPool, heard: Heard) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=14, fps=10, scene=VisitedRoom((Visit(3, 10),)))
    random = Random(7)
    for camera in ("bad", "good"):
        pool.on_format(CameraId(camera), stream_format(clip))
    for packet in packets(clip):
        pool.on_packet(CameraId("bad"), replace(packet, payload=random.randbytes(200)))
        pool.on_packet(CameraId("good"), packet)
        wait_until(pool.idle, WAIT_S, "the pool has watched what it was fed")
    pool.stop()
    assert [event.event_class.value for event in heard.events("good")] == ["person"]
    assert heard.events("bad") == []


def test_events_survive_a_change_of_size_in_mid_stream(tmp_path: Path, pool: WatchPool, heard: Heard) -> None:
    scene = VisitedRoom((Visit(3, 10),))
    small = make_clip(tmp_path / "small.mp4", seconds=14, fps=10, gop_frames=10, scene=scene)
    large = make_clip(tmp_path / "large.mp4", seconds=14, fps=10, gop_frames=10, size=(640, 360), scene=scene)
    half = list(packets(small))[:60]
    pool.on_format(CameraId("yard"), stream_format(small))
    for number, packet in enumerate([*half, *list(packets(large))[60:]]):
        if number == 60:
            pool.on_format(CameraId("yard"), stream_format(large))
        pool.on_packet(CameraId("yard"), packet)
        wait_until(pool.idle, WAIT_S, "the pool has watched what it was fed")
    pool.stop()
    (event,) = heard.events("yard")
    assert event.end_ms - WALL_START_MS == pytest.approx(10_000, abs=600)


def test_packets_without_a_format_and_after_the_stop_are_left_out(tmp_path: Path, heard: Heard) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=0.4)
    pool = WatchPool(open_tiny_detector, heard.facts.append)
    for packet in packets(clip):
        pool.on_packet(CameraId("yard"), packet)
    pool.stop()
    pool.on_format(CameraId("yard"), stream_format(clip))
    assert pool.idle()
    assert heard.facts == []


def test_looks_at_one_moving_camera_come_at_most_five_times_a_second(
    tmp_path: Path, pool: WatchPool, heard: Heard
) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=10, fps=25, scene=VisitedRoom((Visit(2, 8),)))
    play(pool, clip, "yard")
    times = [fact.at_ms for fact in heard.facts if isinstance(fact, DetectionsSeen)]
    assert len(times) > 5
    assert all(later - earlier >= 200 for earlier, later in pairwise(times))


def test_a_codec_that_cannot_be_decoded_is_told_once(heard: Heard, pool: WatchPool) -> None:
    pool.on_format(CameraId("yard"), StreamFormat(VideoFormat(Codec.AAC, 320, 180, b"")))
    wait_until(lambda: heard.facts, WAIT_S, "the problem is told")
    (problem,) = heard.facts
    assert isinstance(problem, ProblemFound)
    assert "cannot be decoded" in problem.sentence


def _problems(heard: Heard) -> list[ProblemFound]:
    return [fact for fact in heard.facts if isinstance(fact, ProblemFound)]


def test_pictures_that_stay_damaged_are_told_and_so_is_their_end(tmp_path: Path, heard: Heard) -> None:
    clip, noise = make_clip(tmp_path / "room.mp4", seconds=64, fps=2, scene=EmptyRoom()), Random(7)
    pool = WatchPool(open_tiny_detector, heard.facts.append, name_of=lambda camera_id: f"the {camera_id}")
    told_s: list[float] = []
    try:
        pool.on_format(CameraId("yard"), stream_format(clip))
        for packet in packets(clip):
            second = (packet.wall_ms - WALL_START_MS) / 1000
            damaged = 5 <= second < 8 or 20 <= second < 45  # a short damage is nobody's trouble
            pool.on_packet(
                CameraId("yard"), replace(packet, payload=noise.randbytes(len(packet.payload))) if damaged else packet
            )
            wait_until(pool.idle, WAIT_S, "the pool has watched what it was fed")
            told_s += [second] * (len(_problems(heard)) - len(told_s))
    finally:
        pool.stop()
    found, solved = _problems(heard)
    assert (found.key, found.solved, solved.key, solved.solved) == ("watch yard", False, "watch yard", True)
    assert "The pictures of the yard arrive damaged" in found.sentence
    assert 35 <= told_s[0] < 45
    assert 45 < told_s[1] < 64


def test_a_problem_with_pictures_ends_with_the_camera(tmp_path: Path, pool: WatchPool, heard: Heard) -> None:
    pool.on_format(CameraId("yard"), StreamFormat(VideoFormat(Codec.AAC, 320, 180, b"")))
    wait_until(lambda: _problems(heard), WAIT_S, "the format was refused")
    pool.close(CameraId("yard"))
    wait_until(lambda: _problems(heard)[-1].solved, WAIT_S, "the problem is solved")


class LaterClock(SystemClock):
    """The machine's clock, and as much later as a test says."""

    later_s = 0.0

    def monotonic_s(self) -> float:
        return super().monotonic_s() + self.later_s


def test_a_quiet_camera_that_hangs_holds_no_other_up(tmp_path: Path, heard: Heard) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=18, fps=10, scene=VisitedRoom((Visit(12, 16),)))
    go_on, hangs, clock, yard = threading.Event(), threading.Event(), LaterClock(), CameraId("yard")
    seen: list[int] = []

    def preview(camera_id: CameraId, _wall_ms: int, _jpeg: bytes) -> None:
        seen.append(1)
        if camera_id == "hangs" and len(seen) > 2:  # not the first of each, which belong to their own threads
            hangs.set()
            go_on.wait(WAIT_S)

    pool = WatchPool(open_tiny_detector, heard.facts.append, on_preview=preview, gather_s=0.05, clock=clock)
    try:
        for camera in ("hangs", "yard"):
            pool.on_format(CameraId(camera), stream_format(clip))
        for packet in packets(clip):
            clock.later_s += 2 * hangs.is_set()
            pool.on_packet(CameraId("hangs"), packet)
            pool.on_packet(yard, packet)
            wait_until(lambda: len(pool._cameras[yard].inbox._items) <= hangs.is_set(), WAIT_S, "it is watched")
            wait_until(pool._desk.idle, WAIT_S, "it is looked at")
        assert hangs.is_set()
        wait_until(lambda: heard.events("yard"), WAIT_S, "the other camera's visitor is told")
    finally:
        go_on.set()
        pool.stop()
    assert [event.event_class.value for event in heard.events("yard")] == ["person"]


def test_gathered_packets_tell_the_same_visits_as_single_ones(tmp_path: Path, heard: Heard) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=14, fps=10, scene=VisitedRoom((Visit(3, 10),)))
    pool, all_packets = WatchPool(open_tiny_detector, heard.facts.append, gather_s=0.05), list(packets(clip))
    for camera in ("yard", "door"):
        pool.on_format(CameraId(camera), stream_format(clip))
    for at in range(0, len(all_packets), 4):
        for packet in all_packets[at : at + 4]:
            for camera in ("yard", "door"):
                pool.on_packet(CameraId(camera), packet)
        wait_until(pool.idle, WAIT_S, "the pool has watched what it was fed")
    pool.stop()
    for camera in ("yard", "door"):
        (event,) = heard.events(camera)
        assert event.event_class.value == "person"
        assert event.start_ms - WALL_START_MS == pytest.approx(3_000, abs=600)
        assert event.end_ms - WALL_START_MS == pytest.approx(10_000, abs=600)
