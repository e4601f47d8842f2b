"""Plays up to sixteen cameras on one clock, each at its frame nearest to it; the window asks and pulls pictures."""

import os
import threading
from collections.abc import Callable, Sequence

from app.core.clock import Clock, SystemClock
from app.core.paths import LibraryPaths
from app.core.turns import Turns
from app.core.worker import join_all
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.playback.follower import Follower, FollowerView
from app.playback.footage import Footage, SegmentLibrary
from app.playback.picture import Size
from app.playback.playback_clock import Pace
from app.playback.shared_clock import Reading, SharedClock

MAX_CAMERAS = 16
BUDGET_BYTES = 768 << 20
"""For the decoded pictures of all cameras together."""
_LONGEST_COURTESY_S = 0.25
_AT_ONCE = max(1, (os.cpu_count() or 2) - 1)
"""So many cameras look for pictures and decode at once: one processor is left to the window, which paints meanwhile."""


class LockedPlayer:
    """Each camera is a Follower with its own thread. `shown` is called on theirs. Threads: any.

    Gaps that all cameras share are skipped while it plays; at the end of all that is recorded the clock waits.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        library: SegmentLibrary,
        clock: Clock,
        cameras: Sequence[tuple[CameraId, StreamRole]],
        shown: Callable[[CameraId], None],
    ) -> None:
        self._clock = SharedClock(clock)
        self._shown = shown
        self._lister = library.kept()
        self._changed = threading.Condition()
        self._hurrying: set[CameraId] = set()
        self._followers: dict[CameraId, Follower] = {}
        turns = [Turns() for _ in range(_AT_ONCE)]
        for number, (camera_id, role) in enumerate(cameras[:MAX_CAMERAS]):
            film = Footage(paths.root, self._lister, camera_id, role)
            film.budget_bytes = BUDGET_BYTES // min(MAX_CAMERAS, len(cameras))
            self._followers[camera_id] = Follower(camera_id, film, self._clock, self, turns[number % _AT_ONCE])

    @property
    def cameras(self) -> tuple[CameraId, ...]:
        """Those that it plays, in order."""
        return tuple(self._followers)

    def start(self) -> None:
        """Start the threads; once only."""
        for follower in self._followers.values():
            follower.start()

    def close(self, timeout_s: float) -> bool:
        """End the threads; False when one still runs after `timeout_s`."""
        with self._changed:
            self._hurrying.clear()
            self._changed.notify_all()
        running = join_all(list(self._followers.values()), timeout_s, SystemClock().monotonic_s)
        self._lister.close()
        return not running

    def now(self) -> Reading:
        """Where the clock is."""
        return self._clock.reading()

    def pace(self) -> Pace | None:
        """Where the clock is now; None while it stands still."""
        return self._clock.pace()

    def take(self, camera_id: CameraId) -> FollowerView | None:
        """What the camera shows, if it is new."""
        follower = self._followers.get(camera_id)
        return None if follower is None else follower.views.take(0.0)

    def show(self, wall_ms: int, *, playing: bool) -> int:
        """Show another moment, and go on from there if `playing`; returns the number that its views carry."""
        with self._changed:
            self._hurrying = set(self._followers)
            request = self._clock.show(wall_ms, playing=playing).request
            self._changed.notify_all()
        return request

    def set_playing(self, playing: bool) -> None:
        """Go on, or hold."""
        self._clock.set_playing(playing)

    def set_speed(self, speed: float) -> None:
        """Play that many seconds a second; below 0 backwards."""
        self._clock.set_speed(speed)

    def set_box(self, camera_id: CameraId, box: Size) -> None:
        """That camera's pictures from now on fit into `box`, in device pixels."""
        self._followers[camera_id].box = box

    def step(self, frames: int, lead: CameraId | None = None) -> None:
        """Hold, and go so many frames on, or back when below 0, of `lead`, else of the first that has a picture."""
        self._clock.set_playing(False)
        for follower in sorted(self._followers.values(), key=lambda each: each.camera_id != lead):
            if follower.view is not None and follower.view.picture is not None:
                follower.step(frames)
                return

    # Followers, on their threads

    def hurried(self, follower: Follower, seen: Reading) -> None:
        """Wait until every camera has shown a first picture: refining one would hold up those that show nothing."""
        with self._changed:
            if seen.request != self._clock.reading().request:
                return
            self._hurrying.discard(follower.camera_id)
            self._changed.notify_all()
            self._changed.wait_for(
                lambda: not self._hurrying or seen.request != self._clock.reading().request, _LONGEST_COURTESY_S
            )

    def told(self, follower: Follower, seen: Reading) -> None:
        """Pass it on; where nobody has footage now, move the clock to where somebody has."""
        self._shown(follower.camera_id)
        now = self._clock.reading()
        views = [each.view for each in self._followers.values() if each.view is not None]
        known = [view for view in views if (view.request, view.forwards) == (now.request, now.forwards)]
        if not now.playing or len(known) < len(self._followers):
            return
        ahead = [view.next_ms for view in known if view.next_ms is not None]
        nobody = all(view.picture is None for view in known)
        if nobody and ahead:
            self._clock.skip_to(min(ahead) if now.forwards else max(ahead), now)
        else:
            self._clock.wait_here(nobody, now)

    def stepped(self, follower: Follower, wall_ms: int) -> None:
        """Everybody goes to that frame."""
        self.show(wall_ms, playing=False)
