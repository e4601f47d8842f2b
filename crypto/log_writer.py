"""Writes a recorder's log: state and entries in, signed segment and next state out; called by app/vault."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.entries import Continues, Entry, encode_entries
from crypto.errors import UnknownMember
from crypto.index_keys import IndexKey, SegmentPlace
from crypto.keys import ID_BYTES, SEED_BYTES, Compartment, EpochRecipient, LogId, SigningKey
from crypto.segment import MS_PER_DAY, NO_HASH, NextDayKey, SectionHead, SegmentHeader, segment_hash, sign_segment

STATE_MAGIC: Final = b"LouvrLgW"
STATE_VERSION: Final = 1

Entries = Mapping[Compartment, Sequence[Entry]]


@dataclass(frozen=True)
class LogWriterState:
    """All that the next segment needs. Secret; the caller stores it sealed (crypto.local), and the old one is erased.

    signing_key also signs the headers of objects until the next segment replaces it.
    """

    log_id: LogId
    next_number: int
    previous_hash: bytes
    day: int
    signing_key: SigningKey
    index_keys: tuple[IndexKey, ...] = field(repr=False)

    def to_bytes(self) -> bytes:
        writer = Writer().magic(STATE_MAGIC, STATE_VERSION).raw(self.log_id, ID_BYTES).u64(self.next_number)
        writer.raw(self.previous_hash, 32).u32(self.day).raw(self.signing_key.seed, SEED_BYTES)
        writer.u16(len(self.index_keys))
        for key in self.index_keys:
            key.write(writer)
        return writer.done()

    @classmethod
    def from_bytes(cls, data: bytes) -> "LogWriterState":
        """FormatRefused for anything that to_bytes() does not write."""
        reader = Reader(data)
        reader.magic(STATE_MAGIC, STATE_VERSION)
        log_id, number, previous = LogId(reader.raw(ID_BYTES)), reader.u64(), reader.raw(32)
        day, key = reader.u32(), SigningKey(reader.raw(SEED_BYTES))
        index_keys = tuple(IndexKey.read(reader) for _ in range(reader.u16()))
        reader.end()
        return cls(log_id, number, previous, day, key, index_keys)


@dataclass(frozen=True)
class WrittenSegment:
    """Bytes to store and upload as l/<log id>/0/<number>, and the state after them.

    Commit both together, then upload: the same bytes go again after a crash, so one number never has two contents.
    """

    number: int
    data: bytes
    hash: bytes
    state: LogWriterState


def begin_log(
    device_key: SigningKey,
    recipients: Sequence[EpochRecipient],
    time_ms: int,
    *,
    roster_head: bytes = NO_HASH,
    entries: Entries | None = None,
    continues: Continues | None = None,
    urandom: Callable[[int], bytes] = os.urandom,
) -> WrittenSegment:
    """Segment 0 of a new log, the only one that the device key signs; it announces the first day key.

    continues: where a restored disk cannot go on with its old log without forking it, every compartment is told.
    """
    log_id = LogId(urandom(ID_BYTES))
    if continues is not None:
        given = entries or {}
        entries = {each.compartment: (continues, *given.get(each.compartment, ())) for each in recipients}
    state = LogWriterState(log_id, 0, NO_HASH, -1, device_key, ())
    return append(state, recipients, time_ms, roster_head=roster_head, entries=entries, urandom=urandom)


def append(
    state: LogWriterState,
    recipients: Sequence[EpochRecipient],
    time_ms: int,
    *,
    roster_head: bytes = NO_HASH,
    entries: Entries | None = None,
    urandom: Callable[[int], bytes] = os.urandom,
) -> WrittenSegment:
    """The next segment, with a section for every recipient's compartment (also the silent ones).

    recipients: the current epoch of each compartment, from the roster. Raises UnknownMember (entries for a compartment
    that is not among them), NotCanonical or TooLarge (entries), BadKey, SuiteUnavailable.
    """
    entries = entries or {}
    recipients = sorted(recipients, key=lambda each: each.compartment)
    if not set(entries) <= {each.compartment for each in recipients}:
        raise UnknownMember("entries for a group of cameras without readers")
    day = time_ms // MS_PER_DAY
    new_day = day != state.day
    next_key = SigningKey.generate(urandom) if new_day else state.signing_key
    plain = [encode_entries(entries.get(each.compartment, ())) for each in recipients]
    keys = [_index_key(state, each, fresh=new_day, urandom=urandom) for each in recipients]
    header = SegmentHeader(
        log_id=state.log_id,
        number=state.next_number,
        previous_hash=state.previous_hash,
        time_ms=time_ms,
        roster_head=roster_head,
        signer=state.signing_key.verify_key,
        next_day_key=NextDayKey(day, next_key.verify_key) if new_day else None,
        sections=tuple(
            _section(state, *each, nonce=urandom(sodium.NONCE_BYTES))
            for each in zip(recipients, keys, plain, strict=True)
        ),
    )
    return _finish(state, header, keys, plain, next_key)


def _index_key(
    state: LogWriterState, recipient: EpochRecipient, *, fresh: bool, urandom: Callable[[int], bytes]
) -> IndexKey:
    """The current key, or a new random one daily, for a new compartment and before the first entry of an epoch."""
    for key in state.index_keys:
        if (key.compartment, key.epoch) == (recipient.compartment, recipient.epoch) and not fresh:
            return key
    return IndexKey(recipient.compartment, recipient.epoch, 0, urandom(sodium.KEY_BYTES))


def _place(state: LogWriterState, key: IndexKey) -> SegmentPlace:
    return SegmentPlace(state.log_id, state.next_number, key.compartment, key.epoch)


def _section(
    state: LogWriterState, recipient: EpochRecipient, key: IndexKey, plain: bytes, *, nonce: bytes
) -> SectionHead:
    keyframe = key.wrap(_place(state, key), recipient) if key.step == 0 else None
    size = len(plain) + sodium.TAG_BYTES
    return SectionHead(key.compartment, key.epoch, recipient.suite, key.step, nonce, size, keyframe)


def _finish(
    state: LogWriterState,
    header: SegmentHeader,
    keys: list[IndexKey],
    plain: list[bytes],
    next_key: SigningKey,
) -> WrittenSegment:
    header_bytes = header.encode()
    sealed = [
        key.seal(_place(state, key), section.nonce, text, header_bytes)
        for key, section, text in zip(keys, header.sections, plain, strict=True)
    ]
    data = sign_segment(header_bytes, sealed, state.signing_key)
    digest = segment_hash(data)
    after = tuple(key.next(state.log_id, header.number) for key in keys)
    day = header.time_ms // MS_PER_DAY
    following = LogWriterState(state.log_id, header.number + 1, digest, day, next_key, after)
    return WrittenSegment(header.number, data, digest, following)
