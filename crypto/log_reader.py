"""Reads a recorder's log in order and refuses gaps, forks, forgeries and rollbacks by name; called by app/vault."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from crypto.bodies import LogEnd
from crypto.canonical import Reader, Writer
from crypto.entries import Entry, parse_entries
from crypto.errors import (
    DecryptionFailed,
    ForeignSigner,
    FormatRefused,
    LogEnded,
    LogForked,
    LogRolledBack,
    NotCanonical,
    SegmentMissing,
    SegmentRepeated,
    SuiteRefused,
    TamperedSegment,
    WrongObject,
)
from crypto.index_keys import IndexKey, SegmentPlace
from crypto.keys import ID_BYTES, Compartment, Epoch, LogId, ReaderKey, VerifyKey
from crypto.segment import NO_HASH, SectionHead, Segment, parse_segment, parse_unsigned, segment_hash

STATE_MAGIC: Final = b"LouvrLgR"
STATE_VERSION: Final = 1
_HASH_BYTES: Final = 32

Stored = Callable[[int], bytes | None]


@dataclass(frozen=True)
class LogHead:
    """The newest segment of a log that a device has verified: what it remembers and tells others."""

    number: int
    hash: bytes
    time_ms: int


@dataclass(frozen=True)
class ReadSegment:
    """One verified segment. entries: only of the compartments this reader was granted; sealed_off names the others.

    signers: every day key that this log has announced so far, whose signature an object's header may bear; the device
    key is not among them, because it signs only segment 0.
    """

    head: LogHead
    roster_head: bytes
    entries: Mapping[Compartment, tuple[Entry, ...]]
    sealed_off: tuple[Compartment, ...]
    signers: frozenset[VerifyKey]


@dataclass(frozen=True)
class LogReaderState:
    """Where a reader stands, to go on later. Holds index keys: the caller stores it sealed (crypto.local)."""

    log_id: LogId
    next_number: int
    previous_hash: bytes
    time_ms: int
    signers: tuple[VerifyKey, ...]
    index_keys: tuple[IndexKey, ...] = field(repr=False)

    @classmethod
    def start(cls, log_id: LogId, device_key: VerifyKey) -> "LogReaderState":
        """Before segment 0. device_key: the recorder's, from the roster and from nowhere else."""
        return cls(log_id, 0, NO_HASH, 0, (device_key,), ())

    @property
    def head(self) -> LogHead | None:
        """None before the first segment."""
        return LogHead(self.next_number - 1, self.previous_hash, self.time_ms) if self.next_number else None

    def to_bytes(self) -> bytes:
        writer = Writer().magic(STATE_MAGIC, STATE_VERSION).raw(self.log_id, ID_BYTES).u64(self.next_number)
        writer.raw(self.previous_hash, _HASH_BYTES).u64(self.time_ms).u16(len(self.signers))
        for signer in self.signers:
            writer.raw(signer.public, 32)
        writer.u16(len(self.index_keys))
        for key in self.index_keys:
            key.write(writer)
        return writer.done()

    @classmethod
    def from_bytes(cls, data: bytes) -> "LogReaderState":
        """FormatRefused for anything that to_bytes() does not write."""
        reader = Reader(data)
        reader.magic(STATE_MAGIC, STATE_VERSION)
        log_id, number, previous = LogId(reader.raw(ID_BYTES)), reader.u64(), reader.raw(_HASH_BYTES)
        time_ms = reader.u64()
        signers = tuple(VerifyKey(reader.raw(32)) for _ in range(reader.u16()))
        index_keys = tuple(IndexKey.read(reader) for _ in range(reader.u16()))
        reader.end()
        if not signers:
            raise NotCanonical("a log without a signer")
        return cls(log_id, number, previous, time_ms, signers, index_keys)


class LogReader:
    """Accepts the segments of one log in order. One thread at a time; after a refusal the state is as before it.

    keys: the readers' keys this device was granted. remembered: the highest head ever verified here or witnessed by
    another device; finish() and accept() hold the log to it. end: the last segment that the roster still believes (of a
    revoked recorder or a retired log). stored: gives back the bytes of an accepted number where the caller keeps them,
    so that a fork can be shown with both sides.
    """

    def __init__(
        self,
        state: LogReaderState,
        keys: Mapping[tuple[Compartment, Epoch], ReaderKey],
        *,
        remembered: LogHead | None = None,
        end: LogEnd | None = None,
        stored: Stored = lambda _: None,
    ) -> None:
        self._state = state
        self._keys = keys
        self._remembered = remembered
        self._end = end
        self._day_keys = frozenset(state.signers[1:])
        self._stored = stored

    @property
    def state(self) -> LogReaderState:
        return self._state

    @property
    def head(self) -> LogHead | None:
        return self._state.head

    def accept(self, data: bytes) -> ReadSegment:
        """Verify and open the next segment.

        Raises FormatRefused, TamperedSegment, WrongObject (another log's), ForeignSigner, SegmentMissing,
        SegmentRepeated, LogForked, LogEnded, SuiteRefused, WrongReader, CommitmentMismatch.
        """
        return self._accept(parse_segment(data))

    def accept_many(self, segments: Sequence[bytes]) -> Iterator[ReadSegment]:
        """As accept(), one after the other, of segments that come together (a bundle), and much quicker.

        Where they follow one another by their hashes, and each names the signer that the log has by then, the last
        one's signature vouches for all; only those that announce a new day key are verified beside it. Where they do
        not, each is looked at and what is wrong named. Nothing is accepted before that is settled.
        """
        parsed = self._chained(segments)
        for data in segments if parsed is None else ():
            yield self.accept(data)
        for segment in parsed or ():
            yield self._accept(segment)

    def _chained(self, segments: Sequence[bytes]) -> list[Segment] | None:
        parsed: list[Segment] = []
        before, signer = self._state.previous_hash, self._state.signers[-1]
        for data in segments:
            try:
                segment = parse_unsigned(data)
            except FormatRefused:
                return None
            header = segment.header
            # The signer too: a last segment that a stranger signed vouches for nothing.
            if (header.previous_hash, header.log_id, header.signer) != (before, self._state.log_id, signer):
                return None
            parsed.append(segment)
            before = segment.hash
            signer = header.next_day_key.key if header.next_day_key is not None else signer
        signed = [segment for segment in parsed if segment.header.next_day_key is not None] + parsed[-1:]
        return parsed if all(segment.signature_holds() for segment in signed) else None

    def _accept(self, segment: Segment) -> ReadSegment:
        header, data = segment.header, segment.data
        if header.log_id != self._state.log_id:
            raise WrongObject("a segment of another log")
        if header.number > self._state.next_number:
            raise SegmentMissing(f"segment {self._state.next_number}")
        if header.signer not in self._state.signers:
            raise ForeignSigner
        if header.number < self._state.next_number:
            raise self._repeated(header.number, segment.hash, data)
        if header.signer != self._state.signers[-1]:
            raise ForeignSigner("a key that was already replaced")
        self._check_history(segment, data)
        self._check_end(segment)
        opened, index_keys = self._open_sections(segment)
        signers = self._state.signers
        if header.next_day_key is not None:
            signers = (*signers, header.next_day_key.key)
            self._day_keys |= {header.next_day_key.key}
        self._state = LogReaderState(
            header.log_id, header.number + 1, segment.hash, header.time_ms, signers, tuple(index_keys)
        )
        head = LogHead(header.number, segment.hash, header.time_ms)
        sealed_off = tuple(each.compartment for each in header.sections if each.compartment not in opened)
        return ReadSegment(head, header.roster_head, opened, sealed_off, self._day_keys)

    def finish(self) -> LogHead | None:
        """Call when the bucket has no next segment: LogRolledBack if the remembered head or the end was not reached."""
        head = self.head
        known = [self._remembered.number] if self._remembered is not None else []
        known += [self._end.number] if self._end is not None else []
        reached = -1 if head is None else head.number
        if known and reached < max(known):
            there = "nothing" if head is None else f"segment {head.number}"
            reached_ms = None if self._remembered is None else self._remembered.time_ms
            raise LogRolledBack(f"{there} is there, segment {max(known)} was seen before", reached_ms)
        return head

    def _check_end(self, segment: Segment) -> None:
        number, end = segment.header.number, self._end
        if end is None or number < end.number:
            return
        if number > end.number:
            raise LogEnded(f"segment {number}")
        if segment.hash != end.hash:
            raise LogForked(number, self._stored(number), segment.data)

    def _repeated(self, number: int, digest: bytes, data: bytes) -> SegmentRepeated | LogForked:
        ours = self._stored(number)
        head = self.head
        if head is not None and head.number == number:
            same = head.hash == digest
        else:
            same = ours is None or segment_hash(ours) == digest
        return SegmentRepeated(f"segment {number}") if same else LogForked(number, ours, data)

    def _check_history(self, segment: Segment, data: bytes) -> None:
        number = segment.header.number
        if segment.header.previous_hash != self._state.previous_hash:
            # Rightly signed, on top of another past: the segment before this one exists twice.
            raise LogForked(number, self._stored(number - 1), data)
        remembered = self._remembered
        if remembered is not None and remembered.number == number and remembered.hash != segment.hash:
            raise LogForked(number, self._stored(number), data)

    def _open_sections(self, segment: Segment) -> tuple[dict[Compartment, tuple[Entry, ...]], list[IndexKey]]:
        opened: dict[Compartment, tuple[Entry, ...]] = {}
        following: list[IndexKey] = []
        for section, sealed in zip(segment.header.sections, segment.sealed, strict=True):
            key = self._index_key(segment, section)
            if key is None:
                continue
            place = _place(segment, section)
            try:
                plain = key.open(place, section.nonce, sealed, segment.header_bytes)
            except DecryptionFailed as error:
                raise TamperedSegment("its entries do not decrypt") from error
            opened[section.compartment] = parse_entries(plain)
            following.append(key.next(segment.header.log_id, segment.header.number))
        return opened, following

    def _index_key(self, segment: Segment, section: SectionHead) -> IndexKey | None:
        if section.keyframe is None:
            held = [key for key in self._state.index_keys if key.compartment == section.compartment]
            if held and not held[0].fits(section):
                raise TamperedSegment("its index key is not the one that follows")
            return held[0] if held else None
        reader = self._keys.get((section.compartment, section.epoch))
        if reader is None:
            return None
        if reader.suite is not section.suite:
            raise SuiteRefused
        return IndexKey.unwrap(_place(segment, section), section.keyframe, reader)


def _place(segment: Segment, section: SectionHead) -> SegmentPlace:
    return SegmentPlace(segment.header.log_id, segment.header.number, section.compartment, section.epoch)
