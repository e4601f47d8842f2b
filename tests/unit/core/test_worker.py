"""A worker retries with back-off, tells its errors, and ends when asked."""

import threading

import pytest

from app.core.worker import MAX_BACKOFF_S, Worker, join_all
from app.domain.errors import CameraUnreachable


class _Failing(Worker):
    def __init__(self, error: Exception, times: int) -> None:
        super().__init__("test worker", first_backoff_s=0.001)
        self._error, self._times = error, times
        self.errors: list[Exception] = []
        self.worked = threading.Event()

    def run_once(self) -> None:
        if len(self.errors) < self._times:
            raise self._error
        self.healthy()
        self.worked.set()
        self.stop.wait(60.0)

    def on_error(self, error: Exception) -> None:
        self.errors.append(error)


def test_worker_tries_again_after_a_known_error() -> None:
    worker = _Failing(CameraUnreachable("Nothing answers."), 3)
    worker.start()
    assert worker.worked.wait(10)
    assert [str(error) for error in worker.errors] == ["Nothing answers."] * 3
    assert worker.failures == 0
    assert join_all([worker], 5.0, lambda: 0.0) == []


def test_worker_survives_a_bug_and_logs_it(expect_log_errors: list[object]) -> None:
    worker = _Failing(ZeroDivisionError("ours"), 1)
    worker.start()
    assert worker.worked.wait(10)
    worker.request_stop()
    assert worker.join(5.0)
    assert len(expect_log_errors) == 1


@pytest.mark.parametrize(
    ("failures", "expected_s"), [(1, 0.25), (2, 0.5), (3, 1.0), (7, MAX_BACKOFF_S), (5000, MAX_BACKOFF_S)]
)
def test_backoff_doubles_up_to_its_cap(failures: int, expected_s: float) -> None:
    worker = _Failing(CameraUnreachable("x"), 0)
    worker._first_backoff_s = 0.25
    worker._failures = failures
    assert worker.backoff_s() == expected_s


def test_a_worker_that_hangs_is_named_by_join_all() -> None:
    release = threading.Event()

    class Hanging(Worker):
        def run_once(self) -> None:
            release.wait(30)

    worker = Hanging("hanging")
    worker.start()
    assert join_all([worker], 0.01, __import__("time").monotonic) == [worker]
    release.set()
    assert worker.join(5.0)


@pytest.mark.parametrize("errors", [0, 1])
def test_a_worker_lets_go_of_what_it_holds_on_its_own_thread_however_it_ends(errors: int) -> None:
    ended: list[str] = []

    class Holding(_Failing):
        def on_end(self) -> None:
            ended.append(threading.current_thread().name)

    worker = Holding(CameraUnreachable("x"), errors)
    worker.start()
    if errors == 0:
        assert worker.worked.wait(10)
    assert join_all([worker], 5.0, lambda: 0.0) == []
    assert ended == ["test worker"]
