"""The list of events as a widget: cards of one height, newest first; the events view owns it."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.domain.event import Event
from app.gui.events.events_delegate import EventsDelegate
from app.gui.events.events_model import EVENT_ROLE, EventsModel
from app.gui.widgets.controls import KEYBOARD_REASONS

_KEYS_OF_THE_VIEW = frozenset(
    (
        Qt.Key.Key_E, Qt.Key.Key_U, Qt.Key.Key_W, Qt.Key.Key_X, Qt.Key.Key_R, Qt.Key.Key_T, Qt.Key.Key_K,
        Qt.Key.Key_Slash, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter,
    )
)  # fmt: skip
_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class EventsList(QListView):
    """Leaves the view's keys to the view: a list of Qt would search for an event that begins with such a letter.

    `play_asked` and `export_asked` come from the mouse, with the row; `looked_at` tells which card the pointer or the
    keyboard rests on, None for none; `menu_asked` wants what can be done with the chosen ones, at that place.
    """

    play_asked = Signal(int)
    export_asked = Signal(int)
    looked_at = Signal(object)
    menu_asked = Signal(QPoint)

    def __init__(self, model: EventsModel, delegate: EventsDelegate) -> None:
        super().__init__()
        self._delegate = delegate
        self._by_keyboard = False
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Events, newest first"))
        self.entered.connect(self._look_at)
        self.viewportEntered.connect(lambda: self.looked_at.emit(None))

    def selected_rows(self) -> list[int]:
        """The selected rows from top to bottom; the current one where none is."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        current = self.currentIndex()
        return rows or ([current.row()] if current.isValid() else [])

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The card that the keyboard goes to is looked at."""
        super().currentChanged(current, previous)
        if self._by_keyboard and self.hasFocus():
            self._look_at(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and the like are the list's own; Space selects, or lets go."""
        self._by_keyboard = True
        if event.key() in _KEYS_OF_THE_VIEW and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == (
            Qt.KeyboardModifier.NoModifier
        ):
            event.ignore()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Toggle)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The card's own button exports; else a card is chosen."""
        self._by_keyboard = False
        row = self._button_at(event.position().toPoint())
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self.setCurrentIndex(self.model().index(row, 0))
            self.export_asked.emit(row)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click plays, unless it chooses several, or pressed the card's own button."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers() & _CHOOSING
        if plain and index.isValid() and index == self.currentIndex() and self._button_at(at) is None:
            self.play_asked.emit(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the card under the pointer, which the press has chosen; by keyboard of the current one."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            at = event.pos() if by_mouse else self.visualRect(index).center()
            self.menu_asked.emit(self.viewport().mapToGlobal(at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click of the two plays already."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer tells which button it is over; nothing is selected by dragging over cards."""
        over = self._button_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor)
        if not event.buttons():
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has left every card."""
        super().leaveEvent(event)
        self.looked_at.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A card that the keyboard comes to is looked at."""
        super().focusInEvent(event)
        if event.reason() in KEYBOARD_REASONS:
            self._by_keyboard = True
            self._look_at(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nor does the keyboard rest on one any more."""
        super().focusOutEvent(event)
        if self._by_keyboard:
            self.looked_at.emit(None)

    def _look_at(self, index: QModelIndex | QPersistentModelIndex) -> None:
        event = index.data(EVENT_ROLE) if index.isValid() else None
        self.looked_at.emit(event if isinstance(event, Event) else None)

    def _button_rect(self, index: QModelIndex) -> QRect:
        return self._delegate.button_rect(self.visualRect(index), self.layoutDirection())

    def _button_at(self, at: QPoint) -> int | None:
        """The row whose own button lies there."""
        index = self.indexAt(at)
        inside = index.isValid() and self._button_rect(index).contains(at)
        return index.row() if inside else None
