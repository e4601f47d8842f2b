"""Which footage is kept for ever, as the views ask: read from the library, and changed through the engine alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.event import Event
from app.domain.facts import KeepChanged
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.asking.engine_bridge import EngineBridge
from app.index.queries import LibraryReader
from app.playback.export.request import span_of_event
from app.recording.keeps import add_span, take_span


@dataclass(frozen=True)
class KeptFootage:
    """The spans of each camera that no rule deletes."""

    spans: Mapping[CameraId, tuple[Span, ...]] = field(default_factory=dict)

    def holds(self, event: Event) -> bool:
        """Whether the whole clip of an event is kept."""
        clip = span_of_event(event)
        own = self.spans.get(event.camera_id, ())
        return any(span.start_ms <= clip.start_ms and clip.end_ms <= span.end_ms for span in own)

    def after(self, fact: KeepChanged) -> "KeptFootage":
        """What is kept once this was said: the library's own answer follows a moment later."""
        change = add_span if fact.kept else take_span
        own = change(self.spans.get(fact.camera_id, ()), Span(fact.start_ms, fact.end_ms))
        return KeptFootage({**self.spans, fact.camera_id: tuple(own)})


def load_kept(library: LibraryReader, camera_ids: Iterable[CameraId], span: Span) -> KeptFootage:
    """What is kept of these cameras within `span`. Raises KnownError."""
    return KeptFootage({camera_id: tuple(library.kept_spans(camera_id, span)) for camera_id in camera_ids})


def keep_clip(bridge: EngineBridge, event: Event, *, kept: bool) -> str:
    """Have the engine keep the clip of an event, or let it go by the rules again; returns a sentence.

    Only in a task. Raises EngineNotRunning, LinkLost, or the engine's own reason as KnownError.
    """
    clip = span_of_event(event)
    asked = {"camera_id": event.camera_id, "start_ms": str(clip.start_ms), "end_ms": str(clip.end_ms)}
    return bridge.command("keep", {**asked, "kept": str(kept).lower()})
