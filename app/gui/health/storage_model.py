"""Who fills the disks, as a Qt table: a camera a row; the storage section reads it."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.storage import CameraStorage
from app.gui.wording.texts import tr
from app.gui.wording.words import days_text, short_day_name, size_name

_COLUMNS = 6
AnyIndex = QModelIndex | QPersistentModelIndex


class StorageModel(QAbstractTableModel):
    """show() replaces what was there; it comes once a minute or so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cameras: tuple[CameraStorage, ...] = ()

    def show(self, cameras: tuple[CameraStorage, ...]) -> None:
        """Show these cameras, the one with most footage first."""
        self.beginResetModel()
        self._cameras = tuple(sorted(cameras, key=lambda camera: (-camera.used_bytes, camera.name)))
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many cameras there are."""
        return 0 if parent is not None and parent.isValid() else len(self._cameras)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """The name, and what is told of it."""
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words; those for screen readers say also what they are of."""
        if not index.isValid():
            return None
        camera = self._cameras[index.row()]
        words = _words(camera)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return camera.name if index.column() == 0 else f"{camera.name}, {_headings()[index.column()]}: {words}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the column tells."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _headings()[section]
        return None


def _headings() -> tuple[str, ...]:
    return (tr("Camera"), tr("Footage"), tr("Kept for ever"), tr("A day"), tr("Fits"), tr("Reaches back to"))


def _words(camera: CameraStorage) -> tuple[str, ...]:
    return (
        camera.name,
        size_name(camera.used_bytes),
        size_name(camera.kept_bytes) if camera.kept_bytes else tr("nothing", "no footage"),
        size_name(camera.bytes_a_day) if camera.bytes_a_day else "–",
        days_text(camera.days_held) if camera.bytes_a_day else "–",
        "–" if camera.oldest_ms is None else short_day_name(camera.oldest_ms),
    )
