"""No text of the window is left in English: every place is opened in a language whose letters give away the others."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.camera import CameraState
from app.domain.event import EventClass
from app.domain.facts import CameraChanged, DetectorReady, ProblemFound, VaultChanged
from app.domain.ids import CameraId
from app.domain.recording import GapCause
from app.domain.rules import DetectionRule, Point, RuleKind
from app.gui.export.blur_dialog import BlurDialog
from app.gui.keys.find_dialog import FindDialog
from app.gui.keys.key_list import KeyList
from app.gui.live.tile.freshness import DelayedPicture, LivePicture, NoPicture, WaitingForPicture
from app.gui.live.tile.tile_words import TileState, badge_of, last_picture_words, message_of, reader_name, still_words
from app.gui.shell.main_window import MainWindow
from app.gui.timeline.ways.search_area_dialog import SearchAreaDialog
from app.gui.vault.move_dialog import MoveDialog
from app.gui.wording.words import Counted, gone_sentence, gone_words, length_name, moment_name, size_name
from tests.gui.living_window import PAGES, living_window, open_page
from tests.gui.pseudo_language import marked, spoken
from tests.gui.shown_texts import painted_texts, texts_below, texts_of_menu
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window

_DATA = re.compile(
    r"Louver|(Front door|Yard|Porch)(?!\w)|English|Deutsch|Français|Español|H\.26[45]|Motion JPEG|MediaPipe|AV1|RTSP"
    r"|drawn:|examine-camera|\b\d*(TB|GB|MB|kbit/s|Mbit/s|ms|x)\b|https?://\S*|\S*/\S*"
    r"|\b(Ctrl|Shift|Alt|Esc|Escape|Return|Enter|Space|Tab|PgUp|PgDown|PgDn|Home|End|Del|Ins|Menu|Left|Right|Up|Down"
    r"|Backspace|F\d+|[A-Z])(?![a-z])"
    r"|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*"
)
"""What is the same in every language: names, addresses, orders, codecs, units, paths, keys, and Qt's own days."""


def left_in_english(texts: set[str]) -> list[str]:
    """Those with a word of English letters that is no name, unit, path or key."""
    return sorted(text for text in texts if re.search(r"[A-Za-z]{2,}", _DATA.sub("", text)))


@pytest.fixture
def window(stage: WindowStage, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """The whole window in marked letters, over two live cameras with an engine's real desks behind the link."""
    corners = tuple(Point(x, y) for x, y in ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9)))
    rule = DetectionRule("Porch", RuleKind.LOITERING, corners, loiter_s=20, classes=(EventClass.PERSON,))
    facts = [
        ProblemFound("a", "The disk that holds the recordings is full. Free some space, or choose another folder."),
        ProblemFound("b", "Recording of Front door goes on.", note=True),
        VaultChanged(2, 1, False, "Clips are sealed and uploaded as they happen."),
        DetectorReady("fallback", "MediaPipe watches with the model Porch."),
    ]
    with spoken(qapp, marked), living_window(stage, qtbot, rule, facts) as window:
        yield window


def test_a_text_in_english_is_found_and_names_and_keys_are_not() -> None:
    assert left_in_english(
        {"Ｓｅｔｔｉｎｇｓ of Yard", "Yard (Ctrl+Shift+P)", "1.2 GB", "14:02:11", "Ｏｆｆ, Yard"}
    ) == ["Ｓｅｔｔｉｎｇｓ of Yard"]


def test_every_place_is_translated_and_so_is_what_it_paints(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with painted_texts(monkeypatch) as painted:
        for page in PAGES:
            open_page(window, page, qtbot)
            window.resize(1280, 800)
            window.grab()
        assert any("Ａ" <= letter <= "ｚ" for text in painted for letter in text), "what is painted is seen"
        assert left_in_english(texts_below(window)) == []
        assert left_in_english(painted) == []


def test_menus_and_dialogs_are_translated(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    tile = window.live.tiles[0]
    menus = (window.live.menu_of(tile), window.live.layouts_menu())
    found = {text for menu in menus for text in texts_of_menu(menu)}
    picture = QImage(QSize(320, 180), QImage.Format.Format_RGB32)
    dialogs: tuple[QWidget, ...] = (
        BlurDialog(window, None, ()),
        SearchAreaDialog(window, picture, (), "Yard"),
        FindDialog(window, window.findable()),
        MoveDialog(window, "Yard", lambda address: None),
        KeyList(window, window.keys, "timeline"),
    )
    with painted_texts(monkeypatch) as painted:
        for dialog in dialogs:
            found |= texts_below(dialog)
            dialog.grab()
            dialog.deleteLater()
    assert len(found) > 100
    assert left_in_english(found | painted) == []
    for menu in menus:
        menu.deleteLater()


def test_whatever_a_tile_may_say_is_translated(qapp: QApplication) -> None:
    camera = CameraChanged(CameraId("yard"), "Yard", CameraState.RECORDING, 0, attempt=3)
    state = TileState("Yard", LivePicture(), camera, False, False, "", 1_000, tuple(EventClass))
    freshness = (LivePicture(), DelayedPicture(3_000), NoPicture(1_000), WaitingForPicture())
    with spoken(qapp, marked):
        said = {still_words(), last_picture_words(1_000)}
        for each in (*(replace(camera, state=each) for each in CameraState), None):
            for seen in freshness:
                for private, unchanging in ((False, False), (True, False), (False, True)):
                    now = replace(state, camera=each, freshness=seen, private=private, unchanging=unchanging)
                    said |= {badge_of(now)[0], *message_of(now), reader_name(now)}
    assert len(said) > 30
    assert left_in_english(said) == []


def test_words_of_time_size_and_causes_are_translated(qapp: QApplication) -> None:
    with spoken(qapp, marked):
        said = {said for cause in GapCause for said in (gone_sentence(cause), gone_words(cause))}
        said |= {length_name(length) for length in (5_000, 65_000, 120_000, 3_600_000, 3_900_000)}
        said |= {moment_name(0, 0), moment_name(0, 864 * 10**5), size_name(10), size_name(10**12)}
        said |= {Counted().hours(1), Counted().hours(2), Counted().days(1), Counted().gaps(3), Counted().cameras(4)}
    assert left_in_english(said) == []


def test_what_is_said_while_no_engine_answers_is_translated(
    stage: WindowStage, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    with spoken(qapp, marked), shown_window(stage, qtbot) as window, painted_texts(monkeypatch) as painted:
        for place in ("live", "cameras", "vault", "health", "settings"):
            window.open_place(place)
            window.grab()
        qtbot.waitUntil(lambda: bool(window.cameras.list_page.lost_sentence), timeout=WAIT_MS)
        assert left_in_english(texts_below(window) | painted) == []
