"""Cuts the footage of an event and seals it with its thumbnail and its words into the spool; the worker calls it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.core.private_files import make_private_folder
from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged, LibraryMissing
from app.domain.event import Event
from app.domain.ids import CameraId
from app.domain.recording import Segment, Span
from app.recording.clip import Clip, cut_clip
from app.vault.clip_note import note_of, printable
from app.vault.log_book import LogBook
from app.vault.names import clip_id
from app.vault.refusals import in_words
from app.vault.spool import Spool, Ticket
from app.vault.vault import Vault
from crypto.absence import least_expiry_ms
from crypto.bodies import Policy
from crypto.entries import MAX_CAMERA_BYTES, Add, ThumbnailRef
from crypto.errors import CryptoError
from crypto.groups import MemorySource, SealedObject, Source
from crypto.header import ObjectKind
from crypto.object_keys import ObjectKeySource
from crypto.seal import MAX_BODY_BYTES, SealPlan, seal_object

BEFORE_MS: Final = 5_000
AFTER_MS: Final = 5_000
KEEP_MS: Final = 30 * 86_400_000
MAX_THUMBNAIL_BYTES: Final = 1024 * 1024
_MAX_PARTS: Final = 64
_LEAST_SPAN_MS: Final = 2_000

SegmentsBetween = Callable[[CameraId, StreamRole, int, int], list[Segment]]


Cut = Callable[[LibraryPaths, Sequence[Segment], int, int, BinaryIO], Clip]


@dataclass(frozen=True)
class Part:
    """A clip that was cut into a file of its own, and the span that was asked for."""

    path: Path
    clip: Clip
    asked: Span


class ClipSealer:
    """One clip an event, several where it would not fit an object. One thread at a time."""

    def __init__(
        self,
        paths: LibraryPaths,
        vault: Vault,
        *,
        spool: Spool,
        log: LogBook,
        clock: Clock,
        segments_between: SegmentsBetween,
        camera_name: Callable[[CameraId], str],
        boot_id: bytes,
        cut: Cut = cut_clip,
    ) -> None:
        self._paths = paths
        self._vault = vault
        self._spool = spool
        self._log = log
        self._segments_between = segments_between
        self._camera_name = camera_name
        self._cut = cut
        self._scratch = vault.folder / "scratch"
        self.keys = ObjectKeySource(vault.device.object_secret, boot_id, lambda: clock.wall_ms() * 1_000_000)

    def seal(self, event: Event) -> list[Ticket]:
        """Seal the event's clip, 5 s before to 5 s after it, into the spool.

        Raises LibraryMissing where there is no footage of it, LibraryDamaged where it cannot be read, ClipRefused.
        """
        make_private_folder(self._scratch)
        for left_over in self._scratch.iterdir():
            left_over.unlink()
        parts = self._cut_parts(event, event.start_ms - BEFORE_MS, event.end_ms + AFTER_MS)
        try:
            return [self._seal_part(event, part, number) for number, part in enumerate(parts)]
        except CryptoError as error:
            raise in_words(error) from error
        finally:
            for part in parts:
                part.path.unlink(missing_ok=True)

    def cut_live(self, event: Event, start_ms: int, end_ms: int) -> Part:
        """A span of an event that goes on. Raises LibraryMissing, LibraryDamaged; valid until the next cut."""
        make_private_folder(self._scratch)
        segments = self._segments_between(event.camera_id, StreamRole.MAIN, start_ms, end_ms)
        if not segments:
            raise LibraryMissing("Nothing was recorded in that span yet.")
        path = self._scratch / "live.mp4"
        with path.open("wb") as file:
            clip = self._cut(self._paths, segments, start_ms, end_ms, file)
        return Part(path, clip, Span(start_ms, end_ms))

    def _cut_parts(self, event: Event, start_ms: int, end_ms: int) -> list[Part]:
        """The span as one clip, or halved until every part fits an object."""
        segments = self._segments_between(event.camera_id, StreamRole.MAIN, start_ms, end_ms)
        if not segments:
            raise LibraryMissing("Nothing was recorded in that span, so there is no clip of it.")
        path = self._scratch / f"{start_ms}-{end_ms}.mp4"
        with path.open("wb") as file:
            clip = self._cut(self._paths, segments, start_ms, end_ms, file)
        if path.stat().st_size <= MAX_BODY_BYTES:
            return [Part(path, clip, Span(start_ms, end_ms))]
        path.unlink()
        if end_ms - start_ms < _LEAST_SPAN_MS:
            raise LibraryDamaged("Two seconds of its footage hold more than 30 MB, which is too much for a clip.")
        middle_ms = (start_ms + end_ms) // 2
        halves = [*self._cut_half(event, start_ms, middle_ms), *self._cut_half(event, middle_ms, end_ms)]
        return halves[:_MAX_PARTS]

    def _cut_half(self, event: Event, start_ms: int, end_ms: int) -> list[Part]:
        """One half may lie in a gap; the whole did not."""
        try:
            return self._cut_parts(event, start_ms, end_ms)
        except LibraryMissing:
            return []

    def _seal_part(self, event: Event, part: Part, number: int) -> Ticket:
        recipient = self._vault.readers_of(event.camera_id)
        ticket = _TicketMaker(
            self._spool,
            SealPlan(recipient, self._log.log_id, self._log.day_key, self.keys),
            event,
            printable(self._camera_name(event.camera_id), MAX_CAMERA_BYTES),
            self._vault.roster.policy,
        )
        if number == 0:
            ticket.add_thumbnail(self._thumbnail(event))
        ticket.add_clip(part, number)
        return ticket.finish()

    def _thumbnail(self, event: Event) -> bytes:
        try:
            with (self._paths.thumbnails / f"{event.id}.jpg").open("rb") as file:
                data = file.read(MAX_THUMBNAIL_BYTES + 1)
        except FileNotFoundError:
            return b""
        return data if len(data) <= MAX_THUMBNAIL_BYTES else b""


class _TicketMaker:
    """Collects the objects of one ticket: a thumbnail, where there is one, and the clip."""

    def __init__(self, spool: Spool, plan: SealPlan, event: Event, camera: str, policy: Policy) -> None:
        self._spool = spool
        self._plan = plan
        self._event = event
        self._camera = camera
        self._policy = policy
        self._name = spool.new_name()
        self._adds: list[Add] = []
        self._thumbnail: ThumbnailRef | None = None

    def add_thumbnail(self, jpeg: bytes) -> None:
        if not jpeg:
            return
        sealed = self._seal(MemorySource(jpeg), len(jpeg), ObjectKind.THUMBNAILS)
        self._add(ObjectKind.THUMBNAILS, sealed, self._event.start_ms, self._event.end_ms)
        self._thumbnail = ThumbnailRef(sealed.object_id, 0, len(jpeg))

    def add_clip(self, part: Part, number: int) -> None:
        clip = part.clip
        note = note_of(
            self._event,
            self._camera,
            StreamRole.MAIN,
            start_ms=clip.start_ms,
            end_ms=clip.end_ms,
            asked=part.asked,
            samples=clip.sample_count,
            part=number,
        )
        with part.path.open("rb") as source:
            sealed = self._seal(source, part.path.stat().st_size, ObjectKind.CLIP, note)
        self._add(ObjectKind.CLIP, sealed, clip.start_ms, clip.end_ms)

    def finish(self) -> Ticket:
        clip, recipient = clip_id(self._adds[-1].sealed.object_id), self._plan.recipient
        event = self._event
        ticket = Ticket(self._name, event.id, event.camera_id, clip, recipient.compartment, tuple(self._adds))
        self._spool.add(ticket)
        return ticket

    def _seal(self, source: Source, size_bytes: int, kind: ObjectKind, note: bytes = b"") -> SealedObject:
        with self._spool.object_path(self._name, len(self._adds)).open("wb") as target:
            return seal_object(source, size_bytes, target, self._plan, kind=kind, description=note)

    def _add(self, kind: ObjectKind, sealed: SealedObject, start_ms: int, end_ms: int) -> None:
        is_clip = kind is ObjectKind.CLIP
        add = Add(
            kind=kind,
            epoch=self._plan.recipient.epoch,
            sealed=sealed,
            camera=self._camera,
            start_ms=start_ms,
            end_ms=end_ms,
            labels=(self._event.event_class.value,) if is_clip else (),
            thumbnail=self._thumbnail if is_clip else None,
            expires_at_ms=max(end_ms + KEEP_MS, least_expiry_ms(end_ms, self._policy)),
        )
        self._adds.append(add)
