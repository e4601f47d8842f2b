"""The bar of buttons between the timeline's picture and its lanes; the timeline view owns it and names its actions."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.gui.looks import icons
from app.gui.looks.theme import Theme
from app.gui.timeline.playing.sound_button import SoundButton
from app.gui.widgets.controls import choice_box, icon_button, make_label
from app.gui.wording.words import speed_name
from app.playback.player import SPEEDS


@dataclass(frozen=True)
class Control:
    """One button: its icon, its words with the key in brackets, and what it does."""

    icon: str
    words: str
    action: Callable[[], object]


@dataclass(frozen=True)
class ControlSet:
    """What the bar holds from left to right: around `play`, then lock and sound; on the right the rest."""

    before_play: tuple[Control, ...]
    play: Control
    after_play: tuple[Control, ...]
    next_recording: Control
    lock: Control
    still: Control
    export: Control
    zoom: tuple[Control, ...]


class TimelineControls(QWidget):
    """Shows what is played, how fast, and when; does nothing by itself."""

    speed_chosen = Signal(float)

    def __init__(self, controls: ControlSet, sound: SoundButton, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes in the lanes below
        self._theme = theme
        left = [*controls.before_play, controls.play, *controls.after_play, controls.next_recording]
        everything = [*left, controls.lock, controls.still, controls.export, *controls.zoom]
        self._icons = [control.icon for control in everything]
        self._buttons = [icon_button(each.icon, each.words, each.action, theme) for each in everything]
        self._play_at = len(controls.before_play)
        self.next_recording = self._buttons[len(left) - 1]
        self.next_recording.setEnabled(False)
        self.lock = self._buttons[len(left)]
        self.lock.setCheckable(True)
        self.speeds = self._make_speeds()
        self.time = make_label("time")
        self.sentence = make_label("second")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(6)
        for widget in (*self._buttons[: len(left)], self.speeds, self.lock, sound):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.time)
        row.addWidget(self.sentence)
        row.addStretch(1)
        for button in self._buttons[len(left) + 1 :]:
            row.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        for name, button in zip(self._icons, self._buttons, strict=True):
            button.setIcon(icons.icon(name, theme))

    def show_playing(self, playing: bool) -> None:
        """The button that plays holds while something plays."""
        name, words = (icons.PAUSE, self.tr("Pause (Space)")) if playing else (icons.PLAY, self.tr("Play (Space)"))
        button = self._buttons[self._play_at]
        self._icons[self._play_at] = name
        button.setIcon(icons.icon(name, self._theme))
        button.setToolTip(words)
        button.setAccessibleName(words.partition(" (")[0])

    def show_speed(self, speed: float) -> None:
        """Select a speed without choosing it."""
        self.speeds.setCurrentIndex(SPEEDS.index(speed))

    def _make_speeds(self) -> QComboBox:
        speeds = choice_box(
            self.tr("Speed"), self.tr("How fast it plays; below 0 backwards (J, L)"), Qt.FocusPolicy.TabFocus
        )
        speeds.addItems([speed_name(speed) for speed in SPEEDS])
        speeds.setCurrentIndex(SPEEDS.index(1.0))
        speeds.activated.connect(lambda index: self.speed_chosen.emit(SPEEDS[index]))
        return speeds
