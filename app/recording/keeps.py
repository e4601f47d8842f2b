"""Which spans of a camera are kept for ever: the newest state of the journal's keep marks; the engine calls it.

The truth is in the journal. `keeps.json` beside it holds the outcome, so that no start has to read a whole journal.
"""

import logging
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.core.private_files import write_private
from app.domain.recording import Span
from app.recording.journal import Journal, read_journal
from app.recording.records import KeepRecord, Record

_NAME = "keeps.json"
_MAX_FILE_BYTES = 16 << 20
_log = logging.getLogger("louver.retention")


class _File(msgspec.Struct):
    spans: list[Span]


def add_span(spans: Iterable[Span], added: Span) -> list[Span]:
    """The union of sorted spans and one more; spans that touch become one."""
    start_ms, end_ms = added.start_ms, added.end_ms
    apart = []
    for span in spans:
        if span.end_ms < start_ms or span.start_ms > end_ms:
            apart.append(span)
        else:
            start_ms, end_ms = min(start_ms, span.start_ms), max(end_ms, span.end_ms)
    return sorted([*apart, Span(start_ms, end_ms)], key=lambda span: span.start_ms)


def take_span(spans: Iterable[Span], taken: Span) -> list[Span]:
    """The sorted spans without one."""
    rest = []
    for span in spans:
        before = Span(span.start_ms, min(span.end_ms, taken.start_ms))
        behind = Span(max(span.start_ms, taken.end_ms), span.end_ms)
        rest += [part for part in (before, behind) if part.length_ms > 0]
    return rest


def kept_spans(journal_path: Path) -> list[Span]:
    """The kept spans of a camera, for a process that only reads. Raises LibraryDamaged, OSError."""
    spans = noted_spans(journal_path)
    return after_marks([], read_journal(journal_path)) if spans is None else spans


class Keeps:
    """The kept spans of one camera. Threads: one at a time (its owner holds a lock).

    Raises LibraryDamaged where neither the file nor the journal can be read: then nothing may be deleted.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._path = journal.path.with_name(_NAME)
        spans = noted_spans(journal.path)
        # Marks that were journaled just before a crash are in the tail; entering one twice changes nothing.
        self.spans = (
            after_marks([], read_journal(journal.path)) if spans is None else after_marks(spans, journal.tail())
        )
        if spans != self.spans:
            self._save()

    def change(self, record: KeepRecord) -> None:
        """Journal the mark, then let it hold. Raises LibraryError; then nothing has changed."""
        self._journal.append(record)
        self.spans = after_marks(self.spans, [record])
        self._save()

    def _save(self) -> None:
        try:
            write_private(self._path, msgspec.json.encode(_File(self.spans)))
        except OSError as error:
            # An old file would be wrong for ever once the mark has left the journal's tail.
            _log.warning("keep marks could not be noted beside the journal, the next start reads all of it: %s", error)
            try:
                self._path.unlink(missing_ok=True)
            except OSError as still:
                _log.warning("the old keep marks could not be removed either: %s", still)


def after_marks(spans: list[Span], records: Iterable[Record]) -> list[Span]:
    """What is kept once these records' marks hold too, in their order; other records change nothing."""
    for record in records:
        if isinstance(record, KeepRecord) and record.end_ms > record.start_ms:
            change = add_span if record.kept else take_span
            spans = change(spans, Span(record.start_ms, record.end_ms))
    return spans


def noted_spans(journal_path: Path) -> list[Span] | None:
    """The spans that stand beside the journal; None where that file is missing or damaged."""
    path = journal_path.with_name(_NAME)
    try:
        with path.open("rb") as file:
            return msgspec.json.decode(file.read(_MAX_FILE_BYTES), type=_File).spans
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, RecursionError) as error:
        _log.warning("the keep marks in %s cannot be read and are taken from the journal: %s", path, error)
        return None
