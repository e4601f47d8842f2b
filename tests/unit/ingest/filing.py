"""Writes what a source delivered into files of footage, as the recorder does, so that a test can play them."""

from pathlib import Path

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.media import StreamFormat, Track
from app.recording.library import open_library
from app.recording.segment_file import SegmentWriter
from tests.unit.ingest.stage import Read


def write_file(found: Read, folder: Path) -> Path:
    """One file with all packets from the first keyframe on; `found` has one format."""
    assert len(found.formats) == 1
    return write_packets(found, found.formats[0], folder)


def write_packets(found: Read, stream_format: StreamFormat, folder: Path) -> Path:
    """One file with the packets in this format."""
    paths = LibraryPaths(folder / "library")
    begin = next(index for index, packet in enumerate(found.packets) if packet.track is Track.VIDEO and packet.keyframe)
    packets = found.packets[begin:]
    with open_library(paths.root):
        (paths.footage / "door").mkdir(parents=True, exist_ok=True)
        writer = SegmentWriter(
            paths,
            CameraId("door"),
            StreamRole.MAIN,
            stream_format,
            start_ms=packets[0].wall_ms,
            base=packets[0].dts,
            clock=SystemClock(),
        )
        for packet in packets:
            writer.add(packet)
        assert writer.finish() is not None
    return paths.root / writer.path
