"""How soon the engine records after a start and after a kill, by what the camera itself sent; record.py's own."""

import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.core.paths import LibraryPaths
from bench import _recorders as recorders
from bench._cameras import MAIN
from bench.harness import RUNS, Row, Sample
from tests.helpers.rtsp_camera import RtspCamera

MAX_START_S, MAX_FIRST_BYTE_S = 3.0, 1.0
MAX_BACK_S = 2.0 + 2.0  # two seconds, and the wait for a keyframe
_HEAD_BYTES = 20_000
_LIMIT_S = 30.0


@dataclass
class _Starts:
    """What each start took, in seconds."""

    to_connection: list[float] = field(default_factory=list)
    to_byte: list[float] = field(default_factory=list)
    keyframe_to_byte: list[float] = field(default_factory=list)
    keyframe_to_picture: list[float] = field(default_factory=list)
    to_next_connection: list[float] = field(default_factory=list)
    back: list[float] = field(default_factory=list)


def rows(folder: Path) -> list[Row]:
    """From the start, and from the first keyframe that the camera sent after it, to bytes on the disk; after a kill."""
    took = _Starts()
    with RtspCamera({"main": MAIN.draw(folder)}) as camera:
        for number in range(RUNS + 1):  # the first warms up: it writes the interpreter's cache, and begins the scene
            _start(folder, camera, took, number)
    return [
        _row("engine start to the camera's first connection", took.to_connection, None),
        _row("engine start to first recorded byte, keyframes 2 s apart", took.to_byte, MAX_START_S),
        _row("first keyframe sent to first recorded byte", took.keyframe_to_byte, MAX_FIRST_BYTE_S),
        _row("first keyframe sent to first recorded picture", took.keyframe_to_picture, MAX_FIRST_BYTE_S),
        _row("kill -9 to the camera's next connection", took.to_next_connection, None),
        _row("kill -9 to the next recorded picture, keyframes 2 s apart", took.back, MAX_BACK_S),
    ]


def _row(figure: str, values: list[float], goal_s: float | None) -> Row:
    return Row(figure, "s", Sample(tuple(values[1:])), goal_at_most=goal_s)


def _start(folder: Path, camera: RtspCamera, took: _Starts, number: int) -> None:
    paths = recorders.make_soak_library(folder, [camera.url("main")])
    time.sleep(number * 2.0 / RUNS)  # another place between two keyframes each time
    connections = camera.connections("main")
    began_s = time.monotonic()
    with recorders.engine(paths) as process:
        took.to_connection.append(_when(lambda: camera.connections("main") > connections) - began_s)
        byte_s = _when(lambda: _files_with(paths, 1) >= 1)
        picture_s = _when(lambda: _files_with(paths, _HEAD_BYTES) >= 1)
        keyframe_s = next(frame.sent_s for frame in camera.sent_frames("main") if frame.key and frame.sent_s >= began_s)
        took.to_byte.append(byte_s - began_s)
        took.keyframe_to_byte.append(byte_s - keyframe_s)
        took.keyframe_to_picture.append(picture_s - keyframe_s)
        time.sleep(3.0 + number * 2.0 / RUNS)  # another place between two keyframes each time
        connections = camera.connections("main")
        recorders.child_of(process).kill()
        killed_s = time.monotonic()
        took.to_next_connection.append(_when(lambda: camera.connections("main") > connections) - killed_s)
        took.back.append(_when(lambda: _files_with(paths, _HEAD_BYTES) >= 2) - killed_s)
    shutil.rmtree(paths.root)


def _files_with(paths: LibraryPaths, size_bytes: int) -> int:
    return sum(file.stat().st_size >= size_bytes for file in paths.footage.rglob("*.mp4"))


def _when(holds: Callable[[], bool]) -> float:
    """The moment from which something holds, in seconds of time.monotonic()."""
    deadline_s = time.monotonic() + _LIMIT_S
    while not holds():
        if time.monotonic() > deadline_s:
            sys.exit(f"Nothing was recorded within {_LIMIT_S:.0f} s, so there is nothing to measure.")
        time.sleep(0.002)
    return time.monotonic()
