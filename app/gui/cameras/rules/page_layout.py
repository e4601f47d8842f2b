"""Where the parts of the rules page go; the page alone calls it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui.widgets.controls import make_label
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.wording.texts import tr

if TYPE_CHECKING:
    from app.gui.cameras.rules.rules_page import RulesPage

_SIDE_PX = 424


@dataclass(frozen=True)
class Sides:
    """What comes and goes: the pane of the chosen rule, and what is said where there is none."""

    editor: QFrame
    empty: QLabel


def lay_out(page: "RulesPage") -> Sides:
    """Put everything in its place."""
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(page.back)
    head.addWidget(page.title, 1)
    verbs = QHBoxLayout()
    verbs.setSpacing(8)
    kinds = FlowLayout()
    words = make_label("second", tr("Draw"))
    words.setFixedHeight(32)
    kinds.addWidget(words)
    for button in page.draw.values():
        kinds.addWidget(button)
    verbs.addLayout(kinds, 1)
    verbs.addWidget(page.undo)
    verbs.addWidget(page.redo)
    left = QVBoxLayout()
    left.setSpacing(12)
    left.addLayout(verbs)
    left.addWidget(page.canvas, 1)
    left.addWidget(page.hint)
    left.addWidget(page.preview)
    foot = QHBoxLayout()
    foot.setSpacing(12)
    foot.addWidget(page.save)
    foot.addWidget(page.said, 1)
    left.addLayout(foot)
    sides, right = _side(page)
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addLayout(left, 1)
    row.addWidget(right)
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 16, 24, 16)
    column.setSpacing(12)
    column.addLayout(head)
    column.addLayout(row, 1)
    page.setAccessibleName(tr("Rules of a camera"))
    return sides


def _side(page: "RulesPage") -> tuple[Sides, QScrollArea]:
    inner = QWidget()
    inner.setObjectName("page")
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(12)
    empty = make_label(
        "second", tr("No zones, lines or masks yet: every visit of the classes above counts."), wraps=True
    )
    removal = QHBoxLayout()
    removal.addWidget(page.remove)
    removal.addStretch(1)
    editor = _pane(tr("Rule"), page.editor, removal)
    pet = tr("A pet indoors is an animal, and movement until it is recognised: leave both out, and it raises nothing.")
    column.addWidget(_pane(tr("Raise events for"), _classes(page), make_label("second", pet, wraps=True)))
    column.addWidget(_pane(tr("Rules"), page.list, empty))
    column.addWidget(editor)
    column.addWidget(_pane(tr("Taught by “Wrong label”"), page.labels))
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFixedWidth(_SIDE_PX)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return Sides(editor, empty), area


def _classes(page: "RulesPage") -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(0)
    for place, box in enumerate(page.raising.values()):
        grid.addWidget(box, place // 3, place % 3)
    return grid


def _pane(heading: str, *parts: QWidget | QLayout) -> QFrame:
    frame = QFrame()
    frame.setObjectName("pane")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    column.addWidget(make_label("heading", heading))
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return frame
