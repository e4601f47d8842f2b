"""What the timeline shows of where the pointer is: a card over a lane, a preview while the playhead is dragged."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from app.core.paths import LibraryPaths
from app.gui.hover_card import HoverCard
from app.gui.player_pane import PlayerPane
from app.gui.theme import Theme
from app.gui.timeline_hover import Hover, gap_at
from app.gui.timeline_lanes import TimelineLanes
from app.gui.timeline_previews import FoundPreview, TimelinePreviews


class TimelinePointer(QObject):
    """`over` is the widget that the card lies on; close() ends its thread."""

    def __init__(
        self, paths: LibraryPaths, lanes: TimelineLanes, pane: PlayerPane, over: QWidget, theme: Theme
    ) -> None:
        super().__init__(over)
        self._lanes = lanes
        self._pane = pane
        self.card = HoverCard(over, theme)
        self.previews = TimelinePreviews(paths)
        self.previews.found.connect(self._found)
        lanes.hovered.connect(self._hovered)

    def close(self) -> bool:
        """End the thread that looks for previews; False when it still runs."""
        return self.previews.close()

    def scrubbed(self, wall_ms: int) -> None:
        """The playhead was dragged there."""
        lane = self._lanes.lane
        if lane is not None and gap_at(lane, wall_ms) is None:
            self.previews.ask(lane.camera_id, wall_ms)

    def _hovered(self, hover: Hover | None, x: int) -> None:
        if hover is None:
            self.card.forget()
            return
        self.card.show_hover(hover, QPoint(x, self._lanes.y() - 4))
        if hover.picture_ms is not None:
            self.previews.ask(hover.camera_id, hover.picture_ms)

    def _found(self, preview: FoundPreview) -> None:
        if self.card.isVisible():
            self.card.show_picture(preview)
        elif self._pane.isVisible():  # the playhead is dragged, and one camera is played
            self._pane.show_preview(preview.camera_id, preview.wall_ms, preview.image)
