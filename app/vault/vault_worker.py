"""Seals the clip of every closed event and brings it to the bucket while the engine runs; the engine owns it."""

import os
import threading
from collections.abc import Callable
from typing import Final

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.core.worker import Worker
from app.domain.camera import StreamRole
from app.domain.errors import BucketUnreachable, KnownError, LibraryDamaged, LibraryMissing
from app.domain.event import Event
from app.domain.facts import ClipSealed, EventChanged, ProblemFound, RecordingReached, VaultChanged
from app.domain.ids import CameraId
from app.recording.clip import cut_clip
from app.vault.bucket import Bucket
from app.vault.expiries import Expiries
from app.vault.live_pieces import LivePieces
from app.vault.log_book import LogBook
from app.vault.pending_events import PendingEvents
from app.vault.roster_store import fetch_roster
from app.vault.sealer import AFTER_MS, ClipSealer, Cut, SegmentsBetween
from app.vault.spool import Spool, Ticket
from app.vault.upload_queue import Checkpoint, UploadQueue
from app.vault.vault import Vault
from app.vault.witnesses import WitnessReader
from crypto.errors import CryptoError

FOOTAGE_GRACE_MS: Final = 20_000
"""How long footage of an event's end may keep one waiting (picked by feel: longer than a camera's reconnect)."""
FOOTAGE_MARGIN_MS: Final = 2_000
"""Sound and reordered pictures of a moment may be written later than the picture that reached it."""
_POLL_S: Final = 0.1
_ROSTER_EVERY_MS: Final = 600_000

OnSealed = Callable[[Ticket], None]


class VaultWorker(Worker):
    """Publishes ClipSealed once a clip lies in the bucket and its log, and VaultChanged when its counts or mood change.

    `on_sealed` is called on the worker's thread before ClipSealed is published. drain() may be called from any thread.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        bucket: Bucket,
        vault: Vault,
        *,
        bus: Bus,
        clock: Clock,
        segments_between: SegmentsBetween,
        camera_name: Callable[[CameraId], str],
        on_sealed: OnSealed = lambda _: None,
        cut: Cut = cut_clip,
        checkpoint: Checkpoint = lambda _: None,
    ) -> None:
        super().__init__("vault")
        self._bucket = bucket
        self._vault = vault
        self._bus = bus
        self._clock = clock
        self._on_sealed = on_sealed
        self._camera_name = camera_name
        self._pending = PendingEvents(vault)
        self._witnesses = WitnessReader(bucket, vault)
        self._log_book = LogBook(vault, clock)
        self._spool = Spool(vault)
        self._queue = UploadQueue(bucket, self._spool, self._log_book, Expiries(vault), checkpoint=checkpoint)
        self._sealer = ClipSealer(
            paths,
            vault,
            spool=self._spool,
            log=self._log_book,
            clock=clock,
            segments_between=segments_between,
            camera_name=camera_name,
            boot_id=os.urandom(16),
            cut=cut,
        )
        self._live = LivePieces(bucket, vault, self._log_book, self._sealer, camera_name)
        self._forget_half_sealed()
        self._reached: dict[CameraId, int] = {}
        self._sealed = 0
        self._draining = False
        self._idle = threading.Condition()
        self._told: VaultChanged | None = None
        self._roster_read_ms: int | None = None
        self._unsubscribe = [
            bus.subscribe(EventChanged, self._on_event),
            bus.subscribe(RecordingReached, self._on_reached),
        ]

    @property
    def vault(self) -> Vault:
        """What this device knows of its vault, to be read only."""
        return self._vault

    def run_once(self) -> None:
        """Seal what is due, bring up what waits, say that the recorder lives."""
        self._seal_due()
        self._tell(stopped=False, sentence="Clips are sealed and uploaded as they happen.")
        self._refresh_roster()
        while not self.stop.is_set:
            ticket = self._queue.upload_next()
            if ticket is None:
                break
            self._sealed += 1
            self._on_sealed(ticket)
            self._bus.publish(ClipSealed(ticket.event_id, ticket.clip_id, ticket.size_bytes))
            self._tell(stopped=False, sentence="Clips are sealed and uploaded as they happen.")
            self._seal_due()
        reached = {camera: until_ms - FOOTAGE_MARGIN_MS for camera, until_ms in self._reached.items()}
        self._live.advance(reached, self._clock.wall_ms() - FOOTAGE_GRACE_MS)
        self._queue.heartbeat(self._clock.wall_ms(), self._witnesses.read)
        self._queue.say_what_is_gone(self._clock.wall_ms())
        self.healthy()
        with self._idle:
            self._idle.notify_all()
        self.stop.wait(_POLL_S)

    def on_error(self, error: Exception) -> None:
        """Say why clips wait; they are safe in the spool."""
        known = isinstance(error, KnownError)
        sentence = str(error) if known else "The vault met an unexpected error and tries again."
        self._tell(stopped=True, sentence=sentence, unreachable=isinstance(error, BucketUnreachable))

    def request_stop(self) -> None:
        """Ask the thread to end; what waits is on the disk and goes up after the next start."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        super().request_stop()

    def drain(self, timeout_s: float) -> bool:
        """Seal every closed event with the footage there is, and wait until all lies in the bucket; False if too late.

        Call it after the footage was finished. Any thread but the worker's.
        """
        self._draining = True
        try:
            with self._idle:
                return self._idle.wait_for(self._nothing_waits, timeout_s)
        finally:
            self._draining = False

    def _forget_half_sealed(self) -> None:
        """A crash between the parts of a clip: its event still waits, so all of its parts are sealed again."""
        waiting = {event.id for event in self._pending.all()}
        for ticket in map(self._spool.ticket, self._spool.names()):
            if ticket.event_id in waiting and not self._log_book.was_logged(ticket.name):
                self._spool.remove(ticket)

    def _nothing_waits(self) -> bool:
        return not self._pending.all() and self._queue.waiting == 0

    def hear(self, fact: EventChanged) -> None:
        """Take note of an event that was told before this worker listened, or after it was asked to stop."""
        self._on_event(fact)

    def _on_event(self, fact: EventChanged) -> None:
        if fact.event.closed:
            self._pending.add(fact.event)
        self._live.on_event(fact.event)

    def _on_reached(self, fact: RecordingReached) -> None:
        if fact.role is StreamRole.MAIN:
            self._reached[fact.camera_id] = max(fact.until_ms, self._reached.get(fact.camera_id, 0))

    def _is_due(self, event: Event) -> bool:
        wanted_ms = event.end_ms + AFTER_MS
        reached = self._reached.get(event.camera_id, 0) >= wanted_ms + FOOTAGE_MARGIN_MS
        return reached or self._draining or self._clock.wall_ms() >= wanted_ms + FOOTAGE_GRACE_MS

    def _seal_due(self) -> None:
        for event in self._pending.all():
            if not self._is_due(event) or self.stop.is_set:
                continue
            try:
                self._sealer.seal(event)
            except (LibraryMissing, LibraryDamaged) as error:
                # There will never be a clip of it, and the events behind it must not wait for one.
                name = self._camera_name(event.camera_id)
                self._bus.publish(ProblemFound(f"clip {event.id}", f"An event of {name} has no clip: {error}"))
            self._pending.remove(event.id)

    def _refresh_roster(self) -> None:
        """Devices that joined meanwhile; a list that is not believed is told, and the known one stays in force."""
        now_ms = self._clock.wall_ms()
        if self._roster_read_ms is not None and abs(now_ms - self._roster_read_ms) < _ROSTER_EVERY_MS:
            return
        try:
            fetched = fetch_roster(self._bucket, self._vault.pinned, self._vault.ring(), self._vault.roster_head)
        except CryptoError as error:
            self._bus.publish(
                ProblemFound("vault roster", f"{error} Clips are still sealed to the devices known before.")
            )
        else:
            self._vault.remember_roster(fetched.roster, fetched.statements)
        self._roster_read_ms = now_ms

    def _tell(self, *, stopped: bool, sentence: str, unreachable: bool = False) -> None:
        waiting = len(self._pending.all()) + self._queue.waiting
        fact = VaultChanged(waiting, self._sealed, stopped, sentence, unreachable)
        if fact != self._told:
            self._told = fact
            self._bus.publish(fact)
