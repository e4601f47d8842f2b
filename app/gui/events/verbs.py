"""What can be done with chosen events: exported, kept, marked, deleted and taken back; the events view owns it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.domain.event import Event
from app.gui.asking.kept import keep_clip
from app.gui.context import ViewContext
from app.gui.events.events_model import EventsModel
from app.gui.events.marks import Marks
from app.gui.widgets.undo_bar import UndoBar
from app.playback.export.request import ExportCamera, ExportClip, ExportRequest, request_of_clips, span_of_event


class EventVerbs(QObject):
    """`said` is a sentence about what came of a wish. Touches no widget but the bar that takes things back."""

    said = Signal(str)

    def __init__(self, context: ViewContext, model: EventsModel, marks: Marks, undo: UndoBar) -> None:
        super().__init__()
        self._context, self._model, self._marks, self._undo = context, model, marks, undo
        marks.said.connect(self.said)
        marks.deleted.connect(self._offer_undo)

    def export(self, events: Sequence[Event], start: Callable[[ExportRequest], None]) -> None:
        """One clip into the folder of exports, several into a folder of their own, with one sheet for all."""
        there = [event for event in events if self._model.gone_cause(event.id) is None]
        missing = len(events) - len(there)
        if not there:
            if events:
                self.said.emit(self.tr("There is no footage of this any more, so there is nothing to export."))
            return
        folder = self._context.preferences.export_folder
        if len(events) == 1:
            start(ExportRequest((self._camera(there[0]),), span_of_event(there[0]), folder))
            return
        now = datetime.fromtimestamp(self._context.clock.wall_ms() / 1000)
        clips = [ExportClip(event.id, self._camera(event), span_of_event(event)) for event in reversed(there)]
        start(request_of_clips(clips, folder / self.tr("Evidence {time}").format(time=f"{now:%Y-%m-%d %H.%M.%S}")))
        if missing == 1:
            self.said.emit(self.tr("1 event has no footage any more and is left out."))
        elif missing:
            self.said.emit(self.tr("%n events have no footage any more and are left out.", "", missing))

    def keep(self, events: Sequence[Event], *, kept: bool) -> None:
        """Keep the footage of these for ever, or let it go by the rules again."""
        bridge = self._context.bridge

        def keep_all() -> str:
            return [keep_clip(bridge, event, kept=kept) for event in events][-1]

        if events:
            self._context.tasks.run(op=keep_all, success=self.said.emit, failure=self._failed)

    def delete(self, events: Sequence[Event]) -> None:
        """Take these off the list; for half a minute that can be undone, for a day from the trash."""
        self._marks.delete(events)

    def _camera(self, event: Event) -> ExportCamera:
        return ExportCamera(event.camera_id, self._model.camera_name(event.camera_id))

    def _offer_undo(self, events: Sequence[Event], sentence: str) -> None:
        self._undo.offer(sentence, lambda: self._marks.take_back(events))

    def _failed(self, error: KnownError) -> None:
        self.said.emit(str(error))
