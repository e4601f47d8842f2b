"""The legend of the timeline: what recorded, gap and each mark look like; the timeline view owns it."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.event import EventClass
from app.domain.recording import GapCause
from app.gui.looks.marks import paint_hatching, paint_mark
from app.gui.looks.theme import Theme, sized
from app.gui.wording.texts import tr
from app.gui.wording.words import CLASS_NAMES, GAP_SENTENCES

_GAP_PX = 16


class Legend(QWidget):
    """One line: the recorded fill, the hatching with the causes in sight, and the classes in sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._classes: tuple[EventClass, ...] = ()
        self._causes: tuple[GapCause, ...] = ()
        self.setFixedHeight(32)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.update()

    def show_kinds(self, classes: set[EventClass], causes: set[GapCause]) -> None:
        """Explain what is in sight now."""
        self._classes = tuple(each for each in EventClass if each in classes)
        self._causes = tuple(each for each in GapCause if each in causes)
        names = [CLASS_NAMES[each] for each in self._classes] + [GAP_SENTENCES[each] for each in self._causes]
        self.setAccessibleName(tr("Legend: {names}").format(names=", ".join([tr("Recorded"), *names])))
        self.update()

    def sizeHint(self) -> QSize:
        """It takes what width there is."""
        return QSize(320, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Swatches and words from left to right."""
        painter = QPainter(self)
        painter.setFont(sized(self.font(), 12))
        metrics = QFontMetrics(painter.font())
        x, middle = 16.0, self.height() / 2

        def word(text: str) -> None:
            nonlocal x
            painter.setPen(QColor(self._theme.second_text))
            painter.drawText(QPointF(x, middle + metrics.ascent() / 2 - 1), text)
            x += metrics.horizontalAdvance(text) + _GAP_PX

        painter.fillRect(QRectF(x, middle - 6, 20, 12), QColor(self._theme.recorded))
        x += 26
        word(tr("Recorded"))
        if self._causes:
            swatch = QRectF(x, middle - 6, 20, 12)
            painter.fillRect(swatch, QColor(self._theme.lane))
            paint_hatching(painter, swatch, QColor(self._theme.warning))
            x += 26
            causes = "; ".join(GAP_SENTENCES[cause] for cause in self._causes)
            word(tr("Gap: {causes}").format(causes=causes))
        for event_class in self._classes:
            mark = QRectF(x, middle - 6, 12, 12)
            paint_mark(painter, event_class, mark, self._theme.event(event_class), QColor(self._theme.background))
            x += 18
            word(CLASS_NAMES[event_class])
        painter.end()
