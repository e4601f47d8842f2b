"""Holds the vault's worker and exchanges it when another bucket was chosen; no clip is lost; the engine owns it."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.bus import Bus
from app.core.clock import Stop
from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.domain.facts import EventChanged, VaultChanged
from app.engine.settings import EngineSettings, load_settings

if TYPE_CHECKING:
    from app.vault.vault_worker import VaultWorker

_LOOK_S = 0.5
_TAKING_UP = "Louver takes up the bucket that was chosen."
_NO_BUCKET = "No bucket is chosen. Clips stay on this computer and go nowhere else."
_NOT_OPENED = "The vault could not be opened; the problem is told in Health."


class VaultKeeper:
    """Threads: begin() is called once; take_up() and close() from any."""

    def __init__(
        self,
        paths: LibraryPaths,
        bus: Bus,
        *,
        open_worker: "Callable[[EngineSettings], VaultWorker | None]",
        on_settings: Callable[[EngineSettings], None],
    ) -> None:
        """`on_settings` is told what holds from now on."""
        self._paths, self._bus, self._open, self._on_settings = paths, bus, open_worker, on_settings
        self.worker: VaultWorker | None = None
        self._stop = Stop()
        self._changing = threading.Lock()

    def begin(self, settings: EngineSettings) -> None:
        """Open the vault; start() follows."""
        self.worker = self._open(settings)

    def start(self) -> None:
        """Begin to seal."""
        if self.worker is not None:
            self.worker.start()

    def take_up(self) -> str:
        """End what goes to the bucket before, and go on with the one that is chosen now; returns a sentence.

        It waits for an upload that is under way. Raises LibraryDamaged, UsageError at the engine's end.
        """
        with self._changing:
            settings = load_settings(self._paths)
            self._bus.publish(VaultChanged(0, 0, stopped=False, sentence=_TAKING_UP, starting=True))
            missed: list[EventChanged] = []
            unsubscribe = self._bus.subscribe(EventChanged, missed.append)
            before = self.worker
            try:
                self._end(before)
                self.worker = self._open(settings)
                self._on_settings(settings)
            finally:
                unsubscribe()
                heir = self.worker or before
                if heir is not None:
                    for fact in missed:
                        heir.hear(fact)
            if self.worker is None:
                sentence = _NOT_OPENED if settings.bucket else _NO_BUCKET
                self._bus.publish(VaultChanged(0, 0, stopped=bool(settings.bucket), sentence=sentence))
                return sentence
            self.worker.start()
        return "Clips of new events go to that bucket from now on."

    def close(self) -> None:
        """Exchange no more: whoever waits for an upload gives up."""
        self._stop.set()

    def _end(self, worker: "VaultWorker | None") -> None:
        if worker is None:
            return
        worker.request_stop()
        while not worker.join(_LOOK_S):
            if self._stop.is_set:
                raise UsageError("Louver is about to end. The bucket is taken up when it starts again.")
