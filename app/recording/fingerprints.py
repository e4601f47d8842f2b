"""Finds in a camera's journal the fingerprints of some of its files; the export calls it, in any process."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import LibraryDamaged
from app.recording.journal_format import CHAIN_BYTES, CHAIN_START, JournalReader
from app.recording.records import SegmentRecord, decode_record

_SEGMENT_KIND = 3


@dataclass(frozen=True)
class JournaledFiles:
    """What the journal says of the files asked for, by path; `head` is the chain value up to which it is sound.

    `damage` is the sentence for where the chain breaks; what stands before that counts.
    """

    files: dict[str, SegmentRecord]
    head: bytes
    damage: str | None


def journaled_files(journal: Path, wanted: Collection[str]) -> JournaledFiles:
    """Walk the journal and check its whole chain. Raises LibraryTooNew, OSError."""
    found: dict[str, SegmentRecord] = {}
    head, damage = CHAIN_START, None
    with journal.open("rb") as file:
        try:
            reader = JournalReader(file)
            for end, framed in reader.verified_at():
                head = reader.read(end - CHAIN_BYTES, CHAIN_BYTES)
                if framed[4] != _SEGMENT_KIND:
                    continue
                record = decode_record(framed[4], framed[5:])
                if isinstance(record, SegmentRecord) and record.segment.path in wanted:
                    found[record.segment.path] = record
        except LibraryDamaged as error:
            damage = str(error)
    return JournaledFiles(found, head, damage)
