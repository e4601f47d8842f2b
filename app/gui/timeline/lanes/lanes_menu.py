"""The menu of the moment under the pointer: what can be done with it, and by which keys; the timeline opens it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.gui.keys.actions import BY_ID
from app.gui.widgets.verbs_menu import add_verb, menu_of

if TYPE_CHECKING:
    from app.gui.timeline.timeline_view import TimelineView


def lanes_menu(view: "TimelineView") -> QMenu:
    """What the keys do too, in the words of their list."""
    menu = menu_of(view, view.lanes.spoken_value() or view.accessibleName())
    groups: tuple[dict[str, Callable[[], object]], ...] = (
        {"play": view.toggle_playing, "snapshot": view.save_still, "bookmark": view.ways.add_bookmark},
        {
            "range-start": view.range_bar.begin_here,
            "range-end": view.range_bar.end_here,
            "export": view.range_bar.export,
            "clear": view.range_bar.clear,
        },
        {"next-event": lambda: view.ways.go_to_event(1), "together": lambda: view.set_locked(not view.is_locked)},
        {"day": view.ways.fit_day, "go-to": view.ways.open_go_to},
    )
    chosen = not view.range_bar.range.empty
    for group in groups:
        for name, do in group.items():
            action = BY_ID[f"timeline.{name}"]
            add_verb(menu, action.label, action.keys[0], do, enabled=chosen or name not in ("export", "clear"))
        if group is not groups[-1]:
            menu.addSeparator()
    return menu
