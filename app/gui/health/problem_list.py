"""What is wrong now and what is worth knowing, a sentence each, and what was wrong since the window opened.

The health view owns it.
"""

from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.core.clock import Clock
from app.domain.facts import ProblemFound
from app.gui.controls import make_label
from app.gui.texts import tr
from app.gui.words import clock_time

_MAX_SOLVED = 5


@dataclass(frozen=True)
class _Solved:
    sentence: str
    from_ms: int
    until_ms: int


class ProblemList(QWidget):
    """Says that nothing is wrong only while the engine answers."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._open: dict[str, tuple[str, int]] = {}
        self._notes: dict[str, str] = {}
        self._solved: list[_Solved] = []
        self._lost = tr("Looking for the recorder…")
        self._labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._show()

    @property
    def sentences(self) -> list[str]:
        """What stands there."""
        return [label.text() for label in self._labels]

    def take(self, fact: ProblemFound) -> None:
        """A problem began, changed or is solved; a note comes and goes without a trace."""
        if fact.note:
            self._notes.pop(fact.key, None)
            if not fact.solved:
                self._notes[fact.key] = fact.sentence
            self._show()
            return
        now_ms = self._clock.wall_ms()
        _, since_ms = self._open.get(fact.key, ("", now_ms))
        before = self._open.pop(fact.key, None)
        if not fact.solved:
            self._open[fact.key] = (fact.sentence, since_ms)
        elif before is not None:
            self._solved = [_Solved(before[0], since_ms, now_ms), *self._solved][:_MAX_SOLVED]
        self._show()

    def engine_found(self) -> None:
        """From now on silence means that all is well."""
        self._lost = ""
        self._show()

    def engine_lost(self, sentence: str) -> None:
        """Nothing is known any more."""
        self._lost = sentence
        self._open.clear()
        self._notes.clear()
        self._show()

    def _show(self) -> None:
        for label in self._labels:
            self._column.removeWidget(label)
            label.deleteLater()
        problems = [self._lost] if self._lost else [sentence for sentence, _ in self._open.values()]
        self._labels = [make_label("problem", sentence, wraps=True) for sentence in problems]
        self._labels = self._labels or [make_label("fine", tr("Everything works."), wraps=True)]
        self._labels += [make_label("second", sentence, wraps=True) for sentence in self._notes.values()]
        for solved in self._solved:
            over = tr("Over ({start} to {end}): {problem}").format(
                start=clock_time(solved.from_ms), end=clock_time(solved.until_ms), problem=solved.sentence
            )
            self._labels.append(make_label("second", over, wraps=True))
        for label in self._labels:
            self._column.addWidget(label)
