"""The place Cameras over a real link and a real desk: what it says of every trouble, and what it does with a list."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.paths import LibraryPaths
from app.domain.camera import Camera, StreamRole
from app.domain.plan import RecordingMode, RecordingPlan, WeekSpan
from app.gui.cameras.add_form import AddForm
from app.gui.cameras.list_page import ListPage
from app.gui.cameras.wording import part_login
from app.gui.shell.main_window import MainWindow
from app.ingest.camera_list import load_cameras, save_cameras
from app.link.camera_orders import Trouble
from tests.gui.camera_stage import PASSWORD, USER, Street, click, open_desk
from tests.gui.stage import make_camera, make_library
from tests.gui.window_stage import shown_window_over
from tests.helpers.conditions import free_port, promises_a_time
from tests.helpers.engine import camera_at, prepare_library
from tests.helpers.footage import make_clip
from tests.helpers.onvif_camera import Misbehaviour

WAIT_MS = 20_000


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_clip(tmp_path_factory.mktemp("footage") / "clip.mp4", seconds=2, fps=10, size=(320, 180), gop_frames=10)


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return prepare_library(tmp_path / "library", [])


@pytest.fixture
def place(paths: LibraryPaths, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window over an empty list, which opens at Cameras by itself."""
    with open_desk(paths), shown_window_over(paths, qtbot) as window:
        qtbot.waitUntil(lambda: window.place == "cameras", timeout=WAIT_MS)
        yield window


def by_address(page: ListPage, qtbot: QtBot, address: str) -> AddForm:
    """The form for an address, filled in and sent, with its answer."""
    click(qtbot, page.verb)
    assert page.form is not None
    form = page.form
    assert QApplication.focusWidget() is form.address
    qtbot.keyClicks(form.address, address)
    qtbot.keyClick(form.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.form is None or not form.busy, timeout=WAIT_MS)
    return form


def test_an_empty_place_says_what_it_does_and_offers_one_verb(place: MainWindow, qtbot: QtBot) -> None:
    page = place.cameras.list_page
    shown = [label.text() for label in page.empty_labels if label.isVisible()]
    assert shown == ["No cameras yet.", "Louver is looking on your network…"]
    assert page.empty_verb.isVisible()
    assert not page.by_address.isVisible()
    click(qtbot, page.verb)
    assert page.form is not None
    qtbot.keyClick(page.form, Qt.Key.Key_Escape)
    assert page.form is None
    assert all(label.isVisible() for label in page.empty_labels)


def test_an_address_where_nothing_answers_is_named(place: MainWindow, qtbot: QtBot) -> None:
    form = by_address(place.cameras.list_page, qtbot, f"rtsp://127.0.0.1:{free_port()}/main")
    assert form.sentence == "Nothing answers at 127.0.0.1. Check power and that this PC is on the same network."


def test_what_is_no_address_is_refused_with_an_example(place: MainWindow, qtbot: QtBot) -> None:
    form = by_address(place.cameras.list_page, qtbot, "")
    assert form.sentence.startswith("Type the camera's address first, for instance 192.168.1.40")
    form = by_address(place.cameras.list_page, qtbot, "not an address")
    assert "It should look like 192.168.1.40" in form.sentence


def test_an_address_with_a_login_is_parted_before_anybody_reads_it(
    place: MainWindow, paths: LibraryPaths, qtbot: QtBot, clip: Path
) -> None:
    page = place.cameras.list_page
    with Street(clip).open() as street:
        click(qtbot, page.verb)
        assert page.form is not None
        QApplication.clipboard().setText(street.rtsp[0].url_with_login("main", USER, PASSWORD))
        qtbot.keyClick(page.form.address, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert page.form.address.text() == street.rtsp[0].url("main")
        assert (page.form.user.text(), page.form.password.text()) == (USER, PASSWORD)
        assert page.form.password.echoMode() is QLineEdit.EchoMode.Password
        assert PASSWORD not in page.form.password.displayText()
        qtbot.keyClicks(page.form.name, "Yard")
        click(qtbot, page.form.start)
        qtbot.waitUntil(lambda: page.notice.sentences[0] == "Yard is recorded now.", timeout=WAIT_MS)
    (camera,) = load_cameras(paths)
    assert PASSWORD not in camera.streams[0].url.text
    assert camera.login is not None
    assert camera.login.password == PASSWORD
    assert os.name != "posix" or paths.cameras.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("rtsp://u:p@h/x", ("rtsp://h/x", "u")),
        ("rtsp://h/x", ("rtsp://h/x", None)),
        ("192.168.1.40", ("192.168.1.40", None)),
        ("rtsp://h/x@y", ("rtsp://h/x@y", None)),
        ("rtsp://u:p%40q@[::1]:554/x", ("rtsp://[::1]:554/x", "u")),
    ],
)
def test_only_what_stands_before_the_host_is_a_login(text: str, parted: tuple[str, str | None]) -> None:
    address, login = part_login(text)
    assert (address, login.user if login is not None else None) == parted


def test_a_camera_whose_onvif_is_off_asks_for_its_rtsp_address(place: MainWindow, qtbot: QtBot, clip: Path) -> None:
    page = place.cameras.list_page
    with Street(clip).open() as street:
        qtbot.waitUntil(lambda: len(page.found) == 1, timeout=WAIT_MS)
        street.onvif[0].misbehaves["*"] = Misbehaviour.OFF
        (card,) = page.found.values()
        click(qtbot, card.add)
        assert card.form is not None
        form = card.form
        click(qtbot, form.start)
        qtbot.waitUntil(lambda: not form.busy, timeout=WAIT_MS)
        assert form.sentence == (
            "The camera answers, but ONVIF is off. Turn it on in the camera, or paste its RTSP address."
        )
        click(qtbot, form.note.mend)
        assert page.form is not None
        assert page.form.address.hasFocus()


def test_a_camera_that_sends_no_picture_has_details_to_copy_without_the_password(
    place: MainWindow, qtbot: QtBot, clip: Path
) -> None:
    page = place.cameras.list_page
    with Street(clip).open() as street:
        street.rtsp[0].silence()
        click(qtbot, page.verb)
        assert page.form is not None
        form = page.form
        for field, text in ((form.address, street.rtsp[0].url("main")), (form.user, USER), (form.password, PASSWORD)):
            qtbot.keyClicks(field, text)
        click(qtbot, form.start)
        qtbot.waitUntil(lambda: not form.busy, timeout=WAIT_MS)
        assert form.sentence == "No picture arrived in 8 seconds."
        assert not form.note.text.isVisible()
        click(qtbot, form.note.details)
        click(qtbot, form.note.copy)
        copied = QApplication.clipboard().text()
        assert f"Address: {street.rtsp[0].url('main')}\nUser name: {USER}\nPassword: hidden\n" in copied
        assert "No picture arrived in 8 seconds." in copied
        assert PASSWORD not in copied
        place.open_place("live")
        assert form.password.text() == "", "what was typed is forgotten when the place is left"


def test_the_password_of_the_first_camera_is_tried_on_others_of_its_make(
    place: MainWindow, paths: LibraryPaths, qtbot: QtBot, clip: Path
) -> None:
    page = place.cameras.list_page
    with Street(clip, (PASSWORD, PASSWORD, "another")).open() as street:
        qtbot.waitUntil(lambda: len(page.found) == 3, timeout=WAIT_MS)
        card = page.found[street.onvif[0].url]
        click(qtbot, card.add)
        assert card.form is not None
        qtbot.keyClicks(card.form.user, USER)
        qtbot.keyClicks(card.form.password, PASSWORD)
        qtbot.keyClick(card.form.password, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.notice.asks, timeout=WAIT_MS)
        assert page.notice.sentences[1] == "Try this password on your 2 other cameras of this make?"
        assert page.notice.take_up.hasFocus()
        qtbot.keyClick(page.notice.take_up, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: page.notice.sentences[0].startswith("1 camera was added."), timeout=WAIT_MS)
        assert page.notice.sentences[0] == (
            "1 camera was added. Not added: Acme Eye 3. The camera refused this user name or password."
        )
        assert not page.notice.asks
        qtbot.waitUntil(lambda: len(page.cards) == 2 and len(page.found) == 1, timeout=WAIT_MS)
    assert [camera.login.password for camera in load_cameras(paths) if camera.login is not None] == [PASSWORD] * 2


def open_page(window: MainWindow, qtbot: QtBot, camera: Camera) -> None:
    """The camera's own page."""
    window.open_place("cameras")
    cards = window.cameras.list_page.cards
    qtbot.waitUntil(lambda: camera.id in cards and cards[camera.id].open.isVisible(), timeout=WAIT_MS)
    click(qtbot, cards[camera.id].open)
    assert window.cameras.currentWidget() is window.cameras.page


def test_a_camera_is_renamed_planned_and_its_streams_are_swapped(tmp_path: Path, qtbot: QtBot, clip: Path) -> None:
    big = camera_at(clip, "yard")
    other = clip.with_name("small.mp4")
    other.write_bytes(clip.read_bytes())
    small = camera_at(other).streams[0]
    streams = (*big.streams, type(small)(StreamRole.SUB, small.url))
    paths = prepare_library(tmp_path / "library", [type(big)(big.id, big.name, streams)])
    with open_desk(paths), shown_window_over(paths, qtbot) as window:
        open_page(window, qtbot, big)
        page = window.cameras.page
        assert not page.save.isEnabled()
        assert page.name.hasFocus()
        page.name.selectAll()
        qtbot.keyClicks(page.name, "Back yard")
        main, sub = page.plans[StreamRole.MAIN], page.plans[StreamRole.SUB]
        main.mode.setFocus()
        qtbot.keyClick(main.mode, Qt.Key.Key_Down)
        assert main.pre_roll.isVisible()
        main.pre_roll.selectAll()
        qtbot.keyClicks(main.pre_roll, "5")
        qtbot.keyClick(sub.mode, Qt.Key.Key_End)
        assert sub.week.isVisible()
        click(qtbot, page.turn)
        click(qtbot, page.save)
        qtbot.waitUntil(lambda: page.sentence == "Back yard is recorded as you chose.", timeout=WAIT_MS)
        qtbot.keyClick(page.name, Qt.Key.Key_Escape)
        assert window.cameras.currentWidget() is window.cameras.list_page
        card = window.cameras.list_page.cards[big.id]
        qtbot.waitUntil(lambda: card.texts[0] == "Back yard", timeout=WAIT_MS)
    (changed,) = load_cameras(paths)
    assert (changed.id, changed.name) == (big.id, "Back yard")
    assert [(each.role, each.url) for each in changed.streams] == [
        (StreamRole.MAIN, small.url),
        (StreamRole.SUB, big.streams[0].url),
    ]
    assert changed.streams[0].plan == RecordingPlan(RecordingMode.EVENTS, 5, 20)
    whole = tuple(WeekSpan(day, 0, 1440) for day in range(7))
    assert changed.streams[1].plan == RecordingPlan(RecordingMode.SCHEDULED, week=whole)


def test_what_was_typed_or_saved_for_a_camera_is_taken_back(tmp_path: Path, qtbot: QtBot, clip: Path) -> None:
    yard = camera_at(clip, "yard")
    paths = prepare_library(tmp_path / "library", [yard])
    with open_desk(paths), shown_window_over(paths, qtbot) as window:
        open_page(window, qtbot, yard)
        page = window.cameras.page
        plan = page.plans[StreamRole.MAIN]
        page.name.selectAll()
        qtbot.keyClicks(page.name, "Meadow")
        click(qtbot, page.revert)
        assert page.name.text() == yard.name
        assert not page.revert.isEnabled()
        page.name.selectAll()
        qtbot.keyClicks(page.name, "Back yard")
        qtbot.keyClick(plan.mode, Qt.Key.Key_Down)
        click(qtbot, page.save)
        qtbot.waitUntil(lambda: page.sentence == "Back yard is recorded as you chose.", timeout=WAIT_MS)
        assert [each.name for each in load_cameras(paths)] == ["Back yard"]
        click(qtbot, page.revert)
        qtbot.waitUntil(lambda: page.sentence == f"{yard.name} is recorded as you chose.", timeout=WAIT_MS)
        assert page.name.text() == yard.name
        assert not page.revert.isEnabled()
        assert not page.save.isEnabled()
    (again,) = load_cameras(paths)
    assert (again.name, again.streams) == (yard.name, yard.streams)


def test_a_plan_that_never_records_is_not_saved(tmp_path: Path, qtbot: QtBot, clip: Path) -> None:
    camera = camera_at(clip, "yard")
    paths = prepare_library(tmp_path / "library", [camera])
    with open_desk(paths), shown_window_over(paths, qtbot) as window:
        open_page(window, qtbot, camera)
        page = window.cameras.page
        plan = page.plans[StreamRole.MAIN]
        qtbot.keyClick(plan.mode, Qt.Key.Key_End)
        plan.week.show_rows(())
        click(qtbot, page.save)
        assert page.sentence == "Choose at least one day, or nothing is ever recorded."
        click(qtbot, page.revert)
        assert plan.plan == camera.streams[0].plan
    assert load_cameras(paths) == [camera]


def test_removing_asks_first_says_what_becomes_of_recordings_and_keeps_them(
    tmp_path: Path, qtbot: QtBot, clip: Path
) -> None:
    camera = camera_at(clip, "yard")
    paths = prepare_library(tmp_path / "library", [camera])
    with open_desk(paths), shown_window_over(paths, qtbot) as window:
        open_page(window, qtbot, camera)
        box = window.cameras.page.removal
        click(qtbot, box.first)
        assert box.words.startswith("Record Yard door no more? Its recordings can stay on this computer")
        assert box.no.hasFocus()
        qtbot.keyClick(box.no, Qt.Key.Key_Space)
        assert load_cameras(paths) == [camera]
        click(qtbot, box.first)
        click(qtbot, box.delete)
        assert box.words.startswith("Delete everything that Yard door recorded on this computer")
        assert box.no.hasFocus(), "Enter does no harm"
        qtbot.keyClick(box.no, Qt.Key.Key_Escape)
        assert load_cameras(paths) == [camera]
        click(qtbot, box.first)
        click(qtbot, box.keep)
        notice = window.cameras.list_page.notice
        qtbot.waitUntil(lambda: notice.sentences[0] != "", timeout=WAIT_MS)
        assert notice.sentences[0] == "Yard door was removed. Its recordings were kept."
        qtbot.waitUntil(lambda: not window.cameras.list_page.cards, timeout=WAIT_MS)
    assert load_cameras(paths) == []


def test_without_an_engine_nothing_old_is_shown_and_the_reason_is_told(paths: LibraryPaths, qtbot: QtBot) -> None:
    with shown_window_over(paths, qtbot) as window:
        window.open_place("cameras")
        page = window.cameras.list_page
        qtbot.waitUntil(lambda: page.lost_sentence != "", timeout=WAIT_MS)
        assert not page.found
        assert all(not label.isVisible() for label in page.empty_labels)


def test_a_card_of_another_trouble_has_no_verb_that_leads_nowhere(place: MainWindow, qtbot: QtBot) -> None:
    form = by_address(place.cameras.list_page, qtbot, "not an address")
    form.note.say(Trouble.UNREACHABLE, "Nothing answers.", "")
    assert not form.note.mend.isVisible()


def test_a_removed_camera_whose_recordings_were_kept_has_no_tile(tmp_path: Path, qtbot: QtBot, clip: Path) -> None:
    library = make_library(tmp_path / "library", {"Front door": (clip, [0]), "Yard": (clip, [0])})
    save_cameras(library.paths, [make_camera("Yard")])
    with open_desk(library.paths), shown_window_over(library.paths, qtbot) as window:
        qtbot.waitUntil(lambda: [tile.camera_id for tile in window.live.tiles] == ["yard"], timeout=WAIT_MS)
        window.open_place("timeline")
        lanes = window.timeline.lanes
        qtbot.waitUntil(lambda: [lane.name for lane in lanes.data.lanes] == ["Front door", "Yard"], timeout=WAIT_MS)
        assert [tile.camera_id for tile in window.live.tiles] == ["yard"]


@promises_a_time
def test_a_try_that_takes_long_is_stopped_and_nothing_is_added(
    place: MainWindow, paths: LibraryPaths, qtbot: QtBot, clip: Path
) -> None:
    page = place.cameras.list_page
    with Street(clip).open() as street:
        street.rtsp[0].silence()
        click(qtbot, page.verb)
        assert page.form is not None
        form = page.form
        for field, text in ((form.address, street.rtsp[0].url("main")), (form.user, USER), (form.password, PASSWORD)):
            qtbot.keyClicks(field, text)
        click(qtbot, form.start)
        qtbot.waitUntil(lambda: street.rtsp[0].connections("main") == 1, timeout=WAIT_MS)
        begun_s = time.monotonic()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: page.form is None, timeout=WAIT_MS)
        assert time.monotonic() - begun_s < 5, "long before the eight seconds are over"
    assert load_cameras(paths) == []
