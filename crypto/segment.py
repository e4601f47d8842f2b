"""The byte format of one log segment: clear header, a sealed section per compartment, signature; used by the log."""

from dataclasses import dataclass, field
from typing import Final

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import NotCanonical, TamperedSegment, TooLarge
from crypto.hpke import SLOT_BYTES, Suite
from crypto.keys import ID_BYTES, Compartment, Epoch, LogId, SigningKey, VerifyKey
from crypto.labels import Label
from crypto.padding import SEGMENT_STEPS_BYTES

MAGIC: Final = b"LouvrLog"
VERSION: Final = 1
LEVEL: Final = 0
MAX_SECTIONS: Final = 64
MAX_SEGMENT_BYTES: Final = 4 * 1024 * 1024
MS_PER_DAY: Final = 86_400_000
NO_HASH: Final = bytes(sodium.HASH_BYTES)
_SEALED_SIZES: Final = frozenset(step + sodium.TAG_BYTES for step in SEGMENT_STEPS_BYTES)


@dataclass(frozen=True)
class NextDayKey:
    """SUBKEY: from the next segment on, this key signs; `day` counts days since 1970 and is only told, not trusted."""

    day: int
    key: VerifyKey


@dataclass(frozen=True)
class Keyframe:
    """A fresh index key, committed to and wrapped to the readers of the section's epoch."""

    commitment: bytes
    slot: bytes


@dataclass(frozen=True)
class SectionHead:
    """Clear part of one compartment's section. step: how often its index key was ratcheted since the keyframe."""

    compartment: Compartment
    epoch: Epoch
    suite: Suite
    step: int
    nonce: bytes
    sealed_bytes: int
    keyframe: Keyframe | None


@dataclass(frozen=True)
class SegmentHeader:
    """All that stands in the clear and is the associated data of every section."""

    log_id: LogId
    number: int
    previous_hash: bytes
    time_ms: int
    roster_head: bytes
    signer: VerifyKey
    next_day_key: NextDayKey | None
    sections: tuple[SectionHead, ...]

    def encode(self) -> bytes:
        if len(self.sections) > MAX_SECTIONS:
            raise TooLarge("compartments in one log segment")
        writer = Writer().magic(MAGIC, VERSION).u8(LEVEL).zeros(2).raw(self.log_id, ID_BYTES).u64(self.number)
        writer.raw(self.previous_hash, 32).u64(self.time_ms).raw(self.roster_head, 32).raw(self.signer.public, 32)
        writer.flag(self.next_day_key is not None)
        writer.u32(self.next_day_key.day if self.next_day_key else 0)
        writer.raw(self.next_day_key.key.public if self.next_day_key else NO_HASH, 32).u16(len(self.sections))
        for section in self.sections:
            _write_section(writer, section)
        return writer.done()


@dataclass(frozen=True)
class Segment:
    """A parsed segment; the sections are still sealed. Only parse_segment() says that its signature holds."""

    header: SegmentHeader
    header_bytes: bytes
    sealed: tuple[bytes, ...]
    hash: bytes
    data: bytes = field(repr=False)

    def signature_holds(self) -> bool:
        """Whether it was signed by the signer that it names."""
        signed, signature = self.data[: -sodium.SIGNATURE_BYTES], self.data[-sodium.SIGNATURE_BYTES :]
        return self.header.signer.holds(Label.SEGMENT_SIGN, signed, signature)


def sign_segment(header_bytes: bytes, sealed: list[bytes], key: SigningKey) -> bytes:
    body = header_bytes + b"".join(sealed)
    return body + key.sign(Label.SEGMENT_SIGN, body)


def segment_hash(data: bytes) -> bytes:
    """BLAKE2b-256 of the whole segment, signature included: what the next one names."""
    return sodium.digest(Label.SEGMENT_HASH, data)


def parse_segment(data: bytes) -> Segment:
    """FormatRefused, or TamperedSegment if the signature does not hold for the signer it names.

    Says nothing of who that signer is: LogReader compares.
    """
    segment = parse_unsigned(data)
    if not segment.signature_holds():
        raise TamperedSegment
    return segment


def parse_unsigned(data: bytes) -> Segment:
    """As parse_segment(), without its signature: only for what a later signed segment vouches for by its hashes."""
    if len(data) > MAX_SEGMENT_BYTES:
        raise TooLarge("a log segment")
    reader = Reader(data)
    header = _read_header(reader)
    header_bytes = data[: reader.offset]
    sealed = tuple(reader.raw(section.sealed_bytes) for section in header.sections)
    reader.raw(sodium.SIGNATURE_BYTES)
    reader.end()
    return Segment(header, header_bytes, sealed, segment_hash(data), data)


def _write_section(writer: Writer, section: SectionHead) -> None:
    writer.u32(section.compartment).u32(section.epoch).u8(section.suite).u32(section.step)
    writer.raw(section.nonce, sodium.NONCE_BYTES).u32(section.sealed_bytes).flag(section.keyframe is not None)
    if section.keyframe is not None:
        writer.raw(section.keyframe.commitment, 32).raw(section.keyframe.slot, SLOT_BYTES)


def _read_header(reader: Reader) -> SegmentHeader:
    reader.magic(MAGIC, VERSION)
    if reader.u8() != LEVEL:
        raise NotCanonical("a bundle where a segment belongs")
    reader.zeros(2)
    return SegmentHeader(
        log_id=LogId(reader.raw(ID_BYTES)),
        number=reader.u64(),
        previous_hash=reader.raw(32),
        time_ms=reader.u64(),
        roster_head=reader.raw(32),
        signer=VerifyKey(reader.raw(32)),
        next_day_key=_read_next_day_key(reader),
        sections=_read_sections(reader),
    )


def _read_next_day_key(reader: Reader) -> NextDayKey | None:
    present, day, public = reader.flag(), reader.u32(), reader.raw(32)
    if present:
        return NextDayKey(day, VerifyKey(public))
    if day or public != NO_HASH:
        raise NotCanonical("a next key where none is announced")
    return None


def _read_sections(reader: Reader) -> tuple[SectionHead, ...]:
    count = reader.u16()
    if count > MAX_SECTIONS:
        raise TooLarge("compartments in one log segment")
    sections = tuple(_read_section(reader) for _ in range(count))
    order = [section.compartment for section in sections]
    if order != sorted(set(order)):
        raise NotCanonical("compartments are not in rising order")
    return sections


def _read_section(reader: Reader) -> SectionHead:
    section = SectionHead(
        compartment=Compartment(reader.u32()),
        epoch=Epoch(reader.u32()),
        suite=Suite.parse(reader.u8()),
        step=reader.u32(),
        nonce=reader.raw(sodium.NONCE_BYTES),
        sealed_bytes=reader.u32(),
        keyframe=Keyframe(reader.raw(32), reader.raw(SLOT_BYTES)) if reader.flag() else None,
    )
    if section.sealed_bytes not in _SEALED_SIZES:
        raise NotCanonical("a section of a size that is never written")
    if (section.keyframe is not None) is not (section.step == 0):
        raise NotCanonical("a keyframe is step 0, and only a keyframe")
    return section
