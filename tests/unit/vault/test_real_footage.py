"""Recorded footage, B-frames and sound included, comes back sample by sample from the bucket."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.facts import SegmentFinished
from app.domain.recording import GapCause
from app.recording.clip import fingerprints_of, recorded_fingerprints
from app.vault.vault_worker import VaultWorker
from tests.helpers.footage import make_clip
from tests.helpers.packets import looped, read_stream
from tests.unit.recording.conftest import CAMERA, Rig
from tests.unit.vault.recorders import folder_recorder, make_event, other_device


@pytest.mark.parametrize("b_frames", [0, 2])
def test_every_sample_of_a_restored_clip_is_the_recorded_one(tmp_path: Path, b_frames: int) -> None:
    rig = Rig(tmp_path / "library")
    stream = read_stream(make_clip(tmp_path / "source.mp4", seconds=4, b_frames=b_frames, audio="aac"))
    rig.recorder.on_format(stream.format)
    for packet in looped(stream, 20):
        rig.recorder.on_packet(packet)
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    rig.journal.close()
    segments = [fact.segment for fact in rig.of(SegmentFinished)]
    recorder = folder_recorder(tmp_path)
    event = replace(make_event(), camera_id=CAMERA.id)
    event = replace(event, start_ms=segments[0].start_ms + 57_300, end_ms=segments[0].start_ms + 63_100)
    worker = VaultWorker(
        recorder.paths,
        recorder.bucket,
        recorder.vault,
        bus=recorder.bus,
        clock=recorder.clock,
        segments_between=lambda *_: segments,
        camera_name=lambda _: CAMERA.name,
    )
    recorder.clock.now_ms = event.end_ms + 60_000
    recorder.happen(event)
    worker.run_once()
    worker.request_stop()
    restorer = other_device(recorder, tmp_path / "other")
    (clip,) = list(restorer.clips())
    span = clip.asked.start_ms, clip.asked.end_ms
    copied = fingerprints_of(LibraryPaths(tmp_path / "other").root / clip.segment.path)
    assert copied == recorded_fingerprints(rig.paths, segments, *span)
    assert len(copied) == clip.segment.samples > 100
    assert clip.segment.start_ms <= event.start_ms - 5000
    assert clip.segment.end_ms >= event.end_ms + 5000
