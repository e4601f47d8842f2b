"""`main.py library …`: checks what was recorded and names its gaps, in sentences or JSON; commands.py calls it."""

import json
import sys
from dataclasses import asdict

from app.cli.continuity_report import accounts_of, as_json, as_text
from app.cli.library_arguments import (
    CheckArguments,
    EventsArguments,
    GapsArguments,
    LibraryArguments,
    MotionArguments,
    RebuildArguments,
    WhyArguments,
    WrongLabelArguments,
)
from app.cli.library_events import run_library_events
from app.cli.library_motion import run_library_motion
from app.cli.library_rebuild import ask_engine, rebuild_offline
from app.cli.library_storage import run_library_storage
from app.core.clock import SystemClock
from app.core.local_time import day_of
from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.domain.ids import CameraId, parse_camera_id
from app.recording.findings import Finding
from app.recording.inspection import Look, inspect_camera
from app.recording.library import engine_runs
from app.recording.recovery import camera_folders
from app.recording.volumes import disks_away


def run_library(arguments: LibraryArguments, paths: LibraryPaths) -> int:
    """Do what was asked; returns the exit status. Raises LibraryError, UsageError."""
    match arguments:
        case CheckArguments():
            return check(arguments, paths)
        case GapsArguments():
            return gaps(arguments, paths, SystemClock().wall_ms())
        case RebuildArguments():
            return rebuild(arguments, paths)
        case EventsArguments() | WhyArguments() | WrongLabelArguments():
            return run_library_events(arguments, paths)
        case MotionArguments():
            return run_library_motion(arguments, paths)
        case _:
            return run_library_storage(arguments, paths)


def gaps(arguments: GapsArguments, paths: LibraryPaths, now_ms: int) -> int:
    """Print what was recorded of a day, and why the rest is missing; always 0."""
    cameras = chosen_cameras(paths, arguments.camera)
    day = arguments.day or day_of(now_ms)
    accounts = accounts_of(paths, cameras, day, now_ms)
    print(json.dumps(as_json(day, accounts), indent=2) if arguments.as_json else as_text(day, accounts))
    return 0


def check(arguments: CheckArguments, paths: LibraryPaths) -> int:
    """Print every finding; 0 where the library is sound, else 1."""
    cameras = chosen_cameras(paths, arguments.camera)
    runs = engine_runs(paths)
    away = disks_away(paths)
    findings: list[Finding] = []
    for camera_id in cameras:
        progress = _Progress(camera_id)
        for finding in inspect_camera(paths, camera_id, Look(arguments.deep, runs, progress.tell, away=away)):
            findings.append(finding)
            if not arguments.as_json:
                progress.clear()
                print(finding.sentence() + ".", flush=True)
        progress.clear()
    sound = all(finding.sound for finding in findings)
    if arguments.as_json:
        print(json.dumps(_report(cameras, findings, arguments.deep), indent=2))
    else:
        print(_summary(len(cameras), findings, arguments.deep))
    return 0 if sound else 1


def rebuild(arguments: RebuildArguments, paths: LibraryPaths) -> int:
    """Make the database anew, or have the running engine do it; 0 where every journal was sound."""
    if engine_runs(paths):
        sentence, whole = ask_engine(paths), True
        report: dict[str, object] = {"by_engine": True}
    else:
        done = rebuild_offline(paths, SystemClock())
        sentence, whole, report = done.sentence(), done.whole, asdict(done)
    print(json.dumps(report, indent=2) if arguments.as_json else sentence)
    return 0 if whole else 1


def chosen_cameras(paths: LibraryPaths, asked: str | None) -> list[CameraId]:
    """All cameras that have a folder in the library, or the one that was asked for. Raises UsageError."""
    cameras = list(camera_folders(paths))
    if asked is None:
        return cameras
    try:
        chosen = parse_camera_id(asked)
    except ValueError as error:
        raise UsageError(f"{asked!r} cannot be a camera: {error}.") from error
    if chosen not in cameras:
        known = ", ".join(cameras) or "none"
        raise UsageError(f"No camera {asked} was ever recorded here. There are: {known}.")
    return [chosen]


def _report(cameras: list[CameraId], findings: list[Finding], deep: bool) -> dict[str, object]:
    return {
        "sound": all(finding.sound for finding in findings),
        "deep": deep,
        "cameras": cameras,
        "findings": [
            {
                "kind": finding.kind.value,
                "sound": finding.sound,
                "camera": finding.camera_id,
                "file": finding.file,
                "at_ms": finding.at_ms,
                "sentence": finding.sentence(),
            }
            for finding in findings
        ],
    }


def _summary(cameras: int, findings: list[Finding], deep: bool) -> str:
    wrong = sum(not finding.sound for finding in findings)
    looked = "every sample" if deep else "every journal and the size of every file"
    of = f"of {cameras} camera{'' if cameras == 1 else 's'}"
    if not wrong:
        return f"Sound: {looked} {of} was checked."
    return f"Not sound: {wrong} finding{'' if wrong == 1 else 's'}; {looked} {of} was checked."


class _Progress:
    """One line on a terminal that is written over; nothing anywhere else."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._shown = ""

    def tell(self, done: int, whole: int) -> None:
        """`done` of `whole` files were looked at."""
        percent = 100 * done // max(1, whole)
        text = f"{self._name}: {percent} %"
        if text != self._shown and sys.stderr.isatty():
            print(f"\r{text}", end="", file=sys.stderr, flush=True)
            self._shown = text

    def clear(self) -> None:
        """Leave the line empty for what is printed next."""
        if self._shown:
            print("\r" + " " * len(self._shown) + "\r", end="", file=sys.stderr, flush=True)
            self._shown = ""
