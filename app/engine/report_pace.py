"""How often the watcher may have something journaled: it decodes hostile video and is not trusted; its desk asks."""

from app.core.clock import Clock
from app.domain.ids import CameraId
from app.engine.hourly_budget import HourlyBudget

MAX_VISITS_AN_HOUR = 2_000
"""For each camera, each of them told when it begins and when it ends."""
_LATEST_MS, _EARLIEST_MS = 60_000, 600_000


class ReportPace:
    """Bounds that no honest watcher ever meets. Threads: one at a time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._visits = HourlyBudget("visits", MAX_VISITS_AN_HOUR, clock)
        self._minutes: dict[CameraId, set[int]] = {}

    def takes_evidence(self, camera_id: CameraId) -> bool:
        """Whether one more visit of the camera may be noted in this hour."""
        return self._visits.take(camera_id, 1)

    def takes_minute(self, camera_id: CameraId, minute_ms: int) -> bool:
        """Whether the movement of that minute (UTC ms) may be noted: a recent one, and once."""
        now_ms = self._clock.wall_ms()
        if not now_ms - _EARLIEST_MS <= minute_ms <= now_ms + _LATEST_MS:
            return False
        known = self._minutes.get(camera_id, set())
        self._minutes[camera_id] = {each for each in known if abs(now_ms - each) <= _EARLIEST_MS + _LATEST_MS}
        if minute_ms in known:
            return False
        self._minutes[camera_id].add(minute_ms)
        return True
