"""What was done last, and the offer to try the same password on other cameras of this make; the list page owns it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.errors import KnownError
from app.gui.cameras.camera_calls import CameraCalls, NewCamera
from app.gui.cameras.fields import primary_button
from app.gui.cameras.wording import offer_text, place_text, tried_text
from app.gui.widgets.controls import make_label, text_button
from app.gui.wording.sentences import spoken
from app.gui.wording.texts import tr
from app.link.camera_orders import AddAnswer, Added, Finding, Refused


class Notice(QFrame):
    """Hidden while there is nothing to say. `tried` comes when the offer was taken up and every camera has answered."""

    live_asked = Signal()
    tried = Signal()
    changed = Signal()

    def __init__(self, calls: CameraCalls) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._calls = calls
        self._like = ""
        self._waiting: list[Finding] = []
        self._added, self._refused = 0, list[str]()
        self._said = make_label("heading", wraps=True)
        self._asked = make_label(wraps=True)
        self.live = text_button(tr("Show it live"), tr("Open the wall of live pictures"), self.live_asked.emit)
        self.take_up = primary_button(
            tr("Try it"), tr("Add these cameras with the same user name and password"), self._try
        )
        self.decline = text_button(tr("Not now"), tr("Leave the other cameras alone"), self._decline)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.take_up, self.decline, self.live):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._said)
        column.addWidget(self._asked)
        column.addLayout(buttons)
        self._show("", "", live=False)

    @property
    def sentences(self) -> tuple[str, str]:
        """What was done, and what is asked."""
        return self._said.text(), self._asked.text()

    @property
    def asks(self) -> bool:
        """Whether the offer stands."""
        return not self.take_up.isHidden()

    def say(self, sentence: str) -> None:
        """Tell something without a question; nothing hides it."""
        self._show(sentence, "", live=False)

    def tell_added(self, camera: Added, others: Sequence[Finding]) -> None:
        """A camera is recorded; `others` are found ones of its make that may have the same login."""
        self._like, self._waiting = camera.camera_id, list(others)
        said = tr("{name} is recorded now.").format(name=camera.name)
        self._show(said, offer_text(len(others)) if others else "", live=True)

    def _show(self, said: str, asked: str, *, live: bool) -> None:
        self._said.setText(said)
        self._asked.setText(asked)
        self._asked.setVisible(bool(asked))
        self.take_up.setVisible(bool(asked))
        self.decline.setVisible(bool(asked))
        self.live.setVisible(live)
        self.setVisible(bool(said))

    def _decline(self) -> None:
        self._waiting = []
        self._show(self._said.text(), "", live=True)

    def _try(self) -> None:
        self._added, self._refused = 0, []
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._show(tried_text(self._added, self._refused), "", live=self._added > 0)
            self.tried.emit()
            return
        finding = self._waiting.pop(0)
        trying = tr("Trying {name} at {place}…").format(name=finding.name, place=place_text(finding.address))
        self._show(trying, "", live=False)
        camera = NewCamera(finding.address, finding.name, like=self._like)
        self._calls.add(
            camera, lambda answer: self._answered(finding, answer), lambda error: self._failed(finding, error)
        )

    def _answered(self, finding: Finding, answer: AddAnswer) -> None:
        if isinstance(answer, Refused):
            self._refused.append(f"{finding.name}. {spoken(answer.sentence)}")
        else:
            self._added += 1
        self.changed.emit()
        self._next()

    def _failed(self, finding: Finding, error: KnownError) -> None:
        self._refused.append(f"{finding.name}. {error}")
        self._next()
