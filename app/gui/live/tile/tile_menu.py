"""The menu of one tile with every verb and its key; the place Live opens it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.gui.live.tile.freshness import NoPicture
from app.gui.live.tile.live_tile import LiveTile
from app.gui.live.verbs import Verb
from app.gui.widgets.privacy_menu import Choose, add_privacy_menu
from app.gui.wording.texts import tr


def tile_menu(
    parent: QWidget, tile: LiveTile, act: Callable[[Verb], None], choose_privacy: Choose, *, heard: bool, now_ms: int
) -> QMenu:
    """What can be done with the tile's camera; `act` and `choose_privacy` do it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(tile.name)

    def add(words: str, key: str, verb: Verb, *, into: QMenu = menu, enabled: bool = True) -> None:
        action = into.addAction(f"{words}\t{key}" if key else words, lambda: act(verb))
        action.setEnabled(enabled)

    add(tr("Show all cameras") if tile.large else tr("Maximise"), tr("Enter", "the key"), Verb.MAXIMISE)
    add(tr("Open in Timeline (30 s ago)"), "T", Verb.TIMELINE)
    add(tr("Save a picture"), "S", Verb.SNAPSHOT, enabled=tile.picture is not None)
    if isinstance(tile.freshness, NoPicture) and tile.last_picture is not None:
        add(tr("Show the last picture"), "", Verb.LAST_PICTURE)
    menu.addSeparator()
    add_privacy_menu(menu, now_ms, private=tile.private, until_ms=tile.private_until_ms, choose=choose_privacy)
    add(tr("Mute") if heard else tr("Hear this camera"), "M", Verb.SOUND)
    add(tr("Turn the camera"), "Z", Verb.TURN)
    menu.addSeparator()
    add(tr("Hide boxes") if tile.shows_boxes else tr("Show boxes"), "B", Verb.BOXES)
    add(tr("Hide statistics") if tile.stats else tr("Show statistics"), "", Verb.STATS)
    menu.addSeparator()
    add(tr("Camera settings"), "", Verb.SETTINGS)
    add(tr("Hide on this wall"), "", Verb.HIDE)
    return menu
