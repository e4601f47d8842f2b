"""Processes that a benchmark starts, which end with it however it ends; every module here that starts one calls it."""

import contextlib
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import FrameType

_GRACE_S = 20.0


@contextlib.contextmanager
def running(
    command: Sequence[str],
    *,
    until_input_ends: bool = False,
    quiet: bool = False,
    speaks: bool = False,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> Iterator[subprocess.Popen[str]]:
    """One process, for as long as the block lasts; see running_all()."""
    with running_all(
        [command], until_input_ends=until_input_ends, quiet=quiet, speaks=speaks, env=env, cwd=cwd
    ) as processes:
        yield processes[0]


@contextlib.contextmanager
def running_all(
    commands: Sequence[Sequence[str]],
    *,
    until_input_ends: bool = False,
    quiet: bool = False,
    speaks: bool = False,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> Iterator[list[subprocess.Popen[str]]]:
    """A process for each command, side by side. `until_input_ends`: they end when their standard input does, the
    others are terminated; who takes too long is killed. `speaks`: what they print is read here; `quiet`: by nobody."""
    processes: list[subprocess.Popen[str]] = []
    try:
        for command in commands:
            processes.append(
                subprocess.Popen(
                    list(command),
                    stdin=subprocess.PIPE if until_input_ends else subprocess.DEVNULL,
                    stdout=subprocess.PIPE if speaks else subprocess.DEVNULL if quiet else None,
                    stderr=subprocess.DEVNULL if quiet else None,
                    text=True,
                    env=env,
                    cwd=cwd,
                )
            )
        yield processes
    finally:
        _end(processes)


def _end(processes: Sequence["subprocess.Popen[str]"]) -> None:
    """All are asked first, then waited for."""
    for process in processes:
        if process.stdin is not None:
            process.stdin.close()
        else:
            process.terminate()
    deadline_s = time.monotonic() + _GRACE_S
    for process in processes:
        try:
            process.wait(max(0.0, deadline_s - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


def unwind_when_told() -> None:
    """Leave every block behind when the system or a terminal that closes ends this process. Main thread only."""
    signals = [signal.SIGTERM]
    if sys.platform != "win32":
        signals.append(signal.SIGHUP)

    def unwind(number: int, _frame: FrameType | None) -> None:
        for each in signals:  # nothing breaks off the unwinding
            signal.signal(each, signal.SIG_IGN)
        raise SystemExit(128 + number)

    for each in signals:
        signal.signal(each, unwind)
