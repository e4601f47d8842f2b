"""What is wrong now and what is worth knowing, a sentence each, and what was wrong since the window opened.

The health view owns it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.clock import Clock
from app.domain.facts import ProblemFound
from app.gui.widgets.controls import make_label, set_kind, text_button
from app.gui.wording.texts import tr
from app.gui.wording.words import clock_time

_MAX_SOLVED = 5


@dataclass(frozen=True)
class _Open:
    fact: ProblemFound
    since_ms: int


@dataclass(frozen=True)
class _Solved:
    sentence: str
    from_ms: int
    until_ms: int


@dataclass(frozen=True)
class _Line:
    """`key` is of what stands there, so that its row stays while its words change; `camera` leads to a camera, and
    `starts` to a recorder."""

    key: str
    kind: str
    sentence: str
    camera: str = ""
    starts: bool = False


class ProblemList(QWidget):
    """Says that nothing is wrong only while the engine answers, and only where something is recorded.

    `camera_asked` wants the settings of the camera that a problem is about, `start_asked` that a recorder runs again.
    """

    camera_asked = Signal(str)
    start_asked = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._open: dict[str, _Open] = {}
        self._notes: dict[str, ProblemFound] = {}
        self._solved: list[_Solved] = []
        self._lost = tr("Looking for the recorder…")
        self._no_cameras = self._startable = False
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._show()

    @property
    def sentences(self) -> list[str]:
        """What stands there."""
        return [row.words.text() for row in self._rows.values()]

    def take(self, fact: ProblemFound) -> None:
        """A problem began, changed or is solved; a note comes and goes without a trace."""
        if fact.note:
            self._notes.pop(fact.key, None)
            if not fact.solved:
                self._notes[fact.key] = fact
            self._show()
            return
        now_ms = self._clock.wall_ms()
        before = self._open.pop(fact.key, None)
        if not fact.solved:
            self._open[fact.key] = _Open(fact, before.since_ms if before is not None else now_ms)
        elif before is not None:
            over = _Solved(before.fact.sentence, before.since_ms, now_ms)
            self._solved = [over, *self._solved][:_MAX_SOLVED]
        self._show()

    def know_cameras(self, there: bool) -> None:
        """Whether there is any camera: where none is, nothing can be wrong, and nothing is recorded either."""
        if self._no_cameras == there:
            self._no_cameras = not there
            self._show()

    def engine_found(self) -> None:
        """From now on silence means that all is well."""
        self._lost, self._startable = "", False
        self._show()

    def engine_lost(self, sentence: str) -> None:
        """Nothing is known any more."""
        self._lost, self._startable = sentence, True
        self._open.clear()
        self._notes.clear()
        self._show()

    def _lines(self) -> Iterator[_Line]:
        problems = [each.fact for each in self._open.values()]
        if self._lost:
            yield _Line("lost", "problem", self._lost, starts=self._startable)
        elif problems:
            yield from (_line(fact, "problem") for fact in problems)
        elif self._no_cameras:
            yield _Line("none", "second", tr("No cameras yet, so nothing is recorded."))
        else:
            yield _Line("fine", "fine", tr("Everything works."))
        yield from (_line(fact, "second") for fact in self._notes.values())
        for number, solved in enumerate(self._solved):
            over = tr("Over ({start} to {end}): {problem}").format(
                start=clock_time(solved.from_ms), end=clock_time(solved.until_ms), problem=solved.sentence
            )
            yield _Line(f"over {number}", "second", over)

    def _show(self) -> None:
        """Rows that stay keep the focus of whoever is about to press their button."""
        lines = {line.key: line for line in self._lines()}
        for key in self._rows.keys() - lines.keys():
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()  # at once: what is solved offers nothing any more
            row.deleteLater()
        self._rows = {key: self._rows.get(key) or self._row(line) for key, line in lines.items()}
        for place, (row, line) in enumerate(zip(self._rows.values(), lines.values(), strict=True)):
            row.say(line)
            self._column.insertWidget(place, row)

    def _row(self, line: _Line) -> "_Row":
        row = _Row()
        row.verb.clicked.connect(
            lambda: self.camera_asked.emit(line.camera) if line.camera else self.start_asked.emit()
        )
        return row


def _line(fact: ProblemFound, kind: str) -> _Line:
    return _Line(f"fact {fact.key}", kind, fact.sentence, fact.camera_id or "")


class _Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.words = make_label("", wraps=True)
        self.verb = text_button("", "", lambda: None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.words, 1)
        row.addWidget(self.verb, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, line: _Line) -> None:
        """Show this."""
        set_kind(self.words, line.kind)
        self.words.setText(line.sentence)
        verb = tr("Camera settings") if line.camera else tr("Start the recorder")
        self.verb.setText(verb)
        self.verb.setAccessibleName(verb)
        self.verb.setAccessibleDescription(line.sentence)
        self.verb.setVisible(bool(line.camera) or line.starts)
