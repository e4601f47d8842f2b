"""Lets one process at a time change a file that several may change; whoever reads, changes and writes one calls it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def only_one(lock_file: Path) -> Iterator[None]:
    """Wait until nobody else holds `lock_file`, and hold it until the end of the `with`. Raises OSError.

    The file is made where it is missing and stays, empty; the system gives the lock back when a process dies.
    """
    descriptor = os.open(lock_file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # tries for ten seconds
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
