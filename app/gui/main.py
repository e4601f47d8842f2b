"""Starts the desktop: the application, its look, its link and its window; app/cli calls run_desktop().

The window is painted first and furnished then: loading all of its places takes several times as long as showing it.
"""

import gc
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.core.paths import LibraryPaths, window_settings
from app.gui.looks.look import look_of
from app.gui.looks.theme import apply_theme
from app.gui.preferences import LANGUAGE, THEME, Preferences, ThemeChoice
from app.gui.shell.main_window import MainWindow
from app.gui.wording.language import Language

if TYPE_CHECKING:
    from app.gui.asking.engine_bridge import EngineBridge, EngineLink, LinkReceiver
    from app.gui.shell.tour import TourRequest

_SWITCH_INTERVAL_S = 0.0005  # the window's event loop answers within 5 ms beside busy decoding threads; 44 ms without

_REOPEN = 1000
"""The event loop's status where the window is to be made anew, in another language."""


class Desktop:
    """The application with its language, look, link and main window. Make and run it on the main thread."""

    def __init__(self, paths: LibraryPaths, *, theme: str | None) -> None:
        """`theme` is "dark", "light" or None, which is as the user chose, or as the system is."""
        sys.setswitchinterval(_SWITCH_INTERVAL_S)
        self._paths = paths
        self.application = _application()
        preferences = Preferences(window_settings())
        self._language = Language(self.application)
        self._language.use(preferences.text(LANGUAGE))
        chosen = preferences.chosen(THEME, ThemeChoice.SYSTEM)
        look = look_of(chosen if theme is None else ThemeChoice(theme))
        apply_theme(self.application, look)
        self.window = MainWindow(paths, look)
        if theme is None:
            self.window.follow_system()
        self.window.reopen_asked.connect(lambda: self.application.exit(_REOPEN))

    def show(self, *, kiosk: bool = False, then: Callable[[], object] = lambda: None) -> None:
        """Show the window, or in a `kiosk` the wall alone, look for the engine, and call `then` once all is there."""

        def furnish() -> None:
            bridge = self._furnish()
            if kiosk:
                self.window.show_wall_alone()
            else:
                self.window.walls.open_again()
            self.window.hardware.begin()
            bridge.start()
            then()

        if kiosk:
            furnish()
        else:
            self.window.first_painted.connect(furnish)
            self.window.show()

    def _furnish(self) -> "EngineBridge":
        from app.core.clock import SystemClock
        from app.gui.asking.engine_bridge import EngineBridge
        from app.index.queries import LibraryReader
        from app.link.client import LinkClient
        from app.link.messages import ClientRole

        def make_link(receiver: "LinkReceiver") -> "EngineLink":
            return LinkClient(
                self._paths,
                ClientRole.DESKTOP,
                on_fact=receiver.on_fact,
                on_format=receiver.on_format,
                on_packet=receiver.on_packet,
                on_lost=receiver.on_lost,
            )

        bridge = EngineBridge(make_link)
        gc.unfreeze()  # a window that was made anew in another language lets go of the one before
        self.window.furnish(LibraryReader(self._paths.index), bridge, SystemClock())
        gc.collect()
        gc.freeze()  # what stands now stays: looking through it again and again took 2 % of the wall's time
        return bridge

    def run(self) -> int:
        """Until the window is closed; returns the exit status, or _REOPEN where another window is to follow."""
        status = self.application.exec()
        self.window.end()
        ended = self.window.close_threads()
        self._language.leave()
        return status if ended else 1


def run_desktop(paths: LibraryPaths, *, tour: "TourRequest | None", theme: str | None, kiosk: bool = False) -> int:
    """Show the window until it is closed, or take the tour; returns the exit status. Call it on the main thread."""
    while True:
        desktop = Desktop(paths, theme=theme)
        desktop.show(kiosk=kiosk, then=partial(_set_out, desktop, tour))
        status = desktop.run()
        if status != _REOPEN:
            return status


def _set_out(desktop: Desktop, request: "TourRequest | None") -> None:
    if request is None:
        return
    from app.gui.shell.tour import Tour

    journey = Tour(desktop.window, request)
    journey.ended.connect(desktop.application.quit)
    journey.start()


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Louver")
    application.setApplicationDisplayName("Louver")
    application.setDesktopFileName("louver")
    return application
