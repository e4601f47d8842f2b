"""Plays recorded footage: exact seek, both ways, at any speed, frame by frame; the window asks and pulls pictures."""

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
from app.playback.footage import BUDGET_BYTES, REVERSE_BUDGET_BYTES, Footage, SegmentLibrary
from app.playback.picture import Picture, PictureMaker, Size
from app.playback.playback_clock import Pace, PlaybackClock
from app.playback.segment_file import TimedFrame

SKIPPED_GAP_MS = 1_500
SPEEDS = (-8.0, -4.0, -2.0, -1.0, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
_IDLE_S = 0.5
_RETRY_AT_END_S = 0.5
_LATE_S = 0.5
_SKIM_EVERY_S = 0.04
_MAX_WAITING_STEPS = 100


class PlayerNote(Enum):
    """What the player can say about the moment that was asked for."""

    SHOWING = "showing"
    NO_FOOTAGE = "no footage"
    AT_END = "at the end"
    AT_START = "at the start"


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
    footage goes on. `frames` counts the pictures shown for this request. A view that is not `exact` shows the keyframe
    before the moment asked for, until the exact frame is decoded.
    """

    request: PlayerRequest
    picture: Picture | None
    wall_ms: int
    playing: bool
    note: PlayerNote
    frames: int
    next_ms: int | None = None
    exact: bool = True


def only_keyframes(speed: float) -> bool:
    """Whether a speed is shown by keyframes alone; the limits are picked by feel."""
    return speed >= 8 or speed <= -4


class Player(Worker):
    """One player with one thread. Only the newest request counts. `shown` is called on the player's thread."""

    def __init__(self, paths: LibraryPaths, library: SegmentLibrary, clock: Clock, shown: Callable[[], None]) -> None:
        super().__init__("player")
        self.views: Mailbox[PlayerView] = Mailbox()
        self._paths = paths
        self._lister = library.kept()
        self._clock = PlaybackClock(clock)
        self._shown = shown
        self._pictures = PictureMaker()
        self._changed = threading.Condition()
        self._asked: PlayerRequest | None = None
        self._steps = 0
        self._playing = False
        self._speed = 1.0
        self._restarts = False
        self._box: Size | None = None
        self._footage: Footage | None = None
        self._of: tuple[CameraId, StreamRole] | None = None
        self._view: PlayerView | None = None
        self._upcoming: TimedFrame | None = None

    def show(self, request: PlayerRequest) -> None:
        """Show another moment; a request that is not yet fulfilled is forgotten. Threads: any."""
        with self._changed:
            self._asked, self._playing, self._steps = request, request.playing, 0
            self._changed.notify()

    def set_playing(self, playing: bool) -> None:
        """Go on, or hold the picture. Threads: any."""
        with self._changed:
            self._playing, self._restarts = playing, True
            self._changed.notify()

    def set_speed(self, speed: float) -> None:
        """Play that many seconds a second; below 0 backwards. Threads: any."""
        with self._changed:
            self._speed, self._restarts = speed, True
            self._changed.notify()

    def step(self, frames: int) -> None:
        """Hold, and go that many frames on, or back when below 0. Threads: any."""
        with self._changed:
            self._playing = False
            self._steps = max(-_MAX_WAITING_STEPS, min(_MAX_WAITING_STEPS, self._steps + frames))
            self._changed.notify()

    def set_box(self, box: Size) -> None:
        """Pictures from now on fit into `box`, in device pixels. Threads: any."""
        self._box = box

    def pace(self) -> Pace | None:
        """Where its clock is now; None while it stands still. Threads: any."""
        return self._clock.pace() if self._playing else None

    def request_stop(self) -> None:
        """Ask the thread to end, without waiting."""
        super().request_stop()
        with self._changed:
            self._changed.notify()

    def run_once(self) -> None:
        """Begin the newest request, or show the next frame when its time has come."""
        with self._changed:
            asked, self._asked = self._asked, None
            step = 0 if self._steps == 0 or asked is not None else (1 if self._steps > 0 else -1)
            self._steps -= step
            speed = self._speed
            if self._restarts:
                self._clock.forget()
                self._restarts = False
        if asked is not None:
            self._begin(asked)
        elif step and self._footage is not None:
            self._step(self._footage, step)
        elif self._playing and self._footage is not None and self._view is not None and self._view.picture is not None:
            self._footage.budget_bytes = REVERSE_BUDGET_BYTES if speed < 0 else BUDGET_BYTES
            if only_keyframes(speed):
                self._skim(self._footage, self._view, speed)
            else:
                self._play(self._footage, self._view, speed)
        else:
            self._sleep(_IDLE_S)

    def on_end(self) -> None:
        """Let go of the files and of the index."""
        if self._footage is not None:
            self._footage.close()
        self._lister.close()

    def on_error(self, error: Exception) -> None:
        """Let go of the files; the next request opens them anew."""
        if self._footage is not None:
            self._footage.close()
        if self._view is not None:
            self._tell(replace(self._view, picture=None, note=PlayerNote.NO_FOOTAGE, next_ms=None))

    def _superseded(self) -> bool:
        return self._asked is not None or self.stop.is_set

    def _begin(self, request: PlayerRequest) -> None:
        footage = self._footage_of(request)
        self._upcoming = None
        self._clock.forget()
        self._hurry(footage, request)
        timed = footage.frame_at(request.wall_ms, self._superseded)
        self.healthy()
        if self._superseded():
            return
        if timed is None:
            self._tell(PlayerView(request, None, request.wall_ms, False, PlayerNote.NO_FOOTAGE, 0))
        elif timed.wall_ms > request.wall_ms + SKIPPED_GAP_MS and not request.playing:
            self._tell(PlayerView(request, None, request.wall_ms, False, PlayerNote.NO_FOOTAGE, 0, timed.wall_ms))
        else:
            self._tell(self._view_of(request, timed, 1))

    def _hurry(self, footage: Footage, request: PlayerRequest) -> None:
        """Show the keyframe; nobody holds it after this, so that the decoder can paint into its memory again."""
        first = footage.first_picture(request.wall_ms)
        if first is not None and first.wall_ms < request.wall_ms and not self._superseded():
            picture = self._pictures.make(first.frame, first.wall_ms, self._box, hasty=True)
            self._tell(PlayerView(request, picture, first.wall_ms, self._playing, PlayerNote.SHOWING, 0, exact=False))

    def _footage_of(self, request: PlayerRequest) -> Footage:
        """Kept from request to request, with what it has open and decoded, as long as the camera stays the same."""
        wanted = (request.camera_id, request.role)
        if self._footage is None or self._of != wanted:
            if self._footage is not None:
                self._footage.close()
            self._footage = Footage(self._paths.root, self._lister, *wanted)
            self._of = wanted
        return self._footage

    def _step(self, footage: Footage, step: int) -> None:
        view = self._view
        if view is None or view.picture is None:
            return
        if self._upcoming is not None:  # the film is a frame ahead of, or behind, what is shown
            footage.frame_at(view.wall_ms)
            self._upcoming = None
        timed = footage.next_frame() if step > 0 else footage.previous_frame()
        if timed is None:
            self._tell(replace(view, note=PlayerNote.AT_END if step > 0 else PlayerNote.AT_START, playing=False))
        else:
            self._tell(self._view_of(view.request, timed, view.frames + 1))

    def _play(self, footage: Footage, view: PlayerView, speed: float) -> None:
        forwards = speed > 0
        if self._upcoming is not None and (self._upcoming.wall_ms > view.wall_ms) != forwards:
            footage.frame_at(view.wall_ms)
            self._upcoming = None
        if self._upcoming is None:
            self._upcoming = footage.next_frame() if forwards else footage.previous_frame()
        if self._upcoming is None:
            self._wait_at_border(view, PlayerNote.AT_END if forwards else PlayerNote.AT_START)
        elif self._is_due(footage, view, self._upcoming.wall_ms, speed):
            timed, self._upcoming = self._upcoming, None
            self._tell(self._view_of(view.request, timed, view.frames + 1))

    def _is_due(self, footage: Footage, view: PlayerView, wall_ms: int, speed: float) -> bool:
        """Whether the frame's moment has come; waits for it, but no longer than until something is asked."""
        if not self._clock.running or abs(wall_ms - view.wall_ms) > SKIPPED_GAP_MS:
            skips = abs(wall_ms - view.wall_ms) > SKIPPED_GAP_MS
            self._clock.start(wall_ms if skips else view.wall_ms, speed)
        left_s = self._clock.seconds_until(wall_ms)
        if left_s < -_LATE_S:
            self._clock.start(wall_ms, speed)
        if left_s <= 0:
            return True
        if speed < 0 and footage.prepare_previous():
            return False
        self._sleep(left_s)
        return False

    def _skim(self, footage: Footage, view: PlayerView, speed: float) -> None:
        """Show the keyframe of where the clock is now."""
        if not self._clock.running:
            self._clock.start(view.wall_ms, speed)
            self._upcoming = None
        at_ms = self._clock.position_ms()
        timed = footage.keyframe_near(at_ms, forwards=speed > 0)
        if timed is None:
            self._show_border(footage.keyframe_near(at_ms, forwards=speed < 0), view, speed)
            return
        if abs(timed.wall_ms - view.wall_ms) > SKIPPED_GAP_MS and self._clock.seconds_until(timed.wall_ms) > 0:
            self._clock.start(timed.wall_ms, speed)  # over a gap
        if (timed.wall_ms > view.wall_ms) if speed > 0 else (timed.wall_ms < view.wall_ms):
            self._tell(self._view_of(view.request, timed, view.frames + 1))
        self._sleep(_SKIM_EVERY_S)

    def _show_border(self, last: TimedFrame | None, view: PlayerView, speed: float) -> None:
        """The clock has run over the border: the last keyframe before it may not have been shown yet."""
        if last is not None and (last.wall_ms - view.wall_ms) * speed > 0:
            view = self._view_of(view.request, last, view.frames + 1)
            self._tell(view)
        self._wait_at_border(view, PlayerNote.AT_END if speed > 0 else PlayerNote.AT_START)

    def _wait_at_border(self, view: PlayerView, note: PlayerNote) -> None:
        """At the end of a recording that grows this waits; it never goes to live by itself."""
        if view.note is not note:
            self._tell(replace(view, note=note, playing=True))
        self._clock.forget()
        self._sleep(_RETRY_AT_END_S)

    def _view_of(self, request: PlayerRequest, timed: TimedFrame, frames: int) -> PlayerView:
        picture = self._pictures.make(timed.frame, timed.wall_ms, self._box)
        return PlayerView(request, picture, timed.wall_ms, self._playing, PlayerNote.SHOWING, frames)

    def _tell(self, view: PlayerView) -> None:
        self._view = view
        self.views.put(view)
        self._shown()

    def _sleep(self, timeout_s: float) -> None:
        with self._changed:
            if self._asked is None and self._steps == 0 and not self._restarts and not self.stop.is_set:
                self._changed.wait(timeout_s)
