"""The one look of Health's tables: rows without lines, selection or editing; its sections make theirs here."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView

HEADER_PX = 32


def plain_table(model: QAbstractItemModel, delegate: QAbstractItemDelegate, name: str, row_px: int) -> QTableView:
    """A table of `model`, painted by `delegate`, that screen readers call `name`; its rows are `row_px` high."""
    table = QTableView()
    table.setModel(model)
    table.setItemDelegate(delegate)
    table.setAccessibleName(name)
    table.setShowGrid(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_px)
    header = table.horizontalHeader()
    header.setFixedHeight(HEADER_PX)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    return table
