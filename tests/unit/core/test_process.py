"""Which process goes first, how many files it may open, and how long the computer slept."""

import subprocess
import sys

import psutil
import pytest

from app.core.clock import slept_s
from app.core.process import allow_many_files
from tests.helpers.conditions import promises_a_time

SAYS_ITS_NICENESS = "from app.core.process import go_behind_recording; go_behind_recording(); import psutil; "


@pytest.mark.skipif(sys.platform == "win32", reason="niceness is POSIX's")
def test_the_watcher_leaves_the_processor_to_the_engine() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SAYS_ITS_NICENESS + "print(psutil.Process().nice())"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert int(done.stdout) >= 10 > psutil.Process().nice()


def test_the_number_of_files_is_raised_and_never_lowered() -> None:
    first = allow_many_files()
    assert first >= 1024
    assert allow_many_files() == first


@promises_a_time
def test_sleep_stands_still_while_the_computer_is_awake() -> None:
    assert abs(slept_s() - slept_s()) < 0.5
