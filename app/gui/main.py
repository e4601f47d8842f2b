"""Starts the desktop: the application, its look, its link and its window; app/cli calls run_desktop()."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.gui.engine_bridge import EngineBridge, EngineLink, LinkReceiver
from app.gui.main_window import MainWindow
from app.gui.theme import DARK, LIGHT, Theme, ThemeName, apply_theme
from app.gui.tour import Tour, TourRequest
from app.index.queries import LibraryReader
from app.link.client import LinkClient
from app.link.messages import ClientRole

_SWITCH_INTERVAL_S = 0.0005  # the window's event loop answers within 5 ms beside busy decoding threads; 44 ms without


class Desktop:
    """The application with its look, its link and its main window. Make and run it on the main thread."""

    def __init__(self, paths: LibraryPaths, *, theme: str | None) -> None:
        """`theme` is "dark", "light" or None, which follows the system (dark where it says nothing)."""
        sys.setswitchinterval(_SWITCH_INTERVAL_S)
        self.application = _application()
        look = choose_theme(theme)
        apply_theme(self.application, look)

        def make_link(receiver: LinkReceiver) -> EngineLink:
            return LinkClient(
                paths,
                ClientRole.DESKTOP,
                on_fact=receiver.on_fact,
                on_format=receiver.on_format,
                on_packet=receiver.on_packet,
                on_lost=receiver.on_lost,
            )

        self._bridge = EngineBridge(make_link)
        self.window = MainWindow(paths, LibraryReader(paths.index), self._bridge, SystemClock(), look)

    def show(self) -> None:
        """Show the window, and look for the engine."""
        self.window.show()
        self._bridge.start()

    def run(self) -> int:
        """Until the window is closed; returns the exit status."""
        status = self.application.exec()
        ended = self.window.close_threads()
        return status if ended else 1


def run_desktop(paths: LibraryPaths, *, tour: TourRequest | None, theme: str | None) -> int:
    """Show the window until it is closed, or take the tour; returns the exit status. Call it on the main thread."""
    desktop = Desktop(paths, theme=theme)
    desktop.show()
    if tour is not None:
        journey = Tour(desktop.window, tour)
        journey.ended.connect(desktop.application.quit)
        journey.start()
    return desktop.run()


def choose_theme(wanted: str | None) -> Theme:
    """The look that was asked for, else the system's; dark where the system does not say."""
    if wanted is not None:
        return LIGHT if wanted == ThemeName.LIGHT.value else DARK
    return LIGHT if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light else DARK


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Louver")
    application.setApplicationDisplayName("Louver")
    application.setDesktopFileName("louver")
    return application
