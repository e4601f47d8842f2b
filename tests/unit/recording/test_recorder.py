"""The recorder: files of a minute, every gap with its cause, and no disk error that reaches the source."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.camera import StreamRole
from app.domain.errors import LibraryUnwritable
from app.domain.facts import GapFound, ProblemFound, RecordingReached, SegmentFinished
from app.domain.media import Packet, Track
from app.domain.recording import Gap, GapCause, Segment
from app.recording.fragment_reader import read_samples
from app.recording.recorder import StreamRecorder
from app.recording.records import OpenedRecord, PausedRecord, SegmentRecord
from app.recording.sample_table import sample_hash, unpack_times
from tests.helpers.footage import make_clip
from tests.helpers.packets import DRAWN_FORMAT, START_MS, covers, drawn_packets, looped, read_stream
from tests.unit.recording.conftest import CAMERA, Rig


def payloads(rig: Rig, segments: list[Segment], track: Track = Track.VIDEO) -> list[bytes]:
    return [s.payload for one in segments for s in read_samples(rig.paths.root / one.path) if s.track is track]


def feed(rig: Rig, packets: list[Packet]) -> None:
    for packet in packets:
        rig.recorder.on_packet(packet)


def segments_of(rig: Rig) -> list[Segment]:
    return [fact.segment for fact in rig.of(SegmentFinished)]


def gaps_of(rig: Rig) -> list[Gap]:
    return [fact.gap for fact in rig.of(GapFound)]


def test_a_stream_with_b_frames_and_sound_is_recorded_whole_in_files_of_a_minute(rig: Rig, tmp_path: Path) -> None:
    stream = read_stream(make_clip(tmp_path / "source.mp4", seconds=4, b_frames=2, audio="aac"))
    packets = list(looped(stream, 40))
    rig.recorder.on_format(stream.format)
    feed(rig, packets)
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    segments = segments_of(rig)
    assert len(segments) == 3
    assert covers(segments)
    assert all(before.end_ms == after.start_ms for before, after in pairwise(segments))
    assert payloads(rig, segments) == [p.payload for p in packets if p.track is Track.VIDEO]
    first_dts = next(p.dts for p in packets if p.track is Track.VIDEO)
    wanted = [p.payload for p in packets if p.track is Track.AUDIO and p.dts >= first_dts]
    assert payloads(rig, segments, Track.AUDIO)[-len(wanted) + 5 :] == wanted[5:]
    assert gaps_of(rig) == []


def test_the_journal_holds_the_hash_and_times_of_each_sample(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(40))
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    record = next(each for each in rig.records() if isinstance(each, SegmentRecord))
    found = list(read_samples(rig.paths.root / record.segment.path))
    assert record.sample_hashes == b"".join(sample_hash(sample.payload) for sample in found)
    assert [(t.track, t.pts, t.dts, t.duration, t.keyframe) for t in unpack_times(record.sample_times)] == [
        (s.track, s.pts, s.dts, s.duration, s.keyframe) for s in found
    ]
    assert record.segment.samples == 40
    assert record.segment.size_bytes == (rig.paths.root / record.segment.path).stat().st_size


def test_recording_waits_for_the_first_keyframe(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(40, first=7))
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    assert segments_of(rig)[0].start_ms == START_MS + 1000
    assert payloads(rig, segments_of(rig))[0] == drawn_packets(1, first=15)[0].payload


def test_every_second_and_at_once_in_the_beginning_says_how_far_footage_is_on_the_disk(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(15 * 5, gop=150))
    reached = rig.of(RecordingReached)
    assert [fact.until_ms - START_MS for fact in reached] == [200, 1000, 1800, 2600, 3400, 4200]
    assert rig.recorder.writing is not None
    on_disk = list(read_samples(rig.paths.root / rig.recorder.writing))
    assert len(on_disk) == 63


def test_a_lost_connection_becomes_a_gap_that_ends_with_the_next_keyframe(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(30))
    rig.recorder.on_lost(GapCause.OFFLINE, START_MS + 2500)
    rig.recorder.on_lost(GapCause.OFFLINE, START_MS + 4500)
    rig.recorder.on_lost(GapCause.REFUSED, START_MS + 6000)
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(30, start_ms=START_MS + 9000))
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    assert [(g.start_ms - START_MS, g.end_ms - START_MS, g.cause) for g in gaps_of(rig)] == [
        (2000, 6000, GapCause.OFFLINE),
        (6000, 9000, GapCause.REFUSED),
    ]
    assert covers(segments_of(rig))


def test_times_that_no_file_can_hold_are_dropped_and_the_rest_recorded(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    packets = drawn_packets(30)
    feed(rig, [*packets[:10], replace(packets[10], pts=1 << 40), *packets[11:]])
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    assert payloads(rig, segments_of(rig)) == [packet.payload for packet in packets[:10] + packets[11:]]


def test_another_format_starts_another_file(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(30))
    larger = replace(DRAWN_FORMAT, video=replace(DRAWN_FORMAT.video, width=128))
    rig.recorder.on_format(larger)
    feed(rig, drawn_packets(30, start_ms=START_MS + 2000))
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    assert len(segments_of(rig)) == 2
    assert gaps_of(rig) == []


@pytest.mark.parametrize("jump_ms", [-3_600_000, 3_600_000])
def test_a_wall_clock_that_jumps_never_makes_footage_overlap_or_vanish(rig: Rig, jump_ms: int) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    packets = drawn_packets(15 * 150)
    jumped = packets[:600] + [replace(packet, wall_ms=packet.wall_ms + jump_ms) for packet in packets[600:]]
    feed(rig, jumped)
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    segments = segments_of(rig)
    assert covers(segments)
    assert payloads(rig, segments) == [packet.payload for packet in packets]
    if jump_ms > 0:
        assert [gap.cause for gap in gaps_of(rig)] == [GapCause.CLOCK_CHANGED]
    else:
        assert any("set back" in fact.sentence for fact in rig.of(ProblemFound))


def test_a_media_clock_that_starts_over_makes_a_new_file(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(30))
    feed(rig, drawn_packets(30, start_ms=START_MS + 2000))
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    assert len(segments_of(rig)) == 2
    assert covers(segments_of(rig))
    assert len(payloads(rig, segments_of(rig))) == 60


def test_a_clean_stop_is_told_apart_when_recording_goes_on(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(30))
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    feed(rig, drawn_packets(30, first=30))
    rig.journal.close()
    rig.open()
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(30, start_ms=START_MS + 60_000))
    assert gaps_of(rig)[0] == Gap(
        segments_of(rig)[0].camera_id,
        segments_of(rig)[0].role,
        START_MS + 2000,
        START_MS + 60_000,
        GapCause.ENGINE_STOPPED,
    )


def test_everything_is_in_the_journal_before_it_is_published(rig: Rig) -> None:
    seen: list[bool] = []
    rig.bus.subscribe(
        SegmentFinished,
        lambda fact: seen.append(any(getattr(r, "segment", None) == fact.segment for r in rig.records())),
    )
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(15 * 130))
    assert seen == [True, True]


def unplug(rig: Rig) -> Path:
    away = rig.root.with_name("unplugged")
    rig.root.rename(away)
    return away


def plug_in(rig: Rig, away: Path) -> None:
    away.rename(rig.root)
    rig.clock.now_s += 10


def test_a_folder_that_vanishes_is_a_problem_and_costs_nothing_that_the_memory_holds(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    packets = drawn_packets(15 * 122)
    feed(rig, packets[: 15 * 59])
    away = unplug(rig)
    feed(rig, packets[15 * 59 : 15 * 119])
    problem = rig.of(ProblemFound)[-1]
    assert "is not being recorded" in problem.sentence
    assert "plug it in" in problem.sentence
    assert not rig.root.exists()  # nothing was made in its place
    assert rig.recorder.held_bytes > 0
    plug_in(rig, away)
    feed(rig, packets[15 * 119 :])
    assert rig.recorder.held_bytes == 0
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    assert rig.of(ProblemFound)[-1].solved
    assert gaps_of(rig) == []
    assert payloads(rig, segments_of(rig)) == [packet.payload for packet in packets]
    assert covers(segments_of(rig))
    kept = {record.segment.path for record in rig.records() if isinstance(record, SegmentRecord)}
    assert kept == {str(p.relative_to(rig.root)) for p in rig.root.rglob("*.mp4")}


def test_what_the_memory_does_not_hold_while_a_disk_is_away_is_one_gap_with_its_cause(rig: Rig) -> None:
    held_bytes = 20_000
    rig.recorder = StreamRecorder(
        CAMERA, StreamRole.MAIN, rig.paths, rig.journal, rig.bus, rig.clock, held_bytes=held_bytes
    )
    rig.recorder.on_format(DRAWN_FORMAT)
    packets = drawn_packets(15 * 90, size_bytes=1000)
    feed(rig, packets[: 15 * 60])
    away = unplug(rig)
    feed(rig, packets[15 * 60 : 15 * 89])
    assert 0 < rig.recorder.held_bytes <= held_bytes
    plug_in(rig, away)
    feed(rig, packets[15 * 89 :])
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    segments = segments_of(rig)
    recorded = payloads(rig, segments)
    before = payloads(rig, segments[:1])
    assert recorded == [each.payload for each in (*packets[: len(before)], *packets[len(before) - len(recorded) :])]
    assert len(before) <= 15 * 60
    gaps = gaps_of(rig)
    assert [gap.cause for gap in gaps] == [GapCause.DISK_MISSING]
    assert (gaps[0].start_ms, gaps[0].end_ms) == (segments[0].end_ms, segments[1].start_ms)


def test_a_camera_that_is_lost_while_its_disk_is_away_keeps_its_two_connections_and_the_gap_between(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    first, second = drawn_packets(15 * 20), drawn_packets(15 * 20, first=15 * 40)
    away = unplug(rig)
    feed(rig, first)
    rig.recorder.on_lost(GapCause.OFFLINE, START_MS + 20_000)
    rig.recorder.on_lost(GapCause.OFFLINE, START_MS + 30_000)
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, second)
    assert segments_of(rig) == []
    plug_in(rig, away)
    rig.recorder.on_tick()
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    segments = segments_of(rig)
    assert payloads(rig, segments) == [packet.payload for packet in (*first, *second)]
    assert [gap.cause for gap in gaps_of(rig)] == [GapCause.OFFLINE]
    assert gaps_of(rig)[0].end_ms == segments[1].start_ms


def test_what_comes_before_the_library_is_in_order_is_recorded_once_it_is(rig: Rig) -> None:
    early = StreamRecorder(CAMERA, StreamRole.MAIN, rig.paths, None, rig.bus, rig.clock)
    early.on_lost(GapCause.OFFLINE, START_MS)
    early.on_format(DRAWN_FORMAT)
    packets = drawn_packets(15 * 70)
    for packet in packets[: 15 * 65]:
        early.on_packet(packet)
    early.on_tick()
    assert early.writing is None
    early.begin(rig.journal)
    assert early.held_bytes == 0
    assert early.writing is not None
    for packet in packets[15 * 65 :]:
        early.on_packet(packet)
    early.close(GapCause.ENGINE_STOPPED)
    assert payloads(rig, segments_of(rig)) == [packet.payload for packet in packets]


def test_footage_is_recorded_though_the_journal_refuses_and_is_noted_later(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_records: object) -> None:
        raise LibraryUnwritable("The journal says no.")

    monkeypatch.setattr(rig.journal, "append_all", refuse)
    rig.recorder.on_format(DRAWN_FORMAT)
    packets = drawn_packets(15 * 70)
    feed(rig, packets)
    assert "The journal says no." in rig.of(ProblemFound)[-1].sentence
    assert len(list(rig.root.rglob("*.mp4"))) == 2
    assert segments_of(rig) == []  # nobody hears of what no journal knows
    monkeypatch.undo()
    rig.clock.now_s += 10
    rig.recorder.on_tick()
    assert rig.of(ProblemFound)[-1].solved
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    assert payloads(rig, segments_of(rig)) == [packet.payload for packet in packets]
    assert [record.segment for record in rig.records() if isinstance(record, SegmentRecord)] == segments_of(rig)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root can make a small disk")
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(folder)], check=False)
    if made.returncode:
        pytest.skip("this machine allows no small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_costs_only_what_did_not_fit(small_disk: Path) -> None:
    rig = Rig(small_disk / "library")
    filler = small_disk / "filler"
    filler.write_bytes(bytes(500_000))
    rig.recorder.on_format(DRAWN_FORMAT)
    packets = drawn_packets(15 * 60, size_bytes=1000)
    feed(rig, packets)
    assert rig.of(ProblemFound)[0].sentence.startswith("Front door is not being recorded. The disk")
    filler.unlink()
    rig.clock.now_s += 10
    feed(rig, drawn_packets(60, first=15 * 70, size_bytes=1000))
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    rig.journal.close()
    segments = segments_of(rig)
    assert len(segments) == 2
    kept = payloads(rig, segments[:1])
    assert kept == [packet.payload for packet in packets[: len(kept)]]
    assert len(kept) > 300
    assert [gap.cause for gap in gaps_of(rig)] == [GapCause.DISK_FULL]
    assert gaps_of(rig)[0].start_ms == segments[0].end_ms
    assert gaps_of(rig)[0].end_ms == segments[1].start_ms
    assert rig.of(ProblemFound)[-1].solved
    assert [r.segment for r in rig.records() if isinstance(r, SegmentRecord)] == segments


def test_every_opened_file_and_every_pause_is_in_the_journal(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    feed(rig, drawn_packets(30))
    rig.recorder.on_lost(GapCause.STREAM_ENDED, START_MS + 2000)
    kinds = [type(record) for record in rig.records()]
    assert kinds == [OpenedRecord, SegmentRecord, PausedRecord]


def test_a_file_without_an_end_is_ended_before_the_journal_cannot_hold_it(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.recording.stream_cutter.MAX_SAMPLES", 100)
    rig.recorder.on_format(DRAWN_FORMAT)
    packets = [replace(packet, keyframe=number % 300 == 0) for number, packet in enumerate(drawn_packets(400))]
    feed(rig, packets)
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    first, second = segments_of(rig)
    recorded = payloads(rig, [first, second])
    assert 100 <= first.samples <= 100 + 30
    assert recorded == [each.payload for each in (*packets[: first.samples], *packets[300:])]
    (gap,) = gaps_of(rig)
    assert (gap.start_ms, gap.end_ms, gap.cause) == (first.end_ms, second.start_ms, GapCause.OFFLINE)
