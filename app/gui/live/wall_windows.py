"""More windows with a wall each, for other screens; the main window owns them, and they go with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.context import ViewContext
from app.gui.live.live_view import LiveView
from app.gui.looks.theme import Theme
from app.gui.preferences import Preferences

MAX_WINDOWS = 8
_OPEN = "live/windows"
_SMALLEST = (640, 400)


class WallWindow(QWidget):
    """One wall that fills a window, and by F11 a screen. It remembers its layout and its place."""

    closed = Signal(QWidget)

    def __init__(self, live: LiveView, name: str, preferences: Preferences) -> None:
        super().__init__()
        self.live = live
        self.name = name
        self._preferences = preferences
        self.setWindowTitle(self.tr("Louver, wall {number}").format(number=name.rpartition(" ")[2]))
        self.setMinimumSize(*_SMALLEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(live)
        live.full_screen_asked.connect(self.toggle_full_screen)
        QShortcut(QKeySequence("F11"), self).activated.connect(self.toggle_full_screen)

    def show_where_it_was(self) -> None:
        """At its old place, else filling a screen on which no window of ours is."""
        state = self._preferences.state(f"{_OPEN}/{self.name}")
        if not state.isEmpty() and self.restoreGeometry(state):
            self.show()
            return
        used = {window.screen() for window in QGuiApplication.topLevelWindows() if window.isVisible()}
        free = next((screen for screen in QGuiApplication.screens() if screen not in used), None)
        self.resize(1280, 720)
        if free is None:
            self.show()
        else:
            self.setGeometry(free.geometry())
            self.showFullScreen()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or not."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the full screen."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what its wall decodes."""
        self.remember()
        self.closed.emit(self)
        super().closeEvent(event)

    def remember(self) -> None:
        """Where it is now."""
        self._preferences.remember_state(f"{_OPEN}/{self.name}", self.saveGeometry())


class WallWindows(QObject):
    """Opens them, opens those again that were open when Louver was closed, and ends them with it."""

    def __init__(self, context: ViewContext, main: LiveView, adopt: Callable[[LiveView], None], theme: Theme) -> None:
        """`adopt` connects what a new wall asks for to the main window."""
        super().__init__()
        self._context, self._main, self._adopt, self._theme = context, main, adopt, theme
        self.windows: list[WallWindow] = []
        self._closing = False

    def open(self) -> None:
        """One more; nothing where there are many."""
        names = (f"window {number}" for number in range(2, MAX_WINDOWS + 2))
        used = {window.name for window in self.windows}
        name = next((name for name in names if name not in used), None)
        if name is None or len(self.windows) >= MAX_WINDOWS:
            return
        live = LiveView(self._context, self._theme, hearing=self._main.hearing, memory=self._main.memory, name=name)
        live.know_as(self._main)
        self._adopt(live)
        live.window_asked.connect(self.open)
        window = WallWindow(live, name, self._context.preferences)
        window.closed.connect(self._closed)
        self.windows.append(window)
        window.show_where_it_was()
        self._remember()

    def open_again(self) -> None:
        """Those that were open when Louver was closed."""
        count = self._context.preferences.text(_OPEN + "/count")
        for _ in range(min(MAX_WINDOWS, int(count)) if count.isascii() and count.isdigit() else 0):
            self.open()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        for window in self.windows:
            window.live.set_theme(theme)

    def close_all(self) -> bool:
        """End them with Louver, which opens them again; False when a thread still runs."""
        self._closing = True
        windows, ended = list(self.windows), []
        for window in windows:
            window.remember()
            ended.append(window.live.close_live())
            window.close()
        return all(ended)

    def _closed(self, window: WallWindow) -> None:
        window.live.close_live()
        self.windows.remove(window)
        window.deleteLater()
        if not self._closing:
            self._remember()

    def _remember(self) -> None:
        self._context.preferences.set_text(_OPEN + "/count", str(len(self.windows)))
