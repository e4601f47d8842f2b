"""The journal: what was appended is there after any end of the process, and what was changed is noticed."""

import contextlib
import os
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.camera import StreamRole
from app.domain.errors import DiskFull, LibraryDamaged, LibraryTooNew
from app.domain.event import Box, Event, EventClass
from app.domain.ids import CameraId, ClipId, EventId
from app.domain.recording import Gap, GapCause, Segment
from app.recording.journal import Journal, read_journal
from app.recording.journal_format import MAGIC
from app.recording.records import (
    CameraRecord,
    DeletionRecord,
    EventRecord,
    GapRecord,
    KeepRecord,
    OpenedRecord,
    PausedRecord,
    Record,
    SealedRecord,
    SegmentRecord,
)

CAMERA = CameraId("door")
EVENT = Event(
    EventId("a" * 26), CAMERA, EventClass.PERSON, 1, 2, False, 0.5, Box(0.1, 0.2, 0.3, 0.4), 1, 7, "A person."
)
EVERY_KIND: list[Record] = [
    CameraRecord(CAMERA, "Door", 1, StreamRole.SUB),
    OpenedRecord(CAMERA, StreamRole.MAIN, "footage/a.mp4", 10),
    SegmentRecord(Segment(CAMERA, StreamRole.MAIN, "footage/a.mp4", 10, 20, 3, 1), bytes(16), b"times"),
    PausedRecord(CAMERA, StreamRole.MAIN, 20, GapCause.OFFLINE),
    GapRecord(Gap(CAMERA, StreamRole.MAIN, 20, 30, GapCause.OFFLINE)),
    EventRecord(EVENT),
    KeepRecord(CAMERA, 1, 2),
    DeletionRecord("footage/a.mp4", "older than 30 days"),
    SealedRecord(EventId("a" * 26), ClipId("b" * 26), 4),
]


def filled(path: Path, records: list[Record]) -> list[int]:
    """Write a journal; returns where each record ends."""
    journal = Journal(path)
    ends = []
    for record in records:
        journal.append(record)
        ends.append(path.stat().st_size)
    journal.close()
    return ends


def test_every_kind_of_record_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "door" / "journal.louver"
    filled(path, EVERY_KIND)
    assert list(read_journal(path)) == EVERY_KIND


def test_reopening_goes_on_from_the_same_head(tmp_path: Path) -> None:
    path = tmp_path / "journal.louver"
    first = Journal(path)
    first.append(EVERY_KIND[0])
    head = first.head
    first.close()
    second = Journal(path)
    assert second.head == head
    assert second.tail() == EVERY_KIND[:1]
    second.append(EVERY_KIND[1])
    second.close()
    assert list(read_journal(path)) == EVERY_KIND[:2]


def test_a_journal_torn_at_any_byte_keeps_its_whole_records_and_the_torn_bytes(tmp_path: Path) -> None:
    whole = tmp_path / "whole.louver"
    ends = filled(whole, EVERY_KIND[:4])
    content = whole.read_bytes()
    for size in range(len(MAGIC), len(content)):
        path, aside = tmp_path / f"{size}" / "journal.louver", tmp_path / f"{size}" / "journal.torn"
        path.parent.mkdir()
        path.write_bytes(content[:size])
        kept = [end for end in ends if end <= size]
        journal = Journal(path)
        journal.append(EVERY_KIND[5])
        journal.close()
        assert list(read_journal(path)) == [*EVERY_KIND[: len(kept)], EVERY_KIND[5]]
        torn = content[(kept[-1] if kept else len(MAGIC)) : size]
        assert (aside.read_bytes() if aside.exists() else b"") == torn


@given(data=st.data())
@settings(max_examples=80)
def test_a_changed_byte_is_noticed_and_costs_no_other_record(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("flip") / "journal.louver"
    ends = filled(path, EVERY_KIND)
    content = bytearray(path.read_bytes())
    place = data.draw(st.integers(len(MAGIC), ends[-2] - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)
    before = sum(end <= place for end in ends)
    with pytest.raises(LibraryDamaged):
        list(read_journal(path))
    assert _until_damage(path) == EVERY_KIND[:before]
    with pytest.raises(LibraryDamaged):
        Journal(path)
    assert path.read_bytes() == content  # nothing was cut


def _until_damage(path: Path) -> list[Record]:
    found = []
    with contextlib.suppress(LibraryDamaged):
        for record in read_journal(path):
            found.append(record)
    return found


def test_a_newer_journal_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.louver"
    path.write_bytes(MAGIC[:-1] + b"\x02" + b"whatever")
    with pytest.raises(LibraryTooNew):
        Journal(path)
    assert path.read_bytes().endswith(b"whatever")


def test_threads_may_append_at_once(tmp_path: Path) -> None:
    path = tmp_path / "journal.louver"
    journal = Journal(path)

    def append(number: int) -> None:
        for step in range(20):
            journal.append(KeepRecord(CAMERA, number, step))

    threads = [Thread(target=append, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    journal.close()
    assert len(list(read_journal(path))) == 80


@pytest.mark.skipif(os.name != "posix", reason="limits of file sizes are a matter of POSIX")
def test_a_record_that_did_not_fit_leaves_no_trace(tmp_path: Path) -> None:
    import resource
    import signal

    path = tmp_path / "journal.louver"
    journal = Journal(path)
    journal.append(EVERY_KIND[0])
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 10, limits[1]))
    try:
        with pytest.raises(DiskFull):
            journal.append(EVERY_KIND[5])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    journal.append(EVERY_KIND[1])
    journal.close()
    assert list(read_journal(path)) == EVERY_KIND[:2]
