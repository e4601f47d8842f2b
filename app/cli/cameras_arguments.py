"""What can be typed behind `cameras`, an action each; arguments.py calls it."""

import argparse
from dataclasses import dataclass

from app.cli.rules_arguments import DetectionRulesArguments, add_rules
from app.cli.typed import Typed, add_json, add_library, takes

MOVES = ("left", "right", "up", "down", "in", "out")
PRESET_MOVES = ("goto", "save", "forget")
_PASSWORD_HELP = "its user; the password is asked for, or read from standard input, and never an argument"  # noqa: S105 - a sentence


@dataclass(frozen=True)
class DiscoverArguments(Typed):
    """Look for cameras for so long."""

    seconds: float = 5.0
    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class AddArguments(Typed):
    """Add what stands behind the address `camera`; `check` fetches a picture before."""

    camera: str
    name: str | None = None
    user: str | None = None
    sub_address: str | None = None
    lens: int = 1
    check: bool = True


@dataclass(frozen=True)
class ListArguments(Typed):
    """Print the list."""

    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class TestArguments(Typed):
    """Look what `camera`, an id or an address, sends and says."""

    camera: str
    user: str | None = None
    lens: int = 1


@dataclass(frozen=True, kw_only=True)
class RemoveArguments(Typed):
    """Take it out of the list; `keep_recordings` None asks."""

    camera: str
    keep_recordings: bool | None = None


@dataclass(frozen=True, kw_only=True)
class TimeArguments(Typed):
    """Compare its clock, or set it."""

    camera: str
    set_clock: bool = False


@dataclass(frozen=True, kw_only=True)
class PtzArguments(Typed):
    """Turn it for `seconds`, or use the place `preset`."""

    camera: str
    move: str
    preset: str = ""
    seconds: float = 0.5
    speed: float = 0.5


CamerasArguments = (
    DiscoverArguments
    | AddArguments
    | ListArguments
    | TestArguments
    | RemoveArguments
    | TimeArguments
    | DetectionRulesArguments
    | PtzArguments
)


def add_cameras(parser: argparse.ArgumentParser) -> None:
    """Give `cameras` its actions."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)

    def action(name: str, command: type[Typed], help_text: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}.")
        takes(made, command)
        add_library(made)
        return made

    discover = action("discover", DiscoverArguments, "look for ONVIF cameras on every network of this computer")
    discover.add_argument("--seconds", type=float, default=5.0, metavar="S", help="how long to look (5)")
    add_json(discover, "print a JSON list")
    _add(action("add", AddArguments, "add a camera by its host, its rtsp:// address, or a video file"))
    add_json(action("list", ListArguments, "print the cameras"), "print a JSON list")
    _test(action("test", TestArguments, "fetch a picture of each stream, and tell what the camera says of itself"))
    about_remove = "take a camera out of the list; its recordings stay unless you say otherwise"
    _remove(action("remove", RemoveArguments, about_remove))
    clock = action("time", TimeArguments, "compare a camera's clock with this computer's, or set it")
    _camera(clock)
    clock.add_argument("--set", dest="set_clock", action="store_true", help="set it to this computer's")
    about_rules = "what makes a visit an event at a camera: zones, lines and other rules"
    add_rules(action("rules", DetectionRulesArguments, about_rules))
    _ptz(action("ptz", PtzArguments, "turn and zoom a camera"))


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
