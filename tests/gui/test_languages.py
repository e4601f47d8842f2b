"""Texts of any language have room, the layout is mirrored from right to left, and what is translated is spoken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.paths import resource_folder
from app.domain.event import EventClass
from app.gui.shell.rail import PLACES
from app.gui.timeline.ways.time_bar import TimeBar
from app.gui.wording.language import LANGUAGES, Language
from app.gui.wording.words import class_name, days_text, in_reading_order, left_to_right
from tests.gui.pseudo_language import clipped, longer, spoken
from tests.gui.test_settings import engine_of_the_house
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window

MINE = ("events", "vault", "settings")
"""Places whose every text is translated."""


def test_a_text_grows_by_two_fifths_and_keeps_what_is_filled_in() -> None:
    assert longer("Export clip") == "Export clip" + "é" * 4
    assert longer("%n events chosen").startswith("%n events chosené")
    assert "{time}" in longer("{what} at {time}")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_clipped_with_longer_words_in_either_direction(
    stage: WindowStage, qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        with spoken(qapp) as language, engine_of_the_house(stage), shown_window(stage, qtbot) as window:
            window.resize(1024, 640)
            assert window.width() == 1024, "no text makes the window wider than the smallest screen"
            for place in MINE:
                window.open_place(place)
                view = getattr(window, place)
                if place == "events":
                    qtbot.waitUntil(lambda: window.events.model.rowCount() == 2, timeout=WAIT_MS)
                    window.events.list.selectAll()
                elif place == "settings":
                    qtbot.waitUntil(lambda: window.settings.storage.rules is not None, timeout=WAIT_MS)
                else:
                    qtbot.waitUntil(lambda: "é" in window.vault.state.text(), timeout=WAIT_MS)
                qtbot.wait(1)  # let the layout settle
                assert clipped(view) == [], place
            assert clipped(window.rail) == []
            rail_is_left = window.rail.x() < window.width() // 2
            assert rail_is_left is (direction is Qt.LayoutDirection.LeftToRight)
            assert ("rail", "Live") in language.asked
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_german_is_spoken_where_it_was_chosen_and_gone_afterwards(qapp: QApplication) -> None:
    language = Language(qapp)
    language.use("de")
    try:
        assert language.code == "de"
        assert [place.label for place in PLACES][:3] == ["Live", "Zeitleiste", "Ereignisse"]
        assert class_name(EventClass.PERSON) == "Person"
        assert (days_text(1), days_text(5)) == ("1 Tag", "5 Tage")
        assert QLocale().language() is QLocale.Language.German
        close = QCoreApplication.translate("QPlatformTheme", "Close")
        assert close == "Schließen", "Qt's own buttons speak it too"
    finally:
        language.leave()
        QLocale.setDefault(QLocale.system())
    assert class_name(EventClass.VEHICLE) == "Vehicle"
    assert days_text(5) == "5 days"


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_that_is_offered_has_its_file_and_its_direction(code: str, qapp: QApplication) -> None:
    language = Language(qapp)
    language.use(code)
    try:
        mirrored = qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert mirrored is (code == "ar")
        if code != "en":
            assert (resource_folder() / "translations" / f"louver_{code}.qm").is_file()
    finally:
        language.leave()
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale.system())


def test_a_language_without_words_shows_english(qapp: QApplication, tmp_path: Path) -> None:
    language = Language(qapp, tmp_path)
    language.use("fr")
    try:
        assert PLACES[1].label == "Timeline"
    finally:
        language.leave()
        QLocale.setDefault(QLocale.system())


def test_what_goes_through_time_goes_from_left_to_right_also_where_all_else_is_mirrored(
    stage: WindowStage, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with shown_window(stage, qtbot) as window:
            window.open_place("timeline")
            bar = window.timeline.findChild(TimeBar)
            qtbot.waitUntil(lambda: bar.button("Earlier").x() != bar.button("Later").x(), timeout=WAIT_MS)
            assert bar.button("Earlier").x() < bar.button("Later").x()
            assert window.timeline.controls.layoutDirection() is Qt.LayoutDirection.LeftToRight
            assert window.rail.x() > bar.x(), "the rail is mirrored"
            assert left_to_right("768 × 432") == "\u2066768 × 432\u2069"
            assert in_reading_order("/films").startswith("\u200f")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert left_to_right("768 × 432") == "768 × 432" == in_reading_order("768 × 432")


def test_cards_of_events_are_mirrored_from_right_to_left(stage: WindowStage, qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with shown_window(stage, qtbot) as window:
            window.open_place("events")
            events = window.events
            qtbot.waitUntil(lambda: events.model.rowCount() == 2, timeout=WAIT_MS)
            row = events.list.visualRect(events.model.index(1))
            button = events.list.itemDelegate().button_rect(row, Qt.LayoutDirection.RightToLeft)
            assert button.center().x() < row.center().x()
            qtbot.mouseMove(events.list.viewport(), button.center())
            qtbot.waitUntil(lambda: events.list.cursor().shape() is Qt.CursorShape.PointingHandCursor, timeout=WAIT_MS)
            picture = events.list.grab(row).toImage()
            dark = [picture.pixelColor(x, row.height() // 2).lightness() for x in range(picture.width())]
            assert len(set(dark[-150:-20])) > 1, "the thumbnail lies on the right"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
