"""A real engine whose computer's clock is set while it records; it skips where libfaketime is not installed."""

import sys
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.recording import GapCause
from app.index.queries import LibraryReader
from app.recording.inspection import Look, inspect_camera
from tests.e2e.test_engine import every_file_plays
from tests.helpers.conditions import wait_until
from tests.helpers.continuity import assert_only_the_end_is_missing, missing_by_cause, recorded_pictures
from tests.helpers.engine import camera_at, footage_bytes, prepare_library, running_engine
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera

FRONT = CameraId("front")
FPS = 10
HOUR_S = 3_600


def libfaketime() -> Path:
    """Debian's library that answers for the wall clock, while the monotonic one goes on."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")) if sys.platform == "linux" else []
    if not found:
        pytest.skip("a clock that is set in the middle of a run needs Debian's package libfaketime")
    return found[0]


def set_clock(file: Path, seconds: int) -> None:
    """The wall clock of whoever looks at `file` is that far ahead from now on."""
    fresh = file.with_suffix(".new")
    fresh.write_text(f"{seconds:+d}")
    fresh.replace(file)


def wait_for_pictures(camera: RtspCamera, count: int) -> None:
    wanted = len(camera.sent_frames("main")) + count
    wait_until(lambda: len(camera.sent_frames("main")) >= wanted, 120, "more pictures were sent")


@pytest.mark.faults
@pytest.mark.timeout(400)
@pytest.mark.parametrize("set_s", [HOUR_S, -HOUR_S])
def test_a_clock_that_is_set_costs_a_real_engine_no_picture(tmp_path: Path, set_s: int) -> None:
    film = make_clip(tmp_path / "film.mp4", seconds=60, fps=FPS, size=(192, 108), gop_frames=FPS)
    clock = tmp_path / "clock"
    set_clock(clock, 0)
    faked = ["env", f"LD_PRELOAD={libfaketime()}", f"FAKETIME_TIMESTAMP_FILE={clock}", "FAKETIME_NO_CACHE=1"]
    faked += ["FAKETIME_DONT_FAKE_MONOTONIC=1", "DONT_FAKE_MONOTONIC=1"]
    with RtspCamera({"main": film}) as camera:
        paths = prepare_library(tmp_path / "library", [camera_at(camera.url("main"))])
        with running_engine(paths, faked):
            wait_until(lambda: footage_bytes(paths) > 20_000, 60, "footage")
            set_clock(clock, set_s)
            wait_for_pictures(camera, 75 * FPS)  # until the next file has begun
            assert camera.connections("main") == 1, "a set clock ends no connection"
        sent = [frame for frame in camera.sent_frames("main") if frame.kind == "video"]
    assert_only_the_end_is_missing(sent, recorded_pictures(paths, "front"), FPS)
    assert every_file_plays(paths) > 70 * FPS
    assert_files_follow_one_another(paths)
    found = missing_by_cause(LibraryReader(paths.index), FRONT)
    if set_s > 0:
        assert found.keys() == {GapCause.CLOCK_CHANGED}
        assert abs(found[GapCause.CLOCK_CHANGED] - 1000 * HOUR_S) < 2_000
    else:
        assert found == {}


def assert_files_follow_one_another(paths: LibraryPaths) -> None:
    files = LibraryReader(paths.index).segments_between(FRONT, StreamRole.MAIN, 0, 1 << 60)
    assert len(files) == 2
    assert files[0].end_ms <= files[1].start_ms
    assert [found for found in inspect_camera(paths, FRONT, Look(deep=True)) if not found.sound] == []
