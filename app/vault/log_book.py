"""The recorder's log: each segment is on the disk with the state after it before it goes up; the queue calls it."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from app.core.clock import Clock
from app.core.private_files import make_private_folder, write_private
from app.domain.errors import ClipRefused, ObjectMissing
from app.vault.bucket import Bucket
from app.vault.local_state import SealedFile
from app.vault.names import segment_name
from app.vault.refusals import in_words
from app.vault.shelf import Shelf
from app.vault.vault import Vault
from crypto.entries import Continues, Entry
from crypto.errors import CryptoError
from crypto.keys import Compartment, LogId, SigningKey, VerifyKey
from crypto.log_writer import LogWriterState, WrittenSegment, append, begin_log
from crypto.segment import MAX_SEGMENT_BYTES, parse_segment, segment_hash

_STATE_NAME: Final = "log book"


class _State(msgspec.Struct, frozen=True):
    log: bytes
    logged: list[str]


class LogBook:
    """Two contents are never signed for one number: the state file names the next number, and is replaced in one step.

    A segment's file is written first. One that the state does not count yet was never uploaded, and is written over.
    One thread at a time.
    """

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._folder = vault.folder / "segments"
        make_private_folder(self._folder)
        self._file = SealedFile(vault.folder / "log.sealed", vault.device, _STATE_NAME)
        self._logged: tuple[str, ...] = ()
        self._last_ms = 0
        self._checked = False
        self.continued: Continues | None = None
        """Set where this process found its disk restored and began another log: an admin confirms it (RETIRE_LOG)."""
        self._shelf = Shelf(vault.folder / "bundles")
        self._state = self._load()

    @property
    def log_id(self) -> LogId:
        """Which log this recorder writes."""
        return self._state.log_id

    @property
    def day_key(self) -> SigningKey:
        """Signs objects' headers until the next segment."""
        return self._state.signing_key

    @property
    def last_ms(self) -> int:
        """When this process wrote its newest segment, in UTC ms; 0 before the first."""
        return self._last_ms

    def was_logged(self, ticket: str) -> bool:
        """Whether a committed segment already holds the entries of this ticket."""
        return ticket in self._logged

    def append(self, entries: Sequence[Entry], compartment: Compartment | None, ticket: str | None = None) -> None:
        """Build, sign and commit the next segment; upload_pending() sends it. compartment: None tells all of them."""
        state = self._state
        now_ms = self._clock.wall_ms()
        everybody = [each.compartment for each in self._vault.roster.recipients()]
        try:
            written = append(
                state,
                self._vault.roster.recipients(),
                now_ms,
                roster_head=self._vault.roster_head.hash,
                entries={each: entries for each in everybody if compartment in (None, each)},
            )
        except CryptoError as error:
            raise in_words(error) from error
        logged = self._logged if ticket is None else (*self._logged, ticket)
        self._commit(written, logged)
        self._last_ms = now_ms

    def forget(self, ticket: str) -> None:
        """The ticket is gone; the next commit no longer names it."""
        self._logged = tuple(other for other in self._logged if other != ticket)

    def upload_pending(self, bucket: Bucket) -> None:
        """Put every committed segment that is still here, in order, with the very bytes that were committed."""
        for number in self._pending():
            path = self._path(number)
            data = path.read_bytes()
            name = segment_name(self.log_id, number)
            if self._forks(bucket, name, data):
                self._begin_another(bucket)
                return self.upload_pending(bucket)
            bucket.put(name, data)
            self._shelf.keep(number, data)
            self._shelf.bundle(bucket, self.log_id, number)
            path.unlink()
        return None

    def pending_count(self) -> int:
        """How many committed segments are not yet in the bucket."""
        return len(self._pending())

    def _load(self) -> LogWriterState:
        content = self._file.read()
        if content is None:
            first = begin_log(
                self._vault.device.signing_key,
                self._vault.roster.recipients(),
                self._clock.wall_ms(),
                roster_head=self._vault.roster_head.hash,
            )
            self._commit(first, ())
            return first.state
        try:
            state = msgspec.msgpack.decode(content, type=_State)
            self._logged = tuple(state.logged)
            return LogWriterState.from_bytes(state.log)
        except (msgspec.DecodeError, CryptoError) as error:
            raise ClipRefused("The state of this recorder's log is damaged; set the vault up again.") from error

    def _commit(self, written: WrittenSegment, logged: tuple[str, ...]) -> None:
        write_private(self._path(written.number), written.data)
        self._file.write(msgspec.msgpack.encode(_State(written.state.to_bytes(), list(logged))))
        self._state, self._logged = written.state, logged

    def _pending(self) -> list[int]:
        numbers = sorted(int(path.stem) for path in self._folder.glob("*.segment") if path.stem.isdigit())
        return [number for number in numbers if number < self._state.next_number]

    def _path(self, number: int) -> Path:
        return self._folder / f"{number}.segment"

    def _forks(self, bucket: Bucket, name: str, data: bytes) -> bool:
        """Once per process: a disk restored from an older copy must not sign other contents for used numbers."""
        if self._checked:
            return False
        found = _get(bucket, name)
        signers = {parse_segment(data).header.signer}
        forks = found is not None and found != data and _is_ours(found, self.log_id, signers)
        # Where it forks, the question stands until another log was begun: the bucket may fail in between.
        self._checked = not forks
        return forks

    def _begin_another(self, bucket: Bucket) -> None:
        """Go on in a new log that names the old one up to its highest sound segment, and says again what was not sent.

        What waits here was signed for numbers that are taken, so its entries go into the new log's first segments.
        """
        waiting = self._pending()
        continues = self._highest(bucket, waiting[0])
        first = begin_log(
            self._vault.device.signing_key,
            self._vault.roster.recipients(),
            self._clock.wall_ms(),
            roster_head=self._vault.roster_head.hash,
            continues=continues,
        )
        # The tickets that those segments named were never seen by anybody: they are logged again.
        self._commit(first, ())
        self._shelf.clear()
        # Only now: a crash before leaves the old state whole, and one after leaves files that the state does not count.
        for number in waiting:
            if number != first.number:
                self._path(number).unlink()
        self._checked = True
        self.continued = continues

    def _highest(self, bucket: Bucket, number: int) -> Continues:
        """The old log's newest segment in the bucket that the log's own keys signed, from `number` on."""
        head = Continues(self.log_id, number, bytes(32), os.urandom(16))
        signers = {parse_segment(self._path(number).read_bytes()).header.signer}
        while (found := _get(bucket, segment_name(self.log_id, number))) is not None:
            if not _is_ours(found, self.log_id, signers):
                break
            head = Continues(self.log_id, number, segment_hash(found), head.boot_id)
            number += 1
        return head


def _get(bucket: Bucket, name: str) -> bytes | None:
    try:
        return bucket.get_range(name, 0, MAX_SEGMENT_BYTES + 1)
    except ObjectMissing:
        return None


def _is_ours(data: bytes, log_id: LogId, signers: set[VerifyKey]) -> bool:
    """Whether a key of this log signed it; the next day's key is taken over from it. Anybody knows the log's id."""
    try:
        header = parse_segment(data).header
    except CryptoError:
        return False  # damaged or put there by somebody else: ours replaces it
    if header.log_id != log_id or header.signer not in signers:
        return False
    if header.next_day_key is not None:
        signers.add(header.next_day_key.key)
    return True
