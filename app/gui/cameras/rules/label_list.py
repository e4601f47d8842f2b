"""What "Wrong label" taught a camera, each to be forgotten and taught again; the rules page owns it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.clock import Clock
from app.domain.event import Box
from app.domain.rules import WrongLabel
from app.gui.cameras.rules.wording import label_line
from app.gui.widgets.controls import make_label, text_button
from app.gui.wording.texts import tr

_MOST_SHOWN = 100


class LabelList(QWidget):
    """`forget_asked` and `teach_asked` tell an event; `boxes_shown` which boxes to draw, none where it is empty."""

    forget_asked = Signal(str)
    teach_asked = Signal(str)
    boxes_shown = Signal(tuple)

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._known: dict[str, WrongLabel] = {}
        self._taught: frozenset[str] = frozenset()
        self._rows: dict[str, _LabelRow] = {}
        nothing = tr(
            "Nothing yet. Say “Wrong label” of an event that is none, and what looks like it raises nothing here."
        )
        self._empty = make_label("second", nothing, wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._empty)

    @property
    def rows(self) -> list["_LabelRow"]:
        """What is shown, the newest first."""
        return list(self._rows.values())

    def show_labels(self, labels: tuple[WrongLabel, ...], *, anew: bool) -> None:
        """What the camera is taught now. Those that were forgotten since it was shown `anew` stay, to be taken back."""
        if anew:
            self._known = {}
        self._known |= {str(label.event_id): label for label in labels}
        self._taught = frozenset(str(label.event_id) for label in labels)
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.deleteLater()
        newest = sorted(self._known.values(), key=lambda label: -label.taught_ms)[:_MOST_SHOWN]
        self._rows = {str(label.event_id): self._row(label) for label in newest}
        for row in self._rows.values():
            self._column.addWidget(row)
        self._empty.setVisible(not self._rows)

    def _row(self, label: WrongLabel) -> "_LabelRow":
        row = _LabelRow(label, self._clock.wall_ms(), taught=str(label.event_id) in self._taught)
        row.forget_asked.connect(self.forget_asked)
        row.teach_asked.connect(self.teach_asked)
        row.boxes_shown.connect(self._show_boxes)
        return row

    def _show_boxes(self, event_id: str, shown: bool) -> None:
        for other, row in self._rows.items():
            if other != event_id:
                row.where.setChecked(False)
        boxes: tuple[Box, ...] = self._known[event_id].boxes if shown else ()
        self.boxes_shown.emit(boxes)


class _LabelRow(QWidget):
    forget_asked = Signal(str)
    teach_asked = Signal(str)
    boxes_shown = Signal(str, bool)

    def __init__(self, label: WrongLabel, now_ms: int, *, taught: bool) -> None:
        super().__init__()
        event_id = str(label.event_id)
        line = label_line(label, now_ms)
        self.words = make_label("" if taught else "second", line, wraps=True)
        self.where: QPushButton = text_button(tr("Where"), tr("Show on the picture where this was"), lambda: None)
        self.where.setCheckable(True)
        self.where.toggled.connect(lambda shown: self.boxes_shown.emit(event_id, shown))
        if taught:
            verb = text_button(tr("Forget"), tr("Let what looks like this raise events again"), lambda: None)
            verb.clicked.connect(lambda: self.forget_asked.emit(event_id))
        else:
            self.words.setText(tr("Forgotten: {label}").format(label=line))
            verb = text_button(tr("Take back"), tr("Teach the camera this again"), lambda: None)
            verb.clicked.connect(lambda: self.teach_asked.emit(event_id))
        self.verb = verb
        for button in (self.where, self.verb):
            button.setAccessibleName(f"{button.text()}: {line}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.where)
        row.addWidget(self.verb)
