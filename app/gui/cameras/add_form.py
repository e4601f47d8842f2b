"""The form that adds a camera, by its address or one that was found; the list page and its cards own it.

The password stays in its field until the camera is added or the form is closed, and nowhere else in the window.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.core.clock import Clock
from app.domain.errors import KnownError
from app.gui.cameras.camera_calls import CameraCalls, NewCamera
from app.gui.cameras.fields import add_field, make_edit, make_form, primary_button
from app.gui.cameras.trouble_note import TroubleNote
from app.gui.cameras.wording import part_login
from app.gui.widgets.controls import make_label, text_button
from app.gui.wording.sentences import spoken
from app.gui.wording.texts import tr
from app.gui.wording.words import clock_time, day_name
from app.link.camera_orders import (
    MAX_ADDRESS_LETTERS,
    MAX_NAME_LETTERS,
    MAX_SECRET_LETTERS,
    AddAnswer,
    Added,
    Finding,
    Refused,
    Trouble,
)

_WIDEST_PX = 560


class AddForm(QWidget):
    """`added` tells the camera and whether a login was typed; `address_wanted` asks for a form with an address."""

    added = Signal(Added, bool)
    closed = Signal()
    address_wanted = Signal()

    def __init__(self, calls: CameraCalls, clock: Clock, finding: Finding | None) -> None:
        super().__init__()
        self._calls, self._clock, self._finding = calls, clock, finding
        self.busy = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.address = make_edit(MAX_ADDRESS_LETTERS, tr("192.168.1.40 or rtsp://…"))
        self.user = make_edit(MAX_SECRET_LETTERS)
        self.password = make_edit(MAX_SECRET_LETTERS)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        hidden = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        self.password.setInputMethodHints(hidden | Qt.InputMethodHint.ImhNoPredictiveText)
        self.name = make_edit(MAX_NAME_LETTERS, "" if finding is not None else tr("its own name"))
        if finding is not None:
            self.name.setText(finding.name)
        self.start = primary_button(
            tr("Start recording"), tr("Fetch a picture, and record this camera from now on"), self._begin
        )
        self.cancel = text_button(tr("Cancel"), tr("Add nothing (Esc)"), self._cancel)
        self.note = TroubleNote()
        self.note.mend_asked.connect(self._mend)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._asking = make_label("second")
        self._build()
        self._show_busy(False)

    @property
    def first_field(self) -> QLineEdit:
        """Where typing begins."""
        if self._finding is None:
            return self.address
        return self.user if self._finding.wants_login else self.name

    @property
    def sentence(self) -> str:
        """What it says about the last attempt."""
        return self.note.sentence

    def close_form(self) -> None:
        """Forget what was typed."""
        self.password.clear()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.start.isEnabled():
            self._begin()
        elif event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        form = make_form()
        if self._finding is None:
            add_field(form, tr("&Address"), self.address)
            self.address.textChanged.connect(self._part_pasted)
            self.address.editingFinished.connect(self._part)
            self._address_length = 0
        if self._finding is None or self._finding.wants_login:
            add_field(form, tr("&User name"), self.user)
            add_field(form, tr("&Password"), self.password)
        add_field(form, tr("&Name"), self.name)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.start)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addWidget(self._asking)
        column.addWidget(self._progress)
        column.addWidget(self.note)
        self.setMaximumWidth(_WIDEST_PX)

    def _part_pasted(self, text: str) -> None:
        """At once where an address was pasted: nobody should read a password on the screen."""
        pasted = len(text) - self._address_length > 1
        self._address_length = len(text)
        if pasted:
            self._part()

    def _part(self) -> None:
        address, login = part_login(self.address.text())
        if login is not None:
            self.address.setText(address)
            self.user.setText(login.user)
            self.password.setText(login.password)

    def _begin(self) -> None:
        if self.busy:
            return
        self._part()
        address = self._finding.address if self._finding is not None else self.address.text().strip()
        if not address:
            self.note.say(
                Trouble.ADDRESS,
                tr("Type the camera's address first, for instance 192.168.1.40 or rtsp://192.168.1.40/stream1."),
                "",
            )
            self.address.setFocus()
            return
        self.note.clear()
        self._show_busy(True)
        camera = NewCamera(address, self.name.text().strip(), self.user.text().strip(), self.password.text())
        self._calls.add(camera, self._answered, self._failed)

    def _cancel(self) -> None:
        """Close, or stop what is under way: the answer closes the form then."""
        if not self.busy:
            self.close_form()
            return
        self._asking.setText(tr("Stopping…"))
        self._calls.stop_adding(lambda _: None, lambda error: self._asking.setText(str(error)))

    def _answered(self, answer: AddAnswer) -> None:
        self._show_busy(False)
        if isinstance(answer, Refused) and answer.trouble is Trouble.STOPPED:
            self.close_form()
            return
        if isinstance(answer, Refused):
            self._say(answer.trouble, spoken(answer.sentence))
            return
        typed = bool(self.user.text().strip())
        self.close_form()
        self.added.emit(answer, typed)

    def _failed(self, error: KnownError) -> None:
        self._show_busy(False)
        self._say(Trouble.OTHER, str(error))

    def _say(self, trouble: Trouble, sentence: str) -> None:
        address = self._finding.address if self._finding is not None else self.address.text().strip()
        now_ms = self._clock.wall_ms()
        details = tr(
            "Address: {address}\nUser name: {user}\nPassword: hidden\nAnswer: {answer}\nTime: {day}, {time}"
        ).format(
            address=address,
            user=self.user.text().strip() or tr("none", "user name"),
            answer=sentence,
            day=day_name(now_ms),
            time=clock_time(now_ms),
        )
        self.note.say(trouble, sentence, details)
        if trouble is Trouble.ONVIF_OFF and self._finding is not None:
            self.note.mend.setFocus()
        else:
            self._mend(trouble)

    def _mend(self, trouble: Trouble) -> None:
        if trouble is Trouble.ONVIF_OFF and self._finding is not None:
            self.address_wanted.emit()
        elif trouble is Trouble.LOGIN:
            self.password.setFocus()
            self.password.selectAll()
        else:
            self.first_field.setFocus()
            self.first_field.selectAll()

    def _show_busy(self, busy: bool) -> None:
        self.busy = busy
        self._asking.setText(tr("Asking the camera for a picture…"))
        self._asking.setVisible(busy)
        self._progress.setVisible(busy)
        if busy:
            self.setFocus()  # or the focus would leave the form with its fields
        for part in (self.address, self.user, self.password, self.name, self.start):
            part.setEnabled(not busy)
