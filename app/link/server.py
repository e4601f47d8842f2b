"""The engine's end of the local socket: facts and packets go out, commands and reports come in; app/engine calls it."""

import logging
import socket
import threading
from collections.abc import Callable, Sequence

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import LinkError
from app.domain.facts import Fact
from app.domain.ids import CameraId, EventId
from app.domain.media import Packet, StreamFormat
from app.link.current_gop import CurrentGop
from app.link.framing import MAX_CONTROL_BYTES, FrameKind, frame
from app.link.handshake import admit_client
from app.link.local_socket import Listener, is_own_peer, listen, make_key
from app.link.messages import (
    ClientMessage,
    FactMessage,
    FormatMessage,
    Preview,
    Report,
    Thumbnail,
    Unwatch,
    Watch,
    Welcome,
    encode_message,
)
from app.link.outbox import QueuedPacket, StreamKey, opens_gop
from app.link.packet_codec import packet_frame_head
from app.link.session import Session

_log = logging.getLogger("louver.link")

MAX_HANDSHAKES = 16
MAX_CLIENTS = 16
MAX_WATCHED_STREAMS = 256
MAX_HELD_FACTS = 10_000
_ACCEPT_POLL_S = 0.5
_JOIN_S = 2.0


class LinkServer:
    """Listens for desktops, the watcher and tools. Threads: any may publish and offer; neither ever blocks.

    `on_command(name, arguments)` returns the reply's sentence or raises a KnownError; it is called on a thread of the
    client and may take its time. What the watcher says is told on its reading thread: `on_report`, `on_thumbnail` and
    `on_preview`. `snapshot` returns the facts that a new client needs; what is published meanwhile follows after it.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        *,
        on_command: Callable[[str, dict[str, str]], str],
        on_report: Callable[[Fact], None],
        on_thumbnail: Callable[[EventId, bytes, bool], None],
        on_preview: Callable[[CameraId, int, bytes], None] = lambda _camera_id, _wall_ms, _jpeg: None,
        snapshot: Callable[[], Sequence[Fact]],
        engine_version: str = "",
        library_id: str = "",
    ) -> None:
        self._paths = paths
        self._on_command = on_command
        self._on_report = on_report
        self._on_thumbnail = on_thumbnail
        self._on_preview = on_preview
        self._snapshot = snapshot
        self._welcome = frame(FrameKind.CONTROL, encode_message(Welcome(engine_version, library_id)))
        self._lock = threading.Lock()
        self._streams: dict[StreamKey, CurrentGop] = {}
        self._watchers: dict[StreamKey, set[Session]] = {}
        self._sessions: set[Session] = set()
        # A client that is being greeted gets the snapshot first; what is published meanwhile is held for it here.
        self._held: dict[Session, list[bytes]] = {}
        self._handshakes: list[tuple[socket.socket, threading.Thread]] = []
        self._accepted = 0
        self._stopping = threading.Event()
        self._accepting = threading.Thread(target=self._accept, name="link accepts", daemon=True)
        self._listener: Listener
        self._key: bytes

    def start(self) -> None:
        """Make the key where there is none, and listen. Raises LinkError."""
        self._key = make_key(self._paths)
        self._listener = listen(self._paths)
        self._accepting.start()

    def publish(self, fact: Fact) -> None:
        """Tell every client."""
        body = encode_message(FactMessage(fact))
        if len(body) > MAX_CONTROL_BYTES:
            _log.error("A %s of %d bytes is too large for the link", type(fact).__name__, len(body))
            return
        encoded = frame(FrameKind.CONTROL, body)
        with self._lock:
            for held in self._held.values():
                held.append(encoded)
            receivers = [session for session in self._sessions if session not in self._held and session.hears(fact)]
            # Under the lock, so that two facts reach every client in the same order.
            refused = [session for session in receivers if not session.outbox.offer_message(encoded)]
            refused += [session for session, held in self._held.items() if len(held) > MAX_HELD_FACTS]
        for session in refused:
            session.end("too many messages wait for it")

    def offer_format(self, camera_id: CameraId, role: StreamRole, stream_format: StreamFormat) -> None:
        """The packets that follow are coded like this."""
        encoded = frame(FrameKind.CONTROL, encode_message(FormatMessage(camera_id, role, stream_format)))
        with self._lock:
            self._streams.setdefault((camera_id, role), CurrentGop()).set_format(encoded)
            for session in self._watchers.get((camera_id, role), ()):
                session.outbox.begin_stream((camera_id, role))
                session.outbox.offer_message(encoded)

    def offer_packet(self, camera_id: CameraId, role: StreamRole, packet: Packet) -> None:
        """Hand a packet to whoever watches the stream; a slow client loses whole GOPs."""
        stream = (camera_id, role)
        with self._lock:
            gop = self._streams.get(stream)
            if gop is None:
                return
            gop.add(packet)
            sessions = self._watchers.get(stream)
            if sessions:
                queued = _queued(stream, packet)
                for session in sessions:
                    session.outbox.offer_packet(queued)

    def forget_stream(self, camera_id: CameraId, role: StreamRole) -> None:
        """The stream is gone or in privacy: new viewers get nothing of it until a format is offered again."""
        with self._lock:
            self._streams.pop((camera_id, role), None)

    @property
    def watched_streams(self) -> frozenset[StreamKey]:
        """The streams that some client watches now."""
        with self._lock:
            return frozenset(stream for stream, sessions in self._watchers.items() if sessions)

    @property
    def client_count(self) -> int:
        """How many clients are admitted now."""
        with self._lock:
            return len(self._sessions)

    def stop(self) -> None:
        """Close every connection and join the threads; a command that still runs is left to end by itself."""
        self._stopping.set()
        if self._accepting.ident is None:
            return
        self._listener.wake()
        self._accepting.join()
        self._listener.close()
        with self._lock:
            handshakes, sessions = list(self._handshakes), list(self._sessions)
        for connection, _ in handshakes:
            _shut(connection)
        for session in sessions:
            session.end("the engine stops")
        for _, thread in handshakes:
            thread.join(_JOIN_S)
        for session in sessions:
            if not session.join(_JOIN_S):
                _log.warning("A command of the %s still runs while the engine stops", session.name)

    # Accepting

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection = self._listener.accept(_ACCEPT_POLL_S)
            except TimeoutError:
                continue
            except OSError as error:  # out of file descriptors, or a client that was gone already
                _log.warning("A connection could not be accepted: %s", error.strerror)
                self._stopping.wait(_ACCEPT_POLL_S)
                continue
            if self._stopping.is_set():
                connection.close()
                return
            if not is_own_peer(connection):
                _log.warning("Another user's program was turned away from the local socket")
                connection.close()
                continue
            self._begin_handshake(connection)

    def _begin_handshake(self, connection: socket.socket) -> None:
        self._accepted += 1
        thread = threading.Thread(
            target=self._greet, args=(connection, self._accepted), name=f"link handshake {self._accepted}", daemon=True
        )
        with self._lock:
            oldest = self._handshakes[0][0] if len(self._handshakes) >= MAX_HANDSHAKES else None
            self._handshakes.append((connection, thread))
        thread.start()
        if oldest is not None:
            # The oldest makes room: strangers who say nothing cannot keep a newcomer out.
            _shut(oldest)

    def _greet(self, connection: socket.socket, number: int) -> None:
        session: Session | None = None
        try:
            role = admit_client(connection, self._key, full=self.client_count >= MAX_CLIENTS)
            session = Session(
                connection,
                role,
                number,
                on_message=self._on_message,
                run_command=self._on_command,
                on_end=self._on_end,
            )
        except LinkError as error:
            _log.info("A connection was not admitted: %s", error)
        finally:
            with self._lock:
                self._handshakes = [entry for entry in self._handshakes if entry[0] is not connection]
            if session is None:
                connection.close()
        if session is not None:
            self._admit(session)

    def _admit(self, session: Session) -> None:
        with self._lock:
            full = len(self._sessions) >= MAX_CLIENTS or self._stopping.is_set()
            if not full:
                self._sessions.add(session)
                self._held[session] = []
        session.start()
        if full:
            session.end("there are too many clients")
            return
        session.tell_encoded(self._welcome)
        try:
            facts = [frame(FrameKind.CONTROL, encode_message(FactMessage(fact))) for fact in self._snapshot()]
        except Exception:  # noqa: BLE001 - a worker loop: a bug in the engine's snapshot costs this client only
            _log.exception("The snapshot for the %s failed", session.name)
            session.end("an error in the engine")
            return
        with self._lock:
            taken = all(session.outbox.offer_message(encoded) for encoded in facts + self._held.pop(session, []))
        if not taken:
            session.end("too many messages wait for it")

    # What sessions say, on their threads

    def _on_message(self, session: Session, message: ClientMessage) -> None:
        match message:
            case Watch(camera_id, role):
                self._watch(session, (camera_id, role))
            case Unwatch(camera_id, role):
                self._unwatch(session, (camera_id, role))
            case Report(fact):
                self._on_report(fact)
            case Thumbnail(event_id, jpeg, cut):
                self._on_thumbnail(event_id, jpeg, cut)
            case Preview(camera_id, wall_ms, jpeg):
                self._on_preview(camera_id, wall_ms, jpeg)

    def _watch(self, session: Session, stream: StreamKey) -> None:
        with self._lock:
            count = sum(session in sessions for sessions in self._watchers.values())
            allowed = session in self._sessions and count < MAX_WATCHED_STREAMS
            if allowed and session not in self._watchers.setdefault(stream, set()):
                self._watchers[stream].add(session)
                session.outbox.begin_stream(stream)
                gop = self._streams.get(stream)
                if gop is not None and gop.format_frame is not None:
                    session.outbox.offer_message(gop.format_frame)
                    for packet in gop.packets:
                        session.outbox.offer_packet(_queued(stream, packet))
        if not allowed:
            session.end("it watches too many streams")

    def _unwatch(self, session: Session, stream: StreamKey) -> None:
        with self._lock:
            self._forget_watcher(session, stream)
            session.outbox.end_stream(stream)

    def _on_end(self, session: Session) -> None:
        with self._lock:
            self._sessions.discard(session)
            self._held.pop(session, None)
            for stream in [stream for stream, sessions in self._watchers.items() if session in sessions]:
                self._forget_watcher(session, stream)

    def _forget_watcher(self, session: Session, stream: StreamKey) -> None:
        sessions = self._watchers.get(stream, set())
        sessions.discard(session)
        if not sessions:
            self._watchers.pop(stream, None)


def _queued(stream: StreamKey, packet: Packet) -> QueuedPacket:
    """The packet as it goes out; made only for streams that somebody watches."""
    return QueuedPacket(stream, opens_gop(packet), packet_frame_head(*stream, packet), packet.payload)


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        _log.debug("A connection was gone already")
