"""Fills the window with real footage and saves it in both looks: python -m tests.gui.take_pictures FOLDER.

Takes the clips in shared/media beside the checkout where they are, else drawn ones. Run it offscreen to look at what
a change does; nothing but people calls it.
"""

import sys
import tempfile
import time
from pathlib import Path

from app.core.clock import SystemClock
from app.domain.event import Box, Detection, EventClass
from app.domain.facts import DetectionsSeen, DetectorReady, VaultChanged
from app.engine.camera_desk import CameraDesk
from app.engine.camera_search import CameraSearch
from app.gui.main import run_desktop
from app.gui.theme import ThemeName
from app.gui.tour import TourRequest
from app.ingest.camera_list import save_cameras
from tests.gui.stage import LiveCameras, make_camera, make_event, make_library, measured_storage, save_thumbnail
from tests.helpers.footage import Visit, VisitedRoom, make_clip

SHARED = Path(__file__).resolve().parents[3] / "shared" / "media"


def clips(folder: Path) -> dict[str, Path]:
    """A clip for each camera."""
    published = {"Front door": SHARED / "one-by-one-person-detection.mp4", "Driveway": SHARED / "car-detection.mp4"}
    drawn = make_clip(folder / "room.mp4", seconds=20, size=(640, 360), scene=VisitedRoom((Visit(3.0, 12.0),)))
    return {name: clip for name, clip in published.items() if clip.exists()} | {"Hall": drawn}


def main(folder: Path) -> int:
    """Take every picture."""
    with tempfile.TemporaryDirectory() as scratch:
        found = clips(Path(scratch))
        now_ms = time.time_ns() // 1_000_000
        starts = {name: [now_ms - 420_000, now_ms - 200_000] for name in found}
        kinds = {"Front door": EventClass.PERSON, "Driveway": EventClass.VEHICLE, "Hall": EventClass.PERSON}
        events, pictures = [], []
        for name, clip in found.items():
            for start_ms in starts[name]:
                for at_s in (5.0, 9.5, 16.0):
                    kind = EventClass.ANIMAL if name == "Hall" and at_s > 10 else kinds[name]
                    event = make_event(make_camera(name).id, start_ms + round(at_s * 1000), 3_000, kind)
                    events.append(event)
                    pictures.append((event, clip, at_s + 1.5))
        library = make_library(Path(scratch) / "lib", {n: (c, starts[n]) for n, c in found.items()}, events)
        for event, clip, at_s in pictures:
            save_thumbnail(library.paths, event, clip, at_s)
        boxes = [
            DetectionsSeen(
                make_camera(name).id, now_ms, (Detection(kinds[name], "x", 0.82, Box(0.35, 0.3, 0.55, 0.9)),)
            )
            for name in found
        ]
        facts = [
            DetectorReady("mediapipe:ssd_mobilenet_v1", "MediaPipe watches with SSD MobileNet v1."),
            VaultChanged(0, 6, False, "Every clip is in the bucket."),
            measured_storage(library.paths),
        ]
        save_cameras(library.paths, [make_camera(name) for name in found])
        search = CameraSearch(SystemClock(), interfaces=())
        desk = CameraDesk(library.paths, SystemClock(), search=search, pipelines=dict, reload=lambda: "")
        live = LiveCameras(
            library.paths, {name: (clip, 6.0) for name, clip in found.items()}, facts, on_camera_order=desk.obey
        )
        with live.running():
            live.publish_steadily(boxes)
            sizes = ((1280, 800), (1920, 1080))
            request = TourRequest(folder, 20.0, themes=(ThemeName.DARK, ThemeName.LIGHT), sizes=sizes)
            return run_desktop(library.paths, tour=request, theme="dark")


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
