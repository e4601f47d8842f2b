"""The menu offers every length of privacy with its end, and an end where it holds."""

import time

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.domain.camera import CameraState
from app.domain.facts import CameraChanged
from app.domain.ids import CameraId
from app.gui.widgets.privacy_menu import add_privacy_menu, privacy_words

EVENING_MS = round(time.mktime((2026, 11, 25, 18, 30, 0, 0, 0, -1)) * 1000)
HOUR_MS = 3_600_000


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_each_length_is_chosen_with_its_end(qtbot: QtBot) -> None:
    outer, chosen = QMenu(), list[tuple[bool, int | None]]()
    qtbot.addWidget(outer)
    menu = add_privacy_menu(
        outer, EVENING_MS, private=False, until_ms=None, choose=lambda on, until_ms: chosen.append((on, until_ms))
    )
    assert texts(menu) == [
        "Privacy until you turn it off",
        "Privacy for 1 hour, until 19:30",
        "Privacy tonight, until Thu 26 Nov, 07:00",
    ]
    for action in menu.actions():
        action.trigger()
    assert chosen == [(True, None), (True, EVENING_MS + HOUR_MS), (True, EVENING_MS + 12 * HOUR_MS + HOUR_MS // 2)]


def test_privacy_that_holds_can_be_ended_and_tells_its_end(qtbot: QtBot) -> None:
    outer, chosen = QMenu(), list[tuple[bool, int | None]]()
    qtbot.addWidget(outer)
    menu = add_privacy_menu(
        outer,
        EVENING_MS,
        private=True,
        until_ms=EVENING_MS + HOUR_MS,
        choose=lambda on, until_ms: chosen.append((on, until_ms)),
    )
    assert texts(menu)[0] == "End privacy now (ends 19:30)"
    menu.actions()[0].trigger()
    assert chosen == [(False, None)]


def test_a_tile_says_when_privacy_ends() -> None:
    fact = CameraChanged(CameraId("yard"), "Yard", CameraState.PRIVACY, 0, until_ms=EVENING_MS + HOUR_MS)
    assert privacy_words(fact, EVENING_MS) == "Privacy until 19:30"
    endless = CameraChanged(CameraId("yard"), "Yard", CameraState.PRIVACY, 0)
    assert privacy_words(endless, EVENING_MS) == "Privacy until you turn it off"
