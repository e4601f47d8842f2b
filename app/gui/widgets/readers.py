"""What screen readers are told of widgets that paint themselves: a role, a value, a verb; the main window installs it.

A widget says by its methods what it is: see SpokenSlider and SpokenPicture. Any other of ours with a name or the focus
is a group of its parts, or a picture where it has none: Qt would call a place or a drawing nothing at all.
"""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget

_SECOND_MS = 1000


@runtime_checkable
class SpokenSlider(Protocol):
    """Something whose value is a moment: the timeline."""

    def spoken_value(self) -> str:
        """The value in words."""
        ...

    def spoken_range_ms(self) -> tuple[int, int, int]:
        """The least, the present and the largest value, UTC ms."""
        ...

    def speak_to_ms(self, wall_ms: int) -> None:
        """Whoever cannot see it wants this value."""
        ...


@runtime_checkable
class SpokenPicture(Protocol):
    """A picture of which one thing can be asked: a live tile. Its name says what it shows."""

    def spoken_verb(self) -> None:
        """What Enter does."""
        ...


class _Moment(QAccessibleValueInterface):
    """Numbers are seconds, since some readers count in 32 bits."""

    def __init__(self, slider: SpokenSlider) -> None:
        super().__init__()
        self._slider = slider

    def minimumValue(self) -> int:
        return self._slider.spoken_range_ms()[0] // _SECOND_MS

    def currentValue(self) -> int:
        return self._slider.spoken_range_ms()[1] // _SECOND_MS

    def maximumValue(self) -> int:
        return self._slider.spoken_range_ms()[2] // _SECOND_MS

    def minimumStepSize(self) -> int:
        return 1

    def setCurrentValue(self, value: object) -> None:
        self._slider.speak_to_ms(int(str(value)) * _SECOND_MS)


class _SliderReader(QAccessibleWidget):
    def __init__(self, widget: QWidget, slider: SpokenSlider) -> None:
        super().__init__(widget, QAccessible.Role.Slider)
        self._slider, self._moment = slider, _Moment(slider)

    def text(self, kind: QAccessible.Text) -> str:
        """The value in words; the rest is the widget's own."""
        return self._slider.spoken_value() if kind is QAccessible.Text.Value else super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """It has a value."""
        if kind is QAccessible.InterfaceType.ValueInterface:
            return self._moment  # type: ignore[return-value]  # PySide6's own stubs take the pointer for a number
        return super().interface_cast(kind)


class _Press(QAccessibleActionInterface):
    def __init__(self, picture: SpokenPicture) -> None:
        super().__init__()
        self._picture = picture

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._picture.spoken_verb()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return ["Return"] if name == QAccessibleActionInterface.pressAction() else []


class _PictureReader(QAccessibleWidget):
    def __init__(self, widget: QWidget, picture: SpokenPicture) -> None:
        super().__init__(widget, QAccessible.Role.Graphic)
        self._press = _Press(picture)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """It can be pressed."""
        if kind is QAccessible.InterfaceType.ActionInterface:
            return self._press  # type: ignore[return-value]  # as above
        return super().interface_cast(kind)


class _PlainReader(QAccessibleWidget):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def role(self) -> QAccessible.Role:
        """What it is now: its name, its focus and its parts come after it was made."""
        if self._widget.focusPolicy() is Qt.FocusPolicy.NoFocus and not self._widget.accessibleName():
            return super().role()
        return QAccessible.Role.Grouping if self.childCount() else QAccessible.Role.Graphic


_kept: dict[int, QAccessibleInterface] = {}
"""Qt does not hold on to what Python made: without these references readers would be told of what is gone."""


def _reader_of(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    if isinstance(thing, SpokenSlider):
        made: QAccessibleInterface = _SliderReader(thing, thing)
    elif isinstance(thing, SpokenPicture):
        made = _PictureReader(thing, thing)
    elif _is_plain(thing):
        made = _PlainReader(thing)
    else:
        return None
    number = id(thing)
    _kept[number] = made
    thing.destroyed.connect(lambda: _kept.pop(number, None))
    return made


def _is_plain(widget: QWidget) -> bool:
    """Of ours, with no more of Qt's behind it than every widget has."""
    kinds = type(widget).__mro__
    qt = next(each for each in kinds if each.__module__.startswith("PySide6."))
    return qt is not kinds[0] and qt in (QWidget, QScrollArea)


_installed: list[object] = []


def install_readers() -> None:
    """Let Qt ask here from now on; once for each process, however often it is called."""
    if not _installed:
        _installed.append(_reader_of)
        QAccessible.installFactory(_reader_of)


def value_changed(widget: QWidget, value: str) -> None:
    """Tell whoever listens that a spoken value is another now; costs nothing where nobody does."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))
