"""Reads a bucket with the 24 words or as a device of the vault: verifies and opens; the vault commands call it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from app.core.clock import Clock
from app.domain.errors import ClipRefused, ObjectMissing, UsageError
from app.vault.bucket import Bucket
from app.vault.local_keys import LocalKeys
from app.vault.log_follower import Memory, NothingSeen, read_logs
from app.vault.logs_read import LogsRead, NamedObject
from app.vault.names import clip_id, id_text, object_name
from app.vault.refusals import Refusal, in_words
from app.vault.roster_store import fetch_roster
from app.vault.vault import Vault
from app.vault.witnesses import leave_witness, life_of
from crypto.absence import Absence, judge_absence
from crypto.errors import CryptoError, ForeignRoot, KeyRefused, WrongObject, WrongReader, WrongWords
from crypto.freshness import Liveness
from crypto.groups import MemorySource
from crypto.header import HEADER_BYTES
from crypto.hpke import best_suite
from crypto.keys import AccountRoot, Compartment, Epoch, LogId, ReaderKey, ReaderSeed, RootFingerprint
from crypto.log_reader import LogHead
from crypto.members import suites_up_to
from crypto.metadata import Metadata
from crypto.opener import ObjectOpener, verify_object
from crypto.roster import Roster
from crypto.roster_history import History
from crypto.roster_key import RosterKeyRing


@dataclass
class BucketReader:
    """A bucket as one reader sees it, after its list of devices and its logs were verified.

    What is not believed stands in `refusals`; everything else stays readable. heads: of each log, by its letters.
    """

    bucket: Bucket
    roster: Roster
    keys: dict[tuple[Compartment, Epoch], ReaderKey] = field(repr=False)
    logs: LogsRead = field(repr=False)
    heads: dict[str, LogHead]
    refusals: list[Refusal]
    lives: dict[LogId, Liveness] = field(default_factory=dict)

    @classmethod
    def with_words(cls, bucket: Bucket, words: Sequence[str]) -> "BucketReader":
        """On a machine that may never have seen the vault. Raises UsageError, ClipRefused and the bucket's errors."""
        try:
            root = AccountRoot.from_words(" ".join(words))
        except WrongWords as error:
            raise UsageError(str(error)) from error
        with root:
            ring = RosterKeyRing(root.identity(suite) for suite in suites_up_to(best_suite()))
            try:
                history = fetch_roster(bucket, root.fingerprint, ring, as_far_as_given=True)
                unopened: list[KeyRefused] = []
                seeds = history.roster.seeds_of_root(root, unopened=unopened)
            except ForeignRoot as error:
                raise ClipRefused("These 24 words belong to another vault than the one in this bucket.") from error
            except CryptoError as error:
                raise in_words(error) from error
        return cls._read(bucket, history, seeds, NothingSeen(history.statements), unopened)

    @classmethod
    def of_device(cls, bucket: Bucket, vault: Vault, clock: Clock) -> "BucketReader":
        """As this device, which remembers what it saw, and leaves word of it for the recorders.

        Raises ClipRefused and the bucket's errors.
        """
        try:
            history = fetch_roster(bucket, vault.pinned, vault.ring(), vault.roster_head)
            unopened: list[KeyRefused] = []
            seeds = history.roster.seeds_of_device(vault.device, LocalKeys(vault).identities(), unopened=unopened)
        except CryptoError as error:
            raise in_words(error) from error
        vault.remember_roster(history.roster, history.statements)
        reader = cls._read(bucket, history, seeds, vault, unopened)
        # The highest heads that it ever saw, so that others learn of it where the bucket shows it an older state.
        leave_witness(bucket, vault, vault.log_heads(), clock)
        beats = reader.logs.heartbeats
        lives = {each: life_of(vault, head, beats.get(each, ()), clock) for each, head in reader.logs.heads.items()}
        return replace(reader, lives=lives)

    @classmethod
    def _read(
        cls,
        bucket: Bucket,
        history: History,
        seeds: Sequence[ReaderSeed],
        memory: Memory,
        unopened: Sequence[CryptoError],
    ) -> "BucketReader":
        roster = history.roster
        keys = roster.reader_keys(seeds)
        recording = _Remembering(memory)
        logs = read_logs(bucket, recording, roster, keys)
        refusals = [
            Refusal.of(error, "The list of devices") for error in (*history.refusals, *unopened)
        ] + logs.refusals
        return cls(bucket, roster, keys, logs, recording.heads, refusals)

    @property
    def fingerprint(self) -> RootFingerprint:
        """Of the vault's root, to be compared with the printed kit."""
        return self.roster.fingerprint

    def objects(self) -> list[NamedObject]:
        """Everything that the verified logs name and this reader was granted, in the order of the logs."""
        return self.logs.named()

    def verify(self, now_ms: int) -> Iterator[tuple[NamedObject, Refusal | Absence | None]]:
        """Compare every object, byte for byte, with what its log says of it; opens nothing.

        None for a sound one, Absence for one that is rightly gone.
        """
        for named in self.objects():
            yield named, self._judged(named, now_ms)

    def absence(self, named: NamedObject, now_ms: int) -> Absence | None:
        """Why the object is not there, or rightly said to be gone; None where it should be.

        Raises Vanished where nobody allowed it, and the bucket's errors.
        """
        told = self.logs.absence(named, self.roster, now_ms)
        if told is None and self.bucket.stat(object_name(named.add.sealed.object_id)) is None:
            return judge_absence(named.add, self.roster, now_ms)
        return told

    def open(self, named: NamedObject, target: BinaryIO) -> Metadata:
        """Write the clip to `target`; what it got before a raise is to be thrown away. ClipRefused, ObjectMissing."""
        key = self.keys.get((named.compartment, named.add.epoch))
        try:
            if key is None:
                raise WrongReader
            data = self._fetch(named)
            opener = ObjectOpener(data[:HEADER_BYTES], key, self.logs.expected(named, data))
            if opener.header.kind is not named.add.kind:
                raise WrongObject("another kind of object than the log says")
            return opener.open_whole(MemorySource(memoryview(data)[HEADER_BYTES:]), target).metadata
        except CryptoError as error:
            raise in_words(error) from error

    def _judged(self, named: NamedObject, now_ms: int) -> Refusal | Absence | None:
        try:
            if (told := self.logs.absence(named, self.roster, now_ms)) is not None:
                return told
            data = self._fetch(named)
            verify_object(
                data[:HEADER_BYTES], MemorySource(memoryview(data)[HEADER_BYTES:]), self.logs.expected(named, data)
            )
        except ObjectMissing:
            return self._why_missing(named, now_ms)
        except CryptoError as error:
            return Refusal.of(error, about(named))
        return None

    def _why_missing(self, named: NamedObject, now_ms: int) -> Refusal | Absence:
        try:
            return judge_absence(named.add, self.roster, now_ms)
        except CryptoError as error:
            return Refusal.of(error, about(named))

    def _fetch(self, named: NamedObject) -> bytes:
        sealed = named.add.sealed
        return self.bucket.get_range(object_name(sealed.object_id), 0, sealed.size_bytes + 1)


class _Remembering:
    """Another memory, and beside it the heads of this reading."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self.heads: dict[str, LogHead] = {}
        self.statements = memory.statements
        self.log_head = memory.log_head
        self.known_logs = memory.known_logs
        self.evidence = memory.evidence

    def remember_log(self, log_id: LogId, head: LogHead) -> None:
        self.heads[id_text(log_id)] = head
        self._memory.remember_log(log_id, head)


def about(named: NamedObject) -> str:
    """What a sentence calls an object."""
    return f"The clip {clip_id(named.add.sealed.object_id)[:8]} of {named.add.camera}"


def find_one(reader: BucketReader, text: str) -> NamedObject:
    """The object whose id begins with these letters. Raises UsageError for none and for several."""
    found = [each for each in reader.objects() if clip_id(each.add.sealed.object_id).startswith(text.lower())]
    if len(found) == 1 and text:
        return found[0]
    many = f"{len(found)} clips begin" if found else "No clip begins"
    raise UsageError(f"{many} with {text[:40]!r}. `main.py vault verify` lists them.")
