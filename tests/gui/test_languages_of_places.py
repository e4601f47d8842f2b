"""Every place in every language: nothing is cut off, everything has a name and a role, Tab goes as people read."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui.shell.main_window import MainWindow
from app.gui.wording.language import Language
from tests.gui.living_window import PAGES, living_window, open_page
from tests.gui.pseudo_language import clipped
from tests.gui.test_accessibility import NAME, controls_of, described, reader_of, walked_by_tab
from tests.gui.test_translations import TRANSLATED, messages
from tests.gui.window_stage import WAIT_MS, WindowStage

ROLE = QAccessible.Role
ROLES = (
    (
        QAbstractButton,
        (ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.PageTab),
    ),
    (QComboBox, (ROLE.ComboBox,)),
    (QLineEdit, (ROLE.EditableText,)),
    (QAbstractSpinBox, (ROLE.SpinBox,)),
    (QSlider, (ROLE.Slider,)),
    (QAbstractItemView, (ROLE.List, ROLE.Table, ROLE.Tree)),
    (QWidget, (ROLE.Grouping, ROLE.Graphic, ROLE.Slider)),
)
"""What a screen reader may call each kind of control; the last are those of ours that paint themselves."""
_SLACK_PX = 4


@pytest.fixture(params=TRANSLATED)
def code(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language that is spoken until the test is over."""
    language = Language(qapp)
    language.use(request.param)
    yield request.param
    language.leave()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


def test_every_place_can_be_read_heard_and_walked_through(code: str, stage: WindowStage, qtbot: QtBot) -> None:
    english = english_of(code)
    complaints: dict[str, list[str]] = {}
    with living_window(stage, qtbot) as window:
        window.resize(1024, 640)
        for page in (*PAGES, "address"):
            _open(window, page, qtbot)
            qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=WAIT_MS)
            shown, reached = controls_of(window), walked_by_tab(page)
            found = settled(partial(_misplaced, window, reached), qtbot)
            found += [f"in English: {described(each)}" for each in shown if reader_of(each).text(NAME) in english]
            found += [
                f"no role: {described(each)}, {reader_of(each).role()}" for each in reached if not _has_role(each)
            ]
            found += twice(letters_in(window))
            if found:
                complaints[page] = found
    assert complaints == {}


def english_of(code: str) -> set[str]:
    """Texts of the source that a window in this language never shows."""
    read = list(messages(code))
    said = {form for message in read for form in message.forms}
    return {message.source for message in read} - said


def _open(window: MainWindow, page: str, qtbot: QtBot) -> None:
    if page == "address":
        window.open_place("cameras")
        window.cameras.open_list()
        window.cameras.list_page.open_address_form()
    else:
        open_page(window, page, qtbot)
    window.activateWindow()


def settled(look: Callable[[], list[str]], qtbot: QtBot) -> list[str]:
    """What is still wrong once the layout has had its time."""
    found = look()
    for _ in range(40):
        if not found:
            break
        qtbot.wait(50)
        found = look()
    return found


def _misplaced(window: MainWindow, reached: Sequence[QWidget]) -> list[str]:
    return clipped(window) + out_of_order(window, reached)


def _has_role(widget: QWidget) -> bool:
    fitting = next(roles for kind, roles in ROLES if isinstance(widget, kind))
    return reader_of(widget).role() in fitting and bool(reader_of(widget).text(NAME).strip())


def out_of_order(window: QWidget, reached: Sequence[QWidget]) -> list[str]:
    """Neighbours in Tab's order, of one row or column of controls, of which the later stands before the earlier.

    What plays and goes through time stands from left to right in every language, as time does.
    """
    found = []
    for earlier, later in pairwise(reached):
        first, second = _place(window, earlier), _place(window, later)
        mirrored = earlier.parentWidget().layoutDirection() is Qt.LayoutDirection.RightToLeft
        below = second.top() >= first.bottom() - _SLACK_PX
        beside = second.right() <= first.left() + _SLACK_PX if mirrored else second.left() >= first.right() - _SLACK_PX
        if earlier.parentWidget() is later.parentWidget() and not below and not beside:
            found.append(f"Tab goes back: {described(earlier)} -> {described(later)}")
    return found


def _place(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def letters_in(window: QWidget) -> list[str]:
    """The keys that lead to a field or press a button, of everything that is shown at once."""
    shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
    words = [each.text() for each in shown if isinstance(each, QAbstractButton)]
    words += [each.text() for each in shown if isinstance(each, QLabel) and each.buddy() is not None]
    return [key for text in words if (key := QKeySequence.mnemonic(text).toString())]


def twice(keys: Sequence[str]) -> list[str]:
    """Each key that two would answer to."""
    return [f"twice: {key}" for key in sorted(set(keys)) if keys.count(key) > 1]


def test_a_letter_that_two_fields_share_and_a_tab_that_goes_back_are_found(qtbot: QtBot) -> None:
    window, later, earlier = QWidget(), QLineEdit(), QLineEdit()
    qtbot.addWidget(window)
    for number, field in enumerate((earlier, later)):
        label = QLabel("&Name" if number else "&Nummer", window)
        label.setBuddy(field)
        field.setParent(window)
        field.setGeometry(0, 100 * number, 80, 32)
    window.show()
    assert twice(letters_in(window)) == ["twice: Alt+N"]
    assert out_of_order(window, (earlier, later)) == []
    assert len(out_of_order(window, (later, earlier))) == 1
    later.setGeometry(100, 0, 80, 32)
    assert out_of_order(window, (earlier, later)) == []
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert len(out_of_order(window, (earlier, later))) == 1
