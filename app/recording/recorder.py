"""Records one stream of one camera: packets in, files, journal records and facts out; the engine feeds it."""

import logging
import threading

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, StreamRole
from app.domain.media import Packet, StreamFormat
from app.domain.recording import GapCause
from app.recording.held import MAX_BYTES, Connection, Group, Held, Lost
from app.recording.journal import Journal
from app.recording.stream_cutter import StreamCutter

_CATCH_UP = 4
"""So many groups that were held go to the disk for each packet that comes: more than come, and no long wait."""
_log = logging.getLogger("louver.recorder")


class StreamRecorder:
    """Hands a stream to its cutter, and holds it in memory while no disk takes it. Threads: any; one is let in.

    Nothing that the disk does is raised. Once it takes footage again, what was held follows in its order, with the
    times at which it came: a disk that was away for less than the memory holds costs the rest of one GOP at most.
    """

    def __init__(  # noqa: PLR0917 - who, which stream, its four seams, and its share of the memory
        self,
        camera: Camera,
        role: StreamRole,
        paths: LibraryPaths,
        journal: Journal,
        bus: Bus,
        clock: Clock,
        held_bytes: int = MAX_BYTES,
    ) -> None:
        self._name, self._clock = f"{camera.name} ({role.value})", clock
        self._lock = threading.RLock()
        self._cutter = StreamCutter(camera, role, paths, journal, bus, clock)
        self._held = Held(held_bytes)
        self._arriving: Connection | None = None
        self._recorded: Connection | None = None
        self._connections = 0
        self._closed = self._fresh = False

    @property
    def writing(self) -> str | None:
        """The path, relative to the library, of the file that is being written."""
        with self._lock:
            return self._cutter.writing

    @property
    def held_bytes(self) -> int:
        """How much waits in memory for a disk. Does not wait for one."""
        return self._held.size_bytes

    def on_format(self, format: StreamFormat) -> None:
        """A connection begins, or goes on in another format: the next keyframe opens a new file."""
        with self._lock:
            if self._closed:
                return
            self._connections += 1
            self._arriving = Connection(self._connections, format)
            if not self._held:
                self._turn_to(self._arriving)

    def on_packet(self, packet: Packet) -> None:
        """Take one packet; until the first keyframe it is dropped, and while the disk refuses it is held."""
        with self._lock:
            if self._closed or self._arriving is None:
                return
            self._fresh = True
            if self._held or self._cutter.waits:
                self._held.add(self._arriving, packet)
                self._catch_up(_CATCH_UP)
            else:
                self._record(self._arriving, [packet])

    def on_tick(self) -> None:
        """About a second has passed: what waits for a packet that does not come goes to the disk without it."""
        with self._lock:
            fresh, self._fresh = self._fresh, False
            if self._held:
                self._catch_up(_CATCH_UP)
            elif not fresh and self._recorded is not None:
                self._cutter.flush()
                self._held.put_back(self._recorded, self._cutter.refused())
            self._cutter.settle()

    def on_lost(self, cause: GapCause, at_ms: int) -> None:
        """The connection is gone, or could not be made, because of `cause`; `at_ms` is UTC now."""
        with self._lock:
            if self._closed:
                return
            self._arriving = None
            if self._held:
                self._held.lose(Lost(cause, at_ms))
                self._catch_up()
            else:
                self._pause(Lost(cause, at_ms))
            self._cutter.settle()

    def close(self, cause: GapCause) -> None:
        """Finish the file and take nothing more; the gap that begins is due to `cause`."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._cutter.ask_again()
            self._catch_up()
            if self._held:
                _log.error("%s: %d bytes waited for the disk in vain.", self._name, self._held.size_bytes)
            self._pause(Lost(cause, self._clock.wall_ms()))

    def _catch_up(self, count: int | None = None) -> None:
        """Record what is held, oldest first: all of it, or so many groups; as long as the disk takes it."""
        while self._held and not self._cutter.waits and count != 0:
            match self._held.take():
                case Group(connection=connection, packets=packets):
                    self._record(connection, packets)
                case Lost() as lost:
                    self._pause(lost)
            count = None if count is None else count - 1

    def _record(self, connection: Connection, packets: list[Packet]) -> None:
        self._turn_to(connection)
        for number, packet in enumerate(packets):
            if not self._cutter.take(packet):
                self._held.put_back(connection, [*self._cutter.refused(), *packets[number:]])
                return

    def _turn_to(self, connection: Connection) -> None:
        if connection is not self._recorded:
            self._recorded = connection
            self._cutter.begin(connection.format)
            self._cutter.refused()  # the last moments of the connection before, when the disk failed just then

    def _pause(self, lost: Lost) -> None:
        self._recorded = None
        self._cutter.pause(lost.cause, lost.at_ms)
        self._cutter.refused()
