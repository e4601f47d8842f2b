"""Lets eight cameras fail at random while the engine records them: it must neither grow nor lose anything else."""

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.recording import GapCause, Span
from app.index.queries import LibraryReader
from bench import _recorders as recorders
from bench._cameras import SUB, Film
from bench.harness import Row, Sample
from tests.helpers.continuity import missing
from tests.helpers.footage import samples
from tests.helpers.rtsp_camera import RtspCamera

CAMERAS = 8
MAX_SLOPE_MB_PER_H = 1.0
_SAMPLE_S = 5.0
_WARM_UP_SHARE, _LONGEST_WARM_UP_S = 1 / 3, 600.0
_QUIET_S = (4.0, 25.0)
_FAULT_S = (1.0, 12.0)
_AROUND_A_FAULT_S = 25.0
"""Silence is noticed after 8 s, and the next attempt may come up to 15 s later."""
_FILM = Film("soak", SUB.size, SUB.fps, SUB.bit_rate)


@dataclass(frozen=True)
class Injected:
    """A fault of a camera, in seconds of time.monotonic()."""

    camera: int
    name: str
    start_s: float
    end_s: float


@dataclass
class Measured:
    """What the engine used, from time to time: megabytes and open files."""

    at_s: list[float] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)
    files: list[int] = field(default_factory=list)

    def slope_mb_per_h(self) -> float:
        """By Theil and Sen: the median of the slopes between all pairs, which no peak moves."""
        points = list(zip(self.at_s, self.memory_mb, strict=True))
        slopes = [
            (after - before) / (later_s - at_s) * 3600
            for number, (at_s, before) in enumerate(points)
            for later_s, after in points[number + 1 :]
        ]
        return statistics.median(slopes) if slopes else 0.0

    def more_files(self) -> float:
        """How many more files are open at the end than at the beginning, by the medians of a quarter each."""
        part = max(1, len(self.files) // 4)
        return statistics.median(self.files[-part:]) - statistics.median(self.files[:part])


def rows(minutes: float = 60.0) -> list[Row]:
    """Return memory's slope, handles, what was lost that no fault explains, and gaps without a cause."""
    with tempfile.TemporaryDirectory(prefix="louver-soak-") as name:
        return _soak(Path(name), minutes * 60)


def _soak(folder: Path, length_s: float) -> list[Row]:
    film = _FILM.draw(folder)
    chance = random.Random(length_s)  # noqa: S311 - which fault comes when is no secret
    with _cameras(film) as cameras:
        paths = recorders.make_soak_library(folder, [camera.url("main") for camera in cameras])
        with recorders.engine(paths) as process:
            recorders.wait_for_files(paths, process, CAMERAS)
            measured, injected = _run(cameras, process, length_s, chance)
            time.sleep(_AROUND_A_FAULT_S)
            child_survived = process.poll() is None
        lost = strange = unexplained = wrong = 0
        reader = LibraryReader(paths.index)
        for number, camera in enumerate(cameras):
            camera_id = CameraId(f"camera-{number}")
            mine = [each for each in injected if each.camera == number]
            segments = reader.segments_between(camera_id, StreamRole.MAIN, 0, 1 << 60)
            recorded = [sample.payload_hash for each in segments for sample in samples(paths.root / each.path)]
            sent = camera.sent_frames("main")
            # A picture that lost one of its packets may be recorded in part; it was damaged by the fault.
            whole = {frame.payload_hash for frame in sent}
            strange += max(
                0, sum(each not in whole for each in recorded) - sum(bool(each.lost_packets) for each in sent)
            )
            for frame in missing(sent, [each for each in recorded if each in whole])[: -_FILM.fps]:
                lost += not any(each.start_s - 2 <= frame.sent_s <= each.end_s + _AROUND_A_FAULT_S for each in mine)
            gaps = reader.gaps(camera_id, StreamRole.MAIN, Span(0, 1 << 60))
            unexplained += sum(gap.cause is GapCause.UNKNOWN for gap in gaps)
            others = [gap for gap in gaps if gap.cause not in (GapCause.OFFLINE, GapCause.ENGINE_STOPPED)]
            for gap in others:
                print(f"{camera_id} has a gap of {gap.end_ms - gap.start_ms} ms with the cause {gap.cause.value}.")
            wrong += len(others)
    if not child_survived:
        sys.exit("The supervisor ended during the soak.")
    slope = measured.slope_mb_per_h()
    what = f"{CAMERAS} cameras, {len(injected)} faults, {length_s / 60:.0f} min"
    return [
        Row(f"memory's slope after warming up, {what}", "MB/h", Sample((slope,)), goal_at_most=MAX_SLOPE_MB_PER_H),
        Row("memory at the end", "MB", Sample((measured.memory_mb[-1],))),
        Row("files open, more at the end", "", Sample((measured.more_files(),)), goal_at_most=2),
        Row("pictures lost that no fault explains", "", Sample((lost,)), goal_at_most=0),
        Row("pictures recorded that were not sent", "", Sample((strange,)), goal_at_most=0),
        Row("gaps without a cause", "", Sample((unexplained,)), goal_at_most=0),
        Row("gaps with another cause than the fault's", "", Sample((wrong,)), goal_at_most=0),
    ]


@contextmanager
def _cameras(film: Path) -> Iterator[list[RtspCamera]]:
    cameras = [RtspCamera({"main": film}, seed=number) for number in range(CAMERAS)]
    entered = [camera.__enter__() for camera in cameras]
    try:
        yield entered
    finally:
        for camera in cameras:
            camera.__exit__(None, None, None)


def _run(
    cameras: list[RtspCamera], process: "subprocess.Popen[bytes]", length_s: float, chance: random.Random
) -> tuple[Measured, list[Injected]]:
    """Inject one fault after another, on any camera, and measure meanwhile."""
    child = recorders.child_of(process)
    measured, injected = Measured(), []
    begin_s = time.monotonic()
    warm_s = begin_s + min(length_s * _WARM_UP_SHARE, _LONGEST_WARM_UP_S)
    next_fault_s, next_sample_s = begin_s + chance.uniform(*_QUIET_S), warm_s
    open_fault: tuple[int, str, float, float] | None = None
    while (now_s := time.monotonic()) < begin_s + length_s:
        if open_fault is None and now_s >= next_fault_s:
            number, name = chance.randrange(CAMERAS), chance.choice(FAULTS)
            inject(cameras[number], name)
            open_fault = (number, name, now_s, now_s + chance.uniform(*_FAULT_S))
        elif open_fault is not None and now_s >= open_fault[3]:
            cameras[open_fault[0]].resume()
            injected.append(Injected(*open_fault[:3], now_s))
            open_fault, next_fault_s = None, now_s + chance.uniform(*_QUIET_S)
        if now_s >= next_sample_s:
            next_sample_s += _SAMPLE_S
            measured.at_s.append(now_s)
            measured.memory_mb.append(child.memory_info().rss / 1e6)
            measured.files.append(child.num_fds() if hasattr(child, "num_fds") else child.num_handles())
        time.sleep(0.1)
    if open_fault is not None:
        cameras[open_fault[0]].resume()
        injected.append(Injected(*open_fault[:3], time.monotonic()))
    return measured, injected


FAULTS = ("drop", "hang", "silence", "garbage", "refuse", "loss", "clock", "slow describe")


def inject(camera: RtspCamera, name: str) -> None:
    """Begin a fault; resume() ends it."""
    match name:
        case "drop":
            camera.drop()
        case "hang":
            camera.hang()
        case "silence":
            camera.silence()
        case "garbage":
            camera.send_garbage(5_000)
        case "refuse":
            camera.refuse_connections()
            camera.drop()
        case "loss":
            camera.lose_packets(0.05)
        case "clock":
            camera.jump_clock(3_600_000)
        case "slow describe":
            camera.slow_describe(3.0)
            camera.drop()
