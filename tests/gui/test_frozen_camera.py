"""No picture is called live that is older than two seconds, whatever a camera does: here its process is stopped."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.gui.live.tile.freshness import DelayedPicture, NoPicture
from app.gui.live.tile.live_tile import LiveTile
from tests.gui.window_stage import WAIT_MS, shown_window_over
from tests.helpers.conditions import promises_a_time
from tests.helpers.engine import ROOT, camera_at, prepare_library, running_engine
from tests.helpers.footage import make_clip

_SERVE = """
import sys
from pathlib import Path
from tests.helpers.rtsp_camera import RtspCamera
with RtspCamera({"main": Path(sys.argv[1])}) as camera:
    print(camera.url("main"), flush=True)
    sys.stdin.read()
"""
_SLACK_S = 0.15
"""What the signal takes, and Qt's timers, which may be late by a twentieth."""

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="only POSIX stops a process dead")


@contextmanager
def camera_process(clip: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A camera in a process of its own, and its address."""
    process = subprocess.Popen(
        [sys.executable, "-c", _SERVE, str(clip)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield process, process.stdout.readline().strip()
    finally:
        process.send_signal(signal.SIGCONT)
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


def freeze(process: subprocess.Popen[str], tile: LiveTile, length_s: float, qtbot: QtBot) -> dict[str, float]:
    """Stop the camera for so long; returns when what was first seen, and checks what may be seen at each moment.

    The window gets its turn between the moment and the look, however busy the machine is, and a picture that was on its
    way when the camera stopped is as old as it says itself.
    """
    process.send_signal(signal.SIGSTOP)
    began_s, seen = time.monotonic(), dict[str, float]()
    while (passed_s := time.monotonic() - began_s) < length_s:
        moment_ms = time.time() * 1000
        qtbot.wait(20)
        picture = tile.picture
        live, gone = tile.badge()[0] == "LIVE", picture is None
        old_s = 0.0 if picture is None else (moment_ms - picture.wall_ms) / 1000
        assert not (live and old_s > 2.0 + _SLACK_S), f"called live, and {old_s:.2f} s old"
        assert old_s <= 5.0 + _SLACK_S, f"shown, and {old_s:.2f} s old"
        assert gone == (tile.message()[0] != "")
        if isinstance(tile.freshness, DelayedPicture):
            seen.setdefault("delayed", passed_s)
        if isinstance(tile.freshness, NoPicture):
            seen.setdefault("gone", passed_s)
    process.send_signal(signal.SIGCONT)
    return seen


def run(tmp_path: Path, qtbot: QtBot, lengths_s: Iterator[float]) -> list[dict[str, float]]:
    """A window over a real engine whose only camera is stopped again and again."""
    clip = make_clip(tmp_path / "clip.mp4", seconds=4, fps=10, size=(320, 180), gop_frames=10)
    found = []
    with camera_process(clip) as (process, address):
        paths = prepare_library(tmp_path / "library", [camera_at(address)])
        with running_engine(paths), shown_window_over(paths, qtbot) as window:
            for length_s in lengths_s:
                qtbot.waitUntil(lambda: len(window.live.live_tiles) == 1, timeout=3 * WAIT_MS)
                qtbot.wait(500)  # a rhythm of pictures again
                found.append(freeze(process, window.live.tiles[0], length_s, qtbot))
    return found


@promises_a_time
def test_a_frozen_camera_is_told_as_delayed_and_its_picture_goes(tmp_path: Path, qtbot: QtBot) -> None:
    [seen] = run(tmp_path, qtbot, iter([6.0]))
    assert 1.0 <= seen["delayed"] <= 4.0
    assert seen["gone"] >= 4.0


@pytest.mark.faults
def test_in_ten_minutes_of_faults_no_picture_older_than_two_seconds_is_called_live(
    tmp_path: Path, qtbot: QtBot
) -> None:
    chance = random.Random(18)
    ends_s = time.monotonic() + 600

    def lengths_s() -> Iterator[float]:
        while time.monotonic() < ends_s:
            yield chance.choice((0.3, 1.0, 1.9, 2.2, 4.0, 5.2, 7.0, 12.0))

    assert len(run(tmp_path, qtbot, lengths_s())) > 20
