"""Plays the card under the pointer, or the focused one, silently and small; the events view owns it."""

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.event import Event
from app.domain.ids import EventId
from app.gui.pictures.canvas import to_image
from app.playback.footage import SegmentLibrary
from app.playback.picture import Size
from app.playback.player import Player, PlayerNote, PlayerRequest

_AFTER_MS = 250
"""A pointer that only passes by starts nothing."""


class CardPreview(QObject):
    """One card at a time, over and over from the event's start to its end. `changed` tells of each picture.

    The small stream serves; where it was not recorded the full one does.
    """

    changed = Signal()
    _shown = Signal()

    def __init__(self, paths: LibraryPaths, library: SegmentLibrary, clock: Clock, size: QSize) -> None:
        super().__init__()
        self._event: Event | None = None
        self._request: PlayerRequest | None = None
        self._image: QImage | None = None
        self._player = Player(paths, library, clock, self._shown.emit)
        self._player.set_box(Size(size.width(), size.height()))
        self._shown.connect(self._take)
        self._timer = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(lambda: self._play(StreamRole.SUB))
        self.pictures = 0
        """How many were shown since the window opened."""
        self._started = False

    def show(self, event: Event | None) -> None:
        """Play this one in a moment; None plays nothing."""
        if (None if event is None else event.id) == (None if self._event is None else self._event.id):
            return
        self._event, self._image, self._request = event, None, None
        self._player.set_playing(False)
        self._timer.stop()
        if event is not None:
            self._timer.start()
        self.changed.emit()

    def image_of(self, event_id: EventId) -> QImage | None:
        """The picture for the card of this event; None where its thumbnail serves."""
        return self._image if self._event is not None and self._event.id == event_id else None

    @property
    def waits(self) -> bool:
        """Whether a card is about to play."""
        return self._timer.isActive()

    def close_player(self, timeout_s: float = 5.0) -> bool:
        """End the player's thread; False when it still runs."""
        self._timer.stop()
        self._player.request_stop()
        return not self._started or self._player.join(timeout_s)

    def _play(self, role: StreamRole) -> None:
        if self._event is not None:
            if not self._started:  # most windows never play a card
                self._started = True
                self._player.start()
            self._request = PlayerRequest(self._event.camera_id, role, self._event.start_ms, True)
            self._player.show(self._request)

    def _take(self) -> None:
        view = self._player.views.take(0.0)
        if view is None or self._event is None or view.request != self._request:
            return
        if view.picture is None or not view.exact:
            if view.picture is None and view.request.role is StreamRole.SUB:
                self._play(StreamRole.MAIN)
            return
        if view.request.role is StreamRole.SUB and view.wall_ms > self._event.end_ms and self._image is None:
            self._play(StreamRole.MAIN)  # its small stream was recorded later only
            return
        if view.wall_ms > self._event.end_ms or view.note is PlayerNote.AT_END:
            self._player.show(view.request)
            return
        self._image = to_image(view.picture).copy()
        self.pictures += 1
        self.changed.emit()
