"""The place Health: problems, the share of each day that was recorded with the causes of the rest, and the disks."""

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import KnownError
from app.domain.facts import CameraChanged, ProblemFound
from app.gui.asking.recorder_start import RecorderStart
from app.gui.cameras.wording import state_text
from app.gui.context import ViewContext
from app.gui.health.continuity_delegate import ROW_PX, ContinuityDelegate
from app.gui.health.continuity_model import DAY_ROLE, ContinuityModel, day_sentence
from app.gui.health.health_data import CameraHealth, load_health
from app.gui.health.plain_table import HEADER_PX, plain_table
from app.gui.health.problem_list import ProblemList
from app.gui.health.storage_section import StorageSection
from app.gui.looks.theme import Theme
from app.gui.widgets.controls import make_label
from app.gui.wording.texts import tr
from app.index.day_account import DayAccount

DAYS = 7
_RELOAD_EVERY_MS = 10_000
_FIXED_PX = (184, 216)
"""The columns of names and states; the days share the rest."""


class HealthView(QScrollArea):
    """Asks the library again every ten seconds while it is seen."""

    loaded = Signal()
    camera_asked = Signal(str)

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        self._library = context.library
        self._tasks = context.tasks
        self._clock = context.clock
        self._loading = self._engine_runs = False
        self.model = ContinuityModel(self)
        self.problems = ProblemList(context.clock)
        self.problems.camera_asked.connect(self.camera_asked)
        self.recorder = RecorderStart(context.paths.root, context.tasks)
        self.problems.start_asked.connect(self.recorder.start)
        self.recorder.failed.connect(self.problems.engine_lost)
        self._delegate = ContinuityDelegate(theme)
        self.table = self._make_table()
        self._why = make_label("second", wraps=True)
        self.storage = StorageSection(theme)
        self._build()
        self._timer = QTimer(self, interval=_RELOAD_EVERY_MS)
        self._timer.timeout.connect(self.reload)
        bridge = context.bridge
        bridge.problem_found.connect(self.problems.take)
        bridge.engine_found.connect(self._engine_found)
        bridge.engine_lost.connect(self._engine_lost)
        bridge.camera_changed.connect(self._camera_changed)
        bridge.storage_changed.connect(self.storage.show_storage)
        self._hardware = context.hardware
        if self._hardware is not None:
            self._hardware.changed.connect(self._note_hardware)

    @property
    def reason(self) -> str:
        """What it says about the chosen day."""
        return self._why.text()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._delegate.set_theme(theme)
        self.storage.set_theme(theme)
        self.table.viewport().update()

    def reload(self) -> None:
        """Ask the library; one question at a time."""
        if self._loading:
            return
        self._loading = True
        now_ms, runs = self._clock.wall_ms(), self._engine_runs
        self._tasks.run(
            op=lambda: load_health(self._library, now_ms, DAYS, engine_runs=runs),
            success=self._loaded,
            failure=self._failed,
        )

    def _loaded(self, cameras: tuple[CameraHealth, ...]) -> None:
        self._loading = False
        chosen = self.table.currentIndex()
        self.model.show(cameras, self._clock.wall_ms())
        self.problems.know_cameras(bool(cameras))
        if not cameras and self.table.hasFocus():
            self.setFocus()  # or it would go to the rail when the table is hidden
        self.table.setVisible(bool(cameras))
        self.table.setFixedHeight(HEADER_PX + len(cameras) * ROW_PX + 2)
        header = self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width_px in enumerate(_FIXED_PX if cameras else ()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width_px)
        self.table.setCurrentIndex(self.model.index(chosen.row(), chosen.column()))
        if not cameras:
            self._why.setText(tr("No camera has a place in this library yet."))
        elif not chosen.isValid():
            self._why.setText(tr("Choose a day to read why something is missing."))
        self.loaded.emit()

    def _failed(self, error: KnownError) -> None:
        self._loading = False
        self._why.setText(str(error))

    def _chosen(self, current: QModelIndex) -> None:
        day = current.data(DAY_ROLE)
        if isinstance(day, DayAccount):
            name = self.model.index(current.row(), 0).data()
            self._why.setText(f"{name}, {day_sentence(day)}")

    def _camera_changed(self, fact: CameraChanged) -> None:
        self.model.set_state(fact.camera_id, state_text(fact))
        self.problems.know_cameras(True)

    def _engine_found(self) -> None:
        self._engine_runs = True
        self.problems.engine_found()
        self._note_hardware()

    def _note_hardware(self) -> None:
        """A device failed: nothing is wrong for it, but the processor has more to do."""
        if self._hardware is not None:
            sentence = self._hardware.failure
            self.problems.take(ProblemFound("hardware", sentence, solved=not sentence, note=True))

    def _engine_lost(self, sentence: str) -> None:
        self._engine_runs = False
        self.problems.engine_lost(sentence)
        self.model.forget_states()
        self.storage.forget()

    def _make_table(self) -> QTableView:
        table = plain_table(self.model, self._delegate, tr("How much of each day was recorded"), ROW_PX)
        table.selectionModel().currentChanged.connect(self._chosen)
        return table

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addWidget(make_label("title", tr("Health")))
        column.addWidget(_section(tr("Now"), self.problems))
        column.addWidget(_section(tr("Recorded"), self.table, self._why))
        column.addWidget(_section(tr("Storage"), self.storage))
        column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Health"))

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Load, and keep what is shown true."""
        super().showEvent(event)
        self.reload()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing unseen."""
        super().hideEvent(event)
        self._timer.stop()


def _section(heading: str, *parts: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("pane")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(12)
    column.addWidget(make_label("heading", heading))
    for part in parts:
        column.addWidget(part)
    return frame
