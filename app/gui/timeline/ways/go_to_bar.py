"""The bar into which a time is typed to go there; the timeline view owns it."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.gui.timeline.ways.typed_moment import MAX_LETTERS, TypedMoment, read_moment
from app.gui.widgets.controls import make_label, text_button
from app.gui.wording.words import clock_time, short_day_name


class GoToBar(QWidget):
    """Says how it understands what is typed; Enter goes there. A time of the repeated hour is asked for once more."""

    gone = Signal(object)
    """The moment, UTC ms."""
    closed = Signal()

    def __init__(self, now_ms: Callable[[], int]) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._now_ms = now_ms
        self._read = TypedMoment()
        self.field = QLineEdit()
        self.field.setMaxLength(MAX_LETTERS)
        self.field.setMinimumWidth(260)
        self.field.setPlaceholderText(self.tr("14:05, yesterday 6 pm, 22 Nov 7:30, 2 hours ago"))
        self.field.setAccessibleName(self.tr("Time to go to"))
        self.says = make_label("second")
        self.go_button = text_button(self.tr("Go"), self.tr("Go to this time (Enter)"), self.go)
        self.first_button = text_button(
            self.tr("1st"), self.tr("The time before the clocks were set back"), lambda: self._go(0)
        )
        self.second_button = text_button(
            self.tr("2nd"), self.tr("The time after the clocks were set back"), lambda: self._go(1)
        )
        close = text_button(self.tr("Close"), self.tr("Close this bar (Esc)"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(make_label("heading", self.tr("Go to")))
        row.addWidget(self.field)
        for widget in (self.go_button, self.first_button, self.second_button):
            row.addWidget(widget)
        row.addWidget(self.says, 1)
        row.addWidget(close)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.go)
        self._typed("")
        self.hide()

    def open(self) -> None:
        """Show it, ready to type."""
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go(self) -> None:
        """Go to what is typed, where that is one moment; of two, the buttons say which."""
        if len(self._read.moments_ms) == 1:
            self._go(0)
        elif self._read.moments_ms:
            self.first_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go(self, which: int) -> None:
        moment_ms = self._read.moments_ms[which]
        if moment_ms <= self._now_ms():
            self.hide()
            self.gone.emit(moment_ms)

    def _typed(self, text: str) -> None:
        locale = QLocale()
        language = locale.name().partition("_")[0]
        languages = ("en",) if language in ("en", "C") else (language, "en")
        self._read = read_moment(text, self._now_ms(), languages, _order(locale))
        moments = self._read.moments_ms
        past = [each for each in moments if each <= self._now_ms()]
        self.go_button.setVisible(len(moments) < 2)
        self.go_button.setEnabled(len(moments) == len(past) == 1)
        for number, button in enumerate((self.first_button, self.second_button)):
            button.setVisible(len(moments) == 2)
            if len(moments) == 2:
                mark = self.tr("1st") if number == 0 else ""
                words = clock_time(moments[number]) + (f" ({mark})" if mark else "")
                button.setText(words)
                button.setAccessibleName(words)
        self.says.setText(self._understood(text, past))

    def _understood(self, text: str, past: list[int]) -> str:
        moments = self._read.moments_ms
        if not moments:
            return self.tr("This is no time that Louver understands.") if text.strip() else ""
        if not past:
            return self.tr("This has not happened yet.")
        when = f"{short_day_name(moments[0])}, {clock_time(moments[0])}"
        if len(moments) == 2:
            return self.tr("The clocks were set back: this time was there twice. Which one?")
        if self._read.skipped:
            return self.tr("The clocks were set forward over this time: {when}").format(when=when)
        return when

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the focus go where it came from."""
        super().hideEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; what is no letter is not the timeline's either while somebody types."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        event.accept()


def _order(locale: QLocale) -> str:
    """In which order this system writes day, month and year."""
    form = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    return "".join(sorted("dmy", key=lambda letter: form.find(letter) if letter in form else 9)).upper()
