"""What can be typed behind `main.py cameras`; arguments.py calls it, so it loads nothing else."""

import argparse
from collections.abc import Callable

from app.cli.rules_parser import add_rules

MOVES = ("left", "right", "up", "down", "in", "out")
PRESET_MOVES = ("goto", "save", "forget")
_PASSWORD_HELP = "its user; the password is asked for, or read from standard input, and never an argument"  # noqa: S105 - a sentence


def add_cameras_parser(parser: argparse.ArgumentParser, library: Callable[[argparse.ArgumentParser], None]) -> None:
    """Give `cameras` its own commands; `library` adds what every command has."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)

    def action(name: str, help_text: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}.")
        made.set_defaults(command="cameras", action=name)
        library(made)
        return made

    discover = action("discover", "look for ONVIF cameras on every network of this computer")
    discover.add_argument("--seconds", type=float, default=5.0, metavar="S", help="how long to look (5)")
    _json(discover)
    _add(action("add", "add a camera by its host, its rtsp:// address, or a video file"))
    _json(action("list", "print the cameras"))
    _test(action("test", "fetch a picture of each stream, and tell what the camera says of itself"))
    _remove(action("remove", "take a camera out of the list; its recordings stay unless you say otherwise"))
    clock = action("time", "compare a camera's clock with this computer's, or set it")
    _camera(clock)
    clock.add_argument("--set", dest="set_clock", action="store_true", help="set it to this computer's")
    add_rules(action("rules", "what makes a visit an event at a camera: zones, lines and other rules"))
    _ptz(action("ptz", "turn and zoom a camera"))


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", dest="as_json", action="store_true", help="print a JSON list")


def _camera(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("camera", metavar="ID", help="the camera's id, as `cameras list` prints it")


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("camera", metavar="ADDRESS", help="192.168.1.40, rtsp://…, http://… or a video file")
    parser.add_argument("--name", help="what to call it (its own name)")
    parser.add_argument("--user", help=_PASSWORD_HELP)
    parser.add_argument(
        "--sub", dest="sub_address", metavar="ADDRESS", help="the small stream beside an rtsp:// address"
    )
    parser.add_argument("--lens", type=int, default=1, metavar="N", help="which picture of a recorder (1)")
    parser.add_argument("--no-check", dest="check", action="store_false", help="add it without fetching a picture")


def _test(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("camera", metavar="ID|ADDRESS", help="a camera of the list, or the address of another")
    parser.add_argument("--user", help=_PASSWORD_HELP)
    parser.add_argument("--lens", type=int, default=1, metavar="N", help="which picture of a recorder (1)")


def _remove(parser: argparse.ArgumentParser) -> None:
    _camera(parser)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--keep-recordings", dest="keep_recordings", action="store_true", default=None, help="do not ask; keep them"
    )
    choice.add_argument(
        "--delete-recordings", dest="keep_recordings", action="store_false", help="do not ask; delete them for ever"
    )


def _ptz(parser: argparse.ArgumentParser) -> None:
    _camera(parser)
    parser.add_argument(
        "move",
        choices=(*MOVES, "stop", "presets", *PRESET_MOVES),
        help="a direction (in and out zoom), or what to do with the places that it remembers",
    )
    parser.add_argument("preset", nargs="?", default="", metavar="PLACE", help="for goto, save and forget: its name")
    parser.add_argument("--seconds", type=float, default=0.5, metavar="S", help="how long to turn (0.5)")
    parser.add_argument("--speed", type=float, default=0.5, metavar="V", help="how fast, from 0 to 1 (0.5)")
