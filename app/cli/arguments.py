"""What can be typed: the commands with their options and help; main.py calls it."""

import argparse
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app import __version__
from app.cli.cameras_parser import add_cameras_parser
from app.cli.export_arguments import add_export
from app.cli.models_parser import add_models_parser

_DESCRIPTION = """Louver records your cameras on this computer, sees people, vehicles and animals in them, and keeps
sealed clips in a bucket that its provider cannot read. Without a command it opens the window, and starts the
engine that records when none runs."""

_EXAMPLES = """examples:
  main.py                                          open the window
  main.py demo                                     show everything once, with a webcam or a drawn scene
  main.py demo --camera video.mp4 --seconds 60     the same with a video file as the camera
  main.py engine --library /srv/louver             record without a window, until Ctrl+C
  main.py cameras discover                         look for cameras on the network
  main.py cameras add 192.168.1.40 --user admin    add one; its password is asked for
  main.py detect video.mp4 --json                  print what the detection chain sees in a file
  main.py library storage                          how full the disks are, and how many days fit
  main.py library check --deep                     compare every recorded sample with the journal
  main.py library gaps --day 2026-10-25            name what was not recorded that day, and why
  main.py export --camera Door --from 22:10 --to 22:14 --to-folder out
"""


@dataclass(frozen=True)
class Arguments:
    """What was typed, parsed; each command reads the fields that its help names."""

    command: str
    library: Path | None = None
    child: bool = False
    with_parent: bool = False
    file: Path | None = None
    as_json: bool = False
    start: str = ""
    end: str = ""
    release: bool = False
    undo: bool = False
    continuous_days: str = ""
    event_days: str = ""
    class_days: tuple[str, ...] = ()
    max_gb: float | None = None
    deep: bool = False
    day: date | None = None
    model: Path | None = None
    cameras: tuple[str, ...] = ()
    seconds: float = 60.0
    report: Path | None = None
    bucket: str | None = None
    folder: Path | None = None
    no_window: bool = False
    theme: str | None = None
    tour: Path | None = None
    tour_places: tuple[str, ...] = ()
    tour_wait_s: float = 20.0
    verbose: bool = False
    action: str = ""
    camera: str = ""
    name: str | None = None
    user: str | None = None
    sub_address: str | None = None
    lens: int = 1
    check: bool = True
    keep_recordings: bool | None = None
    set_clock: bool = False
    move: str = ""
    preset: str = ""
    speed: float = 0.5
    from_time: str | None = None
    to_time: str | None = None
    event: str | None = None
    sub: bool = False
    gaps: str = "cut"
    reencode_start: bool = False
    sheet: bool = True
    compatible: bool = False
    stamp: bool = False
    blurs: tuple[str, ...] = ()
    verb: str = "list"
    kind: str = "objects"
    louder: float = 20.0
    words: tuple[str, ...] = ()
    line: tuple[str, ...] = ()
    zone: tuple[str, ...] = ()
    loiter: float = 0.0
    ignore: bool = False
    direction: str = "both"
    classes: tuple[str, ...] = ()
    min_score: float = 0.0
    min_height: float = 0.0
    max_height: float = 1.0
    when: tuple[str, ...] = ()
    cool_down: float = 0.0
    preview: bool = False
    days: float = 7.0
    area: str = "0,0,1,1"
    heat: bool = False


def parse_arguments(typed: list[str]) -> Arguments:
    """Parse what was typed; prints help or a usage error and exits where that was asked for or needed."""
    parsed = _parser().parse_args(typed)
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in vars(parsed).items()
    }
    return Arguments(**values)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py", description=_DESCRIPTION, epilog=_EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"Louver {__version__}")
    parser.set_defaults(command="desktop")
    _library(parser)
    commands = parser.add_subparsers(metavar="COMMAND")
    _desktop(commands.add_parser("desktop", help="open the window (what happens without a command)"))
    _engine(commands.add_parser("engine", help="record without a window"))
    watcher = commands.add_parser("watcher", help="the process that detects; the engine starts it by itself")
    watcher.set_defaults(command="watcher")
    _library(watcher)
    _demo(commands.add_parser("demo", help="see, detect, record, seal and restore once, and report"))
    _detect(commands.add_parser("detect", help="run the detection chain over a video file"))
    add_cameras_parser(commands.add_parser("cameras", help="find, add, test, turn and remove cameras"), _library)
    _look_after(commands.add_parser("library", help="check what was recorded, name its gaps, make its database anew"))
    add_models_parser(commands.add_parser("models", help="list, fetch, import and choose detection models"), _library)
    add_export(commands.add_parser("export", help="save recordings as MP4 files, verified"))
    return parser


def _library(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--library", type=Path, metavar="FOLDER", default=None, help="where footage lies")
    parser.add_argument("--verbose", action="store_true", help="tell everything on the terminal")


def _desktop(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command="desktop")
    _library(parser)
    parser.add_argument("--theme", choices=("dark", "light"), default=None, help="instead of the system's choice")
    parser.add_argument(
        "--tour", type=Path, metavar="FOLDER", help="visit every place, save a picture of each, and end"
    )
    parser.add_argument(
        "--tour-place",
        dest="tour_places",
        action="append",
        default=[],
        metavar="PLACE",
        choices=("live", "timeline", "together", "events", "playback", "health"),
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


def _engine(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command="engine")
    _library(parser)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--with-parent", action="store_true", help="end when standard input ends")


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command="demo")
    parser.add_argument(
        "--camera",
        dest="cameras",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="rtsp://… or a video file (may be repeated); without it a webcam, else a drawn scene",
    )
    parser.add_argument("--seconds", type=float, default=60.0, metavar="S", help="how long to record (60)")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what happened to this file as JSON")
    parser.add_argument("--model", type=Path, metavar="FILE", help="a .tflite model for MediaPipe's ObjectDetector")
    parser.add_argument(
        "--bucket",
        metavar="ADDRESS",
        help="a folder, or s3://bucket/prefix?endpoint=… with the key in "
        "LOUVER_BUCKET_KEY_ID and LOUVER_BUCKET_SECRET (a folder beside the library)",
    )
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path("louver-demo"),
        metavar="FOLDER",
        help="where the demo's libraries and pictures go (louver-demo)",
    )
    parser.add_argument("--no-window", action="store_true", help="leave the window out")
    parser.add_argument("--verbose", action="store_true", help="tell everything on the terminal")


def _detect(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command="detect")
    parser.add_argument("file", type=Path, metavar="FILE", help="the video")
    parser.add_argument("--json", dest="as_json", action="store_true", help="print a JSON list")
    parser.add_argument("--model", type=Path, metavar="FILE", help="a .tflite model for MediaPipe's ObjectDetector")
    parser.add_argument("--verbose", action="store_true", help="tell everything on the terminal")


def _look_after(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    check = actions.add_parser(
        "check", help="check journals and files, also beside a running engine; status 0 if sound"
    )
    check.add_argument("--deep", action="store_true", help="also read every file and compare every sample")
    _camera(check)
    gaps = actions.add_parser("gaps", help="the share of a day that was recorded, and why the rest is missing")
    gaps.add_argument("--day", type=_day, metavar="YYYY-MM-DD", help="a day of local time (today)")
    _camera(gaps)
    rebuild = actions.add_parser("rebuild", help="make the database anew from the journals, or from the files alone")
    storage = actions.add_parser("storage", help="how full the disks are, who fills them, and how many days fit")
    keep = actions.add_parser("keep", help="keep footage for ever, whatever the rules say")
    keep.add_argument("camera", metavar="CAMERA", help="the camera's id, as its folder is named")
    keep.add_argument("start", metavar="START", help="local time, like 2026-01-31T18:00:00")
    keep.add_argument("end", metavar="END")
    keep.add_argument("--release", action="store_true", help="let it go by the rules again")
    disk = actions.add_parser("add-disk", help="let footage go to another disk when the first is full")
    disk.add_argument("folder", type=Path, metavar="FOLDER", help="a folder on that disk")
    rules = actions.add_parser("rules", help="how long footage stays; shows the rules, and changes what is typed")
    _camera(rules)
    rules.add_argument("--continuous-days", default="", metavar="N", help="footage without events; ever for no end")
    rules.add_argument("--event-days", default="", metavar="N", help="footage of events")
    rules.add_argument(
        "--class-days", action="append", default=[], metavar="CLASS=N", help="of one class, as person=90 (repeatable)"
    )
    rules.add_argument("--max-gb", type=float, metavar="GB", help="the most that a camera may hold; 0 for no limit")
    events = actions.add_parser("events", help="the events of a day, newest first, with their ids")
    events.add_argument("--day", type=_day, metavar="YYYY-MM-DD", help="a day of local time (today)")
    _camera(events)
    motion = actions.add_parser("motion", help="when anything moved in an area of the picture, or where most")
    motion.add_argument("camera", metavar="CAMERA", help="the camera's id, as its folder is named")
    motion.add_argument("--area", default="0,0,1,1", metavar="X,Y,W,H", help="in shares of the picture (all of it)")
    motion.add_argument("--day", type=_day, metavar="YYYY-MM-DD", help="a day of local time, instead of the newest")
    motion.add_argument("--days", type=float, default=7.0, metavar="N", help="the newest days (7)")
    motion.add_argument("--heat", action="store_true", help="draw where most moved, instead of when")
    why = actions.add_parser("why", help="what made an event: detections, rule, and sentences")
    wrong = actions.add_parser("wrong-label", help="say that an event is none; its camera learns it, and can forget it")
    wrong.add_argument("--undo", action="store_true", help="take that back")
    for action in (why, wrong):
        action.add_argument("event", metavar="EVENT", help="the event's id, as `library events` prints it")
    for action in (check, gaps, rebuild, storage, events, why, motion):
        action.add_argument("--json", dest="as_json", action="store_true", help="print JSON")
    for action in (check, gaps, rebuild, storage, keep, disk, rules, events, why, wrong, motion):
        action.set_defaults(command="library")
        _library(action)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-10-25") from error


def _camera(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--camera", metavar="ID", help="only this camera (the name of its folder)")
