"""The menu of one tile with every verb and its key; the place Live opens it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.gui.live.freshness import NoPicture
from app.gui.live.live_tile import LiveTile
from app.gui.live.verbs import Verb


def tile_menu(parent: QWidget, tile: LiveTile, act: Callable[[Verb], None], *, heard: bool) -> QMenu:
    """What can be done with the tile's camera; `act` does it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(tile.name)

    def add(words: str, key: str, verb: Verb, *, into: QMenu = menu, enabled: bool = True) -> None:
        action = into.addAction(f"{words}\t{key}" if key else words, lambda: act(verb))
        action.setEnabled(enabled)

    add(_tr("Show all cameras") if tile.large else _tr("Maximise"), "Enter", Verb.MAXIMISE)
    add(_tr("Open in Timeline (30 s ago)"), "T", Verb.TIMELINE)
    add(_tr("Save a picture"), "S", Verb.SNAPSHOT, enabled=tile.picture is not None)
    if isinstance(tile.freshness, NoPicture) and tile.last_picture is not None:
        add(_tr("Show the last picture"), "", Verb.LAST_PICTURE)
    menu.addSeparator()
    if tile.private:
        add(_tr("End privacy"), "P", Verb.PRIVACY)
    else:
        add(_tr("Privacy until you turn it off"), "P", Verb.PRIVACY)
    add(_tr("Mute") if heard else _tr("Hear this camera"), "M", Verb.SOUND)
    menu.addSeparator()
    add(_tr("Hide boxes") if tile.shows_boxes else _tr("Show boxes"), "B", Verb.BOXES)
    add(_tr("Hide statistics") if tile.stats else _tr("Show statistics"), "", Verb.STATS)
    menu.addSeparator()
    add(_tr("Camera settings"), "", Verb.SETTINGS)
    add(_tr("Hide on this wall"), "", Verb.HIDE)
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("TileMenu", text)
