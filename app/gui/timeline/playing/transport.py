"""What every pane that plays has in common: playing, speed and the verbs of its keys; panes build on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.playback.player import SPEEDS
from app.playback.sound_player import Paced


class Transport(QWidget):
    """A pane of footage. `moved` tells the time that is shown; a pane fills in what its player does."""

    moved = Signal(object)
    playing_changed = Signal(bool)
    speed_changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._playing = False
        self._speed = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 135)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._playing

    @property
    def speed(self) -> float:
        """How many seconds of footage it plays in a second; below 0 backwards."""
        return self._speed

    @property
    def next_recording_ms(self) -> int | None:
        """Where footage goes on behind the gap that is shown; None when no gap is shown."""
        raise NotImplementedError

    @property
    def has_footage(self) -> bool:
        """Whether it was asked to show anything yet."""
        raise NotImplementedError

    @property
    def paced(self) -> Paced | None:
        """The player, for sound to follow."""
        raise NotImplementedError

    def step(self, frames: int) -> None:
        """Hold, and go one frame on (1) or back (-1)."""
        raise NotImplementedError

    def toggle_playing(self) -> None:
        """Play or hold."""
        if self.has_footage:
            self.set_playing(not self._playing)

    def set_playing(self, playing: bool) -> None:
        """Play, or hold the picture."""
        self._play(playing)
        self._set_playing(playing)

    def set_speed(self, speed: float) -> None:
        """Play at one of SPEEDS."""
        self._speed = speed
        self._run_at(speed)
        self.speed_changed.emit(speed)

    def play_towards(self, direction: int) -> None:
        """Play forwards (1) or backwards (-1); where it does so already, at the next faster speed."""
        if not self.has_footage:
            return
        speed = float(direction)
        if self._playing and self._speed * direction > 0:
            faster = sorted(each * direction for each in SPEEDS if each * direction > self._speed * direction)
            speed = faster[0] * direction if faster else self._speed
        self.set_speed(speed)
        self.set_playing(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold the picture: nothing plays unseen."""
        super().hideEvent(event)
        self.set_playing(False)

    def _play(self, playing: bool) -> None:
        """Tell the player."""
        raise NotImplementedError

    def _run_at(self, speed: float) -> None:
        """Tell the player."""
        raise NotImplementedError

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit(playing)
