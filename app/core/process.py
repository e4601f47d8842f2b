"""Starting Louver's own processes and saying which of them goes first; the entry points of processes call it."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

_WATCHER_NICENESS = 10
_MANY_FILES = 65_536
_M_ARENA_MAX = -8  # of malloc.h
# CREATE_NO_WINDOW and CREATE_NEW_PROCESS_GROUP: an unseen console, which the process hands on to its own children.
# With DETACHED_PROCESS it would have none, and Windows would open a black window for each of them.
_WINDOWS_DETACHED = 0x08000200


def program_command(arguments: Sequence[str]) -> list[str]:
    """The command line that runs this same program with `arguments`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, str(Path(__file__).resolve().parents[2] / "main.py"), *arguments]


def start_program(
    arguments: Sequence[str],
    *,
    detached: bool = False,
    stdin: int | None = subprocess.DEVNULL,
    stdout: int | IO[bytes] | None = None,
    stderr: int | IO[bytes] | None = None,
    environment: Mapping[str, str] | None = None,
) -> subprocess.Popen[bytes]:
    """Start this program as a process of its own; `detached` lets it outlive the one that started it.

    Never put a secret into `arguments`: every user of the machine can read them.
    """
    return subprocess.Popen(
        program_command(arguments),
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
        env={**os.environ, **(environment or {})},
        text=False,
        start_new_session=detached and os.name == "posix",
        creationflags=_WINDOWS_DETACHED if detached and os.name == "nt" else 0,
    )


def go_behind_recording() -> None:
    """Let this process have the processor and the disk only where the engine leaves them; watcher and exports."""
    import psutil  # late: a window starts without it

    process = psutil.Process()
    with contextlib.suppress(psutil.Error, OSError):  # a system that forbids it runs the watcher as it is
        if os.name == "nt":
            process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
            return
        process.nice(max(_WATCHER_NICENESS, process.nice()))
        if hasattr(process, "ionice"):
            process.ionice(psutil.IOPRIO_CLASS_BE, 7)


def go_first() -> None:
    """Let this process go before others where its user may say so; for the engine."""
    import psutil

    with contextlib.suppress(psutil.Error, OSError):  # recording goes on at the usual priority
        if os.name == "nt":
            psutil.Process().nice(psutil.ABOVE_NORMAL_PRIORITY_CLASS)
        elif hasattr(psutil.Process, "ionice"):
            psutil.Process().ionice(psutil.IOPRIO_CLASS_BE, 0)


def share_memory_pools() -> None:
    """Let all threads of this process share two of glibc's memory pools; elsewhere it does nothing.

    glibc makes up to eight for each processor, and every thread that comes with a new connection may leave holes in
    another one. Python's own lock keeps threads from meeting in them anyway. Measured with eight cameras that fail at
    random, after three minutes: 38.6 MB instead of 42.1, and 2.6 of it free instead of 6.8.
    """
    if sys.platform != "linux":
        return
    import ctypes

    libc = ctypes.CDLL(None)
    if hasattr(libc, "gnu_get_libc_version"):
        libc.mallopt(_M_ARENA_MAX, 2)


def allow_many_files() -> int:
    """Raise the number of files that this process may hold open as far as its user may; returns the number."""
    if sys.platform == "win32":
        return _MANY_FILES  # handles of Windows have no such limit
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _MANY_FILES if hard == resource.RLIM_INFINITY else min(hard, _MANY_FILES)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
    return int(resource.getrlimit(resource.RLIMIT_NOFILE)[0])
