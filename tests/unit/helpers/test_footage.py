"""The drawn footage: numbered frames, scenes that do what they say, and samples that can be compared."""

from pathlib import Path
from typing import Literal

import av
import numpy as np
import pytest

from tests.helpers.footage import (
    EmptyRoom,
    LampRoom,
    MovingPattern,
    RainyYard,
    Visit,
    VisitedRoom,
    make_clip,
    picture_of,
    read_frame_number,
    samples,
)
from tests.helpers.scenes import Scene

SIZE = (320, 180)


@pytest.mark.parametrize("number", [0, 1, 29, 255, 4096, 65_535, (1 << 20) - 1])
@pytest.mark.parametrize("size", [(160, 90), (320, 180), (1280, 720)])
def test_barcode_gives_back_the_frames_number(number: int, size: tuple[int, int]) -> None:
    assert read_frame_number(MovingPattern().draw(number, 0.0, size)) == number


def test_picture_without_barcode_has_no_number() -> None:
    assert read_frame_number(EmptyRoom().draw(3, 0.2, SIZE)) is None


@pytest.mark.parametrize("codec", ["h264", "hevc", "mjpeg"])
@pytest.mark.parametrize("b_frames", [0, 2])
def test_every_frame_of_a_clip_can_be_told_apart(
    tmp_path: Path, codec: Literal["h264", "hevc", "mjpeg"], b_frames: int
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, codec=codec, gop_frames=10, b_frames=b_frames)
    with av.open(str(clip)) as container:
        numbers = [read_frame_number(picture_of(frame)) for frame in container.decode(video=0)]
    assert numbers == list(range(30))


def test_keyframes_lie_where_the_clip_was_asked_to_have_them(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, gop_frames=10)
    assert [index for index, sample in enumerate(samples(clip)) if sample.key] == [0, 10, 20]


def test_same_recipe_gives_the_same_bytes_and_another_gives_others(tmp_path: Path) -> None:
    first = make_clip(tmp_path / "first.mp4", seconds=1)
    second = make_clip(tmp_path / "second.mp4", seconds=1)
    other = make_clip(tmp_path / "other.mp4", seconds=1, scene=MovingPattern(seed=2))
    assert first.read_bytes() == second.read_bytes()
    assert first.read_bytes() != other.read_bytes()


@pytest.mark.parametrize(("audio", "suffix"), [("aac", ".mp4"), ("pcm_alaw", ".mov")])
def test_clip_with_sound_has_as_much_of_it_as_picture(
    tmp_path: Path, audio: Literal["aac", "pcm_alaw"], suffix: str
) -> None:
    clip = make_clip(tmp_path / f"clip{suffix}", seconds=2, audio=audio)
    sounds = samples(clip, kind="audio")
    assert 1800 <= sounds[-1].pts_ms <= 2000


def test_samples_do_not_depend_on_the_container(tmp_path: Path) -> None:
    boxed = samples(make_clip(tmp_path / "clip.mp4", seconds=1))
    streamed = samples(make_clip(tmp_path / "clip.ts", seconds=1))
    assert [(each.key, each.payload_hash) for each in boxed] == [(each.key, each.payload_hash) for each in streamed]


def _difference(scene: Scene, first_s: float, second_s: float) -> float:
    pictures = [scene.draw(round(time_s * 15), time_s, SIZE).astype(int) for time_s in (first_s, second_s)]
    return float(np.abs(pictures[0] - pictures[1]).mean())


def test_figure_is_seen_during_its_visit_only() -> None:
    room = VisitedRoom((Visit(2.0, 8.0),))
    quiet = _difference(room, 0.0, 1.0)
    assert _difference(room, 0.0, 5.0) > quiet + 1
    assert _difference(room, 0.0, 9.0) == pytest.approx(quiet, rel=0.1)
    assert [room.figure_at(time_s) is not None for time_s in (1.9, 3.0, 5.0, 8.0)] == [False, True, True, False]


def test_lamp_changes_the_whole_room_at_its_second() -> None:
    lamp = LampRoom((1.0, 2.0))
    assert _difference(lamp, 0.5, 1.5) > 20
    assert _difference(lamp, 0.5, 2.5) < 5


def test_rain_falls_elsewhere_in_each_frame() -> None:
    assert _difference(RainyYard(), 0.0, 1.0) > _difference(EmptyRoom(), 0.0, 1.0)
