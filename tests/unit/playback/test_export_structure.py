"""An export has the form that QuickTime, the strictest of the players, is known to ask for; and ffmpeg says nothing."""

import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.playback.export.request import Compatible, HiddenStart
from tests.unit.playback.test_export import FRAME_MS, Shelf, clip_stream, complaints_of_ffprobe, shelf

__all__ = ["shelf"]
_HOLDERS = (b"moov", b"trak", b"edts", b"mdia", b"minf", b"dinf", b"stbl")
KINDS = ["H.264", "H.264 with B-frames", "H.265", "H.265 with B-frames", "begun anew", "compatible", "MJPEG"]
SPAN_MS = 2_000


def boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of each box in turn; they must fill what is around them."""
    at = 0
    while at < len(content):
        size, kind = struct.unpack_from(">I4s", content, at)
        header = 8
        if size == 1:
            size, header = struct.unpack_from(">Q", content, at + 8)[0], 16
        assert header <= size <= len(content) - at
        yield kind, content[at + header : at + size]
        at += size


def within(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Every box, also those inside others, in the order of the file."""
    for kind, inner in boxes(content):
        yield kind, inner
        if kind in _HOLDERS:
            yield from within(inner)


def track_of(content: bytes, handler: bytes) -> dict[bytes, bytes]:
    """The boxes of the track of that kind, by their kind."""
    for kind, trak in within(content):
        if kind == b"trak":
            found = dict(within(trak))
            if found[b"hdlr"][8:12] == handler:
                return found
    raise AssertionError(f"There is no track of {handler!r}.")


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def film(kind: str, shelf: Shelf, tmp_path: Path) -> Path:
    codec = {"H.265": "hevc", "H.265 with B-frames": "hevc", "MJPEG": "mjpeg"}.get(kind, "h264")
    stream = clip_stream(tmp_path, codec=codec, b_frames=2 if kind.endswith("B-frames") else 0)
    shelf.record(stream, stream.packets)
    start_ms = shelf.segments[0].start_ms + round(20 * FRAME_MS) + 2
    choices: dict[str, object] = {}
    if kind == "begun anew":
        choices = {"hidden_start": HiddenStart.REENCODE}
    elif kind == "compatible":
        choices = {"compatible": Compatible(stamp=True)}
    return shelf.export(tmp_path / "out", start_ms, start_ms + SPAN_MS, **choices).files[0].path


def test_it_has_the_form_that_the_strictest_player_asks_for(kind: str, film: Path) -> None:
    content = film.read_bytes()
    top = [each for each, _ in boxes(content)]
    assert top[0] == b"ftyp"
    assert b"moof" not in top
    assert top.index(b"moov") < top.index(b"mdat"), "it begins to play before all of it has arrived"
    assert b"mvex" not in dict(within(content)), "no fragments follow"
    video, sound = track_of(content, b"vide"), track_of(content, b"soun")
    assert video[b"stsd"][12:16] == {"H.265": b"hvc1", "MJPEG": b"mp4v"}.get(kind.partition(" ")[0], b"avc1")
    assert sound[b"stsd"][12:16] == b"mp4a"
    if b"ctts" in video:
        _check_shifts(video[b"ctts"])
    assert (b"ctts" in video) == kind.endswith("B-frames") or kind == "compatible"
    _check_counts(video)
    _check_counts(sound)


def _check_shifts(ctts: bytes) -> None:
    version, count = ctts[0], struct.unpack_from(">I", ctts, 4)[0]
    assert version == 0, "negative shifts came later than some players"
    assert len(ctts) == 8 + 8 * count
    assert all(shift < 1 << 31 for _, shift in struct.iter_unpack(">II", ctts[8:]))


def _check_counts(track: dict[bytes, bytes]) -> None:
    """Every table speaks of the same samples."""
    samples = struct.unpack_from(">I", track[b"stsz"], 8)[0]
    assert sum(count for count, _ in struct.iter_unpack(">II", track[b"stts"][8:])) == samples
    assert all(step > 0 for _, step in struct.iter_unpack(">II", track[b"stts"][8:]))
    if b"ctts" in track:
        assert sum(count for count, _ in struct.iter_unpack(">II", track[b"ctts"][8:])) == samples
    if b"stss" in track:
        numbers = [number for (number,) in struct.iter_unpack(">I", track[b"stss"][8:])]
        assert numbers[0] == 1, "the first sample is a keyframe"
        assert numbers == sorted(set(numbers))
        assert numbers[-1] <= samples


def test_the_edit_list_shows_the_span_and_nothing_before(kind: str, film: Path) -> None:
    content = film.read_bytes()
    head = dict(within(content))[b"mvhd"]
    assert head[0] == 1 or kind == "compatible"
    scale, length = struct.unpack_from(">IQ", head, 20) if head[0] else struct.unpack_from(">II", head, 12)
    assert length / scale == pytest.approx(SPAN_MS / 1000, abs=0.08)
    edits = track_of(content, b"vide").get(b"elst")
    if kind == "compatible" and edits is None:
        return  # nothing was left out of what was encoded
    assert edits is not None
    count = struct.unpack_from(">I", edits, 4)[0]
    row, size = (">QqHH", 20) if edits[0] == 1 else (">IiHH", 12)
    rows = [struct.unpack_from(row, edits, 8 + size * number) for number in range(count)]
    shown = [each for each in rows if each[1] >= 0]
    assert len(shown) == 1, "one stretch, played once and at its own speed"
    assert shown[0][2:] == (1, 0)
    assert shown[0][0] / scale == pytest.approx(SPAN_MS / 1000, abs=0.08)


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")
def test_ffmpeg_and_ffprobe_read_all_of_it_without_a_warning(film: Path) -> None:
    assert complaints_of_ffprobe(film) == ""
    words = ["ffmpeg", "-v", "warning", "-xerror", "-i", str(film), "-map", "0", "-f", "null", "-"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == ""
