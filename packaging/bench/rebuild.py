"""Measures how fast a lost database is made again, from the journals and from the files alone, against PyAV."""

import hashlib
import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from bench.harness import Row, Sample, measure_pair

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import av  # noqa: E402 - the project's root comes first

from app.core.paths import LibraryPaths  # noqa: E402
from app.domain.camera import StreamRole  # noqa: E402
from app.domain.ids import CameraId  # noqa: E402
from app.domain.media import Codec, Packet, StreamFormat, Track, VideoFormat  # noqa: E402
from app.domain.recording import Segment, segment_path  # noqa: E402
from app.index.catalog import Catalog  # noqa: E402
from app.index.queries import LibraryReader  # noqa: E402
from app.index.rebuild import rebuild  # noqa: E402
from app.index.statements import Stored  # noqa: E402
from app.index.writer import IndexWriter  # noqa: E402
from app.recording.found_files import segments_of_files  # noqa: E402
from app.recording.fragment_reader import Sample as MediaSample  # noqa: E402
from app.recording.fragment_writer import fragment, init_segment  # noqa: E402
from app.recording.history import journaled_values  # noqa: E402
from app.recording.journal_format import CHAIN_START, MAGIC, frame_record  # noqa: E402
from app.recording.records import OpenedRecord, SegmentRecord  # noqa: E402
from app.recording.recovery import journal_path  # noqa: E402
from app.recording.sample_table import SampleTable  # noqa: E402

FILES = 3_000
PEER_FILES = 300
FPS, SECONDS = 30, 60
SAMPLE_BYTES = 16_384
"""About 4 Mbit/s."""
START_MS = 1_764_000_000_000
GOAL_MS = 6.0
"""10,000 segments a minute."""
PEER = "PyAV opening each file"
CAMERA = CameraId("bench")


def rows() -> list[Row]:
    """Return ms a segment from journals and from files, with the same runs' ratio to the peer."""
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as folder:
        paths = LibraryPaths(Path(folder))
        print(f"{FILES} files of {SECONDS} s are made in {folder} …", file=sys.stderr)
        make_library(paths)
        files = sorted(paths.footage.rglob("*.mp4"))[:: FILES // PEER_FILES]
        result = []
        for name, values in (
            ("from the journals", lambda: journaled_values(paths, CAMERA)),
            ("from the files alone", lambda: segments_of_files(paths, CAMERA)),
        ):
            ours, peer = measure_pair(lambda make=values: fill(paths, make), lambda: open_each(files))  # type: ignore[misc]
            result.append(Row(f"one segment {name}", "ms", ours, goal_at_most=GOAL_MS))
            result.append(Row(f"segments a minute {name}", "/min", Sample(tuple(60_000 / ms for ms in ours.values))))
            result.append(Row(f"one segment {name}, to the peer", "ms", ours, PEER, peer, goal_at_most=1.0))
        return result


def fill(paths: LibraryPaths, values: Callable[[], Iterable[Stored]]) -> float:
    """Make a database anew; returns ms a segment."""
    path = paths.root / f"index-{secrets.token_hex(4)}.sqlite3"
    began = time.perf_counter()
    writer = IndexWriter(path)
    rebuild(Catalog(writer), values())
    writer.close()
    passed_s = time.perf_counter() - began
    count = len(LibraryReader(path).segments_between(CAMERA, StreamRole.MAIN, 0, 1 << 60))
    if count != FILES:
        sys.exit(f"{count} segments came back of {FILES} files, so the figure would mean nothing.")
    for file in paths.root.glob(f"{path.name}*"):
        file.unlink()
    return passed_s * 1000 / FILES


def open_each(files: list[Path]) -> float:
    """What a library without a walk of its own would do: open each file and ask for its length; ms a file."""
    began = time.perf_counter()
    for file in files:
        with av.open(str(file)) as container:
            if not container.streams.video:
                sys.exit("The peer saw no video, so the figure would mean nothing.")
    return (time.perf_counter() - began) * 1000 / len(files)


def make_library(paths: LibraryPaths) -> None:
    """Files with true boxes around sparse samples (the first GOP is real), and their journal."""
    format, gop = real_gop()
    head = init_segment(format)
    first = fragment(1, gop)
    step = 90_000 // FPS
    later = []
    table = SampleTable()
    for packet in gop:
        table.add(MediaSample(packet.track, packet.pts, packet.dts, step, packet.keyframe, packet.payload))
    zeros = bytes(SAMPLE_BYTES)
    for second in range(1, SECONDS):
        packets = [
            Packet(Track.VIDEO, number * step, number * step, step, number % FPS == 0, 0, zeros)
            for number in range(second * FPS, (second + 1) * FPS)
        ]
        whole = fragment(second + 1, packets)
        later.append(whole[: len(whole) - FPS * SAMPLE_BYTES])
        for packet in packets:
            table.add(MediaSample(packet.track, packet.pts, packet.dts, step, packet.keyframe, zeros))
    boxes = hashlib.blake2b(digest_size=16)
    boxes.update(head + first[: len(first) - sum(len(packet.payload) for packet in gop)] + b"".join(later))
    chain, journal = CHAIN_START, [MAGIC]
    hashes, times = table.hashes, table.packed_times()
    for number in range(FILES):
        start_ms = START_MS + number * SECONDS * 1000
        path = segment_path(CAMERA, StreamRole.MAIN, start_ms)
        size_bytes = write_sparse(paths.root / path, head + first, later)
        segment = Segment(CAMERA, StreamRole.MAIN, path, start_ms, start_ms + SECONDS * 1000, size_bytes, FPS * SECONDS)
        for record in (
            OpenedRecord(CAMERA, StreamRole.MAIN, path, start_ms),
            SegmentRecord(segment, hashes, times, boxes.digest()),
        ):
            framed, chain = frame_record(chain, record)
            journal.append(framed)
    journal_path(paths, CAMERA).write_bytes(b"".join(journal))


def write_sparse(file: Path, begin: bytes, later: list[bytes]) -> int:
    """Write the file without its samples; returns its size in bytes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as handle:
        handle.write(begin)
        for boxes in later:
            handle.write(boxes)
            handle.seek(FPS * SAMPLE_BYTES, os.SEEK_CUR)
        size_bytes = handle.tell()
        handle.truncate(size_bytes)
    return size_bytes


def real_gop() -> tuple[StreamFormat, list[Packet]]:
    """A second of H.264 as a camera would send it, encoded now."""
    folder = Path(tempfile.mkdtemp(prefix="louver-bench-gop-"))
    try:
        with av.open(str(folder / "gop.mp4"), "w") as container:
            stream = container.add_stream("libx264", rate=FPS, options={"g": str(FPS), "bf": "0", "crf": "35"})
            stream.width, stream.height, stream.pix_fmt = 1920, 1080, "yuv420p"
            for _ in range(FPS):
                container.mux(stream.encode(av.VideoFrame(1920, 1080, "yuv420p")))
            container.mux(stream.encode())
        with av.open(str(folder / "gop.mp4")) as container:
            video = container.streams.video[0]
            config = video.codec_context.extradata or b""
            payloads = [(bytes(packet), packet.is_keyframe) for packet in container.demux(video) if packet.size]
    finally:
        shutil.rmtree(folder)
    step = 90_000 // FPS
    packets = [
        Packet(Track.VIDEO, number * step, number * step, step, keyframe, 0, payload)
        for number, (payload, keyframe) in enumerate(payloads)
    ]
    return StreamFormat(VideoFormat(Codec.H264, 1920, 1080, config)), packets
