"""Cameras of every kind opened as the engine opens them, a sink that remembers, and hashes to compare packets by."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from app.core.bus import Bus
from app.core.clock import Clock, Stop, SystemClock, slept_s
from app.domain.camera import Camera, CameraLogin, CameraStream, CameraUrl, StreamRole, Transport
from app.domain.facts import CameraChanged, ProblemFound
from app.domain.ids import CameraId
from app.domain.media import Codec, Packet, StreamFormat, Track
from app.domain.recording import GapCause
from app.ingest.camera_worker import CameraWorker, OpenSource
from app.ingest.libav_rtsp_source import LibavRtspSource
from app.ingest.opening import SourceOpener
from app.ingest.rtsp.source import PlainRtspSource
from app.ingest.source import Source
from app.ingest.tls import Pins
from tests.helpers.nal_units import picture_hash, split_nals

CLOCK = SystemClock()
open_source = SourceOpener(Pins())


def camera_at(
    address: str, *, login: CameraLogin | None = None, once: bool = False, transport: Transport = Transport.TCP
) -> Camera:
    stream = CameraStream(StreamRole.MAIN, CameraUrl(address), transport)
    return Camera(CameraId("door"), "Door", (stream,), login, once)


def ours(camera: Camera, stream: CameraStream, clock: Clock, stop: Stop) -> Source:
    return PlainRtspSource(camera, stream, clock, stop, Pins())


def libavs(camera: Camera, stream: CameraStream, clock: Clock, _stop: Stop) -> Source:
    return LibavRtspSource(camera, stream, clock)


def file_address(path: Path) -> str:
    return f"file://{path}"


@dataclass
class Read:
    """What a source delivered."""

    formats: list[StreamFormat] = field(default_factory=list)
    packets: list[Packet] = field(default_factory=list)
    in_last_format: int = 0
    """So many of the packets came in the latest format."""

    def of(self, track: Track) -> list[Packet]:
        return [packet for packet in self.packets if packet.track is track]

    @property
    def hashes(self) -> list[str]:
        codec = self.formats[0].video.codec
        name = "h264" if codec is Codec.H264 else "hevc"
        return [picture_hash(name, split_nals(packet.payload, 4)) for packet in self.of(Track.VIDEO)]


def read(
    camera: Camera,
    *,
    pictures: int = 1_000_000,
    opener: OpenSource = open_source,
    then: Callable[[int], None] = lambda _: None,
    enough: Callable[[Read], bool] = lambda _: False,
    clock: Clock = CLOCK,
) -> Read:
    """Open the camera's stream and read so many pictures of it, to its end, or until it is `enough`.

    `then` is told the number of pictures.
    """
    stop, found = Stop(), Read()
    source = opener(camera, camera.streams[0], clock, stop)
    try:
        found.formats.append(source.open())
        items: Iterator[Packet | StreamFormat] = source.packets()
        for item in items:
            if isinstance(item, StreamFormat):
                found.formats.append(item)
                found.in_last_format = 0
                continue
            found.packets.append(item)
            found.in_last_format += 1
            if item.track is Track.VIDEO:
                then(len(found.of(Track.VIDEO)))
            if len(found.of(Track.VIDEO)) >= pictures or enough(found):
                break
    finally:
        stop.set()
        source.close()
    return found


def assert_times_hold(packets: list[Packet]) -> None:
    """Decoding times rise strictly, and nothing is shown before it is decoded."""
    for track in Track:
        mine = [packet for packet in packets if packet.track is track]
        assert all(packet.pts >= packet.dts for packet in mine)
        assert all(packet.duration > 0 for packet in mine)
        assert all(after.dts > before.dts for before, after in pairwise(mine))


class Sink:
    """A packet sink that remembers."""

    def __init__(self) -> None:
        self.formats: list[StreamFormat] = []
        self.packets: list[Packet] = []
        self.lost: list[GapCause] = []
        self.ticks = 0

    def on_format(self, stream_format: StreamFormat) -> None:
        self.formats.append(stream_format)

    def on_packet(self, packet: Packet) -> None:
        self.packets.append(packet)

    def on_tick(self) -> None:
        self.ticks += 1

    def on_lost(self, cause: GapCause, at_ms: int) -> None:
        self.lost.append(cause)


class Watched:
    """A camera worker with its sink and the states that it told."""

    def __init__(
        self, camera: Camera, opener: OpenSource = open_source, slept_s: Callable[[], float] = slept_s
    ) -> None:
        self.sink = Sink()
        self.states: list[CameraChanged] = []
        self.problems: list[ProblemFound] = []
        bus = Bus()
        bus.subscribe(ProblemFound, self.problems.append)
        bus.subscribe(CameraChanged, self.states.append)
        self.worker = CameraWorker(
            camera, camera.streams[0], sink=self.sink, bus=bus, clock=CLOCK, open_source=opener, slept_s=slept_s
        )

    def __enter__(self) -> "Watched":
        self.worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.worker.request_stop()
        assert self.worker.join(12), f"left running: {[thread.name for thread in threading.enumerate()]}"
