"""How one camera should turn now, and whether a stop is owed to it; knows no camera. The PTZ driver alone calls it.

A wish lasts HOLD_S. Every end of one owes the camera a stop, and so does a move that was still on its way then: it may
reach the camera after the stop.
"""

import threading

from app.core.clock import Clock
from app.domain.errors import KnownError
from app.link.ptz_orders import HOLD_S, Steering

AGAIN_S = 1.0
"""A move that lasts is told to the camera again, since it was told to end by itself soon."""
_IDLE_S = 60.0
_STILL = Steering()


class PtzWish:
    """Threads: any may hold and release; one takes moves, one takes stops."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._wanted: Steering | None = None
        self._held_until_s = 0.0
        self._sent: Steering | None = None
        self._sent_s = 0.0
        self._moving = self._stopping = self._stop_owed = self._ended = False
        self._trouble: KnownError | None = None
        self._trouble_until_s = 0.0

    def hold(self, steering: Steering) -> None:
        """Turn like this for HOLD_S more. Raises what became of the last move, where that failed."""
        with self._changed:
            now_s = self._clock.monotonic_s()
            trouble = self._trouble
            if now_s >= self._trouble_until_s:
                self._trouble = None
            if trouble is not None:
                raise trouble
            self._wanted = steering
            self._held_until_s = now_s + HOLD_S
            self._changed.notify_all()

    def release(self) -> None:
        """Stand still, also where nobody here has turned it: it may be on its way to a place."""
        with self._changed:
            self._wanted = None
            self._stop_owed = True
            self._changed.notify_all()

    def give_up(self) -> None:
        """The same, but a camera that does not turn is left alone."""
        with self._changed:
            self._stop_owed = self._stop_owed or self._moving or self._sent is not None
            self._wanted = None
            self._changed.notify_all()

    def wait_still(self, timeout_s: float) -> bool:
        """Wait until nothing is on its way to the camera; False where that takes longer."""
        with self._changed:
            return self._changed.wait_for(lambda: not (self._moving or self._stopping or self._stop_owed), timeout_s)

    def end(self) -> None:
        """Nobody waits for a move or a stop any more, neither now nor later."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    @property
    def wanted(self) -> bool:
        """Whether anybody still wants it to turn."""
        with self._changed:
            return self._wanted is not None

    def take_move(self) -> tuple[Steering, Steering] | None:
        """Wait for a move that is due: how it turns now, and how it should; moved() must follow. None: look again."""
        with self._changed:
            if not self._move_due() and not self._ended:
                self._changed.wait(_IDLE_S if self._wanted is None else HOLD_S)
            if not self._move_due():
                return None
            assert self._wanted is not None
            before, self._sent = self._sent or _STILL, self._wanted
            self._sent_s = self._clock.monotonic_s()
            self._moving = True
            return before, self._wanted

    def moved(self, error: KnownError | None, told_for_s: float = 0.0) -> None:
        """The call to the camera has ended; an error is raised by the next hold(), or by all within `told_for_s`."""
        with self._changed:
            self._moving = False
            if error is not None:
                self._wanted, self._trouble = None, error
                self._trouble_until_s = self._clock.monotonic_s() + told_for_s
            if self._wanted is None:
                self._sent, self._stop_owed = None, True
            self._changed.notify_all()

    def take_stop(self) -> bool:
        """Wait for a stop that is due; stopped() must follow. False: look again."""
        with self._changed:
            if not self._stop_due() and not self._ended:
                left_s = self._held_until_s - self._clock.monotonic_s()
                self._changed.wait(_IDLE_S if self._wanted is None else max(0.0, left_s))
            if not self._stop_due():
                return False
            self._wanted = self._sent = None
            self._stop_owed, self._stopping = False, True
            return True

    def stopped(self, *, whole: bool) -> None:
        """The camera took it, or is to be told again."""
        with self._changed:
            self._stopping = False
            self._stop_owed = self._stop_owed or not whole
            self._changed.notify_all()

    def _move_due(self) -> bool:
        now_s = self._clock.monotonic_s()
        if self._wanted is None or now_s >= self._held_until_s or self._stop_owed or self._stopping:
            return False
        return self._wanted != self._sent or now_s - self._sent_s >= AGAIN_S

    def _stop_due(self) -> bool:
        return self._stop_owed or (self._wanted is not None and self._clock.monotonic_s() >= self._held_until_s)
