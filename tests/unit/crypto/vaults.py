"""A whole small vault for the tests of crypto: root, recorder, viewer, roster, sealing plan and a log."""

import io
import itertools
import os
from dataclasses import dataclass, field

from crypto.entries import Add, Entry
from crypto.header import HEADER_BYTES, LivePiece, ObjectKind
from crypto.hpke import Suite
from crypto.keys import AccountRoot, Compartment, DeviceKeys, Epoch, ReaderSeed
from crypto.log_reader import LogReader, LogReaderState
from crypto.log_writer import WrittenSegment, append, begin_log
from crypto.object_keys import ObjectKeySource
from crypto.opener import Expected, ObjectOpener
from crypto.roster import Roster, make_add_device, make_genesis, make_grant
from crypto.seal import SealedObject, SealPlan, seal_object
from crypto.statement import Device, Role

YARD = Compartment(1)
HOUSE = Compartment(2)
START_MS = 1_780_000_000_000
MINUTE_MS = 60_000


@dataclass
class SealedClip:
    """An object in the bucket, what the log would say of it, and what was sealed."""

    body: bytes
    sealed: SealedObject
    data: bytes

    @property
    def header(self) -> bytes:
        return self.data[:HEADER_BYTES]

    @property
    def chunks(self) -> bytes:
        return self.data[HEADER_BYTES:]


@dataclass
class Vault:
    """The recorder is an admin; the viewer is granted YARD and not HOUSE."""

    suite: Suite
    root: AccountRoot = field(default_factory=AccountRoot.generate)
    recorder: DeviceKeys = field(default_factory=DeviceKeys.generate)
    viewer: DeviceKeys = field(default_factory=DeviceKeys.generate)

    def __post_init__(self) -> None:
        suite = self.suite
        self.yard, self.house = ReaderSeed.generate(YARD), ReaderSeed.generate(HOUSE)
        recorder = Device.of(self.recorder, suite, Role.RECORDER | Role.ADMIN)
        viewer = Device.of(self.viewer, suite, Role.VIEWER)
        genesis, roster = make_genesis(self.root, suite, [recorder], [self.yard, self.house])
        added, roster = make_add_device(roster, self.recorder.signing_key, viewer)
        granted, roster = make_grant(roster, self.recorder.signing_key, viewer.device_id, self.yard)
        self.statements = [genesis, added, granted]
        self.roster = roster
        self.segments = [
            begin_log(self.recorder.signing_key, roster.recipients(), START_MS, roster_head=roster.head.hash)
        ]
        state = self.segments[0].state
        ticks = itertools.count()
        source = ObjectKeySource(self.recorder.object_secret, os.urandom(16), lambda: next(ticks))
        self.plan = SealPlan(self.yard.recipient(suite), state.log_id, state.signing_key, source)

    def verified(self) -> Roster:
        return Roster.verify(self.root.fingerprint, self.statements)

    def seal(self, body: bytes, description: bytes = b"", piece: LivePiece | None = None) -> SealedClip:
        target = io.BytesIO()
        kind = ObjectKind.PIECE if piece else ObjectKind.CLIP
        sealed = seal_object(
            io.BytesIO(body), len(body), target, self.plan, kind=kind, description=description, piece=piece
        )
        return SealedClip(body, sealed, target.getvalue())

    def expected(self, clip: SealedClip, *, logged: bool = True) -> Expected:
        signers = frozenset([self.plan.day_key.verify_key])
        return Expected(clip.sealed.object_id, self.plan.log_id, signers, clip.sealed if logged else None)

    def opener(self, clip: SealedClip, header: bytes | None = None, *, logged: bool = True) -> ObjectOpener:
        return ObjectOpener(header or clip.header, self.yard.key(self.suite), self.expected(clip, logged=logged))

    def open(self, clip: SealedClip, data: bytes | None = None, *, logged: bool = True) -> bytes:
        """The body of `data` (the clip itself if not given), opened as that clip."""
        data = clip.data if data is None else data
        target = io.BytesIO()
        opener = self.opener(clip, data[:HEADER_BYTES], logged=logged)
        opener.open_whole(io.BytesIO(data[HEADER_BYTES:]), target)
        return target.getvalue()

    def append(self, *entries: Entry, minutes: int = 1, compartment: Compartment = YARD) -> WrittenSegment:
        written = append(
            self.segments[-1].state,
            self.roster.recipients(),
            START_MS + len(self.segments) * minutes * MINUTE_MS,
            roster_head=self.roster.head.hash,
            entries={compartment: entries} if entries else None,
        )
        self.segments.append(written)
        return written

    def reader(self, **arguments: object) -> LogReader:
        """A new viewer's reader at the log's beginning, with what it was granted."""
        state = LogReaderState.start(self.plan.log_id, self.recorder.signing_key.verify_key)
        keys = self.roster.reader_keys(self.roster.seeds_of_device(self.viewer))
        return LogReader(state, keys, **arguments)  # type: ignore[arg-type]

    def add_entry(self, clip: SealedClip) -> Add:
        return Add(
            kind=ObjectKind.CLIP,
            epoch=Epoch(1),
            sealed=clip.sealed,
            camera="Yard",
            start_ms=START_MS,
            end_ms=START_MS + 5000,
            labels=("person",),
            thumbnail=None,
            expires_at_ms=START_MS + 30 * 86_400_000,
        )
