"""What becomes of a command whose output nobody reads any more, as behind `| head`; main.py runs every command so."""

import contextlib
import errno
import io
import os
import sys
from collections.abc import Callable
from typing import Final, TextIO

OUTPUT_CLOSED: Final = 141
"""What shells report of a program that ended because its pipe was closed (128 + SIGPIPE); the same on every system."""
_CLOSED: Final = (errno.EPIPE, errno.EINVAL)
"""Windows says the second."""


def until_output_closes(command: Callable[[], int]) -> int:
    """Run it; returns its exit status, or OUTPUT_CLOSED without a word where its output was closed meanwhile."""
    try:
        return _whole(command)
    except OSError as error:
        if error.errno not in _CLOSED or not _let_go():
            raise
        return OUTPUT_CLOSED


def _whole(command: Callable[[], int]) -> int:
    """What is still held back is written here: Python's own end would complain of a closed pipe."""
    try:
        status = command()
    except SystemExit:  # as help and usage errors end
        _flush()
        raise
    _flush()
    return status


def _flush() -> None:
    for stream in _streams():
        stream.flush()


def _let_go() -> bool:
    """Send to nowhere what nobody takes any more; False where all is taken, so that something else was closed."""
    closed = [stream for stream in _streams() if not _takes(stream)]
    for stream in closed:
        with contextlib.suppress(OSError):  # no file is behind it
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)
    return bool(closed)


def _takes(stream: TextIO) -> bool:
    """What was refused is still held back, and refused again; a stream that holds nothing back cannot be asked."""
    try:
        stream.flush()
    except OSError:
        return False
    return not isinstance(getattr(stream, "buffer", None), io.RawIOBase)


def _streams() -> list[TextIO]:
    """A program without a terminal has none on Windows."""
    return [stream for stream in (sys.stdout, sys.stderr) if stream is not None]
