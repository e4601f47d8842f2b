"""Brings an event's footage to the bucket in pieces while the event goes on; the vault's worker owns and calls it."""

import io
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged, LibraryMissing
from app.domain.event import Event
from app.domain.ids import CameraId, EventId
from app.vault.bucket import Bucket
from app.vault.clip_note import MAX_PARTS, note_of, printable
from app.vault.log_book import LogBook
from app.vault.names import object_name
from app.vault.sealer import AFTER_MS, BEFORE_MS, ClipSealer, Part
from app.vault.vault import Vault
from crypto.entries import MAX_CAMERA_BYTES
from crypto.errors import TooLarge
from crypto.groups import MemorySource
from crypto.header import ObjectKind
from crypto.keys import EpochRecipient, ObjectId
from crypto.seal import SealPlan, seal_object
from crypto.series import SeriesState

PIECE_MS: Final = 5_000
"""How much footage a piece holds at least: what a thief may take with the machine (picked by feel)."""


@dataclass(frozen=True)
class _Sealed:
    """A piece that waits for the bucket: the same bytes go again until they are there."""

    object_id: ObjectId
    data: bytes
    after: SeriesState
    until_ms: int


@dataclass(frozen=True)
class _Live:
    """Where one event stands."""

    event: Event
    recipient: EpochRecipient
    state: SeriesState
    from_ms: int
    waiting: _Sealed | None = None


class LivePieces:
    """An early copy: the whole clip follows when the event is over, and only that one is logged by its hash.

    So nothing here is kept across a restart, and what cannot be cut or sealed is left to the clip. advance() is called
    on the worker's thread alone, on_event() on any.
    """

    def __init__(
        self,
        bucket: Bucket,
        vault: Vault,
        log: LogBook,
        sealer: ClipSealer,
        camera_name: Callable[[CameraId], str],
    ) -> None:
        self._bucket = bucket
        self._vault = vault
        self._log = log
        self._sealer = sealer
        self._camera_name = camera_name
        self._lock = threading.Lock()
        self._events: dict[EventId, Event] = {}
        self._live: dict[EventId, _Live] = {}

    def on_event(self, event: Event) -> None:
        """An event began, went on or closed."""
        with self._lock:
            if not event.closed or event.id in self._events:
                self._events[event.id] = event

    def advance(self, reached_ms: Mapping[CameraId, int], given_up_ms: int) -> None:
        """Bring up what was recorded since. reached_ms: up to when each camera's footage is on the disk.

        given_up_ms: footage of a time before it is no longer waited for. Raises the bucket's errors: call again.
        """
        with self._lock:
            events = list(self._events.values())
        for event in events:
            self._advance(event, reached_ms.get(event.camera_id, 0), given_up_ms)

    def _advance(self, event: Event, reached_ms: int, given_up_ms: int) -> None:
        end_ms = event.end_ms + AFTER_MS if event.closed else reached_ms
        until_ms, live = min(reached_ms, end_ms), self._live.get(event.id)
        last = event.closed and end_ms <= max(reached_ms, given_up_ms)
        if live is None:
            # One that is over before its first piece would be full goes up as a clip at once.
            if event.closed or until_ms - event.start_ms < PIECE_MS:
                return self._forget(event) if event.closed else None
            live = self._begin(event)
        if live.waiting is None and (until_ms - live.from_ms >= PIECE_MS or last):
            live = self._seal(replace(live, event=event), until_ms, last=last)
        if live.waiting is not None:
            self._live[event.id] = live
            self._bucket.put(object_name(live.waiting.object_id), live.waiting.data)
            live = replace(live, state=live.waiting.after, from_ms=live.waiting.until_ms, waiting=None)
        self._live[event.id] = live
        return self._forget(event) if live.state.closed or last else None

    def _begin(self, event: Event) -> _Live:
        recipient = self._vault.readers_of(event.camera_id)
        state = SeriesState(os.urandom(16), os.urandom(32))
        begin_ms = event.start_ms - BEFORE_MS
        series = state.entry(recipient.epoch, self._name(event), begin_ms)
        self._log.append([series], recipient.compartment)
        live = self._live[event.id] = _Live(event, recipient, state, begin_ms)
        self._log.upload_pending(self._bucket)
        return live

    def _seal(self, live: _Live, until_ms: int, *, last: bool) -> _Live:
        try:
            part = self._sealer.cut_live(live.event, live.from_ms, until_ms)
        except (LibraryMissing, LibraryDamaged):
            return live  # not on the disk yet, or never: the clip's own sealing tells
        if part.clip.end_ms <= live.from_ms and not last:
            return live
        try:
            return replace(live, waiting=self._sealed(live, part, last=last or live.state.number == MAX_PARTS))
        except TooLarge:
            return replace(live, state=replace(live.state, closed=True))

    def _sealed(self, live: _Live, part: Part, *, last: bool) -> _Sealed:
        object_id, piece = live.state.next_piece(last=last)
        clip, target = part.clip, io.BytesIO()
        note = note_of(
            live.event,
            self._name(live.event),
            StreamRole.MAIN,
            start_ms=clip.start_ms,
            end_ms=clip.end_ms,
            asked=part.asked,
            samples=clip.sample_count,
            part=live.state.number,
        )
        plan = SealPlan(live.recipient, self._log.log_id, self._log.day_key, self._sealer.keys)
        body = part.path.read_bytes()
        sealed = seal_object(
            MemorySource(body),
            len(body),
            target,
            plan,
            kind=ObjectKind.PIECE,
            description=note,
            piece=piece,
            object_id=object_id,
        )
        after = live.state.after(sealed.header_hash, last=last)
        return _Sealed(object_id, target.getvalue(), after, max(clip.end_ms, live.from_ms))

    def _name(self, event: Event) -> str:
        return printable(self._camera_name(event.camera_id), MAX_CAMERA_BYTES)

    def _forget(self, event: Event) -> None:
        self._live.pop(event.id, None)
        with self._lock:
            self._events.pop(event.id, None)
