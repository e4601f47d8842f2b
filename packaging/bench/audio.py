"""Measures what bringing G.711 into AAC costs beside ffmpeg doing the same, and how far lips and sound come apart."""

import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import psutil

from bench.harness import RUNS, Row, Sample, measure_pair

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from app.core.clock import Stop, SystemClock  # noqa: E402 - the project's root comes first
from app.core.paths import LibraryPaths  # noqa: E402
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole  # noqa: E402
from app.domain.ids import CameraId  # noqa: E402
from app.domain.media import StreamFormat, Track  # noqa: E402
from app.ingest.opening import SourceOpener  # noqa: E402
from app.ingest.sound.coding import SoundCoding  # noqa: E402
from app.ingest.sound.track import SoundTrack  # noqa: E402
from app.ingest.sound.transcode import open_stage  # noqa: E402
from app.ingest.stamping import WallClock  # noqa: E402
from app.ingest.tls import Pins  # noqa: E402
from app.recording.library import open_library  # noqa: E402
from app.recording.segment_file import SegmentWriter  # noqa: E402
from tests.helpers.lips import apart_ms, make_lips_clip  # noqa: E402
from tests.helpers.rtsp_camera import RtspCamera  # noqa: E402

SECONDS = 600
PIECE_BYTES, PIECE_TICKS = 160, 1_800
LIPS_PICTURES = 110
PEER = "ffmpeg -c:a aac"


def rows() -> list[Row]:
    """Return the CPU of one camera's G.711 in ms a second (3 is 0.3 % of a core), and lips for two codings."""
    if shutil.which("ffmpeg") is None:
        sys.exit("The peer of this benchmark is ffmpeg, and it is not installed. Type: apt-get install ffmpeg")
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as folder:
        raw = Path(folder) / "sound.al"
        _make_sound(raw)
        ours, peer = measure_pair(lambda: _ours(raw), lambda: _peer(raw))
        lips = [
            Row(
                f"lips and sound apart, {wire}",
                "ms",
                Sample(tuple(_lips(Path(folder), wire) for _ in range(RUNS))),
                goal_at_most=40.0,
            )
            for wire in ("PCMA", "opus", "G726-32")
        ]
    return [
        Row("G.711 to AAC, CPU ms per camera-second", "ms", ours, goal_at_most=3.0),
        Row("G.711 to AAC beside the peer", "ms", ours, PEER, peer),
        *lips,
    ]


def _make_sound(path: Path) -> None:
    """Ten minutes of a voice-like tone in noise, as A-law."""
    tone = f"sine=frequency=300:sample_rate=8000:duration={SECONDS},tremolo=f=4:d=0.9[a]"
    source = f"{tone};anoisesrc=r=8000:a=0.02:d={SECONDS}[b];[a][b]amix"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-filter_complex", source, "-c:a", "pcm_alaw", "-f", "alaw", str(path)],
        check=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def _ours(raw: Path) -> float:
    """The whole way of a piece behind its RTP header: placed, decoded, encoded, made a packet."""
    sound = raw.read_bytes()
    track = SoundTrack(open_stage(SoundCoding("pcm_alaw", 8_000, 1)), WallClock(SystemClock()))
    began_s, frames = time.process_time(), 0
    for number in range(len(sound) // PIECE_BYTES):
        at = number * PIECE_TICKS
        piece = sound[number * PIECE_BYTES : (number + 1) * PIECE_BYTES]
        frames += sum(1 for _ in track.take(at, piece, at))
    spent_s = time.process_time() - began_s
    assert frames > SECONDS * 7
    return spent_s * 1000 / SECONDS


def _peer(raw: Path) -> float:
    before_s = _children_s()
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", "-f", "alaw", "-ar", "8000", "-i", str(raw),
         "-c:a", "aac", "-aac_coder", "fast", "-b:a", "24k", str(raw.with_suffix(".mp4"))],
        check=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return (_children_s() - before_s) * 1000 / SECONDS


def _children_s() -> float:
    times = psutil.Process().cpu_times()
    return float(times.children_user + times.children_system)


def _lips(folder: Path, wire: str) -> float:
    """The worst flash of a recording, from the camera through the file to PyAV's decoding."""
    clip = make_lips_clip(folder / "lips.mov")
    with RtspCamera({"main": clip}, sound=wire) as camera:
        path = _record(camera.url("main"), Path(tempfile.mkdtemp(dir=folder)))
    found = apart_ms(path)
    assert len(found) >= 3
    return max(abs(each) for each in found)


def _record(url: str, folder: Path) -> Path:
    paths, clock, stop = LibraryPaths(folder / "library"), SystemClock(), Stop()
    camera = Camera(CameraId("door"), "Door", (CameraStream(StreamRole.MAIN, CameraUrl(url)),))
    writer: SegmentWriter | None = None
    pictures = 0
    with open_library(paths.root), closing(SourceOpener(Pins())(camera, camera.streams[0], clock, stop)) as source:
        (paths.footage / camera.id).mkdir()
        stream_format = source.open()
        for item in source.packets():
            if isinstance(item, StreamFormat):
                sys.exit("The test camera changed its format, which it never does.")
            pictures += item.track is Track.VIDEO
            if writer is None and item.track is Track.VIDEO and item.keyframe:
                writer = SegmentWriter(
                    paths, camera.id, StreamRole.MAIN, stream_format, start_ms=item.wall_ms, base=item.dts, clock=clock
                )
            if writer is not None:
                writer.add(item)
            if pictures == LIPS_PICTURES:
                break
    assert writer is not None
    assert writer.finish() is not None
    return paths.root / writer.path
