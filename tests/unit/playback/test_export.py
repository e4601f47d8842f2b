"""An export holds the very samples, begins and ends on the exact picture, and says honestly whether they match."""

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import av
import pytest

from app.core.bus import Bus
from app.core.clock import Stop, SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import DiskFull, NotAVideo
from app.domain.facts import RecordingReached, SegmentFinished
from app.domain.ids import CameraId
from app.domain.media import Packet, Track
from app.domain.recording import GapCause, Segment, Span
from app.playback.export.check import check_export
from app.playback.export.exporter import export
from app.playback.export.output import Output
from app.playback.export.request import (
    ExportCamera,
    ExportCancelled,
    ExportRequest,
    ExportResult,
    Gaps,
    HiddenStart,
    NothingRecorded,
    PartState,
)
from app.recording.journal import Journal
from app.recording.progressive_reader import progressive_samples
from app.recording.recorder import StreamRecorder
from app.recording.recovery import journal_path
from app.recording.sample_table import sample_hash
from tests.gui.stage import make_camera
from tests.helpers.footage import make_clip, picture_of, read_frame_number
from tests.helpers.packets import START_MS, Stream, looped, read_stream

DOOR = make_camera("Door")
MAIN = StreamRole.MAIN
FPS = 15
FRAME_MS = 1000 / FPS


class Shelf:
    """A library recorded by the real recorder, and what its index would answer."""

    def __init__(self, root: Path) -> None:
        self.paths = LibraryPaths(root)
        self.segments: list[Segment] = []
        self._bus = Bus()
        self._bus.subscribe(SegmentFinished, lambda fact: self.segments.append(fact.segment))
        self._bus.subscribe(RecordingReached, self._reached)
        self.live: Segment | None = None
        self.journal = Journal(journal_path(self.paths, DOOR.id))
        self.recorder = StreamRecorder(DOOR, MAIN, self.paths, self.journal, self._bus, SystemClock())

    def _reached(self, fact: RecordingReached) -> None:
        path = self.recorder.writing
        if path is not None:
            self.live = Segment(fact.camera_id, fact.role, path, fact.start_ms, fact.until_ms, 0, 0)

    def record(self, stream: Stream, packets: Sequence[Packet], *, close: bool = True) -> None:
        """Record packets as one connection."""
        self.recorder.on_format(stream.format)
        for packet in packets:
            self.recorder.on_packet(packet)
        if close:
            self.recorder.on_lost(GapCause.OFFLINE, packets[-1].wall_ms + 100)

    def segments_between(self, camera_id: CameraId, role: StreamRole, start_ms: int, end_ms: int) -> list[Segment]:
        """As the index answers."""
        known = [*self.segments]
        if self.live is not None and self.live.path not in {segment.path for segment in known}:
            known.append(self.live)
        return [each for each in known if each.start_ms < end_ms and each.end_ms > start_ms and each.role is role]

    def coverage(self, camera_id: CameraId, role: StreamRole, span: Span) -> list[Span]:
        """As the index answers."""
        found = self.segments_between(camera_id, role, span.start_ms, span.end_ms)
        return [Span(each.start_ms, each.end_ms) for each in found]

    def export(self, folder: Path, start_ms: int, end_ms: int, **choices: object) -> ExportResult:
        """Export the door."""
        request = ExportRequest((ExportCamera(DOOR.id, DOOR.name),), Span(start_ms, end_ms), folder)
        request = replace(request, **choices)  # type: ignore[arg-type]
        return export(self.paths, self, request, clock=SystemClock(), stop=Stop(), on_share=lambda share: None)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(tmp_path / "library")
    yield made
    made.journal.close()


def clip_stream(tmp_path: Path, **choices: object) -> Stream:
    return read_stream(make_clip(tmp_path / "source.mp4", **{"seconds": 4, "audio": "aac", **choices}))  # type: ignore[arg-type]


def numbers_of(path: Path) -> list[int]:
    """The numbers in the barcodes of every picture that a player shows; no warning may be said about the file."""
    with av.logging.Capture() as said, av.open(str(path)) as container:
        found = [read_frame_number(picture_of(frame)) for frame in container.decode(video=0)]
    assert [text for level, _, text in said if level <= av.logging.WARNING] == []
    return [number for number in found if number is not None]


def complaints_of_ffprobe(path: Path) -> str:
    done = subprocess.run(
        ["ffprobe", "-v", "warning", "-count_frames", "-show_streams", str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stderr


@pytest.mark.parametrize("b_frames", [0, 2])
@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_an_export_shows_exactly_the_pictures_of_its_span(
    shelf: Shelf, tmp_path: Path, codec: str, b_frames: int
) -> None:
    stream = clip_stream(tmp_path, codec=codec, b_frames=b_frames)
    shelf.record(stream, stream.packets)
    first_ms = shelf.segments[0].start_ms
    start_ms, end_ms = first_ms + round(20 * FRAME_MS) + 1, first_ms + round(50 * FRAME_MS) - 2
    result = shelf.export(tmp_path / "out", start_ms, end_ms)
    assert result.verified, result.sentence
    assert result.sentence.startswith("Verified. 1 of 1 parts match the fingerprints made while recording.")
    [file] = result.files
    assert numbers_of(file.path) == list(range(20, 50))
    assert file.hidden_ms > 0
    assert complaints_of_ffprobe(file.path) == ""
    with av.open(str(file.path)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert video.duration is not None
        assert audio.duration is not None
        shown_s = float(container.duration or 0) / av.time_base
        assert abs(shown_s - (end_ms - start_ms) / 1000) <= 0.003


def test_sound_and_pictures_stay_in_step_across_files(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path, b_frames=2)
    packets = list(looped(stream, 33))
    shelf.record(stream, packets)
    assert len(shelf.segments) == 3
    first_ms = shelf.segments[0].start_ms
    result = shelf.export(tmp_path / "out", first_ms + 30_500, first_ms + 125_000)
    assert result.sentence.startswith("Verified. 3 of 3 parts match")
    copied = list(progressive_samples(result.files[0].path))
    sent = {track: [sample_hash(p.payload) for p in packets if p.track is track] for track in Track}
    for track in Track:
        found = [sample_hash(payload) for each, payload in copied if each is track]
        assert any(sent[track][at : at + len(found)] == found for at in range(len(sent[track])))
    video, audio = (times_of(result.files[0].path, kind) for kind in ("video", "audio"))
    assert abs(video[0]) < 0.07
    assert abs(audio[0]) < 0.07
    expected = {track: [p.pts for p in packets if p.track is track] for track in Track}
    for track, times in ((Track.VIDEO, video), (Track.AUDIO, audio)):
        begin = min(range(len(expected[track])), key=lambda at: abs(expected[track][at] / 90_000 - 30.5 - times[0]))
        wanted = sorted(expected[track])[begin : begin + len(times)]
        drift = [abs((at / 90_000 - 30.5) - time) for at, time in zip(wanted, times, strict=False)]
        assert max(drift) < 0.08


def times_of(path: Path, kind: str) -> list[float]:
    """When each picture or piece of sound that is shown begins, in s."""
    with av.open(str(path)) as container:
        return [float(frame.time or 0) for frame in container.decode(**{kind: 0})]


def test_a_gap_is_left_out_or_begins_a_new_file(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path)
    later = [
        replace(p, wall_ms=p.wall_ms + 20_000, pts=p.pts + 20_000 * 90, dts=p.dts + 20_000 * 90) for p in stream.packets
    ]
    shelf.record(stream, stream.packets)
    shelf.record(stream, later)
    first, second = shelf.segments
    cut = shelf.export(tmp_path / "cut", first.start_ms, second.end_ms)
    assert numbers_of(cut.files[0].path) == [*range(60), *range(60)]
    assert any("nothing was recorded from" in note for note in cut.notes)
    video, audio = (times_of(cut.files[0].path, kind) for kind in ("video", "audio"))
    assert video[-1] == pytest.approx(119 / FPS, abs=0.1)
    assert audio[-1] == pytest.approx(video[-1], abs=0.2)
    split = shelf.export(tmp_path / "split", first.start_ms, second.end_ms, gaps=Gaps.SPLIT)
    assert [numbers_of(file.path) for file in split.files] == [list(range(60))] * 2
    assert check_export(cut.files[0].path, shelf.paths).sound
    assert all(check_export(file.path, shelf.paths).sound for file in split.files)


def test_a_change_of_format_begins_a_new_file(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path)
    other = read_stream(make_clip(tmp_path / "other.mp4", seconds=2, size=(192, 108), codec="hevc"), START_MS + 4_200)
    shelf.record(stream, stream.packets)
    shelf.record(other, other.packets)
    result = shelf.export(tmp_path / "out", START_MS, START_MS + 10_000)
    assert [len(numbers_of(file.path)) for file in result.files] == [60, 30]
    assert result.verified


def test_one_altered_byte_in_a_recording_is_named_and_the_clip_is_saved_and_marked(
    shelf: Shelf, tmp_path: Path
) -> None:
    stream = clip_stream(tmp_path)
    shelf.record(stream, list(looped(stream, 33)))
    segment = shelf.segments[1]
    path = shelf.paths.root / segment.path
    content = bytearray(path.read_bytes())
    content[-300] ^= 1
    path.write_bytes(content)
    result = shelf.export(tmp_path / "out", shelf.segments[0].start_ms, shelf.segments[2].end_ms)
    assert not result.verified
    assert result.sentence == (
        "Not verified. Part 2 differs from its fingerprint. The clip was saved, marked 'not verified'."
    )
    assert [part.state for part in result.parts] == [PartState.MATCHES, PartState.DIFFERS, PartState.MATCHES]
    assert "(not verified)" in result.files[0].path.name
    assert result.files[0].path.stat().st_size == result.files[0].size_bytes
    assert not check_export(result.files[0].path, shelf.paths).sound


def test_moved_times_in_a_recording_are_found_although_no_sample_changed(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path)
    shelf.record(stream, stream.packets)
    path = shelf.paths.root / shelf.segments[0].path
    content = path.read_bytes()
    at = content.index(b"trun") + 4 + 12 + 16 + 12  # the second sample's composition offset
    path.write_bytes(content[:at] + (900).to_bytes(4, "big") + content[at + 4 :])
    result = shelf.export(tmp_path / "out", START_MS, START_MS + 4_000)
    assert result.parts[0].state is PartState.DIFFERS


def test_what_is_still_being_recorded_is_exported_and_called_unverified(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path)
    shelf.record(stream, stream.packets, close=False)
    result = shelf.export(tmp_path / "out", START_MS + 1_000, START_MS + 2_000)
    assert result.parts[0].state is PartState.UNFINISHED
    assert "still being recorded" in result.sentence
    assert len(numbers_of(result.files[0].path)) in (15, 16)


def test_a_start_that_was_encoded_anew_hides_nothing_and_plays_on(shelf: Shelf, tmp_path: Path) -> None:
    for b_frames in (0, 2):
        stream = read_stream(
            make_clip(tmp_path / "s.mp4", seconds=4, b_frames=b_frames, audio="aac"), START_MS + 60_000 * b_frames
        )
        moved = [replace(p, pts=p.pts + 5_400_000 * b_frames, dts=p.dts + 5_400_000 * b_frames) for p in stream.packets]
        shelf.record(stream, moved)
        first_ms = shelf.segments[-1].start_ms
        start_ms, end_ms = first_ms + round(20 * FRAME_MS) + 2, first_ms + round(50 * FRAME_MS) - 2
        result = shelf.export(tmp_path / "out", start_ms, end_ms, hidden_start=HiddenStart.REENCODE)
        [file] = result.files
        assert numbers_of(file.path) == list(range(20, 50))
        assert file.hidden_ms <= FRAME_MS
        assert any("encoded anew" in note for note in result.notes)
        assert result.verified
        assert check_export(file.path, shelf.paths).sound
        assert complaints_of_ffprobe(file.path) == ""
        everything = [sample_hash(payload) for _, payload in progressive_samples(file.path)]
        hidden = [sample_hash(p.payload) for p in moved if p.track is Track.VIDEO][15:30]
        assert not set(everything) & set(hidden)


def test_a_start_in_h265_cannot_be_encoded_anew(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path, codec="hevc")
    shelf.record(stream, stream.packets)
    with pytest.raises(NotAVideo, match=r"Only the start of an H\.264"):
        shelf.export(tmp_path / "out", START_MS + 500, START_MS + 2_000, hidden_start=HiddenStart.REENCODE)


def test_a_span_without_footage_names_the_nearest(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path)
    shelf.record(stream, stream.packets)
    with pytest.raises(NothingRecorded, match=r"There is no recording of Door between .*; the nearest begins "):
        shelf.export(tmp_path / "out", START_MS - 60_000, START_MS - 50_000)
    with pytest.raises(NothingRecorded, match="the nearest ends"):
        shelf.export(tmp_path / "out", START_MS + 60_000, START_MS + 70_000)
    assert not (tmp_path / "out").exists()


def test_cancelling_leaves_nothing_behind(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path)
    shelf.record(stream, stream.packets)
    stop = Stop()
    stop.set()
    request = ExportRequest((ExportCamera(DOOR.id, "Door"),), Span(START_MS, START_MS + 4_000), tmp_path / "out")
    with pytest.raises(ExportCancelled):
        export(shelf.paths, shelf, request, clock=SystemClock(), stop=stop, on_share=lambda share: None)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_full_disk_is_said_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with Output(tmp_path) as output:
        output.begin(".mp4")[1].write(b"half")
        with pytest.raises(DiskFull, match="is full"):
            output.need(1 << 60)
    assert list(tmp_path.iterdir()) == []


def test_names_that_are_taken_get_a_number(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path)
    shelf.record(stream, stream.packets)
    first, second = (shelf.export(tmp_path / "out", START_MS, START_MS + 1_000) for _ in range(2))
    assert second.files[0].path.stem == first.files[0].path.stem + " (2)"
    assert second.sheet is not None
    assert second.sheet != first.sheet


def test_a_changed_export_or_a_changed_sheet_is_found(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path)
    shelf.record(stream, stream.packets)
    result = shelf.export(tmp_path / "out", START_MS, START_MS + 3_000)
    path = result.files[0].path
    assert check_export(path, shelf.paths).sentence.startswith("Verified. 1 of 1 parts match")
    assert "only the sheet vouches" in check_export(path, LibraryPaths(tmp_path / "elsewhere")).sentence
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    found = check_export(path, shelf.paths)
    assert not found.sound
    assert "was changed since it was exported" in found.sentence
    import hashlib

    assert result.sheet is not None
    forged = result.sheet.read_text().replace(result.files[0].sha256, hashlib.sha256(content).hexdigest())
    result.sheet.write_text(forged)
    found = check_export(path, shelf.paths)
    assert not found.sound
    assert found.against_journal
    assert "differs from its fingerprint" in found.sentence
