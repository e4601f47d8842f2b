"""The place Events: the list of cards, and beside it the pane that plays one and says why it is there."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.camera import StreamRole
from app.domain.errors import KnownError
from app.domain.event import Event
from app.domain.ids import EventId
from app.domain.recording import Span
from app.gui import icons
from app.gui.context import ViewContext
from app.gui.controls import icon_button, make_label
from app.gui.events_delegate import THUMBNAIL, EventsDelegate
from app.gui.events_model import EventsModel
from app.gui.library import EventsData, load_events
from app.gui.player_pane import PlayerPane
from app.gui.theme import Theme
from app.gui.thumbnails import Thumbnails
from app.gui.words import CLASS_NAMES, day_name, gone_sentence, length_name, moment_name

_RELOAD_AFTER_MS = 200
_DAY_MS = 86_400_000
_LIST_WIDTH_PX = 440


def quiet_sentence(data: EventsData) -> str:
    """What an empty list says about the last 24 hours: never "nothing" when nobody looked."""
    cameras = f"{data.recorded_cameras} camera" + ("" if data.recorded_cameras == 1 else "s")
    if data.recorded_cameras == 0:
        return "Nothing was recorded in the last 24 hours, so there are no events to show."
    if data.gap_count == 0:
        return f"Nothing happened in the last 24 hours on {cameras}. Recording was complete."
    gaps = f"{data.gap_count} gap" + ("" if data.gap_count == 1 else "s")
    return f"Nothing was seen in the last 24 hours on {cameras}, but recording had {gaps}. The timeline shows them."


class EventsView(QWidget):
    """Enter or a double-click plays; the list stays where it is while events arrive."""

    loaded = Signal()

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        self._library = context.library
        self._tasks = context.tasks
        self._clock = context.clock
        self._theme = theme
        self._loading = False
        self._stale = False
        self._played: EventId | None = None
        self.model = EventsModel(self)
        self._thumbnails = Thumbnails(context.paths.thumbnails, context.tasks, THUMBNAIL)
        self._delegate = EventsDelegate(self.model, self._thumbnails, theme)
        self.list = self._make_list()
        self.pane = PlayerPane(
            context.paths, context.library, context.clock, "Choose an event and press Enter to play it."
        )
        self._empty = make_label("second", "Looking for events…", wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(24, 24, 24, 24)
        self._count = make_label("second")
        self._heading = make_label("heading", "No event chosen")
        self._why = make_label("second", wraps=True)
        self._play_button = icon_button(icons.PLAY, "Play (Space)", self.play_or_hold, theme)
        self._play_button.setEnabled(False)
        self._build()
        self._reload_timer = QTimer(self, interval=_RELOAD_AFTER_MS, singleShot=True)
        self._reload_timer.timeout.connect(self.reload)
        self._thumbnails.loaded.connect(lambda: self.list.viewport().update())
        self.pane.playing_changed.connect(self._playing_changed)
        context.bridge.event_changed.connect(lambda: self._reload_timer.start() if self.isVisible() else None)

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName("Events, newest first")
        view.activated.connect(self._activated)
        view.selectionModel().currentChanged.connect(self._chosen)
        return view

    def _build(self) -> None:
        left = QWidget()
        left.setFixedWidth(_LIST_WIDTH_PX)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 16, 8)
        head.addWidget(make_label("title", "Events"))
        head.addStretch(1)
        head.addWidget(self._count)
        column.addLayout(head)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        column.addLayout(self._stack, 1)
        detail = QFrame()
        detail.setObjectName("pane")
        words = QHBoxLayout(detail)
        words.setContentsMargins(16, 12, 16, 12)
        words.setSpacing(16)
        words.addWidget(self._play_button, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addWidget(self._heading)
        text.addWidget(self._why)
        words.addLayout(text, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 16, 16, 16)
        right.setSpacing(16)
        right.addWidget(self.pane, 1)
        right.addWidget(detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(left)
        row.addLayout(right, 1)
        self.setAccessibleName("Events")

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self._playing_changed(self.pane.playing)
        self.list.viewport().update()

    def close_player(self) -> bool:
        """End the player's thread; False when it still runs."""
        return self.pane.close_player()

    # Loading

    def reload(self) -> None:
        """Ask the library again; one question at a time."""
        if self._loading:
            self._stale = True
            return
        self._loading, self._stale = True, False
        now_ms = self._clock.wall_ms()
        everything, day = Span(0, now_ms + _DAY_MS), Span(now_ms - _DAY_MS, now_ms)
        self._tasks.run(
            op=lambda: load_events(self._library, everything, day), success=self._loaded, failure=self._failed
        )

    def _loaded(self, data: EventsData) -> None:
        self._loading = False
        self._thumbnails.look_again()
        self.model.show(data.events, data.names, self._clock.wall_ms(), data.gone)
        self._count.setText(f"{len(data.events)} in all" if data.events else "")
        self._empty.setText(quiet_sentence(data))
        self._stack.setCurrentWidget(self.list if data.events else self._empty)
        if data.events and not self.list.selectionModel().hasSelection():
            row = max(0, self.list.currentIndex().row())  # Qt may have made a row current without selecting it
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row), flag)
        self.loaded.emit()
        if self._stale:
            self._reload_timer.start()

    def _failed(self, error: KnownError) -> None:
        self._loading = False
        self._empty.setText(str(error))
        self._stack.setCurrentWidget(self._empty)

    # Choosing and playing

    def play_row(self, row: int) -> None:
        """Play the event of a row from its start."""
        event = self.model.event_at(row)
        self.list.setCurrentIndex(self.model.index(row))
        self._played = event.id
        self._show(event, event.start_ms, playing=True)

    def play_or_hold(self) -> None:
        """Play the chosen event from its start; once it plays, hold it and go on."""
        current = self.list.currentIndex()
        if current.isValid() and self.model.event_at(current.row()).id != self._played:
            self.play_row(current.row())
        else:
            self.pane.toggle_playing()

    def _activated(self, index: QModelIndex) -> None:
        self.play_row(index.row())

    def _chosen(self, current: QModelIndex) -> None:
        self._play_button.setEnabled(current.isValid())
        if not current.isValid():
            return
        event = self.model.event_at(current.row())
        self._describe(event)
        if event.id != self._played:  # its best picture, held, until it is played
            self._played = None
            self._show(event, event.best_ms, playing=False)

    def _show(self, event: Event, wall_ms: int, *, playing: bool) -> None:
        """A moment of an event; where its footage is gone the pane says why, and later footage is not shown for it."""
        name, cause = self.model.camera_name(event.camera_id), self.model.gone_cause(event.id)
        sentence = "" if cause is None else gone_sentence(cause)
        self.pane.show_moment(
            event.camera_id, name, StreamRole.MAIN, wall_ms, playing=playing and cause is None, gap_sentence=sentence
        )

    def _describe(self, event: Event) -> None:
        name = self.model.camera_name(event.camera_id)
        self._heading.setText(f"{CLASS_NAMES[event.event_class]}, {name}")
        day = day_name(event.start_ms)
        times = f"{day}, {moment_name(event.start_ms, event.start_ms)}, {length_name(event.end_ms - event.start_ms)}."
        self._why.setText(f"{times}\nWhy this event: {event.why}")

    def _playing_changed(self, playing: bool) -> None:
        self._play_button.setIcon(icons.icon(icons.PAUSE if playing else icons.PLAY, self._theme))
        self._play_button.setToolTip("Pause (Space)" if playing else "Play (Space)")
        self._play_button.setAccessibleName("Pause" if playing else "Play")

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Load."""
        super().showEvent(event)
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold the picture: nothing plays unseen."""
        super().hideEvent(event)
        self.pane.set_playing(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays the chosen event, Space holds and goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentIndex().isValid():
            self.play_row(self.list.currentIndex().row())
        elif event.key() == Qt.Key.Key_Space:
            self.play_or_hold()
        else:
            super().keyPressEvent(event)
