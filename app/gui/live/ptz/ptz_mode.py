"""The mode in which keys and a pad turn one camera, until Escape; the place Live owns it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from app.domain.errors import KnownError
from app.domain.ids import CameraId
from app.gui.context import ViewContext
from app.gui.live.ptz.ptz_pad import PtzPad
from app.gui.live.ptz.ptz_pilot import PtzPilot
from app.gui.live.tile.live_tile import LiveTile
from app.gui.looks.theme import Theme
from app.link import ptz_orders as orders
from app.link.ptz_orders import BEAT_S, Place, Steering, decode_places

_ASK_S = 12.0
_SPEED, _SLOWLY = 0.6, 0.2
_INSET_PX = 16
_KEYS = {
    Qt.Key.Key_Left: Steering(pan=-1.0),
    Qt.Key.Key_Right: Steering(pan=1.0),
    Qt.Key.Key_Up: Steering(tilt=1.0),
    Qt.Key.Key_Down: Steering(tilt=-1.0),
    Qt.Key.Key_Equal: Steering(zoom=1.0),
    Qt.Key.Key_Plus: Steering(zoom=1.0),
    Qt.Key.Key_Minus: Steering(zoom=-1.0),
}


class PtzMode(QObject):
    """`changed` tells that it began or ended, `told` why a camera cannot be turned."""

    changed = Signal()
    told = Signal(str)
    _troubled = Signal(str)

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        self._bridge, self._tasks = context.bridge, context.tasks
        self._theme = theme
        self._troubled.connect(self.told)
        self._pilot = PtzPilot(context.bridge.command, self._troubled.emit)
        self._started = False
        self._held: set[Qt.Key] = set()
        self._steering = Steering()
        self._beat = QTimer(self, interval=round(BEAT_S * 1000))
        self._beat.timeout.connect(self._say_again)
        self.tile: LiveTile | None = None
        self.pad: PtzPad | None = None
        self.places: tuple[Place, ...] = ()

    @property
    def camera_id(self) -> CameraId | None:
        """The camera that keys turn now."""
        return self.tile.camera_id if self.tile is not None else None

    def toggle(self, tile: LiveTile) -> None:
        """Turn this camera from now on, or no longer."""
        again = tile is self.tile
        self.end()
        if again:
            return
        if not self._started:
            self._pilot.start()
            self._started = True
        self.tile, self.places = tile, ()
        self.pad = self._make_pad(tile)
        self._ask(orders.ASK)
        self.changed.emit()

    def end(self) -> None:
        """Stand still, and leave the mode."""
        self.release()
        if self.tile is not None and self.pad is not None:
            self.tile.removeEventFilter(self)
            self.pad.hide()
            self.pad.deleteLater()
            self.tile = self.pad = None
            self.changed.emit()

    def release(self) -> None:
        """Stand still: every key and button counts as let go."""
        self._held.clear()
        self._steer(Steering())

    def close(self) -> bool:
        """End the mode and its thread; False when it still runs."""
        self.end()
        self._pilot.request_stop()
        return not self._started or self._pilot.join(5.0)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Take a key of the mode; False for every other."""
        key = Qt.Key(event.key())
        number = event.key() - Qt.Key.Key_1
        if self.tile is None:
            return False
        if key in _KEYS:
            if not event.isAutoRepeat():
                self._held.add(key)
                self._steer_by_keys(slowly=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Escape:
            self.end()
        elif 0 <= number < 9:
            if number < len(self.places):
                self._ask(orders.GO_TO, place=self.places[number].token)
        else:
            return False
        return True

    def key_released(self, event: QKeyEvent) -> bool:
        """A key was let go."""
        key = Qt.Key(event.key())
        if self.tile is None or key not in _KEYS or event.isAutoRepeat():
            return False
        self._held.discard(key)
        self._steer_by_keys(slowly=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pad stays at its corner of the tile, and the mode ends with it."""
        if event.type() is QEvent.Type.Resize:
            self._place_pad()
        elif event.type() is QEvent.Type.Hide:
            self.end()
        return False

    def _steer_by_keys(self, *, slowly: bool) -> None:
        speed = _SLOWLY if slowly else _SPEED
        held = [_KEYS[key] for key in self._held]
        pan, tilt, zoom = (
            sum(each.pan for each in held),
            sum(each.tilt for each in held),
            sum(each.zoom for each in held),
        )
        self._steer(Steering(*(speed * max(-1.0, min(1.0, way)) for way in (pan, tilt, zoom))))

    def _steer(self, steering: Steering) -> None:
        if self.tile is None or (steering.still and self._steering.still):
            return
        self._steering = steering
        self._say_again()
        if steering.still:
            self._beat.stop()
        else:
            self._beat.start()

    def _say_again(self) -> None:
        if self.tile is not None:
            self._pilot.steer(self.tile.camera_id, self._steering)

    def _held_on_pad(self, steering: Steering) -> None:
        self._steer(Steering(steering.pan * _SPEED, steering.tilt * _SPEED, steering.zoom * _SPEED))

    def _make_pad(self, tile: LiveTile) -> PtzPad:
        pad = PtzPad(tile, self._theme)
        pad.held.connect(self._held_on_pad)
        pad.go_to_asked.connect(lambda token: self._ask(orders.GO_TO, place=token))
        pad.remember_asked.connect(lambda name: self._ask(orders.REMEMBER, name=name))
        pad.forget_asked.connect(lambda token: self._ask(orders.FORGET, place=token))
        pad.closed.connect(self.end)
        tile.installEventFilter(self)
        self.pad = pad
        self._place_pad()
        pad.show()
        return pad

    def _place_pad(self) -> None:
        if self.tile is not None and self.pad is not None:
            self.pad.adjustSize()
            corner = self.tile.rect().bottomRight()
            self.pad.move(corner.x() - self.pad.width() - _INSET_PX, corner.y() - self.pad.height() - _INSET_PX)

    def _ask(self, order: str, **words: str) -> None:
        """On a connection of its own: a camera that answers slowly keeps nobody waiting."""
        camera_id = self.camera_id
        if camera_id is None:
            return
        arguments = {"camera_id": str(camera_id), **words}
        self._tasks.run(
            op=lambda: self._bridge.errand(order, arguments, _ASK_S),
            success=lambda answer: self._answered(camera_id, order, answer),
            failure=lambda error: self._failed(camera_id, order, error),
        )

    def _answered(self, camera_id: CameraId, order: str, answer: str) -> None:
        if camera_id != self.camera_id or order == orders.GO_TO:
            return
        try:
            self.places = decode_places(answer).places
        except KnownError as error:
            self.told.emit(str(error))
            return
        if self.pad is not None:
            self.pad.show_places(self.places)

    def _failed(self, camera_id: CameraId, order: str, error: KnownError) -> None:
        if camera_id == self.camera_id and order == orders.ASK:
            self.end()
        self.told.emit(str(error))
