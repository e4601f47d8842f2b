"""The list of events as a widget: cards of one height, newest first; the events view owns it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.gui.events.events_delegate import EventsDelegate
from app.gui.events.events_model import EventsModel

_KEYS_OF_THE_VIEW = (Qt.Key.Key_Space, Qt.Key.Key_E, Qt.Key.Key_U, Qt.Key.Key_W, Qt.Key.Key_X)


class EventsList(QListView):
    """Leaves the view's keys to the view: a list of Qt would search for an event that begins with such a letter."""

    def __init__(self, model: EventsModel, delegate: EventsDelegate) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Events, newest first")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and the like are the list's own."""
        if event.key() in _KEYS_OF_THE_VIEW and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
