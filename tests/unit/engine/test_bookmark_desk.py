"""Bookmarks: what the window asks for lies in the journal, is told to everybody, and what makes no sense is refused."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from app.core.bus import Bus
from app.domain.bookmark import MAX_NAME_LETTERS, Bookmark
from app.domain.errors import UsageError
from app.domain.facts import BookmarkChanged
from app.domain.ids import CameraId, EventId
from app.engine.bookmark_desk import BookmarkDesk
from app.index.bookmark_queries import BookmarkReader
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from app.recording.journal import Journal, read_journal
from app.recording.records import BookmarkRecord, Record

DOOR, ID = CameraId("door"), EventId("b" * 26)
ASKED = {"id": ID, "camera_id": "door", "moment_ms": "5000", "name": "  The\n postman ", "gone": "false"}


class Office:
    """A desk over a real journal, at 10:00, 11:00 and so on."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "journal"
        self.bus = Bus()
        self.told: list[BookmarkChanged] = []
        self.bus.subscribe(BookmarkChanged, self.told.append)
        self.now_ms = 10_000
        self.desk = BookmarkDesk(self.bus, self, self.append)

    def wall_ms(self) -> int:
        """Later each time."""
        self.now_ms += 1_000
        return self.now_ms

    def monotonic_s(self) -> float:
        """Not asked."""
        raise AssertionError

    def append(self, camera_id: CameraId, record: Record) -> None:
        """As the engine does."""
        assert camera_id == DOOR
        journal = Journal(self.path)
        journal.append(record)
        journal.close()


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_a_bookmark_lies_in_the_journal_before_it_is_told(office: Office) -> None:
    assert office.desk.change(ASKED) == "The bookmark is kept in the library."
    assert list(read_journal(office.path)) == [BookmarkRecord(ID, 5_000, "The postman", False, 11_000)]
    assert office.told == [BookmarkChanged(Bookmark(ID, DOOR, 5_000, "The postman"), False, 11_000)]


def test_what_was_said_last_of_a_bookmark_counts(office: Office, tmp_path: Path) -> None:
    office.desk.change(ASKED)
    office.desk.change({**ASKED, "name": "Parcel"})
    office.desk.change({**ASKED, "id": "c" * 26, "moment_ms": "6000"})
    office.desk.change({**ASKED, "id": "c" * 26, "moment_ms": "6000", "gone": "true"})
    path = tmp_path / "index.sqlite3"
    writer = IndexWriter(path)
    for fact in (*office.told, *reversed(office.told)):  # an older word never wins, whenever it comes
        Catalog(writer).add_all((fact,))
    writer.close()
    assert BookmarkReader(path).bookmarks() == [Bookmark(ID, DOOR, 5_000, "Parcel")]


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "../../etc"},
        {"id": ""},
        {"camera_id": "../door"},
        {"camera_id": ""},
        {"moment_ms": "-1"},
        {"moment_ms": "1e9"},
        {"moment_ms": "٣"},
        {"moment_ms": "9" * 16},
        {"gone": "yes"},
        {"name": "x" * 1_000},
        {"name": "bell\a"},
        {"more": "1"},
    ],
)
def test_what_is_no_bookmark_is_refused(office: Office, changes: Mapping[str, str]) -> None:
    with pytest.raises(UsageError):
        office.desk.change({**ASKED, **changes})
    assert not office.told
    assert not office.path.exists()


def test_a_long_name_is_cut(office: Office) -> None:
    office.desk.change({**ASKED, "name": "x" * (MAX_NAME_LETTERS + 5)})
    assert office.told[0].bookmark.name == "x" * MAX_NAME_LETTERS
