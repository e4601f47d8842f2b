"""The cards of the place Cameras: one of the list, and one that was found; the list page owns them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.core.clock import Clock
from app.domain.facts import CameraChanged
from app.gui.cameras.add_form import AddForm
from app.gui.cameras.camera_calls import CameraCalls
from app.gui.cameras.wording import finding_text, state_kind, state_text, streams_text
from app.gui.widgets.controls import ElidedLabel, make_label, set_kind, text_button
from app.gui.wording.texts import tr
from app.link.camera_orders import Finding, ListedCamera


class _Card(QFrame):
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(12)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on it."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()
        super().mouseReleaseEvent(event)


class CameraCard(_Card):
    """A camera of the list: its name, what it does now, and what its streams send."""

    opened = Signal(str)

    def __init__(self, camera: ListedCamera) -> None:
        super().__init__()
        self._name = ElidedLabel("heading")
        self._state = make_label("second", tr("Not known"), wraps=True)
        self._streams = ElidedLabel("second")
        self.open = text_button(tr("Settings"), "", lambda: self.opened.emit(self.camera.id))
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._name, self._state, self._streams):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.pressed.connect(self.open.click)
        self.show_camera(camera)

    @property
    def texts(self) -> tuple[str, str, str]:
        """Name, state and streams as they stand there."""
        return self._name.whole_text, self._state.text(), self._streams.whole_text

    def show_camera(self, camera: ListedCamera) -> None:
        """What the engine says of it now."""
        self.camera = camera
        self._name.set_text(camera.name)
        self._streams.set_text(streams_text(camera))
        self.open.setToolTip(tr("Name, streams and recording of {name}").format(name=camera.name))
        self.open.setAccessibleName(tr("Settings of {name}").format(name=camera.name))

    def show_state(self, fact: CameraChanged | None) -> None:
        """What it does; None says that nobody knows."""
        self._state.setText(state_text(fact) if fact is not None else tr("Not known"))
        set_kind(self._state, state_kind(fact) if fact is not None else "second")


class FoundCard(_Card):
    """A camera that was found: a click opens the form below its name."""

    opened = Signal(str)

    def __init__(self, finding: Finding, calls: CameraCalls, clock: Clock) -> None:
        super().__init__()
        self.finding = finding
        self._calls, self._clock = calls, clock
        self.form: AddForm | None = None
        name = ElidedLabel("heading")
        name.set_text(finding.name)
        place = ElidedLabel("second")
        place.set_text(finding_text(finding))
        tip = tr("Record {name}").format(name=finding.name)
        self.add = text_button(tr("Add"), tip, lambda: self.opened.emit(finding.address))
        spoken = tr("Add {name}, {place}").format(name=finding.name, place=finding_text(finding))
        self.add.setAccessibleName(spoken)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(name)
        words.addWidget(place)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.pressed.connect(self._pressed)

    def open_form(self) -> AddForm:
        """Show the form, with the focus where typing begins."""
        if self.form is None:
            self.form = AddForm(self._calls, self._clock, self.finding)
            self.form.closed.connect(self.close_form)
            self.column.addWidget(self.form)
            self.add.hide()
        self.form.show()
        self.form.first_field.setFocus()
        self.form.first_field.selectAll()
        return self.form

    def close_form(self) -> None:
        """Back to the name alone."""
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            self.column.removeWidget(form)
            form.deleteLater()
            self.add.show()
            self.add.setFocus()

    def _pressed(self) -> None:
        if self.form is None:
            self.opened.emit(self.finding.address)
