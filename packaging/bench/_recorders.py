"""Both sides of a recording benchmark, run for a while and measured: the engine, and one ffmpeg for each stream."""

import contextlib
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole
from app.domain.ids import CameraId
from app.engine.settings import EngineSettings, save_settings
from app.ingest.camera_list import save_cameras
from app.recording.library import open_library
from bench._cameras import ROOT, Served
from bench._processes import running, running_all

SETTLE_S = 5.0
STEADY_S = 10.0
_BEGIN_S = 60.0


@dataclass(frozen=True)
class Cost:
    """What a second of a camera costs, and what lies in memory for it; the writes are the engine's alone."""

    cpu_ms: float
    resident_mb: float
    proportional_mb: float
    written_bytes: float = 0.0
    writes: float = 0.0


def make_library(folder: Path, address: Served, cameras: int, roles: tuple[str, ...]) -> LibraryPaths:
    """A new library with so many cameras that have these streams."""
    paths = LibraryPaths(folder / f"library-{secrets.token_hex(4)}")
    with open_library(paths.root):
        streams = tuple(CameraStream(StreamRole(role), CameraUrl(address.url(role))) for role in roles)
        ids = [CameraId(f"camera-{number}") for number in range(cameras)]
        save_cameras(paths, [Camera(camera_id, camera_id, streams) for camera_id in ids])
        save_settings(paths, EngineSettings(watch=False))
    return paths


def make_soak_library(folder: Path, addresses: list[str]) -> LibraryPaths:
    """A new library with one camera for each address."""
    paths = LibraryPaths(folder / f"library-{secrets.token_hex(4)}")
    with open_library(paths.root):
        cameras = [
            Camera(
                CameraId(f"camera-{number}"), f"Camera {number}", (CameraStream(StreamRole.MAIN, CameraUrl(address)),)
            )
            for number, address in enumerate(addresses)
        ]
        save_cameras(paths, cameras)
        save_settings(paths, EngineSettings(watch=False))
    return paths


@contextlib.contextmanager
def engine(paths: LibraryPaths) -> Iterator[subprocess.Popen[str]]:
    """The engine as its user has it, ended cleanly."""
    command = [sys.executable, str(ROOT / "main.py"), "engine", "--with-parent", "--library", str(paths.root)]
    with running(command, until_input_ends=True) as process:
        yield process


def child_of(process: subprocess.Popen[str]) -> psutil.Process:
    """The process that records, below the supervisor."""
    deadline_s = time.monotonic() + _BEGIN_S
    while time.monotonic() < deadline_s:
        with contextlib.suppress(psutil.Error):
            for child in psutil.Process(process.pid).children():
                if child.status() != psutil.STATUS_ZOMBIE and "--child" in child.cmdline():
                    return child
        time.sleep(0.01)
    sys.exit("The engine did not start, so there is nothing to measure.")


def wait_for_files(paths: LibraryPaths, process: subprocess.Popen[str], count: int) -> None:
    """Wait until so many files of footage hold something."""
    deadline_s = time.monotonic() + _BEGIN_S
    while sum(file.stat().st_size > 0 for file in paths.footage.glob("*/????-??-??/*.mp4")) < count:
        if process.poll() is not None or time.monotonic() > deadline_s:
            sys.exit("The engine did not record every stream within a minute, so there is nothing to measure.")
        time.sleep(0.005)


def cost_of_engine(folder: Path, address: Served, cameras: int, roles: tuple[str, ...]) -> Cost:
    """Record with the engine, supervisor and child together."""
    paths = make_library(folder, address, cameras, roles)
    with engine(paths) as process:
        wait_for_files(paths, process, cameras * len(roles))
        cost = _steady([psutil.Process(process.pid), child_of(process)], cameras)
    shutil.rmtree(paths.root)
    return cost


def cost_of_peer(folder: Path, address: Served, cameras: int, roles: tuple[str, ...]) -> Cost:
    """Record with one `ffmpeg -c copy` for each stream."""
    target = folder / f"peer-{secrets.token_hex(4)}"
    target.mkdir()
    commands = []
    for number in range(cameras):
        for role in roles:
            command = ["ffmpeg", "-v", "error", "-rtsp_transport", "tcp", "-i", address.url(role), "-c", "copy"]
            command += ["-f", "segment", "-segment_time", "60", "-segment_format", "mp4"]
            command += ["-movflags", "+frag_keyframe+empty_moov", str(target / f"{number}-{role}-%d.mp4")]
            commands.append(command)
    with running_all(commands) as recorders:
        cost = _steady([psutil.Process(recorder.pid) for recorder in recorders], cameras)
    shutil.rmtree(target)
    return cost


def _steady(processes: list[psutil.Process], cameras: int) -> Cost:
    """Let the processes settle, and measure them for a while."""
    time.sleep(SETTLE_S)
    before, began_s = _spent(processes), time.monotonic()
    time.sleep(STEADY_S)
    after, passed_s = _spent(processes), time.monotonic() - began_s
    memory = [process.memory_full_info() for process in processes]
    return replace(
        Cost(0.0, 0.0, 0.0),
        cpu_ms=(after[0] - before[0]) * 1000 / passed_s / cameras,
        resident_mb=sum(each.rss for each in memory) / 1e6 / cameras,
        proportional_mb=sum(getattr(each, "pss", each.rss) for each in memory) / 1e6 / cameras,
        written_bytes=(after[1] - before[1]) / passed_s / cameras,
        writes=(after[2] - before[2]) / passed_s / cameras,
    )


def _spent(processes: list[psutil.Process]) -> tuple[float, float, float]:
    """Seconds of CPU, and bytes and calls of writing where the system counts them."""
    times = [process.cpu_times() for process in processes]
    counters = [process.io_counters() for process in processes if hasattr(process, "io_counters")]
    written = sum(getattr(each, "write_chars", each.write_bytes) for each in counters)
    return sum(each.user + each.system for each in times), written, sum(each.write_count for each in counters)
