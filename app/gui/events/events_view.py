"""The place Events: the list of cards, and beside it the pane that plays one and says why it is there."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.camera import StreamRole
from app.domain.errors import KnownError
from app.domain.event import Event
from app.domain.facts import KeepChanged
from app.domain.ids import CameraId, EventId
from app.domain.recording import Span
from app.gui.context import ViewContext
from app.gui.controls import make_label
from app.gui.events.event_detail import EventDetail
from app.gui.events.events_delegate import THUMBNAIL, EventsDelegate
from app.gui.events.events_list import EventsList
from app.gui.events.events_model import EventsModel
from app.gui.events.wrong_labels import WrongLabels
from app.gui.kept import KeptFootage, keep_clip, load_kept
from app.gui.library import EventsData, load_events
from app.gui.reloading import Reloading
from app.gui.theme import Theme
from app.gui.thumbnails import Thumbnails
from app.gui.timeline.player_pane import PlayerPane
from app.gui.words import gone_sentence
from app.playback.export.request import ExportCamera, ExportRequest, span_of_event

_RELOAD_AFTER_MS = 200
_DAY_MS = 86_400_000
_LIST_WIDTH_PX = 440
_EVER = Span(0, 1 << 47)
_MAX_KEEPS = 200


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
    """A click or Enter plays; the list stays where it is while events arrive."""

    loaded = Signal()

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        self._context = context
        self._library = context.library
        self._tasks = context.tasks
        self._clock = context.clock
        self._played: EventId | None = None
        self._kept_of: set[CameraId] = set()
        self._keeps: deque[KeepChanged] = deque(maxlen=_MAX_KEEPS)
        self.model = EventsModel(self)
        self._thumbnails = Thumbnails(context.paths.thumbnails, context.tasks, THUMBNAIL)
        self._delegate = EventsDelegate(self.model, self._thumbnails, theme)
        self.list = EventsList(self.model, self._delegate)
        self.list.activated.connect(self._activated)
        self.list.clicked.connect(self._activated)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.pane = PlayerPane(
            context.paths, context.library, context.clock, "Choose an event and press Enter to play it."
        )
        self._empty = make_label("second", "Looking for events…", wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(24, 24, 24, 24)
        self._count = make_label("second")
        self.detail = EventDetail(context, theme, lambda: self.pane.image)
        self._build()
        self._reloading = Reloading(
            self, self._tasks, after_ms=_RELOAD_AFTER_MS, prepare=self._question, loaded=self._loaded,
            failed=self._failed,
        )  # fmt: skip
        self._thumbnails.loaded.connect(lambda: self.list.viewport().update())
        self.pane.playing_changed.connect(self.detail.show_playing)
        self.detail.play_asked.connect(self.play_or_hold)
        self.detail.export_asked.connect(self.export_clip)
        self.detail.keep_asked.connect(self.keep_or_let_go)
        self.wrong_labels = WrongLabels(context.paths, context.bridge, context.tasks)
        self.detail.wrong_asked.connect(self.turn_wrong)
        self.wrong_labels.said.connect(self.detail.say)
        self.wrong_labels.changed.connect(self._show_wrong)
        context.bridge.keep_changed.connect(self._keep_changed)
        context.bridge.engine_lost.connect(self._engine_lost)
        context.bridge.event_changed.connect(self._reloading.soon)
        context.bridge.recordings_erased.connect(self._reloading.soon)

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
        right = QVBoxLayout()
        right.setContentsMargins(0, 16, 16, 16)
        right.setSpacing(16)
        right.addWidget(self.pane, 1)
        right.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(left)
        row.addLayout(right, 1)
        self.setAccessibleName("Events")

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._delegate.set_theme(theme)
        self.detail.set_theme(theme)
        self.list.viewport().update()

    def close_player(self) -> bool:
        """End the player's thread; False when it still runs."""
        return self.pane.close_player()

    # Loading

    def reload(self) -> None:
        """Ask the library again; one question at a time."""
        self._reloading.now()

    def _question(self) -> Callable[[], EventsData]:
        now_ms = self._clock.wall_ms()
        everything, day = Span(0, now_ms + _DAY_MS), Span(now_ms - _DAY_MS, now_ms)
        return lambda: load_events(self._library, everything, day)

    def _loaded(self, data: EventsData) -> None:
        self._thumbnails.look_again()
        self.model.show(data.events, data.names, self._clock.wall_ms(), data.gone)
        self._count.setText(f"{len(data.events)} in all" if data.events else "")
        self._empty.setText(quiet_sentence(data))
        self._stack.setCurrentWidget(self.list if data.events else self._empty)
        if data.events and not self.list.selectionModel().hasSelection():
            row = max(0, self.list.currentIndex().row())  # Qt may have made a row current without selecting it
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row), flag)
        if set(self.model.camera_ids) != self._kept_of:
            self._load_kept()
            self.wrong_labels.load(self.model.camera_ids)
        self.loaded.emit()

    def _failed(self, error: KnownError) -> None:
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
        event = self._chosen_event()
        if event is None:
            self.detail.show_event(None, "")
            return
        name = self.model.camera_name(event.camera_id)
        self.detail.show_event(event, name)
        self.detail.show_kept(self.model.is_kept(event))
        self.detail.show_wrong(self.model.is_wrong(event))
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

    def _chosen_event(self) -> Event | None:
        current = self.list.currentIndex()
        return self.model.event_at(current.row()) if current.isValid() else None

    # Exporting and keeping

    def export_clip(self) -> None:
        """Export the chosen event with five seconds before and behind, and check it."""
        event = self._chosen_event()
        if event is not None:
            camera = ExportCamera(event.camera_id, self.model.camera_name(event.camera_id))
            folder = self._context.preferences.export_folder
            self.detail.exports.start(ExportRequest((camera,), span_of_event(event), folder))

    def keep_or_let_go(self) -> None:
        """Keep the footage of the chosen event for ever, or let it go by the rules again."""
        event = self._chosen_event()
        if event is not None:
            kept, bridge = not self.model.is_kept(event), self._context.bridge
            self._tasks.run(op=lambda: keep_clip(bridge, event, kept=kept), success=self._kept, failure=self._not_kept)

    def turn_wrong(self) -> None:
        """Say that the chosen event has a wrong label, or take that back."""
        event = self._chosen_event()
        if event is not None:
            self.wrong_labels.turn(event)

    def _show_wrong(self) -> None:
        self.model.show_wrong(self.wrong_labels.ids)
        event = self._chosen_event()
        self.detail.show_wrong(event is not None and self.model.is_wrong(event))

    def _kept(self, sentence: str) -> None:
        self.detail.say(sentence)

    def _not_kept(self, error: KnownError) -> None:
        self.detail.say(str(error))

    def _load_kept(self) -> None:
        """Ask the library which events are kept."""
        library, cameras = self._library, self.model.camera_ids
        self._kept_of = set(cameras)
        self._tasks.run(op=lambda: load_kept(library, cameras, _EVER), success=self._show_kept, failure=self._not_kept)

    def _engine_lost(self) -> None:
        """What is kept or let go until it answers again will not be told: ask the library then."""
        self._keeps.clear()
        self._kept_of = set()

    def _keep_changed(self, fact: KeepChanged) -> None:
        self._keeps.append(fact)
        self._show_kept(self.model.kept)

    def _show_kept(self, kept: KeptFootage) -> None:
        for fact in self._keeps:  # the database may hear of them a moment later; twice in their order changes nothing
            kept = kept.after(fact)
        self.model.show_kept(kept)
        event = self._chosen_event()
        self.detail.show_kept(event is not None and kept.holds(event))

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Load."""
        super().showEvent(event)
        self._kept_of = set()  # somebody may have kept or let go meanwhile
        self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays the chosen event, Space holds and goes on; E exports, U keeps, W tells why, X: wrong label."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.list.currentIndex().isValid():
                self.play_row(self.list.currentIndex().row())
            case Qt.Key.Key_Space:
                self.play_or_hold()
            case Qt.Key.Key_E:
                self.export_clip()
            case Qt.Key.Key_U:
                self.keep_or_let_go()
            case Qt.Key.Key_W:
                self.detail.turn_why()
            case Qt.Key.Key_X:
                self.turn_wrong()
            case _:
                super().keyPressEvent(event)
