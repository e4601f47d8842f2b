"""Places pieces of sound on the pictures' clock, over silences and jumps; track.py owns one."""

from app.domain.media import TICKS_PER_S

MAX_APART_TICKS = 10 * TICKS_PER_S
_CLOSE_TICKS = TICKS_PER_S
_GUESSED_STEP_TICKS = TICKS_PER_S // 50


class SoundTimes:
    """Sound that paused keeps its place, since the pictures went on meanwhile; a clock that leapt is bridged."""

    def __init__(self) -> None:
        self._shift = 0
        self._step = _GUESSED_STEP_TICKS
        self._last: int | None = None

    def place(self, ticks: int, pictures_at: int | None) -> int:
        """The time of a piece that says `ticks`, strictly behind the last one's; `pictures_at` is the latest picture's.

        Sound within ten seconds of the pictures is believed. Otherwise its clock was set: it goes on where it was, or
        beside the pictures where that is far off.
        """
        at, last = ticks + self._shift, self._last
        if last is not None:
            near = pictures_at is None or abs(at - pictures_at) <= MAX_APART_TICKS
            if at <= last or not near:
                at = last + self._step
                if pictures_at is not None and abs(at - pictures_at) > _CLOSE_TICKS:
                    at = max(at, pictures_at)
                self._shift = at - ticks
            elif at - last <= _CLOSE_TICKS:
                self._step = at - last
        self._last = at
        return at
