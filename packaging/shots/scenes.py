"""What the window is shown for its pictures: a library with footage, live cameras, and each kind of trouble."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from types import SimpleNamespace

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import CameraState
from app.domain.event import Event, EventClass
from app.domain.facts import (
    CameraChanged,
    DetectorReady,
    Fact,
    ProblemFound,
    StorageChanged,
    VaultChanged,
)
from app.domain.ids import CameraId
from app.engine.camera_desk import CameraDesk
from app.engine.camera_search import CameraSearch
from app.engine.house_desk import HouseDesk
from app.engine.settings import EngineSettings
from app.ingest.camera_list import save_cameras
from app.vault.device import KeyPlace
from app.vault.folder_bucket import FolderBucket
from app.vault.vault_keys import create_vault
from crypto.keyfile import PassphraseCost
from tests.gui.stage import LiveCameras, make_camera, make_event, make_library, measured_storage, save_thumbnail
from tests.helpers.footage import Visit, VisitedRoom, make_clip

PUBLISHED = Path(__file__).resolve().parents[3] / "shared" / "media"
_EVENTS_AT_S = (5.0, 9.5, 16.0)
_ANIMAL_AFTER_S = 10.0
_LIVE_FROM_S = 6.0
_WITH_A_PET = "Hall"
_SILENT = 2
"""So many cameras do not answer when there is trouble."""


class State(Enum):
    """How things stand while the pictures are taken."""

    NORMAL = "normal"
    EMPTY = "empty"
    ERROR = "error"
    LOST = "lost"
    """No engine runs."""


@dataclass(frozen=True)
class _Shown:
    name: str
    clip: Path
    kind: EventClass


@contextmanager
def staged(state: State, scratch: Path) -> Iterator[LibraryPaths]:
    """The library, and what answers at its link until the end of the `with`; `scratch` is an empty folder."""
    cameras = [] if state is State.EMPTY else _cameras(scratch)
    paths = _library(scratch / "library", cameras)
    if state is State.LOST:
        yield paths
        return
    search = CameraSearch(SystemClock(), interfaces=())
    desk = CameraDesk(paths, SystemClock(), search=search, pipelines=dict, reload=lambda: "")
    answering = cameras if state is State.NORMAL else cameras[_SILENT:]
    clips = {each.name: (each.clip, _LIVE_FROM_S) for each in answering}
    facts, house = _facts(state, paths, cameras), _house(scratch, paths, state)
    with LiveCameras(paths, clips, facts, house.obey, desk.obey).running():
        yield paths


def _house(scratch: Path, paths: LibraryPaths, state: State) -> HouseDesk:
    """What the engine says of storage and of a real vault in a folder; none where everything is new."""
    if state is State.EMPTY:
        return HouseDesk(paths, EngineSettings(), lambda: None)
    bucket = scratch / "bucket"
    bucket.mkdir()
    made = create_vault(
        paths, FolderBucket(bucket), place=KeyPlace.FILE, ask=lambda: "a passphrase", cost=PassphraseCost(2, 64 << 20)
    )
    worker = SimpleNamespace(vault=made.vault)  # as much of it as the desk reads
    return HouseDesk(paths, EngineSettings(bucket=str(bucket)), lambda: worker)  # type: ignore[arg-type,return-value]


def _cameras(scratch: Path) -> list[_Shown]:
    """Published footage where it lies beside the project, and a drawn room."""
    published = (
        _Shown("Front door", PUBLISHED / "one-by-one-person-detection.mp4", EventClass.PERSON),
        _Shown("Driveway", PUBLISHED / "car-detection.mp4", EventClass.VEHICLE),
    )
    room = make_clip(scratch / "room.mp4", seconds=20, size=(640, 360), scene=VisitedRoom((Visit(3.0, 12.0),)))
    return [each for each in published if each.clip.exists()] + [_Shown(_WITH_A_PET, room, EventClass.PERSON)]


def _library(root: Path, cameras: Sequence[_Shown]) -> LibraryPaths:
    now_ms = time.time_ns() // 1_000_000
    starts = [now_ms - 420_000, now_ms - 200_000]
    pictures = list(_events(cameras, starts))
    footage: dict[str, tuple[Path, Sequence[int]]] = {each.name: (each.clip, starts) for each in cameras}
    library = make_library(root, footage, [event for event, _, _ in pictures])
    for event, clip, at_s in pictures:
        save_thumbnail(library.paths, event, clip, at_s)
    save_cameras(library.paths, [make_camera(each.name) for each in cameras])
    return library.paths


def _events(cameras: Sequence[_Shown], starts: Sequence[int]) -> Iterator[tuple[Event, Path, float]]:
    for each in cameras:
        for start_ms in starts:
            for at_s in _EVENTS_AT_S:
                kind = EventClass.ANIMAL if each.name == _WITH_A_PET and at_s > _ANIMAL_AFTER_S else each.kind
                yield (
                    make_event(make_camera(each.name).id, start_ms + round(at_s * 1000), 3_000, kind),
                    each.clip,
                    at_s + 1.5,
                )


def _facts(state: State, paths: LibraryPaths, cameras: Sequence[_Shown]) -> list[Fact]:
    watching = DetectorReady("mediapipe:ssd_mobilenet_v1", "MediaPipe watches with SSD MobileNet v1.")
    storage = measured_storage(paths)
    if state is not State.ERROR:
        sealed = 0 if state is State.EMPTY else 6
        return [watching, VaultChanged(0, sealed, False, "Every clip is in the bucket."), storage]
    return [watching, *_troubles(paths, storage, [make_camera(each.name).id for each in cameras])]


def _troubles(paths: LibraryPaths, storage: StorageChanged, camera_ids: Sequence[CameraId]) -> Iterator[Fact]:
    """A camera that refuses, one that is silent, a full disk, and a bucket that refuses the key."""
    now_ms = time.time_ns() // 1_000_000
    refused = "The camera refused this user name or password."
    silent = "No picture arrived in 8 seconds. Trying again."
    states = [(CameraState.REFUSED, refused), (CameraState.OFFLINE, silent)]
    for camera_id, (camera_state, sentence) in zip(camera_ids, states, strict=False):
        name = camera_id.replace("-", " ").capitalize()
        yield CameraChanged(camera_id, name, camera_state, now_ms - 90_000, sentence, attempt=3)
        yield ProblemFound(f"camera {camera_id}", f"{name}: {sentence}", camera_id=camera_id)
    full = "Disk full: oldest recordings are being deleted. 19 days are kept."
    yield ProblemFound("disk", full)
    yield replace(storage, days_left=0.4, sentence=full)
    yield VaultChanged(14, 6, True, "The bucket refused the key. Clips are safe here and will wait.")
