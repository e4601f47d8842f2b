"""Collects every text that the window shows, paints, or tells screen readers; the test of translation uses it."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 200


@contextmanager
def painted_texts(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """Whatever is painted until the end of the `with`, through the real painter."""
    seen: set[str] = set()
    paint = QPainter.drawText

    def noting(painter: QPainter, *given: object) -> object:
        seen.update(each for each in given if isinstance(each, str))
        return paint(painter, *given)  # type: ignore[call-overload]

    with monkeypatch.context() as patched:
        patched.setattr(QPainter, "drawText", noting)
        yield seen


def texts_below(root: QWidget) -> set[str]:
    """What every widget below `root` says, also those that are hidden now."""
    found: set[str] = set()
    for widget in (root, *root.findChildren(QWidget)):
        found.update(_said_by(widget))
    for action in root.findChildren(QAction):
        found.update((action.text(), action.toolTip()))
    return {each for each in found if each.strip()}


def texts_of_menu(menu: QMenu) -> set[str]:
    """What stands in a menu, and in those behind it."""
    found = {menu.title(), menu.accessibleName()}
    for action in menu.actions():
        found.add(action.text())
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= texts_of_menu(inner)
    return {each for each in found if each.strip()}


def _said_by(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.whatsThis())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QPlainTextEdit):
        yield from (widget.placeholderText(), widget.toPlainText())
    elif isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield from (widget.itemText(row), str(widget.itemData(row, Qt.ItemDataRole.ToolTipRole) or ""))
    elif isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox):
        yield from _said_by_model(widget)


def _said_by_model(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(_MOST_ROWS, model.rowCount())):
        for column in range(columns):
            index: QModelIndex = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)
