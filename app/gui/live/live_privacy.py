"""Turns privacy of cameras on and off through the engine, and blanks their tiles at once; the wall owns it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.gui.live.tile.live_tile import LiveTile
from app.link.privacy_orders import TURN, PrivacyOrder, privacy_words


class LivePrivacy(QObject):
    """`failed` tells why a wish came to nothing; then the tile shows again what is true."""

    failed = Signal(str)

    def __init__(self, bridge: EngineBridge, tasks: Tasks) -> None:
        super().__init__()
        self._bridge = bridge
        self._tasks = tasks

    def turn(self, tile: LiveTile, *, on: bool, until_ms: int | None = None) -> None:
        """Turn one camera's privacy on or off: on, the picture goes before the engine has answered.

        `until_ms` (UTC) is when it ends by itself, None when somebody turns it off.
        """
        order = PrivacyOrder(tile.camera_id, on, until_ms)
        tile.ask_privacy(on)
        self._tasks.run(
            op=lambda: self._bridge.command(TURN, privacy_words(order)),
            success=lambda _: None,  # the engine tells the camera's state
            failure=lambda error: self._failed(tile, error),
        )

    def turn_all(self, tiles: Sequence[LiveTile]) -> None:
        """Turn it on for all cameras; off where all have it on."""
        on = not all(tile.private for tile in tiles)
        for tile in tiles:
            if tile.private is not on:
                self.turn(tile, on=on)

    def _failed(self, tile: LiveTile, error: KnownError) -> None:
        tile.ask_privacy(None)
        self.failed.emit(str(error))
