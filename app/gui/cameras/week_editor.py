"""The rows of a weekly plan: days, times, and what is recorded then; the plan editor owns it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QToolButton, QVBoxLayout, QWidget

from app.domain.plan import RecordingMode
from app.gui.cameras.week_spans import FIRST_ROW, WeekRow
from app.gui.widgets.controls import choice_box, make_label, text_button
from app.gui.wording.texts import tr
from app.gui.wording.words import Words

_MODES = Words(
    {
        RecordingMode.CONTINUOUS: QT_TRANSLATE_NOOP("words", "all the time"),
        RecordingMode.EVENTS: QT_TRANSLATE_NOOP("words", "on events"),
    }
)
_MOST_ROWS = 20


class WeekEditor(QWidget):
    """`changed` comes with every change by the user."""

    changed = Signal()

    def __init__(self, nothing: str = "", tip: str = "", *, modes: bool = True) -> None:
        """`nothing` says what holds at other times; without `modes` a row has days and times alone."""
        super().__init__()
        self._rows: list[_Row] = []
        self._modes = modes
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.more = text_button(
            tr("Add a time"), tip or tr("Record at another time of the week too"), lambda: self._add(FIRST_ROW)
        )
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._column)
        column.addLayout(foot)
        nothing = nothing or tr(
            "At all other times nothing is recorded. An end at or before the start is on the next day."
        )
        column.addWidget(make_label("second", nothing, wraps=True))

    @property
    def rows(self) -> tuple[WeekRow, ...]:
        """What is chosen, without rows that have no day."""
        return tuple(row.value for row in self._rows if row.value.days)

    def show_rows(self, rows: tuple[WeekRow, ...]) -> None:
        """Show these instead."""
        for row in list(self._rows):
            self._take(row)
        for value in rows:
            self._put(value)

    def _add(self, value: WeekRow) -> None:
        self._put(value)
        self.changed.emit()

    def _put(self, value: WeekRow) -> None:
        row = _Row(value, modes=self._modes)
        row.changed.connect(self.changed)
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.addWidget(row)
        self.more.setEnabled(len(self._rows) < _MOST_ROWS)

    def _remove(self, row: "_Row") -> None:
        self._take(row)
        self.changed.emit()

    def _take(self, row: "_Row") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.more.setEnabled(True)


class _Row(QWidget):
    changed = Signal()

    def __init__(self, value: WeekRow, *, modes: bool) -> None:
        super().__init__()
        line = QHBoxLayout()
        line.setSpacing(4)
        times = line if modes else QHBoxLayout()  # where there is little room, below the days
        times.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        if not modes:
            column.addLayout(times)
        self._days = []
        for day in range(7):
            button = QToolButton()
            button.setText(QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat))
            button.setCheckable(True)
            button.setMinimumWidth(40)
            button.setAccessibleName(QLocale().standaloneDayName(day + 1))
            button.setChecked(day in value.days)
            button.toggled.connect(self.changed)
            self._days.append(button)
            line.addWidget(button)
        self._start, self._end = _time(value.start_minute, tr("From")), _time(value.end_minute, tr("To"))
        self._mode = choice_box(tr("What is recorded then"))
        for mode, words in _MODES.items():
            self._mode.addItem(words, mode)
        self._mode.setCurrentIndex(list(_MODES).index(value.mode))
        self.remove = text_button(tr("Remove"), tr("Take this time out of the week"), lambda: None)
        times.addSpacing(8 if modes else 0)
        for part in (self._start, make_label("second", tr("to", "between two times")), self._end):
            times.addWidget(part)
        times.addSpacing(8)
        times.addWidget(self._mode)
        self._mode.setVisible(modes)
        times.addWidget(self.remove)
        times.addStretch(1)
        if not modes:
            line.addStretch(1)
        self._start.timeChanged.connect(self.changed)
        self._end.timeChanged.connect(self.changed)
        self._mode.currentIndexChanged.connect(self.changed)

    @property
    def value(self) -> WeekRow:
        """As it is chosen now."""
        days = frozenset(day for day, button in enumerate(self._days) if button.isChecked())
        start, end = (edit.time().hour() * 60 + edit.time().minute() for edit in (self._start, self._end))
        return WeekRow(days, start, end, RecordingMode(self._mode.currentData()))


def _time(minute: int, name: str) -> QTimeEdit:
    edit = QTimeEdit(QTime(minute // 60, minute % 60))
    edit.setDisplayFormat("HH:mm")
    edit.setFixedWidth(72)
    edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    edit.setAccessibleName(name)
    return edit
