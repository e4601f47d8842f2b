"""Runs the tests in the right order and number of processes; dev.py test calls it."""

import os
import subprocess
import time
from dataclasses import dataclass

from devtools.layout import Layout
from devtools.terminal import RefusalError, say

NOTHING_COLLECTED = 5  # pytest's exit status where no test was selected
LONG_RUNS = ("--faults", "--fuzz")


@dataclass(frozen=True)
class Phase:
    """One run of pytest."""

    name: str
    arguments: tuple[str, ...]


def plan(layout: Layout, arguments: list[str]) -> list[Phase]:
    """Return the runs of pytest that a `test` command means.

    Units and windows mostly wait for cameras and clocks, so three processes fill two cores. End-to-end tests watch the
    clock and start many processes: one by one.
    """
    fast = "--fast" in arguments
    rest = tuple(argument for argument in arguments if argument != "--fast")
    if any(_is_path(layout, argument) for argument in rest):
        return [Phase("named tests", rest)]
    if any(long_run in rest for long_run in LONG_RUNS):
        return [Phase("long tests", ("tests", "--timeout=7200", *rest))]
    quick, stories = _existing(layout, "tests/unit", "tests/gui"), _existing(layout, "tests/e2e")
    phases = []
    if quick:
        phases.append(Phase("unit and window tests", (*quick, "-n", "3", "--dist", "loadfile", *rest)))
    if stories and not fast:
        phases.append(Phase("end-to-end tests", (*stories, *rest)))
    return phases


def verdict(statuses: list[int]) -> int:
    """Return the exit status for pytest's: a phase without tests is no failure while another had some."""
    failures = [status for status in statuses if status not in {0, NOTHING_COLLECTED}]
    if failures:
        return failures[0]
    return 0 if 0 in statuses else NOTHING_COLLECTED


def run_suite(layout: Layout, arguments: list[str]) -> int:
    """Run every phase, also after one that failed, and return the verdict; raises RefusalError where no test ran."""
    statuses = []
    began = time.monotonic()
    for phase in plan(layout, arguments):
        say(f"== {phase.name}")
        command = [str(layout.venv_python), "-m", "pytest", "-p", "no:cacheprovider", *phase.arguments]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(command, cwd=layout.root, env=environment, stdin=subprocess.DEVNULL, check=False)
        statuses.append(done.returncode)
    status = verdict(statuses)
    if status == NOTHING_COLLECTED:
        raise RefusalError("No test was selected. Look at the names you gave, or leave them out to run every test.")
    say(f"tests: {'passed' if status == 0 else 'FAILED'} in {time.monotonic() - began:.0f} s")
    return status


def _existing(layout: Layout, *folders: str) -> tuple[str, ...]:
    """Return the folders that hold tests; git keeps no empty ones, and pytest refuses a folder that is not there."""
    return tuple(folder for folder in folders if (layout.root / folder).is_dir())


def _is_path(layout: Layout, argument: str) -> bool:
    return not argument.startswith("-") and (layout.root / argument.split("::", maxsplit=1)[0]).exists()
