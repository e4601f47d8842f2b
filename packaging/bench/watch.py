"""Measures what watching costs: recording and watching against Debian's `motion` on the same cameras, and latency.

`motion` runs twice: as Debian sets it up, and told to copy the camera's packets as Louver does, instead of encoding
what it records.
"""

import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import psutil

from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole
from app.domain.event import Detection
from app.domain.facts import DetectionsSeen, Fact
from app.domain.ids import CameraId
from app.engine.settings import EngineSettings, save_settings
from app.ingest.camera_list import save_cameras
from app.recording.library import open_library
from app.vision.detector import Picture
from app.vision.file_watch import detect_file
from app.vision.opener import DetectorChoice, choose_detector
from app.vision.scheduler import GATHER_S, WatchPool
from bench import _recorders as recorders
from bench._cameras import serving
from bench._film import SHARED
from bench._processes import running
from bench.detect import Counting
from bench.harness import RUNS, Row, Sample, measure_in_turns
from tests.helpers.footage import camera_clip
from tests.helpers.stage import Stage, Yard
from tests.helpers.staged import crossing
from tests.helpers.vision import packets, stream_format

PEER = "motion"
CAMERAS = 8
SETTLE_S, STEADY_S = 6.0, 10.0
_DEBIAN = Path("/etc/motion/motion.conf")
_SAME = {
    "width": "640", "height": "360", "framerate": "10", "emulate_motion": "on", "movie_output": "on",
    "stream_port": "0",
}  # fmt: skip
"""What both do: this size and rate, and all is recorded; nobody looks at it over the network."""
_OF_THE_MACHINE = ("daemon", "setup_mode", "log_file", "log_level", "target_dir", "video_device", "webcontrol_port",
                   "webcontrol_localhost", "webcontrol_parms", "stream_localhost")  # fmt: skip
_SERVE = """
import sys
from pathlib import Path
from tests.helpers.rtsp_camera import RtspCamera
with RtspCamera({"quiet": Path(sys.argv[1]), "active": Path(sys.argv[2])}) as camera:
    print(camera.url(""), flush=True)
    sys.stdin.read()
"""


def rows() -> Iterator[Row]:
    """Yield the cost of quiet and active cameras, of sixteen of them, and the latency of detection."""
    if shutil.which("motion") is None or not _DEBIAN.is_file():
        sys.exit("The peer of this benchmark is motion, and it is not installed. Type: apt-get install motion")
    os.environ.setdefault("LOUVER_MODEL_DIR", str(SHARED / "models"))
    choice = choose_detector(may_download=False)
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as name, _serve() as address:
        folder = Path(name)
        quiet = [address + "quiet"] * CAMERAS
        ours, peer, copying = measure_in_turns(
            (
                lambda: _engine_ms(folder, quiet),
                lambda: _motion_ms(folder, quiet, {}),
                lambda: _motion_ms(folder, quiet, {"movie_passthrough": "on"}),
            )
        )
        what = f"CPU ms per camera-second, {CAMERAS} cameras of 640x360 at 10 fps, recorded and watched"
        yield Row(what, "ms", ours, PEER, peer, 0.6)
        yield Row("the same beside a motion that encodes nothing", "ms", ours, f"{PEER} that copies", copying)
        many = [address + "active"] * 2 + [address + "quiet"] * 14
        shares = Sample(tuple(_engine_ms(folder, many) * len(many) / 10 for _ in range(RUNS)))
        yield Row(
            "% of a core, 16 cameras of which 2 are active, recorded, watched and detected", "%", shares, None, None, 45
        )
    yield _detection(choice)
    yield _latency(choice)


def _serve() -> AbstractContextManager[str]:
    quiet, active = camera_clip(Stage(Yard()), 20), camera_clip(crossing().stage, 19)
    return serving(_SERVE, str(quiet), str(active))


def _engine_ms(folder: Path, addresses: list[str]) -> float:
    """Engine, supervisor and watcher together, in ms of CPU for a second of a camera."""
    paths = LibraryPaths(folder / f"library-{time.monotonic_ns()}")
    with open_library(paths.root):
        cameras = []
        for number, address in enumerate(addresses):
            camera_id = CameraId(f"camera-{number}")
            cameras.append(Camera(camera_id, camera_id, (CameraStream(StreamRole.MAIN, CameraUrl(address)),)))
        save_cameras(paths, cameras)
        save_settings(paths, EngineSettings(watch=True))
    with recorders.engine(paths) as process:
        recorders.wait_for_files(paths, process, len(addresses))
        spent_ms = _steady_ms(process.pid)
    shutil.rmtree(paths.root)
    return spent_ms / len(addresses)


def _motion_settings() -> dict[str, str]:
    """Debian's own for a camera."""
    lines = [line.strip() for line in _DEBIAN.read_text("utf-8").splitlines()]
    pairs = [line.split(None, 1) for line in lines if line and line[0] not in "#;"]
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2 and pair[0] not in _OF_THE_MACHINE}


def _motion_ms(folder: Path, addresses: list[str], changed: dict[str, str]) -> float:
    """`motion` that records all the time, and looks for motion at 10 frames a second."""
    target = folder / f"motion-{time.monotonic_ns()}"
    target.mkdir()
    shared = "".join(f"{key} {value}\n" for key, value in (_motion_settings() | _SAME | changed).items())
    main = f"daemon off\nlog_level 3\nlog_file {target / 'log'}\nwebcontrol_port 0\n{shared}"
    for number, address in enumerate(addresses):
        camera = target / f"camera{number}.conf"
        camera.write_text(
            f"camera_id {number + 1}\nnetcam_url {address}\nnetcam_params rtsp_transport=tcp\n"
            f"target_dir {target / str(number)}\n{shared}"
        )
        main += f"camera {camera}\n"
    (target / "motion.conf").write_text(main)
    with running(["motion", "-n", "-c", str(target / "motion.conf")], quiet=True) as process:
        spent_ms = _steady_ms(process.pid)
        recorded = [number for number in range(len(addresses)) if any((target / str(number)).glob("*"))]
        if len(recorded) < len(addresses):
            sys.exit(
                f"motion recorded {len(recorded)} of {len(addresses)} cameras, so there is nothing to compare with."
            )
    shutil.rmtree(target)
    return spent_ms / len(addresses)


def _steady_ms(pid: int) -> float:
    time.sleep(SETTLE_S)
    before, began_s = _spent_s(pid), time.monotonic()
    time.sleep(STEADY_S)
    return float(_spent_s(pid) - before) * 1000 / (time.monotonic() - began_s)


def _spent_s(pid: int) -> float:
    top = psutil.Process(pid)
    times = [each.cpu_times() for each in (top, *top.children(recursive=True))]
    return float(sum(each.user + each.system for each in times))


class _Timed(Counting):
    """A detector that adds up its time on the processor."""

    spent_s = 0.0

    def detect(self, rgb: Picture) -> list[Detection]:
        """Let it see, and look at the clock before and after."""
        before_s = time.process_time()
        found = super().detect(rgb)
        self.spent_s += time.process_time() - before_s
        return found


def _detection(choice: DetectorChoice) -> Row:
    """The detector's share of a core while somebody is in the picture all the time."""
    told = crossing()
    clip = camera_clip(told.stage, told.seconds)
    active_s = max(visit.end_s for _, visit in told.visits) - min(visit.start_s for _, visit in told.visits)
    shares = []
    for _ in range(RUNS):
        detector = _Timed(choice.make())
        detect_file(clip, detector)
        detector.close()
        shares.append(detector.spent_s * 100 / active_s)
    return Row("% of a core for detection at one active camera", "%", Sample(tuple(shares)), None, None, 10)


def _latency(choice: DetectorChoice) -> Row:
    """From a frame's arrival to what was detected in it on the bus: 8 cameras in real time, one active; the p95."""
    told = crossing()
    quiet, active = camera_clip(Stage(Yard()), 20), camera_clip(told.stage, told.seconds)
    arrived_s: dict[int, float] = {}
    waited_ms: list[float] = []
    lock = threading.Lock()

    def publish(fact: Fact) -> None:
        if isinstance(fact, DetectionsSeen) and fact.detections:
            with lock:
                waited_ms.append((time.perf_counter() - arrived_s[fact.at_ms]) * 1000)

    pool = WatchPool(choice.make, publish, gather_s=GATHER_S)
    ids = [CameraId(f"camera-{number}") for number in range(8)]
    for camera_id in ids:
        pool.on_format(camera_id, stream_format(active if camera_id == ids[0] else quiet))
    began_s = time.perf_counter()
    for number, (moving, still) in enumerate(zip(packets(active), packets(quiet), strict=False)):
        time.sleep(max(0.0, began_s + number / 10 - time.perf_counter()))
        with lock:
            arrived_s[moving.wall_ms] = time.perf_counter()
        pool.on_packet(ids[0], moving)
        for camera_id in ids[1:]:
            pool.on_packet(camera_id, still)
    pool.stop()
    waited_ms.sort()
    p95 = waited_ms[min(len(waited_ms) - 1, round(0.95 * len(waited_ms)))]
    return Row(
        f"ms from a frame's arrival to the bus, p95 of {len(waited_ms)} looks", "ms", Sample((p95,)), None, None, 300
    )
