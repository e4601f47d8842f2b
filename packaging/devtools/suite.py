"""Runs the tests in the right order and number of processes; dev.py test calls it."""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass

from devtools.layout import Layout
from devtools.terminal import RefusalError, say

NOTHING_COLLECTED = 5  # pytest's exit status where no test was selected
LONG_RUNS = ("--faults", "--fuzz")
LONGEST_TESTS = ("tests/e2e/test_six_people.py", "tests/e2e/test_story.py")
"""Begin first, so that the other files fill the remaining process meanwhile."""
COVERED_TESTS = "tests/unit/crypto"
COVERED_ROOM = "crypto"
"""Every branch of this room is taken by its own tests alone, or the suite fails."""


@dataclass(frozen=True)
class Phase:
    """One run of pytest."""

    name: str
    arguments: tuple[str, ...]
    covers: str | None = None
    """The room of which every branch must have been taken."""


def plan(layout: Layout, arguments: list[str]) -> list[Phase]:
    """Return the runs of pytest that a `test` command means.

    Units and windows mostly wait for cameras and clocks, so four processes fill two cores. End-to-end tests start many
    processes and watch the clock, but the stories among them last as long as their films: three files at a time.
    """
    fast = "--fast" in arguments
    rest = tuple(argument for argument in arguments if argument != "--fast")
    if any(_is_path(layout, argument) for argument in rest):
        return [Phase("named tests", rest)]
    if any(long_run in rest for long_run in LONG_RUNS):
        return [Phase("long tests", ("tests", "--timeout=7200", *rest))]
    quick, stories = _existing(layout, "tests/unit", "tests/gui"), _existing(layout, *LONGEST_TESTS, "tests/e2e")
    phases = []
    # Only a run of all its tests can say that no branch was left out.
    covered = not rest and (layout.root / COVERED_TESTS).is_dir()
    if covered:
        phases.append(Phase("the cryptography and its branches", (COVERED_TESTS,), covers=COVERED_ROOM))
    if quick:
        left_out = (f"--ignore={COVERED_TESTS}",) if covered else ()
        phases.append(Phase("unit and window tests", (*quick, "-n", "4", "--dist", "loadfile", *left_out, *rest)))
    if stories and not fast:
        in_order = ("--dist", "loadfile", "--no-loadscope-reorder")
        phases.append(Phase("end-to-end tests", (*stories, "-n", "3", *in_order, *rest)))
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
        statuses += _run_phase(layout, phase)
    status = verdict(statuses)
    if status == NOTHING_COLLECTED:
        raise RefusalError("No test was selected. Look at the names you gave, or leave them out to run every test.")
    say(f"tests: {'passed' if status == 0 else 'FAILED'} in {time.monotonic() - began:.0f} s")
    return status


def _run_phase(layout: Layout, phase: Phase) -> list[int]:
    pytest = ["-m", "pytest", "-p", "no:cacheprovider", *phase.arguments]
    if phase.covers is None:
        return [_python(layout, pytest)]
    with tempfile.TemporaryDirectory(prefix="louver-coverage-") as folder:
        data = f"--data-file={folder}/coverage"
        status = _python(layout, ["-m", "coverage", "run", "--branch", f"--source={phase.covers}", data, *pytest])
        report = ["-m", "coverage", "report", data, "--fail-under=100", "--show-missing", "--skip-covered"]
        return [status, _python(layout, report)]


def _python(layout: Layout, arguments: Iterable[str]) -> int:
    command = [str(layout.venv_python), *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=layout.root, env=environment, stdin=subprocess.DEVNULL, check=False).returncode


def _existing(layout: Layout, *folders: str) -> tuple[str, ...]:
    """Return the folders and files of tests that are there; pytest refuses what is not."""
    return tuple(folder for folder in folders if (layout.root / folder).exists())


def _is_path(layout: Layout, argument: str) -> bool:
    return not argument.startswith("-") and (layout.root / argument.split("::", maxsplit=1)[0]).exists()
