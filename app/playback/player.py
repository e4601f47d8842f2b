"""Plays recorded footage: exact seek, forward at its own speed; the window asks and pulls pictures from a mailbox."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from app.core.clock import Clock
from app.core.mailbox import Mailbox
from app.core.paths import LibraryPaths
from app.core.worker import Worker
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.playback.footage import Footage, SegmentLister
from app.playback.picture import Picture, Size, to_picture
from app.playback.segment_file import TimedFrame

SKIPPED_GAP_MS = 1_500
_IDLE_S = 0.5
_RETRY_AT_END_S = 0.5
_LATE_S = 0.5


class PlayerNote(Enum):
    """What the player can say about the moment that was asked for."""

    SHOWING = "showing"
    NO_FOOTAGE = "no footage"
    AT_END = "at the end"


@dataclass(frozen=True)
class PlayerRequest:
    """Show this stream at `wall_ms` (UTC), and go on from there if `playing`."""

    camera_id: CameraId
    role: StreamRole
    wall_ms: int
    playing: bool


@dataclass(frozen=True)
class PlayerView:
    """What the player shows now; `picture` is None when there is no footage at or after the moment asked for.

    `wall_ms` is the time of the frame; in a gap, with NO_FOOTAGE, the time that was asked for, and `next_ms` is when
    footage goes on. `frames` counts the pictures shown for this request.
    """

    request: PlayerRequest
    picture: Picture | None
    wall_ms: int
    playing: bool
    note: PlayerNote
    frames: int
    next_ms: int | None = None


class Player(Worker):
    """One player with one thread. Only the newest request counts. `shown` is called on the player's thread."""

    def __init__(self, paths: LibraryPaths, lister: SegmentLister, clock: Clock, shown: Callable[[], None]) -> None:
        super().__init__("player")
        self.views: Mailbox[PlayerView] = Mailbox()
        self._paths = paths
        self._lister = lister
        self._clock = clock
        self._shown = shown
        self._changed = threading.Condition()
        self._asked: PlayerRequest | None = None
        self._playing = False
        self._box: Size | None = None
        self._footage: Footage | None = None
        self._view: PlayerView | None = None
        self._upcoming: TimedFrame | None = None
        self._anchor: tuple[float, int] | None = None

    def show(self, request: PlayerRequest) -> None:
        """Show another moment; a request that was not yet begun is forgotten. Threads: any."""
        with self._changed:
            self._asked, self._playing = request, request.playing
            self._changed.notify()

    def set_playing(self, playing: bool) -> None:
        """Go on, or hold the picture. Threads: any."""
        with self._changed:
            self._playing, self._anchor = playing, None
            self._changed.notify()

    def set_box(self, box: Size) -> None:
        """Pictures from now on fit into `box`, in device pixels. Threads: any."""
        self._box = box

    def request_stop(self) -> None:
        """Ask the thread to end, without waiting."""
        super().request_stop()
        with self._changed:
            self._changed.notify()

    def run_once(self) -> None:
        """Begin the newest request, or show the next frame when its time has come."""
        with self._changed:
            asked, self._asked = self._asked, None
        if asked is not None:
            self._begin(asked)
        elif self._playing and self._footage is not None and self._view is not None:
            self._step()
        else:
            self._sleep(_IDLE_S)
        if self.stop.is_set and self._footage is not None:
            self._footage.close()

    def _begin(self, request: PlayerRequest) -> None:
        if self._footage is not None:
            self._footage.close()
        self._footage = Footage(self._paths.root, self._lister, request.camera_id, request.role)
        self._upcoming, self._anchor = None, None
        timed = self._footage.frame_at(request.wall_ms)
        self.healthy()
        if timed is None:
            self._tell(PlayerView(request, None, request.wall_ms, False, PlayerNote.NO_FOOTAGE, 0))
        elif timed.wall_ms > request.wall_ms + SKIPPED_GAP_MS and not request.playing:
            self._tell(PlayerView(request, None, request.wall_ms, False, PlayerNote.NO_FOOTAGE, 0, timed.wall_ms))
        else:
            self._tell(self._view_of(request, timed, 1))

    def _step(self) -> None:
        assert self._footage is not None
        assert self._view is not None
        if self._upcoming is None:
            self._upcoming = self._footage.next_frame()
        if self._upcoming is None:
            if self._view.note is not PlayerNote.AT_END:
                self._tell(replace(self._view, note=PlayerNote.AT_END, playing=True))
            self._anchor = None
            self._sleep(_RETRY_AT_END_S)
        elif self._is_due(self._upcoming.wall_ms):
            timed, self._upcoming = self._upcoming, None
            self._tell(self._view_of(self._view.request, timed, self._view.frames + 1))

    def _is_due(self, wall_ms: int) -> bool:
        """Whether the frame's moment has come; waits for it, but no longer than until something is asked."""
        assert self._view is not None
        now_s = self._clock.monotonic_s()
        if self._anchor is None or wall_ms - self._view.wall_ms > SKIPPED_GAP_MS:
            self._anchor = (now_s, min(self._view.wall_ms, wall_ms))
            if wall_ms - self._view.wall_ms > SKIPPED_GAP_MS:
                self._anchor = (now_s, wall_ms)
        due_s = self._anchor[0] + (wall_ms - self._anchor[1]) / 1000
        if now_s - due_s > _LATE_S:
            self._anchor = (now_s, wall_ms)
        if due_s > now_s:
            self._sleep(due_s - now_s)
            return self._clock.monotonic_s() >= due_s
        return True

    def _view_of(self, request: PlayerRequest, timed: TimedFrame, frames: int) -> PlayerView:
        picture = to_picture(timed.frame, timed.wall_ms, self._box)
        return PlayerView(request, picture, timed.wall_ms, self._playing, PlayerNote.SHOWING, frames)

    def _tell(self, view: PlayerView) -> None:
        self._view = view
        self.views.put(view)
        self._shown()

    def _sleep(self, timeout_s: float) -> None:
        with self._changed:
            if self._asked is None and not self.stop.is_set:
                self._changed.wait(timeout_s)
