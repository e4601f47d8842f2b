"""Shows one camera's frame nearest to a shared clock, over gaps and files; only the locked player makes followers."""

from dataclasses import dataclass, replace
from queue import SimpleQueue
from typing import Protocol

from app.core.mailbox import Mailbox
from app.core.turns import Turns
from app.core.worker import Worker
from app.domain.ids import CameraId
from app.playback.footage import Footage
from app.playback.picture import Picture, PictureMaker, Size
from app.playback.player import SKIPPED_GAP_MS, PlayerNote, only_keyframes
from app.playback.segment_file import TimedFrame
from app.playback.shared_clock import Reading, SharedClock

OFF_MS = 500
_IDLE_S = 0.5
_SKIM_EVERY_S = 0.04
_IDLE_WHILE_HELD_S = 2.0
"""After this a camera that was held at the border of what is recorded looks for more; a change wakes it at once."""


@dataclass(frozen=True)
class FollowerView:
    """What one camera shows. `wall_ms` is the true time of its frame, and without a picture the clock's.

    `next_ms` is where footage goes on in the clock's direction, of a camera that has none now; None where none follows.
    `request` and `forwards` are the clock's. A view that is not `exact` shows the keyframe before the moment asked for.
    """

    camera_id: CameraId
    request: int
    picture: Picture | None
    wall_ms: int
    note: PlayerNote
    forwards: bool
    next_ms: int | None = None
    exact: bool = True

    def is_off(self, now: Reading) -> bool:
        """Whether its frame is more than OFF_MS from the clock; keyframes alone are too far apart to say."""
        skims = now.playing and only_keyframes(now.speed)
        return self.picture is not None and not skims and abs(self.wall_ms - now.wall_ms) > OFF_MS


class Lead(Protocol):
    """What a follower tells the locked player, on the follower's thread."""

    def hurried(self, follower: "Follower", seen: Reading) -> None:
        """Its first picture is out; returns when it may go on to the exact one."""
        ...

    def told(self, follower: "Follower", seen: Reading) -> None:
        """Its view has changed."""
        ...

    def stepped(self, follower: "Follower", wall_ms: int) -> None:
        """The frame that a step leads to."""
        ...


class Follower(Worker):
    """One camera with one thread. It never moves the clock by itself, and what it shows is in `views`."""

    def __init__(self, camera_id: CameraId, film: Footage, clock: SharedClock, lead: Lead, turns: Turns) -> None:
        super().__init__(f"player {camera_id}")
        self.camera_id = camera_id
        self.views: Mailbox[FollowerView] = Mailbox()
        self.view: FollowerView | None = None
        self.box: Size | None = None
        self._film = film
        self._pictures = PictureMaker()
        self._clock = clock
        self._lead = lead
        self._turns = turns
        self._request = 0
        self._steps: SimpleQueue[int] = SimpleQueue()
        self._forwards: bool | None = None  # the direction in which _upcoming lies; None: the film is elsewhere
        self._current: TimedFrame | None = None
        self._upcoming: TimedFrame | None = None

    def step(self, frames: int) -> None:
        """Tell the locked player the frame so many after the current one, or before it. Threads: any."""
        self._steps.put(frames)
        self._clock.wake()

    def request_stop(self) -> None:
        """Ask the thread to end, without waiting."""
        super().request_stop()
        self._clock.wake()

    def run_once(self) -> None:
        """Begin what was asked for, or show what the clock says now, and sleep until that changes."""
        self._turns.take(self)
        try:
            now = self._clock.reading()
            if now.request != self._request:
                self._begin(now)
            elif not self._steps.empty():
                self._step(self._steps.get())
            elif now.request and now.playing and only_keyframes(now.speed):
                self._skim(now)
            elif now.request:
                self._follow(now)
            else:
                self._sleep(now, _IDLE_S)
        finally:
            self._turns.pass_on(self)
        self.healthy()

    def on_end(self) -> None:
        """Let go of the files."""
        self._film.close()

    def on_error(self, error: Exception) -> None:
        """Let go of the files, and say that there is no footage, so that nobody waits for this camera."""
        self._film.close()
        self._forwards = self._current = self._upcoming = None
        now = self._clock.reading()
        view = FollowerView(self.camera_id, now.request, None, now.wall_ms, PlayerNote.NO_FOOTAGE, now.forwards)
        self._tell(now, view)

    def _sleep(self, now: Reading, timeout_s: float) -> None:
        self._turns.pass_on(self)
        self._clock.sleep(now, timeout_s)

    def _superseded(self) -> bool:
        return self.stop.is_set or self._clock.reading().request != self._request

    def _begin(self, now: Reading) -> None:
        self._request = now.request
        self._forwards = self._current = self._upcoming = None
        self._hurry(now)
        self._turns.pass_on(self)
        self._lead.hurried(self, now)
        self._turns.take(self)
        self._enter(now.wall_ms, forwards=now.forwards)
        self._advance(now)
        if not self._superseded():
            self._show(now, fresh=True)

    def _hurry(self, now: Reading) -> None:
        """Show the keyframe; nobody holds it after this, so that the decoder can paint into its memory again."""
        first = self._film.first_picture(now.wall_ms)
        if first is not None and first.wall_ms < now.wall_ms and not self._superseded():
            picture = self._pictures.make(first.frame, first.wall_ms, self.box, hasty=True)
            self._tell(now, replace(self._view_of(now, first.wall_ms, picture), exact=False))

    def _enter(self, wall_ms: int, *, forwards: bool) -> None:
        """Find the frames around `wall_ms`: the current one, and the one that comes up in that direction."""
        self._forwards = forwards
        found = self._film.frame_at(wall_ms, self._superseded)
        if found is not None and found.wall_ms <= wall_ms + OFF_MS:
            self._current = found
            self._upcoming = self._film.next_frame() if forwards else self._film.previous_frame()
        else:
            self._current = None
            self._upcoming = found if forwards else _last_before(self._film, wall_ms)

    def _follow(self, now: Reading) -> None:
        fresh = False
        if self._forwards is not now.forwards or self._is_left_behind(now):
            self._enter(now.wall_ms, forwards=now.forwards)
            fresh = True
        fresh = self._advance(now) or fresh
        if self._upcoming is None and not fresh:
            self._look_for_more(now)
        self._show(now, fresh=fresh)
        if now.playing and not now.forwards and self._film.prepare_previous():
            return
        self._sleep(now, self._idle_s(now))

    def _advance(self, now: Reading) -> bool:
        """Go on to the nearest frame; only that one is converted. Whether there was a nearer one."""
        before = self._current
        while self._upcoming is not None and self._is_nearer(now, self._upcoming) and not self._superseded():
            self._current = self._upcoming
            self._upcoming = self._film.next_frame() if now.forwards else self._film.previous_frame()
        return self._current is not before

    def _look_for_more(self, now: Reading) -> None:
        """At the border of what is recorded: it may have grown."""
        if self._current is not None:
            self._upcoming = self._film.next_frame() if now.forwards else self._film.previous_frame()
        elif now.forwards:
            self._enter(now.wall_ms, forwards=True)

    def _skim(self, now: Reading) -> None:
        """Show the keyframe of where the clock is now."""
        self._forwards = self._upcoming = None
        timed = self._film.keyframe_near(now.wall_ms, forwards=True)
        if timed is None or timed.wall_ms > now.wall_ms + SKIPPED_GAP_MS:
            self._current = None
            self._upcoming = timed if now.forwards else self._film.keyframe_near(now.wall_ms, forwards=False)
            self._show(now, fresh=False)
        elif self._current is None or timed.wall_ms != self._current.wall_ms:
            self._current = timed
            self._tell_frame(now, timed)
        self._sleep(now, _SKIM_EVERY_S)

    def _step(self, steps: int) -> None:
        at = self._current
        timed = None if at is None else self._film.frame_at(at.wall_ms)
        for _ in range(abs(steps)):
            following = self._film.next_frame() if steps > 0 else self._film.previous_frame()
            if timed is None or following is None:
                break
            timed = following
        self._forwards = None
        if timed is not None:
            self._lead.stepped(self, timed.wall_ms)

    def _is_nearer(self, now: Reading, upcoming: TimedFrame) -> bool:
        if self._current is None:
            return self._has_passed(now, upcoming)
        return abs(upcoming.wall_ms - now.wall_ms) <= abs(self._current.wall_ms - now.wall_ms)

    def _has_passed(self, now: Reading, frame: TimedFrame) -> bool:
        return frame.wall_ms <= now.wall_ms if now.forwards else frame.wall_ms >= now.wall_ms

    def _is_left_behind(self, now: Reading) -> bool:
        """Whether the clock has run away, so that decoding every frame in between would only be late."""
        current, upcoming = self._current, self._upcoming
        if current is None or upcoming is None or self._in_gap(now):
            return False
        return min(abs(current.wall_ms - now.wall_ms), abs(upcoming.wall_ms - now.wall_ms)) > OFF_MS

    def _in_gap(self, now: Reading) -> bool:
        """Whether nothing was recorded now: the frames to both sides are too far from the clock, and from another."""
        if self._current is None:
            return True
        if abs(self._current.wall_ms - now.wall_ms) <= OFF_MS:
            return False
        return self._upcoming is None or abs(self._upcoming.wall_ms - self._current.wall_ms) > SKIPPED_GAP_MS

    def _show(self, now: Reading, *, fresh: bool) -> None:
        """Tell the newest picture, or the gap, where that is something new."""
        if self._in_gap(now):
            after = self._upcoming.wall_ms if self._upcoming is not None else None
            border = PlayerNote.AT_END if now.forwards else PlayerNote.AT_START
            note = PlayerNote.NO_FOOTAGE if after is not None else border
            view = FollowerView(self.camera_id, now.request, None, now.wall_ms, note, now.forwards, after)
            if self.view is None or replace(self.view, wall_ms=now.wall_ms) != view:
                self._tell(now, view)
        elif self._current is not None and (fresh or self.view is None or self.view.picture is None):
            self._tell_frame(now, self._current)

    def _tell_frame(self, now: Reading, timed: TimedFrame) -> None:
        self._tell(now, self._view_of(now, timed.wall_ms, self._pictures.make(timed.frame, timed.wall_ms, self.box)))

    def _view_of(self, now: Reading, wall_ms: int, picture: Picture) -> FollowerView:
        return FollowerView(self.camera_id, now.request, picture, wall_ms, PlayerNote.SHOWING, now.forwards)

    def _idle_s(self, now: Reading) -> float:
        """Until the next frame is the nearer one, or the clock leaves the last one behind."""
        if not now.playing:
            return _IDLE_WHILE_HELD_S
        limit_s = _IDLE_S
        if self._current is None:
            due_ms = None if self._upcoming is None else float(self._upcoming.wall_ms)
        elif self._upcoming is None or abs(self._upcoming.wall_ms - self._current.wall_ms) > SKIPPED_GAP_MS:
            due_ms = self._current.wall_ms + (OFF_MS + 1) * (1 if now.forwards else -1)
            due_ms = due_ms if abs(now.wall_ms - self._current.wall_ms) <= OFF_MS else None
        else:
            due_ms = (self._current.wall_ms + self._upcoming.wall_ms) / 2
        return limit_s if due_ms is None else min(limit_s, max(0.001, self._clock.seconds_until(due_ms)))

    def _tell(self, now: Reading, view: FollowerView) -> None:
        self.view = view
        self.views.put(view)
        self._lead.told(self, now)


def _last_before(film: Footage, wall_ms: int) -> TimedFrame | None:
    """The last frame before a gap; the film is there then."""
    last, timed = None, film.keyframe_near(wall_ms, forwards=False)
    while timed is not None and timed.wall_ms <= wall_ms:
        last, timed = timed, film.next_frame()
    return last if timed is None else film.previous_frame()
