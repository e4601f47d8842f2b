"""Waiting on conditions instead of sleeping, and free ports; any test may call it."""

import socket
import time
from collections.abc import Callable
from typing import TypeVar

import pytest

T = TypeVar("T")

POLL_S = 0.005
promises_a_time = pytest.mark.flaky(reruns=2)
"""For a test of how soon something happens: kept in one of three tries, since other programs run here too."""


def wait_until(predicate: Callable[[], T], timeout_s: float, what: str) -> T:
    """Return the first true value of the predicate, asked every few milliseconds.

    Raises AssertionError with a sentence made of `what` ("the camera has a client") when the deadline passes.
    """
    deadline_s = time.monotonic() + timeout_s
    while True:
        value = predicate()
        if value:
            return value
        if time.monotonic() >= deadline_s:
            raise AssertionError(f"Waited {timeout_s:g} s in vain for this to hold: {what}. Last value: {value!r}.")
        time.sleep(POLL_S)


def free_port(kind: socket.SocketKind = socket.SOCK_STREAM) -> int:
    """A port of 127.0.0.1 that was free a moment ago; prefer binding port 0 yourself where you can."""
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def port_is_free(port: int, kind: socket.SocketKind = socket.SOCK_STREAM) -> bool:
    """Whether the port of 127.0.0.1 could be bound right now."""
    with socket.socket(socket.AF_INET, kind) as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
