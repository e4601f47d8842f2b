"""Why a camera was not added, what to do about it, and details to copy without the password; the forms own one."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.gui.widgets.controls import make_label, text_button
from app.gui.wording.texts import tr
from app.gui.wording.words import Words
from app.link.camera_orders import Trouble

_DETAILS_PX = 108
_VERBS = Words(
    {
        Trouble.LOGIN: QT_TRANSLATE_NOOP("words", "Edit"),
        Trouble.ONVIF_OFF: QT_TRANSLATE_NOOP("words", "Paste RTSP address"),
    }
)


class TroubleNote(QWidget):
    """Hidden until there is trouble. `mend_asked` says that the user wants to change what was typed."""

    mend_asked = Signal(Trouble)

    def __init__(self) -> None:
        super().__init__()
        self._trouble = Trouble.OTHER
        self._sentence = make_label("problem", wraps=True)
        self.mend = text_button("", tr("Change what you typed"), lambda: self.mend_asked.emit(self._trouble))
        self.details = text_button(tr("Details"), tr("Show what was asked and answered"), self._toggle)
        self.copy = text_button(tr("Copy"), tr("Copy the details; the password is not in them"), self._copy)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(tr("Details"))
        self.text.setFixedHeight(_DETAILS_PX)
        self.text.setTabChangesFocus(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.mend, self.details, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._sentence)
        column.addLayout(buttons)
        column.addWidget(self.text)
        self.clear()

    @property
    def sentence(self) -> str:
        """What it says, or nothing."""
        return self._sentence.text()

    def say(self, trouble: Trouble, sentence: str, details: str) -> None:
        """Show it; `details` hold no secret."""
        self._trouble = trouble
        self._sentence.setText(sentence)
        self._sentence.setAccessibleName(sentence)
        self.mend.setVisible(trouble in _VERBS)
        self.mend.setText(_VERBS.get(trouble, ""))
        self.mend.setAccessibleName(self.mend.text())
        self.text.setPlainText(details)
        self._open(False)
        self.show()

    def clear(self) -> None:
        """Nothing is wrong."""
        self._sentence.clear()
        self._open(False)
        self.hide()

    def _toggle(self) -> None:
        self._open(self.text.isHidden())

    def _open(self, shown: bool) -> None:
        self.text.setVisible(shown)
        self.copy.setVisible(shown)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
