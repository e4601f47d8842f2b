"""A camera's own page: name, streams, when they are recorded, and its removal; the view owns it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.domain.camera import CameraState, StreamRole
from app.domain.errors import KnownError
from app.domain.facts import CameraChanged
from app.gui.cameras.camera_calls import CameraCalls
from app.gui.cameras.doctor_box import DoctorBox
from app.gui.cameras.fields import LABEL_PX, PAGE_PX, add_field, make_edit, make_form, primary_button
from app.gui.cameras.login_box import LoginBox
from app.gui.cameras.plan_editor import PlanEditor
from app.gui.cameras.removal import RemovalBox
from app.gui.cameras.wording import ROLES, WHEN_RECORDED, picture_text, place_text, state_kind, state_text
from app.gui.looks.icons import BACK, icon
from app.gui.looks.theme import Theme
from app.gui.widgets.controls import ElidedLabel, icon_button, in_the_middle, make_label, set_kind, text_button
from app.gui.wording.texts import tr
from app.link.camera_orders import MAX_NAME_LETTERS, CameraChange, ListedCamera, ListedStream, Recordings, StreamChange


class CameraPage(QScrollArea):
    """`closed` goes back to the list, `saved` and `removed` come when the engine has done it."""

    closed = Signal()
    saved = Signal()
    removed = Signal(str)
    rules_asked = Signal()
    mask_asked = Signal(tuple)

    def __init__(self, calls: CameraCalls, theme: Theme) -> None:
        super().__init__()
        self._calls = calls
        self.camera: ListedCamera | None = None
        self._turned = self._typed = False
        self._before: CameraChange | None = None
        self.back: QToolButton = icon_button(BACK, tr("All cameras (Esc)"), self.closed.emit, theme)
        self._title = ElidedLabel("title")
        self._state = make_label("second", wraps=True)
        self.name = make_edit(MAX_NAME_LETTERS)
        self.name.textEdited.connect(self._changed)
        self.turn = text_button(
            tr("Swap full and small"), tr("Let the small picture be the full one, and the other way round"), self._turn
        )
        self._streams = {role: ElidedLabel("second") for role in ROLES}
        self.plans = {role: PlanEditor(WHEN_RECORDED[role]) for role in ROLES}
        self._stream_boxes: dict[StreamRole, QWidget] = {}
        self.save = primary_button(tr("Save"), tr("Record this camera as chosen here"), self._save)
        self.revert = text_button(tr("Undo"), tr("Back to what held before (Ctrl+Z)"), self.undo)
        back = QShortcut(QKeySequence.StandardKey.Undo, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.undo)
        self.rules = text_button(
            self.tr("Zones, lines and masks…"),
            self.tr("Draw on its picture what raises events, and what does not"),
            self.rules_asked.emit,
        )
        self.login = LoginBox(calls)
        self.login.saved.connect(self.saved)
        self._login_pane, self._login_room = _pane(tr("Login"))
        self.doctor = DoctorBox(calls)
        self.doctor.mask_asked.connect(self.mask_asked)
        self.doctor.cured.connect(self.saved)
        self._said = make_label("second", wraps=True)
        self.removal = RemovalBox()
        self.removal.removal_asked.connect(self._remove)
        for plan in self.plans.values():
            plan.changed.connect(self._changed)
        self._build()

    @property
    def sentence(self) -> str:
        """What it says of the last wish."""
        return self._said.text()

    def set_theme(self, theme: Theme) -> None:
        """The icon in another look."""
        self.back.setIcon(icon(BACK, theme))

    def show_camera(self, camera: ListedCamera, fact: CameraChanged | None) -> None:
        """Open the page of a camera."""
        self.camera = camera
        self._said.clear()
        self.removal.show_camera(camera.name)
        self.doctor.show_camera(camera.id)
        self._login_pane.setVisible(self.login.show_camera(camera))
        self.show_state(fact)
        self._before = None
        self._revert()

    def show_state(self, fact: CameraChanged | None) -> None:
        """What it does now."""
        self._state.setText(state_text(fact) if fact is not None else tr("Not known"))
        set_kind(self._state, state_kind(fact) if fact is not None else "second")

    def first(self, fact: CameraChanged | None) -> QWidget:
        """What the focus goes to: what is to be mended, else the name."""
        refused = fact is not None and fact.state is CameraState.REFUSED
        return self.login.password if refused and not self._login_pane.isHidden() else self.name

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no password that nobody is typing."""
        super().hideEvent(event)
        self.login.forget()

    def refresh(self, camera: ListedCamera) -> None:
        """What its streams send now; what is being typed stays."""
        for stream in camera.streams:
            role = self._shown_role(stream.role)
            self._streams[role].set_text(f"{picture_text(stream)}   ·   {place_text(stream.address)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _shown_role(self, role: StreamRole) -> StreamRole:
        if not self._turned:
            return role
        return StreamRole.SUB if role is StreamRole.MAIN else StreamRole.MAIN

    def _revert(self) -> None:
        assert self.camera is not None
        self._turned = False
        self._title.set_text(self.camera.name)
        self.name.setText(self.camera.name)
        roles = {stream.role: stream for stream in self.camera.streams}
        for role, box in self._stream_boxes.items():
            box.setVisible(role in roles)
            if role in roles:
                self.plans[role].show_plan(roles[role].plan)
        self.turn.setVisible(len(roles) > 1)
        self.refresh(self.camera)
        self._allow(False)

    def _turn(self) -> None:
        assert self.camera is not None
        self._turned = not self._turned
        self.refresh(self.camera)
        self._changed()

    def _changed(self) -> None:
        self._said.clear()
        self._allow(True)

    def _allow(self, changed: bool) -> None:
        self._typed = changed
        self.save.setEnabled(changed and bool(self.name.text().strip()))
        self.revert.setEnabled(changed or self._before is not None)

    def _wish(self, stream: ListedStream) -> StreamChange:
        role = self._shown_role(stream.role)
        return StreamChange(stream.address, role, self.plans[role].plan)

    def _save(self) -> None:
        assert self.camera is not None
        camera_id = self.camera.id
        was = tuple(StreamChange(each.address, each.role, each.plan) for each in self.camera.streams)
        before = CameraChange(self.camera.name, was)
        change = CameraChange(self.name.text().strip(), tuple(self._wish(each) for each in self.camera.streams))
        if any(each.plan.mode.value == "scheduled" and not each.plan.week for each in change.streams):
            self._say(tr("Choose at least one day, or nothing is ever recorded."), "problem")
            return
        self._allow(False)
        self._say(tr("Saving…"), "second")
        self._calls.change(camera_id, change, lambda sentence: self._saved(sentence, camera_id, before), self._failed)

    def _saved(self, sentence: str, camera_id: str, before: CameraChange | None) -> None:
        self._say(sentence, "fine")
        self.saved.emit()
        if self.camera is not None and self.camera.id == camera_id:
            self._before = before
            self._allow(self._typed)

    def undo(self) -> None:
        """What was typed and not saved goes; where all is saved, what held before the last save holds again."""
        if self.camera is None or not self.revert.isEnabled():
            return
        if self._typed:
            self._revert()
            return
        before, camera_id = self._before, self.camera.id
        if before is not None:
            self._before = None
            self._show(before)
            self._allow(False)
            self._say(tr("Saving…"), "second")
            self._calls.change(camera_id, before, lambda sentence: self._saved(sentence, camera_id, None), self._failed)

    def _show(self, change: CameraChange) -> None:
        self._turned = False
        self._title.set_text(change.name)
        self.name.setText(change.name)
        for stream in change.streams:
            self.plans[stream.role].show_plan(stream.plan)

    def _failed(self, error: KnownError) -> None:
        self._say(str(error), "problem")
        self.removal.set_busy(False)
        self._allow(True)

    def _remove(self, recordings: Recordings) -> None:
        assert self.camera is not None
        self.removal.set_busy(True)
        self._calls.remove(self.camera.id, recordings, self.removed.emit, self._failed)

    def _say(self, sentence: str, kind: str) -> None:
        set_kind(self._said, kind)
        self._said.setText(sentence)
        self._said.setAccessibleName(sentence)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        general = make_form()
        add_field(general, tr("&Name"), self.name)
        self.name.setMaximumWidth(432)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.save)
        verbs.addWidget(self.revert)
        verbs.addWidget(self._said, 1)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._state)
        frame, inner = _pane(tr("Camera"))
        inner.addLayout(general)
        column.addWidget(frame)
        frame, inner = _pane(tr("Streams and recording"))
        for role in ROLES:
            inner.addWidget(self._stream_box(role))
        swap = QHBoxLayout()
        swap.addWidget(self.turn)
        swap.addStretch(1)
        inner.addLayout(swap)
        column.addWidget(frame)
        column.addLayout(verbs)
        self._login_room.addWidget(self.login)
        column.addWidget(self._login_pane)
        frame, inner = _pane(self.tr("Events"))
        inner.addWidget(
            make_label("second", self.tr("What of this camera raises events, where, and when."), wraps=True)
        )
        open_rules = QHBoxLayout()
        open_rules.addWidget(self.rules)
        open_rules.addStretch(1)
        inner.addLayout(open_rules)
        column.addWidget(frame)
        frame, inner = _pane(self.tr("Camera check"))
        inner.addWidget(self.doctor)
        column.addWidget(frame)
        frame, inner = _pane(tr("Remove"))
        inner.addWidget(self.removal)
        column.addWidget(frame)
        column.addStretch(1)
        self.setWidget(in_the_middle(page, PAGE_PX))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Settings of a camera"))

    def _stream_box(self, role: StreamRole) -> QWidget:
        box = self._stream_boxes[role] = QWidget()
        form = make_form()
        box.setLayout(form)
        title = make_label("", ROLES[role])
        title.setMinimumWidth(LABEL_PX)
        form.addRow(title, self._streams[role])
        add_field(form, tr("Recorded"), self.plans[role])
        return box


def _pane(heading: str) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setObjectName("pane")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(12)
    column.addWidget(make_label("heading", heading))
    return frame, column
