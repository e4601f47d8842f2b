"""Counts what the watcher makes of each camera in an hour, and says when it is enough; its desks ask."""

import logging
import threading

from app.core.clock import Clock
from app.domain.ids import CameraId

_HOUR_S = 3600.0
_log = logging.getLogger("louver.engine")


class HourlyBudget:
    """So much for each camera in each hour that the engine runs. Threads: any."""

    def __init__(self, what: str, most: int, clock: Clock) -> None:
        self._what, self._most, self._clock = what, most, clock
        self._lock = threading.Lock()
        self._began_s = clock.monotonic_s()
        self._hour = 0
        self._spent: dict[CameraId, int] = {}
        self._told: set[CameraId] = set()

    def take(self, camera_id: CameraId, amount: int) -> bool:
        """Take from what is left for the camera; False, and nothing is taken, where that is less."""
        with self._lock:
            return self._take(camera_id, amount)

    def _take(self, camera_id: CameraId, amount: int) -> bool:
        hour = int((self._clock.monotonic_s() - self._began_s) // _HOUR_S)
        if hour != self._hour:
            self._hour = hour
            self._spent.clear()
            self._told.clear()
        spent = self._spent.get(camera_id, 0) + amount
        if spent > self._most:
            if camera_id not in self._told:
                self._told.add(camera_id)
                _log.warning("The watcher makes too many %s of %s; more are dropped for now.", self._what, camera_id)
            return False
        self._spent[camera_id] = spent
        return True
