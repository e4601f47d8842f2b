"""The rail on the left with the places of the window; the main window owns it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.gui.looks import icons
from app.gui.looks.theme import Theme, sized

WIDTH_PX = 72
NARROW_PX = 48
_BESIDE_PX = 16


@dataclass(frozen=True)
class PlaceEntry:
    """One place: its word in tours and tests, its text for translation and its icon."""

    word: str
    text: object
    icon: str

    @property
    def label(self) -> str:
        """What it is called, in the language of now."""
        return QCoreApplication.translate("rail", str(self.text))


PLACES = (
    PlaceEntry("live", QT_TRANSLATE_NOOP("rail", "Live"), icons.LIVE),
    PlaceEntry("timeline", QT_TRANSLATE_NOOP("rail", "Timeline"), icons.TIMELINE),
    PlaceEntry("events", QT_TRANSLATE_NOOP("rail", "Events"), icons.EVENTS),
    PlaceEntry("cameras", QT_TRANSLATE_NOOP("rail", "Cameras"), icons.CAMERAS),
    PlaceEntry("vault", QT_TRANSLATE_NOOP("rail", "Vault"), icons.VAULT),
    PlaceEntry("health", QT_TRANSLATE_NOOP("rail", "Health"), icons.HEALTH),
    PlaceEntry("settings", QT_TRANSLATE_NOOP("rail", "Settings"), icons.SETTINGS),
)


class Rail(QWidget):
    """One button a place; exactly one is checked."""

    chosen = Signal(str)
    privacy_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Places"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 8, 4, 8)
        self._column.setSpacing(4)
        for place in PLACES:
            button = self._button(place.label)
            button.clicked.connect(lambda _=False, word=place.word: self.chosen.emit(word))
            self._group.addButton(button)
            self._buttons[place.word] = button
            self._column.addWidget(button)
        self._column.addStretch(1)
        self.privacy = self._button(self.tr("Privacy"))
        self.privacy.setAccessibleName(self.tr("Privacy for all cameras"))
        self.privacy.clicked.connect(self.privacy_asked)
        self._column.addWidget(self.privacy)  # at the foot, apart from the places: it acts, on every camera
        self.set_narrow(False)
        self.set_theme(theme)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, or with their words below."""
        self.setFixedWidth(NARROW_PX if narrow else self._wide_px())
        self.setProperty("narrow", narrow)
        style = Qt.ToolButtonStyle
        for button in (*self._buttons.values(), self.privacy):
            button.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextUnderIcon)
            button.setProperty("narrow", narrow)
            button.style().unpolish(button)
            button.style().polish(button)

    def _wide_px(self) -> int:
        """Wide enough for the longest name, in whatever language."""
        metrics = QFontMetrics(sized(self.font(), 12))
        names = [button.text() for button in (*self._buttons.values(), self.privacy)]
        return max(WIDTH_PX, max(map(metrics.horizontalAdvance, names)) + _BESIDE_PX)

    def name_keys(self, keys: Mapping[str, str]) -> None:
        """Tell in the tips by which key each place is opened, and privacy turned."""
        for place in PLACES:
            self._buttons[place.word].setToolTip(_tip(place.label, keys.get(place.word, "")))
        all_private = self.tr("Privacy for all cameras: record, watch and show nothing")
        self.privacy.setToolTip(_tip(all_private, keys.get("privacy", "")))

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

    def _button(self, label: str) -> QToolButton:
        button = QToolButton()
        button.setText(label)
        button.setCheckable(True)
        button.setIconSize(QSize(24, 24))
        button.setAccessibleName(label)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button


def _tip(words: str, key: str) -> str:
    return f"{words} ({key})" if key else words
