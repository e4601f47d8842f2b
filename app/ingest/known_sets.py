"""The parameter sets of one stream by their numbers, through every change that a camera makes; nal.py owns one."""

from app.domain.media import Codec
from app.ingest.parameter_sets import picture_size, set_number

MAX_SETS = 16
MAX_SET_BYTES = 4_096
"""Real ones take less than a kilobyte; what is larger would be read bit by bit for seconds, and fits no record."""
_CALM_PICTURES = 900
_RESTLESS_AFTER = 4


class KnownSets:
    """`sets` has a list for each kind. Sets of another picture size replace what was known; others only their equals.

    A camera that changes them again and again without another size is `restless`: from then on its sets travel with
    its pictures, where otherwise each change would begin a new file. Threads: one.
    """

    def __init__(self, codec: Codec, kinds: tuple[str, ...]) -> None:
        self.sets: dict[str, list[bytes]] = {name: [] for name in kinds}
        self.restless = False
        self._codec = codec
        self._pictures = self._changed_at = 0
        self._changes = 0

    def take(self, fresh: dict[str, list[bytes]]) -> bool:
        """Learn what came with one picture; whether the format is another one now."""
        self._pictures += 1
        if not any(fresh.values()):
            return False
        fresh = {name: _fit(fresh.get(name, [])) for name in self.sets}
        if all(set(fresh[name]) <= set(known) for name, known in self.sets.items()):
            return False
        resized = self._resizes(fresh["sps"])
        for name, units in fresh.items():
            known = [] if resized and units else self.sets[name]
            self.sets[name] = self._merged(name, known, units)
        if resized:
            self.restless, self._changes = False, 0
            return True
        self._count_change()
        return not self.restless

    def _count_change(self) -> None:
        calm = self._pictures - self._changed_at > _CALM_PICTURES
        self._changes = 1 if calm else self._changes + 1
        self._changed_at = self._pictures
        self.restless = self.restless or self._changes > _RESTLESS_AFTER

    def _resizes(self, units: list[bytes]) -> bool:
        if not units or not self.sets["sps"]:
            return bool(units)
        try:
            return picture_size(self._codec, units[0]) != picture_size(self._codec, self.sets["sps"][0])
        except ValueError:
            return True  # one of the two is damaged: what came last counts

    def _merged(self, name: str, known: list[bytes], units: list[bytes]) -> list[bytes]:
        numbered = {self._number(name, unit): unit for unit in known}
        for unit in units:
            numbered[self._number(name, unit)] = unit
        return list(numbered.values())[-MAX_SETS:]

    def _number(self, name: str, unit: bytes) -> int:
        try:
            return set_number(self._codec, name, unit)
        except ValueError:
            return -1


def _fit(units: list[bytes]) -> list[bytes]:
    """Each once, within the bounds; an over-long one is left out, as if the camera had never sent it."""
    return [unit for unit in dict.fromkeys(units) if len(unit) <= MAX_SET_BYTES][:MAX_SETS]
