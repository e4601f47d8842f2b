"""What is wrong with how a camera is set, what to do, and a button where Louver can do it; its page owns it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.gui.cameras.camera_calls import CameraCalls
from app.gui.widgets.controls import make_label, set_kind, text_button
from app.gui.wording.sentences import spoken
from app.gui.wording.texts import tr
from app.link.doctor_orders import Ailment, Diagnosis, Finding

_MASKED = Ailment.BURNED_IN_CLOCK


class DoctorBox(QWidget):
    """Asks when a camera's page is opened, and again on a press. `mask_asked` tells where to draw one."""

    mask_asked = Signal(tuple)
    cured = Signal()

    def __init__(self, calls: CameraCalls) -> None:
        super().__init__()
        self._calls = calls
        self._camera_id = ""
        self._said = make_label("second", wraps=True)
        self.again = text_button(tr("Check again"), tr("Look at what the camera sends and says"), self.examine)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.findings: list[FindingRow] = []
        foot = QHBoxLayout()
        foot.addWidget(self.again)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._rows)
        column.addWidget(self._said)
        column.addLayout(foot)

    @property
    def sentence(self) -> str:
        """What it says below the findings."""
        return self._said.text()

    def show_camera(self, camera_id: str) -> None:
        """Another camera, or the same one opened again."""
        self._camera_id = camera_id
        self._show(())
        self.examine()

    def examine(self) -> None:
        """Ask the engine, which asks the camera."""
        self._say(tr("Looking at what the camera sends and says…"), "second")
        self._set_busy(True)
        asked = self._camera_id
        self._calls.examine(asked, partial(self._examined, asked), self._failed)

    def _examined(self, camera_id: str, diagnosis: Diagnosis) -> None:
        if camera_id != self._camera_id:
            return
        self._set_busy(False)
        self._show(diagnosis.findings)
        if diagnosis.unasked:
            self._say(spoken(diagnosis.unasked), "second")
        elif diagnosis.findings:
            self._say("", "second")
        else:
            self._say(tr("Nothing to mend: codec, keyframes, clock and streams are as they should be."), "fine")

    def _cure(self, finding: Finding) -> None:
        if finding.ailment is _MASKED:
            self.mask_asked.emit(finding.area)
            return
        self._set_busy(True)
        self._say(tr("Setting it in the camera…"), "second")
        self._calls.cure(self._camera_id, finding.ailment, self._cured, self._failed)

    def _cured(self, sentence: str) -> None:
        self._set_busy(False)
        self._say(sentence, "fine")
        self.cured.emit()

    def _failed(self, error: KnownError) -> None:
        self._set_busy(False)
        self._say(str(error), "problem")

    def _set_busy(self, busy: bool) -> None:
        self.again.setEnabled(not busy)
        for row in self.findings:
            if row.cure is not None:
                row.cure.setEnabled(not busy)

    def _say(self, sentence: str, kind: str) -> None:
        set_kind(self._said, kind)
        self._said.setText(sentence)
        self._said.setAccessibleName(sentence)
        self._said.setVisible(bool(sentence))

    def _show(self, findings: tuple[Finding, ...]) -> None:
        for row in self.findings:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.findings = [FindingRow(finding, self._cure) for finding in findings]
        for row in self.findings:
            self._rows.addWidget(row)


class FindingRow(QWidget):
    """One finding: the sentence, what to do, and the button."""

    def __init__(self, finding: Finding, cure: Callable[[Finding], None]) -> None:
        super().__init__()
        self.finding = finding
        harmless = finding.ailment is Ailment.TRANSCODED_SOUND
        self.sentence = make_label("" if harmless else "problem", spoken(finding.sentence), wraps=True)
        advice = spoken(finding.advice)
        self.advice = make_label("second", advice, wraps=True)
        self.cure: QPushButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.sentence)
        column.addWidget(self.advice)
        if finding.cure:
            self.cure = text_button(spoken(finding.cure), advice, partial(cure, finding))
            line = QHBoxLayout()
            line.setContentsMargins(0, 4, 0, 0)
            line.addWidget(self.cure)
            line.addStretch(1)
            column.addLayout(line)
