"""The ways through time, and what is shown of it: calendar, Go to, filter, area, bookmarks; the view has one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QUndoStack
from PySide6.QtWidgets import QToolButton, QWidget

from app.core.local_time import day_of, local_day
from app.domain.bookmark import Bookmark, BookmarkId
from app.domain.errors import KnownError
from app.domain.event import Event
from app.domain.ids import CameraId, new_event_id
from app.domain.recording import Span
from app.gui.context import ViewContext
from app.gui.looks import icons
from app.gui.looks.theme import Theme
from app.gui.timeline.lane_filter import LaneFilter
from app.gui.timeline.lanes.timeline_lanes import TimelineLanes
from app.gui.timeline.lanes.timeline_scale import TimeScale, scale_of_day
from app.gui.timeline.timeline_data import LaneData, TimelineData, TimelineReader
from app.gui.timeline.undo import Change
from app.gui.timeline.ways.area_bar import AreaBar
from app.gui.timeline.ways.area_search import AreaWish
from app.gui.timeline.ways.bookmark_bar import BookmarkBar
from app.gui.timeline.ways.bookmark_book import BookmarkBook
from app.gui.timeline.ways.calendar_days import CalendarWish, DayMarks, load_days
from app.gui.timeline.ways.calendar_popup import CalendarPopup
from app.gui.timeline.ways.go_to_bar import GoToBar
from app.gui.timeline.ways.lane_filter_bar import LaneFilterBar
from app.gui.timeline.ways.search_area_dialog import SearchAreaDialog, cells_under
from app.gui.timeline.ways.time_bar import TimeBar, Way
from app.gui.timeline.ways.typed_moment import read_moment
from app.playback.export.request import Area

_HOUR_MS = 3_600_000
_NIGHT_FROM_H, _NIGHT_TO_H = 18, 8
_PAN_SHARE = 0.5
_AT_ONCE = 200
_MOST_LOOKS = 500


def _at_hour(day: date, hour: int) -> int:
    """When the clock on the wall shows that hour, also on a day on which the clocks change."""
    return round(datetime.combine(day, clock_time(hour)).timestamp() * 1000)


class Host(Protocol):
    """What the ways ask of the view."""

    def go_to(self, wall_ms: int, *, playing: bool) -> None:
        """Show that moment."""
        ...

    def reload(self) -> None:
        """Ask the library again."""
        ...

    def shown_picture(self) -> QImage | None:
        """What the chosen camera shows."""
        ...

    def say(self, sentence: str) -> None:
        """Tell the user."""
        ...


@dataclass(frozen=True)
class NextWish:
    """The next event of a camera behind a moment (1), or before it (-1), that a filter lets through."""

    camera_id: CameraId
    at_ms: int
    step: int
    filter: LaneFilter


def next_event(library: TimelineReader, wish: NextWish) -> Event | None:
    """That event; None where there is none among the nearest hundred thousand. Raises KnownError."""
    at_ms, classes = wish.at_ms, wish.filter.wanted_classes
    limit = 1 if wish.filter.rules is None and wish.filter.hours is None else _AT_ONCE
    for _ in range(_MOST_LOOKS):
        found = library.next_events(wish.camera_id, at_ms, wish.step, classes, limit)
        hit = next((event for event in found if wish.filter.takes(event)), None)
        if hit is not None or len(found) < limit:
            return hit
        at_ms = found[-1].start_ms
    return None


class TimelineWays(QObject):
    """Owns the bars; `filter_changed` tells that other events are wanted. The undo stack is the view's too."""

    filter_changed = Signal()

    def __init__(
        self, context: ViewContext, library: TimelineReader, lanes: TimelineLanes, host: Host, theme: Theme
    ) -> None:
        super().__init__(lanes)
        self._library, self._lanes, self._host = library, lanes, host
        self._tasks, self._clock = context.tasks, context.clock
        self.filter = LaneFilter()
        self.undo = QUndoStack(self)
        self._areas: tuple[Area, ...] = ()
        self._areas_of: CameraId | None = None
        self.calendar = CalendarPopup(theme, lanes)
        self.go_to_bar = GoToBar(context.clock.wall_ms)
        self.filter_bar = LaneFilterBar(theme)
        self.area_bar = AreaBar(library, context.tasks, theme)
        self.book = BookmarkBook(context.paths, context.bridge, context.tasks, self)
        self.bookmark_bar = BookmarkBar(self.book)
        self.time_bar = self._make_bar(theme)
        self.undo.canUndoChanged.connect(self._undo_button.setEnabled)
        self._undo_button.setEnabled(False)
        self._filter_button.setCheckable(True)
        self.calendar.month_shown.connect(self._load_days)
        self.calendar.day_chosen.connect(self.show_day)
        for bar in (self.go_to_bar, self.bookmark_bar, self.calendar):
            bar.closed.connect(self._take_focus)
        self.go_to_bar.gone.connect(self.look_at)
        self.filter_bar.wished.connect(self.wish_filter)
        self.filter_bar.area_asked.connect(self.draw_area)
        self.area_bar.found_changed.connect(self._show_found)
        self.area_bar.step_asked.connect(self.go_to_event)
        self.book.changed.connect(lambda: self._lanes.show_bookmarks(self.book.moments))
        self.bookmark_bar.gone.connect(self._go_to_bookmark)
        self.bookmark_bar.renamed.connect(self._rename)
        self.bookmark_bar.removed.connect(self._remove)

    @property
    def bars(self) -> tuple[QWidget, ...]:
        """From the top."""
        return (self.time_bar, self.go_to_bar, self.filter_bar, self.area_bar, self.bookmark_bar)

    def _make_bar(self, theme: Theme) -> TimeBar:
        calendar = Way(icons.CALENDAR, self.tr("Choose a day (C)"), self.open_calendar)
        go_to = Way(icons.GO_TO, self.tr("Go to a time (G)"), self.open_go_to)
        filters = Way(icons.FILTER, self.tr("Choose what is shown (F)"), self.toggle_filter)
        undo = Way(icons.UNDO, self.tr("Undo (Ctrl+Z)"), self.undo.undo)
        bar = TimeBar(
            left=(
                (calendar, go_to),
                (
                    Way(icons.DAY_START, self.tr("Start of the day (Home)"), self.go_to_day_start),
                    Way(icons.NIGHT, self.tr("Last night, 18:00 to 08:00"), self.show_last_night),
                ),
                (
                    filters,
                    Way(icons.BOOKMARK, self.tr("Bookmark this moment (B)"), self.add_bookmark),
                    Way(icons.BOOKMARKS, self.tr("All bookmarks"), lambda: self.bookmark_bar.open_for(None)),
                    undo,
                ),
            ),
            right=(
                (
                    Way(icons.EARLIER, self.tr("Earlier (wheel)"), lambda: self.pan(-1)),
                    Way(icons.LATER, self.tr("Later (wheel)"), lambda: self.pan(1)),
                ),
                (
                    Way(icons.ZOOM_OUT, self.tr("Show more time (-)"), lambda: self._lanes.zoom(1.6)),
                    Way(icons.ZOOM_IN, self.tr("Show less time (=)"), lambda: self._lanes.zoom(1 / 1.6)),
                    Way(icons.FIT_DAY, self.tr("Fit the day (0)"), self.fit_day),
                ),
            ),
            theme=theme,
        )
        self._calendar_button = bar.button(calendar.words.partition(" (")[0])
        filter_button = bar.button(filters.words.partition(" (")[0])
        assert isinstance(filter_button, QToolButton)
        self._filter_button = filter_button
        self._undo_button = bar.button(undo.words.partition(" (")[0])
        return bar

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        for part in (self.calendar, self.filter_bar, self.area_bar, self.time_bar):
            part.set_theme(theme)

    def loaded(self, data: TimelineData) -> None:
        """What the lanes show now."""
        self.filter_bar.show_names(data.names)
        self.bookmark_bar.show_names(data.names)

    def close(self) -> None:
        """Look no further."""
        self.area_bar.search.cancel()
        self.calendar.hide()

    def _take_focus(self) -> None:
        """Whoever has typed goes on with the keys of the timeline."""
        if self._lanes.isVisible():
            self._lanes.setFocus(Qt.FocusReason.OtherFocusReason)

    # Through time

    def _at_ms(self) -> int:
        return self._lanes.playhead_ms if self._lanes.playhead_ms is not None else self._clock.wall_ms()

    def pan(self, direction: int) -> None:
        """Half of what is in sight on (1) or back (-1)."""
        self._lanes.pan(direction * self._lanes.scale.width_px * _PAN_SHARE)

    def fit_day(self) -> None:
        """Show the day of the playhead from midnight to midnight."""
        self._lanes.set_scale(scale_of_day(self._at_ms(), self._lanes.scale.width_px))

    def look_at(self, wall_ms: int) -> None:
        """Go to a moment, with it in the middle of what is in sight; hours around it where weeks were."""
        scale = self._lanes.scale
        span_ms = min(scale.span_ms, 6.0 * _HOUR_MS)
        self._lanes.set_scale(TimeScale(wall_ms - span_ms / 2, span_ms, scale.width_px))
        self._host.go_to(wall_ms, playing=False)

    def go_to_day_start(self) -> None:
        """Go to the midnight with which the playhead's day began."""
        self._host.go_to(local_day(day_of(self._at_ms())).start_ms, playing=False)

    def show_last_night(self) -> None:
        """From six in the evening to eight in the morning; before that, the night that is not over."""
        now_ms = self._clock.wall_ms()
        today = day_of(now_ms)
        start_ms = _at_hour(today - timedelta(days=1), _NIGHT_FROM_H)
        end_ms = _at_hour(today, _NIGHT_TO_H)
        self._lanes.set_scale(TimeScale(float(start_ms), float(end_ms - start_ms), self._lanes.scale.width_px))
        self._host.go_to(start_ms, playing=False)

    def open_go_to(self) -> None:
        """Let a time be typed; what reads it is made ready meanwhile."""
        now_ms = self._clock.wall_ms()
        self._tasks.run(op=lambda: read_moment("today", now_ms), success=lambda _: None, failure=self._failed)
        self.go_to_bar.open()

    def open_calendar(self) -> None:
        """Choose a day."""
        self.calendar.open_at(self._calendar_button, day_of(self._at_ms()), day_of(self._clock.wall_ms()))

    def show_day(self, day: date) -> None:
        """Show a day, at the first moment of it that the chosen camera recorded."""
        span, lane = local_day(day), self._lanes.lane
        self._lanes.set_scale(TimeScale(float(span.start_ms), float(span.length_ms), self._lanes.scale.width_px))
        if lane is not None:
            self._tasks.run(
                op=lambda: self._library.coverage(lane.camera_id, lane.role, span),
                success=lambda found: self._show_first(span, found),
                failure=self._failed,
            )

    def _show_first(self, day: Span, recorded: list[Span]) -> None:
        self._host.go_to(recorded[0].start_ms if recorded else day.start_ms, playing=False)

    def _load_days(self, first: date, last: date) -> None:
        wish, now_ms = CalendarWish(first, last, self.filter), self._clock.wall_ms()
        self._tasks.run(
            op=lambda: load_days(self._library, wish, now_ms), success=self._show_days, failure=self._failed
        )

    def _show_days(self, marks: Mapping[date, DayMarks]) -> None:
        self.calendar.calendar.show_marks(marks)

    def _failed(self, error: KnownError) -> None:
        self._host.say(str(error))

    # Events

    def go_to_event(self, step: int) -> None:
        """The next event of the chosen lane that is shown, or the one before; with an area, the next movement in it."""
        lane, at_ms = self._lanes.lane, self._at_ms()
        if lane is None:
            return
        if self.area_bar.wish is not None and self.area_bar.wish.camera_id == lane.camera_id:
            hit_ms = self.area_bar.hit_after(at_ms, step)
            if hit_ms is not None:
                self._host.go_to(hit_ms, playing=False)
            return
        wish = NextWish(lane.camera_id, at_ms, step, self.filter)
        self._tasks.run(
            op=lambda: next_event(self._library, wish),
            success=lambda event: self._show_event(event, step),
            failure=self._failed,
        )

    def _show_event(self, event: Event | None, step: int) -> None:
        if event is not None:
            self._host.go_to(event.start_ms, playing=False)
        else:
            later = self.tr("No later event is shown here.")
            self._host.say(later if step > 0 else self.tr("No earlier event is shown here."))

    # Filter

    def toggle_filter(self) -> None:
        """Show or hide the bar; the filter stays."""
        self.filter_bar.setVisible(self.filter_bar.isHidden())
        self._filter_button.setChecked(self.filter_bar.isVisible() or not self.filter.empty)
        if self.filter_bar.isVisible():
            scale = self._lanes.scale
            span = Span(int(scale.start_ms), int(scale.end_ms))
            self._tasks.run(
                op=lambda: self._library.rules(span), success=self.filter_bar.show_rules, failure=self._failed
            )

    def wish_filter(self, wished: LaneFilter) -> None:
        """Show other events, as a step that can be undone."""
        before = self.filter
        if wished != before:
            words = self.tr("Filter")
            self.undo.push(Change(words, lambda: self._set_filter(wished), lambda: self._set_filter(before)))
        else:
            self.filter_bar.show_filter(before)

    def _set_filter(self, wished: LaneFilter) -> None:
        self.filter = wished
        self.filter_bar.show_filter(wished)
        self._filter_button.setChecked(self.filter_bar.isVisible() or not wished.empty)
        self.filter_changed.emit()

    # Area

    def draw_area(self) -> None:
        """Let the user draw an area on the picture of the chosen camera, and look for movement there."""
        lane = self._lanes.lane
        if lane is not None:
            areas = self._areas if self._areas_of == lane.camera_id else ()
            dialog = SearchAreaDialog(self._lanes.window(), self._host.shown_picture(), areas, lane.name)
            dialog.accepted.connect(lambda: self.find_movement(lane, dialog.areas))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def find_movement(self, lane: LaneData, areas: tuple[Area, ...]) -> None:
        """Look for movement in these areas of a camera, in the time in sight."""
        self._areas, self._areas_of = areas, lane.camera_id
        scale = self._lanes.scale
        span = Span(max(0, int(scale.start_ms)), min(int(scale.end_ms), self._clock.wall_ms()))
        self.area_bar.start(AreaWish(lane.camera_id, lane.name, cells_under(areas), span))

    def _show_found(self) -> None:
        wish = self.area_bar.wish
        self._lanes.show_found({} if wish is None else {wish.camera_id: tuple(self.area_bar.hits)})

    # Bookmarks

    def add_bookmark(self) -> None:
        """Keep the moment of the playhead, of the chosen camera."""
        lane = self._lanes.lane
        if lane is None:
            return
        bookmark = Bookmark(BookmarkId(new_event_id()), lane.camera_id, self._at_ms())
        words = self.tr("Bookmark")
        self.undo.push(Change(words, lambda: self.book.keep(bookmark), lambda: self.book.remove(bookmark)))
        self.bookmark_bar.open_for(bookmark)

    def _rename(self, before: Bookmark, after: Bookmark) -> None:
        if before != after:
            words = self.tr("Name of a bookmark")
            self.undo.push(Change(words, lambda: self.book.keep(after), lambda: self.book.keep(before)))

    def _remove(self, bookmark: Bookmark) -> None:
        words = self.tr("Remove a bookmark")
        self.undo.push(Change(words, lambda: self.book.remove(bookmark), lambda: self.book.keep(bookmark)))

    def _go_to_bookmark(self, bookmark: Bookmark) -> None:
        self._lanes.choose(bookmark.camera_id)
        self.look_at(bookmark.moment_ms)
        self.bookmark_bar.open_for(bookmark)
