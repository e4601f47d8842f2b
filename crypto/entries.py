"""What a log segment says, entry by entry, in strict binary; built and read by app/vault, sealed by the log."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from crypto.canonical import Reader, Writer
from crypto.errors import NotCanonical, TooLarge
from crypto.groups import SealedObject
from crypto.header import GROUP_CHUNKS, HEADER_BYTES, MAX_OBJECT_BYTES, ObjectKind
from crypto.keys import ID_BYTES, DeviceId, Epoch, LogId, ObjectId
from crypto.padding import segment_step
from crypto.sodium import HASH_BYTES, TAG_BYTES

MAX_ENTRIES: Final = 4096
MAX_CAMERA_BYTES: Final = 128
MAX_LABELS: Final = 16
MAX_LABEL_BYTES: Final = 32
MAX_CAUSE_BYTES: Final = 64
MAX_CHALLENGES: Final = 64
_ADD: Final = 1
_HEARTBEAT: Final = 2
_GAP: Final = 3
_SERIES: Final = 4
_DELETE: Final = 5
_OBSERVE: Final = 6
_CONTINUES: Final = 7


@dataclass(frozen=True)
class ThumbnailRef:
    """Bytes of a picture in the body of a thumbnail pack, which has an Add of its own."""

    object_id: ObjectId
    offset_bytes: int
    size_bytes: int


@dataclass(frozen=True)
class Add:
    """An object was sealed. Times are UTC milliseconds; expires_at_ms: before it, the object's absence is an alarm."""

    kind: ObjectKind
    epoch: Epoch
    sealed: SealedObject
    camera: str
    start_ms: int
    end_ms: int
    labels: tuple[str, ...]
    thumbnail: ThumbnailRef | None
    expires_at_ms: int


@dataclass(frozen=True)
class Heartbeat:
    """The recorder lived at time_ms and had seen these challenges (32 bytes each) of viewers."""

    time_ms: int
    challenges: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class Gap:
    """A camera has no footage from start_ms to end_ms; cause is a short word of the recorder's."""

    camera: str
    start_ms: int
    end_ms: int
    cause: str


@dataclass(frozen=True)
class Series:
    """An event goes on, and its clip leaves in pieces from now on; name_key (secret) says where (crypto.series)."""

    series_id: bytes
    epoch: Epoch
    name_key: bytes = field(repr=False)
    camera: str
    start_ms: int


@dataclass(frozen=True)
class Delete:
    """The recorder takes this object for gone. Whether that was right, crypto.absence says."""

    object_id: ObjectId


@dataclass(frozen=True)
class Observe:
    """The newest head of another device's log that this recorder saw: a bucket cannot show two devices two pasts."""

    device_id: DeviceId
    log_id: LogId
    number: int
    hash: bytes
    time_ms: int


@dataclass(frozen=True)
class Continues:
    """First entry of a log that a restored or copied disk began: the old log up to its highest verified segment."""

    log_id: LogId
    number: int
    hash: bytes
    boot_id: bytes


Entry = Add | Heartbeat | Gap | Series | Delete | Observe | Continues


def encode_entries(entries: Sequence[Entry]) -> bytes:
    """Count, entries and zeros up to a fixed step of size. NotCanonical or TooLarge for what may not be said."""
    if len(entries) > MAX_ENTRIES:
        raise TooLarge("the entries of one log segment")
    writer = Writer().u16(len(entries))
    for entry in entries:
        _write(writer, entry)
    return writer.zeros_until(segment_step(len(writer))).done()


def parse_entries(data: bytes) -> tuple[Entry, ...]:
    """The entries; FormatRefused for anything that encode_entries() does not write."""
    reader = Reader(data)
    count = reader.u16()
    if count > MAX_ENTRIES:
        raise NotCanonical("too many entries")
    entries = tuple(_read(reader) for _ in range(count))
    if segment_step(reader.offset) != len(data):
        raise NotCanonical("the entries are not filled up to their step")
    reader.rest_is_zeros()
    return entries


def _write(writer: Writer, entry: Entry) -> None:
    match entry:
        case Add():
            _write_add(writer.u8(_ADD), entry)
        case Heartbeat():
            _check_count(len(entry.challenges), MAX_CHALLENGES)
            writer.u8(_HEARTBEAT).u64(entry.time_ms).u8(len(entry.challenges))
            for challenge in entry.challenges:
                writer.raw(challenge, HASH_BYTES)
        case Gap():
            _check_span(entry.start_ms, entry.end_ms)
            writer.u8(_GAP).text(entry.camera, MAX_CAMERA_BYTES).u64(entry.start_ms).u64(entry.end_ms)
            writer.text(entry.cause, MAX_CAUSE_BYTES)
        case Series():
            writer.u8(_SERIES).raw(entry.series_id, ID_BYTES).u32(entry.epoch).raw(entry.name_key, HASH_BYTES)
            writer.text(entry.camera, MAX_CAMERA_BYTES).u64(entry.start_ms)
        case Delete():
            writer.u8(_DELETE).raw(entry.object_id, ID_BYTES)
        case Observe():
            writer.u8(_OBSERVE).raw(entry.device_id, ID_BYTES).raw(entry.log_id, ID_BYTES).u64(entry.number)
            writer.raw(entry.hash, HASH_BYTES).u64(entry.time_ms)
        case _:
            writer.u8(_CONTINUES).raw(entry.log_id, ID_BYTES).u64(entry.number).raw(entry.hash, HASH_BYTES)
            writer.raw(entry.boot_id, ID_BYTES)


def _write_add(writer: Writer, entry: Add) -> None:
    sealed = entry.sealed
    _check_span(entry.start_ms, entry.end_ms)
    _check_sizes(sealed)
    _check_count(len(entry.labels), MAX_LABELS)
    writer.u8(entry.kind).u32(entry.epoch).raw(sealed.object_id, ID_BYTES).raw(sealed.header_hash, HASH_BYTES)
    writer.u32(sealed.size_bytes).u16(sealed.chunk_count)
    for group in sealed.group_hashes:
        writer.raw(group, HASH_BYTES)
    writer.text(entry.camera, MAX_CAMERA_BYTES).u64(entry.start_ms).u64(entry.end_ms).u8(len(entry.labels))
    for label in entry.labels:
        writer.text(label, MAX_LABEL_BYTES)
    writer.flag(entry.thumbnail is not None)
    if entry.thumbnail is not None:
        writer.raw(entry.thumbnail.object_id, ID_BYTES)
        writer.u32(entry.thumbnail.offset_bytes).u32(entry.thumbnail.size_bytes)
    writer.u64(entry.expires_at_ms)


def _read(reader: Reader) -> Entry:
    kind = reader.u8()
    if kind not in _READERS:
        raise NotCanonical(f"entry type {kind} does not exist")
    return _READERS[kind](reader)


def _read_heartbeat(reader: Reader) -> Heartbeat:
    time_ms, count = reader.u64(), reader.u8()
    _check_count(count, MAX_CHALLENGES)
    return Heartbeat(time_ms, tuple(reader.raw(HASH_BYTES) for _ in range(count)))


def _read_gap(reader: Reader) -> Gap:
    gap = Gap(reader.text(MAX_CAMERA_BYTES), reader.u64(), reader.u64(), reader.text(MAX_CAUSE_BYTES))
    _check_span(gap.start_ms, gap.end_ms)
    return gap


def _read_series(reader: Reader) -> Series:
    series_id, epoch, name_key = reader.raw(ID_BYTES), Epoch(reader.u32()), reader.raw(HASH_BYTES)
    return Series(series_id, epoch, name_key, reader.text(MAX_CAMERA_BYTES), reader.u64())


def _read_delete(reader: Reader) -> Delete:
    return Delete(ObjectId(reader.raw(ID_BYTES)))


def _read_observe(reader: Reader) -> Observe:
    device_id, log_id = DeviceId(reader.raw(ID_BYTES)), LogId(reader.raw(ID_BYTES))
    return Observe(device_id, log_id, reader.u64(), reader.raw(HASH_BYTES), reader.u64())


def _read_continues(reader: Reader) -> Continues:
    log_id, number, digest = LogId(reader.raw(ID_BYTES)), reader.u64(), reader.raw(HASH_BYTES)
    return Continues(log_id, number, digest, reader.raw(ID_BYTES))


def _read_add(reader: Reader) -> Add:
    kind = _read_kind(reader)
    epoch = Epoch(reader.u32())
    sealed = _read_sealed(reader)
    camera, start_ms, end_ms = reader.text(MAX_CAMERA_BYTES), reader.u64(), reader.u64()
    _check_span(start_ms, end_ms)
    label_count = reader.u8()
    _check_count(label_count, MAX_LABELS)
    labels = tuple(reader.text(MAX_LABEL_BYTES) for _ in range(label_count))
    thumbnail = ThumbnailRef(ObjectId(reader.raw(ID_BYTES)), reader.u32(), reader.u32()) if reader.flag() else None
    return Add(kind, epoch, sealed, camera, start_ms, end_ms, labels, thumbnail, reader.u64())


_READERS: Final[dict[int, Callable[[Reader], Entry]]] = {
    _ADD: _read_add,
    _HEARTBEAT: _read_heartbeat,
    _GAP: _read_gap,
    _SERIES: _read_series,
    _DELETE: _read_delete,
    _OBSERVE: _read_observe,
    _CONTINUES: _read_continues,
}


def _read_kind(reader: Reader) -> ObjectKind:
    value = reader.u8()
    try:
        return ObjectKind(value)
    except ValueError as error:
        raise NotCanonical(f"object type {value} does not exist") from error


def _read_sealed(reader: Reader) -> SealedObject:
    object_id, digest = ObjectId(reader.raw(ID_BYTES)), reader.raw(HASH_BYTES)
    size_bytes, chunk_count = reader.u32(), reader.u16()
    groups = tuple(reader.raw(HASH_BYTES) for _ in range(_group_count(chunk_count)))
    sealed = SealedObject(object_id, digest, chunk_count, groups, size_bytes)
    _check_sizes(sealed)
    return sealed


def _group_count(chunk_count: int) -> int:
    return -(-chunk_count // GROUP_CHUNKS)


def _check_sizes(sealed: SealedObject) -> None:
    chunks_bytes = sealed.size_bytes - HEADER_BYTES
    least, most = sealed.chunk_count * TAG_BYTES, sealed.chunk_count * (65536 + TAG_BYTES)
    if not (least < chunks_bytes <= most and most - chunks_bytes < 65536 and sealed.size_bytes <= MAX_OBJECT_BYTES):
        raise NotCanonical("an object's size does not fit its number of chunks")
    if len(sealed.group_hashes) != _group_count(sealed.chunk_count):
        raise NotCanonical("an object's group hashes do not fit its number of chunks")


def _check_span(start_ms: int, end_ms: int) -> None:
    if end_ms < start_ms:
        raise NotCanonical("an end lies before its start")


def _check_count(count: int, most: int) -> None:
    if count > most:
        raise NotCanonical(f"more than {most} in a list")
