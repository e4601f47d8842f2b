"""The strip at the foot of the window: recording n of n, disk, detector, vault, export, and the newest problem."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.camera import CameraState
from app.domain.facts import (
    CameraChanged,
    CameraRemoved,
    DetectorReady,
    ProblemFound,
    StorageChanged,
    VaultChanged,
)
from app.domain.ids import CameraId
from app.gui.controls import ElidedLabel, make_label, set_kind
from app.gui.engine_bridge import EngineBridge
from app.gui.export.export_runner import ExportRunner
from app.gui.words import days_text
from app.playback.export.progress import Progress

HEIGHT_PX = 32
_TOLD_MS = 10_000


class StatusStrip(QWidget):
    """Says what is true now; without an engine it says that nothing is known to be recorded.

    `changed` tells what is said of recording, and whether all of it is as it should be.
    """

    changed = Signal(str, bool)

    def __init__(self, bridge: EngineBridge, exports: ExportRunner) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        self._states: dict[CameraId, CameraState] = {}
        self._problems: dict[str, str] = {}
        self._lost = self.tr("Looking for the recorder…")
        self._told = ""
        self._told_timer = QTimer(self, interval=_TOLD_MS, singleShot=True)
        self._told_timer.timeout.connect(lambda: self.tell(""))
        self._recording = make_label()
        self._detector = make_label()
        self._disk = make_label()
        self._vault = make_label()
        self._export = make_label()
        self._problem = ElidedLabel("problem")
        self._problem.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        for label in (self._recording, self._disk, self._detector, self._vault, self._export):
            row.addWidget(label)
            label.setHidden(label is not self._recording)
        row.addWidget(self._problem, 1)
        bridge.camera_changed.connect(self._camera_changed)
        bridge.camera_removed.connect(self._camera_removed)
        bridge.detector_ready.connect(self._detector_ready)
        bridge.storage_changed.connect(self._storage_changed)
        bridge.vault_changed.connect(self._vault_changed)
        bridge.problem_found.connect(self._problem_found)
        bridge.engine_found.connect(self._engine_found)
        bridge.engine_lost.connect(self._engine_lost)
        exports.progressed.connect(self._export_progressed)
        exports.ended.connect(lambda: _tell(self._export, ""))
        self._say()

    @property
    def recording_text(self) -> str:
        """What it says about recording."""
        return self._recording.text()

    @property
    def disk_text(self) -> str:
        """What it says about the disk, or an empty string while nothing is known."""
        return self._disk.text()

    @property
    def problem_text(self) -> str:
        """The problem it tells, or an empty string."""
        return self._problem.text()

    @property
    def export_text(self) -> str:
        """How far the export is, or an empty string while none is under way."""
        return self._export.text()

    def _export_progressed(self, progress: Progress) -> None:
        _tell(self._export, self.tr("Export: {percent} %").format(percent=round(progress.share * 100)))

    def tell(self, sentence: str) -> None:
        """Say for a few seconds what came of a wish, before everything else."""
        self._told = sentence
        if sentence:
            self._told_timer.start()
        self._say()

    def _camera_changed(self, fact: CameraChanged) -> None:
        self._states[fact.camera_id] = fact.state
        self._say()

    def _camera_removed(self, fact: CameraRemoved) -> None:
        self._states.pop(fact.camera_id, None)
        self._say()

    def _detector_ready(self, fact: DetectorReady) -> None:
        kind, _, model = fact.name.partition(":")
        name = self.tr("simple fallback") if kind == "fallback" else model or kind
        _tell(self._detector, self.tr("Detector: {name}").format(name=name))
        self._detector.setToolTip(fact.sentence)

    def _storage_changed(self, fact: StorageChanged) -> None:
        if fact.days_held is None:
            _tell(self._disk, "")
        elif fact.days_left is not None and 0.5 <= fact.days_left < 7:
            _tell(self._disk, self.tr("Disk: full in {days}").format(days=days_text(fact.days_left)))
        else:
            _tell(self._disk, self.tr("Disk: {days} fit").format(days=days_text(fact.days_held)))
        self._disk.setToolTip(fact.sentence)

    def _vault_changed(self, fact: VaultChanged) -> None:
        if fact.stopped and fact.unreachable:
            words = self.tr("Vault: waiting for network")
        elif fact.stopped:
            words = self.tr("Vault: stopped, needs you")
        elif fact.starting:
            words = self.tr("Vault: starting…")
        elif fact.waiting:
            words = self.tr("Vault: uploading {count}").format(count=fact.waiting)
        else:
            words = self.tr("Vault: up to date")
        _tell(self._vault, words, warns=fact.stopped)
        self._vault.setToolTip(fact.sentence)

    def _problem_found(self, fact: ProblemFound) -> None:
        self._problems.pop(fact.key, None)
        if not fact.solved and not fact.note:
            self._problems[fact.key] = fact.sentence
        self._say()

    def _engine_found(self) -> None:
        self._lost = ""
        self._say()

    def _engine_lost(self, sentence: str) -> None:
        self._lost = sentence
        self._states.clear()  # here and not when it is found again: its first facts may come before that is told
        self._problems.clear()
        for label in (self._disk, self._detector, self._vault):
            _tell(label, "")
        self._say()

    def _say(self) -> None:
        recording = sum(state is CameraState.RECORDING for state in self._states.values())
        if self._lost:
            _tell(self._recording, self.tr("The recorder does not answer"), warns=True)
            sentence = self._lost
        else:
            counted = self.tr("Recording {count}/{all}")
            words = counted.format(count=recording, all=len(self._states))
            _tell(self._recording, words, warns=recording < len(self._states))
            sentence = next(reversed(self._problems.values()), "")
        sentence = self._told or sentence
        self._problem.set_text(sentence)
        self._recording.setAccessibleName(self._recording.text())
        self._problem.setAccessibleName(sentence)
        whole = not self._lost and recording == len(self._states) and not self._problems
        more = [sentence] if self._problems else []
        self.changed.emit("\n".join([self._recording.text(), *more]), whole)


def _tell(label: QLabel, words: str, *, warns: bool = False) -> None:
    """What says nothing takes no room; what needs the user stands out."""
    label.setText(words)
    label.setVisible(bool(words))
    set_kind(label, "problem" if warns else "")
