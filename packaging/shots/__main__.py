"""Takes every picture, a process for each state and scale, and lays them out on one sheet for each; dev.py shots."""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from app.gui.main import run_desktop
from app.gui.theme import ThemeName
from app.gui.tour import TourRequest
from shots.scenes import State, staged
from shots.sheet import write_sheet

SIZES = {1: ((1024, 640), (1280, 800), (1920, 1080)), 2: ((960, 540),)}
"""In points, by scale: at 200 % the screen of 1920x1080 has half as many."""
_WAIT_S = {State.NORMAL: 20.0, State.EMPTY: 2.0, State.ERROR: 6.0, State.LOST: 4.0}


def main() -> int:
    """Return 0 where every picture was taken."""
    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--state", choices=[state.value for state in State], help="this state alone")
    parser.add_argument("--scale", type=int, choices=sorted(SIZES), help="this scale alone")
    parser.add_argument("--in-this-process", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    states = [State(arguments.state)] if arguments.state else list(State)
    scales = [arguments.scale] if arguments.scale else sorted(SIZES)
    if arguments.in_this_process:
        return _take(arguments.folder, states[0], scales[0])
    statuses = [_take_apart(arguments.folder, state, scale) for state in states for scale in scales]
    return max(statuses)


def _take_apart(folder: Path, state: State, scale: int) -> int:
    """Qt knows one scale for each process."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    command = [sys.executable, "-m", "shots", str(folder), "--in-this-process"]
    command += ["--state", state.value, "--scale", str(scale)]
    with tempfile.TemporaryDirectory() as settings:
        environment["LOUVER_CONFIG_DIR"] = settings
        return subprocess.run(command, env=environment, check=False).returncode


def _take(folder: Path, state: State, scale: int) -> int:
    here = folder / (state.value if scale == 1 else f"{state.value}-{scale}00")
    request = TourRequest(here, _WAIT_S[state], themes=(ThemeName.DARK, ThemeName.LIGHT), sizes=SIZES[scale])
    with tempfile.TemporaryDirectory() as scratch, staged(state, Path(scratch)) as paths:
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
