"""The rows of the place Settings: a name, what it means, and a control; its sections make them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from app.gui.widgets.controls import make_label, opposite

_CONTROL_PX = 240


class SettingRow(QWidget):
    """`words` are what a search looks through."""

    def __init__(self, name: str, meaning: str, control: QWidget | None) -> None:
        super().__init__()
        self.name, self.words = name, f"{name} {meaning}".casefold()
        self.control = control
        labels = QVBoxLayout()
        labels.setSpacing(2)
        labels.addWidget(make_label("", name, wraps=True))
        self.note = make_label("second", meaning, wraps=True)
        self.note.setVisible(bool(meaning))
        labels.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(24)
        row.addLayout(labels, 1)
        if control is not None:
            control.setAccessibleName(name)
            control.setAccessibleDescription(meaning)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, meaning: str) -> None:
        """Explain it in other words."""
        self.note.setText(meaning)
        self.note.setVisible(bool(meaning))


class Switch(QCheckBox):
    """On or off; `turned` tells what the user chose."""

    turned = Signal(bool)

    def __init__(self, on: bool) -> None:
        super().__init__()
        self.setChecked(on)
        self.setMinimumSize(32, 32)
        self.setLayoutDirection(opposite(self.layoutDirection()))  # its box ends where the other controls end
        self.clicked.connect(self._tell)

    def sizeHint(self) -> QSize:
        """Room for a finger."""
        return super().sizeHint().expandedTo(QSize(32, 32))

    def _tell(self, on: bool) -> None:
        self.turned.emit(on)


class Choice(QComboBox):
    """One of a few; `chosen` tells its value."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        super().__init__()
        self.setMinimumWidth(_CONTROL_PX)
        for own, label in choices:
            self.addItem(label, own)
        self.show_value(value)
        self.activated.connect(lambda _: self.chosen.emit(str(self.currentData())))

    def show_value(self, value: str) -> None:
        """Show this one as chosen."""
        self.setCurrentIndex(max(0, self.findData(value)))


class Amount(QDoubleSpinBox):
    """A number, or none where it is 0: `none` is what that means. `given` tells it when the user is done."""

    given = Signal(object)

    def __init__(self, unit: str, none: str, largest: float) -> None:
        super().__init__()
        self.setDecimals(0)
        self.setRange(0, largest)
        self.setSuffix(f" {unit}")
        self.setSpecialValueText(none)
        self.setFixedWidth(_CONTROL_PX)
        self.setKeyboardTracking(False)
        self.setAccelerated(True)
        self.lineEdit().setTextMargins(6, 0, 6, 0)
        self._told: float | None = None
        self.editingFinished.connect(self._finish)

    def show_amount(self, amount: float | None) -> None:
        """Show this number, or none."""
        self._told = amount
        self.setDecimals(0 if amount is None or float(amount).is_integer() else 1)
        self.setValue(amount or 0)

    @property
    def amount(self) -> float | None:
        """The number, or None."""
        return self.value() or None

    def _finish(self) -> None:
        if self.amount != self._told:
            self._told = self.amount
            self.given.emit(self._told)
