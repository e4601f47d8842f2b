"""The link to the engine as Qt signals, one typed fact each; it reconnects by itself, and feeds live pictures."""

import threading
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.core.clock import Stop
from app.core.worker import Worker, join_all
from app.domain.camera import StreamRole
from app.domain.errors import EngineNotRunning, KnownError, LinkError
from app.domain.facts import (
    BookmarkChanged,
    CameraChanged,
    CameraRemoved,
    DetectionsSeen,
    DetectorReady,
    EventChanged,
    EventJudged,
    EventMarked,
    Fact,
    GapFound,
    IndexCaughtUp,
    KeepChanged,
    ProblemFound,
    RecordingReached,
    RecordingsErased,
    StorageChanged,
    VaultChanged,
)
from app.domain.ids import CameraId
from app.domain.media import Packet, StreamFormat
from app.gui.wording.sentences import spoken, spoken_fact
from app.gui.wording.texts import tr

StreamKey = tuple[CameraId, StreamRole]
_MAX_BACKOFF_S = 2.0
_IDLE_S = 1.0
_LOOK_AGAIN_S = 0.5


class EngineLink(Protocol):
    """One connection to the engine; app.link.client.LinkClient is one."""

    def connect(self) -> object:
        """Connect; raises LinkError."""
        ...

    def watch(self, camera_id: CameraId, role: StreamRole) -> None:
        """Ask for packets."""
        ...

    def unwatch(self, camera_id: CameraId, role: StreamRole) -> None:
        """Ask for no more of them."""
        ...

    def command(self, name: str, arguments: dict[str, str], timeout_s: float = ...) -> str:
        """Have the engine do something; returns its sentence; raises KnownError."""
        ...

    def close(self) -> None:
        """End it."""
        ...


class LinkReceiver(Protocol):
    """What a connection calls, on its own thread."""

    def on_fact(self, fact: Fact) -> None:
        """The engine published something."""
        ...

    def on_format(self, camera_id: CameraId, role: StreamRole, stream_format: StreamFormat) -> None:
        """The packets that follow are coded like this."""
        ...

    def on_packet(self, camera_id: CameraId, role: StreamRole, packet: Packet) -> None:
        """A packet of a watched stream."""
        ...

    def on_lost(self, error: LinkError) -> None:
        """The connection ended."""
        ...


class PacketTaker(Protocol):
    """What wants the packets of one stream; it is called on the link's thread and must not wait."""

    def accept_format(self, stream_format: StreamFormat) -> None:
        """The packets that follow are coded like this."""
        ...

    def accept(self, packet: Packet) -> None:
        """A packet; the first is a keyframe, or stands amid a GOP where somebody else watched already."""
        ...


LinkFactory = Callable[[LinkReceiver], EngineLink]


class EngineBridge(QObject):
    """Lives in the window's thread; its signals arrive there. start() once, close() at the end."""

    engine_found = Signal()
    engine_lost = Signal(str)
    camera_changed = Signal(CameraChanged)
    camera_removed = Signal(CameraRemoved)
    recordings_erased = Signal(RecordingsErased)
    recording_reached = Signal(RecordingReached)
    gap_found = Signal(GapFound)
    detections_seen = Signal(DetectionsSeen)
    event_changed = Signal(EventChanged)
    event_judged = Signal(EventJudged)
    event_marked = Signal(EventMarked)
    bookmark_changed = Signal(BookmarkChanged)
    index_caught_up = Signal(IndexCaughtUp)
    detector_ready = Signal(DetectorReady)
    vault_changed = Signal(VaultChanged)
    storage_changed = Signal(StorageChanged)
    keep_changed = Signal(KeepChanged)
    problem_found = Signal(ProblemFound)

    def __init__(self, make_link: LinkFactory) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._takers: dict[object, Mapping[StreamKey, PacketTaker]] = {}
        self._formats: dict[StreamKey, StreamFormat] = {}
        self._make_link = make_link
        self._errands: set[EngineLink] = set()
        self._closed = False
        self._keeper = _LinkKeeper(self, make_link)
        self._signals = {
            CameraChanged: self.camera_changed,
            CameraRemoved: self.camera_removed,
            RecordingsErased: self.recordings_erased,
            RecordingReached: self.recording_reached,
            GapFound: self.gap_found,
            DetectionsSeen: self.detections_seen,
            EventChanged: self.event_changed,
            EventJudged: self.event_judged,
            EventMarked: self.event_marked,
            BookmarkChanged: self.bookmark_changed,
            IndexCaughtUp: self.index_caught_up,
            DetectorReady: self.detector_ready,
            VaultChanged: self.vault_changed,
            StorageChanged: self.storage_changed,
            KeepChanged: self.keep_changed,
            ProblemFound: self.problem_found,
        }

    def start(self) -> None:
        """Begin to look for the engine."""
        self._keeper.start()

    def close(self, monotonic_s: Callable[[], float]) -> bool:
        """End the link; False when its thread still runs after five seconds."""
        with self._lock:
            self._closed = True
            errands = list(self._errands)
        for link in errands:
            link.close()
        return not join_all([self._keeper], 5.0, monotonic_s)

    def watch(self, owner: object, takers: Mapping[StreamKey, PacketTaker]) -> None:
        """Hand `owner` the packets of exactly these streams from now on. Several owners may watch the same stream."""
        with self._lock:
            before = self._takers.pop(owner, {})
            if takers:
                self._takers[owner] = dict(takers)
            wanted = frozenset(key for each in self._takers.values() for key in each)
            for key, taker in takers.items():
                if before.get(key) is not taker and key in self._formats:
                    taker.accept_format(self._formats[key])
        self._keeper.watch_only(wanted)

    def command(self, name: str, arguments: dict[str, str]) -> str:
        """Have the engine do something; returns its sentence. Only in a task: it waits for the answer.

        Raises EngineNotRunning, LinkLost, or the engine's own reason as KnownError.
        """
        return spoken(self._keeper.command(name, arguments))

    def errand(self, name: str, arguments: dict[str, str], timeout_s: float) -> str:
        """A command that takes its time, on a connection of its own: nobody's privacy waits behind it. In a task only.

        Raises EngineNotRunning, LinkLost, or the engine's own reason as KnownError.
        """
        link = self._make_link(_Deaf())
        with self._lock:
            if self._closed:
                raise EngineNotRunning(tr("The window closes."))
            self._errands.add(link)
        try:
            link.connect()
            return spoken(link.command(name, arguments, timeout_s))
        finally:
            with self._lock:
                self._errands.discard(link)
            link.close()

    def open_link(self, receiver: LinkReceiver) -> EngineLink:
        """A connection for somebody who watches a stream alone; it is not connected yet, and theirs to close."""
        return self._make_link(receiver)

    def on_fact(self, fact: Fact) -> None:
        """Called on the link's thread."""
        signal = self._signals.get(type(fact))
        if signal is not None:
            signal.emit(spoken_fact(fact))

    def on_format(self, camera_id: CameraId, role: StreamRole, stream_format: StreamFormat) -> None:
        """Called on the link's thread."""
        key = (camera_id, role)
        with self._lock:
            self._formats[key] = stream_format
            # Under the lock, so that nobody who begins to watch gets an older one after it.
            for taker in self._takers_of(key):
                taker.accept_format(stream_format)

    def unwatched(self, key: StreamKey) -> None:
        """The engine was told that nobody wants the stream; until then it says its format to no newcomer again."""
        with self._lock:
            self._formats.pop(key, None)

    def on_packet(self, camera_id: CameraId, role: StreamRole, packet: Packet) -> None:
        """Called on the link's thread."""
        with self._lock:
            takers = self._takers_of((camera_id, role))
        for taker in takers:
            taker.accept(packet)

    def _takers_of(self, key: StreamKey) -> list[PacketTaker]:
        return [takers[key] for takers in self._takers.values() if key in takers]

    def on_lost(self, error: LinkError) -> None:
        """Called on the link's thread."""
        self._keeper.lost(error)


class _Deaf:
    """Hears nothing of what the engine tells everybody."""

    def on_fact(self, fact: Fact) -> None:
        """The other connection hears it too."""

    def on_format(self, camera_id: CameraId, role: StreamRole, stream_format: StreamFormat) -> None:
        """Nothing is watched here."""

    def on_packet(self, camera_id: CameraId, role: StreamRole, packet: Packet) -> None:
        """Nothing is watched here."""

    def on_lost(self, error: LinkError) -> None:
        """The command says so."""


class _LinkKeeper(Worker):
    """Connects, keeps the watched streams as they should be, and tells when the engine comes and goes."""

    def __init__(self, bridge: EngineBridge, make_link: LinkFactory) -> None:
        super().__init__("link keeper")
        self._bridge = bridge
        self._make_link = make_link
        self._changed = threading.Condition()
        self._wanted: frozenset[StreamKey] = frozenset()
        self._lost: LinkError | None = None
        self._link: EngineLink | None = None

    def command(self, name: str, arguments: dict[str, str]) -> str:
        """Called on a thread of the tasks."""
        link = self._link
        if link is None:
            raise EngineNotRunning(
                tr("The recorder does not answer now, so nothing was changed. Try again when it does.")
            )
        return link.command(name, arguments)

    def watch_only(self, wanted: frozenset[StreamKey]) -> None:
        """Called on the window's thread."""
        with self._changed:
            self._wanted = wanted
            self._changed.notify()

    def lost(self, error: LinkError) -> None:
        """Called on the link's thread."""
        with self._changed:
            self._lost = error
            self._changed.notify()

    def request_stop(self) -> None:
        """Ask the thread to end, without waiting."""
        super().request_stop()
        with self._changed:
            self._changed.notify()

    def backoff_s(self) -> float:
        """An engine that comes back should be seen soon."""
        return min(_MAX_BACKOFF_S, super().backoff_s())

    def on_error(self, error: Exception) -> None:
        """Tell the window in the error's own words."""
        sentence = (
            spoken(str(error))
            if isinstance(error, KnownError)
            else tr("The link to the recorder failed. Louver tries again.")
        )
        self._bridge.engine_lost.emit(sentence)

    def run_once(self) -> None:
        """One connection, until it is lost or the window closes."""
        self._lost = None
        link = self._make_link(self._bridge)
        try:
            link.connect()
        except EngineNotRunning as error:  # the usual state of a window that is open alone: no line in the log for it
            self._bridge.engine_lost.emit(spoken(str(error)))
            self.stop.wait(_LOOK_AGAIN_S)
            return
        try:
            self.healthy()
            self._link = link
            self._bridge.engine_found.emit()
            self._follow(link, self.stop)
        finally:
            self._link = None
            link.close()
        if self._lost is not None:
            raise self._lost

    def _follow(self, link: EngineLink, stop: Stop) -> None:
        watched: frozenset[StreamKey] = frozenset()
        while True:
            with self._changed:
                if self._wanted == watched and self._lost is None and not stop.is_set:
                    self._changed.wait(_IDLE_S)
                if self._lost is not None or stop.is_set:
                    return
                wanted = self._wanted
            for key in watched - wanted:
                link.unwatch(*key)
                self._bridge.unwatched(key)
            for key in wanted - watched:
                link.watch(*key)
            watched = wanted
