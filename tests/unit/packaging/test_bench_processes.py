"""Tests that a benchmark leaves no process behind, however it ends."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.helpers.conditions import wait_until
from tests.helpers.footage import make_clip

ROOT = Path(__file__).resolve().parents[3]
_STARTS = """
import signal
import sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job inherits that it is ignored
from bench._processes import running, running_all, unwind_when_told
unwind_when_told()
here = sys.executable
with running([here, "-c", "import sys; sys.stdin.read()"], until_input_ends=True) as first:
    with running_all([[here, "-c", "import time; time.sleep(60)"]] * 2) as others:
        print(*(each.pid for each in (first, *others)), flush=True)
        others[0].wait()
"""
_WATCHES = """
import sys
from pathlib import Path
from bench import _motion_eyes as eyes
from bench._film import Film
from bench._processes import unwind_when_told
unwind_when_told()
with eyes.playing([Film("film", Path(sys.argv[1]), 60.0, ())], Path(sys.argv[2])):
    print("playing", flush=True)
    sys.stdin.read()
"""


def _bench(script: str, *arguments: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'packaging'}{os.pathsep}{ROOT}"}
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without telling it")
@pytest.mark.parametrize("number", [signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM), signal.SIGINT])
def test_a_benchmark_that_is_ended_ends_what_it_started(number: int) -> None:
    with _bench(_STARTS) as bench:
        assert bench.stdout is not None
        started = [psutil.Process(int(word)) for word in bench.stdout.readline().split()]
        assert len(started) == 3
        bench.send_signal(number)
        assert bench.wait(30) == (128 + number if number != signal.SIGINT else -number)
    assert not [process for process in started if process.is_running()]


@pytest.mark.skipif(shutil.which("motion") is None, reason="motion is not installed")
def test_motion_does_not_outlive_its_benchmark(tmp_path: Path) -> None:
    with _bench(_WATCHES, str(make_clip(tmp_path / "film.mp4", seconds=4.0)), str(tmp_path / "motion")) as bench:
        assert bench.stdout is not None
        assert bench.stdout.readline() == "playing\n"
        parent = psutil.Process(bench.pid)
        motions = wait_until(lambda: [each for each in parent.children() if each.name() == "motion"], 20, "motion runs")
        bench.terminate()
        assert bench.wait(30) == 128 + signal.SIGTERM
    assert not [motion for motion in motions if motion.is_running()]


def test_every_benchmark_starts_processes_through_the_one_helper() -> None:
    modules = [path for path in (ROOT / "packaging" / "bench").glob("*.py") if path.name != "_processes.py"]
    assert len(modules) > 20
    assert [path.name for path in modules if "Popen(" in path.read_text("utf-8")] == []
