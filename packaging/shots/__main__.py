"""Takes every picture, a process for each state and scale, and lays them out on one sheet for each; dev.py shots.

With --guide it takes the few of the user's guide instead.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from app.core.paths import window_settings
from app.gui.looks.theme import ThemeName
from app.gui.main import run_desktop
from app.gui.preferences import LANGUAGE, Preferences
from app.gui.shell.tour import TourRequest
from app.gui.wording.language import LANGUAGES
from shots.guide import take_guide_pictures
from shots.guide_keys import write_keys
from shots.scenes import State, staged
from shots.sheet import write_sheet
from shots.stops import STOPS

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
SIZES = {1: ((1024, 640), (1280, 800), (1920, 1080)), 2: ((960, 540),)}
"""In points, by scale: at 200 % the screen of 1920x1080 has half as many."""
_WAIT_S = {State.NORMAL: 20.0, State.EMPTY: 2.0, State.ERROR: 6.0, State.LOST: 4.0}


def main() -> int:
    """Return 0 where every picture was taken."""
    arguments = make_parser().parse_args()
    if arguments.guide_keys:
        write_keys(GUIDE / "keys.md")
        return 0
    if arguments.in_this_process:
        if arguments.guide is not None:
            return take_guide_pictures(arguments.guide)
        return _take(arguments.folder, State(arguments.state), arguments.scale, arguments.language)
    if arguments.guide is not None:
        write_keys(GUIDE / "keys.md")
        return _apart(["--guide", str(arguments.guide)], scale=1)
    states = [State(arguments.state)] if arguments.state else list(State)
    scales = [arguments.scale] if arguments.scale else sorted(SIZES)
    folder, language = arguments.folder, arguments.language
    return max(_take_apart(folder, state, scale, language) for state in states for scale in scales)


def make_parser() -> argparse.ArgumentParser:
    """What can be typed behind `shots`."""
    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="every place, in every state, look and size")
    about_guide = "the pictures of the guide, from drawn footage, and its keys (DIR: docs/guide/pictures)"
    what.add_argument("--guide", type=Path, nargs="?", const=GUIDE / "pictures", metavar="DIR", help=about_guide)
    what.add_argument("--guide-keys", action="store_true", help="the guide's tables of keys alone")
    parser.add_argument("--state", choices=[state.value for state in State], help="this state alone")
    parser.add_argument("--scale", type=int, choices=sorted(SIZES), help="this scale alone")
    parser.add_argument("--language", choices=sorted(LANGUAGES), default="en", help="the window's language")
    parser.add_argument("--in-this-process", action="store_true", help=argparse.SUPPRESS)
    return parser


def _take_apart(folder: Path, state: State, scale: int, language: str) -> int:
    return _apart([str(folder), "--state", state.value, "--scale", str(scale), "--language", language], scale)


def _apart(arguments: Sequence[str], scale: int) -> int:
    """Qt knows one scale for each process; and nothing of the user's own settings may be seen or changed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    command = [sys.executable, "-m", "shots", *arguments, "--in-this-process"]
    with tempfile.TemporaryDirectory() as settings:
        environment["LOUVER_CONFIG_DIR"] = settings
        return subprocess.run(command, env=environment, check=False).returncode


def _take(folder: Path, state: State, scale: int, language: str) -> int:
    here = folder / (state.value if scale == 1 else f"{state.value}-{scale}00")
    looks, more = (ThemeName.DARK, ThemeName.LIGHT), STOPS if state is State.NORMAL else ()
    request = TourRequest(here, _WAIT_S[state], themes=looks, sizes=SIZES[scale], more=more)
    with tempfile.TemporaryDirectory() as scratch, staged(state, Path(scratch)) as paths:
        preferences = Preferences(window_settings())
        preferences.remember_export_folder(Path(scratch) / "Videos")
        preferences.set_text(LANGUAGE, language)
        status = run_desktop(paths, tour=request, theme=ThemeName.DARK.value)
    pictures = sorted(here.glob("*.png"))
    for look in request.themes:
        for width, height in request.sizes:
            ending = f"-{look.value}-{width}x{height}.png"
            shown = [path for path in pictures if path.name.endswith(ending)]
            write_sheet(shown, folder / f"sheet-{here.name}{ending}")
    return status if pictures else 1


if __name__ == "__main__":
    sys.exit(main())
