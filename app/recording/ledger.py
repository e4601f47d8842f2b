"""Enters records into a journal and then publishes them, and owes them while the disk refuses; recorder.py's own."""

import logging
from collections import deque

from app.core.bus import Bus
from app.domain.errors import LibraryError
from app.domain.facts import Fact
from app.recording.journal import Journal
from app.recording.records import Record

MAX_OWED = 1_000
_log = logging.getLogger("louver.ledger")


class Ledger:
    """Keeps the order: what could not be entered waits, and everything behind it. Threads: one.

    At most MAX_OWED records wait; beyond that the oldest are dropped, which the log says (their files are found
    again when the engine starts).
    """

    def __init__(self, journal: Journal, bus: Bus) -> None:
        self._journal, self._bus = journal, bus
        self._owed: deque[tuple[Record, Fact | None]] = deque()
        self.trouble = ""
        """Why records wait, in a sentence; empty where none does."""

    def enter(self, record: Record, fact: Fact | None) -> None:
        """Append `record` and publish `fact`, now or when the disk takes it; never raises LibraryError."""
        if len(self._owed) == MAX_OWED:
            lost, _ = self._owed.popleft()
            _log.error("a %s never reached the journal", type(lost).__name__)
        self._owed.append((record, fact))
        self.try_again()

    def try_again(self) -> None:
        """Enter what is owed, as far as the disk takes it."""
        try:
            self._settle()
        except LibraryError as error:
            if not self.trouble:
                _log.warning("the journal waits for the disk: %s", error)
            self.trouble = str(error)
        else:
            self.trouble = ""

    def _settle(self) -> None:
        while self._owed:
            record, fact = self._owed[0]
            self._journal.append(record)
            self._owed.popleft()
            if fact is not None:
                self._bus.publish(fact)
