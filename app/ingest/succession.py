"""A second connection beside one without keyframes, which takes over with its own first one; camera_worker.py owns it.

A camera sends a keyframe to whoever connects. The first connection goes on meanwhile, so nothing is lost where the
camera takes no second one, or has no keyframe for it either.
"""

from collections.abc import Callable

from app.core.bus import Bus
from app.core.clock import Clock
from app.domain.camera import Camera, StreamRole
from app.domain.facts import ProblemFound
from app.domain.media import Packet, StreamFormat, Track
from app.ingest.reading import Reading
from app.ingest.source import Source

KEYLESS_S = 120.0
"""So long without a keyframe is no smart codec any more: files cannot be cut, and a lost packet spoils all of it."""

WANTED_S = 10.0


class Succession:
    """`take_over` is called on the new reader's thread, before its first packet is handed on."""

    def __init__(
        self,
        source: Source,
        hand_on: Callable[[Packet | StreamFormat], None],
        take_over: Callable[[Reading], None],
        clock: Clock,
    ) -> None:
        self.reading = Reading(source, self._hand, clock)
        self.began_s = clock.monotonic_s()
        self._hand_on, self._take_over = hand_on, take_over
        self._format: StreamFormat | None = None
        self._over = False

    def _hand(self, item: Packet | StreamFormat) -> None:
        if self._over:
            self._hand_on(item)
        elif isinstance(item, StreamFormat):
            self._format = item
        elif item.track is Track.VIDEO and item.keyframe and self._format is not None:
            self._over = True
            self._take_over(self.reading)
            self._hand_on(self._format)
            self._hand_on(item)


class KeyframeWatch:
    """Knows when a stream's keyframes stay away, and tells it until they come regularly. Threads: any."""

    def __init__(self, camera: Camera, role: StreamRole, bus: Bus) -> None:
        self._camera, self._role, self._bus = camera, role, bus
        self._seen_s: float | None = None
        self._tried_s = 0.0
        self._wanted = False
        self._told = False

    def begin(self) -> None:
        """A connection begins."""
        self._seen_s = None

    def seen(self, now_s: float) -> None:
        """A keyframe came."""
        before_s, self._seen_s = self._seen_s, now_s
        self._wanted = False
        if self._told and before_s is not None and now_s - before_s < KEYLESS_S:
            self._tell(False)

    def want(self) -> None:
        """Somebody cannot wait for the next one."""
        self._wanted = True

    def overdue(self, now_s: float) -> bool:
        """Whether it is time to fetch one: not more often than KEYLESS_S, or WANTED_S where one is wanted."""
        if self._wanted and self._seen_s is not None and now_s - self._tried_s >= WANTED_S:
            self._wanted, self._tried_s = False, now_s
            return True
        if self._seen_s is None or now_s - max(self._seen_s, self._tried_s) < KEYLESS_S:
            return False
        self._tried_s = now_s
        if not self._told:
            self._tell(True)
        return True

    def _tell(self, keyless: bool) -> None:
        self._told = keyless
        name = self._camera.name
        sentence = (
            f"{name} sends a whole picture less than once in {KEYLESS_S:.0f} seconds, so one lost packet can spoil "
            "minutes. Set its keyframe interval (also called I-frame interval or GOP) to 2 seconds."
            if keyless
            else f"{name} sends whole pictures regularly again."
        )
        key = f"keyframes {self._camera.id} {self._role.value}"
        self._bus.publish(ProblemFound(key, sentence, solved=not keyless))
