"""Compares a file of footage with what the journal noted when it was finished; inspection and its callers use it."""

from pathlib import Path

from app.domain.errors import LibraryDamaged
from app.recording.box_walk import walk_boxes
from app.recording.fragment_reader import read_samples
from app.recording.records import SegmentRecord
from app.recording.sample_table import HASH_BYTES, SampleTable, sample_hash, unpack_times


def difference(file: Path, record: SegmentRecord) -> str:
    """What differs, for a sentence; empty where every byte and every time is as it was. Raises OSError."""
    try:
        table = SampleTable()
        for sample in read_samples(file):
            position = len(table) * HASH_BYTES
            if sample_hash(sample.payload) != record.sample_hashes[position : position + HASH_BYTES]:
                return f"sample {len(table) + 1} of {record.segment.samples} in a file is not what was recorded"
            table.add(sample)
        return _whole_difference(file, record, table)
    except LibraryDamaged as error:
        return str(error).partition(". ")[0].replace("A file", "a file")


def _whole_difference(file: Path, record: SegmentRecord, table: SampleTable) -> str:
    if len(table) * HASH_BYTES != len(record.sample_hashes):
        return f"a file holds {len(table)} samples and had {len(record.sample_hashes) // HASH_BYTES}"
    if table.times != unpack_times(record.sample_times):
        return "the times in a file are not those that were recorded"
    if record.box_hash and walk_boxes(file).box_hash != record.box_hash:
        return "the description of the pictures in a file is not the one that was recorded"
    return ""
