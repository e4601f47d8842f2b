"""The two columns of the place Events, empty as yet; only the events view fills them."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

_LIST_WIDTH_PX = 440


@dataclass(frozen=True)
class LeftColumn:
    """What the list stands in, from top to bottom: its name, the filters, one of its pages, and what can be undone."""

    widget: QWidget
    head: QHBoxLayout
    filters: QVBoxLayout
    pages: QStackedLayout
    foot: QHBoxLayout


def left_column() -> LeftColumn:
    """As wide as a card."""
    widget = QWidget()
    widget.setFixedWidth(_LIST_WIDTH_PX)
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 8)
    column.setSpacing(0)
    head, filters, cards, foot = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
    head.setContentsMargins(16, 16, 20, 8)
    cards.setContentsMargins(8, 0, 0, 0)
    foot.setContentsMargins(16, 8, 20, 0)
    column.addLayout(head)
    column.addLayout(filters)
    column.addLayout(cards, 1)
    column.addLayout(foot)
    pages = QStackedLayout()
    cards.addLayout(pages)  # before it has pages: a stack without a parent shows its page as a window
    return LeftColumn(widget, head, filters, pages, foot)


def right_column() -> QVBoxLayout:
    """The pane that plays, and what is said of the event below it."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 16, 0, 16)
    column.setSpacing(16)
    return column
