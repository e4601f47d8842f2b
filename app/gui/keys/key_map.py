"""Which keys hold now: those of the list, with what the user changed of them; main window, settings and list ask it."""

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from app.gui.keys.actions import ACTIONS, BY_ID, Action, Where
from app.gui.preferences import Preferences

_SINGLE_KEYS = "keys/single"
_CHANGED = "keys/of/"


class KeyMap(QObject):
    """`changed` tells that any key is another now. A key is written as Qt writes it in its portable form."""

    changed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences

    def keys_of(self, action: Action) -> tuple[str, ...]:
        """The keys of an action, none where single keys are off and it has no other."""
        own = self.bound(action)
        return own if self.single_keys else tuple(key for key in own if not is_single(key))

    def bound(self, action: Action) -> tuple[str, ...]:
        """Its keys, whether single keys are on or off."""
        chosen = "" if action.fixed else self._preferences.text(_CHANGED + action.id)
        return (chosen,) if chosen else action.keys

    def is_changed(self, action: Action) -> bool:
        """Whether the user gave it another key."""
        return self.bound(action) != action.keys

    @property
    def is_untouched(self) -> bool:
        """Whether every key is that of the list."""
        return self.single_keys and not any(map(self.is_changed, ACTIONS))

    def conflicts(self, action: Action, key: str) -> tuple[Action, ...]:
        """Who has that key already, where both would hear it."""
        return tuple(
            other
            for other in ACTIONS
            if other.id != action.id
            and (other.where is action.where or Where.EVERYWHERE in (other.where, action.where))
            and key in self.bound(other)
        )

    def bind(self, action: Action, key: str) -> None:
        """Give an action one key instead of those it has."""
        self._preferences.set_text(_CHANGED + action.id, "" if (key,) == action.keys else key)
        self.changed.emit()

    def reset(self, action: Action) -> None:
        """Give it its own keys back."""
        self._preferences.set_text(_CHANGED + action.id, "")
        self.changed.emit()

    @property
    def single_keys(self) -> bool:
        """Whether letters, digits and signs do something by themselves."""
        return self._preferences.flag(_SINGLE_KEYS, default=True)

    def turn_single_keys(self, on: bool) -> None:
        """Let them, or let them not."""
        self._preferences.set_flag(_SINGLE_KEYS, on)
        self.changed.emit()

    def translations(self, where: Where) -> Mapping[str, str]:
        """What a pressed key stands for in a place: the key that the place knows, or nothing (empty)."""
        told: dict[str, str] = {}
        for action in ACTIONS:
            if action.where is not where or action.fixed:
                continue
            if self.is_changed(action):
                told.update((key, "") for key in action.keys if key not in told)
        for action in ACTIONS:
            if action.where is where and not action.fixed and self.is_changed(action):
                told.update((key, action.keys[0]) for key in self.bound(action))
        for action in ACTIONS:  # a key that one action lost and another always had
            if action.where is where and not self.is_changed(action):
                told.update((key, key) for key in action.keys if told.get(key) == "")
        if not self.single_keys:
            own = {key for action in ACTIONS if action.where is where for key in (*action.keys, *self.bound(action))}
            told.update((key, "") for key in own if is_single(key))
        return told


def is_single(key: str) -> bool:
    """Whether it is one letter, digit or sign, which somebody may touch, or speak, by mistake."""
    sequence = QKeySequence(key)
    if sequence.isEmpty():
        return False
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # missing in PySide6's own stubs
    held = combination.keyboardModifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return held == Qt.KeyboardModifier.NoModifier and 0x21 <= int(combination.key()) <= 0xFF


def label_of(key: str) -> str:
    """A key as the system of the user writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def action_named(action_id: str) -> Action:
    """The action with that id."""
    return BY_ID[action_id]
