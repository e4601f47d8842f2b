"""A real library and a real link for the window: footage through the recorder, rows through the index, live packets."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import av

from app.cli.library_storage import storage
from app.core.bus import Bus
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraState, CameraStream, CameraUrl, StreamRole
from app.domain.errors import UsageError
from app.domain.event import Box, Event, EventClass
from app.domain.facts import CameraChanged, DetectionsSeen, Fact, GapFound, SegmentFinished, StorageChanged
from app.domain.ids import CameraId, camera_id_from_name, new_event_id
from app.domain.media import Packet, Track
from app.domain.recording import Gap, GapCause, Segment
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from app.link import camera_orders as orders
from app.link.server import LinkServer
from app.recording.journal import Journal
from app.recording.library import open_library
from app.recording.recorder import StreamRecorder
from app.recording.recovery import journal_path
from tests.helpers.packets import Stream, read_stream

MAIN = StreamRole.MAIN
OnCommand = Callable[[str, dict[str, str]], str]


def make_camera(name: str) -> Camera:
    """A camera with one stream."""
    return Camera(camera_id_from_name(name), name, (CameraStream(MAIN, CameraUrl("drawn:")),))


def make_event(camera_id: CameraId, start_ms: int, length_ms: int, kind: EventClass = EventClass.PERSON) -> Event:
    """An event as the watcher would report it."""
    why = f"{kind.value}, 82% sure at best, track 3: seen 7 times with 60% or more."
    box = Box(0.4, 0.2, 0.6, 0.9)
    start = start_ms
    return Event(
        new_event_id(), camera_id, kind, start, start + length_ms, True, 0.82, box, start + length_ms // 2, 3, why
    )


@dataclass(frozen=True)
class Library:
    """What was stored: the layout and the files."""

    paths: LibraryPaths
    segments: tuple[Segment, ...]


def record(
    paths: LibraryPaths, camera: Camera, recordings: Sequence[Sequence[Packet]], stream: Stream
) -> tuple[list[Segment], list[Gap]]:
    """Run packets through the real recorder, one connection for each recording; returns what it published."""
    bus, segments, gaps = Bus(), [], []
    bus.subscribe(SegmentFinished, lambda fact: segments.append(fact.segment))
    bus.subscribe(GapFound, lambda fact: gaps.append(fact.gap))
    journal = Journal(journal_path(paths, camera.id))
    recorder = StreamRecorder(camera, MAIN, paths, journal, bus, SystemClock())
    for packets in recordings:
        recorder.on_format(stream.format)
        for packet in packets:
            recorder.on_packet(packet)
        recorder.on_lost(GapCause.OFFLINE, packets[-1].wall_ms + 100)
    recorder.close(GapCause.ENGINE_STOPPED)
    journal.close()
    return segments, gaps


def shifted(packets: Sequence[Packet], by_ms: int) -> list[Packet]:
    """The same packets at another time."""
    return [
        replace(packet, wall_ms=packet.wall_ms + by_ms, pts=packet.pts + by_ms * 90, dts=packet.dts + by_ms * 90)
        for packet in packets
    ]


def takes_of(packets: Sequence[Packet], starts: Sequence[int]) -> list[list[Packet]]:
    """The packets from each start time on; a start where the take before ends goes on without a break."""
    length_ms = (packets[-1].dts + packets[-1].duration - packets[0].dts) // 90
    takes: list[list[Packet]] = []
    for number, start_ms in enumerate(starts):
        goes_on = number > 0 and start_ms - starts[number - 1] == length_ms
        again = shifted(packets, start_ms)
        if goes_on:
            takes[-1] += again
        else:
            takes.append(again)
    return takes


def make_library(root: Path, parts: Mapping[str, tuple[Path, Sequence[int]]], events: Sequence[Event] = ()) -> Library:
    """A library of cameras by name, each with a clip recorded once for each start time (UTC ms)."""
    paths = LibraryPaths(root)
    for folder in (paths.root, paths.footage, paths.thumbnails):
        folder.mkdir(parents=True, exist_ok=True)
    writer = IndexWriter(paths.index)
    try:
        catalog = Catalog(writer)
        kept: list[Segment] = []
        for name, (clip, starts) in parts.items():
            camera = make_camera(name)
            stream = read_stream(clip, start_ms=0)
            segments, gaps = record(paths, camera, takes_of(stream.packets, starts), stream)
            catalog.add_camera(camera.id, camera.name, MAIN)
            catalog.add_all((*segments, *gaps))
            kept += segments
        catalog.add_all(tuple(events))
    finally:
        writer.close()
    return Library(paths, tuple(kept))


def save_thumbnail(paths: LibraryPaths, event: Event, clip: Path, at_s: float) -> None:
    """The picture at that second of the clip, as the watcher would save it."""
    with av.open(str(clip)) as container:
        for frame in container.decode(video=0):
            if frame.time is not None and frame.time >= at_s:
                small = frame.reformat(width=320, height=320 * frame.height // frame.width)
                image = small.to_image()  # type: ignore[no-untyped-call]  # untyped in PyAV's own stubs
                image.save(paths.thumbnails / f"{event.id}.jpg", quality=85)
                return


_CAMERA_ORDERS = frozenset((orders.LIST, orders.FIND, orders.ADD, orders.CHANGE, orders.CHANGE_LOGIN, orders.REMOVE))
"""The window asks these by itself; a test of other commands hears nothing of them."""


def _obey_nothing(name: str, arguments: dict[str, str]) -> str:
    raise UsageError(f"This stage does nothing when told to {name}.")


def measured_storage(paths: LibraryPaths) -> StorageChanged:
    """How full this computer's disk is, and what the library holds on it, as the engine and the command measure it."""
    with open_library(paths.root):
        pass  # it gets its id, which the disks are known by
    fact, _ = storage(paths)
    return fact


class LiveCameras:
    """Plays clips as live streams over a real link, from given seconds on, and publishes what it is told to."""

    def __init__(
        self,
        paths: LibraryPaths,
        clips: dict[str, tuple[Path, float]],
        facts: Sequence[Fact] = (),
        on_command: OnCommand = _obey_nothing,
        on_camera_order: OnCommand = _obey_nothing,
        small: Path | None = None,
    ) -> None:
        """`small` is the sub stream of every camera, where they have one."""
        self._streams = {
            (make_camera(name).id, MAIN): (name, read_stream(clip), at) for name, (clip, at) in clips.items()
        }
        watched = MAIN if small is None else StreamRole.SUB
        self._stopping = threading.Event()
        self._paused = threading.Event()
        now_ms = time.time_ns() // 1_000_000
        self._facts: list[Fact] = [
            CameraChanged(camera_id, name, CameraState.RECORDING, now_ms, watched_role=watched)
            for (camera_id, _), (name, _, _) in self._streams.items()
        ]
        if small is not None:
            self._streams |= {
                (camera_id, watched): (name, read_stream(small), 0.0)
                for (camera_id, _), (name, _, _) in self._streams.items()
            }
        self._facts += facts
        self.server = LinkServer(
            paths,
            on_command=lambda name, told: (on_camera_order if name in _CAMERA_ORDERS else on_command)(name, told),
            on_report=lambda fact: None,
            on_thumbnail=lambda event_id, jpeg, cut: None,
            snapshot=lambda: list(self._facts),
        )
        self._threads = [
            threading.Thread(target=self._play, args=key, name=f"stage {key[0]} {key[1].value}", daemon=True)
            for key in self._streams
        ]

    @contextmanager
    def running(self) -> Iterator["LiveCameras"]:
        """Serve until the end of the `with`."""
        self.server.start()
        for thread in self._threads:
            thread.start()
        try:
            yield self
        finally:
            self._stopping.set()
            for thread in self._threads:
                thread.join()
            self.server.stop()

    def freeze(self) -> None:
        """Send no more pictures, as a camera that hangs."""
        self._paused.set()

    def publish_steadily(self, seen: Sequence[DetectionsSeen], every_s: float = 0.1) -> None:
        """Publish these detections again and again, at the time of the publishing."""

        def publish() -> None:
            while not self._stopping.wait(every_s):
                for fact in seen:
                    self.server.publish(replace(fact, at_ms=time.time_ns() // 1_000_000))

        thread = threading.Thread(target=publish, name="stage detections", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _play(self, camera_id: CameraId, role: StreamRole) -> None:
        _, stream, at_s = self._streams[camera_id, role]
        packets = [packet for packet in stream.packets if packet.pts >= at_s * 90_000]
        first = next(index for index, packet in enumerate(packets) if packet.keyframe and packet.track is Track.VIDEO)
        packets = packets[first:]
        self.server.offer_format(camera_id, role, stream.format)
        begun_s, shift = time.monotonic(), 0
        while not self._stopping.is_set():
            for packet in packets:
                due_s = begun_s + (packet.dts - packets[0].dts + shift) / 90_000
                if self._stopping.wait(max(0.0, due_s - time.monotonic())):
                    return
                if not self._paused.is_set():
                    moved = replace(
                        packet, pts=packet.pts + shift, dts=packet.dts + shift, wall_ms=time.time_ns() // 1_000_000
                    )
                    self.server.offer_packet(camera_id, role, moved)
            shift += packets[-1].dts - packets[0].dts + packets[-1].duration
