"""What the timeline shows of where the pointer is: a card over a lane, a preview while the playhead is dragged."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from app.core.paths import LibraryPaths
from app.gui.looks.theme import Theme
from app.gui.timeline.lanes.hover_card import HoverCard
from app.gui.timeline.lanes.timeline_hover import Hover, gap_at
from app.gui.timeline.lanes.timeline_lanes import TimelineLanes
from app.gui.timeline.lanes.timeline_previews import FoundPreview, TimelinePreviews
from app.gui.timeline.playing.locked_pane import LockedPane
from app.gui.timeline.playing.player_pane import PlayerPane


class TimelinePointer(QObject):
    """`over` is the widget that the card lies on; close() ends its thread."""

    def __init__(
        self, paths: LibraryPaths, lanes: TimelineLanes, panes: tuple[PlayerPane, LockedPane], over: QWidget,
        theme: Theme,
    ) -> None:  # fmt: skip
        super().__init__(over)
        self._lanes = lanes
        self._pane, self._together = panes
        self.card = HoverCard(over, theme)
        self.previews = TimelinePreviews(paths)
        self.previews.found.connect(self._found)
        lanes.hovered.connect(self._hovered)

    def close(self) -> bool:
        """End the thread that looks for previews; False when it still runs."""
        return self.previews.close()

    def scrubbed(self, wall_ms: int) -> None:
        """The playhead was dragged there."""
        chosen = () if self._lanes.lane is None else (self._lanes.lane,)
        lanes = self._lanes.data.lanes if self._together.isVisible() else chosen
        self.previews.ask([lane.camera_id for lane in lanes if gap_at(lane, wall_ms) is None], wall_ms)

    def _hovered(self, hover: Hover | None, x: int) -> None:
        if hover is None:
            self.card.forget()
            return
        self.card.show_hover(hover, QPoint(x, self._lanes.y() - 4))
        if hover.picture_ms is not None:
            self.previews.ask((hover.camera_id,), hover.picture_ms)

    def _found(self, preview: FoundPreview) -> None:
        if self.card.isVisible():
            self.card.show_picture(preview)
        else:  # the playhead is dragged
            pane = self._together if self._together.isVisible() else self._pane
            pane.show_preview(preview.camera_id, preview.wall_ms, preview.image)
