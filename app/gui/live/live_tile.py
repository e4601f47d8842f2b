"""One camera on the wall: its newest picture, its name, its honest state, and boxes; the wall owns it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.core.clock import Clock
from app.domain.camera import CameraState, StreamRole
from app.domain.event import Detection
from app.domain.facts import CameraChanged, DetectionsSeen
from app.domain.ids import CameraId
from app.gui.canvas import device_box, paint_picture
from app.gui.live.freshness import DelayedPicture, Freshness, FreshnessMeter, LivePicture, NoPicture, WaitingForPicture
from app.gui.marks import paint_mark
from app.gui.theme import DARK, VIDEO_BACK, VIDEO_SECOND_TEXT, VIDEO_TEXT, Theme, sized
from app.gui.words import CLASS_NAMES, clock_time
from app.playback.picture import Picture, Size

BOXES_SHOWN_MS = 1_000
BOX_SCORE = 0.4
"""Below it a box is a guess that no rule lets through; picked by feel."""
_PLATE = QColor(5, 7, 10, 190)
_STATE_WORDS = {
    CameraState.CONNECTING: "connecting",
    CameraState.RECORDING: "recording",
    CameraState.OFFLINE: "offline",
    CameraState.REFUSED: "login refused",
    CameraState.ENDED: "ended",
    CameraState.PRIVACY: "privacy",
}


class LiveTile(QWidget):
    """Paints one drawImage and its overlays. The picture goes when it is too old to be called live."""

    maximise_asked = Signal(str)
    privacy_asked = Signal(str)
    privacy_changed = Signal()

    def __init__(self, camera_id: CameraId, name: str, clock: Clock, theme: Theme) -> None:
        super().__init__()
        self.camera_id = camera_id
        self.name = name
        self.watched_role = StreamRole.MAIN
        self._clock = clock
        self._theme = theme
        self._meter = FreshnessMeter()
        self._freshness: Freshness = WaitingForPicture()
        self._picture: Picture | None = None
        self._state: CameraChanged | None = None
        self._asked_private: bool | None = None
        self._seen: DetectionsSeen | None = None
        self._engine_sentence = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._name_for_readers()

    @property
    def freshness(self) -> Freshness:
        """What the tile says of its picture now."""
        return self._freshness

    @property
    def shape(self) -> float:
        """The width of the camera's picture over its height; 16:9 until a picture came."""
        return self._picture.source.width / self._picture.source.height if self._picture else 16 / 9

    @property
    def boxes(self) -> tuple[Detection, ...]:
        """The detections that belong to the picture that is shown now."""
        if self._seen is None or self._picture is None or not isinstance(self._freshness, LivePicture | DelayedPicture):
            return ()
        near = abs(self._picture.wall_ms - self._seen.at_ms) <= BOXES_SHOWN_MS
        return tuple(seen for seen in self._seen.detections if near and seen.score >= BOX_SCORE)

    @property
    def box(self) -> Size:
        """What its pictures should be converted to."""
        return device_box(self)

    def sizeHint(self) -> QSize:
        """A hint only; the wall decides."""
        return QSize(320, 180)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.update()

    @property
    def private(self) -> bool:
        """Whether privacy holds, or was just asked for: then nothing is shown, whatever still arrives."""
        if self._asked_private is not None:
            return self._asked_private
        return self._state is not None and self._state.state is CameraState.PRIVACY

    def ask_privacy(self, on: bool | None) -> None:
        """The user turned it on or off, which the engine has not told yet; None where the wish came to nothing."""
        self._asked_private = on
        self._privacy_may_have_changed()

    def _privacy_may_have_changed(self) -> None:
        if self.private:
            self._meter.forget()
            self._picture_gone()
        self._name_for_readers()
        self.privacy_changed.emit()
        self.update()

    def show_state(self, fact: CameraChanged) -> None:
        """The camera is in another state."""
        self._state, self.name, self.watched_role = fact, fact.name, fact.watched_role
        if self._asked_private is (fact.state is CameraState.PRIVACY):
            self._asked_private = None  # the engine has done it
        self._privacy_may_have_changed()
        self._name_for_readers()
        self.update()

    def engine_is_lost(self, sentence: str) -> None:
        """No engine answers (or, with an empty sentence, one does again)."""
        self._engine_sentence = sentence
        self._name_for_readers()
        self.update()

    def show_picture(self, picture: Picture) -> bool:
        """Take a decoded picture; True when its shape is another, so that the wall should be laid out again."""
        if self.private or not self._meter.frame_decoded(picture.wall_ms, round(self._clock.monotonic_s() * 1000)):
            return False
        before = self.shape if self._picture else None
        self._picture = picture
        self.judge()
        self.update()
        return before is None or abs(before - self.shape) > 0.01

    def show_detections(self, fact: DetectionsSeen) -> None:
        """Take what the detector saw in a frame of this camera."""
        self._seen = fact
        self.update()

    def forget_picture(self) -> None:
        """The tile is no longer watched: when it comes back it starts without a picture, not with an old one."""
        self._meter.forget()
        self._picture_gone()
        self.judge()

    def judge(self) -> None:
        """Ask the clock whether the picture is still fresh; the wall calls it four times a second."""
        before = self._freshness
        self._freshness = self._meter.judge(self._clock.wall_ms(), round(self._clock.monotonic_s() * 1000))
        if isinstance(self._freshness, NoPicture):
            self._picture_gone()
        if self._freshness != before:
            if type(self._freshness) is not type(before):
                self._name_for_readers()
            self.update()

    def _picture_gone(self) -> None:
        if self._picture is not None and self._picture.pixels:
            self._picture = Picture(self._picture.size, self._picture.source, 0, self._picture.wall_ms, b"")

    # What it says

    def badge(self) -> tuple[str, str]:
        """The words of the badge and their colour."""
        colours = DARK  # over video it is dark in both looks
        if self.private:
            return "PRIVACY", colours.warning
        match self._freshness:
            case LivePicture():
                return "LIVE", colours.ok
            case DelayedPicture(age_ms):
                return f"DELAYED {age_ms // 1000} s", colours.warning
            case NoPicture():
                return "NO PICTURE", colours.danger
        if self._state is not None and self._state.state in (CameraState.OFFLINE, CameraState.REFUSED):
            return _STATE_WORDS[self._state.state].upper(), colours.danger
        return "CONNECTING", colours.second_text

    def message(self) -> tuple[str, str]:
        """A sentence in place of the picture, and a second one that says more; empty where there is a picture."""
        if self.private:
            return "Privacy is on.", "Nothing is recorded, watched or shown. P ends it."
        attempt = self._state.attempt if self._state is not None else 0
        again = f"Trying again (attempt {attempt})." if attempt else "Trying again."
        why = self._engine_sentence or (self._state.sentence if self._state is not None else "")
        if (
            self._state is not None
            and self._state.state is CameraState.ENDED
            and not isinstance(self._freshness, LivePicture | DelayedPicture)
        ):
            return "The stream has ended.", why
        match self._freshness:
            case NoPicture(since_ms):
                return f"No picture since {clock_time(since_ms)}. {again}", why
            case WaitingForPicture():
                return (f"No picture yet. {again}" if attempt or why else "Waiting for the first picture…"), why
        return "", ""

    def _name_for_readers(self) -> None:
        parts = [self.name, self.badge()[0].lower()]
        if self._state is not None and not self.private:
            parts.append(_STATE_WORDS[self._state.state])
        parts += sorted({f"{CLASS_NAMES[seen.event_class].lower()} now" for seen in self.boxes})
        self.setAccessibleName(", ".join(parts))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Repaint whole."""
        super().resizeEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Maximise, or go back."""
        self.maximise_asked.emit(self.camera_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with this camera."""
        menu = QMenu(self)
        menu.addAction("Maximise, or show all\tEnter", lambda: self.maximise_asked.emit(self.camera_id))
        words = "End privacy\tP" if self.private else "Privacy: record and show nothing\tP"
        menu.addAction(words, lambda: self.privacy_asked.emit(self.camera_id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter maximises; what else there is belongs to the wall."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.maximise_asked.emit(self.camera_id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or a sentence; then what lies over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(VIDEO_BACK))
        if self._picture is not None and self._picture.pixels:
            where = paint_picture(painter, self._picture, self.rect())
            for detection in self.boxes:
                self._paint_box(painter, detection, where)
        else:
            self._paint_message(painter)
        self._paint_caption(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(DARK.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_caption(self, painter: QPainter) -> None:
        words, colour = self.badge()
        font = sized(self.font(), 12, strong=True)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        badge_width = metrics.horizontalAdvance(words) + 28
        badge = QRect(self.width() - badge_width - 8, 8, badge_width, 24)
        _paint_plate(painter, badge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(QRectF(badge.left() + 8, badge.center().y() - 3, 8, 8))
        painter.setPen(QColor(colour))
        painter.drawText(badge.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        room = self.width() - badge_width - 40
        name = metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, max(0, room))
        plate = QRect(8, 8, metrics.horizontalAdvance(name) + 16, 24)
        if room > 24:
            _paint_plate(painter, plate)
            painter.setPen(QColor(VIDEO_TEXT))
            painter.drawText(plate.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_message(self, painter: QPainter) -> None:
        first, second = self.message()
        area = self.rect().adjusted(24, 40, -24, -16)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(sized(self.font(), 15, strong=True))
        first_height = painter.boundingRect(area, flags, first).height()
        painter.setFont(sized(self.font(), 13))
        second_height = painter.boundingRect(area, flags, second).height() if second else 0
        top = area.top() + max(0, (area.height() - first_height - second_height - 8) // 2)
        painter.setPen(QColor(VIDEO_SECOND_TEXT))
        painter.drawText(QRect(area.left(), top + first_height + 8, area.width(), area.height()), flags, second)
        painter.setFont(sized(self.font(), 15, strong=True))
        painter.setPen(QColor(VIDEO_TEXT))
        painter.drawText(QRect(area.left(), top, area.width(), area.height()), flags, first)

    def _paint_box(self, painter: QPainter, detection: Detection, where: QRectF) -> None:
        colour = DARK.event(detection.event_class)
        box = QRectF(
            where.left() + detection.box.left * where.width(),
            where.top() + detection.box.top * where.height(),
            (detection.box.right - detection.box.left) * where.width(),
            (detection.box.bottom - detection.box.top) * where.height(),
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(VIDEO_BACK), 4))
        painter.drawRect(box)
        painter.setPen(QPen(colour, 2))
        painter.drawRect(box)
        words = f"{CLASS_NAMES[detection.event_class]} {round(detection.score * 100)} %"
        font = sized(self.font(), 12, strong=True)
        painter.setFont(font)
        width = QFontMetrics(font).horizontalAdvance(words) + 32
        top = box.top() - 24 if box.top() - 24 > where.top() + 36 else box.top() + 4
        left = max(where.left(), min(box.left(), where.right() - width))
        plate = QRect(round(left), round(top), width, 22)
        _paint_plate(painter, plate)
        mark = QRectF(plate.left() + 6, plate.center().y() - 5.5, 12, 12)
        paint_mark(painter, detection.event_class, mark, colour, QColor(VIDEO_BACK))
        painter.setPen(QColor(VIDEO_TEXT))
        painter.drawText(plate.adjusted(24, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)


def _paint_plate(painter: QPainter, plate: QRect) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(plate, 4, 4)
    painter.restore()
