"""Makes events of tampering, one for as long as it lasts, with its cause; the camera's watch calls it."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.event import Event, EventClass
from app.domain.facts import EventChanged, Fact
from app.domain.ids import CameraId, EventId
from app.vision.boxes import WHOLE
from app.vision.tamper import Grey, Tamper, TamperFinder

NO_TRACK = 0
_UPDATE_MS = 5_000


class TamperWatch:
    """The tampering of one camera. Not for several threads at once; it reads no clock."""

    def __init__(self, camera_id: CameraId, make_event_id: Callable[[], EventId]) -> None:
        self._camera_id = camera_id
        self._make_event_id = make_event_id
        self._finder = TamperFinder()
        self._open: tuple[Event, Tamper, int] | None = None

    def see(self, at_ms: int, grey: Grey) -> list[Fact]:
        """Take in a frame; returns what changed."""
        found = self._finder.see(at_ms, grey)
        facts: list[Fact] = []
        if self._open is not None and self._open[1] is not found:
            facts += self.close()
        if found is not None:
            facts += self._tell(at_ms, found)
        return facts

    def close(self) -> list[Fact]:
        """End what is open; its end is the last frame that showed it."""
        if self._open is None:
            return []
        event, self._open = replace(self._open[0], closed=True), None
        return [EventChanged(event)]

    def _tell(self, at_ms: int, found: Tamper) -> list[Fact]:
        if self._open is None:
            event = Event(
                id=self._make_event_id(),
                camera_id=self._camera_id,
                event_class=EventClass.MOTION,
                start_ms=self._finder.since_ms,
                end_ms=at_ms,
                closed=False,
                score=0.0,
                box=WHOLE,
                best_ms=at_ms,
                track=NO_TRACK,
                why=found.value,
            )
            self._open = event, found, at_ms
            return [EventChanged(event)]
        event, _, told_ms = self._open
        event = replace(event, end_ms=at_ms)
        news = at_ms - told_ms >= _UPDATE_MS
        self._open = event, found, at_ms if news else told_ms
        return [EventChanged(event)] if news else []
