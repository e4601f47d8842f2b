"""The first page of the place Cameras: those of the list, those that were found, and adding one; the view owns it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.clock import Clock
from app.domain.facts import CameraChanged
from app.domain.ids import CameraId
from app.gui.cameras.add_form import AddForm
from app.gui.cameras.camera_calls import CameraCalls
from app.gui.cameras.cards import CameraCard, FoundCard
from app.gui.cameras.fields import PAGE_PX, primary_button
from app.gui.cameras.notice import Notice
from app.gui.cameras.wording import looking_text
from app.gui.widgets.controls import in_the_middle, make_label
from app.gui.wording.texts import tr
from app.link.camera_orders import Added, Findings, ListedCamera


class ListPage(QScrollArea):
    """`opened` names a camera whose page is wanted, `added` comes when the list has a new camera."""

    opened = Signal(str)
    added = Signal()

    def __init__(self, calls: CameraCalls, clock: Clock) -> None:
        super().__init__()
        self._calls, self._clock = calls, clock
        self.cards: dict[str, CameraCard] = {}
        self.found: dict[str, FoundCard] = {}
        self.form: AddForm | None = None
        self._offered: set[str] = set()
        self.notice = Notice(calls)
        self.notice.tried.connect(self.added)
        self.notice.changed.connect(self.added)
        by_address, tip = tr("Add by address"), tr("Add a camera that was not found")
        self.by_address = primary_button(by_address, tip, self.open_address_form)
        self.empty_verb = primary_button(by_address, tip, self.open_address_form)
        self._lost = make_label("problem", wraps=True)
        self._lost.hide()
        self._empty = self._make_empty()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._hint = make_label("second", looking_text(), wraps=True)
        self._found_list = QVBoxLayout()
        self._found_list.setSpacing(8)
        self._found_box = QWidget()
        self._form_box = QFrame()
        self._form_box.setObjectName("pane")
        self._form_box.hide()
        self._build()

    def _make_empty(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 128, 0, 32)
        column.setSpacing(8)
        self.empty_labels = (make_label("title", tr("No cameras yet.")), make_label("second", looking_text()))
        for label in self.empty_labels:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(16)
        column.addWidget(self.empty_verb, 0, Qt.AlignmentFlag.AlignHCenter)
        box.hide()
        return box

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        head = QHBoxLayout()
        head.addWidget(make_label("title", tr("Cameras")), 1)
        head.addWidget(self.by_address)
        form_column = QVBoxLayout(self._form_box)
        form_column.setContentsMargins(16, 12, 16, 16)
        form_column.setSpacing(12)
        form_column.addWidget(make_label("heading", tr("Add by address")))
        found = QVBoxLayout(self._found_box)
        found.setContentsMargins(0, 8, 0, 0)
        found.setSpacing(8)
        found.addWidget(make_label("heading", tr("Found on your network and at this computer")))
        found.addWidget(self._hint)
        found.addLayout(self._found_list)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addLayout(head)
        for part in (self._lost, self.notice, self._form_box, self._empty):
            column.addWidget(part)
        column.addLayout(self._list)
        column.addWidget(self._found_box)
        column.addStretch(1)
        self.setWidget(in_the_middle(page, PAGE_PX))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Cameras"))

    @property
    def verb(self) -> QPushButton:
        """The one clear verb: in the middle while there is nothing else, else above the list."""
        return self.by_address if self._empty.isHidden() else self.empty_verb

    @property
    def lost_sentence(self) -> str:
        """Why nothing is known now, or nothing."""
        return "" if self._lost.isHidden() else self._lost.text()

    # What the engine says

    def show_cameras(self, cameras: Sequence[ListedCamera], states: dict[CameraId, CameraChanged]) -> None:
        """The list as it is now."""
        self._forget(self.cards, {camera.id for camera in cameras}, self._list)
        for camera in cameras:
            card = self.cards.get(camera.id)
            if card is None:
                card = self.cards[camera.id] = CameraCard(camera)
                card.opened.connect(self.opened)
                self._list.addWidget(card)
            card.show_camera(camera)
            card.show_state(states.get(CameraId(camera.id)))
        self._lost.hide()
        self.by_address.setEnabled(True)
        self._found_box.show()
        self._tell_empty()

    def show_found(self, findings: Findings) -> None:
        """What was found; a card with an open form stays."""
        addresses = {each.address for each in findings.found}
        busy = {address for address, card in self.found.items() if card.form is not None}
        self._forget(self.found, addresses | busy, self._found_list)
        for finding in findings.found:
            if finding.address not in self.found:
                card = self.found[finding.address] = FoundCard(finding, self._calls, self._clock)
                card.opened.connect(self.open_found)
                self._found_list.addWidget(card)
        if self.found:
            self._hint.setText(tr("Louver goes on looking on your network and at this computer."))
        elif findings.rounds == 0:
            self._hint.setText(looking_text())
        else:
            self._hint.setText(
                tr("No other camera answers. Check that it has power and is on this network, or add it by its address.")
            )
        self._tell_empty()

    def show_state(self, fact: CameraChanged) -> None:
        """A camera is in another state."""
        card = self.cards.get(fact.camera_id)
        if card is not None:
            card.show_state(fact)

    def show_lost(self, sentence: str) -> None:
        """The engine does not answer: nothing is known, and nothing can be added."""
        self._lost.setText(sentence)
        self._lost.show()
        self._forget(self.found, {a for a, card in self.found.items() if card.form is not None}, self._found_list)
        self._found_box.setVisible(bool(self.found))
        self._empty.hide()
        self.by_address.show()
        self.by_address.setEnabled(False)
        for card in self.cards.values():
            card.show_state(None)

    def _tell_empty(self) -> None:
        empty = not self.cards and not self.found and self.form is None and self._lost.isHidden()
        had_focus = self.verb.hasFocus()
        self._empty.setVisible(empty)
        self.by_address.setVisible(not empty)
        if had_focus:
            self.verb.setFocus()
        self._hint.setVisible(self._empty.isHidden())
        self._found_box.setVisible(self._empty.isHidden())

    # What the user does

    def open_found(self, address: str) -> None:
        """Open the form of a found camera, and close the others."""
        self.close_forms()
        form = self.found[address].open_form()
        form.added.connect(lambda camera, typed: self._added(camera, typed, address))
        form.address_wanted.connect(self.open_address_form)
        self.ensureWidgetVisible(self.found[address])

    def open_address_form(self) -> None:
        """Open the form for an address."""
        self.close_forms()
        self.form = AddForm(self._calls, self._clock, None)
        self.form.added.connect(lambda camera, typed: self._added(camera, typed, ""))
        self.form.closed.connect(self._close_address_form)
        layout = self._form_box.layout()
        assert layout is not None
        layout.addWidget(self.form)
        self._form_box.show()
        self._tell_empty()
        self.form.first_field.setFocus()
        self.ensureWidgetVisible(self._form_box)

    def close_forms(self) -> None:
        """Close every form that is not waiting for a camera."""
        for card in self.found.values():
            if card.form is not None and not card.form.busy:
                card.form.close_form()
        if self.form is not None and not self.form.busy:
            self.form.close_form()

    def _close_address_form(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            form.deleteLater()
            self._form_box.hide()
            self._tell_empty()
            self.verb.setFocus()

    def _added(self, camera: Added, with_login: bool, address: str) -> None:
        card = self.found.get(address)
        make = card.finding.make if card is not None else ""
        self._forget(self.found, self.found.keys() - {address}, self._found_list)
        findings = [each.finding for each in self.found.values()]
        others = [each for each in findings if each.wants_login and make and each.make == make]
        offered = with_login and bool(others) and make not in self._offered
        if offered:
            self._offered.add(make)  # once is enough
        self.notice.tell_added(camera, others if offered else [])
        (self.notice.take_up if offered else self.notice.live).setFocus()
        self.ensureWidgetVisible(self.notice)
        self.added.emit()

    def _forget(
        self, cards: dict[str, CameraCard] | dict[str, FoundCard], stay: Iterable[str], where: QVBoxLayout
    ) -> None:
        stay = set(stay)
        for key in [key for key in cards if key not in stay]:
            card = cards.pop(key)
            where.removeWidget(card)
            card.hide()
            card.deleteLater()
