"""A pane that plays recorded footage: the picture, what to say where there is none, and its own player."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.facts import RecordingReached
from app.domain.ids import CameraId
from app.gui.looks.theme import VIDEO_BACK
from app.gui.pictures.canvas import device_box, fitted_image, paint_picture, to_image
from app.gui.pictures.caption import paint_message, paint_plate
from app.gui.timeline.playing.transport import Transport
from app.gui.wording.texts import tr
from app.gui.wording.words import goes_on_text, moment_name
from app.playback.footage import SegmentLibrary
from app.playback.player import Player, PlayerNote, PlayerRequest, PlayerView
from app.playback.sound_player import Paced

_BEING_WRITTEN_MS = 5_000
"""So new, footage may not be in a file yet."""

Caption = Callable[[CameraId], str]


class PlayerPane(Transport):
    """Shows one stream's footage. `moved` tells the time of each picture; only the user returns it to anything else."""

    _shown = Signal()

    def __init__(self, paths: LibraryPaths, library: SegmentLibrary, clock: Clock, empty: str) -> None:
        super().__init__()
        self._clock = clock
        self._empty = empty
        self._gap_sentence = ""
        self._name = ""
        self._view: PlayerView | None = None
        self._request: PlayerRequest | None = None
        self._awaiting = False
        self._preview: tuple[QImage, int] | None = None
        self._frames = 0
        self._player = Player(paths, library, clock, self._shown.emit)
        self._shown.connect(self._take)
        self._player.start()
        self.setAccessibleName(tr("Playback, nothing chosen"))

    @property
    def frames_shown(self) -> int:
        """How many pictures were shown since the window opened."""
        return self._frames

    @property
    def request(self) -> PlayerRequest | None:
        """What it was last asked to show."""
        return self._request

    @property
    def wall_ms(self) -> int | None:
        """The time of the picture that is shown, in UTC ms."""
        return None if self._view is None else self._view.wall_ms

    @property
    def image(self) -> QImage | None:
        """A copy of the picture that is shown; None where none is."""
        picture = None if self._view is None else self._view.picture
        return None if picture is None else to_image(picture).copy()

    def show_moment(
        self, camera_id: CameraId, name: str, role: StreamRole, wall_ms: int, *, playing: bool, gap_sentence: str = ""
    ) -> None:
        """Show the frame of `wall_ms`; `gap_sentence` is what to say where nothing is recorded then."""
        self._name, self._gap_sentence = name, gap_sentence
        self._request = PlayerRequest(camera_id, role, wall_ms, playing)
        self._awaiting = True
        self._player.set_box(device_box(self))
        self._player.show(self._request)
        self._set_playing(playing)

    @property
    def preview_ms(self) -> int | None:
        """When the small picture was taken that stands in for the exact one; None where none does."""
        return None if self._preview is None else self._preview[1]

    def show_preview(self, camera_id: CameraId, wall_ms: int, image: QImage) -> None:
        """Let a small picture of about that moment stand in until the player has one of what was asked for."""
        if self._awaiting and self._request is not None and self._request.camera_id == camera_id:
            self._preview = (image, wall_ms)
            self.update()

    def footage_reached(self, fact: RecordingReached) -> None:
        """A moment at the live edge that was not on the disk yet is shown as soon as it is."""
        request, view = self._request, self._view
        if request is None or view is None or view.picture is not None:
            return
        same = (request.camera_id, request.role) == (fact.camera_id, fact.role)
        if same and fact.start_ms <= request.wall_ms < fact.until_ms:
            self._player.show(request)

    @property
    def has_footage(self) -> bool:
        """Whether it was asked to show anything yet."""
        return self._request is not None

    @property
    def next_recording_ms(self) -> int | None:
        """Where footage goes on behind the gap that is shown; None when no gap is shown."""
        return None if self._view is None or self._view.picture is not None else self._view.next_ms

    @property
    def paced(self) -> Paced | None:
        """The player, for sound to follow."""
        return self._player

    def step(self, frames: int) -> None:
        """Hold, and go one frame on (1) or back (-1)."""
        if self._request is not None:
            self._player.step(frames)
            self._set_playing(False)

    def close_player(self, timeout_s: float = 5.0) -> bool:
        """End the player's thread; False when it still runs."""
        self._player.request_stop()
        return self._player.join(timeout_s)

    def _play(self, playing: bool) -> None:
        self._player.set_playing(playing)

    def _run_at(self, speed: float) -> None:
        self._player.set_speed(speed)

    def _take(self) -> None:
        view = self._player.views.take(0.0)
        if view is None or view.request != self._request:
            return
        self._view, self._preview, self._awaiting = view, None, False
        if not view.exact:  # the exact frame follows; until then the playhead stays where the user put it
            self.update()
            return
        self._frames += view.picture is not None
        if view.picture is None:
            self._set_playing(False)
        moment = moment_name(view.wall_ms, self._clock.wall_ms())
        self.setAccessibleName(tr("Playback, {name}, {moment}").format(name=self._name, moment=moment))
        self.moved.emit(view.wall_ms)
        self.update()

    def say_empty(self, sentence: str) -> None:
        """Say this while nothing was chosen."""
        if sentence != self._empty:
            self._empty = sentence
            self.update()

    def message(self) -> tuple[str, str]:
        """What it says in place of a picture."""
        if self._view is None:
            return self._empty, ""
        if self._view.picture is not None:
            return "", ""
        after = self._view.next_ms
        more = goes_on_text(after, self._clock.wall_ms()) if after is not None else ""
        if not self._gap_sentence and self._clock.wall_ms() - self._view.wall_ms < _BEING_WRITTEN_MS:
            return tr("This moment is just being recorded."), more
        return self._gap_sentence or tr("No recording here."), more

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for pictures of the new size."""
        super().resizeEvent(event)
        self._player.set_box(device_box(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or a sentence; over it the camera and the real time of the frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(VIDEO_BACK))
        if self._preview is not None:
            self._paint_preview(painter, *self._preview)
        elif self._view is not None and self._view.picture is not None:
            where = paint_picture(painter, self._view.picture, self.rect())
            paint_plate(painter, where.toRect().topLeft(), self._caption(self._view), self.font())
        else:
            paint_message(painter, self.rect(), *self.message(), self.font())
        painter.end()

    def _paint_preview(self, painter: QPainter, image: QImage, wall_ms: int) -> None:
        where = fitted_image(image, self.rect())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(where, image)
        words = "   ".join((self._name, moment_name(wall_ms, self._clock.wall_ms()), tr("preview")))
        paint_plate(painter, where.topLeft(), words, self.font())

    def _caption(self, view: PlayerView) -> str:
        words = f"{self._name}   {moment_name(view.wall_ms, self._clock.wall_ms())}"
        if view.note is PlayerNote.AT_END:
            words += "   " + tr("end of the recording")
        elif view.note is PlayerNote.AT_START:
            words += "   " + tr("start of the recording")
        return words
