"""Layouts that the user saved, and each window's own, kept in the window's settings; the walls ask and tell it."""

import logging

import msgspec

from app.gui.live.layout.wall_state import Arrangement, is_sound
from app.gui.preferences import Preferences

MAX_LAYOUTS = 64
MAX_NAME_LETTERS = 64
_MAX_TILES = 256
_MAX_BYTES = 1 << 20
_log = logging.getLogger("louver.gui")


class _Stored(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    saved: tuple[Arrangement, ...] = ()
    current: dict[str, Arrangement] = {}


class WallMemory:
    """One for all walls. What cannot be read is nothing: the wall then arranges itself. Threads: the window's."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._stored = _read(preferences.text("live/layouts"))

    @property
    def saved(self) -> tuple[Arrangement, ...]:
        """The layouts that have a name, by their names."""
        return tuple(sorted(self._stored.saved, key=lambda each: each.name.casefold()))

    def save(self, arrangement: Arrangement) -> None:
        """Keep a layout under its name, in the place of an older one of that name."""
        others = tuple(each for each in self._stored.saved if each.name != arrangement.name)
        self._write(_Stored((*others, arrangement)[-MAX_LAYOUTS:], self._stored.current))

    def forget(self, name: str) -> None:
        """Keep that layout no longer."""
        left = tuple(each for each in self._stored.saved if each.name != name)
        self._write(_Stored(left, self._stored.current))

    def current(self, wall: str) -> Arrangement:
        """What that wall showed last."""
        return self._stored.current.get(wall, Arrangement())

    def remember(self, wall: str, arrangement: Arrangement) -> None:
        """What that wall shows now."""
        if self.current(wall) != arrangement:
            self._write(_Stored(self._stored.saved, self._stored.current | {wall: arrangement}))

    def _write(self, stored: _Stored) -> None:
        self._stored = stored
        self._preferences.set_text("live/layouts", msgspec.json.encode(stored).decode())


def _read(text: str) -> _Stored:
    if not text or len(text) > _MAX_BYTES:
        return _Stored()
    try:
        stored = msgspec.json.decode(text, type=_Stored)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        _log.warning("The saved layouts of the wall could not be read; it arranges itself")
        return _Stored()
    saved = tuple(each for each in stored.saved if is_sound(each, _MAX_TILES))[:MAX_LAYOUTS]
    current = {wall: each for wall, each in stored.current.items() if is_sound(each, _MAX_TILES)}
    return _Stored(saved, current)
