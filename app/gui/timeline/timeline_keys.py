"""Which key of the timeline does what; the timeline view asks it for each key that nobody else took."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.domain.event import EventClass
from app.gui.timeline.playing.transport import Transport

if TYPE_CHECKING:
    from app.gui.timeline.timeline_view import TimelineView

Action = Callable[[], object]
_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True)
class TimelineKeys:
    """Keys alone, with Shift, and with Ctrl; a key that is not under Shift does the same with it."""

    plain: Mapping[Qt.Key, Action]
    shifted: Mapping[Qt.Key, Action] = field(default_factory=dict)
    ctrl: Mapping[tuple[Qt.Key, bool], Action] = field(default_factory=dict)

    def take(self, event: QKeyEvent) -> bool:
        """Do what the key means; False where it means nothing here."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        others = event.modifiers() & _WITH_OTHERS
        if others == Qt.KeyboardModifier.ControlModifier:
            action = self.ctrl.get((key, shift))
        elif others:
            action = None
        else:
            action = (self.shifted.get(key) if shift else None) or self.plain.get(key)
        if action is not None:
            action()
        return action is not None


def keys_of(view: "TimelineView") -> TimelineKeys:
    """What the keys of the table in docs/design/window.md do with `view`."""
    ways, bar, key = view.ways, view.range_bar, Qt.Key

    def pane() -> Transport:
        return view.shown_pane

    plain = {
        key.Key_Left: lambda: view.go_on(-5), key.Key_Right: lambda: view.go_on(5),
        key.Key_Up: lambda: view.choose_next(-1), key.Key_Down: lambda: view.choose_next(1),
        key.Key_Space: view.toggle_playing, key.Key_K: view.toggle_playing,
        key.Key_J: lambda: pane().play_towards(-1), key.Key_L: lambda: pane().play_towards(1),
        key.Key_Comma: lambda: pane().step(-1), key.Key_Period: lambda: pane().step(1),
        key.Key_Y: lambda: view.set_locked(not view.is_locked), key.Key_M: view.sound.toggle,
        key.Key_N: lambda: ways.go_to_event(1), key.Key_G: ways.open_go_to, key.Key_C: ways.open_calendar,
        key.Key_F: ways.toggle_filter, key.Key_B: ways.add_bookmark, key.Key_0: ways.fit_day,
        key.Key_Home: ways.go_to_day_start, key.Key_End: view.go_to_newest,
        key.Key_Plus: lambda: view.lanes.zoom(1 / 1.6), key.Key_Equal: lambda: view.lanes.zoom(1 / 1.6),
        key.Key_Minus: lambda: view.lanes.zoom(1.6),
        key.Key_S: view.save_still,
        key.Key_I: bar.begin_here, key.Key_O: bar.end_here, key.Key_X: bar.clear, key.Key_E: bar.export,
    }  # fmt: skip
    for number in range(1, len(EventClass) + 1):
        plain[Qt.Key(key.Key_0 + number)] = partial(ways.filter_bar.turn_type, number)
    shifted = {
        key.Key_Left: lambda: view.go_on(-30),
        key.Key_Right: lambda: view.go_on(30),
        key.Key_N: lambda: ways.go_to_event(-1),
    }
    ctrl = {(key.Key_Z, False): ways.undo.undo, (key.Key_Z, True): ways.undo.redo}
    return TimelineKeys(plain, shifted, ctrl)
