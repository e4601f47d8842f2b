"""The month from which a day is chosen: a line under days with recordings, a ring for gaps, a number for events."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QFrame, QTableView, QToolButton, QVBoxLayout, QWidget

from app.gui.looks import icons
from app.gui.looks.theme import Theme, sized
from app.gui.timeline.ways.calendar_days import DayMarks
from app.gui.widgets.controls import make_label
from app.gui.widgets.resized import Resized

_AROUND = timedelta(days=7)


class DayCalendar(QCalendarWidget):
    """Qt's own calendar, with its keys, that paints what the days hold."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._arrows: list[tuple[QToolButton, str]] = []
        self.marks: Mapping[date, DayMarks] = {}
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        plain = QTextCharFormat()
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
        self.setAccessibleName(self.tr("Calendar"))
        names = {
            "qt_calendar_prevmonth": self.tr("Month before"),
            "qt_calendar_nextmonth": self.tr("Month after"),
            "qt_calendar_monthbutton": self.tr("Choose a month"),
            "qt_calendar_yearbutton": self.tr("Choose a year"),
        }
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(names.get(button.objectName(), ""))
            button.setMinimumSize(32, 32)
        for arrow, name in (("qt_calendar_prevmonth", icons.EARLIER), ("qt_calendar_nextmonth", icons.LATER)):
            found = self.findChild(QToolButton, arrow)
            if found is not None:
                self._arrows.append((found, name))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.setStyleSheet(
            f"QWidget#qt_calendar_navigationbar {{ background: {theme.surface}; }}"
            "QToolButton::menu-indicator { image: none; }"
        )
        for button, name in self._arrows:
            button.setIcon(icons.icon(name, theme))
        self.updateCells()

    def show_marks(self, marks: Mapping[date, DayMarks]) -> None:
        """Show what the days hold."""
        self.marks = marks
        self.updateCells()

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """The day's number; the ring around it, the line under it, and how many events in the corner."""
        when = day if isinstance(day, QDate) else QDate(day.year, day.month, day.day)
        of_month, theme = when.month() == self.monthShown(), self._theme
        marks = self.marks.get(date(when.year(), when.month(), when.day()), DayMarks())
        possible = self.minimumDate() <= when <= self.maximumDate()
        chosen = when == self.selectedDate()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(theme.background))
        middle = QPointF(rect.center().x(), rect.top() + 18)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(middle, 12, 12)
        if marks.gap and possible:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.warning), 2))
            painter.drawEllipse(middle, 14, 14)
        colour = theme.on_accent if chosen else theme.text if of_month and possible else theme.border
        painter.setPen(QColor(colour))
        painter.setFont(sized(self.font(), 13, strong=marks.recorded))
        box = QRectF(middle.x() - 14, middle.y() - 14, 28, 28)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(when.day()))
        if marks.recorded and possible:
            painter.fillRect(QRectF(middle.x() - 9, middle.y() + 16, 18, 2), QColor(theme.text))
        if marks.events and possible:
            painter.setPen(QColor(theme.second_text))
            painter.setFont(sized(QFont(self.font()), 12))
            foot = QRectF(rect.left(), middle.y() + 20, rect.width(), 16)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, _short(marks.events))
        painter.restore()


def _short(count: int) -> str:
    """As 812, 1.2k or 14k."""
    if count < 1_000:
        return str(count)
    return f"{count / 1_000:.1f}k" if count < 10_000 else f"{count // 1_000}k"


class CalendarPopup(QFrame):
    """Opens over the window beside its button, and goes when the focus does. `month_shown` asks for the marks of the
    days in sight; `day_chosen` tells the day."""

    month_shown = Signal(object, object)
    day_chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._button = self._watched = parent
        self.calendar = DayCalendar(theme)
        self._says = make_label("second", "", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.calendar, 1)
        column.addWidget(self._says)
        self._says.setText(self.tr("Line: recordings. Ring: something is missing. Number: events."))
        self.setAccessibleName(self.tr("Choose a day"))
        self.calendar.currentPageChanged.connect(lambda *_: self._ask())
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self.calendar.set_theme(theme)

    def open_at(self, button: QWidget, day: date, latest: date) -> None:
        """Show the month of a day; days behind the latest cannot be chosen."""
        self.calendar.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.setCurrentPage(day.year, day.month)
        self.setFixedSize(400, 480)
        window = button.window()
        self._button = button
        self.setParent(window)
        if self._watched is not window:
            self._watched = window
            Resized(window, self).seen.connect(lambda: QTimer.singleShot(0, self, self._place))
        self._place()
        self.show()
        self.raise_()
        view = self.calendar.findChild(QTableView)
        if view is not None:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask()

    def _place(self) -> None:
        """Over its button; again once the window has another size, when its layouts have moved the button."""
        window = self._button.window()
        corner = self._button.mapTo(window, QPoint(0, 0))
        left = max(4, min(corner.x(), window.width() - self.width() - 4))
        self.move(left, max(4, corner.y() - self.height() - 4))

    def _ask(self) -> None:
        """The page shows some days of the months around it too."""
        first = date(self.calendar.yearShown(), self.calendar.monthShown(), 1)
        self.month_shown.emit(first - _AROUND, first + timedelta(days=31) + _AROUND)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """It is there as long as somebody chooses; a menu of its own may have the focus meanwhile."""
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; no key of the timeline is meant here."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        event.accept()

    def _choose(self, day: QDate) -> None:
        self.hide()
        self.closed.emit()
        self.day_chosen.emit(date(day.year(), day.month(), day.day()))
