"""Which key of the timeline does what; the timeline view asks it for each key that nobody else took."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

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
