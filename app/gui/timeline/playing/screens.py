"""The upper part of the timeline: one picture or all of them, the way over a gap, and the border to what is below."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QWidget

LEAST_PICTURE_PX = 180
_BELOW_THE_SENTENCE_PX = 48


class Screens(QSplitter):
    """The panes on one another, above `foot`; the border can be dragged, and is then where the user put it."""

    def __init__(self, panes: tuple[QWidget, ...], go_on: Callable[[], object]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(LEAST_PICTURE_PX)
        for pane in panes:
            self._stack.addWidget(pane)
        self._foot = QWidget()
        self._chosen = False
        self._over_gap = QPushButton(self.tr("Next recording"), self._stack)
        self._over_gap.setAccessibleName(self.tr("Next recording"))
        self._over_gap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._over_gap.clicked.connect(go_on)
        self._over_gap.hide()
        self.splitterMoved.connect(self._was_moved)

    def stand_on(self, foot: QWidget) -> None:
        """Put `foot` below the panes."""
        self._foot = foot
        self.addWidget(self._stack)
        self.addWidget(foot)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    @property
    def shown(self) -> QWidget:
        """The pane in front."""
        shown = self._stack.currentWidget()
        assert shown is not None
        return shown

    def show_pane(self, pane: QWidget) -> None:
        """Bring one of the panes to the front."""
        self._stack.setCurrentWidget(pane)

    def offer_way(self, offered: bool) -> None:
        """Where nothing is recorded, the way over it stands below the sentence that says so."""
        self._over_gap.setVisible(offered)
        self._place_way()

    def settle(self) -> None:
        """Give the foot the height that it asks for, as far as the picture keeps a third of the place."""
        if not self._chosen:
            wanted = min(self._foot.sizeHint().height(), self.height() - max(LEAST_PICTURE_PX, self.height() // 3))
            self.setSizes([self.height() - wanted, wanted])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything where it belongs."""
        super().resizeEvent(event)
        self.settle()
        self._place_way()

    def _was_moved(self) -> None:
        self._chosen = True

    def _place_way(self) -> None:
        size = self._over_gap.sizeHint()
        middle = self._stack.rect().center()
        top = middle.y() + _BELOW_THE_SENTENCE_PX
        self._over_gap.setGeometry(middle.x() - size.width() // 2, top, size.width(), size.height())
        self._over_gap.raise_()
