"""Another user name or password for a camera that has one already; its own page has one box.

The password stays in its field until it is saved or another page is open, and nowhere else in the window.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.gui.cameras.camera_calls import CameraCalls, NewLogin
from app.gui.cameras.fields import add_field, make_edit, make_form
from app.gui.widgets.controls import make_label, set_kind, text_button
from app.gui.wording.texts import tr
from app.link.camera_orders import MAX_SECRET_LETTERS, ListedCamera

_FIELD_PX = 432
_ASK_LOGIN = ("rtsp:", "rtsps:", "http:", "https:")


class LoginBox(QWidget):
    """The engine tries it before it is kept: a camera that refuses it keeps the old one. `saved` when it is kept."""

    saved = Signal()

    def __init__(self, calls: CameraCalls) -> None:
        super().__init__()
        self._calls = calls
        self._camera_id = ""
        self.user, self.password = make_edit(MAX_SECRET_LETTERS), make_edit(MAX_SECRET_LETTERS)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        hidden = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText
        self.password.setInputMethodHints(hidden | Qt.InputMethodHint.ImhNoPredictiveText)
        self.change = text_button(
            tr("Change login"), tr("Try it at the camera, and keep it where a picture comes"), self._send
        )
        self._said = make_label("second", wraps=True)
        form = make_form()
        add_field(form, tr("&User name"), self.user)
        add_field(form, tr("&Password"), self.password)
        for field in (self.user, self.password):
            field.setMaximumWidth(_FIELD_PX)
            field.textEdited.connect(self._typed)
            field.returnPressed.connect(self._send)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.change)
        row.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(row)

    @property
    def sentence(self) -> str:
        """What it says of the last wish."""
        return self._said.text()

    def show_camera(self, camera: ListedCamera) -> bool:
        """Be about this camera from now on; False where it is none that asks who is there."""
        self._camera_id = camera.id
        self.user.setText(camera.user)
        self.password.clear()
        self._say("", "second")
        self.change.setEnabled(False)
        return any(stream.address.startswith(_ASK_LOGIN) for stream in camera.streams)

    def forget(self) -> None:
        """The page is left: no password stays in its field."""
        self.password.clear()
        self.change.setEnabled(False)

    def _typed(self) -> None:
        self._say("", "second")
        self.change.setEnabled(bool(self.user.text().strip()) and bool(self.password.text()))

    def _send(self) -> None:
        if not self.change.isEnabled():
            return
        self.change.setEnabled(False)
        self._say(tr("Asking the camera…"), "second")
        camera_id, login = self._camera_id, NewLogin(self.user.text().strip(), self.password.text())
        self._calls.change_login(
            camera_id,
            login,
            success=lambda sentence: self._kept(camera_id, sentence),
            failure=lambda error: self._failed(camera_id, error),
        )

    def _kept(self, camera_id: str, sentence: str) -> None:
        self.saved.emit()
        if camera_id == self._camera_id:
            self.password.clear()
            self._say(sentence, "fine")

    def _failed(self, camera_id: str, error: KnownError) -> None:
        if camera_id == self._camera_id:
            self._say(str(error), "problem")
            self.change.setEnabled(bool(self.password.text()))

    def _say(self, sentence: str, kind: str) -> None:
        set_kind(self._said, kind)
        self._said.setText(sentence)
        self._said.setAccessibleName(sentence)
