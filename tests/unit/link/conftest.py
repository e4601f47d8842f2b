"""A link server with recording collaborators, in a library of its own, and clients that are closed after the test."""

import socket
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import CameraState, StreamRole
from app.domain.errors import LinkError
from app.domain.facts import CameraChanged, Fact
from app.domain.ids import CameraId, EventId
from app.domain.media import Codec, Packet, StreamFormat, Track, VideoFormat
from app.link import local_socket
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.link.server import LinkServer

DOOR = CameraId("door")
FORMAT = StreamFormat(VideoFormat(Codec.H264, 640, 360, b"\x01config"))


def packet(number: int, *, key: bool = False, size: int = 100, track: Track = Track.VIDEO) -> Packet:
    return Packet(track, number * 3000, number * 3000, 3000, key, 1_700_000_000_000 + number * 33, bytes(size))


def camera_fact(number: int) -> CameraChanged:
    return CameraChanged(DOOR, "Door", CameraState.RECORDING, number)


@dataclass
class Engine:
    """A server and what it heard."""

    paths: LibraryPaths
    server: LinkServer
    snapshot: list[Fact] = field(default_factory=list)
    reports: list[Fact] = field(default_factory=list)
    thumbnails: list[tuple[EventId, bytes]] = field(default_factory=list)
    command: Callable[[str, dict[str, str]], str] = lambda name, arguments: f"{name} {sorted(arguments.items())}"

    def stranger(self) -> socket.socket:
        """A connection that has not said anything yet."""
        return local_socket.connect(self.paths, 10)


@dataclass
class Heard:
    """A client and what it heard."""

    client: LinkClient
    facts: list[Fact] = field(default_factory=list)
    formats: list[StreamFormat] = field(default_factory=list)
    packets: list[Packet] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    lost: list[LinkError] = field(default_factory=list)
    may_read: threading.Event = field(default_factory=threading.Event)


@pytest.fixture(params=["python", "c"])
def sockets(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A test of connections runs over Python's own Unix sockets, and over those of winsock.py, as on Windows."""
    if request.param == "c":
        monkeypatch.delattr(socket, "AF_UNIX", raising=False)
    elif not hasattr(socket, "AF_UNIX"):
        pytest.skip("Python has no Unix sockets on this system")
    if request.param == "c" and sys.platform not in ("linux", "win32"):
        pytest.skip("only Linux has the calls in the same form as Windows")
    return str(request.param)


@pytest.fixture
def engine(sockets: str, tmp_path: Path) -> Iterator[Engine]:
    paths = LibraryPaths(tmp_path)
    made: Engine
    server = LinkServer(
        paths,
        on_command=lambda name, arguments: made.command(name, arguments),  # noqa: PLW0108 - made comes after it
        on_report=lambda fact: made.reports.append(fact),  # noqa: PLW0108 - made comes after it
        on_thumbnail=lambda event_id, jpeg, cut: made.thumbnails.append((event_id, jpeg)),
        snapshot=lambda: made.snapshot,
        engine_version="1.2.3",
        library_id="library",
    )
    made = Engine(paths, server)
    server.start()
    yield made
    server.stop()


@pytest.fixture
def connect(engine: Engine) -> Iterator[Callable[..., Heard]]:
    clients: list[Heard] = []

    def make(role: ClientRole = ClientRole.DESKTOP, *, reads: bool = True) -> Heard:
        heard = Heard(LinkClient(engine.paths, role))
        if reads:
            heard.may_read.set()

        def on_packet(camera_id: CameraId, stream_role: StreamRole, received: Packet) -> None:
            heard.may_read.wait(30)
            heard.packets.append(received)
            heard.order.append("packet")

        def on_format(camera_id: CameraId, stream_role: StreamRole, stream_format: StreamFormat) -> None:
            heard.formats.append(stream_format)
            heard.order.append("format")

        heard.client.on_packet = on_packet
        heard.client.on_format = on_format
        heard.client.on_fact = heard.facts.append
        heard.client.on_lost = heard.lost.append
        heard.client.connect()
        clients.append(heard)
        return heard

    yield make
    for heard in clients:
        heard.may_read.set()
        heard.client.close()
