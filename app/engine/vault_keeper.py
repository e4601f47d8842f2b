"""Holds the vault's worker, exchanges it when another bucket was chosen, and moves all of a vault; the engine owns it.

No clip is lost meanwhile, and nothing is deleted from the bucket before.
"""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.bus import Bus
from app.core.clock import Stop
from app.core.paths import LibraryPaths
from app.domain.errors import KnownError, UsageError
from app.domain.facts import EventChanged, ProblemFound, VaultChanged
from app.engine.settings import EngineSettings, load_settings, save_settings

if TYPE_CHECKING:
    from app.engine.bucket_mover import BucketMover
    from app.vault.vault_worker import VaultWorker

_LOOK_S = 0.5
_TAKING_UP = "Louver takes up the bucket that was chosen."
_NO_BUCKET = "No bucket is chosen. Clips stay on this computer and go nowhere else."
_MOVING = "Everything is copied to the new bucket; clips go to the old one until all of it is there."
_ENDING = "Louver is about to end. The bucket is taken up when it starts again."
_NOT_OPENED = "The vault could not be opened; the problem is told in Health."


class VaultKeeper:
    """Threads: begin() is called once; take_up(), move() and close() from any."""

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
        self.mover: BucketMover | None = None
        self._stop = Stop()
        self._changing = threading.Lock()

    def begin(self, settings: EngineSettings) -> None:
        """Open the vault; start() follows."""
        self.worker = self._open(settings)
        self.mover = self._next_mover(settings)

    def start(self) -> None:
        """Begin to seal, and to move where that was not at its end."""
        if self.worker is not None:
            self.worker.start()
        if self.mover is not None:
            self.mover.start()

    def take_up(self) -> str:
        """End what goes to the bucket before, and go on with what is chosen now; returns a sentence.

        It waits for an upload that is under way. Raises LibraryDamaged, UsageError at the engine's end.
        """
        with self._changing:
            if self.mover is not None:
                self.mover.request_stop()
            settings = load_settings(self._paths)
            self._exchange(lambda: settings)
            if self.worker is None:
                sentence = _NOT_OPENED if settings.bucket else _NO_BUCKET
                self._bus.publish(VaultChanged(0, 0, stopped=bool(settings.bucket), sentence=sentence))
                return sentence
            self.mover = self._next_mover(settings)
            if self.mover is not None:
                self.mover.start()
                return _MOVING
        return "Clips of new events go to that bucket from now on."

    def move(self, address: str) -> str:
        """Bring everything to the bucket at `address`, and then go on with that; empty: stay. Returns a sentence.

        Raises UsageError for an address that cannot be, LibraryDamaged and the buckets' errors.
        """
        with self._changing:
            settings = load_settings(self._paths)
            if self.worker is None or settings.bucket is None:
                raise UsageError("No vault is open here, so there is nothing to move.")
            address = _whole(address)
            if address == settings.bucket:
                raise UsageError("Clips go to that bucket already.")
            settings = replace(settings, next_bucket=address or None)
            mover = self._open_mover(settings)
            if mover is not None:
                mover.prepare()
            save_settings(self._paths, settings)
            self._on_settings(settings)
            if self.mover is not None:
                self.mover.request_stop()
            self.mover = mover
            if mover is None:
                return "Nothing is copied any more, and clips go where they went."
            mover.start()
        return _MOVING

    def close(self) -> None:
        """Exchange no more: whoever waits for an upload gives up."""
        self._stop.set()

    def _next_mover(self, settings: EngineSettings) -> "BucketMover | None":
        try:
            return self._open_mover(settings)
        except KnownError as error:
            self._bus.publish(ProblemFound("vault move", f"The vault is not moved: {error}"))
            return None

    def _open_mover(self, settings: EngineSettings) -> "BucketMover | None":
        if settings.bucket is None or settings.next_bucket is None or self.worker is None:
            return None
        from app.engine.vault_desk import open_bucket_mover  # a fifth of all imports, and no picture needs it

        return open_bucket_mover(settings.bucket, settings.next_bucket, self.worker.vault, self._arrive)

    def _arrive(self, mover: "BucketMover") -> None:
        """The copy is whole: end what goes to the old bucket, copy the rest, and go on with the new one.

        Where the rest cannot be copied the old one goes on, and the mover tries again.
        """
        with self._changing:
            if mover.stop.is_set:
                return

            def copy_rest() -> EngineSettings:
                settings = load_settings(self._paths)
                if not mover.copy(self._stop):
                    raise UsageError(_ENDING)
                settings = replace(settings, bucket=settings.next_bucket, next_bucket=None)
                save_settings(self._paths, settings)
                return settings

            self._exchange(copy_rest)

    def _exchange(self, next_settings: Callable[[], EngineSettings]) -> None:
        """End the worker, and open and start one by the settings that hold once nothing is uploaded any more."""
        self._bus.publish(VaultChanged(0, 0, stopped=False, sentence=_TAKING_UP, starting=True))
        missed: list[EventChanged] = []
        unsubscribe = self._bus.subscribe(EventChanged, missed.append)
        before = self.worker
        try:
            self._end(before)
            try:
                settings = next_settings()
            except (KnownError, OSError):
                self._begin_anew(load_settings(self._paths))
                raise
            self._begin_anew(settings)
        finally:
            unsubscribe()
            heir = self.worker or before
            if heir is not None:
                for fact in missed:
                    heir.hear(fact)
            if self.worker is not None and self.worker is not before:
                self.worker.start()

    def _begin_anew(self, settings: EngineSettings) -> None:
        self.worker = self._open(settings)
        self._on_settings(settings)

    def _end(self, worker: "VaultWorker | None") -> None:
        if worker is None:
            return
        worker.request_stop()
        while not worker.join(_LOOK_S):
            if self._stop.is_set:
                raise UsageError(_ENDING)


def _whole(address: str) -> str:
    """Raises UsageError for a folder that is named from where the engine does not stand."""
    if not address or "://" in address:
        return address
    folder = Path(address).expanduser()
    if not folder.is_absolute():
        raise UsageError("Give the folder's whole path, from the disk's beginning.")
    return str(folder)
