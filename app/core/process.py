"""Starting Louver's own processes, from source and frozen alike; the supervisor, the demo and the desktop call it."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

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
