"""The bar that chooses which events the timeline shows; the timeline view owns it and holds the filter itself."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QTimeEdit, QToolButton, QWidget

from app.domain.event import EventClass
from app.domain.ids import CameraId
from app.gui.looks.marks import paint_mark
from app.gui.looks.theme import Theme
from app.gui.timeline.lane_filter import HoursOfDay, LaneFilter
from app.gui.widgets.controls import choice_box, text_button
from app.gui.wording.words import CLASS_NAMES

_ICON_PX, _SHARP = 16, 3
"""Icons have so many pixels for each of ours: sharp on every screen."""
_OTHER = -1


class LaneFilterBar(QWidget):
    """`wished` tells another filter; show_filter() shows the one that holds."""

    wished = Signal(object)
    area_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._filter = LaneFilter()
        self._names: Mapping[CameraId, str] = {}
        self._types = {kind: self._make_type(number, kind) for number, kind in enumerate(EventClass, start=1)}
        self.cameras = QToolButton()
        self.cameras.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.cameras.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cameras.setToolTip(self.tr("Which cameras have a lane"))
        self._menu = QMenu(self.cameras)
        self._menu.setToolTipsVisible(True)
        self.cameras.setMenu(self._menu)
        self.rules = self._choice(self.tr("Zone or rule"), self.tr("Only events that this rule let through"))
        self.hours = self._choice(self.tr("Time of day"), self.tr("Only events that began in these hours"))
        self._make_hours()
        self.since, self.until = self._time(self.tr("From")), self._time(self.tr("Until"))
        self.area_button = text_button(
            self.tr("Area…"), self.tr("Find when anything moved in an area that you draw"), self.area_asked.emit
        )
        self.clear_button = text_button(
            self.tr("Show all"), self.tr("Show every event again"), lambda: self.wished.emit(LaneFilter())
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(6)
        for button in self._types.values():
            row.addWidget(button)
        row.addSpacing(8)
        for widget in (self.cameras, self.rules, self.hours, self.since, self.until, self.area_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.clear_button)
        self.rules.activated.connect(self._rule_chosen)
        self.hours.activated.connect(self._hours_chosen)
        self.set_theme(theme)
        self.show_rules(())
        self.show_filter(self._filter)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        for kind, button in self._types.items():
            pixmap = QPixmap(_ICON_PX * _SHARP, _ICON_PX * _SHARP)
            pixmap.setDevicePixelRatio(_SHARP)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            box = QRectF(1, 1, _ICON_PX - 2, _ICON_PX - 2)
            paint_mark(painter, kind, box, theme.event(kind), QColor(theme.surface))
            painter.end()
            button.setIcon(QIcon(pixmap))

    def show_names(self, names: Mapping[CameraId, str]) -> None:
        """The cameras that there are."""
        if names != self._names:
            self._names = dict(names)
            self._menu.clear()
            self._act(self.tr("All cameras"), lambda _=False: self.wished.emit(replace(self._filter, cameras=None)))
            self._menu.addSeparator()
            for camera_id, name in names.items():
                action = self._act(name.replace("&", "&&"), lambda _=False, each=camera_id: self._turn_camera(each))
                action.setCheckable(True)
                action.setData(camera_id)
            self.show_filter(self._filter)

    def show_rules(self, rules: Sequence[str]) -> None:
        """The rules of which there are events in sight."""
        chosen = sorted(self._filter.rules or ())
        self.rules.clear()
        self.rules.addItem(self.tr("Any rule"), None)
        for rule in dict.fromkeys((*chosen, *rules)):
            self.rules.addItem(rule, rule)
        self.rules.setCurrentIndex(1 if chosen else 0)
        self.rules.setEnabled(self.rules.count() > 1)

    def show_filter(self, held: LaneFilter) -> None:
        """Show what holds."""
        self._filter = held
        for kind, button in self._types.items():
            button.setChecked(held.classes is not None and kind in held.classes)
        for action in self._menu.actions():
            if action.isCheckable():
                action.setChecked(held.cameras is None or action.data() in held.cameras)
        self.cameras.setText(self._cameras_words(held))
        self.cameras.setAccessibleName(self._cameras_words(held))
        self.rules.setCurrentIndex(max(0, self.rules.findData(next(iter(held.rules), None))) if held.rules else 0)
        at = next((at for at, hours in enumerate(self._presets) if hours == held.hours), len(self._presets))
        self.hours.setCurrentIndex(at)
        own = at == len(self._presets)
        for field in (self.since, self.until):
            field.setVisible(own)
        if held.hours is not None:
            self.since.setTime(QTime(*divmod(held.hours.start_minute, 60)))
            self.until.setTime(QTime(*divmod(held.hours.end_minute % (24 * 60), 60)))
        self.clear_button.setEnabled(not held.empty)

    def turn_type(self, number: int) -> None:
        """The type with that number, from 1 on, shown or not."""
        kind = list(EventClass)[number - 1]
        self.wished.emit(self._filter.with_class(kind, EventClass))

    def _cameras_words(self, held: LaneFilter) -> str:
        if held.cameras is None:
            return self.tr("All cameras")
        if len(held.cameras) == 1:
            return self._names.get(next(iter(held.cameras)), self.tr("One camera"))
        return self.tr("{count} cameras").format(count=len(held.cameras))

    def _turn_camera(self, camera_id: CameraId) -> None:
        """The first one that is chosen is shown alone; the last one that is taken away shows all again."""
        shown = self._filter.cameras
        changed = frozenset({camera_id}) if shown is None else shown ^ {camera_id}
        everything = not changed or changed >= self._names.keys()
        self.wished.emit(replace(self._filter, cameras=None if everything else changed))

    def _rule_chosen(self, at: int) -> None:
        rule = self.rules.itemData(at)
        self.wished.emit(replace(self._filter, rules=None if rule is None else frozenset({rule})))

    def _hours_chosen(self, at: int) -> None:
        if at < len(self._presets):
            self.wished.emit(replace(self._filter, hours=self._presets[at]))
        else:
            self._own_hours()

    def _own_hours(self) -> None:
        if not self.isVisible():  # a field that is hidden loses the focus, and says that it was edited
            return
        start, end = (field.time().hour() * 60 + field.time().minute() for field in (self.since, self.until))
        self.wished.emit(replace(self._filter, hours=HoursOfDay(start, end)))

    def _act(self, words: str, action: object) -> QAction:
        made = self._menu.addAction(words)
        made.triggered.connect(action)
        return made

    def _make_type(self, number: int, kind: EventClass) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setToolTip(self.tr("Show only: {type} ({key})").format(type=CLASS_NAMES[kind], key=number))
        button.setAccessibleName(CLASS_NAMES[kind])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.turn_type(number))
        return button

    def _choice(self, name: str, tip: str) -> QComboBox:
        choice = choice_box(name, tip, Qt.FocusPolicy.TabFocus)
        choice.setMaximumWidth(190)
        return choice

    def _make_hours(self) -> None:
        named: list[tuple[str, HoursOfDay | None]] = [
            (self.tr("Any time"), None),
            (self.tr("Morning, 6 to 12"), HoursOfDay(360, 720)),
            (self.tr("Afternoon, 12 to 18"), HoursOfDay(720, 1080)),
            (self.tr("Evening, 18 to 22"), HoursOfDay(1080, 1320)),
            (self.tr("Night, 22 to 6"), HoursOfDay(1320, 360)),
        ]
        self._presets = [hours for _, hours in named]
        for words, _ in named:
            self.hours.addItem(words)
        self.hours.addItem(self.tr("Other hours…"))

    def _time(self, name: str) -> QTimeEdit:
        field = QTimeEdit()
        field.setDisplayFormat("HH:mm")
        field.setAccessibleName(name)
        field.setTime(QTime(8, 0) if name == self.tr("From") else QTime(18, 0))
        field.setKeyboardTracking(False)
        field.editingFinished.connect(self._own_hours)
        return field
