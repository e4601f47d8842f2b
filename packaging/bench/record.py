"""Measures what recording costs: the engine against `ffmpeg -c copy` on the same RTSP cameras, in pairs."""

import contextlib
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from bench import environment, latency
from bench.harness import Row, Sample, measure_pair

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from app.core.paths import LibraryPaths  # noqa: E402 - the project's root comes first
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole  # noqa: E402
from app.domain.ids import CameraId  # noqa: E402
from app.engine.settings import EngineSettings, save_settings  # noqa: E402
from app.ingest.camera_list import save_cameras  # noqa: E402
from app.recording.library import open_library  # noqa: E402

SETTLE_S = 6.0
STEADY_S = 12.0
PEER = "ffmpeg -c copy"
_SERVE = """
import sys, threading
from pathlib import Path
from tests.helpers.rtsp_camera import RtspCamera
with RtspCamera({"main": Path(sys.argv[1])}) as camera:
    print(camera.url("main"), flush=True)
    sys.stdin.read()
"""


def rows() -> list[Row]:
    """Return CPU and memory for 1 and 8 cameras, start, latency of an event, and the size of the environment."""
    if shutil.which("ffmpeg") is None:
        sys.exit("The peer of this benchmark is ffmpeg, and it is not installed. Type: apt-get install ffmpeg")
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as folder, _camera(Path(folder)) as address:
        rounds = Rounds(Path(folder), address)
        result = []
        for cameras, goal in ((1, None), (8, 1.2)):
            ours, peer = measure_pair(lambda n=cameras: rounds.ours(n), lambda n=cameras: rounds.peer(n))  # type: ignore[misc]
            figure = f"CPU ms per camera-second, {cameras} camera{'s' if cameras > 1 else ''}"
            result.append(Row(figure, "ms", ours, PEER, peer, goal))
            memory = Sample(tuple(rounds.our_memory[cameras])), Sample(tuple(rounds.peer_memory[cameras]))
            result.append(Row(f"resident MB per camera, {cameras}", "MB", memory[0], PEER, memory[1]))
        result.append(
            Row("engine start to first recorded byte", "s", Sample(tuple(rounds.first_byte_s)), goal_at_most=3.0)
        )
        return [*result, *latency.rows(), *environment.rows()]


class Rounds:
    """Single runs of either side, on fresh folders."""

    def __init__(self, folder: Path, address: str) -> None:
        self._folder = folder
        self._address = address
        self.our_memory: dict[int, list[float]] = {1: [], 8: []}
        self.peer_memory: dict[int, list[float]] = {1: [], 8: []}
        self.first_byte_s: list[float] = []

    def ours(self, cameras: int) -> float:
        """Record with the engine; returns CPU ms per camera-second of supervisor and child together."""
        paths = LibraryPaths(self._folder / f"library-{secrets.token_hex(4)}")
        with open_library(paths.root):
            url = CameraUrl(self._address)
            ids = [CameraId(f"camera-{number}") for number in range(cameras)]
            save_cameras(paths, [Camera(name, name, (CameraStream(StreamRole.MAIN, url),)) for name in ids])
            save_settings(paths, EngineSettings(watch=False))
        began = time.monotonic()
        engine = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "engine", "--with-parent", "--library", str(paths.root)],
            stdin=subprocess.PIPE,
        )
        try:
            while not any(file.stat().st_size for file in paths.footage.rglob("*.mp4")):
                if engine.poll() is not None or time.monotonic() - began > 30:
                    sys.exit("The engine recorded nothing within 30 s, so there is nothing to measure.")
                time.sleep(0.01)
            if cameras == 1:
                self.first_byte_s.append(time.monotonic() - began)
            processes = [psutil.Process(engine.pid), *psutil.Process(engine.pid).children(recursive=True)]
            cpu_ms, resident_mb = _steady(processes, cameras)
        finally:
            assert engine.stdin is not None
            engine.stdin.close()
            engine.wait(20)
        shutil.rmtree(paths.root)
        self.our_memory[cameras].append(resident_mb)
        return cpu_ms

    def peer(self, cameras: int) -> float:
        """Record with one ffmpeg for each camera; returns CPU ms per camera-second."""
        folder = self._folder / f"peer-{secrets.token_hex(4)}"
        folder.mkdir()
        command = [
            "ffmpeg",
            "-v",
            "error",
            "-rtsp_transport",
            "tcp",
            "-i",
            self._address,
            "-c",
            "copy",
            "-f",
            "segment",
        ]
        command += ["-segment_time", "60", "-segment_format", "mp4", "-movflags", "+frag_keyframe+empty_moov"]
        recorders = [
            subprocess.Popen([*command, str(folder / f"{number}-%d.mp4")], stdin=subprocess.DEVNULL)
            for number in range(cameras)
        ]
        try:
            cpu_ms, resident_mb = _steady([psutil.Process(recorder.pid) for recorder in recorders], cameras)
        finally:
            for recorder in recorders:
                recorder.terminate()
            for recorder in recorders:
                recorder.wait(10)
        shutil.rmtree(folder)
        self.peer_memory[cameras].append(resident_mb)
        return cpu_ms


def _steady(processes: list[psutil.Process], cameras: int) -> tuple[float, float]:
    """Let the processes settle, then return their CPU ms per camera-second, and resident MB per camera."""
    time.sleep(SETTLE_S)
    before, began = _cpu_s(processes), time.monotonic()
    time.sleep(STEADY_S)
    spent_s, passed_s = _cpu_s(processes) - before, time.monotonic() - began
    resident = sum(process.memory_info().rss for process in processes)
    return spent_s * 1000 / passed_s / cameras, resident / 1e6 / cameras


def _cpu_s(processes: list[psutil.Process]) -> float:
    return float(sum(times.user + times.system for times in (process.cpu_times() for process in processes)))


@contextlib.contextmanager
def _camera(folder: Path) -> Iterator[str]:
    """Serve one 1080p30 stream of 4 Mbit/s from a process of its own; yields its address."""
    footage = folder / "camera.mp4"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=1920x1080:rate=30,noise=alls=20:allf=t",
         "-t", "20", "-c:v", "libx264", "-preset", "ultrafast", "-g", "60", "-bf", "0", "-pix_fmt", "yuv420p",
         "-b:v", "4M", "-minrate", "4M", "-maxrate", "4M", "-bufsize", "4M", "-nal-hrd", "cbr", str(footage)],
        check=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    server = subprocess.Popen(
        [sys.executable, "-c", _SERVE, str(footage)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    try:
        assert server.stdout is not None
        yield server.stdout.readline().strip()
    finally:
        assert server.stdin is not None
        server.stdin.close()
        server.wait(10)
