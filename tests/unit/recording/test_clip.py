"""Clips: every sample is the recorded one, byte by byte and tick by tick, across files and from a live one."""

import io
from dataclasses import replace
from pathlib import Path

import av
import pytest

from app.domain.errors import LibraryMissing
from app.domain.facts import RecordingReached, SegmentFinished
from app.domain.media import Track
from app.domain.recording import GapCause, Segment
from app.recording.clip import cut_clip, fingerprints_of, recorded_fingerprints
from app.recording.sample_table import sample_hash
from tests.helpers.footage import make_clip
from tests.helpers.packets import DRAWN_FORMAT, START_MS, drawn_packets, looped, read_stream
from tests.unit.recording.conftest import CAMERA, Rig


def recorded(rig: Rig, *, live: bool = False) -> list[Segment]:
    segments = [fact.segment for fact in rig.of(SegmentFinished)]
    if live:
        reached = rig.of(RecordingReached)[-1]
        assert rig.recorder.writing is not None
        camera, role = reached.camera_id, reached.role
        segments.append(Segment(camera, role, rig.recorder.writing, reached.start_ms, reached.until_ms, 0, 0))
    return segments


def test_a_clip_across_files_holds_the_very_samples_and_plays(rig: Rig, tmp_path: Path) -> None:
    stream = read_stream(make_clip(tmp_path / "source.mp4", seconds=4, b_frames=2, audio="aac"))
    packets = list(looped(stream, 20))
    rig.recorder.on_format(stream.format)
    for packet in packets:
        rig.recorder.on_packet(packet)
    segments = recorded(rig, live=True)
    first_ms = segments[0].start_ms
    out = io.BytesIO()
    clip = cut_clip(rig.paths, segments, first_ms + 55_300, first_ms + 65_700, out)

    assert first_ms + 54_000 < clip.start_ms <= first_ms + 55_300
    assert clip.end_ms >= first_ms + 65_700
    assert clip.fingerprints == fingerprints_of(io.BytesIO(out.getvalue()))
    assert clip.fingerprints == recorded_fingerprints(rig.paths, segments, first_ms + 55_300, first_ms + 65_700)
    assert clip.sample_count == len(clip.fingerprints)
    assert clip.fingerprints[0].keyframe
    sent = [sample_hash(p.payload) for p in packets if p.track is Track.VIDEO]
    copied = [print.digest for print in clip.fingerprints if print.track is Track.VIDEO]
    assert any(sent[start : start + len(copied)] == copied for start in range(len(sent)))
    file = tmp_path / "clip.mp4"
    file.write_bytes(out.getvalue())
    assert fingerprints_of(file) == clip.fingerprints
    with av.logging.Capture() as said, av.open(str(file)) as container:
        assert sum(1 for _ in container.decode(video=0)) == len(copied)
    assert [text for level, _, text in said if level <= av.logging.WARNING] == []


def test_the_distance_across_two_connections_is_that_of_the_wall_clock(rig: Rig) -> None:
    for start_ms in (START_MS, START_MS + 10_000):
        rig.recorder.on_format(DRAWN_FORMAT)
        for packet in drawn_packets(60, start_ms=start_ms):
            rig.recorder.on_packet(packet)
        rig.recorder.on_lost(GapCause.OFFLINE, start_ms + 4_000)
    out = io.BytesIO()
    clip = cut_clip(rig.paths, recorded(rig), START_MS + 3_000, START_MS + 11_000, out)
    assert [print.pts_delta for print in clip.fingerprints if print.keyframe] == [0, 7 * 90_000]
    assert (clip.start_ms, clip.end_ms) == (START_MS + 3_000, START_MS + 11_000)
    assert fingerprints_of(io.BytesIO(out.getvalue())) == clip.fingerprints


def test_a_changed_sample_is_not_identical(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(60):
        rig.recorder.on_packet(packet)
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    out = io.BytesIO()
    clip = cut_clip(rig.paths, recorded(rig), START_MS, START_MS + 2_000, out)
    content = bytearray(out.getvalue())
    content[-1] ^= 1
    changed = fingerprints_of(io.BytesIO(bytes(content)))
    assert changed != clip.fingerprints
    assert [replace(each, digest=b"") for each in changed] == [replace(each, digest=b"") for each in clip.fingerprints]


def test_a_change_of_format_ends_the_clip(rig: Rig) -> None:
    for number, width in enumerate((64, 128)):
        rig.recorder.on_format(replace(DRAWN_FORMAT, video=replace(DRAWN_FORMAT.video, width=width)))
        for packet in drawn_packets(30, start_ms=START_MS + 2_000 * number):
            rig.recorder.on_packet(packet)
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    clip = cut_clip(rig.paths, recorded(rig), START_MS, START_MS + 4_000, io.BytesIO())
    assert (clip.sample_count, clip.end_ms) == (30, START_MS + 2_000)


def test_a_span_without_footage_is_refused(rig: Rig) -> None:
    with pytest.raises(LibraryMissing, match="no clip"):
        cut_clip(rig.paths, [], START_MS, START_MS + 1_000, io.BytesIO())
    gone = Segment(CAMERA.id, CAMERA.streams[0].role, "footage/door/gone.mp4", START_MS, START_MS + 1_000, 1, 1)
    with pytest.raises(LibraryMissing):
        cut_clip(rig.paths, [gone], START_MS, START_MS + 1_000, io.BytesIO())
