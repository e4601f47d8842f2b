"""Connections that wake together work one after another, and none of them can hold the others up."""

import threading
import time

from app.ingest.rtsp.turn import LONGEST_WAIT_S, Turn
from tests.helpers.conditions import wait_until


def test_one_works_at_a_time() -> None:
    first, second = Turn(), Turn()
    first.take()
    taken = threading.Event()
    waiting = threading.Thread(target=lambda: (second.take(), taken.set()))
    began_s = time.monotonic()
    waiting.start()
    first.pass_on()
    wait_until(taken.is_set, 10, "the second has its turn")
    waiting.join()
    second.pass_on()
    third = Turn()
    third.take()
    assert third._mine
    third.pass_on()
    assert time.monotonic() - began_s < 10


def test_who_hangs_delays_the_others_a_moment_only() -> None:
    hanging, other = Turn(), Turn()
    hanging.take()
    began_s = time.monotonic()
    other.take()
    assert time.monotonic() - began_s >= LONGEST_WAIT_S * 0.9
    other.pass_on()  # it never had the turn, so it takes nobody's away
    late = Turn()
    late.take()
    assert not late._mine
    hanging.pass_on()


def test_a_turn_is_passed_on_once_however_often_it_is_said() -> None:
    first, second = Turn(), Turn()
    first.take()
    first.pass_on()
    second.take()
    first.pass_on()
    assert second._mine
    second.pass_on()
