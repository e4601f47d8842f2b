"""Opens the window, and starts an engine that outlives it where none runs; `main.py` without a command."""

import os
import sys

from app.cli.desktop_arguments import DesktopArguments
from app.core.paths import LibraryPaths
from app.core.process import start_program
from app.domain.errors import EngineNotRunning
from app.gui.main import run_desktop
from app.gui.shell.tour import TourRequest
from app.link.client import LinkClient
from app.link.messages import ClientRole


def run_desktop_command(arguments: DesktopArguments, paths: LibraryPaths) -> int:
    """Show the window until it is closed; returns the exit status."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments.tour is not None:
        tour = TourRequest(folder=arguments.tour, wait_s=arguments.tour_wait_s, places=arguments.tour_places)
        return run_desktop(paths, tour=tour, theme=arguments.theme)
    if not _engine_runs(paths):
        start_program(["engine", "--library", str(paths.root)], detached=True)
    return run_desktop(paths, tour=None, theme=arguments.theme, kiosk=arguments.kiosk)


def _engine_runs(paths: LibraryPaths) -> bool:
    link = LinkClient(paths, ClientRole.TOOL)
    try:
        link.connect()
    except EngineNotRunning:
        return False
    link.close()
    return True
