"""Chooses the time, type, camera and state of the events that are listed; the events view owns it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.domain.event import EventClass
from app.domain.ids import CameraId
from app.gui.events.list_filter import ListFilter, Period, Show
from app.gui.widgets.controls import choice_box
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.wording.words import class_name


class ListFilterBar(QWidget):
    """`changed` tells that the user chose something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names: Mapping[CameraId, str] = {}
        self.periods: dict[Period, QToolButton] = {}
        self._group = QButtonGroup(self)
        times = QWidget()
        row = FlowLayout()
        times.setLayout(row)
        words = {
            Period.ALL: (self.tr("All"), self.tr("Every event")),
            Period.TODAY: (self.tr("Today"), self.tr("Since midnight")),
            Period.LAST_NIGHT: (self.tr("Last night"), self.tr("From 18:00 to 08:00")),
            Period.WEEK: (self.tr("7 days"), self.tr("Today and the six days before")),
        }
        for period, (label, tip) in words.items():
            button = QToolButton()
            button.setText(label)
            button.setToolTip(tip)
            button.setAccessibleName(label)
            button.setAccessibleDescription(tip)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _: self.changed.emit())
            self._group.addButton(button)
            self.periods[period] = button
            row.addWidget(button)
        self.periods[Period.ALL].setChecked(True)
        self.classes = self._combo(self.tr("Type of event"))
        self.classes.addItem(self.tr("Every type"), None)
        for event_class in EventClass:
            self.classes.addItem(class_name(event_class), event_class.value)
        self.cameras = self._combo(self.tr("Camera"))
        self.cameras.addItem(self.tr("Every camera"), None)
        self.shows = self._combo(self.tr("State of events"))
        shows = {
            Show.EVERYTHING: self.tr("Everything"),
            Show.NEW: self.tr("New"),
            Show.REVIEWED: self.tr("Reviewed"),
            Show.KEPT: self.tr("Kept"),
            Show.DELETED: self.tr("Trash"),
        }
        for show, label in shows.items():
            self.shows.addItem(label, show.value)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for combo in (self.classes, self.cameras, self.shows):
            choices.addWidget(combo, 1)
            combo.activated.connect(lambda _: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 20, 8)
        column.setSpacing(8)
        column.addWidget(times)
        column.addLayout(choices)

    @property
    def filter(self) -> ListFilter:
        """What is chosen."""
        period = next(period for period, button in self.periods.items() if button.isChecked())
        chosen_class, chosen_camera = self.classes.currentData(), self.cameras.currentData()
        return ListFilter(
            period,
            None if chosen_class is None else EventClass(chosen_class),
            None if chosen_camera is None else CameraId(chosen_camera),
            Show(self.shows.currentData()),
        )

    def choose(self, wanted: ListFilter) -> None:
        """Choose this, as if the user had."""
        self.periods[wanted.period].setChecked(True)
        self.classes.setCurrentIndex(self.classes.findData(wanted.event_class and wanted.event_class.value))
        self.cameras.setCurrentIndex(max(0, self.cameras.findData(wanted.camera_id)))
        self.shows.setCurrentIndex(self.shows.findData(wanted.show.value))
        self.changed.emit()

    def show_cameras(self, names: Mapping[CameraId, str]) -> None:
        """Offer these cameras; a chosen one stays chosen."""
        if names == self._names:
            return
        self._names = dict(names)
        chosen = self.cameras.currentData()
        while self.cameras.count() > 1:
            self.cameras.removeItem(1)
        for camera_id, name in names.items():
            self.cameras.addItem(name, camera_id)
        self.cameras.setCurrentIndex(max(0, self.cameras.findData(chosen)))

    def _combo(self, name: str) -> QComboBox:
        combo = choice_box(name, name)
        combo.setMinimumContentsLength(6)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo
