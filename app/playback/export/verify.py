"""Compares what is copied with the fingerprints made while recording, and says the outcome; the export calls it."""

import hashlib
from collections.abc import Sequence

from app.playback.export.layout import Source
from app.playback.export.request import Part, PartState
from app.recording.records import SegmentRecord
from app.recording.sample_table import HASH_BYTES, SampleTime, sample_hash, unpack_times


class PartCheck:
    """Watches the samples of one recorded file go by. Threads: one."""

    def __init__(self, source: Source, record: SegmentRecord | None, *, finished: bool) -> None:
        self._segment = source.segment
        self._hashes = record.sample_hashes if record is not None else b""
        self._digest = hashlib.blake2b(digest_size=32)
        self._state = PartState.MATCHES
        if record is None:
            self._state = PartState.NO_FINGERPRINT if finished else PartState.UNFINISHED
        elif source.damage is not None or not _same_times(source, record):
            self._state = PartState.DIFFERS

    def see(self, number: int, payload: bytes) -> None:
        """One sample that is used; `number` counts in the file's order."""
        found = sample_hash(payload)
        expected = self._hashes[number * HASH_BYTES : (number + 1) * HASH_BYTES]
        self._digest.update(expected or found)
        if self._hashes and found != expected:
            self._state = PartState.DIFFERS

    @property
    def part(self) -> Part:
        """The outcome so far."""
        segment = self._segment
        digest = self._digest.hexdigest()
        return Part(segment.camera_id, segment.path, segment.start_ms, segment.end_ms, self._state, digest)


def _same_times(source: Source, record: SegmentRecord) -> bool:
    """Whether every sample stands where and when the journal says: moved or left-out samples change no hash."""
    found = [SampleTime(spot.track, spot.pts, spot.dts, spot.duration, spot.keyframe) for spot in source.spots]
    if record.segment.samples * HASH_BYTES != len(record.sample_hashes):
        return False
    return found == unpack_times(record.sample_times)


def verdict(parts: Sequence[Part]) -> tuple[bool, str]:
    """Whether every part matches, and the sentence that says so or not."""
    for number, part in enumerate(parts, 1):
        match part.state:
            case PartState.MATCHES:
                continue
            case PartState.DIFFERS:
                return False, (
                    f"Not verified. Part {number} differs from its fingerprint. The clip was saved, "
                    "marked 'not verified'."
                )
            case PartState.UNFINISHED:
                return False, (
                    f"Not verified. Part {number} is still being recorded and has no fingerprint yet. The clip was "
                    "saved, marked 'not verified'. Export again in two minutes."
                )
            case PartState.NO_FINGERPRINT:
                return False, (
                    f"Not verified. Part {number} has no fingerprint in the journal. The clip was saved, "
                    "marked 'not verified'."
                )
    count = len(parts)
    return True, (
        f"Verified. {count} of {count} parts match the fingerprints made while recording. This shows the file has "
        "not changed since then; it does not prove the camera's clock was right."
    )
