"""A large stream is decoded in part, and yet who comes is noticed, from the first moment on."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

import pytest

from app.domain.camera import StreamRole
from app.domain.event import Event
from app.domain.facts import EventChanged
from app.domain.ids import CameraId
from app.domain.media import Codec, Packet, VideoFormat
from app.vision.coarse import LONGEST_MS, CoarseDecoder, UsualSize, is_coarse
from app.vision.decoder import DecodedFrame
from app.vision.detector import Detector
from app.vision.watcher import CameraWatch, answer
from tests.helpers.footage import EmptyRoom, Visit, VisitedRoom, make_clip, read_frame_number
from tests.helpers.vision import WALL_START_MS, open_tiny_detector, packets, stream_format


@pytest.fixture(scope="module")
def tiny() -> Iterator[Detector]:
    opened = open_tiny_detector()
    yield opened
    opened.close()


@dataclass
class Watched:
    """What a coarse watch of a clip made of it."""

    packets: int = 0
    decoded: int = 0
    times_ms: list[int] = field(default_factory=list)
    events: dict[str, Event] = field(default_factory=dict)
    told_ms: dict[str, int] = field(default_factory=dict)


def watch(clip: Path, tiny: Detector) -> Watched:
    watch, watched = CameraWatch(CameraId("door")), Watched()
    decoder = CoarseDecoder(stream_format(clip), lively=lambda: watch.lively, stirs=watch.would_stir)
    for packet in packets(clip):
        watched.packets += 1
        facts = []
        for frame in decoder.decode(packet):
            watched.times_ms.append(frame.wall_ms - WALL_START_MS)
            facts += watch.feed(frame)
        look = watch.next_look()
        if look is not None:
            facts += watch.learn(answer(look, tiny))
        for fact in facts:
            if isinstance(fact, EventChanged):
                watched.events[fact.event.id] = fact.event
                watched.told_ms.setdefault(fact.event.id, packet.wall_ms - WALL_START_MS)
    watch.close()
    watched.decoded = decoder.packets
    return watched


def handed_out(clip: Path, *, lively: bool = False, stirs: bool = False) -> tuple[list[int], CoarseDecoder]:
    """The numbers of the frames that come out after the first seconds, with a watch that always says the same."""
    decoder = CoarseDecoder(stream_format(clip), lively=lambda: lively, stirs=lambda _frames: stirs)
    numbers = []
    for packet in packets(clip):
        for frame in decoder.decode(packet):
            number = read_frame_number(frame.rgb())
            assert number is not None
            numbers.append(number)
    return numbers, decoder


def test_where_nothing_happens_most_packets_are_never_decoded(tmp_path: Path, tiny: Detector) -> None:
    clip = make_clip(tmp_path / "room.mp4", seconds=26, fps=10, gop_frames=20, scene=EmptyRoom())
    watched = watch(clip, tiny)
    assert watched.events == {}
    learned = 60
    assert watched.decoded < learned + (watched.packets - learned) * 0.3


def test_the_first_moment_of_a_visit_is_kept_though_it_was_noticed_later(tmp_path: Path, tiny: Detector) -> None:
    """The keyframes are at 10 and 12 s; nobody looks at what is between them before the second one shows somebody."""
    clip = make_clip(
        tmp_path / "room.mp4", seconds=24, fps=10, gop_frames=20, bitrate=200_000, scene=VisitedRoom((Visit(10.5, 18),))
    )
    watched = watch(clip, tiny)
    (event,) = watched.events.values()
    assert event.event_class.value == "person"
    assert event.start_ms - WALL_START_MS == pytest.approx(10_500, abs=600)
    assert event.end_ms - WALL_START_MS == pytest.approx(18_000, abs=600)
    assert watched.told_ms[event.id] < 14_500
    assert watched.times_ms == sorted(set(watched.times_ms)), "each frame is watched once, in its order"
    assert [each for each in watched.times_ms if 10_300 < each < 18_000] == list(range(10_400, 18_000, 100))


@pytest.mark.parametrize(("codec", "b_frames"), [("h264", 0), ("h264", 2), ("hevc", 2), ("mjpeg", 0)])
def test_going_back_hands_out_every_frame_once(tmp_path: Path, codec: str, b_frames: int) -> None:
    clip = make_clip(
        tmp_path / "clip.mp4", seconds=12, fps=10, gop_frames=20, codec=codec, b_frames=b_frames  # type: ignore[arg-type]
    )  # fmt: skip
    numbers, _ = handed_out(clip, stirs=True)
    assert numbers == list(range(len(numbers)))
    assert len(numbers) >= 100


def test_what_is_lively_is_decoded_as_it_comes(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=10, fps=10, gop_frames=20)
    numbers, decoder = handed_out(clip, lively=True)
    assert numbers == list(range(100))
    assert decoder.packets == 100


def test_where_keyframes_are_far_apart_nothing_waits_long(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=32, fps=5, gop_frames=80)
    decoder = CoarseDecoder(stream_format(clip), lively=lambda: False, stirs=lambda _frames: False)
    late_ms = {packet.wall_ms: [frame.wall_ms for frame in decoder.decode(packet)] for packet in packets(clip)}
    waits = [now_ms - min(times) for now_ms, times in late_ms.items() if times]
    assert max(waits) <= LONGEST_MS + 300
    assert sum(len(times) for times in late_ms.values()) == 160


def test_a_packet_far_larger_than_usual_is_looked_at_before_its_turn(tmp_path: Path) -> None:
    scene = VisitedRoom((Visit(12.5, 18),))
    clip = make_clip(tmp_path / "room.mp4", seconds=16, fps=10, gop_frames=40, scene=scene)
    decoder = CoarseDecoder(stream_format(clip), lively=lambda: False, stirs=lambda _frames: False)
    times_ms = [frame.wall_ms - WALL_START_MS for packet in packets(clip) for frame in decoder.decode(packet)]
    assert [each for each in times_ms if 12_500 <= each < 13_200], "the keyframes are at 12 and 16 s"


@pytest.mark.parametrize("sizes", [[900] * 40, [600, 900] * 20, [300, 300, 300, 1200] * 10])
def test_a_steady_rhythm_of_sizes_is_no_hint(sizes: list[int]) -> None:
    usual = UsualSize()
    assert not any([usual.stands_out(each) for each in sizes][10:])
    assert usual.stands_out(9_000)


def test_damage_costs_pictures_and_nothing_else(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=20, fps=10, gop_frames=20)
    random = Random(5)
    decoder = CoarseDecoder(stream_format(clip), lively=lambda: False, stirs=lambda _frames: True)
    frames: list[DecodedFrame] = []
    for number, packet in enumerate(packets(clip)):
        broken: Packet = replace(packet, payload=random.randbytes(300)) if 70 <= number < 140 else packet
        frames += decoder.decode(broken)
    assert decoder.pictures < decoder.packets
    last = read_frame_number(frames[-1].rgb())
    assert last is not None
    assert last >= 180, "the last GOP is whole again"


@pytest.mark.parametrize(
    ("role", "size", "coarse"),
    [
        (StreamRole.MAIN, (1920, 1080), True),
        (StreamRole.MAIN, (640, 360), False),
        (StreamRole.SUB, (1920, 1080), False),
    ],
)
def test_only_a_large_main_stream_is_watched_coarsely(role: StreamRole, size: tuple[int, int], coarse: bool) -> None:
    assert is_coarse(role, VideoFormat(Codec.H264, *size, b"")) is coarse
