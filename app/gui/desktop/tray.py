"""The icon in the tray with the state of recording, its menu, and notifications; the main window owns it."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.gui.looks import icons
from app.gui.looks.theme import DARK

_ICON_PX = 64
_SHOWN_MS = 8_000


class Tray(QObject):
    """Where the system has no tray, nothing is shown and `there` is False."""

    window_asked = Signal()
    privacy_asked = Signal()
    end_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = ""
        self._icon = QSystemTrayIcon()
        self.menu = QMenu()
        self.menu.addAction(self.tr("Open Louver"), self.window_asked.emit)
        self.menu.addAction(self.tr("Privacy for all cameras"), self.privacy_asked.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Close the window"), self.end_asked.emit)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.window_asked)
        self.show_state(self.tr("Looking for the recorder…"), sound=False)

    @property
    def there(self) -> bool:
        """Whether the system has a tray that this icon can be in."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def sentence(self) -> str:
        """What its tip says."""
        return self._sentence

    def show(self) -> None:
        """Be there from now on."""
        if self.there:
            self._icon.show()

    def hide(self) -> None:
        """Leave the tray."""
        self._icon.hide()

    def show_state(self, sentence: str, *, sound: bool) -> None:
        """Say how things stand; the icon has a mark while they are not `sound`."""
        self._sentence = sentence
        self._icon.setToolTip(f"Louver\n{sentence}")
        self._icon.setIcon(state_icon(sound=sound))

    def tell(self, title: str, sentence: str, image: QImage | None) -> None:
        """Have the desktop show a notification."""
        if not self._icon.isVisible() or not QSystemTrayIcon.supportsMessages():
            return
        if image is None:
            self._icon.showMessage(title, sentence, QSystemTrayIcon.MessageIcon.Information, _SHOWN_MS)
        else:
            self._icon.showMessage(title, sentence, QIcon(QPixmap.fromImage(image)), _SHOWN_MS)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.window_asked.emit()


def state_icon(*, sound: bool) -> QIcon:
    """The camera on a dark plate; a triangle at its corner says by its shape, too, that something is wrong."""
    pixmap = QPixmap(_ICON_PX, _ICON_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(DARK.surface))
    painter.drawRoundedRect(QRectF(0, 0, _ICON_PX, _ICON_PX), 12, 12)
    icons.icon(icons.LIVE, DARK).paint(painter, 8, 8, _ICON_PX - 16, _ICON_PX - 16)
    if not sound:
        icons.tinted(icons.PROBLEM, DARK.warning).paint(painter, 32, 32, 32, 32)
    painter.end()
    return QIcon(pixmap)
