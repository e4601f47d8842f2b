"""What can be typed behind `desktop`, or without a command; arguments.py calls it."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from app.cli.typed import Typed, add_library, takes

_PLACES = (
    "live",
    "alone",
    "timeline",
    "together",
    "events",
    "playback",
    "cameras",
    "camera",
    "rules",
    "vault",
    "health",
    "settings",
)
"""What the tour visits, app/gui/shell/tour.py's own list; a help text should not load Qt."""


@dataclass(frozen=True)
class DesktopArguments(Typed):
    """Open the window; with `tour` only to take pictures of its places."""

    theme: str | None = None
    kiosk: bool = False
    tour: Path | None = None
    tour_places: tuple[str, ...] = ()
    tour_wait_s: float = 20.0


def add_desktop(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the desktop command."""
    takes(parser, DesktopArguments)
    add_library(parser)
    parser.add_argument("--theme", choices=("dark", "light"), default=None, help="instead of the system's choice")
    add_kiosk(parser)
    parser.add_argument(
        "--tour", type=Path, metavar="FOLDER", help="visit every place, save a picture of each, and end"
    )
    parser.add_argument(
        "--tour-place",
        dest="tour_places",
        action="append",
        default=[],
        metavar="PLACE",
        choices=_PLACES,
        help="only this place (may be repeated)",
    )
    parser.add_argument(
        "--tour-wait",
        dest="tour_wait_s",
        type=float,
        default=20.0,
        metavar="S",
        help="how long the tour waits for pictures and events (20)",
    )


def add_kiosk(parser: argparse.ArgumentParser) -> None:
    """Describe the option that may also be typed without a command."""
    parser.add_argument("--kiosk", action="store_true", help="the wall alone on the whole screen; Esc asks to leave it")
