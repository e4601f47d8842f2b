"""Settings that hold at once and are taken back, storage through the engine, and keys that mean something else."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.paths import LibraryPaths, window_settings
from app.domain.errors import UsageError
from app.engine.house_desk import HouseDesk
from app.engine.settings import EngineSettings
from app.gui import preferences as names
from app.gui.keys.actions import ACTIONS, BY_ID, Where
from app.gui.keys.find_dialog import FindDialog, matching
from app.gui.keys.key_list import KeyList
from app.gui.keys.key_map import KeyMap, is_single
from app.gui.looks.theme import DARK, LIGHT
from app.gui.preferences import Preferences
from app.gui.settings.keys_section import KeyDialog
from app.gui.settings.parts import Choice, Switch
from app.gui.settings.settings_view import SettingsView
from app.gui.shell.main_window import MainWindow
from app.gui.shell.rail import NARROW_PX, PLACES, WIDTH_PX
from app.link import house_orders as orders
from app.link.house_orders import StorageChange
from app.recording.retention_rules import RetentionSettings, VolumeRules, load_retention, save_retention
from tests.gui.stage import LiveCameras
from tests.gui.test_events_view import opened
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window

DRAWN_NOWHERE = pytest.mark.qt_log_ignore("propagateSizeHints")
"""A dialog that is drawn nowhere has nobody to tell its size to."""
CONTROL = Qt.KeyboardModifier.ControlModifier


@contextmanager
def engine_of_the_house(stage: WindowStage, bucket: str | None = None) -> Iterator[HouseDesk]:
    """The engine's own desk for storage and vault behind a real link."""
    desk = HouseDesk(stage.library.paths, EngineSettings(bucket=bucket), lambda: None)
    with LiveCameras(stage.library.paths, {}, on_command=desk.obey).running():
        yield desk


def settings_of(window: MainWindow) -> SettingsView:
    window.open_place("settings")
    return window.settings


def switch(settings: SettingsView, name: str) -> Switch:
    control = settings.row_named(name).control
    assert isinstance(control, Switch)
    return control


def click(qtbot: QtBot, control: Switch) -> None:
    """On its box, as far as there is one."""
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton, pos=control.rect().center())


def test_a_setting_holds_at_once_and_ctrl_z_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    settings = settings_of(window)
    narrow = switch(settings, "Narrow rail")
    qtbot.keyClick(narrow, Qt.Key.Key_Space)
    assert window.rail.width() == NARROW_PX
    assert settings.undo_bar.sentence == "Narrow rail: on"
    qtbot.keyClick(narrow, Qt.Key.Key_Z, CONTROL)
    assert window.rail.width() == WIDTH_PX
    assert not narrow.isChecked()
    assert not Preferences(window_settings()).flag(names.NARROW_RAIL)


def test_the_look_changes_at_once_and_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    settings = settings_of(window)
    look = settings.row_named("Look").control
    assert isinstance(look, Choice)
    look.setCurrentIndex(look.findData("light"))
    look.activated.emit(look.currentIndex())
    palette = QApplication.palette()
    assert palette.window().color().name().upper() == LIGHT.background
    assert Preferences(window_settings()).text(names.THEME) == "light"
    qtbot.mouseClick(settings.undo_bar.button, Qt.MouseButton.LeftButton)
    assert look.currentData() == "system"
    assert QApplication.palette().window().color().name().upper() in (DARK.background, LIGHT.background)


def test_search_leaves_the_rows_that_have_every_word(window: MainWindow, qtbot: QtBot) -> None:
    settings = settings_of(window)
    qtbot.waitUntil(lambda: settings.row_named("Room for recordings").isVisible(), timeout=WAIT_MS)
    qtbot.keyClicks(settings.search, "deleted oldest")
    shown = [row.name for _, rows in settings.sections for row in rows if row.isVisible()]
    assert shown == ["Room for recordings"]
    settings.search.clear()
    qtbot.keyClicks(settings.search, "xyzzy")
    assert not any(row.isVisible() for _, rows in settings.sections for row in rows)
    settings.search.clear()
    assert all(row.isVisible() for _, rows in settings.sections for row in rows)


def test_storage_is_shown_and_changed_through_the_engine_and_taken_back(stage: WindowStage, qtbot: QtBot) -> None:
    paths = stage.library.paths
    save_retention(paths, RetentionSettings(volumes=[VolumeRules(quota_bytes=50_000_000_000)]))
    with engine_of_the_house(stage), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)
        storage = settings_of(window).storage
        qtbot.waitUntil(lambda: storage.rules is not None and storage.quota.isEnabled(), timeout=WAIT_MS)
        assert (storage.quota.value(), storage.floor.text(), storage.continuous.value()) == (50, "the usual", 7)
        storage.quota.selectAll()
        qtbot.keyClicks(storage.quota, "80")
        qtbot.keyClick(storage.quota, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: load_retention(paths).own_volume.quota_bytes == 80_000_000_000, timeout=WAIT_MS)
        saved = "Saved. The recorder follows within a minute."
        qtbot.waitUntil(lambda: window.settings.undo_bar.sentence == saved, timeout=WAIT_MS)
        window.settings.undo_bar.undo()
        qtbot.waitUntil(lambda: load_retention(paths).own_volume.quota_bytes == 50_000_000_000, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: storage.quota.value() == 50, timeout=WAIT_MS)


def test_storage_cannot_be_changed_while_no_engine_answers(window: MainWindow, qtbot: QtBot) -> None:
    storage = settings_of(window).storage
    qtbot.waitUntil(lambda: not storage.quota.isEnabled(), timeout=WAIT_MS)
    assert storage.rules is None


@pytest.mark.parametrize("change", ["{}", "[]", '{"quota_bytes": -1}', '{"quota_bytes": 1e400}'])
def test_the_engine_refuses_rules_that_cannot_be(tmp_path: Path, change: str) -> None:
    desk = HouseDesk(LibraryPaths(tmp_path), EngineSettings(), lambda: None)
    with pytest.raises(UsageError):
        desk.obey(orders.CHANGE_STORAGE, {"change": change})
    with pytest.raises(UsageError, match="Less than 1 GB"):
        desk.change_storage(StorageChange(999_999_999, None, 7, 60))
    assert not (tmp_path / "retention.json").exists()


def test_rules_of_cameras_and_other_disks_outlive_a_change(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    before = RetentionSettings(volumes=[VolumeRules(), VolumeRules(str(tmp_path / "other"), until_days=3)])
    save_retention(paths, before)
    desk = HouseDesk(paths, EngineSettings(), lambda: None)
    desk.change_storage(StorageChange(2_000_000_000, None, None, 90))
    after = load_retention(paths)
    assert [volume.folder for volume in after.volumes] == ["", str(tmp_path / "other")]
    assert after.volumes[1] == before.volumes[1]
    assert (after.rules.continuous_days, after.rules.event_days) == (None, 90)
    assert desk.storage().quota_bytes == 2_000_000_000


def test_the_recorder_starts_at_login_when_that_is_turned_on(
    stage: WindowStage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    with shown_window(stage, qtbot) as window:
        settings = settings_of(window)
        qtbot.keyClick(settings.login, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: settings.undo_bar.sentence == "The recorder starts at login.", timeout=WAIT_MS)
        assert len(list((tmp_path / "config").rglob("*.desktop"))) == 1
        settings.undo_bar.undo()
        qtbot.waitUntil(lambda: not list((tmp_path / "config").rglob("*.desktop")), timeout=WAIT_MS)


# Keys


def test_no_two_actions_of_a_place_share_a_key() -> None:
    for action in ACTIONS:
        for other in ACTIONS:
            together = action.where is other.where or Where.EVERYWHERE in (action.where, other.where)
            if action.id < other.id and together:
                assert not set(action.keys) & set(other.keys), (action.id, other.id)


def test_every_place_of_the_rail_opens_by_its_key(window: MainWindow, qtbot: QtBot) -> None:
    for number, place in enumerate(PLACES):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), CONTROL)
        assert window.place == place.word
    qtbot.keyClick(window, Qt.Key.Key_1, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    assert window.place == "settings"


def test_a_key_that_was_given_anew_works_in_its_place_and_the_old_one_does_not(
    window: MainWindow, qtbot: QtBot
) -> None:
    events = opened(window, qtbot)
    window.keys.bind(BY_ID["events.timeline"], "G")
    qtbot.keyClick(events.list, Qt.Key.Key_T)
    assert window.place == "events"
    qtbot.keyClick(events.list, Qt.Key.Key_G)
    assert window.place == "timeline"
    window.open_place("events")
    window.keys.reset(BY_ID["events.timeline"])
    qtbot.keyClick(events.list, Qt.Key.Key_T)
    assert window.place == "timeline"


def test_two_keys_can_change_places(window: MainWindow, qtbot: QtBot) -> None:
    events = opened(window, qtbot)
    window.keys.bind(BY_ID["events.why"], "F")
    window.keys.bind(BY_ID["events.timeline"], "W")
    window.keys.bind(BY_ID["events.why"], "T")
    qtbot.keyClick(events.list, Qt.Key.Key_T)
    assert window.place == "events"
    assert not events.detail.why.isHidden()
    qtbot.keyClick(events.list, Qt.Key.Key_W)
    assert window.place == "timeline"


def test_the_places_follow_a_key_that_holds_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    window.keys.bind(BY_ID["everywhere.events"], "Ctrl+E")
    qtbot.keyClick(window, Qt.Key.Key_3, CONTROL)
    assert window.place == "live"
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    assert window.place == "events"


def test_single_keys_can_be_turned_off_and_words_can_still_be_typed(window: MainWindow, qtbot: QtBot) -> None:
    settings = settings_of(window)
    qtbot.keyClick(switch(settings, "Single keys"), Qt.Key.Key_Space)
    assert not window.keys.single_keys
    qtbot.keyClicks(settings.search, "rail")
    assert settings.search.text() == "rail"
    events = opened(window, qtbot)
    qtbot.keyClick(events.list, Qt.Key.Key_T)
    assert window.place == "events"
    qtbot.keyClick(events.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: events.pane.playing, timeout=WAIT_MS)
    assert settings.keys.shown["events.timeline"].text() == "off"
    assert settings.keys.shown["everywhere.keys"].text() == "F1"


@pytest.mark.parametrize(
    ("key", "single"),
    [
        ("T", True),
        ("?", True),
        ("1", True),
        ("Shift+N", True),
        ("Ctrl+T", False),
        ("F1", False),
        ("Space", False),
        ("Del", False),
        ("", False),
    ],
)
def test_which_keys_are_single(key: str, single: bool) -> None:
    assert is_single(key) is single


@DRAWN_NOWHERE
def test_a_key_that_something_else_has_is_refused_with_its_name(window: MainWindow, qtbot: QtBot) -> None:
    dialog = KeyDialog(window, window.keys, BY_ID["events.timeline"])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_E)
    assert dialog.conflict == "E already means “Events: Export the chosen events”. Press another key."
    qtbot.keyClick(dialog, Qt.Key.Key_3, CONTROL)
    assert "Everywhere: Open Events" in dialog.conflict
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Shift)
    qtbot.keyClick(dialog, Qt.Key.Key_G)
    assert (dialog.isVisible(), dialog.key) == (False, "G")


def test_a_new_key_is_remembered_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    settings = settings_of(window)
    settings.keys.bind(BY_ID["events.timeline"], "G")
    assert KeyMap(Preferences(window_settings())).keys_of(BY_ID["events.timeline"]) == ("G",)
    assert settings.keys.shown["events.timeline"].text() == "G"
    settings.undo_bar.undo()
    assert KeyMap(Preferences(window_settings())).keys_of(BY_ID["events.timeline"]) == ("T",)


@DRAWN_NOWHERE
@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_the_list_of_keys_begins_with_the_open_place(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.open_place("events")
    qtbot.keyClick(window.events.list, key)
    [dialog] = window.findChildren(KeyList)
    assert dialog.rows[0] == ("Play, hold", "K")
    assert len(dialog.rows) == len(ACTIONS)
    assert ("Privacy for all cameras", "Ctrl+Shift+P") in dialog.rows
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@DRAWN_NOWHERE
def test_ctrl_k_finds_places_cameras_settings_and_verbs(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(window.live.tiles) == 2, timeout=WAIT_MS)
    window.open_place("events")
    qtbot.keyClick(window.events.list, Qt.Key.Key_K, CONTROL)
    [dialog] = window.findChildren(FindDialog)
    field = dialog.findChild(QLineEdit)
    qtbot.keyClicks(field, "front door")
    assert dialog.labels == ["Front door"]
    field.clear()
    qtbot.keyClicks(field, "why")
    assert dialog.labels == ["Why this event"] * 2, "the verb, and behind it the setting of its key"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not window.events.detail.why.isHidden()
    labels = [each.label for each in matching(window.findable(), "narrow rail")]
    assert labels == ["Narrow rail"]
    matching(window.findable(), "narrow rail")[0].act()
    assert window.place == "settings"
    assert QApplication.focusWidget() is window.settings.row_named("Narrow rail").control
    matching(window.findable(), "vault")[0].act()
    assert window.place == "vault"


def test_the_shape_of_the_window_is_remembered(stage: WindowStage, qtbot: QtBot) -> None:
    with shown_window(stage, qtbot) as window:
        window.resize(1100, 700)
        window.close()
    with shown_window(stage, qtbot) as window:
        assert window.height() == 700  # the screen of the tests has less width than any window
