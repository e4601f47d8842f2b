"""Takes spooled clips to the bucket and into the log in an order that survives crashes; the worker calls it."""

from collections.abc import Callable
from typing import Final

from app.vault.bucket import Bucket
from app.vault.expiries import Expiries
from app.vault.log_book import LogBook
from app.vault.names import object_name
from app.vault.spool import Spool, Ticket
from app.vault.witnesses import Seen

HEARTBEAT_MS: Final = 60_000
GONE_EVERY_MS: Final = 6 * 3_600_000

Checkpoint = Callable[[str], None]


class UploadQueue:
    """Ciphertext on the disk -> PUT -> segment built, signed and committed here -> PUT -> ticket removed.

    Every step may be repeated: the same bytes go again under the same names. One thread at a time.
    """

    def __init__(
        self,
        bucket: Bucket,
        spool: Spool,
        log: LogBook,
        expiries: Expiries,
        *,
        checkpoint: Checkpoint = lambda _: None,
    ) -> None:
        """`checkpoint` is told after each step; tests end the world there."""
        self._bucket = bucket
        self._spool = spool
        self._log = log
        self._expiries = expiries
        self._gone_read_ms: int | None = None
        self._checkpoint = checkpoint

    @property
    def waiting(self) -> int:
        """How many clips are not yet in the bucket and its log."""
        return len(self._spool.names())

    def upload_next(self) -> Ticket | None:
        """Bring the oldest clip up; None where nothing waits. Raises the bucket's errors: call again later."""
        self._log.upload_pending(self._bucket)
        names = self._spool.names()
        if not names:
            return None
        ticket = self._spool.ticket(names[0])
        if not self._log.was_logged(ticket.name):
            self._put_objects(ticket)
        # Twice where the log book found that its disk was restored, and began another log.
        while not self._log.was_logged(ticket.name):
            self._log.append(ticket.entries, ticket.compartment, ticket.name)
            self._checkpoint("segment committed")
            self._log.upload_pending(self._bucket)
            self._checkpoint("segment uploaded")
        self._expiries.remember(ticket)
        self._spool.remove(ticket)
        self._log.forget(ticket.name)
        self._checkpoint("ticket removed")
        return ticket

    def heartbeat(self, now_ms: int, seen: Callable[[], Seen]) -> None:
        """Say that the recorder lives and what it was asked, where the log has said nothing for a minute."""
        if abs(now_ms - self._log.last_ms) >= HEARTBEAT_MS:
            self._log.append(seen().entries(now_ms), None)
            self._log.upload_pending(self._bucket)

    def say_what_is_gone(self, now_ms: int) -> None:
        """Log which objects are gone whose time is over, a few times a day. Raises the bucket's errors."""
        if self._gone_read_ms is not None and abs(now_ms - self._gone_read_ms) < GONE_EVERY_MS:
            return
        for compartment, entries in self._expiries.gone(self._bucket, now_ms):
            self._log.append(entries, compartment)
            self._log.upload_pending(self._bucket)
        self._gone_read_ms = now_ms

    def _put_objects(self, ticket: Ticket) -> None:
        for position, entry in enumerate(ticket.entries):
            data = self._spool.object_path(ticket.name, position).read_bytes()
            self._bucket.put(object_name(entry.sealed.object_id), data)
            self._checkpoint(f"object {position} uploaded")
