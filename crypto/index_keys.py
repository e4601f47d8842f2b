"""The ratcheted key of one compartment's entries in one log; used by log_writer and log_reader."""

from dataclasses import dataclass, field

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import CommitmentMismatch
from crypto.hpke import Recipient
from crypto.keys import Compartment, Epoch, EpochRecipient, LogId, ReaderKey
from crypto.labels import Label
from crypto.segment import Keyframe, SectionHead


@dataclass(frozen=True)
class SegmentPlace:
    """Which section of which log an index key serves: bound into every use of it."""

    log_id: LogId
    number: int
    compartment: Compartment
    epoch: Epoch

    def encode(self) -> bytes:
        place = self.log_id + self.number.to_bytes(8, "big")
        return place + self.compartment.to_bytes(4, "big") + self.epoch.to_bytes(4, "big")


@dataclass(frozen=True)
class IndexKey:
    """The key of one section and how often it was ratcheted since its keyframe. Secret."""

    compartment: Compartment
    epoch: Epoch
    step: int
    secret: bytes = field(repr=False)

    def next(self, log_id: LogId, number: int) -> "IndexKey":
        """The key of the segment after `number`; the caller forgets this one."""
        place = SegmentPlace(log_id, number, self.compartment, self.epoch)
        secret = sodium.derive(self.secret, Label.INDEX_RATCHET, place.encode())
        return IndexKey(self.compartment, self.epoch, self.step + 1, secret)

    def seal(self, place: SegmentPlace, nonce: bytes, entries: bytes, header_bytes: bytes) -> bytes:
        return sodium.seal(self._segment_key(place), nonce, entries, header_bytes)

    def open(self, place: SegmentPlace, nonce: bytes, sealed: bytes, header_bytes: bytes) -> bytes:
        """DecryptionFailed unless it is exactly this section of this segment."""
        return sodium.unseal(self._segment_key(place), nonce, sealed, header_bytes)

    def wrap(self, place: SegmentPlace, recipient: EpochRecipient) -> Keyframe:
        commitment = self._commitment(place)
        info = _wrap_info(place, recipient.recipient, commitment)
        return Keyframe(commitment, recipient.recipient.seal_slot(self.secret, info))

    @classmethod
    def unwrap(cls, place: SegmentPlace, keyframe: Keyframe, reader: ReaderKey) -> "IndexKey":
        """WrongReader or CommitmentMismatch."""
        info = _wrap_info(place, reader.identity.recipient, keyframe.commitment)
        key = cls(place.compartment, place.epoch, 0, reader.identity.open_slot(keyframe.slot, info))
        if not sodium.same(key._commitment(place), keyframe.commitment):
            raise CommitmentMismatch
        return key

    def fits(self, section: SectionHead) -> bool:
        return (self.compartment, self.epoch, self.step) == (section.compartment, section.epoch, section.step)

    def write(self, writer: Writer) -> None:
        writer.u32(self.compartment).u32(self.epoch).u32(self.step).raw(self.secret, sodium.KEY_BYTES)

    @classmethod
    def read(cls, reader: Reader) -> "IndexKey":
        return cls(Compartment(reader.u32()), Epoch(reader.u32()), reader.u32(), reader.raw(sodium.KEY_BYTES))

    def _segment_key(self, place: SegmentPlace) -> bytes:
        return sodium.derive(self.secret, Label.SEGMENT_KEY, place.encode())

    def _commitment(self, place: SegmentPlace) -> bytes:
        return sodium.derive(self.secret, Label.INDEX_COMMIT, place.encode())


def _wrap_info(place: SegmentPlace, recipient: Recipient, commitment: bytes) -> bytes:
    return Label.WRAP_INDEX.value + bytes([recipient.suite]) + place.encode() + recipient.key_hash + commitment
