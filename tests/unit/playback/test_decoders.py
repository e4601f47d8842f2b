"""Feeds take turns on threads that all share; none starves, and none goes on behind the end."""

import threading
import time
from collections.abc import Iterator

import pytest

from app.playback.decoders import Decoders
from tests.helpers.conditions import wait_until


class Counting:
    """A feed with so many packets, which says whose turn it was."""

    def __init__(self, name: str, packets: int, turns: list[str], may_go: threading.Event) -> None:
        self.name, self.left = name, packets
        self._turns, self._may_go = turns, may_go
        self._one_at_a_time = threading.Lock()

    def decode_next(self) -> bool:
        """Decode nothing, but say so."""
        assert self._one_at_a_time.acquire(blocking=False)
        self._may_go.wait(5.0)
        self._turns.append(self.name)
        self.left -= 1
        self._one_at_a_time.release()
        return self.left > 0


@pytest.fixture
def decoders() -> Iterator[Decoders]:
    made = Decoders()
    yield made
    assert made.close(5.0, time.monotonic)


def test_a_feed_with_many_packets_does_not_keep_the_others_waiting(decoders: Decoders) -> None:
    turns, may_go = list[str](), threading.Event()
    feeds = [Counting("busy", 100, turns, may_go), Counting("quiet", 1, turns, may_go)]
    for feed in feeds:
        decoders.call(feed)
    may_go.set()
    wait_until(lambda: len(turns) == 101, 5, "all is decoded")
    assert turns.index("quiet") <= 1 + (threading.active_count())


def test_after_the_end_nobody_gets_a_turn_and_no_thread_is_left(decoders: Decoders) -> None:
    turns, may_go = list[str](), threading.Event()
    may_go.set()
    decoders.call(Counting("first", 1, turns, may_go))
    wait_until(lambda: turns == ["first"], 5, "the first had its turn")
    assert decoders.close(5.0, time.monotonic)
    decoders.call(Counting("late", 1, turns, may_go))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("decoder")]
    assert turns == ["first"]
