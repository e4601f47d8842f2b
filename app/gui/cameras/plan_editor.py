"""When a stream is recorded, and how much around an event; a camera's page owns one for each stream."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.domain.plan import MAX_POST_ROLL_S, MAX_PRE_ROLL_S, RecordingMode, RecordingPlan
from app.gui.cameras.week_editor import WeekEditor
from app.gui.cameras.week_spans import FIRST_ROW, rows_of, spans_of
from app.gui.widgets.controls import choice_box, make_label
from app.gui.wording.texts import tr
from app.gui.wording.words import Words

_MODES = Words(
    {
        RecordingMode.CONTINUOUS: QT_TRANSLATE_NOOP("words", "All the time"),
        RecordingMode.EVENTS: QT_TRANSLATE_NOOP("words", "On events"),
        RecordingMode.SCHEDULED: QT_TRANSLATE_NOOP("words", "By a weekly plan"),
    }
)


class PlanEditor(QWidget):
    """`changed` comes with every change by the user. `asked` is what it asks, for screen readers."""

    changed = Signal()

    def __init__(self, asked: str) -> None:
        super().__init__()
        self.mode = choice_box(asked)
        for mode, words in _MODES.items():
            self.mode.addItem(words, mode)
        self.pre_roll = _seconds(MAX_PRE_ROLL_S, tr("Seconds kept before an event"))
        self.post_roll = _seconds(MAX_POST_ROLL_S, tr("Seconds kept after an event"))
        self.week = WeekEditor()
        self._rolls = QWidget()
        rolls = QHBoxLayout(self._rolls)
        rolls.setContentsMargins(0, 0, 0, 0)
        rolls.setSpacing(8)
        for part in (
            make_label("second", tr("Keep", "before the seconds before an event")), self.pre_roll,
            make_label("second", tr("before an event and")), self.post_roll,
            make_label("second", tr("after it.", "behind the seconds after an event")),
        ):  # fmt: skip
            rolls.addWidget(part)
        rolls.addStretch(1)
        first = QHBoxLayout()
        first.addWidget(self.mode)
        first.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.week)
        column.addWidget(self._rolls)
        self.mode.currentIndexChanged.connect(self._mode_chosen)
        self.pre_roll.valueChanged.connect(self.changed)
        self.post_roll.valueChanged.connect(self.changed)
        self.week.changed.connect(self._week_changed)
        self.show_plan(RecordingPlan())

    @property
    def plan(self) -> RecordingPlan:
        """What is chosen. A weekly plan without a time records nothing, and says so."""
        mode = RecordingMode(self.mode.currentData())
        week = spans_of(self.week.rows) if mode is RecordingMode.SCHEDULED else ()
        return RecordingPlan(mode, self.pre_roll.value(), self.post_roll.value(), week)

    def show_plan(self, plan: RecordingPlan) -> None:
        """Show this plan instead."""
        blocked = [part.blockSignals(True) for part in (self.mode, self.pre_roll, self.post_roll)]
        self.mode.setCurrentIndex(list(_MODES).index(plan.mode))
        self.pre_roll.setValue(plan.pre_roll_s)
        self.post_roll.setValue(plan.post_roll_s)
        for part, before in zip((self.mode, self.pre_roll, self.post_roll), blocked, strict=True):
            part.blockSignals(before)
        self.week.show_rows(rows_of(plan.week))
        self._show_parts()

    def _mode_chosen(self) -> None:
        if self.mode.currentData() is RecordingMode.SCHEDULED and not self.week.rows:
            self.week.show_rows((FIRST_ROW,))
        self._show_parts()
        self.changed.emit()

    def _week_changed(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        self.week.setVisible(self.mode.currentData() is RecordingMode.SCHEDULED)
        self._rolls.setVisible(self.plan.waits_for_events)


def _seconds(most: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, most)
    box.setSuffix(tr(" s", "behind a number of seconds"))
    box.setFixedWidth(72)
    box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    box.setAccessibleName(name)
    return box
