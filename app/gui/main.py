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


def run_desktop(paths: LibraryPaths, *, tour: TourRequest | None, theme: str | None) -> int:
    """Show the window until it is closed, or take the tour; returns the exit status. Call it on the main thread.

    `theme` is "dark", "light" or None, which follows the system (dark where it says nothing).
    """
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    application = _application()
    look = choose_theme(theme)
    apply_theme(application, look)

    def make_link(receiver: LinkReceiver) -> EngineLink:
        return LinkClient(
            paths,
            ClientRole.DESKTOP,
            on_fact=receiver.on_fact,
            on_format=receiver.on_format,
            on_packet=receiver.on_packet,
            on_lost=receiver.on_lost,
        )

    bridge = EngineBridge(make_link)
    window = MainWindow(paths, LibraryReader(paths.index), bridge, SystemClock(), look)
    window.show()
    bridge.start()
    journey = Tour(window, tour) if tour is not None else None
    if journey is not None:
        journey.ended.connect(application.quit)
        journey.start()
    status = application.exec()
    ended = window.close_threads()
    return status if ended else 1


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
