"""Lets the timeline glide on for a moment when its ruler is let go in a movement; the lanes widget has one."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStyle

GLIDE_MS = 400
_FRAME_MS = 16
_MEMORY_MS = 80
"""How fast the pointer is, is judged by the last moment before it let go: who stops first, and lets go then, stays."""
_SLOWEST_PX_S = 40.0


def motion_is_reduced() -> bool:
    """Whether the system's settings ask for no animations."""
    style = QApplication.style()
    return style is None or style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


class Momentum(QObject):
    """`glided` tells by how many pixels the time is to move on. Dragging is told step by step with the time of each;
    `reduced` is asked whether the user wants no animations."""

    glided = Signal(float)

    def __init__(self, parent: QObject, reduced: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._reduced = reduced
        self._steps: list[tuple[float, float]] = []
        self._speed_px_s = 0.0
        self._done_px = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._glide)

    @property
    def gliding(self) -> bool:
        """Whether it moves by itself."""
        return self._timer.isActive()

    def hold(self) -> None:
        """Stand still: the pointer has taken hold of the ruler."""
        self._timer.stop()
        self._steps.clear()

    def dragged(self, by_px: float, at_ms: float) -> None:
        """The pointer moved the ruler so far."""
        self._steps = [step for step in self._steps if at_ms - step[1] <= _MEMORY_MS] + [(by_px, at_ms)]

    def let_go(self, at_ms: float) -> None:
        """Glide on as fast as the pointer was, ever slower, for 400 ms; not where motion is to be reduced."""
        recent = [step for step in self._steps if at_ms - step[1] <= _MEMORY_MS]
        self._speed_px_s = sum(by_px for by_px, _ in recent) * 1000 / _MEMORY_MS
        if abs(self._speed_px_s) < _SLOWEST_PX_S or self._reduced():
            return
        self._done_px = 0.0
        self._since.start()
        self._timer.start()

    def _glide(self) -> None:
        """By where it should be by now, so that a late frame costs no distance."""
        share = min(1.0, self._since.elapsed() / GLIDE_MS)
        distance_px = self._speed_px_s * GLIDE_MS / 1000 / 3 * (1 - (1 - share) ** 3)
        self.glided.emit(distance_px - self._done_px)
        self._done_px = distance_px
        if share >= 1.0:
            self._timer.stop()
