"""Takes what the watcher reports, journals events before anybody hears of them, and closes what it left open."""

import logging
from collections.abc import Callable
from dataclasses import replace

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.evidence_codec import pack_evidence
from app.domain.errors import KnownError
from app.domain.event import Event
from app.domain.facts import (
    DetectionsSeen,
    DetectorReady,
    EventChanged,
    EvidenceFound,
    Fact,
    MotionMinute,
    ProblemFound,
)
from app.domain.ids import CameraId, EventId, is_event_id
from app.engine.hourly_budget import HourlyBudget
from app.engine.picture_desk import PictureDesk
from app.engine.report_pace import ReportPace
from app.recording.records import EvidenceRecord, Record, motion_record

_log = logging.getLogger("louver.engine")

_MAX_OPEN_EVENTS = 1000  # no camera sees so many visits at once; a watcher that goes mad fills no memory
MAX_EVENTS_AN_HOUR = 1_800
"""Of each camera; each takes a kilobyte of its journal, which is never deleted."""


class EventDesk:
    """The watcher is not trusted: it may name known cameras only, and its ids become file names only when well formed.

    Threads: the link's reader thread of the watcher, and the keeper's when the watcher is lost.
    """

    def __init__(
        self,
        bus: Bus,
        *,
        pictures: PictureDesk,
        clock: Clock,
        journal_event: Callable[[Event], None],
        journal: Callable[[CameraId, Record], None],
        knows_camera: Callable[[CameraId], bool],
        open_events: Callable[[], dict[EventId, Event]],
    ) -> None:
        self._bus = bus
        self._pictures = pictures
        self._budget = HourlyBudget("events", MAX_EVENTS_AN_HOUR, clock)
        self._journal_event = journal_event
        self._journal = journal
        self._pace = ReportPace(clock)
        self._knows_camera = knows_camera
        self._open_events = open_events
        self._problems: dict[str, ProblemFound] = {}

    def report(self, fact: Fact) -> None:
        """Publish what the watcher saw; an event's beginning and end go into the journal first."""
        match fact:
            case EventChanged(event) if self._knows_camera(event.camera_id) and is_event_id(event.id):
                self._take(fact)
            case EvidenceFound(evidence) if self._knows_camera(evidence.camera_id) and is_event_id(evidence.event_id):
                if self._pace.takes_evidence(evidence.camera_id):
                    record = EvidenceRecord(evidence.event_id, evidence.camera_id, pack_evidence(evidence))
                    self._note(evidence.camera_id, record)
                    self._bus.publish(fact)
            case MotionMinute(camera_id) if self._knows_camera(camera_id):
                if self._pace.takes_minute(camera_id, fact.minute_ms):
                    self._note(camera_id, motion_record(fact))
                    self._bus.publish(fact)
            case DetectionsSeen(camera_id) if self._knows_camera(camera_id):
                self._bus.publish(fact)
            case DetectorReady():
                self._bus.publish(fact)
            case ProblemFound(key) if self._may_tell(fact):
                self._problems.pop(key, None)
                if not fact.solved:
                    self._problems[key] = fact
                self._bus.publish(fact)
            case _:
                _log.warning("The watcher reported something it may not; it was dropped.")

    def _note(self, camera_id: CameraId, record: Record) -> None:
        """Journal what belongs to events; a disk that refuses it costs the reasons, and not the event."""
        try:
            self._journal(camera_id, record)
        except KnownError as error:
            _log.warning("What was seen by %s could not be journaled: %s", camera_id, error)

    def _take(self, fact: EventChanged) -> None:
        event, open_events = fact.event, self._open_events()
        begins = event.id not in open_events
        if begins and not event.closed and len(open_events) >= _MAX_OPEN_EVENTS:
            _log.warning("The watcher reports more events at once than there can be; one was dropped.")
            return
        if begins and not self._budget.take(event.camera_id, 1):
            return
        if event.closed or begins:
            self._journal_event(event)
        self._bus.publish(fact)
        self._pictures.event_changed(event)

    def close_open_events(self) -> None:
        """The watcher is gone: what it saw last is where each open event ends, and the next one says what is wrong."""
        for event in self._open_events().values():
            closed = replace(event, closed=True)
            self._journal_event(closed)
            self._bus.publish(EventChanged(closed))
            self._pictures.event_changed(closed)
        problems, self._problems = self._problems, {}
        for fact in problems.values():
            self._bus.publish(replace(fact, sentence="Watching begins anew.", solved=True))

    def _may_tell(self, fact: ProblemFound) -> bool:
        """The problems of others are not the watcher's to tell, nor to solve."""
        if fact.camera_id is None:
            return fact.key in ("detector", "rules")
        keys = (f"{about} {fact.camera_id}" for about in ("watch", "coarse", "pace"))
        return fact.key in keys and self._knows_camera(fact.camera_id)
