"""One camera on the wall: its newest picture, its name, its honest state, and what lies over it; the wall owns it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from app.core.clock import Clock
from app.domain.camera import CameraState, StreamRole
from app.domain.event import Detection, Event
from app.domain.facts import CameraChanged, DetectionsSeen
from app.domain.ids import CameraId
from app.gui.live.card.card_tile import CardPane
from app.gui.live.tile import tile_paint as paint
from app.gui.live.tile.freshness import DelayedPicture, Freshness, LivePicture
from app.gui.live.tile.tile_cover import CoverWords, TileCover
from app.gui.live.tile.tile_gestures import TileGestures
from app.gui.live.tile.tile_paint import DropHint
from app.gui.live.tile.tile_picture import TilePicture
from app.gui.live.tile.tile_words import TileState, badge_of, last_picture_words, message_of, reader_name, still_words
from app.gui.live.verbs import Verb
from app.gui.looks.theme import VIDEO_BACK, Theme
from app.gui.pictures.canvas import PictureRoom, device_box
from app.playback.picture import Size
from app.playback.planes import PlanarPicture, ShownPicture

BOXES_SHOWN_MS = 1_000
BOX_SCORE = 0.4
"""Below it a box is a guess that no rule lets through; picked by feel."""
EVENT_SHOWN_MS = 6_000
_BACK = QColor(VIDEO_BACK)


class LiveTile(TileGestures):
    """Paints one drawImage and its overlays. The picture goes when it is too old to be called live.

    Where a graphics card draws, pictures lie on the wall's canvas below, and the tile paints what lies over them.
    """

    privacy_changed = Signal()

    def __init__(self, camera_id: CameraId, name: str, clock: Clock, theme: Theme) -> None:
        super().__init__(camera_id)
        self.name = name
        self.watched_role = StreamRole.MAIN
        self.shows_boxes = False
        self.shows_last = False
        self.stats: tuple[str, ...] = ()
        self.hint: DropHint | None = None
        self._clock = clock
        self._theme = theme
        self._over_canvas = False
        self._laid_over: tuple[object, ...] = ()
        self._shown = TilePicture(clock)
        self._cover = TileCover()
        self._room = PictureRoom()
        self._state: CameraChanged | None = None
        self._asked_private: bool | None = None
        self._seen: DetectionsSeen | None = None
        self._event: Event | None = None
        self._event_until_ms = 0
        self._engine_sentence = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._name_for_readers()

    # What it shows

    @property
    def freshness(self) -> Freshness:
        """What the tile says of its picture now."""
        return self._shown.freshness

    @property
    def picture(self) -> ShownPicture | None:
        """The picture that is shown, if one is."""
        return self._shown.shown

    @property
    def last_picture(self) -> ShownPicture | None:
        """The last picture that was shown before pictures stopped coming."""
        return self._shown.last

    @property
    def shown_role(self) -> StreamRole:
        """The stream whose picture is shown."""
        return self._shown.role

    @property
    def shape(self) -> float:
        """The width of the camera's picture over its height; 16:9 until a picture came."""
        return self._shown.shape or 16 / 9

    @property
    def boxes(self) -> tuple[Detection, ...]:
        """The detections that belong to the picture that is shown now."""
        picture = self.picture
        if self._seen is None or picture is None or not isinstance(self.freshness, LivePicture | DelayedPicture):
            return ()
        near = abs(picture.wall_ms - self._seen.at_ms) <= BOXES_SHOWN_MS
        return tuple(seen for seen in self._seen.detections if near and seen.score >= BOX_SCORE)

    @property
    def happening(self) -> Event | None:
        """What happened in the last six seconds."""
        return self._event if self._clock.monotonic_s() * 1000 < self._event_until_ms and not self.private else None

    @property
    def box(self) -> Size:
        """What its pictures should be converted to: as many pixels as are seen, while it is zoomed more of them."""
        seen = device_box(self)
        return Size(round(seen.width * self.zoom.factor), round(seen.height * self.zoom.factor))

    @property
    def hd(self) -> bool:
        """Whether it fills the wall with the camera's main stream."""
        return self._large and self.shown_role is StreamRole.MAIN and isinstance(self.freshness, LivePicture)

    @property
    def wanted_role(self) -> StreamRole:
        """The stream that should be shown, whatever still comes of the other one."""
        return StreamRole.MAIN if self._large else self.watched_role

    def sizeHint(self) -> QSize:
        """A hint only; the wall decides."""
        return QSize(320, 180)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.update()

    def lie_over_canvas(self, over: bool) -> None:
        """Leave pictures of the card to the canvas below, or paint every picture."""
        self._over_canvas, self._laid_over = over, ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, not over)
        self.update()

    @property
    def card_panes(self) -> list[CardPane]:
        """What the canvas below is to show for this tile; the canvas begins where the tile's parent does."""
        picture = self.picture
        if not self._over_canvas or not isinstance(picture, PlanarPicture):
            return []
        at, zoom = QPointF(self.pos()), self.zoom
        seen = QRectF(zoom.left, zoom.top, zoom.share, zoom.share)
        panes = [CardPane(str(self.camera_id), picture, self._where(picture).translated(at), seen)]
        if not zoom.whole:
            corner = paint.map_place(picture, self.rect(), self.devicePixelRatioF()).translated(at)
            panes.append(CardPane(f"{self.camera_id} map", picture, corner, QRectF(0.0, 0.0, 1.0, 1.0)))
        return panes

    def show_hint(self, hint: DropHint | None) -> None:
        """Where a tile that is dragged would go."""
        if hint != self.hint:
            self.hint = hint
            self.update()

    # Facts

    @property
    def state(self) -> CameraChanged | None:
        """What the engine said last of the camera."""
        return self._state

    @property
    def private(self) -> bool:
        """Whether privacy holds, or was just asked for: then nothing is shown, whatever still arrives."""
        if self._asked_private is not None:
            return self._asked_private
        return self._state is not None and self._state.state is CameraState.PRIVACY

    @property
    def private_until_ms(self) -> int | None:
        """When privacy ends by itself (UTC); None where it does not hold, or somebody turns it off."""
        return self._state.until_ms if self._state is not None and self.private else None

    def ask_privacy(self, on: bool | None) -> None:
        """The user turned it on or off, which the engine has not told yet; None where the wish came to nothing."""
        self._asked_private = on
        self._privacy_may_have_changed()

    def _privacy_may_have_changed(self) -> None:
        if self.private:
            self._shown.forget_all()
            self.shows_last = False
            self._seen = self._event = None
        self._name_for_readers()
        self.privacy_changed.emit()
        self.update()

    def show_state(self, fact: CameraChanged) -> None:
        """The camera is in another state."""
        self._state, self.name, self.watched_role = fact, fact.name, fact.watched_role
        if self._asked_private is (fact.state is CameraState.PRIVACY):
            self._asked_private = None  # the engine has done it
        self._privacy_may_have_changed()

    def engine_is_lost(self, sentence: str) -> None:
        """No engine answers (or, with an empty sentence, one does again)."""
        self._engine_sentence = sentence
        self._name_for_readers()
        self.update()

    def show_picture(
        self, picture: ShownPicture, role: StreamRole | None = None, same_since_ms: int | None = None
    ) -> bool:
        """Take a decoded picture of a stream; True when its shape is another, so that the wall is laid out again."""
        before = self._shown.shape
        role = role or self.wanted_role
        if self.private or not self._shown.take(picture, role, self.wanted_role, same_since_ms):
            return False
        if self.shows_last:
            self.shows_last = False
            self.update()
        self.judge()
        if self._lays_over_anew(picture, role):
            self.update(self._where(picture).toAlignedRect())  # the border stays as it is
        return before is None or abs(before - self.shape) > 0.01

    def _lays_over_anew(self, picture: ShownPicture, role: StreamRole) -> bool:
        """Whether a new picture changes what this widget itself paints: always, but over the card's canvas seldom."""
        before = self._laid_over
        if not self._over_canvas or not isinstance(picture, PlanarPicture):
            self._laid_over = ()
            return True
        boxes = self.boxes if self.shows_boxes else ()
        self._laid_over = (picture.source, role, self._shown.unchanging, boxes, self.hd)
        return self._laid_over != before

    def show_detections(self, fact: DetectionsSeen) -> None:
        """Take what the detector saw in a frame of this camera."""
        self._seen = fact
        if self.shows_boxes:
            self.update()

    def show_event(self, event: Event) -> None:
        """Something happens here: its badge stays for six seconds after the newest word of it."""
        self._event = event
        self._event_until_ms = round(self._clock.monotonic_s() * 1000) + EVENT_SHOWN_MS
        self._name_for_readers()
        self.update()

    def seen_again(self) -> None:
        """The tile comes back into sight: it starts without a picture rather than with an old one."""
        self.judge()
        if not isinstance(self.freshness, LivePicture):
            self.forget_picture()

    def forget_picture(self) -> None:
        """What it showed says nothing any more."""
        self._shown.forget()
        self.judge()

    def judge(self) -> int | None:
        """Ask the clock whether the picture is still fresh; returns in how many ms to ask again at the latest."""
        before = self.freshness
        due_ms = self._shown.judge()
        if self._event is not None and self.happening is None:
            self._event = None
            self._name_for_readers()
            self.update()
        if self.freshness != before:
            if type(self.freshness) is not type(before):
                self._name_for_readers()
            self.update()
        return due_ms

    # What it says

    def badge(self) -> tuple[str, str]:
        """The words of the badge and their colour."""
        return badge_of(self._words())

    def message(self) -> tuple[str, str]:
        """A sentence in place of the picture, and a second one that says more; empty where there is a picture."""
        return message_of(self._words())

    def _words(self) -> TileState:
        event = self.happening
        present = tuple(seen.event_class for seen in self.boxes) + ((event.event_class,) if event else ())
        unchanging = self._shown.unchanging
        return TileState(
            self.name,
            self.freshness,
            self._state,
            self.private,
            unchanging,
            self._engine_sentence,
            self._clock.wall_ms(),
            present,
        )

    def _name_for_readers(self) -> None:
        self.setAccessibleName(reader_name(self._words()))

    def spoken_verb(self) -> None:
        """What a screen reader's press does: see app/gui/widgets/readers."""
        self.asked.emit(self.camera_id, Verb.MAXIMISE)

    def picture_room(self) -> QRectF | None:
        """Where the picture lies that is shown; None where none is."""
        return None if self.picture is None else self._where(self.picture)

    def _where(self, picture: ShownPicture) -> QRectF:
        return self._room.where(picture, self)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Repaint whole."""
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or a sentence; then what lies over it."""
        painter = QPainter(self)
        picture = self.picture
        if picture is not None:
            self._paint_picture(painter, picture, event)
        else:
            self._laid_over = ()
            painter.fillRect(self.rect(), _BACK)
            self._paint_no_picture(painter)
        self._paint_overlays(painter)
        if self.hint is not None:
            paint.paint_hint(painter, self.rect(), self.hint)
        if self.hasFocus():
            paint.paint_focus(painter, self.rect())
        painter.end()

    def _paint_picture(self, painter: QPainter, picture: ShownPicture, event: QPaintEvent) -> None:
        room = self._where(picture)
        on_canvas = self._over_canvas and isinstance(picture, PlanarPicture)
        shown = picture if on_canvas else self._shown.pixels(picture, self.box)
        if not room.contains(QRectF(event.rect())):
            painter.save()
            if on_canvas and not self.zoom.whole:
                paint.spare(painter, paint.map_place(picture, self.rect(), self.devicePixelRatioF()))
            paint.paint_border(painter, QRectF(self.rect()), room)
            painter.restore()
        if isinstance(shown, PlanarPicture):
            where = paint.whole_of(room, self.zoom)
        else:
            where = paint.paint_zoomed(painter, shown, room, self.zoom)
        for detection in self.boxes if self.shows_boxes else ():
            paint.paint_box(painter, detection, where, self.font())
        if not self.zoom.whole:
            paint.paint_map(painter, shown, self.rect(), self.zoom)

    def _paint_no_picture(self, painter: QPainter) -> None:
        if self.shows_last and self.last_picture is not None:
            paint.paint_last(painter, self._shown.pixels(self.last_picture, self.box), self.rect())
        else:
            paint.paint_message(painter, self.rect(), *self.message(), self.font())

    def _paint_overlays(self, painter: QPainter) -> None:
        words, colour = self.badge()
        notes = []
        if self._shown.unchanging:
            notes.append(still_words())
        if self.shows_last and self.picture is None and self.last_picture is not None:
            notes.append(last_picture_words(self.last_picture.wall_ms))
        event = self.happening
        cover = CoverWords(words, colour, self.name, self.hd, tuple(notes), event.event_class if event else None)
        self._cover.paint(painter, self.rect(), cover, self.font(), self.devicePixelRatioF())
        if self.stats:
            paint.paint_lines(painter, self.rect(), self.stats, self.font())
