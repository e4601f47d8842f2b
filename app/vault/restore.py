"""Opens every clip that a verified log names, on a device that may read it; the demo and the commands call it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from app.core.clock import Clock, SystemClock
from app.core.paths import LibraryPaths
from app.core.private_files import make_private_folder, write_private
from app.domain.errors import BucketRefused, BucketUnreachable, ClipRefused, ObjectMissing
from app.domain.event import Event
from app.domain.ids import ClipId
from app.domain.recording import Segment, Span
from app.vault.bucket import Bucket
from app.vault.clip_note import ClipNote, parse_note
from app.vault.local_keys import LocalKeys
from app.vault.log_follower import read_logs
from app.vault.logs_read import LogsRead, NamedObject
from app.vault.names import clip_id, object_name
from app.vault.plaintext import PlaintextSearch, plaintext_hits
from app.vault.refusals import Refusal, in_words
from app.vault.roster_store import fetch_roster
from app.vault.vault import Vault
from crypto.absence import judge_absence
from crypto.errors import CryptoError, KeyRefused, WrongObject, WrongReader
from crypto.groups import MemorySource
from crypto.header import HEADER_BYTES, ObjectKind
from crypto.keys import Compartment, Epoch, ReaderKey
from crypto.metadata import Metadata
from crypto.opener import ObjectOpener
from crypto.roster import Roster

__all__ = ["PlaintextSearch", "RestoredClip", "Restorer", "plaintext_hits"]

RESTORED: Final = "restored"
_UNREACHABLE = (BucketUnreachable, BucketRefused)


@dataclass(frozen=True)
class RestoredClip:
    """A clip that was verified whole and written into this library; the thumbnail is a JPEG or None.

    `asked` is the span that the recorder cut: the same cut of its footage gives the same samples.
    """

    event: Event
    camera_name: str
    path: Path
    segment: Segment
    asked: Span
    clip_id: ClipId
    thumbnail: bytes | None = field(repr=False)

    @property
    def start_ms(self) -> int:
        """The time of its first picture."""
        return self.segment.start_ms


class Restorer:
    """Reads a bucket as one device of the vault. What is not believed is named in `refusals`; the rest goes on."""

    def __init__(self, bucket: Bucket, vault: Vault, paths: LibraryPaths, clock: Clock | None = None) -> None:
        self._bucket = bucket
        self._clock = clock or SystemClock()
        self._vault = vault
        self._paths = paths
        self._keys: dict[tuple[Compartment, Epoch], ReaderKey] = {}
        self._logs = LogsRead()
        self.refusals: list[Refusal] = []

    def clips(self) -> Iterator[RestoredClip]:
        """Every clip of every log, oldest first in each; written as restored/<camera>/<start>-<clip>.mp4.

        Raises the bucket's errors (but for single objects that are missing), and ClipRefused where this device was
        granted nothing at all.
        """
        self.refusals = []
        roster = self._refresh_roster()
        try:
            unopened: list[KeyRefused] = []
            local = LocalKeys(self._vault).identities()
            self._keys = roster.reader_keys(roster.seeds_of_device(self._vault.device, local, unopened=unopened))
        except CryptoError as error:
            raise in_words(error) from error
        read = read_logs(self._bucket, self._vault, roster, self._keys)
        self.refusals += [*(Refusal.of(error, "The list of devices") for error in unopened), *read.refusals]
        self._logs = read
        for named in read.named():
            if named.add.kind is ObjectKind.CLIP and not self._is_gone(named):
                clip = self._restore(named)
                if clip is not None:
                    yield clip

    def _refresh_roster(self) -> Roster:
        try:
            fetched = fetch_roster(self._bucket, self._vault.pinned, self._vault.ring(), self._vault.roster_head)
        except CryptoError as error:
            # What this device verified before still holds, so the clips of the devices known then can be opened.
            self.refusals.append(Refusal.of(error, "The list of devices"))
            return self._vault.roster
        self._vault.remember_roster(fetched.roster, fetched.statements)
        self.refusals += [Refusal.of(error, "The list of devices") for error in fetched.refusals]
        return fetched.roster

    def _is_gone(self, named: NamedObject) -> bool:
        """Whether its recorder rightly said so; where it had no right to, that is named and the clip tried."""
        try:
            return self._logs.absence(named, self._vault.roster, self._clock.wall_ms()) is not None
        except CryptoError as error:
            self.refusals.append(Refusal.of(error, _about(named)))
            return False

    def _miss(self, named: NamedObject, about: str) -> None:
        """The object is not there: only what was gone before its time is told."""
        try:
            judge_absence(named.add, self._vault.roster, self._clock.wall_ms())
        except CryptoError as error:
            self.refusals.append(Refusal.of(error, about))

    def _restore(self, named: NamedObject) -> RestoredClip | None:
        about = _about(named)
        folder = self._paths.root / RESTORED
        make_private_folder(folder)
        part = folder / f".{clip_id(named.add.sealed.object_id)}.part"
        try:
            with part.open("wb") as file:
                note = _checked_note(self._open(named, file), named)
            path = folder / note.camera_id / f"{note.start_ms}-{clip_id(named.add.sealed.object_id)}.mp4"
            make_private_folder(path.parent)
            part.replace(path)
        except _UNREACHABLE:
            raise
        except ObjectMissing:
            self._miss(named, about)
            return None
        except (CryptoError, ClipRefused) as error:
            self.refusals.append(Refusal.of(error, about))
            return None
        finally:
            part.unlink(missing_ok=True)
        return self._restored(note, named, path, about)

    def _restored(self, note: ClipNote, named: NamedObject, path: Path, about: str) -> RestoredClip:
        thumbnail = self._thumbnail(named, f"The picture of {about[0].lower()}{about[1:]}")
        if thumbnail is not None:
            make_private_folder(self._paths.thumbnails)
            write_private(self._paths.thumbnails / f"{note.event_id}.jpg", thumbnail)
        segment = Segment(
            camera_id=note.event.camera_id,
            role=note.role,
            path=path.relative_to(self._paths.root).as_posix(),
            start_ms=note.start_ms,
            end_ms=note.end_ms,
            size_bytes=path.stat().st_size,
            samples=note.samples,
        )
        clip, asked = clip_id(named.add.sealed.object_id), Span(note.asked_start_ms, note.asked_end_ms)
        return RestoredClip(note.event, note.camera_name, path, segment, asked, clip, thumbnail)

    def _thumbnail(self, clip: NamedObject, about: str) -> bytes | None:
        reference = clip.add.thumbnail
        if reference is None:
            return None
        target = io.BytesIO()
        try:
            named = self._logs.find(reference.object_id, clip.log_id)
            if named is None or named.add.kind is not ObjectKind.THUMBNAILS:
                raise WrongObject("the log names no such picture")
            self._open(named, target)
        except ObjectMissing:
            self._miss(clip, about)
            return None
        except CryptoError as error:
            self.refusals.append(Refusal.of(error, about))
            return None
        start = reference.offset_bytes
        jpeg = target.getvalue()[start : start + reference.size_bytes]
        return jpeg if len(jpeg) == reference.size_bytes and jpeg[:2] == b"\xff\xd8" else None

    def _open(self, named: NamedObject, target: BinaryIO) -> Metadata:
        """Write the body of a named object to `target`; raises crypto's refusals, and ObjectMissing."""
        sealed = named.add.sealed
        key = self._keys.get((named.compartment, named.add.epoch))
        if key is None:
            raise WrongReader
        data = self._bucket.get_range(object_name(sealed.object_id), 0, sealed.size_bytes + 1)
        expected = self._logs.expected(named, data)
        opener = ObjectOpener(data[:HEADER_BYTES], key, expected)
        if opener.header.kind is not named.add.kind:
            raise WrongObject("another kind of object than the log says")
        return opener.open_whole(MemorySource(memoryview(data)[HEADER_BYTES:]), target).metadata


def _about(named: NamedObject) -> str:
    return f"The clip {clip_id(named.add.sealed.object_id)[:8]} of {named.add.camera}"


def _checked_note(metadata: Metadata, named: NamedObject) -> ClipNote:
    """What the clip says of itself; WrongObject where the log says something else."""
    note = parse_note(metadata.description)
    said = (note.camera_name, note.start_ms, note.end_ms, (note.event_class.value,))
    if said != (named.add.camera, named.add.start_ms, named.add.end_ms, named.add.labels):
        raise WrongObject("the clip and the log tell of different times or cameras")
    return note
