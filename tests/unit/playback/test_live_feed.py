"""A live feed leaves the newest picture, evenly, and knows when a camera sends the very same one again and again."""

import itertools
import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

import numpy as np
import pytest
from av.video.frame import VideoFrame

from app.domain.media import Packet
from app.playback.decoders import Decoders
from app.playback.live_feed import LiveFeed
from app.playback.picture import Picture, Size
from app.playback.snapshot import save_snapshot
from app.playback.stillness import Stillness
from tests.helpers.conditions import promises_a_time, wait_until
from tests.helpers.footage import EmptyRoom, MovingPattern, make_clip
from tests.helpers.packets import Stream, read_stream


@pytest.fixture
def moving(tmp_path: Path) -> Stream:
    return read_stream(make_clip(tmp_path / "moving.mp4", seconds=2, fps=10, gop_frames=10, scene=MovingPattern()))


class Watched:
    """A feed, and when each of its pictures was to be seen; its pictures are looked for as a window does."""

    def __init__(self, stream: Stream) -> None:
        self.left: list[tuple[float, int]] = []
        self.decoders = Decoders()
        self.arrived = threading.Event()
        self.feed = LiveFeed("test", self.decoders, self.arrived.set)
        self.feed.set_box(Size(160, 90))
        self.feed.accept_format(stream.format)

    def look(self) -> None:
        """Take the picture whose moment has come."""
        picture = self.feed.take()
        if picture is not None:
            self.left.append((time.monotonic(), picture.wall_ms))

    def wait_for(self, holds: Callable[[], bool], what: str, limit_s: float = 10.0) -> None:
        """Look for pictures until it holds."""

        def looked() -> bool:
            self.look()
            return holds()

        wait_until(looked, limit_s, what)

    def close(self) -> None:
        """End the feed and its threads."""
        self.feed.end()
        assert self.decoders.close(5.0, time.monotonic)


@pytest.fixture
def watched(moving: Stream) -> Iterator[Watched]:
    made = Watched(moving)
    yield made
    made.close()


def looped(stream: Stream, every_ms: int) -> Iterator[Packet]:
    """The stream without an end, its pictures so far apart."""
    packets = stream.packets
    for number in itertools.count():
        packet = packets[number % len(packets)]
        at = number * every_ms
        yield replace(packet, pts=at * 90, dts=at * 90, wall_ms=1_790_000_000_000 + at)


@promises_a_time
def test_pictures_that_come_in_pairs_are_shown_apart(watched: Watched, moving: Stream) -> None:
    packets = looped(moving, 100)
    for pair in range(6):
        watched.feed.accept(next(packets))
        watched.feed.accept(next(packets))
        watched.wait_for(lambda: len(watched.left) == 2 * pair + 2, "both are shown")  # noqa: B023 - waited for here
    apart_s = [after[0] - before[0] for before, after in zip(watched.left[::2], watched.left[1::2], strict=True)]
    assert median(apart_s) >= 0.07  # four fifths of what lay between them, less what a timer is early


@promises_a_time
def test_a_burst_is_caught_up_with_at_once(watched: Watched, moving: Stream) -> None:
    began_s = time.monotonic()
    for packet in itertools.islice(looped(moving, 100), 40):
        watched.feed.accept(packet)
    watched.wait_for(lambda: bool(watched.left) and watched.left[-1][1] == 1_790_000_003_900, "the newest is shown")
    assert time.monotonic() - began_s < 2.0  # 4 s of pictures


def test_a_failure_of_an_unknown_kind_costs_one_stream_the_rest_of_its_group(
    watched: Watched, moving: Stream, monkeypatch: pytest.MonkeyPatch, expect_log_errors: list[logging.LogRecord]
) -> None:
    packets, look = list(itertools.islice(looped(moving, 100), 20)), Stillness.look

    def broken(stillness: Stillness, frame: VideoFrame, wall_ms: int) -> None:
        look(stillness, frame, wall_ms)
        if wall_ms == packets[3].wall_ms:
            raise RuntimeError("a bug of ours")

    monkeypatch.setattr(Stillness, "look", broken)
    for packet in packets:
        watched.feed.accept(packet)
        watched.arrived.wait(0.02)
        watched.arrived.clear()
    watched.wait_for(lambda: bool(watched.left) and watched.left[-1][1] == packets[-1].wall_ms, "the newest is shown")
    seen = {wall_ms for _, wall_ms in watched.left}
    assert not seen & {packet.wall_ms for packet in packets[3:10]}
    assert [record.exc_info is not None for record in expect_log_errors] == [True]


@pytest.mark.parametrize("frozen", [True, False])
def test_the_very_same_picture_is_known_since_it_came_first(watched: Watched, moving: Stream, frozen: bool) -> None:
    packets = looped(moving, 100)
    first = next(packets)
    assert first.keyframe
    for number in range(120):
        packet = replace(first, pts=number * 9000, dts=number * 9000, wall_ms=first.wall_ms + number * 100)
        watched.feed.accept(packet if frozen or number == 0 else next(packets))
    watched.wait_for(lambda: bool(watched.left) and watched.left[-1][1] == first.wall_ms + 11_900, "all are decoded")
    since = watched.feed.same_since_ms
    assert since is not None
    assert frozen == (since == first.wall_ms)


def test_a_still_room_with_the_noise_of_a_lens_does_change(tmp_path: Path) -> None:
    stream = read_stream(make_clip(tmp_path / "room.mp4", seconds=3, fps=10, gop_frames=10, scene=EmptyRoom()))
    made = Watched(stream)
    for packet in stream.packets:
        made.feed.accept(packet)
    made.wait_for(lambda: bool(made.left) and made.left[-1][1] == stream.packets[-1].wall_ms, "all are decoded")
    assert made.feed.same_since_ms != stream.packets[0].wall_ms
    made.close()


def test_a_snapshot_never_replaces_another_and_its_name_can_be_used_everywhere(tmp_path: Path) -> None:
    pixels = np.zeros((4, 8, 4), np.uint8)
    pixels[:, :, 2] = 255  # red
    picture = Picture(Size(8, 4), Size(8, 4), 32, 1_790_000_000_000, memoryview(pixels.tobytes()))
    first = save_snapshot(picture, tmp_path / "new", "Gate: a/b\\c?", lossless=True)
    second = save_snapshot(picture, tmp_path / "new", "Gate: a/b\\c?", lossless=True)
    assert first != second
    assert first.name.startswith("Gate a b c 20")
    from PIL import Image

    with Image.open(second) as saved:
        assert saved.size == (8, 4)
        assert saved.convert("RGB").getpixel((3, 2)) == (255, 0, 0)
