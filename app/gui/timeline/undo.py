"""One step that the timeline can take back and do again; the view keeps them in Qt's own stack."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Change(QUndoCommand):
    """`redo` is called when it is pushed, and again after it was undone."""

    def __init__(self, words: str, redo: Callable[[], object], undo: Callable[[], object]) -> None:
        super().__init__(words)
        self._redo, self._undo = redo, undo

    def redo(self) -> None:
        """Do it."""
        self._redo()

    def undo(self) -> None:
        """Take it back."""
        self._undo()
