"""What forms are made of: labels with their fields, the primary button; the place Cameras calls it."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.gui.widgets.controls import make_label, text_button

LABEL_PX = 112
PAGE_PX = 1008
"""How wide the place is at most."""
_LETTER = re.compile(r"\(&\w\)|&(?=\w)")
"""What marks the letter that leads to a field: in Japanese it stands in brackets behind the words."""


def make_form() -> QFormLayout:
    """A column of fields, their labels at the left in one width."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def add_field(form: QFormLayout, label: str, field: QWidget) -> QLabel:
    """Put a field below the others; the label is its accessible name, and its letter behind & leads to it."""
    shown = make_label(text=label)
    shown.setMinimumWidth(LABEL_PX)
    shown.setFixedHeight(32)
    shown.setBuddy(field)
    field.setAccessibleName(_LETTER.sub("", label))
    form.addRow(shown, field)
    return shown


def make_edit(limit: int, placeholder: str = "") -> QLineEdit:
    """A line to type in."""
    edit = QLineEdit()
    edit.setMaxLength(limit)
    edit.setPlaceholderText(placeholder)
    return edit


def primary_button(words: str, tip: str, action: Callable[[], object]) -> QPushButton:
    """The one button of a page that stands out."""
    button = text_button(words, tip, action)
    button.setObjectName("primary")
    return button
