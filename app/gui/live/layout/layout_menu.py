"""The menu of layouts: automatic, saved, hidden cameras, and where pictures go; the place Live opens it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu, QWidget

from app.gui.live.layout.wall_memory import MAX_NAME_LETTERS, WallMemory
from app.gui.live.layout.wall_state import Arrangement, WallState
from app.gui.preferences import Preferences
from app.gui.wording.texts import tr


def layout_menu(
    parent: QWidget,
    state: WallState,
    memory: WallMemory,
    preferences: Preferences,
    *,
    change: Callable[[Callable[[], object]], None],
    save: Callable[[], None],
) -> QMenu:
    """`change` shows what a change of the state does; `save` asks for a name and keeps the layout."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(tr("Layouts"))
    own = menu.addAction(tr("Arranged by Louver") + "\tA", lambda: change(state.arrange_automatically))
    own.setCheckable(True)
    own.setChecked(state.arrangement.automatic)
    for saved in memory.saved:
        action = menu.addAction(saved.name.replace("&", "&&"), partial(change, partial(state.use, saved)))
        action.setCheckable(True)
        action.setChecked(saved.name == state.arrangement.name)
    menu.addSeparator()
    menu.addAction(tr("Save this layout…"), save)
    if memory.saved:
        forget = menu.addMenu(tr("Forget a layout"))
        for saved in memory.saved:
            forget.addAction(saved.name.replace("&", "&&"), partial(memory.forget, saved.name))
    if state.hidden:
        count = len(state.hidden)
        words = tr("Show 1 hidden camera") if count == 1 else tr("Show %n hidden cameras", "", count)
        menu.addAction(words, lambda: change(state.show_hidden))
    menu.addSeparator()
    pictures = menu.addMenu(tr("Saved pictures"))
    pictures.addAction(tr("Folder for pictures…"), lambda: _choose_folder(parent, preferences))
    lossless = pictures.addAction(tr("Save as PNG, without loss"))
    lossless.setCheckable(True)
    lossless.setChecked(preferences.lossless_pictures)
    lossless.toggled.connect(preferences.remember_lossless_pictures)
    return menu


def ask_name(parent: QWidget, arrangement: Arrangement) -> str:
    """The name under which to save a layout; empty where the user thought better of it."""
    title, words = tr("Save this layout"), tr("Name of the layout:")
    name, said = QInputDialog.getText(parent, title, words, QLineEdit.EchoMode.Normal, arrangement.name)
    return name.strip()[:MAX_NAME_LETTERS] if said else ""


def _choose_folder(parent: QWidget, preferences: Preferences) -> None:
    now = str(preferences.picture_folder)
    chosen = QFileDialog.getExistingDirectory(parent, tr("Folder for pictures"), now)
    if chosen:
        preferences.remember_picture_folder(Path(chosen))
