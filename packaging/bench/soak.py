"""Lets eight cameras fail at random while the engine records them: it must neither grow nor lose anything else."""

import contextlib
import random
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import av.error
import psutil

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause, Span
from app.index.queries import LibraryReader
from bench import _recorders as recorders
from bench._cameras import FILM_S, SUB, Film
from bench._soak_account import Account, Recorded, Slope, compare, slope_per_h
from bench.harness import Row, Sample
from tests.helpers.footage import samples
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.rtsp_stream import SentFrame

CAMERAS = 8
MAX_SLOPE_MB_PER_H = 1.0
_SAMPLE_S = 5.0
_WARM_UP_SHARE, _LONGEST_WARM_UP_S = 1 / 3, 600.0
_QUIET_S = (4.0, 25.0)
_FAULT_S = (1.0, 12.0)
_ON_ITS_WAY_S = 1.0
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

    def slope_mb_per_h(self) -> Slope:
        """How fast memory grows."""
        return slope_per_h(self.at_s, self.memory_mb)

    def more_files(self) -> float:
        """How many more files are open at the end than at the beginning, by the medians of a quarter each."""
        part = max(1, len(self.files) // 4)
        return statistics.median(self.files[-part:]) - statistics.median(self.files[:part])


def rows(minutes: float = 60.0) -> list[Row]:
    """Return memory's slope, handles, what was lost that no fault explains, and gaps without a cause."""
    with tempfile.TemporaryDirectory(prefix="louver-soak-") as name:
        return _soak(Path(name), minutes * 60)


@dataclass
class _Found:
    """What the soak left in the library that should not be there, or should."""

    lost: int = 0
    strange: int = 0
    unreadable: int = 0
    unexplained: int = 0
    wrong: int = 0


def _soak(folder: Path, length_s: float) -> list[Row]:
    film = _FILM.draw(folder)
    chance = random.Random(length_s)  # noqa: S311 - which fault comes when is no secret
    with _cameras(film) as cameras:
        paths = recorders.make_soak_library(folder, [camera.url("main") for camera in cameras])
        with recorders.engine(paths) as process:
            recorders.wait_for_files(paths, process, CAMERAS)
            measured, injected = _run(cameras, process, length_s, chance)
            time.sleep(_AROUND_A_FAULT_S)
            survived = process.poll() is None
            ended_s = time.monotonic()
        sent = [camera.sent_frames("main") for camera in cameras]
    if not survived:
        print("The supervisor ended during the soak; what follows is what it left.")
    found = _Found()
    for number, frames in enumerate(sent):
        mine = [each for each in injected if each.camera == number]
        # What was on its way when the engine was ended is no loss.
        _look_at(paths, CameraId(f"camera-{number}"), frames, mine, ended_s - _ON_ITS_WAY_S, found)
    slope = measured.slope_mb_per_h()
    what = f"{CAMERAS} cameras, {len(injected)} faults, {length_s / 60:.0f} min"
    bounded = Sample((slope.low, slope.middle, slope.high))
    return [
        Row(f"memory's slope after warming up, {what}", "MB/h", bounded, goal_at_most=MAX_SLOPE_MB_PER_H),
        Row("memory after warming up", "MB", Sample((measured.memory_mb[0],))),
        Row("memory at the end", "MB", Sample((measured.memory_mb[-1],))),
        Row("files open, more at the end", "", Sample((measured.more_files(),)), goal_at_most=2),
        Row("engines that ended", "", Sample((float(not survived),)), goal_at_most=0),
        Row("pictures lost that no fault explains", "", Sample((found.lost,)), goal_at_most=0),
        Row("pictures recorded that were not sent", "", Sample((found.strange,)), goal_at_most=0),
        Row("files that cannot be read", "", Sample((found.unreadable,)), goal_at_most=0),
        Row("gaps without a cause", "", Sample((found.unexplained,)), goal_at_most=0),
        Row("gaps with another cause than the fault's", "", Sample((found.wrong,)), goal_at_most=0),
    ]


def _look_at(  # noqa: PLR0917 - whose footage, what it is compared with, and where that is counted
    paths: LibraryPaths,
    camera_id: CameraId,
    sent: list[SentFrame],
    injected: list[Injected],
    until_s: float,
    found: _Found,
) -> None:
    """Compare one camera's footage and gaps with what it sent and what was done to it; tell what does not fit."""
    wall_s = time.time() - time.monotonic()
    reader, recorded = LibraryReader(paths.index), list[Recorded]()
    for segment in reader.segments_between(camera_id, StreamRole.MAIN, 0, 1 << 60):
        try:
            pictures = samples(paths.root / segment.path)
        except (av.error.FFmpegError, OSError, ValueError) as error:
            found.unreadable += 1
            print(f"{camera_id}: {segment.path} cannot be read: {error}")
            continue
        first_ms = pictures[0].pts_ms if pictures else 0
        begin_s = segment.start_ms / 1000 - wall_s
        recorded += [Recorded(each.payload_hash, begin_s + (each.pts_ms - first_ms) / 1000) for each in pictures]
    account = compare(sent, recorded, FILM_S)
    account.lost = [each for each in account.lost if each.sent_s < until_s and not _explained(each.sent_s, injected)]
    _tell_pictures(camera_id, account, injected)
    found.lost += len(account.lost)
    found.strange += len(account.strange)
    for gap in reader.gaps(camera_id, StreamRole.MAIN, Span(0, 1 << 60)):
        found.unexplained += gap.cause is GapCause.UNKNOWN
        if gap.cause not in (GapCause.OFFLINE, GapCause.ENGINE_STOPPED):
            found.wrong += 1
            _tell_gap(gap, wall_s, injected)


def _explained(at_s: float, injected: list[Injected]) -> bool:
    return any(each.start_s - 2 <= at_s <= each.end_s + _AROUND_A_FAULT_S for each in injected)


def _tell_pictures(camera_id: CameraId, account: Account, injected: list[Injected]) -> None:
    for what, moments in (
        ("lost that no fault explains", [each.sent_s for each in account.lost]),
        ("recorded that were not sent", [each.at_s for each in account.strange]),
    ):
        if moments:
            before = _before(min(moments), injected)
            print(f"{camera_id}: {len(moments)} pictures {what}, within {max(moments) - min(moments):.1f} s; {before}.")


def _tell_gap(gap: Gap, wall_s: float, injected: list[Injected]) -> None:
    start = datetime.fromtimestamp(gap.start_ms / 1000, UTC)
    print(
        f"{gap.camera_id}: a gap of {(gap.end_ms - gap.start_ms) / 1000:.2f} s at {start:%H:%M:%S.%f} UTC "
        f"has the cause '{gap.cause.value}'; {_before(gap.start_ms / 1000 - wall_s, injected)}."
    )


def _before(at_s: float, injected: list[Injected]) -> str:
    """The newest fault that had begun by then."""
    before = [each for each in injected if each.start_s <= at_s + 2]
    if not before:
        return "no fault came before"
    last = before[-1]
    return f"'{last.name}' began {at_s - last.start_s:.1f} s before and lasted {last.end_s - last.start_s:.1f} s"


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
    cameras: list[RtspCamera], process: "subprocess.Popen[str]", length_s: float, chance: random.Random
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
            measured.memory_mb.append(_memory_mb(child))
            measured.files.append(child.num_fds() if hasattr(child, "num_fds") else child.num_handles())
        time.sleep(0.1)
    if open_fault is not None:
        cameras[open_fault[0]].resume()
        injected.append(Injected(*open_fault[:3], time.monotonic()))
    return measured, injected


def _memory_mb(process: psutil.Process) -> float:
    """What is the process's own and backed by no file, where the system tells (Linux); else what is resident."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text("ascii").splitlines():
            if line.startswith("Anonymous:"):
                return int(line.split()[1]) * 1024 / 1e6
    return float(process.memory_info().rss) / 1e6


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
