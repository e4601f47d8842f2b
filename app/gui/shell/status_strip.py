"""The strip at the foot of the window: recording n of n, disk, detector, vault, export, and the newest problem."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

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
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.export.export_runner import ExportRunner
from app.gui.keys.actions import BY_ID
from app.gui.shell.strip_word import StripWord
from app.gui.wording.words import days_text
from app.playback.export.progress import Progress

HEIGHT_PX = 32
_TOLD_MS = 10_000


class StatusStrip(QWidget):
    """Says what is true now; without an engine it says that nothing is known to be recorded.

    `changed` tells what is said of recording, and whether all of it is as it should be. Each fact leads to the place
    that says more: `place_asked`.
    """

    changed = Signal(str, bool)
    place_asked = Signal(str)

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
        self._recording, self._disk = StripWord(_opens("cameras")), self._leads_to("health")
        self._recording.clicked.connect(lambda: self.place_asked.emit("health" if self._lost else "cameras"))
        self._detector, self._vault = self._leads_to("health"), self._leads_to("vault")
        self._export = self._leads_to("events")
        self._problem = StripWord(_opens("health"), yields=True)
        self._problem.clicked.connect(self._problem_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(4)
        for word in (self._recording, self._disk, self._detector, self._vault, self._export):
            row.addWidget(word)
        row.addWidget(self._problem, 1)
        row.addStretch(0)
        bridge.camera_changed.connect(self._camera_changed)
        bridge.camera_removed.connect(self._camera_removed)
        bridge.detector_ready.connect(self._detector_ready)
        bridge.storage_changed.connect(self._storage_changed)
        bridge.vault_changed.connect(self._vault_changed)
        bridge.problem_found.connect(self._problem_found)
        bridge.engine_found.connect(self._engine_found)
        bridge.engine_lost.connect(self._engine_lost)
        exports.progressed.connect(self._export_progressed)
        exports.ended.connect(lambda: self._export.say("", ""))
        self._say()

    @property
    def recording_text(self) -> str:
        """What it says about recording."""
        return self._recording.words

    @property
    def disk_text(self) -> str:
        """What it says about the disk, or an empty string while nothing is known."""
        return self._disk.words

    @property
    def problem_text(self) -> str:
        """The problem it tells, or an empty string."""
        return self._problem.words

    @property
    def export_text(self) -> str:
        """How far the export is, or an empty string while none is under way."""
        return self._export.words

    def _leads_to(self, place: str) -> StripWord:
        word = StripWord(_opens(place))
        word.clicked.connect(partial(self.place_asked.emit, place))
        return word

    def _problem_pressed(self) -> None:
        """A problem is explained in Health; what came of a wish is read, and goes."""
        if self._told:
            self.tell("")
        else:
            self.place_asked.emit("health")

    def _export_progressed(self, progress: Progress) -> None:
        words = self.tr("Export: {percent} %").format(percent=round(progress.share * 100))
        self._export.say(words, _opens("events"))

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
        self._detector.say(self.tr("Detector: {name}").format(name=name), fact.sentence)

    def _storage_changed(self, fact: StorageChanged) -> None:
        if fact.days_held is None:
            words = ""
        elif fact.days_left is not None and 0.5 <= fact.days_left < 7:
            words = self.tr("Disk: full in {days}").format(days=days_text(fact.days_left))
        else:
            words = self.tr("Disk: {days} fit").format(days=days_text(fact.days_held))
        self._disk.say(words, fact.sentence)

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
        self._vault.say(words, fact.sentence, warns=fact.stopped)

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
        for word in (self._disk, self._detector, self._vault):
            word.say("", "")
        self._say()

    def _say(self) -> None:
        recording = sum(state is CameraState.RECORDING for state in self._states.values())
        if self._lost:
            self._recording.say(self.tr("The recorder does not answer"), self._lost, warns=True)
            sentence = self._lost
        else:
            counted = self.tr("Recording {count}/{all}")
            words = counted.format(count=recording, all=len(self._states))
            self._recording.say(words, _opens("cameras"), warns=recording < len(self._states))
            sentence = next(reversed(self._problems.values()), "")
        sentence = self._told or sentence
        self._problem.say(sentence, sentence, warns=not self._told)
        whole = not self._lost and recording == len(self._states) and not self._problems
        more = [sentence] if self._problems else []
        self.changed.emit("\n".join([self.recording_text, *more]), whole)


def _opens(place: str) -> str:
    """What a press does, as the list of keys calls it."""
    return BY_ID[f"everywhere.{place}"].label
