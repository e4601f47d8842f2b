"""The place Events: filters and the list of cards, and beside it the pane that plays one and says why it is there."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.camera import StreamRole
from app.domain.errors import KnownError
from app.domain.event import Event, EventMark
from app.domain.ids import EventId
from app.gui.asking.kept import KeptFootage
from app.gui.asking.reloading import Reloading
from app.gui.context import ViewContext
from app.gui.events.card_preview import CardPreview
from app.gui.events.columns import left_column, right_column
from app.gui.events.empty_page import EmptyPage
from app.gui.events.event_detail import EventDetail
from app.gui.events.events_delegate import THUMBNAIL, EventsDelegate
from app.gui.events.events_list import EventsList
from app.gui.events.events_model import EventsModel
from app.gui.events.kept_events import KeptEvents
from app.gui.events.list_filter import ListFilter, Show
from app.gui.events.list_filter_bar import ListFilterBar
from app.gui.events.loading import EventsData, FirstGap, load_events
from app.gui.events.marks import Marks
from app.gui.events.quiet import quiet_sentence
from app.gui.events.verbs import EventVerbs
from app.gui.events.watch_time import WatchTime
from app.gui.events.wrong_labels import WrongLabels
from app.gui.looks.theme import Theme
from app.gui.pictures.thumbnails import Thumbnails
from app.gui.timeline.lanes.momentum import motion_is_reduced
from app.gui.timeline.playing.player_pane import PlayerPane
from app.gui.widgets.controls import make_label
from app.gui.widgets.undo_bar import UndoBar
from app.gui.widgets.verbs_menu import add_buttons, menu_of
from app.gui.wording.words import gone_sentence
from app.index.mark_queries import MarkReader

_RELOAD_AFTER_MS = 200


class EventsView(QWidget):
    """A click or Enter plays; the list stays where it is while events arrive."""

    loaded = Signal()
    moment_asked = Signal(str, object)

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        self._context = context
        self._library = MarkReader(context.paths.index)
        self._tasks = context.tasks
        self._clock = context.clock
        self._played: EventId | None = None
        self._watch = WatchTime()
        self._watched = self._engine = False
        self._data: EventsData | None = None
        self.model = EventsModel(self)
        self._thumbnails = Thumbnails(context.paths.thumbnails, context.tasks, THUMBNAIL)
        self.preview = CardPreview(context.paths, context.library, context.clock, THUMBNAIL * 2)
        self._delegate = EventsDelegate(self.model, self._thumbnails, self.preview, theme)
        self.filters = ListFilterBar()
        self.list = EventsList(self.model, self._delegate)
        self.undo_bar = UndoBar()
        self._invitation = self.tr("Choose an event and press Enter to play it.")
        self.pane = PlayerPane(context.paths, context.library, context.clock, "")
        self.nothing = EmptyPage(self._show_gap, lambda: self.filters.choose(ListFilter()))
        self._count = make_label("second")
        self.detail = EventDetail(context, theme, lambda: self.pane.image)
        self.marks = Marks(context.bridge, context.tasks)
        self.verbs = EventVerbs(context, self.model, self.marks, self.undo_bar)
        self.kept_events = KeptEvents(self._library, context.bridge, context.tasks)
        self.wrong_labels = WrongLabels(context.paths, context.bridge, context.tasks)
        self._build()
        self._reloading = Reloading(
            self, self._tasks, after_ms=_RELOAD_AFTER_MS, prepare=self._question, loaded=self._loaded,
            failed=self._failed,
        )  # fmt: skip
        self._connect()

    def _connect(self) -> None:
        self.filters.changed.connect(self.reload)
        self.list.play_asked.connect(self.play_row)
        self.list.export_asked.connect(lambda row: self._export([self.model.event_at(row)]))
        self.list.looked_at.connect(self._look_at)
        self.list.menu_asked.connect(self._open_menu)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.preview.changed.connect(self.list.viewport().update)
        self._thumbnails.loaded.connect(lambda: self.list.viewport().update())
        self.pane.playing_changed.connect(self.detail.show_playing)
        self.pane.playing_changed.connect(lambda _: self._watch.hold())
        self.pane.moved.connect(self._moved)
        self.detail.play_asked.connect(self.play_or_hold)
        self.detail.export_asked.connect(self.export_clip)
        self.detail.keep_asked.connect(self.keep_or_let_go)
        self.detail.wrong_asked.connect(self.turn_wrong)
        self.detail.timeline_asked.connect(self.show_on_timeline)
        self.detail.reviewed_asked.connect(self.turn_reviewed)
        self.detail.delete_asked.connect(self.delete_or_restore)
        self.verbs.said.connect(self.detail.say)
        self.marks.changed.connect(self._marks_changed)
        self.kept_events.said.connect(self.detail.say)
        self.kept_events.changed.connect(self._show_kept)
        self.wrong_labels.said.connect(self.detail.say)
        self.wrong_labels.changed.connect(self._show_wrong)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo_bar.undo)
        bridge = self._context.bridge
        bridge.engine_found.connect(self._engine_found)
        bridge.engine_lost.connect(self._engine_lost)
        bridge.detector_ready.connect(self._detector_ready)
        bridge.index_caught_up.connect(self._reloading.soon)
        bridge.recordings_erased.connect(self._reloading.soon)

    def _build(self) -> None:
        heading, left, right = make_label("title", self.tr("Events")), left_column(), right_column()
        left.head.addWidget(heading)
        left.head.addStretch(1)
        left.head.addWidget(self._count)
        left.filters.addWidget(self.filters)
        self._stack = left.pages
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.list)
        left.foot.addWidget(self.undo_bar)
        right.addWidget(self.pane, 1)
        right.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(left.widget)
        row.addLayout(right, 1)
        row.addSpacing(16)  # no margin of the layout: from right to left it would lie on the wrong side
        self.setAccessibleName(self.tr("Events"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._delegate.set_theme(theme)
        self.detail.set_theme(theme)
        self.list.viewport().update()

    def close_player(self) -> bool:
        """End the players' threads; False when one still runs."""
        return all([self.pane.close_player(), self.preview.close_player()])

    # Loading

    def reload(self) -> None:
        """Ask the library again; one question at a time."""
        self._reloading.now()

    @property
    def empty_sentence(self) -> str:
        """What it says in place of the list; empty while there is a list."""
        return self.nothing.sentence if self._stack.currentWidget() is self.nothing else ""

    def _question(self) -> Callable[[], EventsData]:
        reader, asked, now_ms = self._library, self.filters.filter, self._clock.wall_ms()
        return lambda: load_events(reader, asked, now_ms)

    def _loaded(self, data: EventsData) -> None:
        self._data = data
        self._thumbnails.look_again()
        self.filters.show_cameras(data.names)
        self._show_rows(data)
        self.pane.say_empty(self._invitation if self.model.rowCount() else "")
        if self.kept_events.load(self.model.camera_ids):
            self.wrong_labels.load(self.model.camera_ids)
        self.loaded.emit()

    def _show_rows(self, data: EventsData) -> None:
        in_trash = data.asked.show is Show.DELETED
        events = tuple(e for e in data.events if self.marks.holds(e.id, EventMark.DELETED, known=in_trash) is in_trash)
        self.model.show(events, data.names, self._clock.wall_ms(), data.gone)
        self._show_reviewed(data)
        self._count.setText(self.tr("1 event") if len(events) == 1 else self.tr("%n events", "", len(events)))
        self._count.setVisible(bool(events))
        self._say_quiet(data)
        self._stack.setCurrentWidget(self.list if events else self.nothing)
        if events and not self.list.selectionModel().hasSelection():
            row = max(0, self.list.currentIndex().row())  # Qt may have made a row current without selecting it
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row), flag)

    def _show_reviewed(self, data: EventsData) -> None:
        holds = self.marks.holds
        seen = (e.id for e in data.events if holds(e.id, EventMark.REVIEWED, known=e.id in data.reviewed))
        self.model.show_reviewed(frozenset(seen))

    def _say_quiet(self, data: EventsData) -> None:
        sentence = quiet_sentence(data, watched=self._watched or not self._engine)
        gap = data.asked.whole and data.first_gap is not None
        self.nothing.say(sentence, gap=gap, filtered=data.asked != ListFilter())

    def _marks_changed(self) -> None:
        """What the engine says counts at once; the library is asked again when it has heard of it too."""
        if self._data is not None:
            self._show_rows(self._data)
            self._say_states()

    def _failed(self, error: KnownError) -> None:
        self.nothing.say(str(error), gap=False, filtered=False)
        self._stack.setCurrentWidget(self.nothing)

    # Choosing and playing

    def play_row(self, row: int) -> None:
        """Play the event of a row from its start."""
        event = self.model.event_at(row)
        if self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.model.index(row))
        self._played = event.id
        self._watch.begin(event.id)
        self._show(event, event.start_ms, playing=True)

    def play_or_hold(self) -> None:
        """Play the chosen event from its start; once it plays, hold it and go on."""
        current = self.list.currentIndex()
        if current.isValid() and self.model.event_at(current.row()).id != self._played:
            self.play_row(current.row())
        else:
            self.pane.toggle_playing()

    def show_on_timeline(self) -> None:
        """Open the timeline where the chosen event begins."""
        event = self._chosen_event()
        if event is not None:
            self.moment_asked.emit(event.camera_id, event.start_ms)

    def _show_gap(self) -> None:
        gap: FirstGap | None = None if self._data is None else self._data.first_gap
        if gap is not None:
            self.moment_asked.emit(gap.camera_id, gap.start_ms)

    def _open_menu(self, at: QPoint) -> None:
        menu = menu_of(self, self.detail.heading)
        add_buttons(menu, self.detail.verbs)
        menu.popup(at)

    def _look_at(self, event: Event | None) -> None:
        still = self._context.preferences.reduced_motion or motion_is_reduced()
        gone = event is not None and self.model.gone_cause(event.id) is not None
        self.preview.show(None if still or gone else event)

    def _moved(self, _wall_ms: object) -> None:
        """A picture of what plays was shown: three seconds of them make an event reviewed."""
        watched = self._watch.picture(self._clock.monotonic_s()) if self.pane.playing else None
        row = None if watched is None else self.model.row_of(watched)
        if row is not None and not self.model.is_reviewed(self.model.event_at(row)):
            self.marks.review([self.model.event_at(row)], reviewed=True)

    def _chosen(self, _current: QModelIndex) -> None:
        self._describe()
        event = self._chosen_event()
        if event is not None and event.id != self._played:  # its best picture, held, until it is played
            self._played = None
            self._watch.begin(None)
            self._show(event, event.best_ms, playing=False)

    def _selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._describe()

    def _describe(self) -> None:
        event, several = self._chosen_event(), self.chosen_events()
        if event is None:
            self.detail.show_event(None, "")
        elif len(several) > 1:
            self.detail.show_several(several, event)
        else:
            self.detail.show_event(several[0], self.model.camera_name(several[0].camera_id))
        self._say_states()

    def _say_states(self) -> None:
        events = self.chosen_events()
        self.detail.show_states(
            kept=bool(events) and all(map(self.model.is_kept, events)),
            wrong=bool(events) and self.model.is_wrong(events[0]),
            reviewed=bool(events) and all(map(self.model.is_reviewed, events)),
            in_trash=self._in_trash,
        )

    @property
    def _in_trash(self) -> bool:
        return self._data is not None and self._data.asked.show is Show.DELETED

    def _show(self, event: Event, wall_ms: int, *, playing: bool) -> None:
        """A moment of an event; where its footage is gone the pane says why, and later footage is not shown for it."""
        name, cause = self.model.camera_name(event.camera_id), self.model.gone_cause(event.id)
        sentence = "" if cause is None else gone_sentence(cause)
        self.pane.show_moment(
            event.camera_id, name, StreamRole.MAIN, wall_ms, playing=playing and cause is None, gap_sentence=sentence
        )

    def chosen_events(self) -> list[Event]:
        """The selected events from top to bottom, or the one that the keyboard is on."""
        return [self.model.event_at(row) for row in self.list.selected_rows() if row < self.model.rowCount()]

    def _chosen_event(self) -> Event | None:
        current = self.list.currentIndex()
        return self.model.event_at(current.row()) if current.isValid() else None

    # What can be done

    def export_clip(self) -> None:
        """Export the chosen events, each with five seconds before and behind, and check them."""
        self._export(self.chosen_events())

    def _export(self, events: list[Event]) -> None:
        if not self._context.exports.running:
            self.verbs.export(events, self.detail.exports.start)

    def keep_or_let_go(self) -> None:
        """Keep the footage of the chosen events for ever; where all of it is kept, let it go by the rules again."""
        events = self.chosen_events()
        self.verbs.keep(events, kept=not all(map(self.model.is_kept, events)))

    def turn_reviewed(self) -> None:
        """Mark the chosen events as reviewed; where all of them are, as new again."""
        events = self.chosen_events()
        self.marks.review(events, reviewed=not all(map(self.model.is_reviewed, events)))

    def delete_or_restore(self) -> None:
        """Take the chosen events off the list; from the trash, bring them back."""
        (self.marks.take_back if self._in_trash else self.verbs.delete)(self.chosen_events())

    def turn_wrong(self) -> None:
        """Say that the chosen event has a wrong label, or take that back."""
        events = self.chosen_events()
        if len(events) == 1 and not self._in_trash:
            self.wrong_labels.turn(events[0])

    def _show_wrong(self) -> None:
        self.model.show_wrong(self.wrong_labels.ids)
        self._say_states()

    def _show_kept(self, kept: KeptFootage) -> None:
        self.model.show_kept(kept)
        self._say_states()

    # Whether anybody looks

    def _detector_ready(self) -> None:
        self._watched = True

    def _engine_found(self) -> None:
        self._engine = True

    def _engine_lost(self) -> None:
        self._engine = self._watched = False

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Load."""
        super().showEvent(event)
        self.kept_events.forget()
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing plays unseen."""
        super().hideEvent(event)
        self.preview.show(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and K play, hold and go on; T timeline, R reviewed, E export, U keep, Del delete, W why, X wrong."""
        verbs: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self.play_or_hold,
            Qt.Key.Key_Enter: self.play_or_hold,
            Qt.Key.Key_K: self.play_or_hold,
            Qt.Key.Key_T: self.show_on_timeline,
            Qt.Key.Key_R: self.turn_reviewed,
            Qt.Key.Key_E: self.export_clip,
            Qt.Key.Key_U: self.keep_or_let_go,
            Qt.Key.Key_Delete: self.delete_or_restore,
            Qt.Key.Key_W: self.detail.turn_why,
            Qt.Key.Key_X: self.turn_wrong,
            Qt.Key.Key_Slash: self.filters.shows.setFocus,
        }
        verb = verbs.get(event.key())
        if verb is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            verb()
