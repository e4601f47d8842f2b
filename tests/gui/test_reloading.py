"""A view asks one question at a time, asks again for what came meanwhile, and only while somebody sees it."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import KnownError, LibraryDamaged
from app.gui.asking.reloading import Reloading
from app.gui.asking.tasks import Tasks


class Asked:
    """A shown view whose questions wait for a go, and what came of them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.view = QWidget()
        qtbot.addWidget(self.view)
        self.view.show()
        self.tasks = Tasks()
        self.may_answer = threading.Semaphore(0)
        self.begun = 0
        self.fails = False
        self.answers: list[int] = []
        self.errors: list[str] = []
        self.in_window: list[bool] = []
        self.reloading = Reloading(
            self.view, self.tasks, after_ms=5, prepare=self._prepare, loaded=self.answers.append, failed=self._failed
        )

    def _prepare(self) -> Callable[[], int]:
        self.begun += 1
        self.in_window.append(QThread.currentThread() is self.view.thread())
        number = self.begun
        return lambda: self._answer(number)

    def _answer(self, number: int) -> int:
        assert self.may_answer.acquire(timeout=20)
        if self.fails:
            raise LibraryDamaged("The database cannot be read.")
        return number

    def _failed(self, error: KnownError) -> None:
        self.errors.append(str(error))


@pytest.fixture
def asked(qtbot: QtBot) -> Iterator[Asked]:
    made = Asked(qtbot)
    yield made
    made.may_answer.release(10)
    assert made.tasks.close()


def test_what_was_wished_while_an_answer_is_awaited_is_asked_once_behind_it(asked: Asked, qtbot: QtBot) -> None:
    for _ in range(5):
        asked.reloading.now()
    assert asked.begun == 1
    asked.may_answer.release(2)
    qtbot.waitUntil(lambda: asked.answers == [1, 2])
    assert asked.begun == 2


def test_after_an_error_what_was_wished_meanwhile_is_asked_too(asked: Asked, qtbot: QtBot) -> None:
    asked.fails = True
    asked.reloading.now()
    asked.reloading.now()
    asked.may_answer.release()
    qtbot.waitUntil(lambda: asked.errors == ["The database cannot be read."] and asked.begun == 2)
    asked.fails = False
    asked.may_answer.release()
    qtbot.waitUntil(lambda: asked.answers == [2])


def test_a_view_that_nobody_sees_asks_nothing_soon(asked: Asked, qtbot: QtBot) -> None:
    asked.may_answer.release(10)
    asked.view.hide()
    asked.reloading.soon()
    asked.view.show()
    asked.reloading.soon()
    qtbot.waitUntil(lambda: bool(asked.answers))
    assert asked.begun == 1


def test_a_signal_of_another_thread_asks_in_the_thread_of_the_window(asked: Asked, qtbot: QtBot) -> None:
    class Bell(QObject):
        rung = Signal(object)

    bell = Bell()
    bell.rung.connect(asked.reloading.soon)
    asked.may_answer.release(10)
    ringer = threading.Thread(target=lambda: bell.rung.emit(1), name="ringer")
    ringer.start()
    ringer.join()
    qtbot.waitUntil(lambda: bool(asked.answers))
    assert asked.in_window == [True]
