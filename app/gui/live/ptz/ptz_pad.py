"""The pad over a tile that turns its camera by mouse, with the places that it remembers; the wall's mode owns it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QInputDialog, QMenu, QToolButton, QWidget

from app.gui.looks import icons
from app.gui.looks.theme import Theme
from app.gui.widgets.controls import icon_button, text_button
from app.link.ptz_orders import MAX_PLACE_LETTERS, Place, Steering

_BUTTON_PX = 36


class PtzPad(QFrame):
    """A button turns the camera for as long as it is held."""

    held = Signal(Steering)
    go_to_asked = Signal(str)
    remember_asked = Signal(str)
    forget_asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Turn the camera"))
        self._places: tuple[Place, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(4)
        ways = (
            (0, 1, icons.UP, self.tr("Up (↑)"), Steering(tilt=1.0)),
            (1, 0, icons.PAGE_BACK, self.tr("Left (←)"), Steering(pan=-1.0)),
            (1, 2, icons.PAGE_ON, self.tr("Right (→)"), Steering(pan=1.0)),
            (2, 1, icons.DOWN, self.tr("Down (↓)"), Steering(tilt=-1.0)),
            (0, 3, icons.ZOOM_IN, self.tr("Nearer (=)"), Steering(zoom=1.0)),
            (2, 3, icons.ZOOM_OUT, self.tr("Farther (-)"), Steering(zoom=-1.0)),
        )
        self.buttons: list[QToolButton] = []
        for row, column, icon, words, steering in ways:
            grid.addWidget(self._hold_button(icon, words, steering, theme), row, column)
        close = icon_button(icons.REMOVE, self.tr("Stop turning (Esc)"), self.closed.emit, theme)
        close.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        grid.addWidget(close, 1, 3)
        self.places_button = text_button(
            self.tr("Places…"), self.tr("Places that the camera remembers (1 to 9)"), self._open_places
        )
        self.places_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid.addWidget(self.places_button, 3, 0, 1, 4)

    def show_places(self, places: tuple[Place, ...]) -> None:
        """What the camera remembers."""
        self._places = places

    def places_menu(self) -> QMenu:
        """Places to turn to, to remember and to forget."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, place in enumerate(self._places, start=1):
            key = f"\t{number}" if number < 10 else ""
            menu.addAction(self._name_of(place, number) + key, partial(self.go_to_asked.emit, place.token))
        menu.addSeparator()
        menu.addAction(self.tr("Remember this place…"), self._remember)
        if self._places:
            forget = menu.addMenu(self.tr("Forget a place"))
            for number, place in enumerate(self._places, start=1):
                forget.addAction(self._name_of(place, number), partial(self.forget_asked.emit, place.token))
        return menu

    def _name_of(self, place: Place, number: int) -> str:
        return (place.name or self.tr("Place {number}").format(number=number)).replace("&", "&&")

    def _open_places(self) -> None:
        self.places_menu().popup(self.places_button.mapToGlobal(self.places_button.rect().bottomLeft()))

    def _remember(self) -> None:
        name, said = QInputDialog.getText(self, self.tr("Remember this place"), self.tr("Name of the place:"))
        if said and name.strip():
            self.remember_asked.emit(name.strip()[:MAX_PLACE_LETTERS])

    def _hold_button(self, icon: str, words: str, steering: Steering, theme: Theme) -> QToolButton:
        nothing: Callable[[], object] = lambda: None  # noqa: E731 - holding counts, not clicking
        button = icon_button(icon, words, nothing, theme)
        button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys go on turning the camera
        button.pressed.connect(partial(self.held.emit, steering))
        button.released.connect(partial(self.held.emit, Steering()))
        self.buttons.append(button)
        return button
