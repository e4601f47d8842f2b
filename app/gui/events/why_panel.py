"""Why an event is one: its picture with the path and the boxes that made it, and the reasons; the event's detail."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.core.paths import LibraryPaths
from app.domain.errors import KnownError
from app.domain.event import Box, Event
from app.domain.evidence import Evidence
from app.gui.asking.tasks import Tasks
from app.gui.looks.theme import VIDEO_BACK, Theme
from app.gui.pictures.canvas import fitted_image
from app.gui.pictures.thumbnails import load_image
from app.gui.widgets.controls import make_label
from app.gui.wording.sentences import spoken
from app.gui.wording.texts import tr
from app.index.visit_queries import VisitReader

_WHOLE = QSize(214, 120)
_CUT = QSize(120, 120)
_FAINT = 70


@dataclass(frozen=True)
class Reasons:
    """What is known of an event: its evidence where there is some, and its pictures where they are there."""

    event: Event
    evidence: Evidence | None
    whole: QImage | None
    cut: QImage | None

    @property
    def sentences(self) -> tuple[str, ...]:
        """What to say; never nothing."""
        if self.evidence is None:
            return (self.event.why, tr("What the detector saw was not noted for this event."))
        return self.evidence.reasons

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The boxes of its class, the best one last."""
        if self.evidence is None:
            return (self.event.box,)
        seen = (each.detection for each in self.evidence.detections)
        own = sorted(
            (detection for detection in seen if detection.event_class is self.event.event_class),
            key=lambda detection: detection.score,
        )
        return (*(detection.box for detection in own), self.event.box)


def load_reasons(paths: LibraryPaths, event: Event) -> Reasons:
    """Ask the library. Raises KnownError."""
    whole, cut = paths.pictures_of(event.id)
    evidence = VisitReader(paths.index).evidence(event.id)
    return Reasons(event, evidence, _image(whole, _WHOLE), _image(cut, _CUT))


def _image(path: Path, size: QSize) -> QImage | None:
    return load_image(path, size * 2)  # sharp on a screen with two pixels for one


class WhyPicture(QWidget):
    """Paints the picture of the event, its path by the feet, and every box, the best one in full colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._reasons: Reasons | None = None
        self.setFixedSize(_WHOLE.width() + 8 + _CUT.width(), _WHOLE.height())

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.update()

    def show_reasons(self, reasons: Reasons | None) -> None:
        """Paint these from now on."""
        self._reasons = reasons
        count = 0 if reasons is None else len(reasons.boxes)
        one = tr("The event's picture with the box that made it")
        self.setAccessibleName(one if count == 1 else tr("The event's picture with %n boxes that made it", "", count))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole picture with boxes, and beside it what was recognised."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRect(0, 0, _WHOLE.width(), _WHOLE.height())
        painter.fillRect(area, QColor(VIDEO_BACK))
        if self._reasons is not None:
            where = area
            if self._reasons.whole is not None:
                where = fitted_image(self._reasons.whole, area)
                painter.drawImage(where, self._reasons.whole)
            self._paint_marks(painter, QRectF(where), self._reasons)
            if self._reasons.cut is not None:
                beside = QRect(area.right() + 9, 0, _CUT.width(), _CUT.height())
                place = fitted_image(self._reasons.cut, beside)
                place.moveLeft(beside.left())
                painter.drawImage(place, self._reasons.cut)
        painter.end()

    def _paint_marks(self, painter: QPainter, where: QRectF, reasons: Reasons) -> None:
        strong = self._theme.event(reasons.event.event_class)
        faint = QColor(strong)
        faint.setAlpha(_FAINT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faint, 1))
        for box in reasons.boxes[:-1]:
            painter.drawRect(_placed(box, where))
        if reasons.evidence is not None:
            painter.setPen(QPen(strong, 1, Qt.PenStyle.DashLine))
            painter.drawPolyline([_feet(step.box, where) for step in reasons.evidence.path])
        painter.setPen(QPen(strong, 2))
        painter.drawRect(_placed(reasons.boxes[-1], where))


class WhyPanel(QWidget):
    """Hidden until it is asked for; then it follows the chosen event."""

    def __init__(self, paths: LibraryPaths, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._paths, self._tasks = paths, tasks
        self._event: Event | None = None
        self.reasons: Reasons | None = None
        self.picture = WhyPicture(theme)
        self._words = make_label("second", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.picture)
        inner.addWidget(self._words)
        inner.addStretch(1)
        scroll = QScrollArea()  # in a small window there is not room for all of it
        scroll.setObjectName("clear")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(_WHOLE.height())
        scroll.setAccessibleName(self.tr("Why this event"))
        scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(scroll)
        self.hide()

    @property
    def words(self) -> str:
        """The reasons as they stand there."""
        return self._words.text()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self.picture.set_theme(theme)

    def show_event(self, event: Event | None) -> None:
        """Follow this event; asks the library only while it is visible."""
        changed = self._event is None or event is None or event.id != self._event.id
        self._event = event
        if changed:
            self._show(None)
        if event is not None and not self.isHidden():
            self._tasks.run(op=lambda: load_reasons(self._paths, event), success=self._loaded, failure=self._failed)

    def turn(self, shown: bool) -> None:
        """Show it, or hide it."""
        self.setVisible(shown)
        self.show_event(self._event)

    def _loaded(self, reasons: Reasons) -> None:
        if self._event is not None and reasons.event.id == self._event.id:
            self._show(reasons)

    def _failed(self, error: KnownError) -> None:
        self._words.setText(str(error))

    def _show(self, reasons: Reasons | None) -> None:
        self.reasons = reasons
        self.picture.show_reasons(reasons)
        self._words.setText("" if reasons is None else "\n".join(f"• {spoken(each)}" for each in reasons.sentences))


def _placed(box: Box, where: QRectF) -> QRectF:
    corner = QPointF(where.left() + box.left * where.width(), where.top() + box.top * where.height())
    width, height = (box.right - box.left) * where.width(), (box.bottom - box.top) * where.height()
    return QRectF(corner.x(), corner.y(), width, height)


def _feet(box: Box, where: QRectF) -> QPointF:
    place = _placed(box, where)
    return QPointF(place.center().x(), place.bottom())
