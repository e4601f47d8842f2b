"""The watchdog: dead and hung workers are told and replaced, sleep is noticed, bounds are told once."""

import logging
import threading
from collections.abc import Iterator

import pytest

from app.core.bus import Bus
from app.core.worker import Worker
from app.domain.facts import ProblemFound
from app.engine.watchdog import MAX_REPLACED, Watchdog, Watched
from tests.helpers.conditions import wait_until


class Idle(Worker):
    """Beats as it is told to."""

    hang_s = 5.0

    def __init__(self, *, dies: bool = False) -> None:
        super().__init__("camera door main")
        self.dies, self.runs = dies, 0

    def run_once(self) -> None:
        self.runs += 1
        if self.dies and self.runs == 1:
            raise SystemExit
        while not self.stop.wait(0.01):
            continue


class Clock:
    now_s = 0.0

    def wall_ms(self) -> int:
        return 0

    def monotonic_s(self) -> float:
        return self.now_s


class Stage:
    """A watchdog over workers that come and go."""

    def __init__(self) -> None:
        self.told: list[ProblemFound] = []
        self.workers: list[Idle] = []
        self.clock = Clock()
        self.slept_s = 100.0
        self.woken: list[float] = []
        self.problems: dict[str, str] = {}
        self.replaced = 0
        bus = Bus()
        bus.subscribe(ProblemFound, self.told.append)
        self.dog = Watchdog(
            lambda: [Watched(worker, self.replace) for worker in self.workers],
            bus=bus,
            clock=self.clock,
            slept_s=lambda: self.slept_s,
            on_woken=self.woken.append,
            problems=lambda: self.problems,
        )

    def replace(self) -> None:
        self.replaced += 1

    def add(self, worker: Idle) -> Idle:
        self.workers.append(worker)
        worker.start()
        return worker


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    for worker in made.workers:
        worker.request_stop()
        assert worker.join(5)


def test_a_worker_whose_thread_died_is_told_and_started_again(
    stage: Stage, expect_log_errors: list[logging.LogRecord], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    worker = stage.add(Idle(dies=True))
    wait_until(lambda: not worker.alive, 5, "the thread died")
    stage.dog.look()
    wait_until(lambda: worker.runs == 2, 5, "it runs again")
    assert "started again" in stage.told[0].sentence
    worker.beats += 1
    stage.dog.look()
    assert stage.told[-1].solved
    assert len(expect_log_errors) == 1


def test_a_worker_that_hangs_is_told_once_and_replaced_a_bounded_number_of_times(
    stage: Stage, expect_log_errors: list[logging.LogRecord]
) -> None:
    worker = stage.add(Idle())
    for _ in range(10):
        stage.dog.look()
        stage.clock.now_s += 6
    assert stage.replaced == MAX_REPLACED
    assert [fact.solved for fact in stage.told] == [False]
    worker.beats += 1
    stage.dog.look()
    assert stage.told[-1].solved
    assert len(expect_log_errors) == 1


def test_a_worker_that_beats_is_left_alone(stage: Stage) -> None:
    worker = stage.add(Idle())
    for _ in range(20):
        worker.beats += 1
        stage.dog.look()
        stage.clock.now_s += 4
    assert (stage.told, stage.replaced) == ([], 0)


def test_sleep_is_noticed_once_and_a_busy_machine_is_not_taken_for_it(stage: Stage) -> None:
    stage.clock.now_s += 500  # the process was stopped, but the computer did not sleep
    stage.dog.look()
    stage.slept_s += 3600
    stage.dog.look()
    stage.dog.look()
    assert stage.woken == [3600.0]


def test_a_bound_that_is_passed_is_told_once_and_again_when_it_holds(stage: Stage) -> None:
    stage.problems = {"engine memory": "Too much."}
    for _ in range(3):
        stage.clock.now_s += 10
        stage.dog.look()
    stage.problems = {}
    stage.clock.now_s += 10
    stage.dog.look()
    assert [(fact.key, fact.solved) for fact in stage.told] == [("engine memory", False), ("engine memory", True)]


def test_what_was_told_of_a_worker_ends_with_it(stage: Stage, expect_log_errors: list[logging.LogRecord]) -> None:
    stage.add(Idle())
    for _ in range(2):
        stage.dog.look()
        stage.clock.now_s += 6
    stage.dog.look()
    assert [fact.solved for fact in stage.told] == [False]
    removed = stage.workers.pop()
    stage.dog.look()
    stage.dog.look()
    removed.request_stop()
    assert removed.join(5)
    assert [(fact.key, fact.solved) for fact in stage.told] == [
        ("worker camera door main", False),
        ("worker camera door main", True),
    ]
    assert len(expect_log_errors) == 1
