"""The newest fact of each kind and place, so that a window that opens late knows everything; the engine owns it."""

import threading
from dataclasses import replace

from app.core.bus import Bus
from app.domain.event import Event
from app.domain.facts import (
    CameraChanged,
    CameraRemoved,
    DetectorReady,
    EventChanged,
    Fact,
    ProblemFound,
    RecordingReached,
    StorageChanged,
    VaultChanged,
)
from app.domain.ids import CameraId, EventId


class StateBoard:
    """Listens on the bus and remembers what is true now. Threads: any."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._lock = threading.Lock()
        self._newest: dict[tuple[str, ...], Fact] = {}
        bus.subscribe(CameraChanged, lambda fact: self._keep(fact, "camera", fact.camera_id))
        bus.subscribe(CameraRemoved, self._forget)
        bus.subscribe(RecordingReached, lambda fact: self._keep(fact, "reached", fact.camera_id, fact.role.value))
        bus.subscribe(DetectorReady, lambda fact: self._keep(fact, "detector"))
        bus.subscribe(StorageChanged, lambda fact: self._keep(fact, "storage"))
        bus.subscribe(VaultChanged, lambda fact: self._keep(fact, "vault"))
        bus.subscribe(ProblemFound, self._keep_problem)
        bus.subscribe(EventChanged, self._keep_event)

    def snapshot(self) -> list[Fact]:
        """Everything that is true now, cameras first."""
        with self._lock:
            return [
                fact for _, fact in sorted(self._newest.items(), key=lambda item: (item[0][0] != "camera", item[0]))
            ]

    def camera_name(self, camera_id: CameraId) -> str:
        """What the camera's owner calls it; its id where it was never heard of."""
        with self._lock:
            fact = self._newest.get(("camera", camera_id))
        return fact.name if isinstance(fact, CameraChanged) else camera_id

    def open_events(self) -> dict[EventId, Event]:
        """The events that go on now."""
        with self._lock:
            facts = list(self._newest.values())
        return {fact.event.id: fact.event for fact in facts if isinstance(fact, EventChanged)}

    def end_problems_of(self, camera_id: CameraId) -> None:
        """The camera is recorded no more: nobody is left to say that its problems are solved."""
        with self._lock:
            facts = list(self._newest.values())
        for fact in facts:
            if isinstance(fact, ProblemFound) and fact.camera_id == camera_id:
                self._bus.publish(replace(fact, solved=True))

    def _keep(self, fact: Fact, *key: str) -> None:
        with self._lock:
            self._newest[key] = fact

    def _forget(self, fact: CameraRemoved) -> None:
        with self._lock:
            for key in [key for key in self._newest if key[0] in ("camera", "reached") and key[1] == fact.camera_id]:
                del self._newest[key]

    def _keep_problem(self, fact: ProblemFound) -> None:
        with self._lock:
            if fact.solved:
                self._newest.pop(("problem", fact.key), None)
            else:
                self._newest[("problem", fact.key)] = fact

    def _keep_event(self, fact: EventChanged) -> None:
        with self._lock:
            if fact.event.closed:
                self._newest.pop(("event", fact.event.id), None)
            else:
                self._newest[("event", fact.event.id)] = fact
