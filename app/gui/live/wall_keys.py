"""Which key does what on the wall; the place Live looks keys up here, and a list of keys can be made from it."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from app.gui.live.layout.wall_state import Direction
from app.gui.live.verbs import Verb

_NONE = Qt.KeyboardModifier.NoModifier
_MOVE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_PAN = Qt.KeyboardModifier.AltModifier
_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
VERBS = {
    Qt.Key.Key_P: Verb.PRIVACY,
    Qt.Key.Key_M: Verb.SOUND,
    Qt.Key.Key_S: Verb.SNAPSHOT,
    Qt.Key.Key_T: Verb.TIMELINE,
    Qt.Key.Key_B: Verb.BOXES,
    Qt.Key.Key_Z: Verb.TURN,
}
ZOOM_STEPS = {Qt.Key.Key_Equal: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
PAGE_STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


def pressed(event: QKeyEvent) -> Qt.Key:
    """The key of an event."""
    return Qt.Key(event.key())


def modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    """What is held with it; the number block is no difference."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def verb_of(event: QKeyEvent) -> Verb | None:
    """What a single letter asks for."""
    return VERBS.get(pressed(event)) if modifiers(event) == _NONE else None


def focus_step(event: QKeyEvent) -> Direction | None:
    """Where the focus goes."""
    return _ARROWS.get(pressed(event)) if modifiers(event) == _NONE else None


def move_step(event: QKeyEvent) -> Direction | None:
    """Where the tile goes."""
    return _ARROWS.get(pressed(event)) if modifiers(event) == _MOVE else None


def pan_step(event: QKeyEvent) -> Direction | None:
    """Where the view of a zoomed picture goes."""
    return _ARROWS.get(pressed(event)) if modifiers(event) == _PAN else None


def undo_step(event: QKeyEvent) -> int:
    """1 to take a change back, -1 to make it again, 0 for another key."""
    combined = QKeyCombination(event.modifiers(), pressed(event))
    if combined == QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Z):
        return 1
    return -1 if combined == QKeyCombination(_MOVE, Qt.Key.Key_Z) else 0
