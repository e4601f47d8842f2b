"""Test cameras for benchmarks: films drawn once, served from processes of their own; record.py and soak.py call it."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench._processes import running

ROOT = Path(__file__).resolve().parent.parent.parent
FILM_S = 20
_SERVE = """
import sys
from pathlib import Path
from tests.helpers.rtsp_camera import RtspCamera
with RtspCamera({name: Path(path) for name, _, path in (each.partition("=") for each in sys.argv[1:])}) as camera:
    print(camera.url(""), flush=True)
    sys.stdin.read()
"""


@dataclass(frozen=True)
class Film:
    """How a stream looks; a keyframe comes every two seconds."""

    name: str
    size: str
    fps: int
    bit_rate: str
    preset: str = "ultrafast"
    """How x264 encodes it: fast to draw, or as cameras do it, which takes longer to decode."""

    def draw(self, folder: Path) -> Path:
        """Encode it with ffmpeg; 20 s that play in a loop."""
        path = folder / f"{self.name}.mp4"
        rate = self.bit_rate
        subprocess.run(
            ["ffmpeg", "-v", "error", "-f", "lavfi", "-i",
             f"testsrc2=size={self.size}:rate={self.fps},noise=alls=20:allf=t", "-t", str(FILM_S),
             "-c:v", "libx264", "-preset", self.preset, "-g", str(2 * self.fps), "-bf", "0", "-pix_fmt", "yuv420p",
             "-b:v", rate, "-minrate", rate, "-maxrate", rate, "-bufsize", rate, "-nal-hrd", "cbr", str(path)],
            check=True, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        return path


MAIN = Film("main", "1920x1080", 30, "4M")
SUB = Film("sub", "640x360", 15, "512k")


@dataclass(frozen=True)
class Served:
    """Where one served camera is, and how many bytes of pictures a second its streams hold."""

    address: str
    bytes_per_s: dict[str, float]

    def url(self, role: str) -> str:
        """The address of its "main" or "sub" stream."""
        return self.address + role


@contextlib.contextmanager
def serve(folder: Path) -> Iterator[Served]:
    """Serve a camera of 1080p30 at 4 Mbit/s and 640x360 at 0.5 Mbit/s to any number of clients."""
    with serve_streams({film.name: film.draw(folder) for film in (MAIN, SUB)}) as served:
        yield served


@contextlib.contextmanager
def serve_streams(films: dict[str, Path]) -> Iterator[Served]:
    """Serve a camera with these streams, from a process of its own, to any number of clients."""
    with serving(_SERVE, *(f"{name}={path}" for name, path in films.items())) as address:
        yield Served(address, {name: _picture_bytes(path) / FILM_S for name, path in films.items()})


@contextlib.contextmanager
def serving(script: str, *arguments: str) -> Iterator[str]:
    """Run a script that serves cameras until its input ends; the first line that it prints is their address."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", script, *arguments]
    with running(command, until_input_ends=True, speaks=True, cwd=ROOT, env=environment) as server:
        assert server.stdout is not None
        yield server.stdout.readline().strip()


def _picture_bytes(path: Path) -> int:
    import av

    with av.open(str(path)) as container:
        return sum(packet.size for packet in container.demux(video=0))
