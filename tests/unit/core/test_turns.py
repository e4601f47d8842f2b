"""Connections that wake together work one after another, and none of them can hold the others up for long."""

import threading
import time

import pytest

from app.core import turns as turn
from app.core.turns import LONGEST_WAIT_S, Turns


def test_one_works_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turn, "LONGEST_WAIT_S", 30.0)
    turns, order = Turns(), list[str]()
    assert turns.take("first")

    def work() -> None:
        turns.take("second")
        order.append("second")
        turns.pass_on("second")

    waiting = threading.Thread(target=work)
    waiting.start()
    order.append("first")
    turns.pass_on("first")
    waiting.join()
    assert order == ["first", "second"]
    assert turns.take("third")


def test_who_hangs_delays_the_others_once_and_loses_the_turn() -> None:
    turns = Turns()
    turns.take("hanging")
    began_s = time.monotonic()
    assert turns.take("other")
    assert time.monotonic() - began_s >= LONGEST_WAIT_S * 0.9
    turns.pass_on("hanging")  # it has lost the turn, and takes nobody else's away
    turns.pass_on("other")
    assert turns.take("late")
    turns.pass_on("late")


def test_a_turn_is_passed_on_once_however_often_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    turns = Turns()
    turns.take("first")
    turns.pass_on("first")
    turns.take("second")
    turns.pass_on("first")
    monkeypatch.setattr(turn, "LONGEST_WAIT_S", 0.0)
    taken_over = turns.take("third")  # the second had it still: its turn was waited for and taken over
    turns.pass_on("second")
    turns.pass_on("third")
    assert taken_over


def test_many_threads_give_every_turn_back() -> None:
    turns = Turns()

    def work(name: str) -> None:
        for _ in range(300):
            turns.take(name)
            turns.pass_on(name)
            turns.pass_on(name)

    threads = [threading.Thread(target=work, args=(f"worker {number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert turns.take("last")
    turns.pass_on("last")
