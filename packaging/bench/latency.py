"""Measures how long a person is in the picture before the event is told to the windows, through the whole engine."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole
from app.domain.errors import EngineNotRunning
from app.domain.facts import EventChanged, Fact
from app.domain.ids import CameraId, EventId
from app.engine.settings import EngineSettings, save_settings
from app.ingest.camera_list import save_cameras
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.recording.library import open_library
from bench import _recorders as recorders
from bench._cameras import ROOT
from bench.harness import RUNS, Row, Sample

CAMERAS = 3
LIMIT_S = 90.0


def rows() -> list[Row]:
    """Return the delay for several visits to several drawn cameras at once; the first picture of each is known."""
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as folder:
        return [Row("first picture of a person to the event, 3 cameras at once", "s", _delays(Path(folder)))]


def _delays(folder: Path) -> Sample:
    paths = LibraryPaths(folder / "library")
    with open_library(paths.root):
        ids = [CameraId(f"garden-{number}") for number in range(CAMERAS)]
        stream = CameraStream(StreamRole.MAIN, CameraUrl("drawn:"))
        save_cameras(paths, [Camera(camera_id, camera_id, (stream,)) for camera_id in ids])
        save_settings(paths, EngineSettings(model=str(ROOT / "tests" / "data" / "tiny_detector.tflite")))
    told: dict[EventId, float] = {}

    def note(fact: Fact) -> None:
        if isinstance(fact, EventChanged):
            told.setdefault(fact.event.id, (time.time_ns() // 1_000_000 - fact.event.start_ms) / 1000)

    with recorders.engine(paths):
        link = _connected(paths, note)
        deadline_s = time.monotonic() + LIMIT_S
        while len(told) < RUNS + 1 and time.monotonic() < deadline_s:
            time.sleep(0.1)
        link.close()
    if len(told) < RUNS:
        sys.exit(f"Only {len(told)} events were told within {LIMIT_S:.0f} s, so there is nothing to measure.")
    return Sample(tuple(told.values()))


def _connected(paths: LibraryPaths, note: Callable[[Fact], None]) -> LinkClient:
    for _ in range(200):
        link = LinkClient(paths, ClientRole.TOOL, on_fact=note)
        try:
            link.connect()
        except EngineNotRunning:
            time.sleep(0.1)
        else:
            return link
    sys.exit("The engine did not answer within 20 s, so there is nothing to measure.")
