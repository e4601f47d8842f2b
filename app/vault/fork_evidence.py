"""Keeps what proves that a recorder's log exists twice, and makes the proof of it; the log follower calls it.

A proof needs both sides, and the bucket may show only one. So a device keeps, of each log, the newest segment that it
verified and those that hand the signature on. They lie here as in the bucket: what they say is sealed in them, and each
proof judges their signatures again.
"""

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

import msgspec

from app.core.private_files import make_private_folder, write_private
from app.vault.names import id_text
from crypto.errors import CryptoError, LogForked
from crypto.fork_proof import MAX_HANDOVERS, MAX_PROOF_BYTES, make_fork_proof
from crypto.keys import LogId, VerifyKey
from crypto.log_reader import ReadSegment
from crypto.segment import parse_unsigned, segment_hash

PROOF_SUFFIX: Final = ".fork"
_HANDOVERS_SUFFIX: Final = ".handovers"
_NEWEST_SUFFIX: Final = ".newest"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class FoundFork:
    """Two segments of one log that its recorder's keys signed and that cannot both be true. path: where it was kept."""

    log_id: LogId
    number: int
    recorder: VerifyKey
    proof: bytes = field(repr=False)
    path: Path | None = None

    @property
    def file_name(self) -> str:
        """What a file with the proof is called."""
        return f"{id_text(self.log_id)[:8]}-{self.number}{PROOF_SUFFIX}"


@dataclass(frozen=True)
class Kept:
    """Of one log: the segments that announce a day key, in order, and the newest that was verified (empty: none)."""

    handovers: tuple[bytes, ...] = ()
    newest: bytes = b""


class Evidence(Protocol):
    """Where it is kept; EvidenceFolder, or NothingKept where only the words are there."""

    def of(self, log_id: LogId) -> Kept:
        """What was kept of a log."""
        ...

    def keep(self, log_id: LogId, kept: Kept) -> None:
        """Replace it."""
        ...

    def keep_proof(self, fork: FoundFork) -> Path | None:
        """Where the proof lies from now on; None where nothing is kept."""
        ...


class NothingKept:
    """Of whoever leaves nothing on this machine."""

    def of(self, log_id: LogId) -> Kept:
        return Kept()

    def keep(self, log_id: LogId, kept: Kept) -> None:
        return None

    def keep_proof(self, fork: FoundFork) -> Path | None:
        return None


class EvidenceFolder:
    """A folder of this device. One thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, log_id: LogId) -> Kept:
        """Nothing where it is damaged: then it begins anew, and a fork from before is told without a proof."""
        try:
            handovers = msgspec.msgpack.decode(self._read(log_id, _HANDOVERS_SUFFIX), type=list[bytes])
            kept = Kept(tuple(handovers[:MAX_HANDOVERS]), self._read(log_id, _NEWEST_SUFFIX))
            for each in (*kept.handovers, kept.newest):
                parse_unsigned(each)
        except FileNotFoundError:
            return Kept()
        except (msgspec.DecodeError, CryptoError) as error:
            _log.warning("What was kept of the log %s is damaged and begins anew: %s", id_text(log_id)[:8], error)
            return Kept()
        return kept

    def keep(self, log_id: LogId, kept: Kept) -> None:
        """On the disk when this returns; the handovers, which grow by one a day, only where there are more."""
        before = self.of(log_id)
        make_private_folder(self._folder)
        if before.handovers != kept.handovers:
            write_private(self._path(log_id, _HANDOVERS_SUFFIX), msgspec.msgpack.encode(list(kept.handovers)))
        if before.newest != kept.newest:
            write_private(self._path(log_id, _NEWEST_SUFFIX), kept.newest)

    def keep_proof(self, fork: FoundFork) -> Path | None:
        make_private_folder(self._folder)
        path = self._folder / fork.file_name
        if not path.exists():
            write_private(path, fork.proof)
        return path

    def _path(self, log_id: LogId, suffix: str) -> Path:
        return self._folder / f"{id_text(log_id)}{suffix}"

    def _read(self, log_id: LogId, suffix: str) -> bytes:
        with self._path(log_id, suffix).open("rb") as file:
            return file.read(MAX_PROOF_BYTES)


class Trail:
    """What one log showed while it was read, held against what was kept of it. One thread at a time."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept
        self._expected = {_number(data): data for data in (*kept.handovers, kept.newest) if data}
        self._handovers: list[bytes] = []
        self._newest = b""
        self._signers = 1
        self._is_forked = False

    def pass_by(self, data: bytes, segment: ReadSegment) -> None:
        """A verified segment; LogForked where this device verified other bytes under its number before."""
        number = segment.head.number
        expected = self._expected.get(number)
        if expected is not None and segment_hash(expected) != segment.head.hash:
            raise LogForked(number, expected, data)
        # Day keys alone are among its signers; each new one was announced by this segment.
        if number == 0 or len(segment.signers) != self._signers:
            self._handovers.append(data)
        self._signers = len(segment.signers)
        self._newest = data

    def segment(self, number: int) -> bytes | None:
        """A segment that was verified, now or before, as far as it is at hand."""
        if self._newest and _number(self._newest) == number:
            return self._newest
        return self._expected.get(number)

    def seen(self) -> Kept | None:
        """What to keep from now on; None where an earlier reading saw more, or this one another past."""
        if (
            self._is_forked
            or not self._newest
            or (self._kept.newest and _number(self._newest) < _number(self._kept.newest))
        ):
            return None
        return Kept(tuple(self._handovers[:MAX_HANDOVERS]), self._newest)

    def end_in(self, forked: LogForked, recorder: VerifyKey) -> bytes | None:
        """The log exists twice: the proof of it, or None where one side is not at hand."""
        self._is_forked = True
        if forked.ours is None or not forked.theirs:
            return None
        # In the order of the two branches: what they share, what was seen before, what is shown now.
        handovers = list(dict.fromkeys((*self._kept.handovers, *self._handovers)))
        try:
            return make_fork_proof(handovers, forked.ours, forked.theirs, recorder)
        except CryptoError as error:
            _log.info("The log exists twice, and what is at hand does not prove it: %s", error)
            return None


def _number(data: bytes) -> int:
    return parse_unsigned(data).header.number
