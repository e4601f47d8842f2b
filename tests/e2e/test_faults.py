"""Cameras that fail in every way that cameras do: the recording goes on, plays, and says what was missing and why."""

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.camera import CameraState
from app.domain.facts import CameraChanged, ProblemFound
from app.domain.recording import Gap, GapCause
from tests.helpers.conditions import promises_a_time, wait_until
from tests.helpers.engine import camera_at
from tests.helpers.footage import make_clip
from tests.helpers.recording import Recording, pictures_sent
from tests.helpers.rtsp_camera import RtspCamera

ON_ITS_WAY = 12
"""Pictures that may lie in a socket when the recording ends: less than half a second of them."""
FPS = 30


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("footage") / "clip.mp4"
    return make_clip(path, seconds=2, fps=FPS, gop_frames=15, audio="aac")


@pytest.fixture
def camera(clip: Path) -> Iterator[RtspCamera]:
    with RtspCamera({"main": clip}) as running:
        yield running


@pytest.fixture
def recording(tmp_path: Path, camera: RtspCamera) -> Recording:
    return Recording(tmp_path / "library", [camera_at(camera.url("main"))])


def assert_plays(recording: Recording, camera_id: str = "front") -> None:
    pictures = len(recording.recorded(camera_id))
    assert recording.decode_all(camera_id) == pictures > 0
    segments = recording.segments(camera_id)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(segments))


def assert_all_recorded(recording: Recording, sent: list[str], camera_id: str = "front") -> None:
    """Everything that was sent is in the files, in order, but for what was on its way at the end."""
    recorded = recording.recorded(camera_id)
    assert recorded == sent[: len(recorded)]
    assert len(sent) - len(recorded) <= ON_ITS_WAY


def lengths_s(gaps: list[Gap]) -> list[float]:
    return [(gap.end_ms - gap.start_ms) / 1000 for gap in gaps]


@promises_a_time
@pytest.mark.timeout(900)
@pytest.mark.parametrize("times", [5, pytest.param(100, marks=pytest.mark.faults)])
def test_a_camera_that_drops_again_and_again_is_recorded_in_between(
    recording: Recording, camera: RtspCamera, times: int
) -> None:
    with recording:
        recording.wait_for_footage(camera, 20)
        for _ in range(times):
            connections = camera.connections("main")
            camera.drop()
            wait_until(lambda before=connections: camera.connections("main") > before, 20, "it is connected again")
            recording.wait_for_footage(camera, 20)
    assert_plays(recording)
    gaps = recording.gaps()
    assert {gap.cause for gap in gaps} == {GapCause.OFFLINE}
    # A hole of less than a quarter of a second needs no gap, so some drops may have none.
    assert times // 2 <= len(gaps) <= times
    assert recording.account().keys() == {GapCause.OFFLINE}
    # A connection of a second is no success, so the next attempt waits for up to two seconds and a half.
    assert max(lengths_s(gaps)) < 6.0


@promises_a_time
def test_a_camera_that_hangs_without_closing_is_connected_anew(recording: Recording, camera: RtspCamera) -> None:
    with recording:
        recording.wait_for_footage(camera, 20)
        camera.hang()
        hung_s = time.monotonic()
        wait_until(lambda: recording.state() is CameraState.OFFLINE, 15, "the connection is given up")
        assert "8 seconds" in recording.of(CameraChanged)[-1].sentence
        camera.resume()
        back_s = time.monotonic() - hung_s
        recording.wait_for_footage(camera, 20)
    assert_plays(recording)
    assert [gap.cause for gap in recording.gaps()] == [GapCause.OFFLINE]
    assert back_s - 0.5 < lengths_s(recording.gaps())[0] < back_s + 5
    assert recording.account() == {GapCause.OFFLINE: round(1000 * lengths_s(recording.gaps())[0])}


def test_noise_between_packets_costs_at_most_the_picture_that_it_hit(recording: Recording, camera: RtspCamera) -> None:
    with recording:
        recording.wait_for_footage(camera, 20)
        for size_bytes in (10, 1_000, 60_000):
            camera.send_garbage(size_bytes)
            recording.wait_for_footage(camera, 20)
    assert_plays(recording)
    assert recording.gaps() == []
    assert recording.account() == {}
    sent = pictures_sent(camera)
    assert len(sent) - len(recording.recorded()) <= ON_ITS_WAY + 3


def test_another_cameras_packets_on_the_same_connection_are_left_out(
    recording: Recording, camera: RtspCamera, tmp_path: Path
) -> None:
    other = make_clip(tmp_path / "other.mp4", seconds=1, size=(160, 90))
    with recording:
        recording.wait_for_footage(camera, 20)
        camera.send_foreign("main", other)
        recording.wait_for_footage(camera, 60)
        camera.send_foreign("main", None)
        recording.wait_for_footage(camera, 20)
    assert_plays(recording)
    assert_all_recorded(recording, pictures_sent(camera))
    assert recording.gaps() == []
    assert recording.account() == {}
    assert len(recording.segments()) == 1


def test_another_resolution_goes_on_in_another_file_without_a_hole(
    recording: Recording, camera: RtspCamera, tmp_path: Path
) -> None:
    larger = make_clip(tmp_path / "larger.mp4", seconds=2, fps=FPS, gop_frames=15, size=(640, 360), audio="aac")
    with recording:
        recording.wait_for_footage(camera, 20)
        camera.change_file("main", larger)
        recording.wait_for_footage(camera, 40)
    assert_plays(recording)
    assert_all_recorded(recording, pictures_sent(camera))
    assert len(recording.segments()) == 2
    assert recording.gaps() == []
    assert recording.account() == {}


def test_another_codec_goes_on_in_another_file_after_the_new_connection(
    recording: Recording, camera: RtspCamera, tmp_path: Path
) -> None:
    hevc = make_clip(tmp_path / "hevc.mp4", seconds=2, fps=FPS, gop_frames=15, codec="hevc", audio="aac")
    with recording:
        recording.wait_for_footage(camera, 20)
        connections = camera.connections("main")
        camera.change_file("main", hevc)
        wait_until(lambda: camera.connections("main") > connections, 20, "it is connected again")
        recording.wait_for_footage(camera, 40)
    assert_plays(recording)
    assert len(recording.segments()) == 2
    assert recording.account().keys() <= {GapCause.OFFLINE}
    assert sum(lengths_s(recording.gaps())) < 3.0


def test_a_camera_that_floods_is_recorded_without_a_hole(recording: Recording, camera: RtspCamera) -> None:
    with recording:
        recording.wait_for_footage(camera, 20)
        camera.flood()
        recording.wait_for_footage(camera, 600)
        camera.resume()
        recording.wait_for_footage(camera, 20)
    assert_plays(recording)
    assert recording.gaps() == []
    assert recording.account() == {}


@pytest.mark.parametrize("jump_ms", [3_600_000, -3_600_000])
def test_a_cameras_clock_that_jumps_by_an_hour_costs_nothing(
    recording: Recording, camera: RtspCamera, jump_ms: int
) -> None:
    with recording:
        recording.wait_for_footage(camera, 20)
        camera.jump_clock(jump_ms)
        recording.wait_for_footage(camera, 40)
    assert_plays(recording)
    assert_all_recorded(recording, pictures_sent(camera))
    assert recording.gaps() == []
    assert recording.account() == {}
    assert recording.segments()[-1].end_ms - recording.segments()[0].start_ms < 10_000


def test_pictures_go_on_when_the_sound_stops(recording: Recording, camera: RtspCamera) -> None:
    with recording:
        recording.wait_for_footage(camera, 60)
        camera.stop_sound()
        recording.wait_for_footage(camera, 60)
        camera.resume()
        recording.wait_for_footage(camera, 60)
    assert_plays(recording)
    assert_all_recorded(recording, pictures_sent(camera))
    assert recording.gaps() == []
    assert recording.account() == {}
    assert len(recording.recorded(kind="audio")) > 20


HOSTILITIES = ("flood", "drop", "garbage", "hang", "clock", "foreign")


@pytest.mark.timeout(300)
def test_seven_good_cameras_lose_nothing_beside_a_hostile_one(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({f"good-{number}": clip for number in range(7)}) as good, RtspCamera({"main": clip}) as hostile:
        cameras = [camera_at(good.url(f"good-{number}"), f"good-{number}") for number in range(7)]
        recording = Recording(tmp_path / "library", [*cameras, camera_at(hostile.url("main"), "hostile")])
        with recording:
            recording.wait_for_footage(hostile, 20)
            for name in HOSTILITIES:
                attack(hostile, name, clip)
                recording.wait_for_footage(good, 45, "good-0")
                hostile.resume()
        problems = [fact.sentence for fact in recording.of(ProblemFound)]
        for number in range(7):
            assert_all_recorded(recording, pictures_sent(good, f"good-{number}"), f"good-{number}")
            assert recording.gaps(f"good-{number}") == []
            assert recording.account(f"good-{number}") == {}
    assert all("Hostile" in sentence for sentence in problems)
    assert_plays(recording, "hostile")
    assert recording.account("hostile").keys() <= {GapCause.OFFLINE}


def attack(camera: RtspCamera, name: str, clip: Path) -> None:
    match name:
        case "flood":
            camera.flood()
        case "drop":
            camera.drop()
        case "garbage":
            for _ in range(20):
                camera.send_garbage(50_000)
        case "hang":
            camera.hang()
        case "clock":
            camera.jump_clock(-3_600_000)
        case "foreign":
            camera.send_foreign("main", clip)
