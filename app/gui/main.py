"""Starts the desktop: the application, its look, its link and its window; app/cli calls run_desktop()."""

import sys

from PySide6.QtWidgets import QApplication

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths, window_settings
from app.gui.engine_bridge import EngineBridge, EngineLink, LinkReceiver
from app.gui.language import Language
from app.gui.main_window import MainWindow
from app.gui.preferences import LANGUAGE, THEME, Preferences, ThemeChoice
from app.gui.theme import apply_theme, look_of
from app.gui.tour import Tour, TourRequest
from app.index.queries import LibraryReader
from app.link.client import LinkClient
from app.link.messages import ClientRole

_SWITCH_INTERVAL_S = 0.0005  # the window's event loop answers within 5 ms beside busy decoding threads; 44 ms without

_REOPEN = 1000
"""The event loop's status where the window is to be made anew, in another language."""


class Desktop:
    """The application with its language, look, link and main window. Make and run it on the main thread."""

    def __init__(self, paths: LibraryPaths, *, theme: str | None) -> None:
        """`theme` is "dark", "light" or None, which is as the user chose, or as the system is."""
        sys.setswitchinterval(_SWITCH_INTERVAL_S)
        self.application = _application()
        preferences = Preferences(window_settings())
        self._language = Language(self.application)
        self._language.use(preferences.text(LANGUAGE))
        chosen = preferences.chosen(THEME, ThemeChoice.SYSTEM)
        look = look_of(chosen if theme is None else ThemeChoice(theme))
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
        self.window.reopen_asked.connect(lambda: self.application.exit(_REOPEN))

    def show(self, *, kiosk: bool = False) -> None:
        """Show the window, or in a `kiosk` the wall alone, and look for the engine."""
        if kiosk:
            self.window.show_wall_alone()
        else:
            self.window.show()
            self.window.walls.open_again()
        self._bridge.start()

    def run(self) -> int:
        """Until the window is closed; returns the exit status, or _REOPEN where another window is to follow."""
        status = self.application.exec()
        self.window.end()
        ended = self.window.close_threads()
        self._language.leave()
        return status if ended else 1


def run_desktop(paths: LibraryPaths, *, tour: TourRequest | None, theme: str | None, kiosk: bool = False) -> int:
    """Show the window until it is closed, or take the tour; returns the exit status. Call it on the main thread."""
    while True:
        desktop = Desktop(paths, theme=theme)
        desktop.show(kiosk=kiosk)
        if tour is not None:
            journey = Tour(desktop.window, tour)
            journey.ended.connect(desktop.application.quit)
            journey.start()
        status = desktop.run()
        if status != _REOPEN:
            return status


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Louver")
    application.setApplicationDisplayName("Louver")
    application.setDesktopFileName("louver")
    return application
