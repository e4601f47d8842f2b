"""What one rule asks for: name, kind, classes, size, certainty, time, rest; the rules page owns one."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QVBoxLayout, QWidget

from app.domain.rules import MAX_NAME_LETTERS, DetectionRule, LineDirection, RuleKind
from app.gui.cameras.fields import add_field, make_edit, make_form
from app.gui.cameras.rules.quiet_classes import SEEN_CLASSES
from app.gui.cameras.rules.wording import class_name, direction_name, kind_hint, kind_name
from app.gui.cameras.week_editor import WeekEditor
from app.gui.cameras.week_spans import FIRST_ROW, rows_of, spans_of
from app.gui.widgets.controls import check_box, choice_box, make_label
from app.gui.wording.texts import tr

_FIRST_LOITER_S = 20
_AREAS = (RuleKind.ZONE, RuleKind.LOITERING, RuleKind.IGNORE)


class RuleEditor(QWidget):
    """`changed` tells the rule as it is wished now, and a word that is the same while one field is being changed."""

    changed = Signal(DetectionRule, str)

    def __init__(self) -> None:
        super().__init__()
        self._rule = DetectionRule("", RuleKind.ZONE)
        self.name = make_edit(MAX_NAME_LETTERS)
        self.kind = choice_box(tr("What the rule does"))
        self.hint = make_label("second", wraps=True)
        self.classes = {each: check_box(class_name(each)) for each in SEEN_CLASSES}
        self.direction = choice_box(tr("Which way over the line counts"))
        for direction in LineDirection:
            self.direction.addItem(direction_name(direction), direction)
        self.loiter = _number(1, 3600, tr(" s", "behind a number of seconds"), tr("Seconds that somebody stays"))
        self.score = _number(0, 100, " %", tr("How sure the detector is at least"))
        self.least = _number(0, 99, " %", tr("How high it is at least, of the picture's height"))
        self.most = _number(1, 100, " %", tr("How high it is at most, of the picture's height"))
        self.rest = _number(0, 86_400, tr(" s", "behind a number of seconds"), tr("Seconds of rest after an event"))
        self.always = choice_box(tr("When the rule holds"))
        self.always.addItem(tr("Always"), False)
        self.always.addItem(tr("At these times"), True)
        self.week = WeekEditor(
            tr("At all other times the rule does not hold. An end at or before the start is on the next day."),
            tr("Let the rule hold at another time of the week too"),
            modes=False,
        )
        self._build()
        self._connect()

    def show_rule(self, rule: DetectionRule) -> None:
        """Show this rule; what differs from what is shown is set, so that typing is not disturbed."""
        self._rule = rule
        parts = (self.kind, self.direction, self.always, self.loiter, self.score, self.least, self.most, self.rest)
        blocked = [(part, part.blockSignals(True)) for part in (*parts, *self.classes.values())]
        if self.name.text().strip() != rule.name:
            self.name.setText(rule.name)
        self._offer_kinds(rule.kind)
        self.kind.setCurrentIndex(self.kind.findData(rule.kind))
        self.direction.setCurrentIndex(self.direction.findData(rule.direction))
        for event_class, box in self.classes.items():
            box.setChecked(not rule.classes or event_class in rule.classes)
        self.loiter.setValue(round(rule.loiter_s) or _FIRST_LOITER_S)
        self.score.setValue(round(rule.min_score * 100))
        self.least.setValue(round(rule.min_height * 100))
        self.most.setValue(round(rule.max_height * 100))
        self.rest.setValue(round(rule.cool_down_s))
        self.always.setCurrentIndex(int(bool(rule.week)))
        if spans_of(self.week.rows) != rule.week:
            self.week.show_rows(rows_of(rule.week))
        for part, before in blocked:
            part.blockSignals(before)
        self._show_parts()

    @property
    def rule(self) -> DetectionRule:
        """As it is chosen now; its shape is the canvas's."""
        kind = RuleKind(self.kind.currentData())
        chosen = tuple(each for each, box in self.classes.items() if box.isChecked())
        every = len(chosen) in (0, len(self.classes))
        return replace(
            self._rule,
            name=self.name.text().strip() or self._rule.name,
            kind=kind,
            direction=LineDirection(self.direction.currentData()) if kind is RuleKind.LINE else LineDirection.BOTH,
            loiter_s=self._kept(self._rule.loiter_s, self.loiter, 1) if kind is RuleKind.LOITERING else 0.0,
            classes=self._rule.classes if every and self._every(self._rule) else () if every else chosen,
            min_score=self._kept(self._rule.min_score, self.score, 100),
            min_height=self._kept(self._rule.min_height, self.least, 100),
            max_height=self._kept(self._rule.max_height, self.most, 100),
            week=spans_of(self.week.rows) if self.always.currentData() else (),
            cool_down_s=self._kept(self._rule.cool_down_s, self.rest, 1) if kind is not RuleKind.IGNORE else 0.0,
        )

    def _kept(self, before: float, box: QSpinBox, parts: int) -> float:
        """The value as it was, where the box, which is coarser, still shows it."""
        return before if round(before * parts) == box.value() else box.value() / parts

    def _every(self, rule: DetectionRule) -> bool:
        return not rule.classes or set(SEEN_CLASSES) <= set(rule.classes)

    def _offer_kinds(self, kind: RuleKind) -> None:
        """A line has two ends and cannot become an area, nor the other way round."""
        kinds = (RuleKind.LINE,) if kind is RuleKind.LINE else _AREAS
        if [self.kind.itemData(row) for row in range(self.kind.count())] != list(kinds):
            self.kind.clear()
            for each in kinds:
                self.kind.addItem(kind_name(each), each)

    def _show_parts(self) -> None:
        kind = RuleKind(self.kind.currentData())
        self.hint.setText(kind_hint(kind))
        for field, shown in (
            (self.direction, kind is RuleKind.LINE),
            (self.loiter, kind is RuleKind.LOITERING),
            (self.rest, kind is not RuleKind.IGNORE),
        ):
            self._form.setRowVisible(field, shown)
        self.week.setVisible(bool(self.always.currentData()))

    def _chosen(self, part: str) -> None:
        if part == "always" and self.always.currentData() and not self.week.rows:
            self.week.show_rows((FIRST_ROW,))
        self._show_parts()
        rule = self.rule
        if rule != self._rule:
            self._rule = rule
            self.changed.emit(rule, part)

    def _connect(self) -> None:
        self.name.textEdited.connect(lambda _: self._chosen("name"))
        for choice, part in ((self.kind, ""), (self.direction, ""), (self.always, "always")):
            choice.currentIndexChanged.connect(lambda _, part=part: self._chosen(part))
        for box in self.classes.values():
            box.toggled.connect(lambda _: self._chosen(""))
        numbers = {
            "loiter": self.loiter,
            "score": self.score,
            "least": self.least,
            "most": self.most,
            "rest": self.rest,
        }
        for part, number in numbers.items():
            number.valueChanged.connect(lambda _, part=part: self._chosen(part))
        self.week.changed.connect(lambda: self._chosen("week"))

    def _build(self) -> None:
        self._form = form = make_form()
        add_field(form, tr("&Name"), self.name)
        add_field(form, tr("&Kind"), self.kind)
        form.addRow(self.hint)
        classes = QWidget()
        grid = QGridLayout(classes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        for place, box in enumerate(self.classes.values()):
            grid.addWidget(box, place // 2, place % 2)
        add_field(form, tr("For"), classes)
        add_field(form, tr("Direction"), self.direction)
        add_field(form, tr("Stays at least"), self.loiter)
        add_field(form, tr("Sure at least"), self.score)
        add_field(form, tr("At least high"), self.least)
        add_field(form, tr("At most high"), self.most)
        add_field(form, tr("Then rests"), self.rest)
        add_field(form, tr("Holds"), self.always)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.week)


def _number(least: int, most: int, suffix: str, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setSuffix(suffix)
    box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    box.setFixedSize(96, 32)
    box.setToolTip(name)
    box.setAccessibleDescription(name)
    return box
