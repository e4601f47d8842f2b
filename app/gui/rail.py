"""The rail on the left with the places of the window; the main window owns it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QToolButton, QVBoxLayout, QWidget

from app.gui import icons
from app.gui.theme import Theme

WIDTH_PX = 72


@dataclass(frozen=True)
class PlaceEntry:
    """One place: its word in tours and tests, its label and its icon."""

    word: str
    label: str
    icon: str


PLACES = (
    PlaceEntry("live", "Live", icons.LIVE),
    PlaceEntry("timeline", "Timeline", icons.TIMELINE),
    PlaceEntry("events", "Events", icons.EVENTS),
    PlaceEntry("cameras", "Cameras", icons.CAMERAS),
    PlaceEntry("health", "Health", icons.HEALTH),
)


class Rail(QWidget):
    """One button a place; exactly one is checked."""

    chosen = Signal(str)
    privacy_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName("Places")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(4)
        for number, place in enumerate(PLACES, start=1):
            button = QToolButton()
            button.setText(place.label)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(24, 24))
            button.setAccessibleName(place.label)
            button.setToolTip(f"{place.label} (Ctrl+{number})")
            button.clicked.connect(lambda _=False, word=place.word: self.chosen.emit(word))
            self._group.addButton(button)
            self._buttons[place.word] = button
            column.addWidget(button)
        column.addStretch(1)
        self.privacy = self._make_privacy()
        column.addWidget(self.privacy)
        self.set_theme(theme)

    def _make_privacy(self) -> QToolButton:
        """At the foot, apart from the places: it acts, on every camera."""
        button = QToolButton()
        button.setText("Privacy")
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(24, 24))
        button.setAccessibleName("Privacy for all cameras")
        button.setToolTip("Privacy for all cameras: record, watch and show nothing (Ctrl+Shift+P)")
        button.clicked.connect(self.privacy_asked)
        return button

    def show_privacy(self, on: bool) -> None:
        """Whether every camera is in privacy."""
        self.privacy.setChecked(on)

    def check(self, word: str) -> None:
        """Show which place is open."""
        self._buttons[word].setChecked(True)

    @property
    def checked(self) -> QWidget:
        """The button of the open place."""
        return next(button for button in self._buttons.values() if button.isChecked())

    def forget_pointer(self) -> None:
        """Let no button glow in a picture because the pointer happens to rest on it."""
        for button in (*self._buttons.values(), self.privacy):
            QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))

    def set_theme(self, theme: Theme) -> None:
        """Icons in the colours of another look."""
        self.privacy.setIcon(icons.icon(icons.PRIVACY, theme))
        for place in PLACES:
            self._buttons[place.word].setIcon(icons.icon(place.icon, theme))
