"""A real engine process for tests: a library is prepared, the engine started through main.py, and ended."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil

from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole, Transport, parse_camera_address
from app.domain.ids import CameraId
from app.engine.settings import EngineSettings, save_settings
from app.ingest.camera_list import save_cameras
from app.recording.library import open_library
from tests.helpers.conditions import wait_until

ROOT = Path(__file__).resolve().parents[2]


def camera_at(
    address: str | Path, camera_id: str = "front", *, once: bool = False, transport: Transport = Transport.TCP
) -> Camera:
    """A camera with one stream, from an RTSP address (with its login, if it has one) or a file."""
    if isinstance(address, Path):
        url, login = CameraUrl(address.absolute().as_uri()), None
    else:
        url, login = parse_camera_address(address)
    streams = (CameraStream(StreamRole.MAIN, url, transport),)
    return Camera(CameraId(camera_id), camera_id.capitalize() + " door", streams, login, once)


def prepare_library(root: Path, cameras: Sequence[Camera], settings: EngineSettings | None = None) -> LibraryPaths:
    """A new library with these cameras."""
    paths = LibraryPaths(root)
    with open_library(root):
        save_cameras(paths, list(cameras))
        save_settings(paths, settings or EngineSettings(watch=False))
    return paths


@contextlib.contextmanager
def running_engine(paths: LibraryPaths, prefix: Sequence[str] = ()) -> Iterator[subprocess.Popen[bytes]]:
    """Supervisor and child, ended by closing the supervisor's standard input; `prefix` is a command to run it under."""
    engine = subprocess.Popen(
        [*prefix, sys.executable, str(ROOT / "main.py"), "engine", "--with-parent", "--library", str(paths.root)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        yield engine
    finally:
        assert engine.stdin is not None
        engine.stdin.close()
        try:
            engine.wait(20)
        except subprocess.TimeoutExpired:
            for process in (*psutil.Process(engine.pid).children(recursive=True), engine):
                process.kill()
            engine.wait()
            raise
        finally:
            assert engine.stderr is not None
            engine.stderr.close()


def wait_for_link(paths: LibraryPaths) -> None:
    """Wait until the engine listens, which comes after it records."""
    wait_until(lambda: any(address.is_socket() for address in paths.link_addresses), 30, "the engine to listen")


def engine_child(engine: subprocess.Popen[bytes]) -> psutil.Process | None:
    """The process below the supervisor that records, or None while there is none."""
    try:
        return next(
            (
                child
                for child in psutil.Process(engine.pid).children()
                if child.status() != psutil.STATUS_ZOMBIE and "--child" in child.cmdline()
            ),
            None,
        )
    except psutil.NoSuchProcess:
        return None


def footage_bytes(paths: LibraryPaths) -> int:
    """How many bytes of footage lie on the disk."""
    statuses = (status_of(file) for file in paths.footage.rglob("*.mp4"))
    return sum(status.st_size for status in statuses if status is not None)


def status_of(file: Path) -> os.stat_result | None:
    """What the system says of a file; None where retention deleted it since it was listed."""
    try:
        return file.stat()
    except FileNotFoundError:
        return None
