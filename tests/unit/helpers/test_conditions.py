"""Waiting: the value comes back as soon as it is true, and a wait in vain says for what."""

import threading

import pytest

from tests.helpers.conditions import free_port, port_is_free, wait_until


def test_wait_returns_the_value_that_was_waited_for() -> None:
    values: list[str] = []
    timer = threading.Timer(0.02, values.append, ["here"])
    timer.start()
    assert wait_until(lambda: values and values[0], 5, "the value is there") == "here"
    timer.join()


def test_wait_in_vain_says_what_did_not_happen() -> None:
    with pytest.raises(AssertionError, match="the cow comes home"):
        wait_until(lambda: False, 0.02, "the cow comes home")


def test_free_port_can_be_bound() -> None:
    assert port_is_free(free_port())
