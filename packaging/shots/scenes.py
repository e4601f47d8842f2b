"""What the window is shown for its pictures: a library with footage, live cameras, and each kind of trouble."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from types import SimpleNamespace

from app.core.bus import Bus
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import CameraState
from app.domain.event import Box, Event, EventClass
from app.domain.facts import (
    CameraChanged,
    ClipSealed,
    DetectorReady,
    Fact,
    ProblemFound,
    StorageChanged,
    VaultChanged,
)
from app.domain.ids import CameraId, ClipId, new_event_id
from app.domain.rules import DetectionRule, Point, RuleKind, WrongLabel
from app.engine.camera_desk import CameraDesk
from app.engine.camera_search import CameraSearch
from app.engine.house_desk import HouseDesk
from app.engine.mark_desk import MarkDesk
from app.engine.rule_desk import RuleDesk
from app.engine.settings import EngineSettings
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from app.ingest.camera_list import save_cameras
from app.link import doctor_orders, ptz_orders
from app.link.doctor_orders import Ailment, Finding
from app.vault.device import KeyPlace
from app.vault.folder_bucket import FolderBucket
from app.vault.vault_keys import create_vault
from app.vision.rule_store import change_detection
from crypto.keyfile import PassphraseCost
from tests.gui.stage import LiveCameras, make_camera, make_event, make_library, measured_storage, save_thumbnail
from tests.helpers.footage import Visit, VisitedRoom, camera_clip, make_clip
from tests.helpers.packets import read_stream
from tests.helpers.stage import Yard
from tests.helpers.staged import dog_in_the_garden, parking, pet_and_visitor, stop_and_go

PUBLISHED = Path(__file__).resolve().parents[3] / "shared" / "media"
_EVENTS_AT_S = (5.0, 9.5, 16.0)
_LIVE_FROM_S = 6.0
_WITH_RULES = "Front door"
_LASTED_MS, _AHEAD_MS = 600_000, 15_000
_CLIP_BYTES = 1_240_000
_AILMENTS = (
    Finding(
        Ailment.LONG_GOP,
        "Its keyframes are 12 s apart.",
        "A clip can begin only at a keyframe. Set the keyframe interval to 2 s in the camera.",
        "Set it to 2 s",
    ),
    Finding(Ailment.WRONG_CLOCK, "Its clock is 14 minutes slow.", "Set it by this computer's.", "Set its clock"),
)
_PLACES = (ptz_orders.Place("1", "Gate"), ptz_orders.Place("2", "Steps"))
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
class Shown:
    """A camera with its clip, and what happens in it, from which second on.

    What `lasts` was recorded again and again, and is still: its footage reaches a little ahead, so that a lane does
    not end while pictures are taken.
    """

    name: str
    clip: Path
    happens: tuple[tuple[float, EventClass], ...]
    lasts: bool = False
    live_from_s: float = _LIVE_FROM_S


@contextmanager
def staged(state: State, scratch: Path, chosen: Sequence[Shown] | None = None) -> Iterator[LibraryPaths]:
    """The library, and what answers at its link until the end of the `with`; `scratch` is an empty folder."""
    cameras = [] if state is State.EMPTY else list(chosen or _cameras(scratch))
    paths = _library(scratch / "library", cameras)
    if state is State.LOST:
        yield paths
        return
    search = CameraSearch(SystemClock(), interfaces=())
    answering = cameras if state is State.NORMAL else cameras[_SILENT:]
    sending = {make_camera(each.name).id: _sending(each) for each in answering}
    desk = CameraDesk(paths, SystemClock(), search=search, pipelines=lambda: sending, reload=lambda: "")  # type: ignore[arg-type,return-value]
    clips = {each.name: (each.clip, each.live_from_s) for each in answering}
    facts, house = _facts(state, paths, cameras), _house(scratch, paths, state)
    rules = RuleDesk(paths, SystemClock(), lambda event_id: "")
    marks = MarkDesk(
        paths, Bus(), SystemClock(), append_all=lambda camera_id, noted: None, kept_of=lambda camera_id: ()
    )

    def obey(name: str, told: dict[str, str]) -> str:
        if name == doctor_orders.EXAMINE:
            return doctor_orders.encode_diagnosis(doctor_orders.Diagnosis(_AILMENTS if state is State.ERROR else ()))
        if name == "mark-events":
            return marks.mark(told)
        if name == ptz_orders.ASK:
            return ptz_orders.encode_places(ptz_orders.Places(_PLACES))
        return rules.obey(name, told) if rules.takes(name) else house.obey(name, told)

    with LiveCameras(paths, clips, facts, obey, desk.obey).running():
        yield paths


def drawn_cameras() -> list[Shown]:
    """Four cameras whose pictures are drawn, for a guide that anybody may have. Their noise would only cost bytes."""
    person, vehicle, animal = EventClass.PERSON, EventClass.VEHICLE, EventClass.ANIMAL
    door, drive, garden, hall = stop_and_go(12), parking(12), dog_in_the_garden(14), pet_and_visitor()
    shown = (
        (_WITH_RULES, replace(door, stage=replace(door.stage, place=Yard())), ((7.0, person),)),
        ("Driveway", replace(drive, stage=replace(drive.stage, place=Yard(seed=5))), ((8.0, vehicle),)),
        ("Garden", replace(garden, stage=replace(garden.stage, place=Yard(seed=9, light=0.9))), ((7.0, animal),)),
        ("Hall", hall, ((5.0, animal), (18.0, person))),
    )
    return [
        Shown(name, camera_clip(replace(story.stage, noise=0.4), story.seconds), happens, lasts=True, live_from_s=10.0)
        for name, story, happens in shown
    ]


def _sending(shown: Shown) -> SimpleNamespace:
    """What a camera sends, as much of it as the desk reads."""
    stream = read_stream(shown.clip, start_ms=0)
    kbps = sum(len(packet.payload) for packet in stream.packets) * 8 // _length_ms(shown.clip)
    meter = SimpleNamespace(format=stream.format, kbps=lambda now_s: kbps)
    return SimpleNamespace(streams=(SimpleNamespace(stream=make_camera(shown.name).streams[0], meter=meter),))


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


def _cameras(scratch: Path) -> list[Shown]:
    """Published footage where it lies beside the project, and a drawn room."""
    published = (
        _shown("Front door", PUBLISHED / "one-by-one-person-detection.mp4", EventClass.PERSON),
        _shown("Driveway", PUBLISHED / "car-detection.mp4", EventClass.VEHICLE),
    )
    room = make_clip(scratch / "room.mp4", seconds=20, size=(640, 360), scene=VisitedRoom((Visit(3.0, 12.0),)))
    hall = _shown("Hall", room, EventClass.PERSON)
    pet = (*hall.happens[:-1], (_EVENTS_AT_S[-1], EventClass.ANIMAL))
    return [each for each in published if each.clip.exists()] + [replace(hall, happens=pet)]


def _shown(name: str, clip: Path, kind: EventClass) -> Shown:
    return Shown(name, clip, tuple((at_s, kind) for at_s in _EVENTS_AT_S))


def _library(root: Path, cameras: Sequence[Shown]) -> LibraryPaths:
    now_ms = time.time_ns() // 1_000_000
    footage = {each.name: (each.clip, _starts(each, now_ms)) for each in cameras}
    pictures = [each for each in _events(cameras, now_ms) if each[0].end_ms < now_ms]
    library = make_library(root, footage, [event for event, _, _ in pictures])
    for event, clip, at_s in pictures:
        save_thumbnail(library.paths, event, clip, at_s)
    save_cameras(library.paths, [make_camera(each.name) for each in cameras])
    _seal(library.paths, [event for event, _, _ in pictures])
    _save_rules(library.paths, cameras)
    return library.paths


def _starts(shown: Shown, now_ms: int) -> list[int]:
    if not shown.lasts:
        return [now_ms - 420_000, now_ms - 200_000]
    length_ms = _length_ms(shown.clip)
    return list(range(now_ms - _LASTED_MS, now_ms + _AHEAD_MS, length_ms))


def _seal(paths: LibraryPaths, events: Sequence[Event]) -> None:
    """Say of every event that its clip lies in the bucket."""
    writer = IndexWriter(paths.index)
    try:
        Catalog(writer).add_all([ClipSealed(each.id, ClipId(f"clip-{each.id}"), _CLIP_BYTES) for each in events])
    finally:
        writer.close()


def _save_rules(paths: LibraryPaths, cameras: Sequence[Shown]) -> None:
    if not any(each.name == _WITH_RULES for each in cameras):
        return
    porch = tuple(Point(*at) for at in ((0.22, 0.62), (0.78, 0.62), (0.92, 0.97), (0.08, 0.97)))
    rules = (
        DetectionRule("Porch", RuleKind.ZONE, porch, classes=(EventClass.PERSON,)),
        DetectionRule("Window", RuleKind.IGNORE, tuple(Point(*at) for at in ((0.72, 0.1), (0.97, 0.1), (0.97, 0.45)))),
    )
    camera_id, now_ms = make_camera(_WITH_RULES).id, time.time_ns() // 1_000_000
    taught = (
        WrongLabel(new_event_id(), EventClass.PERSON, (Box(0.08, 0.3, 0.2, 0.8),), now_ms - 90_000_000),
        WrongLabel(new_event_id(), EventClass.VEHICLE, (Box(0.6, 0.55, 0.9, 0.85),), now_ms - 7_200_000),
    )
    change_detection(paths, camera_id, lambda before: replace(before, rules=rules, wrong_labels=taught))


def _events(cameras: Sequence[Shown], now_ms: int) -> Iterator[tuple[Event, Path, float]]:
    for each in cameras:
        for start_ms in _starts(each, now_ms):
            for at_s, kind in each.happens:
                yield (
                    make_event(make_camera(each.name).id, start_ms + round(at_s * 1000), 3_000, kind),
                    each.clip,
                    at_s + 1.5,
                )


def _length_ms(clip: Path) -> int:
    packets = read_stream(clip, start_ms=0).packets
    return (packets[-1].dts + packets[-1].duration - packets[0].dts) // 90


def _facts(state: State, paths: LibraryPaths, cameras: Sequence[Shown]) -> list[Fact]:
    watching = DetectorReady("mediapipe:ssd_mobilenet_v1", "MediaPipe watches with SSD MobileNet v1.")
    storage = measured_storage(paths)
    if state is State.EMPTY:
        return [watching, storage]
    if state is not State.ERROR:
        return [watching, VaultChanged(0, 6, False, "Every clip is in the bucket."), storage]
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
    yield VaultChanged(14, 6, True, "The bucket refused the key.")
