"""The decoded pictures of one group, within a budget of bytes; only the footage of a camera makes and asks reels."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator

from app.playback.segment_file import TimedFrame

Abandon = Callable[[], bool]


def never() -> bool:
    """Nothing newer was asked for."""
    return False


class Reel:
    """Decodes as far as it is asked. Over `max_bytes` it lets go of its oldest pictures, and is `headless` then.

    With `until_ms` it ends before that picture: the stretch that a headless reel of the same group let go of.
    """

    def __init__(self, decoded: Iterator[TimedFrame], max_bytes: int, until_ms: int | None = None) -> None:
        self._decoded = decoded
        self._max_bytes = max_bytes
        self._until_ms = until_ms
        self._frames: list[TimedFrame] = []
        self._walls: list[int] = []
        self._sizes: list[int] = []
        self.size_bytes = 0
        self.complete = False
        self.headless = False
        self.limited = until_ms is not None

    def pull(self) -> bool:
        """Decode one picture more; False when there is none."""
        timed = None if self.complete else next(self._decoded, None)
        if timed is None or (self._until_ms is not None and timed.wall_ms >= self._until_ms):
            self.complete = True
            return False
        self._frames.append(timed)
        self._walls.append(timed.wall_ms)
        self._sizes.append(_bytes_of(timed))
        self.size_bytes += self._sizes[-1]
        self._let_go(self._max_bytes)
        return True

    def begins_after(self, wall_ms: int) -> bool:
        """Whether the picture that was showing then has been let go of."""
        return self.headless and bool(self._walls) and self._walls[0] > wall_ms

    def first(self) -> TimedFrame | None:
        """The picture that the group begins with, while nothing else was asked for."""
        if not self._frames:
            self.pull()
        return self._frames[0] if self._frames and not self.headless else None

    def at(self, wall_ms: int, abandon: Abandon = never, showing_ms: int | None = None) -> TimedFrame | None:
        """The picture that was showing at `wall_ms`, else the first one; None when there is none, or abandoned.

        With `showing_ms`, when that picture was taken, it ends there; else only the picture behind it tells.
        What is decoded on the way is not held: the decoder paints the next picture into the same memory, which takes
        half the time that new memory would. Going back from here decodes the group once more, and so does a picture
        that was announced and cannot be decoded: then what comes back is later than `wall_ms`, or nothing.
        """
        enough_ms = wall_ms + 1 if showing_ms is None else showing_ms
        while not self.complete and (not self._walls or self._walls[-1] < enough_ms):
            if abandon():
                return None
            if not self.limited:
                self._let_go(0, at_least=1 if showing_ms is None else 0)
            self.pull()
        return self._frames[max(0, bisect_right(self._walls, wall_ms) - 1)] if self._frames else None

    def after(self, wall_ms: int) -> TimedFrame | None:
        """The first picture later than that; None at the end."""
        while not self.complete and (not self._walls or self._walls[-1] <= wall_ms):
            self.pull()
        index = bisect_right(self._walls, wall_ms)
        return self._frames[index] if index < len(self._frames) else None

    def before(self, wall_ms: int) -> TimedFrame | None:
        """The last picture earlier than that, among those held; None before the first."""
        while not self.complete and (not self._walls or self._walls[-1] < wall_ms):
            self.pull()
        index = bisect_left(self._walls, wall_ms)
        return self._frames[index - 1] if index > 0 else None

    def _let_go(self, max_bytes: int, at_least: int = 1) -> None:
        while self.size_bytes > max_bytes and len(self._frames) > at_least:
            self._frames.pop(0)
            self._walls.pop(0)
            self.size_bytes -= self._sizes.pop(0)
            self.headless = True


def _bytes_of(timed: TimedFrame) -> int:
    return sum(plane.buffer_size for plane in timed.frame.planes)
