"""How much of each day each camera was recorded, as a Qt table: a camera a row, a day a column; the view reads it."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.ids import CameraId
from app.gui.health.health_data import CameraHealth
from app.gui.wording.texts import tr
from app.gui.wording.words import GAP_SENTENCES, length_name, local, share_name, weekday_name, yearless_day_name
from app.index.day_account import DayAccount

DAY_ROLE = Qt.ItemDataRole.UserRole
_FIXED_COLUMNS = 2
AnyIndex = QModelIndex | QPersistentModelIndex


class ContinuityModel(QAbstractTableModel):
    """The newest day comes first. show() replaces what was there; states change a single cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cameras: tuple[CameraHealth, ...] = ()
        self._states: dict[CameraId, str] = {}
        self._now_ms = 0

    def show(self, cameras: tuple[CameraHealth, ...], now_ms: int) -> None:
        """Show these cameras; all have the same days."""
        self.beginResetModel()
        self._cameras, self._now_ms = cameras, now_ms
        self.endResetModel()

    def set_state(self, camera_id: CameraId, sentence: str) -> None:
        """What the camera is doing now."""
        self._states[camera_id] = sentence
        for row, camera in enumerate(self._cameras):
            if camera.camera_id == camera_id:
                self.dataChanged.emit(self.index(row, 1), self.index(row, 1))

    def forget_states(self) -> None:
        """The engine does not answer: nothing is known of now."""
        self._states.clear()
        if self._cameras:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self._cameras) - 1, 1))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many cameras there are."""
        return 0 if parent is not None and parent.isValid() else len(self._cameras)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Name, state, and the days."""
        if parent is not None and parent.isValid():
            return 0
        return _FIXED_COLUMNS + (len(self._cameras[0].days) if self._cameras else 0)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, or the day itself for the delegate."""
        if not index.isValid():
            return None
        camera = self._cameras[index.row()]
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if index.column() < _FIXED_COLUMNS:
            words = (camera.name, self._states.get(camera.camera_id, tr("not known")))[index.column()]
            return words if role in texts else None
        day = camera.days[index.column() - _FIXED_COLUMNS]
        if role == DAY_ROLE:
            return day
        if role == Qt.ItemDataRole.DisplayRole:
            return share_name(day.share)
        return f"{camera.name}, {day_sentence(day)}" if role in texts else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Camera, Now, Today, Tue 24 …"""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        if section < _FIXED_COLUMNS:
            return (tr("Camera"), tr("Now"))[section]
        start_ms = self._cameras[0].days[section - _FIXED_COLUMNS].span.start_ms
        if local(start_ms).date() == local(self._now_ms).date():
            return tr("Today")
        return weekday_name(start_ms)


def day_sentence(day: DayAccount) -> str:
    """As: Tue 24 November: 99.2 % recorded; missing: the camera was offline (6 min 40 s)."""
    name = yearless_day_name(day.span.start_ms)
    if day.share is None:
        return tr("{day}: nothing was to be recorded.").format(day=name)
    longest_first = sorted(day.by_cause().items(), key=lambda pair: -pair[1])
    missing = ", ".join(f"{GAP_SENTENCES[cause]} ({length_name(length_ms)})" for cause, length_ms in longest_first)
    said = tr("{day}: {share} recorded; missing: {causes}.") if missing else tr("{day}: {share} recorded.")
    return said.format(day=name, share=share_name(day.share), causes=missing)
