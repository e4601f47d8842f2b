"""Measures what recording costs: the engine against `ffmpeg -c copy` on the same RTSP cameras, in pairs."""

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.media import TICKS_PER_S
from app.index.queries import LibraryReader
from app.recording.fragment_reader import read_samples
from bench import _recorders as recorders
from bench import _starts as starts
from bench import environment, latency
from bench._cameras import MAIN, Served, serve
from bench.harness import Row, Sample, measure_pair

PEER = "ffmpeg -c copy"
MANY = 32
MANY_S = 30.0
MAX_WRITTEN = 1.05


@dataclass
class Load:
    """So many cameras, with or without their sub streams, and what both sides need for them."""

    cameras: int
    roles: tuple[str, ...]
    goal_cpu: float | None
    goal_memory: float | None
    ours: list[recorders.Cost] = field(default_factory=list)
    peer: list[recorders.Cost] = field(default_factory=list)

    def rows(self, folder: Path, address: Served) -> Iterator[Row]:
        """Run both sides in pairs."""
        run = (folder, address, self.cameras, self.roles)
        measure_pair(
            lambda: _kept(self.ours, recorders.cost_of_engine(*run)),
            lambda: _kept(self.peer, recorders.cost_of_peer(*run)),
        )
        what = f"{self.cameras} camera{'s' if self.cameras > 1 else ''}, {' and '.join(self.roles)}"
        yield self._row(f"CPU ms per camera-second, {what}", "ms", "cpu_ms", self.goal_cpu)
        yield self._row(f"proportional MB per camera, {what}", "MB", "proportional_mb", self.goal_memory)
        yield self._row(f"resident MB per camera, {what}", "MB", "resident_mb", None)
        received = sum(address.bytes_per_s[role] for role in self.roles)
        if all(cost.writes for cost in self.ours):
            shares = Sample(tuple(cost.written_bytes / received for cost in self.ours))
            yield Row(f"bytes written per byte of pictures, {what}", "", shares, goal_at_most=MAX_WRITTEN)
            sizes = Sample(tuple(cost.written_bytes / cost.writes / 1000 for cost in self.ours))
            yield Row(f"kB in one write, {what}", "kB", sizes)

    def _row(self, figure: str, unit: str, name: str, goal: float | None) -> Row:
        ours, peer = (Sample(tuple(getattr(cost, name) for cost in side)) for side in (self.ours, self.peer))
        return Row(figure, unit, ours, PEER, peer, goal)


def _kept(costs: list[recorders.Cost], cost: recorders.Cost) -> float:
    costs.append(cost)
    return cost.cpu_ms


def rows() -> Iterator[Row]:
    """Yield CPU, memory and writes for 1 to 16 cameras, losses at 32, starts, latency, and the environment's size."""
    if shutil.which("ffmpeg") is None:
        sys.exit("The peer of this benchmark is ffmpeg, and it is not installed. Type: apt-get install ffmpeg")
    both = ("main", "sub")
    loads = [Load(1, ("main",), None, None), Load(8, ("main",), 1.2, None), Load(8, both, 1.1, 0.4)]
    loads.append(Load(16, both, 1.1, 0.4))
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as name, serve(Path(name)) as address:
        folder = Path(name)
        for load in loads:
            yield from load.rows(folder, address)
        yield _losses(folder, address)
        own = folder / "starts"  # its camera draws a film of its own
        own.mkdir()
        yield from starts.rows(own)
    yield from latency.rows()
    yield from environment.rows()


def _losses(folder: Path, address: Served) -> Row:
    """How many pictures of 32 cameras' main streams are missing, while their sub streams are recorded too."""
    paths = recorders.make_library(folder, address, MANY, ("main", "sub"))
    with recorders.engine(paths) as process:
        recorders.wait_for_files(paths, process, 2 * MANY)
        time.sleep(MANY_S)
    reader, lost = LibraryReader(paths.index), 0
    for number in range(MANY):
        camera_id = CameraId(f"camera-{number}")
        segments = reader.segments_between(camera_id, StreamRole.MAIN, 0, 1 << 60)
        times = [sample.dts for each in segments for sample in read_samples(paths.root / each.path)]
        lost += round((times[-1] - times[0]) * MAIN.fps / TICKS_PER_S) + 1 - len(times)
        lost += sum((after.start_ms - before.end_ms) > 0 for before, after in pairwise(segments))
    shutil.rmtree(paths.root)
    return Row(f"pictures lost in {MANY_S:.0f} s, {MANY} cameras, main and sub", "", Sample((lost,)), goal_at_most=0)
