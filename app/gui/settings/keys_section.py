"""Every key with a button that gives it another; a key that something else has is refused with its name."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.gui.keys.actions import ACTIONS, BY_ID, Action, where_name
from app.gui.keys.key_map import KeyMap, label_of
from app.gui.settings.parts import SettingRow
from app.gui.widgets.controls import make_label, text_button

_MODIFIERS = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
)  # fmt: skip


class KeyDialog(QDialog):
    """Waits for one key; Esc gives up, Backspace asks for the usual one."""

    def __init__(self, parent: QWidget, keys: KeyMap, action: Action) -> None:
        super().__init__(parent)
        self._keys, self._action = keys, action
        self.setWindowTitle(action.label)
        self.setMinimumWidth(400)
        self.key = ""
        self.resets = False
        self._words = make_label("", self.tr("Press the new key for “{what}”.").format(what=action.label), wraps=True)
        self._conflict = make_label("problem", wraps=True)
        self._conflict.hide()
        help_words = self.tr("Esc leaves it as it is, Backspace gives it back its own key.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for label in (self._words, self._conflict, make_label("second", help_words, wraps=True)):
            column.addWidget(label)

    @property
    def conflict(self) -> str:
        """Why the last key was refused; empty where none was."""
        return self._conflict.text()

    def event(self, event: QEvent) -> bool:
        """A key that is a shortcut of the window is pressed here to be chosen."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, unless something else has it."""
        key = Qt.Key(event.key())
        if key in _MODIFIERS:
            return
        if key is Qt.Key.Key_Escape:
            self.reject()
        elif key is Qt.Key.Key_Backspace:
            self.resets = True
            self.accept()
        else:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            self.take(QKeySequence(QKeyCombination(held, key)).toString())

    def take(self, key: str) -> None:
        """Choose a key, as "Ctrl+M", unless something else has it."""
        taken = self._keys.conflicts(self._action, key)
        if taken:
            what = f"{where_name(taken[0].where)}: {taken[0].label}"
            sentence = self.tr("{key} already means “{what}”. Press another key.")
            self._conflict.setText(sentence.format(key=label_of(key), what=what))
            self._conflict.show()
            self.resize(self.width(), self.heightForWidth(self.width()))  # its sentence may need two lines
            return
        self.key = key
        self.accept()


class KeysSection(QObject):
    """`done` tells a sentence and how to undo what was changed."""

    done = Signal(str, object)

    def __init__(self, keys: KeyMap, owner: QWidget) -> None:
        super().__init__()
        self._keys, self._owner = keys, owner
        self.shown: dict[str, QLabel] = {}
        """What each row says of its key, by the action's id."""
        self.rows = tuple(self._row(action) for action in ACTIONS if not action.fixed)
        keys.changed.connect(self._say)
        self._say()

    def bind(self, action: Action, key: str) -> None:
        """Give it that key; empty gives it back its own."""
        before = self._keys.bound(action)[0] if self._keys.is_changed(action) else ""
        if key:
            self._keys.bind(action, key)
        else:
            self._keys.reset(action)
        words = self.tr("{what}: {key}").format(what=action.label, key=label_of(self._keys.bound(action)[0]))
        self.done.emit(words, lambda: self._keys.bind(action, before) if before else self._keys.reset(action))

    def ask(self, action: Action) -> None:
        """Wait for the new key in a dialog."""
        dialog = KeyDialog(self._owner, self._keys, action)
        if dialog.exec():
            self.bind(action, dialog.key)

    def _row(self, action: Action) -> SettingRow:
        control = QWidget()
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        shown = self.shown[action.id] = make_label("second")
        row.addWidget(shown, 1, Qt.AlignmentFlag.AlignRight)
        change = text_button(
            self.tr("Change…"), self.tr("Choose another key for “{what}”").format(what=action.label), lambda: None
        )
        change.clicked.connect(lambda _=False, each=action: self.ask(each))
        row.addWidget(change)
        control.setMinimumWidth(240)
        made = SettingRow(action.label, where_name(action.where), control)
        change.setAccessibleName(self.tr("Change the key for {what}").format(what=action.label))
        return made

    def _say(self) -> None:
        for action_id, label in self.shown.items():
            words = "   ".join(map(label_of, self._keys.keys_of(BY_ID[action_id])))
            label.setText(words or self.tr("off"))
