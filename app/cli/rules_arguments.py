"""What can be typed behind `cameras rules`; cameras_arguments.py calls it."""

import argparse
from dataclasses import dataclass

from app.cli.typed import Typed, add_json

RULE_VERBS = ("list", "add", "remove", "sound", "faces")

EXAMPLES = """examples:
  cameras rules yard                                    the rules of a camera, and what it was taught
  cameras rules yard add Porch --zone 0.1,0.4 0.6,0.4 0.6,1 0.1,1 --class person --min-score 0.6
  cameras rules yard add Gate --line 0.5,0 0.5,1 --direction left --when mon-fri=22:00-06:00
  cameras rules yard add Loiterer --loiter 30 --zone 0.1,0.4 0.6,0.4 0.6,1 --cool-down 120
  cameras rules yard add Street --ignore --zone 0,0 1,0 1,0.3 0,0.3 --preview
  cameras rules hall add "No pets" --ignore --class animal --class motion
  cameras rules yard remove Porch --preview
  cameras rules yard sound on --louder 20 --word glass --word alarm
  cameras rules yard faces off
Places are shares of the picture: 0,0 is its top left corner, 1,1 its bottom right one."""


@dataclass(frozen=True, kw_only=True)
class DetectionRulesArguments(Typed):
    """List, add or remove the rules of a camera, or turn listening and faces on and off; `preview` changes nothing."""

    camera: str
    verb: str = "list"
    name: str | None = None
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
    louder: float = 20.0
    words: tuple[str, ...] = ()
    preview: bool = False
    days: float = 7.0
    as_json: bool = False


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Give `cameras rules` its options."""
    parser.epilog = EXAMPLES
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("camera", metavar="ID", help="the camera's id, as `cameras list` prints it")
    parser.add_argument("verb", nargs="?", default="list", choices=RULE_VERBS, help="what to do (list)")
    parser.add_argument(
        "name", nargs="?", default=None, metavar="NAME", help="what to call the rule; on or off for sound and faces"
    )
    parser.add_argument("--louder", type=float, default=20.0, metavar="DB", help="how much louder than usual (20)")
    parser.add_argument(
        "--word",
        dest="words",
        action="append",
        default=[],
        choices=("glass", "alarm", "bark", "shout"),
        help="a sound to listen for, where a model of sounds is here (all of them)",
    )
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--line", nargs=2, default=[], metavar="X,Y", help="raise what crosses this line")
    kind.add_argument("--loiter", type=float, default=0.0, metavar="S", help="raise what stays this long")
    kind.add_argument("--ignore", action="store_true", help="let nothing raise, instead of raising")
    parser.add_argument("--zone", nargs="+", default=[], metavar="X,Y", help="only here: the corners, once around")
    parser.add_argument(
        "--direction",
        choices=("both", "left", "right"),
        default="both",
        help="which way over a line",
    )
    parser.add_argument(
        "--class",
        dest="classes",
        action="append",
        default=[],
        choices=("person", "vehicle", "animal", "package", "motion"),
        help="only this class (may be repeated)",
    )
    parser.add_argument("--min-score", type=float, default=0.0, metavar="P", help="how sure the detector is, 0 to 1")
    parser.add_argument("--min-height", type=float, default=0.0, metavar="P", help="how high, in shares of the picture")
    parser.add_argument("--max-height", type=float, default=1.0, metavar="P", help="at most this high")
    parser.add_argument(
        "--when", action="append", default=[], metavar="DAYS=FROM-TO", help="only then, in local time (may be repeated)"
    )
    parser.add_argument("--cool-down", type=float, default=0.0, metavar="S", help="rest this long after an event")
    parser.add_argument("--preview", action="store_true", help="change nothing; say what it would have done to a week")
    parser.add_argument("--days", type=float, default=7.0, metavar="N", help="how far a preview looks back (7)")
    add_json(parser, "print JSON")
