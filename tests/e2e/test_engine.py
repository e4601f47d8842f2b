"""The engine as its user has it: it records, comes back when killed, and says what is wrong in sentences."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import av
import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.recording import GapCause, Span
from app.engine.settings import EngineSettings
from app.index.queries import LibraryReader
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.recording.keeps import kept_spans
from app.recording.recovery import journal_path
from tests.helpers.conditions import wait_until
from tests.helpers.engine import (
    ROOT,
    camera_at,
    engine_child,
    footage_bytes,
    prepare_library,
    running_engine,
    wait_for_link,
)
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera

ALL_TIME = Span(0, 1 << 60)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("footage") / "clip.mp4"
    make_clip(path, seconds=4, fps=10, size=(320, 180), gop_frames=10)
    return path


def every_file_plays(paths: LibraryPaths) -> int:
    """Decode every file of footage whole; returns how many pictures there were."""
    pictures = 0
    for path in paths.footage.rglob("*.mp4"):
        with av.open(str(path)) as container:
            pictures += sum(1 for _ in container.decode(video=0))
    return pictures


def test_two_cameras_are_recorded_and_a_clean_stop_leaves_every_file_playable(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip}, user="admin", password="hunter2") as camera:
        cameras = [camera_at(camera.url_with_login("main", "admin", "hunter2")), camera_at(clip, "yard")]
        paths = prepare_library(tmp_path / "library", cameras)
        with running_engine(paths):
            reader = LibraryReader(paths.index)
            wait_until(
                lambda: paths.index.exists() and all(reader.coverage(c.id, StreamRole.MAIN, ALL_TIME) for c in cameras),
                30,
                "both cameras to be on the timeline",
            )
            wait_until(lambda: footage_bytes(paths) > 100_000, 30, "some seconds of footage")
    reader = LibraryReader(paths.index)
    assert all(reader.segments_between(c.id, StreamRole.MAIN, 0, 1 << 60) for c in cameras)
    assert every_file_plays(paths) > 20
    everything = b"".join(
        path.read_bytes() for path in paths.root.rglob("*") if path.is_file() and path != paths.cameras
    )
    assert b"hunter2" not in everything
    assert paths.cameras.stat().st_mode & 0o077 == 0 or os.name != "posix"


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
def test_a_killed_engine_records_again_within_seconds_and_the_gap_has_its_cause(tmp_path: Path, clip: Path) -> None:
    paths = prepare_library(tmp_path / "library", [camera_at(clip)])
    with running_engine(paths) as engine:
        wait_until(lambda: footage_bytes(paths) > 20_000, 30, "footage")
        child = engine_child(engine)
        assert child is not None
        before = footage_bytes(paths)
        child.kill()
        wait_until(lambda: footage_bytes(paths) > before + 40_000, 30, "footage after the kill")
    reader = LibraryReader(paths.index)
    camera_id = camera_at(clip).id
    gaps = reader.gaps(camera_id, StreamRole.MAIN, ALL_TIME)
    assert [gap.cause for gap in gaps] == [GapCause.ENGINE_CRASHED]
    files = {path.relative_to(paths.root).as_posix() for path in paths.footage.rglob("*.mp4")}
    rows = {segment.path for segment in reader.segments_between(camera_id, StreamRole.MAIN, 0, 1 << 60)}
    assert files == rows
    assert every_file_plays(paths) > 10


@pytest.mark.skipif(os.name != "posix", reason="SIGSTOP is POSIX's")
@pytest.mark.timeout(180)
@pytest.mark.parametrize("stopped_s", [8, pytest.param(60, marks=pytest.mark.faults)])
def test_a_stopped_window_costs_the_recording_no_packet(tmp_path: Path, clip: Path, stopped_s: int) -> None:
    with RtspCamera({"main": clip}) as camera:
        paths = prepare_library(tmp_path / "library", [camera_at(camera.url("main"))])
        with running_engine(paths):
            wait_for_link(paths)
            window = subprocess.Popen(
                [sys.executable, "-c", WATCHING_WINDOW, str(paths.root)], cwd=ROOT, stdout=subprocess.PIPE
            )
            try:
                assert window.stdout is not None
                assert window.stdout.readline() == b"watching\n"
                window.send_signal(signal.SIGSTOP)
                wanted = len(camera.sent_frames("main")) + 10 * stopped_s
                wait_until(lambda: len(camera.sent_frames("main")) > wanted, 3 * stopped_s + 30, "more pictures")
            finally:
                window.kill()
                window.wait()
                assert window.stdout is not None
                window.stdout.close()
            sent = len(camera.sent_frames("main"))
    gaps = LibraryReader(paths.index).gaps(camera_at("rtsp://h/x").id, StreamRole.MAIN, ALL_TIME)
    assert gaps == []
    # The first pictures, until the engine has connected, were sent to nobody.
    assert every_file_plays(paths) > sent - 15


WATCHING_WINDOW = """
import sys, time
from pathlib import Path
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import EngineNotRunning
from app.domain.ids import CameraId
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.recording.keeps import kept_spans
from app.recording.recovery import journal_path
told = []
def packet(*_):
    if not told:
        told.append(1)
        print("watching", flush=True)
for _ in range(200):
    link = LinkClient(LibraryPaths(Path(sys.argv[1])), ClientRole.DESKTOP, on_packet=packet)
    try:
        link.connect()
        break
    except EngineNotRunning:
        time.sleep(0.1)
link.watch(CameraId("front"), StreamRole.MAIN)
time.sleep(600)
"""


def engine_says(root: Path) -> tuple[int, str]:
    """Run an engine that should give up; returns its status and what it said."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "engine", "--library", str(root)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.returncode, done.stderr


def test_a_second_engine_on_one_library_is_refused_in_a_sentence(tmp_path: Path, clip: Path) -> None:
    paths = prepare_library(tmp_path / "library", [camera_at(clip)])
    with running_engine(paths):
        wait_until(lambda: footage_bytes(paths) > 0, 30, "footage")
        status, said = engine_says(paths.root)
    assert status == 3
    assert "already" in said or "another" in said.lower()
    assert "Traceback" not in said


def test_a_library_from_a_newer_version_is_refused_in_a_sentence(tmp_path: Path, clip: Path) -> None:
    paths = prepare_library(tmp_path / "library", [camera_at(clip)])
    paths.marker.write_text(
        paths.marker.read_text().replace('"format":1', '"format":99').replace('"format": 1', '"format": 99')
    )
    status, said = engine_says(paths.root)
    assert status == 3
    assert "newer" in said
    assert "Traceback" not in said


def test_cameras_that_cannot_be_used_are_named_and_the_others_go_on(tmp_path: Path, clip: Path) -> None:
    no_video = tmp_path / "notes.mp4"
    no_video.write_text("This is no video.")
    with RtspCamera({"main": clip}, user="admin", password="right") as locked:
        cameras = [
            camera_at(clip, "good"),
            camera_at(no_video, "novideo"),
            camera_at("rtsp://127.0.0.1:9/nobody", "absent"),
            camera_at(locked.url_with_login("main", "admin", "wrong"), "locked"),
        ]
        paths = prepare_library(tmp_path / "library", cameras)
        sentences: dict[str, str] = {}
        with running_engine(paths):
            wait_until(lambda: footage_bytes(paths) > 10_000, 30, "footage of the good camera")
            wait_for_link(paths)
            link = LinkClient(paths, ClientRole.TOOL, on_fact=lambda fact: _note_sentence(sentences, fact))
            link.connect()
            wait_until(
                lambda: {"novideo", "absent", "locked"} <= sentences.keys(), 30, "a sentence for each bad camera"
            )
            link.close()
    assert "user name or password" in sentences["locked"]
    assert "127.0.0.1" in sentences["absent"]
    assert "video" in sentences["novideo"]
    assert not any("wrong" in sentence.split() for sentence in sentences.values())


def _note_sentence(sentences: dict[str, str], fact: object) -> None:
    sentence = getattr(fact, "sentence", "")
    camera_id = getattr(fact, "camera_id", None)
    if camera_id and sentence and getattr(fact, "attempt", 0):
        sentences[camera_id] = sentence


def test_a_bucket_that_cannot_be_opened_never_stops_the_recording(tmp_path: Path, clip: Path) -> None:
    settings = EngineSettings(bucket=str(tmp_path / "gone" / "bucket"), watch=False)
    paths = prepare_library(tmp_path / "library", [camera_at(clip)], settings)
    with running_engine(paths):
        wait_until(lambda: footage_bytes(paths) > 10_000, 30, "footage")


def test_footage_is_kept_by_a_command_to_the_engine_that_runs(tmp_path: Path, clip: Path) -> None:
    paths = prepare_library(tmp_path / "library", [camera_at(clip)])
    with running_engine(paths):
        wait_until(lambda: footage_bytes(paths) > 0, 30, "footage")
        wait_for_link(paths)
        moments = ("2026-01-31T18:00:00+00:00", "2026-01-31T18:01:00+00:00")
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "library", "keep", "front", *moments, "--library", str(paths.root)],
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert kept_spans(journal_path(paths, camera_at(clip).id)) == [Span(1_769_882_400_000, 1_769_882_460_000)]
