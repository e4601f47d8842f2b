"""What can be typed behind `library`, an action each; arguments.py calls it."""

import argparse
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.cli.typed import Typed, add_json, add_library, takes


@dataclass(frozen=True)
class CheckArguments(Typed):
    """Compare journals and files; `deep` reads every sample."""

    camera: str | None = None
    deep: bool = False
    as_json: bool = False


@dataclass(frozen=True)
class GapsArguments(Typed):
    """Tell of a local day (None: today) what is missing, and why."""

    camera: str | None = None
    day: date | None = None
    as_json: bool = False


@dataclass(frozen=True)
class RebuildArguments(Typed):
    """Make the database anew."""

    as_json: bool = False


@dataclass(frozen=True)
class StorageArguments(Typed):
    """Tell how full the disks are."""

    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class KeepArguments(Typed):
    """Keep a span (as typed, local time) for ever, or `release` it."""

    camera: str
    start: str
    end: str
    release: bool = False


@dataclass(frozen=True, kw_only=True)
class AddDiskArguments(Typed):
    """Use another disk too."""

    folder: Path


@dataclass(frozen=True)
class RulesArguments(Typed):
    """Show the rules for all cameras or one, and change what was typed; empty and None stay as they are."""

    camera: str | None = None
    continuous_days: str = ""
    event_days: str = ""
    class_days: tuple[str, ...] = ()
    max_gb: float | None = None


@dataclass(frozen=True)
class EventsArguments(Typed):
    """Print the events of a local day (None: today)."""

    camera: str | None = None
    day: date | None = None
    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class WhyArguments(Typed):
    """Tell what made an event."""

    event: str
    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class WrongLabelArguments(Typed):
    """Say that an event is none, or take that back."""

    event: str
    undo: bool = False


@dataclass(frozen=True, kw_only=True)
class MotionArguments(Typed):
    """Tell when anything moved in an area, or draw where most did, on a day or in the newest days."""

    camera: str
    area: str = "0,0,1,1"
    day: date | None = None
    days: float = 7.0
    heat: bool = False
    as_json: bool = False


LibraryArguments = (
    CheckArguments
    | GapsArguments
    | RebuildArguments
    | StorageArguments
    | KeepArguments
    | AddDiskArguments
    | RulesArguments
    | EventsArguments
    | WhyArguments
    | WrongLabelArguments
    | MotionArguments
)


def add_library_commands(parser: argparse.ArgumentParser) -> None:
    """Give `library` its actions."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)

    def action(name: str, command: type[Typed], help_text: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=help_text)
        takes(made, command)
        return made

    about_check = "check journals and files, also beside a running engine; status 0 if sound"
    _check(action("check", CheckArguments, about_check))
    _gaps(action("gaps", GapsArguments, "the share of a day that was recorded, and why the rest is missing"))
    about_rebuild = "make the database anew from the journals, or from the files alone"
    _json_and_library(action("rebuild", RebuildArguments, about_rebuild))
    about_storage = "how full the disks are, who fills them, and how many days fit"
    _json_and_library(action("storage", StorageArguments, about_storage))
    _keep(action("keep", KeepArguments, "keep footage for ever, whatever the rules say"))
    disk = action("add-disk", AddDiskArguments, "let footage go to another disk when the first is full")
    disk.add_argument("folder", type=Path, metavar="FOLDER", help="a folder on that disk")
    add_library(disk)
    _rules(action("rules", RulesArguments, "how long footage stays; shows the rules, and changes what is typed"))
    _events(action("events", EventsArguments, "the events of a day, newest first, with their ids"))
    why = action("why", WhyArguments, "what made an event: detections, rule, and sentences")
    _event(why)
    _json_and_library(why)
    about_wrong = "say that an event is none; its camera learns it, and can forget it"
    wrong = action("wrong-label", WrongLabelArguments, about_wrong)
    _event(wrong)
    wrong.add_argument("--undo", action="store_true", help="take that back")
    add_library(wrong)
    _motion(action("motion", MotionArguments, "when anything moved in an area of the picture, or where most"))


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--deep", action="store_true", help="also read every file and compare every sample")
    _camera(parser)
    _json_and_library(parser)


def _gaps(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--day", type=_day, metavar="YYYY-MM-DD", help="a day of local time (today)")
    _camera(parser)
    _json_and_library(parser)


def _events(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--day", type=_day, metavar="YYYY-MM-DD", help="a day of local time (today)")
    _camera(parser)
    _json_and_library(parser)


def _event(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event", metavar="EVENT", help="the event's id, as `library events` prints it")


def _motion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("camera", metavar="CAMERA", help="the camera's id, as its folder is named")
    parser.add_argument("--area", default="0,0,1,1", metavar="X,Y,W,H", help="in shares of the picture (all of it)")
    parser.add_argument("--day", type=_day, metavar="YYYY-MM-DD", help="a day of local time, instead of the newest")
    parser.add_argument("--days", type=float, default=7.0, metavar="N", help="the newest days (7)")
    parser.add_argument("--heat", action="store_true", help="draw where most moved, instead of when")
    _json_and_library(parser)


def _keep(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("camera", metavar="CAMERA", help="the camera's id, as its folder is named")
    parser.add_argument("start", metavar="START", help="local time, like 2026-01-31T18:00:00")
    parser.add_argument("end", metavar="END")
    parser.add_argument("--release", action="store_true", help="let it go by the rules again")
    add_library(parser)


def _rules(parser: argparse.ArgumentParser) -> None:
    _camera(parser)
    parser.add_argument("--continuous-days", default="", metavar="N", help="footage without events; ever for no end")
    parser.add_argument("--event-days", default="", metavar="N", help="footage of events")
    parser.add_argument(
        "--class-days", action="append", default=[], metavar="CLASS=N", help="of one class, as person=90 (repeatable)"
    )
    parser.add_argument("--max-gb", type=float, metavar="GB", help="the most that a camera may hold; 0 for no limit")
    add_library(parser)


def _json_and_library(parser: argparse.ArgumentParser) -> None:
    add_json(parser, "print JSON")
    add_library(parser)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-10-25") from error


def _camera(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--camera", metavar="ID", help="only this camera (the name of its folder)")
