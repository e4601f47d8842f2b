"""The other end of the local socket: desktop, watcher and tools talk to the engine through it."""

import itertools
import logging
import queue
import socket
import threading
from collections.abc import Callable

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import BugError, KnownError, LinkError, LinkLost, LinkRefused
from app.domain.facts import Fact
from app.domain.ids import CameraId, EventId
from app.domain.media import Packet, StreamFormat
from app.link.framing import FROM_SERVER, FrameKind, FrameReader, frame
from app.link.handshake import ask_admission
from app.link.local_socket import connect, read_key
from app.link.messages import (
    MAX_THUMBNAIL_BYTES,
    ClientMessage,
    ClientRole,
    Command,
    FactMessage,
    FormatMessage,
    Preview,
    Reply,
    Report,
    Thumbnail,
    Unwatch,
    Watch,
    Welcome,
    decode_server_message,
    encode_message,
)
from app.link.packet_codec import decode_packet

_log = logging.getLogger("louver.link")

_CONNECT_S = 2.0
_SEND_S = 5.0
_READ_BYTES = 256 << 10
_LOST = "The engine ended the connection. It starts again by itself within seconds."


def _ignore(*_: object) -> None:
    """What a callback does that nobody set."""


class LinkClient:
    """One connection to the engine; make a new one after `on_lost`.

    The callbacks are called on the one reading thread, in the order in which the engine spoke; a slow one makes the
    engine drop GOPs for this client. watch, unwatch, command, report and thumbnail may be called from any thread and
    raise LinkLost once the connection is gone; command not from a callback.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        role: ClientRole,
        *,
        on_fact: Callable[[Fact], None] = _ignore,
        on_format: Callable[[CameraId, StreamRole, StreamFormat], None] = _ignore,
        on_packet: Callable[[CameraId, StreamRole, Packet], None] = _ignore,
        on_lost: Callable[[LinkError], None] = _ignore,
    ) -> None:
        self.on_fact = on_fact
        self.on_format = on_format
        self.on_packet = on_packet
        self.on_lost = on_lost
        self._paths = paths
        self._role = role
        self._socket: socket.socket | None = None
        self._send_lock = threading.Lock()
        self._lock = threading.Lock()
        self._waiting: dict[int, queue.SimpleQueue[Reply | None]] = {}
        self._numbers = itertools.count(1)
        self._closing = threading.Event()
        self._gone = threading.Event()
        self._reader = FrameReader(FROM_SERVER)
        self._early: list[tuple[FrameKind, bytes]] = []
        self._thread = threading.Thread(target=self._read, name=f"link {role.value}", daemon=True)

    def connect(self) -> Welcome:
        """Connect, shake hands, and start reading. Raises EngineNotRunning, LinkRefused or LinkLost."""
        if self._socket is not None:
            raise BugError("a LinkClient connects once")
        key = read_key(self._paths)
        connection = connect(self._paths, _CONNECT_S)
        try:
            ask_admission(connection, key, self._role)
            welcome = self._receive_welcome(connection)
        except LinkError:
            connection.close()
            raise
        connection.settimeout(_SEND_S)
        self._socket = connection
        self._thread.start()
        return welcome

    @property
    def connected(self) -> bool:
        """Whether the connection stands."""
        return self._socket is not None and not self._gone.is_set()

    def watch(self, camera_id: CameraId, role: StreamRole) -> None:
        """Ask for a stream's packets; they begin with on_format and a keyframe."""
        self._send(Watch(camera_id, role))

    def unwatch(self, camera_id: CameraId, role: StreamRole) -> None:
        """Ask for no more of them; a few may still arrive."""
        self._send(Unwatch(camera_id, role))

    def command(self, name: str, arguments: dict[str, str] | None = None, timeout_s: float = 10.0) -> str:
        """Have the engine do something; returns its sentence.

        Raises KnownError with the engine's reason, or LinkLost.
        """
        if threading.current_thread() is self._thread:
            raise BugError("a callback of the link may not wait for a command")
        number = next(self._numbers)
        answer: queue.SimpleQueue[Reply | None] = queue.SimpleQueue()
        with self._lock:
            self._waiting[number] = answer
        try:
            self._send(Command(number, name, arguments or {}))
            reply = answer.get(timeout=timeout_s)
        except queue.Empty:
            raise LinkLost(
                f"The engine did not answer within {timeout_s:g} seconds. It may still do what was asked; look again."
            ) from None
        finally:
            with self._lock:
                self._waiting.pop(number, None)
        if reply is None:
            raise LinkLost(_LOST)
        if not reply.ok:
            raise KnownError(reply.sentence)
        return reply.sentence

    def report(self, fact: Fact) -> None:
        """Tell the engine what the watcher found; for the watcher only."""
        self._send(Report(fact))

    def thumbnail(self, event_id: EventId, jpeg: bytes, *, cut: bool = False) -> None:
        """Give the engine an event's thumbnail, at most MAX_THUMBNAIL_BYTES, or the part of it that was recognised;
        for the watcher only."""
        if len(jpeg) > MAX_THUMBNAIL_BYTES:
            raise BugError(f"a thumbnail of {len(jpeg)} bytes is too large")
        self._send(Thumbnail(event_id, jpeg, cut))

    def preview(self, camera_id: CameraId, wall_ms: int, jpeg: bytes) -> None:
        """Give the engine a small picture for the timeline; for the watcher only."""
        self._send(Preview(camera_id, wall_ms, jpeg))

    def close(self) -> None:
        """End the connection and join the reading thread; on_lost is not called."""
        self._closing.set()
        self._shut()
        if self._thread.ident is not None and threading.current_thread() is not self._thread:
            self._thread.join()

    def _send(self, message: ClientMessage) -> None:
        connection = self._socket
        if connection is None:
            raise BugError("connect() comes first")
        try:
            with self._send_lock:
                if self._gone.is_set():
                    raise LinkLost(_LOST)
                connection.sendall(frame(FrameKind.CONTROL, encode_message(message)))
        except OSError as error:
            self._shut()  # part of a frame may be out, so nothing can follow it
            raise LinkLost(_LOST) from error

    def _receive_welcome(self, connection: socket.socket) -> Welcome:
        connection.settimeout(_CONNECT_S)
        while not self._early:
            try:
                received = connection.recv(_READ_BYTES)
            except OSError as error:
                raise LinkLost(_LOST) from error
            if not received:
                raise LinkLost(_LOST)
            self._early += self._reader.feed(received)
        kind, body = self._early.pop(0)
        message = decode_server_message(body) if kind is FrameKind.CONTROL else None
        if not isinstance(message, Welcome):
            raise LinkRefused("The engine did not begin with a welcome. Start Louver's engine and window again.")
        return message

    def _read(self) -> None:
        error: LinkError = LinkLost(_LOST)
        try:
            self._read_until_end()
        except LinkError as refused:
            error = refused
        except OSError:
            _log.debug("The link broke off")
        except Exception as failure:  # noqa: BLE001 - the worker loop: a bug in a callback must be told, not swallowed
            _log.exception("A callback of the link failed")
            error = LinkLost(f"The window failed at something the engine said ({type(failure).__name__}).")
        finally:
            self._shut()
            with self._send_lock:
                if self._socket is not None:
                    self._socket.close()
            with self._lock:
                waiting = list(self._waiting.values())
            for answer in waiting:
                answer.put(None)
        if not self._closing.is_set():
            self.on_lost(error)

    def _read_until_end(self) -> None:
        assert self._socket is not None
        early, self._early = self._early, []
        for kind, body in early:
            self._receive(kind, body)
        while not self._gone.is_set():
            try:
                received = self._socket.recv(_READ_BYTES)
            except TimeoutError:
                continue
            if not received:
                return
            for kind, body in self._reader.feed(received):
                if self._gone.is_set():
                    return
                self._receive(kind, body)

    def _receive(self, kind: FrameKind, body: bytes) -> None:
        if kind is FrameKind.PACKET:
            message = decode_packet(body)
            self.on_packet(message.camera_id, message.role, message.packet)
            return
        match decode_server_message(body):
            case FactMessage(fact):
                self.on_fact(fact)
            case FormatMessage(camera_id, role, stream_format):
                self.on_format(camera_id, role, stream_format)
            case Reply() as reply:
                with self._lock:
                    answer = self._waiting.get(reply.id)
                if answer is not None:
                    answer.put(reply)

    def _shut(self) -> None:
        self._gone.set()
        if self._socket is not None:
            try:
                self._socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                _log.debug("The link was gone already")
