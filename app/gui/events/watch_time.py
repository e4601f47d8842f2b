"""Counts how long an event has played before somebody's eyes; the events view asks whether that makes it reviewed."""

from app.domain.ids import EventId

REVIEWED_AFTER_S = 3.0
_LONGEST_STEP_S = 1.0
"""Pictures further apart did not follow one another: the player was held or sought in between."""


class WatchTime:
    """Pure: told of each picture that was shown while playing. Seconds are those of a monotonic clock."""

    def __init__(self) -> None:
        self._event_id: EventId | None = None
        self._last_s: float | None = None
        self._watched_s = 0.0

    def begin(self, event_id: EventId | None) -> None:
        """Another event plays from now on; what was watched of the one before is forgotten."""
        self._event_id, self._last_s, self._watched_s = event_id, None, 0.0

    def hold(self) -> None:
        """Nothing plays now; what was watched counts on later."""
        self._last_s = None

    def picture(self, now_s: float) -> EventId | None:
        """A picture was shown while playing; returns the event once it has been watched for long enough."""
        before, self._last_s = self._last_s, now_s
        if self._event_id is None or before is None:
            return None
        self._watched_s += min(max(0.0, now_s - before), _LONGEST_STEP_S)
        if self._watched_s < REVIEWED_AFTER_S:
            return None
        watched, self._event_id = self._event_id, None
        return watched
