"""Looks whether every worker lives, whether the computer slept, and what the engine uses; the engine calls it.

It has no thread of its own: the engine's main thread has nothing else to do.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.worker import Worker
from app.domain.facts import ProblemFound

SLEPT_S = 2.0
MAX_REPLACED = 3
"""A worker that hangs is left behind with its thread; so often, and then one waits for the computer's owner."""
_CEILINGS_S = 10.0
_log = logging.getLogger("louver.watchdog")


@dataclass(frozen=True)
class Watched:
    """A worker and how to put another in its place, where that can be done while it hangs."""

    worker: Worker
    replace: Callable[[], None] | None = None


@dataclass
class _Pulse:
    beats: int
    since_s: float
    replaced: int = 0
    told: bool = False


class Watchdog:
    """look() is called about once a second, always by the same thread."""

    def __init__(
        self,
        watched: Callable[[], Iterable[Watched]],
        *,
        bus: Bus,
        clock: Clock,
        slept_s: Callable[[], float],
        on_woken: Callable[[float], None],
        problems: Callable[[], dict[str, str]],
    ) -> None:
        self._watched, self._bus, self._clock = watched, bus, clock
        self._slept_s, self._on_woken, self._problems = slept_s, on_woken, problems
        self._slept_before_s = slept_s()
        self._pulses: dict[str, _Pulse] = {}
        self._told: dict[str, str] = {}
        self._measured_s = clock.monotonic_s()

    def look(self) -> None:
        """Look once, and act."""
        self._look_for_sleep()
        now_s = self._clock.monotonic_s()
        all_watched = list(self._watched())
        self._forget_others({watched.worker.name for watched in all_watched})
        for watched in all_watched:
            if not watched.worker.stop.is_set:
                self._look_at(watched, now_s)
        if now_s - self._measured_s >= _CEILINGS_S:
            self._measured_s = now_s
            self._tell_problems(self._problems())

    def _look_for_sleep(self) -> None:
        slept_s = self._slept_s()
        asleep_s, self._slept_before_s = slept_s - self._slept_before_s, slept_s
        if asleep_s >= SLEPT_S:
            _log.warning("The computer slept for %.0f s; every camera is connected anew.", asleep_s)
            self._on_woken(asleep_s)

    def _forget_others(self, names: set[str]) -> None:
        """A worker whose camera was removed is missed no more, whatever was told of it."""
        for name in self._pulses.keys() - names:
            if self._pulses.pop(name).told:
                self._tell(name, "is not needed any more", solved=True)

    def _look_at(self, watched: Watched, now_s: float) -> None:
        worker = watched.worker
        if not worker.alive:
            _log.error("The thread of %s died; it is started again.", worker.name)
            self._tell(worker.name, "stopped without a word and was started again", solved=False)
            worker.revive()
            self._pulses[worker.name] = _Pulse(worker.beats, now_s, told=True)
            return
        pulse = self._pulses.get(worker.name)
        if pulse is None or pulse.beats != worker.beats:
            replaced = pulse.replaced if pulse is not None else 0
            if pulse is not None and pulse.told:
                self._tell(worker.name, "works again", solved=True)
            self._pulses[worker.name] = _Pulse(worker.beats, now_s, replaced)
        elif worker.hang_s is not None and now_s - pulse.since_s > worker.hang_s:
            self._free(watched, pulse, now_s)

    def _free(self, watched: Watched, pulse: _Pulse, now_s: float) -> None:
        """A worker hangs: say so, and put another in its place where that may help."""
        worker = watched.worker
        if not pulse.told:
            _log.error("%s has not moved for %.0f s.", worker.name, now_s - pulse.since_s)
            self._tell(worker.name, "hangs; a disk that does not answer is the usual cause. Check it", solved=False)
        pulse.told, pulse.since_s = True, now_s
        if watched.replace is not None and pulse.replaced < MAX_REPLACED:
            pulse.replaced += 1
            watched.replace()

    def _tell(self, name: str, what: str, *, solved: bool) -> None:
        self._bus.publish(ProblemFound(f"worker {name}", f"A part of Louver ({name}) {what}.", solved))

    def _tell_problems(self, found: dict[str, str]) -> None:
        for key in self._told.keys() - found.keys():
            self._bus.publish(ProblemFound(key, "The engine is within its bounds again.", solved=True))
        for key, sentence in found.items():
            if key not in self._told:
                self._bus.publish(ProblemFound(key, sentence))
        self._told = found
