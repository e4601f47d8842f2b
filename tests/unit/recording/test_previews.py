"""Previews: kept by the real chain of detection, found by time, sound after a kill at any byte, and bounded."""

import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.ids import CameraId
from app.recording.previews import (
    HOUR_MS,
    MAGIC,
    MAX_BYTES_AN_HOUR,
    PreviewReader,
    PreviewWriter,
    delete_previews_before,
    previews_path,
)
from app.vision.previews import LIVELY_EVERY_MS, QUIET_EVERY_MS
from app.vision.scheduler import WatchPool
from tests.helpers.conditions import wait_until
from tests.helpers.footage import Visit, VisitedRoom, make_clip
from tests.helpers.packets import read_stream
from tests.helpers.vision import open_tiny_detector

DOOR = CameraId("door")
HOUR = 490_000 * HOUR_MS


def stored(root: Path, count: int, *, every_ms: int = 2_000, size: int = 300) -> LibraryPaths:
    paths = LibraryPaths(root)
    writer = PreviewWriter(paths, SystemClock())
    for number in range(count):
        writer.add(DOOR, HOUR + number * every_ms, number.to_bytes(4, "big") * (size // 4))
    writer.close()
    return paths


def number_of(jpeg: bytes) -> int:
    return int.from_bytes(jpeg[:4], "big")


def test_the_watch_keeps_previews_close_together_only_while_something_moves(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    room = VisitedRoom((Visit(8.0, 14.0),))
    stream = read_stream(make_clip(tmp_path / "v.mp4", seconds=40, fps=8, size=(320, 180), scene=room), HOUR)
    writer = PreviewWriter(paths, SystemClock())
    pool = WatchPool(open_tiny_detector, lambda fact: None, on_preview=writer.add)
    pool.on_format(DOOR, stream.format)
    for packet in stream.packets:
        wait_until(pool.idle, 30, "the packets before were watched")
        pool.on_packet(DOOR, packet)
    wait_until(pool.idle, 30, "everything was watched")
    pool.stop()
    writer.close()
    reader = PreviewReader(paths)
    found = {
        preview.wall_ms: preview.jpeg
        for at_ms in range(HOUR, HOUR + 40_000, 500)
        if (preview := reader.nearest(DOOR, at_ms)) is not None
    }
    times = sorted(found)
    visited = [at for at in times if HOUR + 8_000 <= at <= HOUR + 14_000]
    assert len(visited) >= 3
    steps = np.diff(times)
    assert steps.min() >= LIVELY_EVERY_MS
    assert steps.max() <= QUIET_EVERY_MS + 200
    for jpeg in found.values():
        picture = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
        assert picture is not None
        assert picture.shape == (90, 160, 3)
    size = sum(len(jpeg) for jpeg in found.values()) / len(found)
    assert size * 24 * 3600_000 / QUIET_EVERY_MS < 30e6
    assert previews_path(paths, DOOR, HOUR).stat().st_mode & 0o077 == 0
    assert previews_path(paths, DOOR, HOUR).parent.stat().st_mode & 0o077 == 0


def test_the_nearest_picture_is_found_within_a_few_milliseconds(tmp_path: Path) -> None:
    paths = stored(tmp_path, 1_800)
    reader = PreviewReader(paths)
    first = reader.nearest(DOOR, HOUR + 1_234_567)
    assert first is not None
    assert abs(first.wall_ms - HOUR - 1_234_567) <= 1_000
    assert number_of(first.jpeg) == (first.wall_ms - HOUR) // 2_000
    spent = []
    for at_ms in range(HOUR, HOUR + HOUR_MS, 36_000):
        begun_s = time.perf_counter()
        assert reader.nearest(DOOR, at_ms) is not None
        spent.append(time.perf_counter() - begun_s)
    assert sorted(spent)[len(spent) // 2] < 0.02
    assert reader.nearest(DOOR, HOUR + 2 * HOUR_MS) is None
    assert reader.nearest(CameraId("attic"), HOUR) is None


def test_a_picture_of_the_next_hour_may_be_the_nearest(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    writer = PreviewWriter(paths, SystemClock())
    writer.add(DOOR, HOUR - 20_000, b"before")
    writer.add(DOOR, HOUR + 1_000, b"behind")
    writer.close()
    found = PreviewReader(paths).nearest(DOOR, HOUR - 2_000)
    assert found is not None
    assert found.jpeg == b"behind"


def test_a_reader_sees_each_picture_as_soon_as_it_was_added(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    writer, reader = PreviewWriter(paths, SystemClock()), PreviewReader(paths)
    for number in range(20):
        writer.add(DOOR, HOUR + number * 2_000, number.to_bytes(4, "big"))
        found = reader.nearest(DOOR, HOUR + number * 2_000)
        assert found is not None
        assert number_of(found.jpeg) == number
    writer.close()


def test_a_kill_at_any_byte_loses_only_the_picture_being_written(tmp_path: Path) -> None:
    paths = stored(tmp_path, 3, size=40)
    path = previews_path(paths, DOOR, HOUR)
    whole = path.read_bytes()
    record = (len(whole) - len(MAGIC)) // 3
    for length in range(len(whole) + 1):
        path.write_bytes(whole[:length])
        kept = max(0, length - len(MAGIC)) // record
        found = PreviewReader(paths).nearest(DOOR, HOUR + 6_000)
        assert (None if found is None else number_of(found.jpeg)) == (kept - 1 if kept else None)
        writer = PreviewWriter(paths, SystemClock())
        writer.add(DOOR, HOUR + 8_000, b"\0\0\0\x09")
        writer.close()
        reader = PreviewReader(paths)
        again = [reader.nearest(DOOR, HOUR + at * 2_000, 0) for at in range(5)]
        expected = [*range(kept), *[None] * (4 - kept), 9]
        assert [None if each is None else number_of(each.jpeg) for each in again] == expected


@pytest.mark.parametrize("flip", range(0, 180, 7))
def test_a_damaged_record_costs_one_picture(tmp_path: Path, flip: int) -> None:
    paths = stored(tmp_path, 4, size=40)
    path = previews_path(paths, DOOR, HOUR)
    content = bytearray(path.read_bytes())
    content[len(MAGIC) + flip] ^= 0xFF
    path.write_bytes(content)
    reader = PreviewReader(paths)
    found = [reader.nearest(DOOR, HOUR + number * 2_000, 0) for number in range(4)]
    assert [each is None for each in found].count(True) == 1
    assert all(each is None or number_of(each.jpeg) == number for number, each in enumerate(found))


def test_hostile_files_give_no_picture_and_no_error(tmp_path: Path) -> None:
    paths = stored(tmp_path, 1)
    path = previews_path(paths, DOOR, HOUR)
    huge = MAGIC + b"PRVW" + bytes(8) + b"\xff" * 8
    for content in (b"", b"LOUVERP\x02" + bytes(99), huge, b"PRVW" * 5_000, MAGIC + b"PRVW" * 50_000):
        path.write_bytes(content)
        assert PreviewReader(paths).nearest(DOOR, HOUR) is None
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert PreviewReader(paths).nearest(DOOR, HOUR) is None
    writer = PreviewWriter(paths, SystemClock())
    writer.add(DOOR, HOUR, b"fresh")
    writer.close()
    found = PreviewReader(paths).nearest(DOOR, HOUR)
    assert found is not None
    assert found.jpeg == b"fresh"


def test_an_hour_has_a_largest_size(tmp_path: Path) -> None:
    paths = stored(tmp_path, 3_000, every_ms=1_000, size=20_000)
    assert previews_path(paths, DOOR, HOUR).stat().st_size <= MAX_BYTES_AN_HOUR


@pytest.mark.expect_log_errors
def test_a_disk_that_refuses_is_logged_once_and_raises_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    paths = LibraryPaths(tmp_path)
    (tmp_path / "previews").write_bytes(b"a file stands where the folder should be")
    writer = PreviewWriter(paths, SystemClock())
    for number in range(3):
        writer.add(DOOR, HOUR + number * 2_000, b"picture")
    writer.close()
    assert caplog.text.count("cannot be stored") == 1


def test_whole_hours_go_with_retention(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    writer = PreviewWriter(paths, SystemClock())
    for number in range(3):
        writer.add(DOOR, HOUR + number * HOUR_MS, b"picture")
    writer.close()
    assert delete_previews_before(paths, DOOR, HOUR + HOUR_MS + 1_800_000) > 0
    reader = PreviewReader(paths)
    assert [reader.nearest(DOOR, HOUR + number * HOUR_MS) is not None for number in range(3)] == [False, True, True]
    assert delete_previews_before(paths, CameraId("attic"), HOUR) == 0
