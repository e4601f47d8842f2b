"""A recorder with a vault and a bucket in a folder, for the tests of app/vault; footage is bytes that look like MP4."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import LibraryMissing
from app.domain.event import Box, Event, EventClass
from app.domain.facts import ClipSealed, EventChanged, ProblemFound, RecordingReached, VaultChanged
from app.domain.ids import CameraId, new_event_id
from app.domain.recording import Segment
from app.recording.clip import Clip
from app.vault.addresses import open_bucket
from app.vault.bucket import Bucket
from app.vault.device import KeyPlace
from app.vault.restore import RestoredClip, Restorer
from app.vault.upload_queue import Checkpoint
from app.vault.vault import Vault
from app.vault.vault_keys import create_vault, join_vault
from app.vault.vault_worker import VaultWorker
from crypto.hpke import Suite
from crypto.keyfile import INTERACTIVE

CAMERA = CameraId("front-door")
CAMERA_NAME = "Grandmother's front door"
START_MS = 1_780_000_000_000
PASSPHRASE = "correct horse battery staple"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + os.urandom(3000)


class HandClock:
    """A clock that a test moves."""

    def __init__(self, now_ms: int = START_MS + 60_000) -> None:
        self.now_ms = now_ms

    def wall_ms(self) -> int:
        return self.now_ms

    def monotonic_s(self) -> float:
        return self.now_ms / 1000


def make_event(number: int = 0) -> Event:
    """A closed event of three seconds; events of other numbers lie 20 s apart."""
    start_ms = START_MS + number * 20_000
    return Event(
        id=new_event_id(),
        camera_id=CAMERA,
        event_class=EventClass.PERSON,
        start_ms=start_ms,
        end_ms=start_ms + 3000,
        closed=True,
        score=0.83,
        box=Box(0.1, 0.2, 0.3, 0.9),
        best_ms=start_ms + 1500,
        track=7,
        why="person 0.83, track 7, rule: people at the door",
    )


def one_segment(camera_id: CameraId, role: StreamRole, start_ms: int, end_ms: int) -> list[Segment]:
    """Footage of everything."""
    return [Segment(camera_id, role, "footage/x.mp4", start_ms, end_ms, 1, 1)]


@dataclass
class Footage:
    """Cuts clips of random bytes in MP4's boxes, and keeps what it cut by the clip's start."""

    size_bytes: int = 150_000
    cut_bytes: dict[int, bytes] = field(default_factory=dict)

    def cut(self, paths: LibraryPaths, segments: Sequence[Segment], start_ms: int, end_ms: int, out: BinaryIO) -> Clip:
        if not segments:
            raise LibraryMissing("no footage")
        data = b"\x00\x00\x00\x20ftypisom" + b"\x00\x00\x00\x10moof" + os.urandom(self.size_bytes)
        data = data + b"avcC\x01\x64\x00" + CAMERA_NAME.encode()
        out.write(data)
        self.cut_bytes[start_ms] = data
        return Clip(start_ms, end_ms, 100, [])


def passphrase() -> str:
    return PASSPHRASE


class Recorder:
    """A library whose vault was created in `bucket`; worker() makes a new engine's worker over the same files."""

    def __init__(self, root: Path, bucket: Bucket, suite: Suite | None = None) -> None:
        self.paths = LibraryPaths(root)
        self.bucket = bucket
        self.bus = Bus()
        self.clock = HandClock()
        self.footage = Footage()
        self.facts: list[object] = []
        for kind in (ClipSealed, VaultChanged, ProblemFound):
            self.bus.subscribe(kind, self.facts.append)
        created = create_vault(self.paths, bucket, place=KeyPlace.FILE, ask=passphrase, cost=INTERACTIVE, suite=suite)
        self.vault, self.words = created.vault, created.words
        self.paths.thumbnails.mkdir(parents=True)

    def reload(self) -> None:
        """As after a restart of the program."""
        self.vault = Vault.load(self.paths.vault, self.vault.device)

    def worker(self, checkpoint: Checkpoint = lambda _: None, clock: Clock | None = None) -> VaultWorker:
        return VaultWorker(
            self.paths,
            self.bucket,
            self.vault,
            bus=self.bus,
            clock=clock or self.clock,
            segments_between=one_segment,
            camera_name=lambda _: CAMERA_NAME,
            cut=self.footage.cut,
            checkpoint=checkpoint,
        )

    def happen(self, event: Event) -> None:
        """The event closes and the footage behind it is on the disk."""
        (self.paths.thumbnails / f"{event.id}.jpg").write_bytes(JPEG)
        self.bus.publish(EventChanged(event))
        self.bus.publish(RecordingReached(CAMERA, StreamRole.MAIN, START_MS, event.end_ms + 60_000))

    def seal(self, *events: Event) -> None:
        """Seal and upload these events' clips with a worker of their own, one pass each."""
        worker = self.worker()
        for event in events:
            self.happen(event)
            worker.run_once()
        worker.request_stop()

    @property
    def sealed(self) -> list[ClipSealed]:
        return [fact for fact in self.facts if isinstance(fact, ClipSealed)]


def other_device(recorder: Recorder, root: Path) -> Restorer:
    """Another machine that has the bucket and the words alone."""
    paths = LibraryPaths(root)
    vault = join_vault(paths, recorder.bucket, recorder.words, place=KeyPlace.FILE, ask=passphrase, cost=INTERACTIVE)
    return Restorer(recorder.bucket, vault, paths, recorder.clock)


def contents(clips: Sequence[RestoredClip]) -> list[bytes]:
    return [clip.path.read_bytes() for clip in clips]


def folder_recorder(tmp_path: Path, suite: Suite | None = None) -> Recorder:
    (tmp_path / "bucket").mkdir()
    return Recorder(tmp_path / "library", open_bucket(str(tmp_path / "bucket")), suite)


def copy_tree(source: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
