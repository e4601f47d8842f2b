"""Two streams recorded onto a real small disk, many times its size: nothing is lost, and the floor is held."""

import threading
from pathlib import Path

import pytest

from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole
from app.domain.facts import GapFound, ProblemFound, SegmentFinished
from app.domain.recording import GapCause
from app.recording.recorder import StreamRecorder
from app.recording.retention_rules import RetentionSettings, Rules, VolumeRules
from app.recording.volumes import usage_of
from tests.helpers.conditions import wait_until
from tests.helpers.disks import small_disk
from tests.helpers.packets import DRAWN_FORMAT, drawn_packets
from tests.helpers.stored import journaled_paths
from tests.unit.engine.stage import DOOR, YARD, staged

MB = 1 << 20


@pytest.mark.timeout(300)
@pytest.mark.parametrize("disks_full", [3, pytest.param(40, marks=pytest.mark.faults)])
def test_many_times_the_disk_is_recorded_without_a_gap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, disks_full: int
) -> None:
    monkeypatch.setattr("app.engine.retention_desk.TICK_S", 0.02)
    monkeypatch.setattr("app.index.projection.LINGER_S", 0.01)
    monkeypatch.setattr("app.recording.segment_file.SYNC_INTERVAL_S", 0.2)
    with small_disk(tmp_path, 48) as disk, staged(disk.root / "library") as stage:
        stage.usage = usage_of  # type: ignore[method-assign]
        retention = stage.open(RetentionSettings(rules=Rules(None, None), volumes=[VolumeRules(floor_bytes=12 * MB)]))
        looks = [0]
        look = retention.worker.step

        def step() -> None:
            look()
            looks[0] += 1

        monkeypatch.setattr(retention.worker, "step", step)
        retention.worker.start()
        lowest = [disk.free_bytes]

        def record(camera_id: str, minutes: int) -> None:
            camera = Camera(camera_id, camera_id, (CameraStream(StreamRole.MAIN, CameraUrl("drawn:")),))  # type: ignore[arg-type]
            recorder = StreamRecorder(
                camera,
                StreamRole.MAIN,
                retention.paths,
                stage.journals[camera_id],
                stage.bus,
                stage.clock,  # type: ignore[index]
            )
            recorder.on_format(DRAWN_FORMAT)
            for minute in range(minutes):
                # A minute of 1 MB; a real one has thirty looks at the disk, this one two.
                wanted = looks[0] + 2
                for packet in drawn_packets(120, gop=2, fps=2, first=minute * 120, size_bytes=8_000):
                    recorder.on_packet(packet)
                lowest[0] = min(lowest[0], disk.free_bytes)
                wait_until(lambda wanted=wanted: looks[0] >= wanted, 60, "retention to look at the disk")
            recorder.close(GapCause.ENGINE_STOPPED)

        minutes = 24 * disks_full
        threads = [threading.Thread(target=record, args=(camera_id, minutes)) for camera_id in (DOOR, YARD)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        retention.worker.request_stop()
        assert retention.worker.join(20)
        assert not [fact for fact in stage.facts if isinstance(fact, GapFound)]
        assert not [fact for fact in stage.facts if isinstance(fact, ProblemFound) and fact.key.startswith("recording")]
        recorded = sum(fact.segment.size_bytes for fact in stage.facts if isinstance(fact, SegmentFinished))
        assert recorded > disks_full * 40 * MB
        # All of it is from the newest hour, which may use half of the floor, and two looks' worth more.
        assert 2 * MB < lowest[0] < 12 * MB
        for camera_id in (DOOR, YARD):
            files = {path for path in stage.on_disk() if f"/{camera_id}/" in path}
            assert journaled_paths(stage.paths, camera_id) == files
