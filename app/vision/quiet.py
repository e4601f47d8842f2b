"""Keeps native libraries from writing to the terminal while a model opens; only detectors call it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def native_chatter_hidden() -> Iterator[None]:
    """Send file descriptor 2 to nowhere for a moment; what native code prints there cannot be stopped otherwise.

    It holds for the whole process, so keep it around set-up alone. Errors still arrive as exceptions.
    """
    kept = -1
    with suppress(OSError):  # a program without a terminal may have no descriptor 2
        kept = os.dup(2)
    if kept < 0:
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
