"""Copies the vault's bucket into the next one while clips go on to the old, then has the two exchanged; the keeper's.

It begins again after each failure and after a restart, and copies only what is not there yet.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.core.clock import Stop
from app.core.worker import Worker
from app.domain.errors import KnownError
from app.vault.bucket import Bucket
from app.vault.bucket_copy import Tell, copy_bucket


@dataclass(frozen=True)
class Moving:
    """How far it is: `there` of `total` objects (0 while it counts), or why it waits."""

    address: str
    there: int = 0
    total: int = 0
    trouble: str = ""


class BucketMover(Worker):
    """Owned by the VaultKeeper. `state` may be read from any thread."""

    def __init__(
        self,
        address: str,
        old: Bucket,
        new: Bucket,
        *,
        prepare: Callable[[], None],
        exchange: "Callable[[BucketMover], None]",
    ) -> None:
        """`prepare` refuses a bucket that must not be filled. `exchange` is called on this thread when the copy is
        whole, and copies what came since by copy()."""
        super().__init__("bucket mover")
        self._old, self._new, self.prepare, self._exchange = old, new, prepare, exchange
        self.state = Moving(address)

    def run_once(self) -> None:
        """Copy, and exchange the two."""
        self.prepare()
        if self.copy(self.stop):
            self.healthy()
            self._exchange(self)
            self.request_stop()

    def copy(self, stop: Stop, tell: Tell | None = None) -> bool:
        """Copy what is not there yet; False where it was stopped before. Raises the buckets' errors."""
        return copy_bucket(self._old, self._new, stop=stop, tell=tell or self._tell)

    def on_error(self, error: Exception) -> None:
        """Say why it waits; it tries again."""
        known = isinstance(error, KnownError)
        sentence = str(error) if known else "The copying met an unexpected error and is tried again."
        self.state = replace(self.state, trouble=sentence)

    def _tell(self, there: int, total: int) -> None:
        self.beat()
        self.state = Moving(self.state.address, there, total)
