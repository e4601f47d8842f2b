"""A file that shows anybody that a recorder's keys signed two pasts; made and checked by app/vault, sent to whomever.

It holds the segments that hand the signature on from the device key to the day keys, and the two that contradict one
another. Who checks it needs the recorder's public key and nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from crypto.canonical import Reader, Writer
from crypto.errors import CryptoError, NoFork, TooLarge
from crypto.keys import LogId, VerifyKey
from crypto.segment import MAX_SEGMENT_BYTES, Segment, parse_segment

MAGIC: Final = b"LouvrFrk"
VERSION: Final = 1
MAX_PROOF_BYTES: Final = 64 * 1024 * 1024
MAX_HANDOVERS: Final = 8192


@dataclass(frozen=True)
class Fork:
    """Two segments of one log that cannot both be true: one number with two contents, or one on top of another past."""

    log_id: LogId
    number: int
    one: Segment
    other: Segment


def make_fork_proof(handovers: Sequence[bytes], one: bytes, other: bytes, device_key: VerifyKey) -> bytes:
    """handovers: segment 0 and every later one that announces a day key. NoFork where it proves none."""
    if len(handovers) > MAX_HANDOVERS:
        raise TooLarge("the proof of a fork")
    writer = Writer().magic(MAGIC, VERSION).u16(len(handovers))
    for data in (*handovers, one, other):
        writer.u32(len(data)).raw(data, len(data))
    proof = writer.done()
    verify_fork_proof(proof, device_key)
    return proof


def verify_fork_proof(proof: bytes, device_key: VerifyKey) -> Fork:
    """The fork of the log that this recorder's key began. FormatRefused, or NoFork where it proves none."""
    if len(proof) > MAX_PROOF_BYTES:
        raise TooLarge("the proof of a fork")
    reader = Reader(proof)
    reader.magic(MAGIC, VERSION)
    count = reader.u16()
    if count > MAX_HANDOVERS:
        raise TooLarge("the proof of a fork")
    handovers = [_read_segment(reader) for _ in range(count)]
    one, other = _read_segment(reader), _read_segment(reader)
    reader.end()
    signers = _signers(handovers, device_key)
    log_id = one.header.log_id
    same_log = all(each.header.log_id == log_id for each in (*handovers, other))
    if not same_log or not {one.header.signer, other.header.signer} <= signers or not _contradict(one, other):
        raise NoFork
    return Fork(log_id, one.header.number, one, other)


def _signers(handovers: Sequence[Segment], device_key: VerifyKey) -> set[VerifyKey]:
    """Every key that the device key vouches for, through any number of days; also those of a forked branch."""
    known = {device_key}
    for segment in handovers:
        if segment.header.signer not in known:
            raise NoFork("a key in it does not come from the recorder")
        if segment.header.next_day_key is not None:
            known.add(segment.header.next_day_key.key)
    return known


def _contradict(one: Segment, other: Segment) -> bool:
    if one.header.number == other.header.number:
        return one.hash != other.hash
    follows = other.header.number == one.header.number + 1
    return follows and other.header.previous_hash != one.hash


def _read_segment(reader: Reader) -> Segment:
    size = reader.u32()
    if size > MAX_SEGMENT_BYTES:
        raise TooLarge("a log segment")
    data = reader.raw(size)
    try:
        return parse_segment(data)
    except CryptoError as error:
        raise NoFork("a segment in it is not sound") from error
