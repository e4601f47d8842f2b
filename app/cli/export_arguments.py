"""What can be typed behind `export` and `export verify`; arguments.py calls it."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from app.cli.typed import Typed, add_library, takes

_EXAMPLES = """examples:
  main.py export --camera Door --from 22:10 --to 22:14 --to-folder ~/Desktop
  main.py export --camera Door --camera Drive --from "2026-01-31 22:10:05" --to 22:14 --to-folder out
  main.py export --event k3vn2m7q5x4c6jz2ab3d4e5f6g --to-folder out     the event, 5 s before and after
  main.py export --event ID --compatible --stamp --blur 0.1,0.2,0.3,0.3 --to-folder out
  main.py export --event ID --age age1qz… --to-folder out               for somebody else's eyes alone
  main.py export verify "out/Door 2026-01-31 22.10.00.mp4"              is it still what was recorded?

Times are local. A time without a date is today's, or yesterday's where it has not come yet; --to without a date is the
first such time after --from. In the night of the clock change add the distance to UTC: 2026-10-25T02:30+01:00.
"""


@dataclass(frozen=True)
class ExportArguments(Typed):
    """Save a span, or `events`, of some cameras or all; times are as typed."""

    cameras: tuple[str, ...] = ()
    from_time: str | None = None
    to_time: str | None = None
    events: tuple[str, ...] = ()
    sub: bool = False
    folder: Path | None = None
    gaps: str = "cut"
    reencode_start: bool = False
    sheet: bool = True
    as_json: bool = False
    with_parent: bool = False
    compatible: bool = False
    stamp: bool = False
    blurs: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class VerifyArguments(Typed):
    """Compare an export with its sheet."""

    file: Path
    as_json: bool = False


def add_export(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the export command."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Save recordings as MP4 files that every player takes, without changing a sample, compared with the "
        "fingerprints made while recording, with a verification sheet beside them."
    )
    parser.epilog = _EXAMPLES
    takes(parser, ExportArguments)
    add_library(parser)
    what = parser.add_argument_group("what")
    what.add_argument(
        "--camera",
        dest="cameras",
        action="append",
        default=[],
        metavar="NAME",
        help="a camera's name or id (may be repeated); all cameras without it",
    )
    what.add_argument("--from", dest="from_time", metavar="TIME", help="HH:MM, HH:MM:SS, or date and time")
    what.add_argument("--to", dest="to_time", metavar="TIME", help="the same")
    what.add_argument(
        "--event",
        dest="events",
        action="append",
        default=[],
        metavar="ID",
        help="an event, with 5 s before and behind it, instead of times (repeatable: all with one sheet)",
    )
    what.add_argument("--sub", action="store_true", help="the small stream instead of the full picture")
    how = parser.add_argument_group("how")
    how.add_argument("--to-folder", dest="folder", type=_folder, metavar="FOLDER", help="where the files go (needed)")
    how.add_argument(
        "--gaps",
        choices=("cut", "split"),
        default="cut",
        help="leave out what was not recorded (cut), or begin a new file behind it (split)",
    )
    how.add_argument(
        "--reencode-start",
        dest="reencode_start",
        action="store_true",
        help="H.264: encode the first pictures anew, so that nothing from before the start lies hidden in the file",
    )
    how.add_argument(
        "--sheet", action=argparse.BooleanOptionalAction, default=True, help="write the verification sheet"
    )
    how.add_argument(
        "--age",
        dest="ages",
        action="append",
        default=[],
        metavar="RECIPIENT",
        help="encrypt every file for this age1… or ssh-… key, so that only its owner opens it with age (repeatable)",
    )
    how.add_argument("--json", dest="as_json", action="store_true", help="print progress and the result as JSON lines")
    parser.add_argument("--with-parent", action="store_true", help=argparse.SUPPRESS)
    _compatible(parser)
    _verify(parser)


def _folder(text: str) -> Path:
    """An empty word is a variable that was never set, and would be the folder where somebody happens to stand."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of a folder is missing")
    return Path(text)


def _compatible(parser: argparse.ArgumentParser) -> None:
    anew = parser.add_argument_group("encoded anew")
    anew.add_argument("--compatible", action="store_true", help="as H.264 and AAC, whatever was recorded")
    anew.add_argument("--stamp", action="store_true", help="burn the camera's name and local time into the picture")
    anew.add_argument(
        "--blur",
        dest="blurs",
        action="append",
        default=[],
        metavar="X,Y,W,H",
        help="make a rectangle unrecognisable for good, in shares of the picture, 0 to 1 (may be repeated)",
    )


def _verify(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(metavar="verify FILE")
    verify = commands.add_parser("verify", help="check an export against its sheet and, if here, its journal")
    takes(verify, VerifyArguments)
    verify.add_argument("file", type=Path, metavar="FILE", help="the exported MP4; its sheet lies beside it")
    # What stands before "verify" counts too, so nothing here may set it back.
    absent = argparse.SUPPRESS
    verify.add_argument("--library", type=Path, metavar="FOLDER", default=absent, help="where footage lies")
    verify.add_argument("--json", dest="as_json", action="store_true", default=absent, help="print the result as JSON")
