"""The recorder and time: nothing waits for a packet that does not come, and a fast camera runs away with nothing."""

from dataclasses import replace

import pytest

from app.domain.facts import GapFound, RecordingReached, SegmentFinished
from app.domain.recording import GapCause
from app.recording.fragment_reader import read_samples
from tests.helpers.packets import DRAWN_FORMAT, START_MS, covers, drawn_packets
from tests.unit.recording.conftest import Rig


def test_what_is_pending_goes_to_the_disk_when_a_camera_falls_silent(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    packets = drawn_packets(10)
    for packet in packets:
        rig.recorder.on_packet(packet)
    rig.recorder.on_tick()  # packets came since the last one
    assert rig.recorder.writing is not None
    file = rig.paths.root / rig.recorder.writing
    assert len(list(read_samples(file))) == 3  # the first fifth of a second
    rig.recorder.on_tick()
    assert [sample.payload for sample in read_samples(file)] == [packet.payload for packet in packets]
    assert rig.of(RecordingReached)[-1].until_ms == START_MS + 667
    rig.recorder.on_tick()
    rig.recorder.on_packet(drawn_packets(1, first=60)[0])
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    assert len(list(read_samples(file))) == 11


@pytest.mark.parametrize("fast", [1.0001, 1.05])
def test_a_camera_whose_clock_is_fast_stays_within_a_minutes_worth_of_the_wall(rig: Rig, fast: float) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    packets = drawn_packets(15 * 600)
    for packet in packets:
        rig.recorder.on_packet(replace(packet, wall_ms=START_MS + round((packet.wall_ms - START_MS) / fast)))
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    segments = [fact.segment for fact in rig.of(SegmentFinished)]
    assert covers(segments)
    assert rig.of(GapFound) == []
    wall_ms = START_MS + round(600_000 / fast)
    assert -1_500 < segments[-1].end_ms - wall_ms < 1_000 + 60_000 * (fast - 1) + 200
    stored = [sample.payload for each in segments for sample in read_samples(rig.paths.root / each.path)]
    assert stored == [packet.payload for packet in packets]


def test_a_clock_that_is_set_right_before_a_new_file_is_told_of_a_camera_of_few_pictures_too(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for number in range(20):  # one in five seconds, and every second one a keyframe
        (packet,) = drawn_packets(1, first=15 * 5 * number)
        ahead_ms = 240_000 if number >= 12 else 0
        rig.recorder.on_packet(replace(packet, keyframe=number % 2 == 0, wall_ms=packet.wall_ms + ahead_ms))
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    (found,) = rig.of(GapFound)
    assert found.gap.cause is GapCause.CLOCK_CHANGED
    assert 240_000 <= found.gap.end_ms - found.gap.start_ms <= 246_000


def test_a_silence_right_before_a_new_file_is_the_cameras_and_not_the_clocks(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(15 * 60):
        rig.recorder.on_packet(packet)
    for packet in drawn_packets(15, first=15 * 63):  # nothing for three seconds, on both clocks
        rig.recorder.on_packet(packet)
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    (found,) = rig.of(GapFound)
    assert found.gap.cause is GapCause.OFFLINE
    assert (found.gap.start_ms, found.gap.end_ms) == (START_MS + 60_000, START_MS + 63_000)
