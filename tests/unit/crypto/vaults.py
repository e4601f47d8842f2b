"""A whole small vault for the tests of crypto: root, recorder, viewer, roster, sealing plan and a log."""

import io
import itertools
import os
from dataclasses import dataclass, field

from crypto.entries import Add, Entry
from crypto.groups import SealedObject
from crypto.header import HEADER_BYTES, LivePiece, ObjectKind
from crypto.hpke import Suite
from crypto.keys import AccountRoot, Compartment, DeviceKeys, Epoch, ObjectId, ReaderSeed
from crypto.log_reader import LogReader, LogReaderState
from crypto.log_writer import WrittenSegment, append, begin_log
from crypto.members import Device, Role
from crypto.object_keys import ObjectKeySource
from crypto.opener import Expected, ObjectOpener
from crypto.roster import Roster, RosterHead
from crypto.roster_key import RosterKeyRing
from crypto.roster_rules import verify_roster
from crypto.roster_writer import RosterWriter, begin_roster
from crypto.seal import SealPlan, seal_object
from crypto.statement import parse_statement

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
    """The recorder is an admin; the viewer is granted YARD and not HOUSE. All by hand, statement by statement."""

    suite: Suite
    root: AccountRoot = field(default_factory=AccountRoot.generate)
    recorder: DeviceKeys = field(default_factory=DeviceKeys.generate)
    viewer: DeviceKeys = field(default_factory=DeviceKeys.generate)

    def __post_init__(self) -> None:
        suite = self.suite
        self.yard, self.house = ReaderSeed.generate(YARD), ReaderSeed.generate(HOUSE)
        recorder = Device.of(self.recorder, suite, Role.RECORDER | Role.ADMIN, "recorder")
        viewer = Device.of(self.viewer, suite, Role.VIEWER, "viewer")
        self.recorder_id, self.viewer_id = recorder.device_id, viewer.device_id
        begun = begin_roster(self.root, suite, [recorder], {self.yard: "Yard", self.house: "House"})
        admin = RosterWriter(begun.roster, self.ring(self.recorder, begun), self.recorder.signing_key)
        admin.add_device(viewer)
        admin.grant(viewer.device_id, self.yard)
        self.statements = [*begun.statements, *admin.statements]
        self.roster = roster = admin.roster
        self.segments = [
            begin_log(self.recorder.signing_key, roster.recipients(), START_MS, roster_head=roster.head.hash)
        ]
        state = self.segments[0].state
        ticks = itertools.count()
        source = ObjectKeySource(self.recorder.object_secret, os.urandom(16), lambda: next(ticks))
        self.plan = SealPlan(self.yard.recipient(suite), state.log_id, state.signing_key, source)

    def ring(self, keys: DeviceKeys | AccountRoot, begun: RosterWriter | None = None) -> RosterKeyRing:
        """The ring of a member that has read all statements."""
        ring = RosterKeyRing([keys.identity(self.suite)])
        for data in self.statements if begun is None else begun.statements:
            ring.learn(parse_statement(data))
        return ring

    def verified(self, keys: DeviceKeys | AccountRoot | None = None, remembered: RosterHead | None = None) -> Roster:
        """What a member (the recorder, if nobody is named) makes of the statements."""
        ring = RosterKeyRing([(keys or self.recorder).identity(self.suite)])
        return verify_roster(self.root.fingerprint, self.statements, ring, remembered)

    def as_root(self) -> RosterWriter:
        """Writes on as the root; publish() keeps what it wrote."""
        return RosterWriter(self.roster, self.ring(self.root), self.root.signing_key)

    def as_admin(self) -> RosterWriter:
        return RosterWriter(self.roster, self.ring(self.recorder), self.recorder.signing_key)

    def publish(self, writer: RosterWriter) -> None:
        self.statements += writer.statements
        self.roster = writer.roster
        writer.statements = []

    def seal(
        self,
        body: bytes,
        description: bytes = b"",
        piece: LivePiece | None = None,
        object_id: ObjectId | None = None,
    ) -> SealedClip:
        target = io.BytesIO()
        kind = ObjectKind.PIECE if piece else ObjectKind.CLIP
        sealed = seal_object(
            io.BytesIO(body),
            len(body),
            target,
            self.plan,
            kind=kind,
            description=description,
            piece=piece,
            object_id=object_id,
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
