"""The place Timeline: the player's picture above, its controls, and the lanes below; the main window owns it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.event import Event
from app.domain.facts import RecordingReached
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.asking.reloading import Reloading
from app.gui.context import ViewContext
from app.gui.export.export_range import ExportRange
from app.gui.export.range_bar import RangeBar
from app.gui.looks import icons
from app.gui.looks.theme import Theme
from app.gui.timeline.lanes.lanes_menu import lanes_menu
from app.gui.timeline.lanes.momentum import motion_is_reduced
from app.gui.timeline.lanes.timeline_hover import gap_at
from app.gui.timeline.lanes.timeline_lanes import TimelineLanes
from app.gui.timeline.lanes.timeline_pointer import TimelinePointer
from app.gui.timeline.lanes.timeline_scale import scale_of_recent
from app.gui.timeline.legend import Legend
from app.gui.timeline.playing.locked_pane import LockedPane
from app.gui.timeline.playing.player_pane import PlayerPane
from app.gui.timeline.playing.screens import Screens
from app.gui.timeline.playing.sound_button import SoundButton
from app.gui.timeline.playing.still_saver import StillSaver
from app.gui.timeline.playing.timeline_controls import Control, ControlSet, TimelineControls
from app.gui.timeline.playing.transport import Transport
from app.gui.timeline.timeline_data import LaneData, TimelineData, TimelineReader, TimelineWish, load_timeline
from app.gui.timeline.timeline_keys import keys_of
from app.gui.timeline.timeline_ways import TimelineWays
from app.gui.timeline.undo import Change
from app.gui.widgets.controls import make_label
from app.gui.wording.words import clock_time, gone_sentence, short_day_name
from app.playback.export.request import ExportCamera

_RELOAD_AFTER_MS = 150
_RELOAD_EVERY_MS = 3_000


class TimelineView(QWidget):
    """Loads what is in sight, and one width to each side, off the window's thread. `told` is for the window's foot."""

    loaded = Signal()
    told = Signal(str)

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        clock, bridge = context.clock, context.bridge
        self._library = TimelineReader(context.paths.index).kept()
        self._tasks = context.tasks
        self._clock = clock
        self._first_load = True
        self._range = ExportRange()
        self._restoring = False
        self._invitation = self.tr("Click the timeline to see what was recorded then.")
        self.pane = PlayerPane(context.paths, context.library, clock, self._invitation)
        preferences = context.preferences
        self.lanes = TimelineLanes(clock.wall_ms(), theme, lambda: preferences.reduced_motion or motion_is_reduced())
        self.together = LockedPane(context.paths, context.library, clock, self._gap_sentence_of)
        self._screens = Screens((self.pane, self.together), self.go_to_next_recording)
        self.ways = TimelineWays(context, self._library, self.lanes, self, theme)
        self._legend = Legend(theme)
        self.sound = SoundButton(context, theme)
        self.sound.said.connect(self._say_of_sound)
        self._of_sound = make_label("second", wraps=True)
        self._of_sound.setContentsMargins(16, 4, 16, 4)
        self._of_sound.hide()
        self.stills = StillSaver(context)
        self.stills.told.connect(self.told)
        self.range_bar = RangeBar(context, self._cameras_to_export, self._at_ms, self.shown_picture)
        self.controls = self._make_controls(theme)
        self.pointer = TimelinePointer(context.paths, self.lanes, (self.pane, self.together), self, theme)
        self._build()
        self._keys = keys_of(self)
        self.setAccessibleName(self.tr("Timeline"))
        self._reloading = Reloading(
            self, self._tasks, after_ms=_RELOAD_AFTER_MS, prepare=self._question, loaded=self._loaded,
            failed=self._failed,
        )  # fmt: skip
        self._tick_timer = QTimer(self, interval=_RELOAD_EVERY_MS)
        self._tick_timer.timeout.connect(self.reload)
        self.lanes.scale_changed.connect(self._scale_changed)
        self.lanes.scrubbed.connect(self._scrubbed)
        self.range_bar.range_changed.connect(self._range_changed)
        self.ways.filter_changed.connect(self.reload)
        self.lanes.event_chosen.connect(self.play_event)
        self.lanes.menu_asked.connect(lambda at: lanes_menu(self).popup(at))
        self.lanes.lane_chosen.connect(self.range_bar.look_again)
        for screen in (self.pane, self.together):
            screen.moved.connect(self._moved)
            screen.playing_changed.connect(self.controls.show_playing)
            screen.speed_changed.connect(self.controls.show_speed)
        self.together.chosen.connect(self._choose)
        self.together.left_for.connect(self._leave_for)
        bridge.recording_reached.connect(self._recording_reached)
        for told in (bridge.index_caught_up, bridge.gap_found, bridge.recordings_erased):
            told.connect(self._reloading.soon)
        self._say_time()

    def _build(self) -> None:
        """The picture above, the bars and lanes below; the border between them can be dragged."""
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.controls, self._of_sound, self.range_bar, *self.ways.bars):
            column.addWidget(widget)
        column.addWidget(self.lanes, 1)
        column.addWidget(self._legend)
        self._screens.stand_on(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._screens)

    def _make_controls(self, theme: Theme) -> TimelineControls:
        controls = ControlSet(
            before_play=(
                Control(icons.PREVIOUS, self.tr("Previous event (Shift+N)"), lambda: self.ways.go_to_event(-1)),
            ),
            play=Control(icons.PLAY, self.tr("Play (Space)"), self.toggle_playing),
            after_play=(
                Control(icons.NEXT, self.tr("Next event (N)"), lambda: self.ways.go_to_event(1)),
                Control(
                    icons.REVERSE,
                    self.tr("Play backwards, again for faster (J)"),
                    lambda: self.shown_pane.play_towards(-1),
                ),
                Control(icons.STEP_BACK, self.tr("One frame back (,)"), lambda: self.shown_pane.step(-1)),
                Control(icons.STEP_ON, self.tr("One frame on (.)"), lambda: self.shown_pane.step(1)),
                Control(
                    icons.FASTER,
                    self.tr("Play forwards, again for faster (L)"),
                    lambda: self.shown_pane.play_towards(1),
                ),
            ),
            next_recording=Control(icons.NEXT_RECORDING, self.tr("Next recording"), self.go_to_next_recording),
            lock=Control(
                icons.TOGETHER, self.tr("Play all cameras together (Y)"), lambda: self.set_locked(not self.is_locked)
            ),
            still=Control(icons.SNAPSHOT, self.tr("Save a picture of the chosen camera (S)"), self.save_still),
            export=Control(icons.EXPORT, self.tr("Export a range (I, O, E)"), self.range_bar.open_or_close),
            zoom=(Control(icons.NEWEST, self.tr("Go to the newest recording (End)"), self.go_to_newest),),
        )
        bar = TimelineControls(controls, self.sound, theme)
        # Not of the pane that is shown now.
        bar.speed_chosen.connect(lambda speed: self.shown_pane.set_speed(speed))  # noqa: PLW0108 it is looked up then
        return bar

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self.controls.set_theme(theme)
        self.lanes.set_theme(theme)
        self.sound.set_theme(theme)
        self._legend.set_theme(theme)
        self.ways.set_theme(theme)
        self.pointer.card.set_theme(theme)

    def close_player(self) -> bool:
        """End the threads of players, sound and previews; False when one still runs."""
        self.ways.close()
        ended = (self.pointer.close(), self.sound.close_sound(), self.pane.close_player(), self.together.close_player())
        self._library.close()
        return all(ended)

    @property
    def shown_pane(self) -> Transport:
        """The pane that is shown: of one camera, or of all."""
        return self.together if self.is_locked else self.pane

    @property
    def is_locked(self) -> bool:
        """Whether all cameras are played together."""
        return self._screens.shown is self.together

    # Loading

    def reload(self) -> None:
        """Ask the library for what is in sight; one question at a time."""
        self._reloading.now()

    def _question(self) -> Callable[[], TimelineData]:
        scale = self.lanes.scale
        sight = Span(int(scale.start_ms), int(scale.end_ms))
        span = Span(int(scale.start_ms - scale.span_ms), int(scale.end_ms + scale.span_ms))
        wish, now_ms = TimelineWish(span, sight, self.ways.filter), self._clock.wall_ms()
        return lambda: load_timeline(self._library, wish, now_ms)

    def _loaded(self, data: TimelineData) -> None:
        lanes = len(self.lanes.data.lanes)
        self.lanes.show_data(data, self._clock.wall_ms())
        if len(data.lanes) != lanes:
            self._screens.settle()
        if self._first_load and data.latest_ms is not None:
            self._first_load = False
            self._look_at_recent(data.latest_ms)
        self.ways.loaded(data)
        classes = {event.event_class for lane in data.lanes for event in lane.events}
        classes.update(() if data.density is None else data.density.classes)
        self._legend.show_kinds(classes, {gap.cause for lane in data.lanes for gap in lane.gaps})
        recorded = any(lane.recorded for lane in data.lanes)
        nothing = "" if recorded or data.latest_ms else self.tr("Nothing has been recorded yet.")
        self.controls.sentence.clear()
        self.pane.say_empty(nothing or self._invitation)
        self.loaded.emit()

    def _failed(self, error: KnownError) -> None:
        self.say(str(error))

    def _look_at_recent(self, latest_ms: int) -> None:
        """Open on the newest footage: so much of the last hour as there is, and at least one minute."""
        starts = [span.start_ms for lane in self.lanes.data.lanes for span in lane.recorded]
        first_ms = min(starts, default=latest_ms)
        self.lanes.set_scale(scale_of_recent(first_ms, latest_ms, self.lanes.scale.width_px))

    def _scale_changed(self) -> None:
        self._say_time()
        self._reloading.soon()

    def _recording_reached(self, fact: RecordingReached) -> None:
        lane = next((lane for lane in self.lanes.data.lanes if lane.camera_id == fact.camera_id), None)
        if lane is not None and lane.role is fact.role and self.isVisible():
            self.lanes.extend_recorded(fact.camera_id, fact.start_ms, fact.until_ms, self._clock.wall_ms())
            self.pane.footage_reached(fact)

    def say(self, sentence: str) -> None:
        """Tell the user beside the time."""
        self.controls.sentence.setText(sentence)

    # Exporting

    def _range_changed(self, chosen: ExportRange) -> None:
        """Mark it, as a step that can be undone."""
        before, self._range = self._range, chosen
        self.lanes.show_range(chosen)
        if not self._restoring and chosen != before:
            self.ways.undo.push(Change(self.tr("Range"), lambda: self._restore(chosen), lambda: self._restore(before)))

    def _restore(self, chosen: ExportRange) -> None:
        if chosen != self._range:
            self._restoring = True
            self.range_bar.set_range(chosen)
            self._restoring = False

    def _cameras_to_export(self, every: bool) -> list[ExportCamera]:
        chosen = self.lanes.lane
        lanes = self.lanes.data.lanes if every else (chosen,) if chosen is not None else ()
        return [ExportCamera(lane.camera_id, lane.name) for lane in lanes]

    def shown_picture(self) -> QImage | None:
        """What the chosen camera shows."""
        lane = self.lanes.lane
        if lane is None:
            return None
        shown = self.pane.request is not None and self.pane.request.camera_id == lane.camera_id
        return self.together.image_of(lane.camera_id) if self.is_locked else self.pane.image if shown else None

    def _at_ms(self) -> int:
        """Where the playhead stands, or now."""
        return self.lanes.playhead_ms or self._clock.wall_ms()

    def save_still(self) -> None:
        """Save what the chosen camera showed at the playhead as a picture."""
        self.stills.save(self.lanes.lane, self.lanes.playhead_ms)

    # Playing

    def _scrubbed(self, wall_ms: int) -> None:
        self.go_to(wall_ms, playing=False)
        self.pointer.scrubbed(wall_ms)

    def go_to(self, wall_ms: int, *, playing: bool) -> None:
        """Show the chosen lane's camera at that time."""
        lane = self.lanes.lane
        if lane is None:
            return
        self.lanes.set_playhead(wall_ms, follow=True)
        self.sound.follow(lane.camera_id, lane.role, self.shown_pane.paced)
        if self.is_locked:
            self.together.choose(lane.camera_id)
            self.together.show_moment(wall_ms, playing=playing)
            self._say_time()
            return
        sentence = self._gap_sentence(lane, wall_ms)
        self.pane.show_moment(lane.camera_id, lane.name, lane.role, wall_ms, playing=playing, gap_sentence=sentence)
        self._say_time()

    def go_on(self, seconds: int) -> None:
        """Go on by so many seconds, or back."""
        self.go_to(self._at_ms() + seconds * 1000, playing=self.shown_pane.playing)

    def toggle_playing(self) -> None:
        """Play or hold what is shown."""
        self.shown_pane.toggle_playing()

    def set_locked(self, locked: bool) -> None:
        """Play all cameras together on one clock, or the chosen one alone; from where the playhead is."""
        before, lane = self.shown_pane, self.lanes.lane
        playing, speed, at = before.playing, before.speed, self.lanes.playhead_ms
        if lane is None or locked == self.is_locked:
            self.controls.lock.setChecked(self.is_locked)
            return
        before.set_playing(False)
        if locked:
            self.together.open(self.lanes.data.lanes, lane.camera_id)
        self._screens.show_pane(self.together if locked else self.pane)
        if not locked:
            self.together.close_player()
        self.controls.lock.setChecked(locked)
        self.shown_pane.set_speed(speed)
        self.go_to(at if at is not None else (self.lanes.data.latest_ms or self._clock.wall_ms()), playing=playing)

    def _choose(self, camera: str) -> None:
        self.lanes.choose(CameraId(camera))
        self._lead()

    def choose_next(self, step: int) -> None:
        """Choose the lane below, or above."""
        self.lanes.choose_next(step)
        self._lead()

    def _lead(self) -> None:
        """While all are played, the chosen camera is the one that is heard and that frames are stepped by."""
        lane = self.lanes.lane
        if self.is_locked and lane is not None:
            self.together.choose(lane.camera_id)
            self.sound.follow(lane.camera_id, lane.role, self.together.paced)

    def _leave_for(self, camera: str) -> None:
        self.lanes.choose(CameraId(camera))
        self.set_locked(False)

    def play_event(self, event: Event) -> None:
        """Play an event from its start."""
        self.lanes.choose(event.camera_id)
        self.shown_pane.set_speed(1.0)
        self.go_to(event.start_ms, playing=True)

    def go_to_next_recording(self) -> None:
        """Go over the gap that is shown."""
        if self.shown_pane.next_recording_ms is not None:
            self.go_to(self.shown_pane.next_recording_ms, playing=False)

    def go_to_newest(self) -> None:
        """Go to the last second of footage."""
        latest_ms = self.lanes.data.latest_ms
        if latest_ms is not None:
            self.go_to(latest_ms - 1_000, playing=False)

    def _gap_sentence_of(self, camera_id: CameraId, wall_ms: int) -> str:
        lane = next((lane for lane in self.lanes.data.lanes if lane.camera_id == camera_id), None)
        return self.tr("No recording here.") if lane is None else self._gap_sentence(lane, wall_ms)

    def _gap_sentence(self, lane: LaneData, wall_ms: int) -> str:
        gap = gap_at(lane, wall_ms)
        if wall_ms >= self._clock.wall_ms():
            return self.tr("This has not happened yet.")
        return gone_sentence(gap.cause) if gap is not None else self.tr("No recording here.")

    def _moved(self, wall_ms: int) -> None:
        self.lanes.set_playhead(wall_ms, follow=self.shown_pane.playing)
        in_gap = self.shown_pane.next_recording_ms is not None
        self.controls.next_recording.setEnabled(in_gap)
        self._screens.offer_way(in_gap)
        self._say_time()

    def _say_of_sound(self, sentence: str) -> None:
        self._of_sound.setText(sentence)
        self._of_sound.setVisible(bool(sentence))

    def _say_time(self) -> None:
        at = self.lanes.playhead_ms
        middle = int(self.lanes.scale.time_of(self.lanes.scale.width_px / 2))
        self.controls.time.setText(short_day_name(middle) if at is None else f"{short_day_name(at)}, {clock_time(at)}")

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Load, and keep up with the recorder."""
        super().showEvent(event)
        self._tick_timer.start()
        self.reload()
        self.ways.book.load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep up no longer."""
        super().hideEvent(event)
        self._tick_timer.stop()
        self.pointer.card.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the timeline."""
        if not self._keys.take(event):
            super().keyPressEvent(event)
