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

    Without a journal it begins by holding all that comes, until begin() brings one: a camera may be connected while
    the engine still puts its library in order.

    Nothing that the disk does is raised. Once it takes footage again, what was held follows in its order, with the
    times at which it came: a disk that was away for less than the memory holds costs the rest of one GOP at most.
    """

    def __init__(  # noqa: PLR0917 - who, which stream, its four seams, and its share of the memory
        self,
        camera: Camera,
        role: StreamRole,
        paths: LibraryPaths,
        journal: Journal | None,
        bus: Bus,
        clock: Clock,
        held_bytes: int = MAX_BYTES,
    ) -> None:
        self._clock = clock
        self._lock = threading.RLock()
        self._camera, self._role, self._paths, self._bus = camera, role, paths, bus
        self._cutter = self._make_cutter(journal) if journal is not None else None
        self._held = Held(held_bytes)
        self._arriving: Connection | None = None
        self._recorded: Connection | None = None
        self._connections = 0
        self._closed = self._fresh = False

    def begin(self, journal: Journal) -> None:
        """Record, beginning with what was held."""
        with self._lock:
            self._cutter = self._make_cutter(journal)
            self._catch_up(self._cutter)

    @property
    def writing(self) -> str | None:
        """The path, relative to the library, of the file that is being written."""
        with self._lock:
            return self._cutter.writing if self._cutter is not None else None

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
            if self._cutter is not None and not self._held:
                self._turn_to(self._arriving, self._cutter)

    def on_packet(self, packet: Packet) -> None:
        """Take one packet; until the first keyframe it is dropped, and while the disk refuses it is held."""
        with self._lock:
            if self._closed or self._arriving is None:
                return
            self._fresh = True
            cutter = self._cutter
            if cutter is None or self._held or cutter.waits:
                self._held.add(self._arriving, packet)
                self._catch_up(cutter, _CATCH_UP)
            else:
                self._record(self._arriving, [packet], cutter)

    def on_tick(self) -> None:
        """About a second has passed: what waits for a packet that does not come goes to the disk without it."""
        with self._lock:
            fresh, self._fresh = self._fresh, False
            if self._cutter is None:
                return
            if self._held:
                self._catch_up(self._cutter, _CATCH_UP)
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
            if self._cutter is None or self._held:
                self._held.lose(Lost(cause, at_ms))
                self._catch_up(self._cutter)
            else:
                self._pause(Lost(cause, at_ms), self._cutter)
            if self._cutter is not None:
                self._cutter.settle()

    def close(self, cause: GapCause) -> None:
        """Finish the file and take nothing more; the gap that begins is due to `cause`."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            if self._cutter is not None:
                self._cutter.ask_again()
                self._catch_up(self._cutter)
                self._pause(Lost(cause, self._clock.wall_ms()), self._cutter)
            if self._held:
                held_bytes = self._held.size_bytes
                _log.error("%s: %d bytes of %s waited in vain.", self._camera.name, held_bytes, self._role.value)

    def _make_cutter(self, journal: Journal) -> StreamCutter:
        return StreamCutter(self._camera, self._role, self._paths, journal, self._bus, self._clock)

    def _catch_up(self, cutter: StreamCutter | None, count: int | None = None) -> None:
        """Record what is held, oldest first: all of it, or so many groups; as long as the disk takes it."""
        while cutter is not None and self._held and not cutter.waits and count != 0:
            match self._held.take():
                case Group(connection=connection, packets=packets):
                    self._record(connection, packets, cutter)
                case Lost() as lost:
                    self._pause(lost, cutter)
            count = None if count is None else count - 1

    def _record(self, connection: Connection, packets: list[Packet], cutter: StreamCutter) -> None:
        self._turn_to(connection, cutter)
        for number, packet in enumerate(packets):
            if not cutter.take(packet):
                self._held.put_back(connection, [*cutter.refused(), *packets[number:]])
                return

    def _turn_to(self, connection: Connection, cutter: StreamCutter) -> None:
        if connection is not self._recorded:
            self._recorded = connection
            cutter.begin(connection.format)
            cutter.refused()  # the last moments of the connection before, when the disk failed just then

    def _pause(self, lost: Lost, cutter: StreamCutter) -> None:
        self._recorded = None
        cutter.pause(lost.cause, lost.at_ms)
        cutter.refused()
