"""How the search of a drawn area goes, and the way from hit to hit; the timeline view owns it."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.domain.recording import Span
from app.gui.asking.tasks import Tasks
from app.gui.looks import icons
from app.gui.looks.theme import Theme
from app.gui.timeline.ways.area_search import AreaSearch, AreaStep, AreaWish
from app.gui.widgets.controls import icon_button, make_label, text_button
from app.gui.wording.words import short_day_name
from app.index.motion_queries import MotionReader


class AreaBar(QWidget):
    """`found_changed` tells that `hits` are others; `step_asked` asks for the next hit (1) or the one before (-1)."""

    found_changed = Signal()
    step_asked = Signal(int)

    def __init__(self, reader: MotionReader, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.wish: AreaWish | None = None
        self.hits: list[Span] = []
        """When anything moved there, oldest first."""
        self._done, self._days, self._over = 0, 1, ""
        self._cancelled = False
        self.search = AreaSearch(reader, tasks, self)
        self.search.stepped.connect(self._stepped)
        self.search.ended.connect(self._ended)
        self.says = make_label("second")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(self.tr("How far the search is"))
        self.cancel_button = text_button(
            self.tr("Cancel"), self.tr("Look no further; what was found stays"), self.cancel
        )
        self.close_button = text_button(
            self.tr("Close"), self.tr("Forget the area and what was found in it"), self.clear
        )
        self._steps = [
            icon_button(icons.PREVIOUS, self.tr("Movement before (Shift+N)"), lambda: self.step_asked.emit(-1), theme),
            icon_button(icons.NEXT, self.tr("Next movement (N)"), lambda: self.step_asked.emit(1), theme),
        ]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(make_label("heading", self.tr("Movement in an area")))
        for button in self._steps:
            row.addWidget(button)
        row.addWidget(self.says, 1)
        for widget in (self.progress, self.cancel_button, self.close_button):
            row.addWidget(widget)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        for name, button in zip((icons.PREVIOUS, icons.NEXT), self._steps, strict=True):
            button.setIcon(icons.icon(name, theme))

    def start(self, wish: AreaWish) -> None:
        """Look for movement."""
        self.wish, self.hits, self._done, self._days, self._over = wish, [], 0, 1, ""
        self._cancelled = False
        self.search.start(wish)
        self.show()
        self._say()
        self.found_changed.emit()

    def cancel(self) -> None:
        """Look no further."""
        self._cancelled = self.search.running
        self.search.cancel()
        self._say()

    def clear(self) -> None:
        """Forget the area."""
        self.search.cancel()
        self.wish, self.hits = None, []
        self.hide()
        self.found_changed.emit()

    def hit_after(self, wall_ms: int, step: int) -> int | None:
        """When the next hit begins behind a moment (1), or the one before it (-1)."""
        starts = [span.start_ms for span in self.hits]
        at = bisect_right(starts, wall_ms) if step > 0 else bisect_left(starts, wall_ms) - 1
        return starts[at] if 0 <= at < len(starts) else None

    def _stepped(self, step: AreaStep) -> None:
        if step.wish is self.wish and not self._cancelled:
            self._done, self._days = step.done, step.days
            if step.found:
                self.hits = [*step.found, *self.hits]
                self.found_changed.emit()
            self._say()

    def _ended(self, sentence: str) -> None:
        self._over = sentence
        self._say()

    def _say(self) -> None:
        wish = self.wish
        if wish is None:
            return
        running = self.search.running
        self.progress.setRange(0, self._days)
        self.progress.setValue(self._done)
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)
        for button in self._steps:
            button.setEnabled(bool(self.hits))
        found = self.tr("found {count}").format(count=len(self.hits))
        if self._over:
            words = self._over
        elif running:
            words = self.tr("{camera}: day {done} of {days}, {found}").format(
                camera=wish.name, done=self._done, days=self._days, found=found
            )
        elif self._cancelled:
            words = self.tr("{camera}: stopped after {done} of {days} days, {found}").format(
                camera=wish.name, done=self._done, days=self._days, found=found
            )
        else:
            first, last = short_day_name(wish.span.start_ms), short_day_name(wish.span.end_ms - 1)
            when = first if first == last else f"{first} – {last}"
            nothing = self.tr("nothing moved there")
            words = f"{wish.name}, {when}: {found if self.hits else nothing}"
        self.says.setText(words)
