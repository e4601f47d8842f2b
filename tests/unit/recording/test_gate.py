"""The gate before a recorder: what a plan leaves out is a gap with its reason, and nothing that it wants is lost."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.event import Box, Event, EventClass
from app.domain.facts import GapFound, SegmentFinished
from app.domain.ids import CameraId, EventId
from app.domain.media import Packet
from app.domain.plan import RecordingMode, RecordingPlan, WeekSpan
from app.domain.recording import GapCause
from app.recording.fragment_reader import read_samples
from app.recording.gate import RecordingGate
from tests.helpers.packets import DRAWN_FORMAT, START_MS, covers, drawn_packets
from tests.unit.recording.conftest import Rig

EVENTS = RecordingPlan(RecordingMode.EVENTS, pre_roll_s=5, post_roll_s=8)
FPS = 15


class Gated:
    """A gate before the rig's recorder; the clock goes with the packets."""

    def __init__(self, rig: Rig, plan: RecordingPlan, max_bytes: int = 32 << 20) -> None:
        self.rig = rig
        self.starved = 0
        self.gate = RecordingGate(
            rig.recorder, plan, rig.clock, max_bytes=max_bytes, zone=ZoneInfo("Europe/Berlin"), on_starved=self.starve
        )

    def starve(self) -> None:
        self.starved += 1

    def play(self, packets: list[Packet]) -> None:
        for packet in packets:
            self.rig.clock.now_s = (packet.wall_ms - START_MS) / 1000
            self.gate.on_packet(packet)

    def event(self, start_s: float, *, closed: bool = False, number: int = 1) -> None:
        start_ms = START_MS + round(start_s * 1000)
        box = Box(0, 0, 1, 1)
        self.gate.on_event(
            Event(EventId(f"e{number}"), CameraId("door"), EventClass.PERSON, start_ms, start_ms, closed, 1.0, box,
                  start_ms, 1, "")
        )  # fmt: skip

    def close(self) -> None:
        self.rig.recorder.close(GapCause.ENGINE_STOPPED)

    def spans_s(self) -> list[tuple[float, float]]:
        found = [fact.segment for fact in self.rig.of(SegmentFinished)]
        assert covers(found)
        return [((each.start_ms - START_MS) / 1000, (each.end_ms - START_MS) / 1000) for each in found]

    def gaps_s(self) -> list[tuple[float, float, GapCause]]:
        gaps = [fact.gap for fact in self.rig.of(GapFound)]
        return [((gap.start_ms - START_MS) / 1000, (gap.end_ms - START_MS) / 1000, gap.cause) for gap in gaps]

    def payloads(self) -> list[bytes]:
        paths = [fact.segment.path for fact in self.rig.of(SegmentFinished)]
        return [sample.payload for path in paths for sample in read_samples(self.rig.paths.root / path)]


def seconds(first_s: int, last_s: int) -> list[Packet]:
    return drawn_packets((last_s - first_s) * FPS, first=first_s * FPS)


def test_nothing_is_written_until_an_event_and_then_the_moments_before_it_too(rig: Rig) -> None:
    gated = Gated(rig, EVENTS)
    gated.gate.on_format(DRAWN_FORMAT)
    gated.play(seconds(0, 30))
    assert not list(rig.root.rglob("*.mp4"))
    gated.event(28.0)  # told two seconds late
    gated.play(seconds(30, 40))
    gated.event(28.0, closed=True)
    gated.play(seconds(40, 60))
    gated.close()
    assert gated.spans_s() == [(23.0, 48.0)]
    assert gated.payloads() == [packet.payload for packet in seconds(23, 48)]
    assert gated.gaps_s() == [(0.0, 23.0, GapCause.NO_EVENT), (48.0, 59.933, GapCause.NO_EVENT)]


def test_a_second_event_in_the_post_roll_lengthens_the_recording_without_a_break(rig: Rig) -> None:
    gated = Gated(rig, EVENTS)
    gated.gate.on_format(DRAWN_FORMAT)
    gated.play(seconds(0, 10))
    gated.event(10.0)
    gated.play(seconds(10, 12))
    gated.event(10.0, closed=True)
    gated.play(seconds(12, 19))
    gated.event(19.0, number=2)
    gated.play(seconds(19, 25))
    gated.event(19.0, closed=True, number=2)
    gated.play(seconds(25, 40))
    gated.close()
    assert gated.spans_s() == [(5.0, 33.0)]


def test_an_event_soon_after_the_last_one_ended_repeats_and_loses_nothing(rig: Rig) -> None:
    gated = Gated(rig, EVENTS)
    gated.gate.on_format(DRAWN_FORMAT)
    gated.play(seconds(0, 10))
    gated.event(10.0, closed=True)  # told when it was over already
    gated.play(seconds(10, 20))
    gated.event(20.0, number=2)
    gated.play(seconds(20, 25))
    gated.close()
    assert gated.spans_s() == [(5.0, 18.0), (18.0, 25.0)]
    assert gated.payloads() == [packet.payload for packet in seconds(5, 25)]
    assert gated.gaps_s() == [(0.0, 5.0, GapCause.NO_EVENT)]


def test_a_lost_connection_between_events_has_its_own_cause(rig: Rig) -> None:
    gated = Gated(rig, EVENTS)
    gated.gate.on_format(DRAWN_FORMAT)
    gated.play(seconds(0, 10))
    gated.gate.on_lost(GapCause.OFFLINE, START_MS + 10_000)
    rig.clock.now_s = 20.0
    gated.gate.on_format(DRAWN_FORMAT)
    gated.play(seconds(20, 30))
    gated.event(30.0)
    gated.play(seconds(30, 32))
    gated.close()
    assert gated.gaps_s() == [
        (0.0, 10.0, GapCause.NO_EVENT),
        (10.0, 20.0, GapCause.OFFLINE),
        (20.0, 25.0, GapCause.NO_EVENT),
    ]


def test_an_event_at_a_camera_that_fell_silent_is_written_at_the_next_tick(rig: Rig) -> None:
    gated = Gated(rig, EVENTS)
    gated.gate.on_format(DRAWN_FORMAT)
    gated.play(seconds(0, 10))
    gated.event(9.0)
    gated.gate.on_tick()
    gated.gate.on_tick()
    gated.gate.on_tick()
    assert rig.recorder.writing is not None
    assert len(list(read_samples(rig.paths.root / rig.recorder.writing))) == 6 * FPS


def test_memory_is_bounded_and_a_pre_roll_that_does_not_fit_is_known(rig: Rig) -> None:
    gated = Gated(rig, EVENTS, max_bytes=40 * FPS * 4)
    gated.gate.on_format(DRAWN_FORMAT)
    gated.play(seconds(0, 30))
    assert gated.gate.shortened
    gated.event(30.0)
    gated.play(seconds(30, 32))
    gated.close()
    assert gated.spans_s() == [(27.0, 32.0)]


def test_a_recording_that_should_end_waits_for_a_keyframe_but_not_for_ever(rig: Rig) -> None:
    gated = Gated(rig, EVENTS)
    gated.gate.on_format(DRAWN_FORMAT)
    endless = drawn_packets(60 * FPS, gop=10_000)
    gated.play(endless[:FPS])
    gated.event(1.0, closed=True)
    gated.play(endless[FPS:])
    gated.close()
    assert gated.spans_s() == [(0.0, pytest.approx(1.0 + 8.0 + 10.0, abs=0.2))]


def minute_of(packet_ms: int) -> int:
    local = datetime.fromtimestamp(packet_ms / 1000, ZoneInfo("Europe/Berlin"))
    return local.hour * 60 + local.minute


def test_an_event_between_keyframes_that_are_far_apart_asks_for_one(rig: Rig) -> None:
    gated = Gated(rig, EVENTS)
    gated.gate.on_format(DRAWN_FORMAT)
    endless = [replace(packet, keyframe=number == 0) for number, packet in enumerate(seconds(0, 60))]
    gated.play(endless[: 10 * FPS])
    gated.event(9.0)
    gated.play(endless[10 * FPS : 20 * FPS])
    gated.event(9.0, closed=True)
    gated.play(endless[20 * FPS : 45 * FPS])  # the post-roll, and ten seconds of waiting for a keyframe to end before
    assert gated.starved == 0
    gated.event(45.0, number=2)
    gated.play(endless[45 * FPS : 47 * FPS])
    assert gated.starved == 1
    gated.play(seconds(47, 50))
    gated.close()
    assert gated.spans_s()[-1][0] == 47.0
    assert gated.starved == 1


def test_a_weekly_plan_records_its_spans_to_the_keyframe_and_says_why_not_the_rest(rig: Rig) -> None:
    at = datetime.fromtimestamp(START_MS / 1000, ZoneInfo("Europe/Berlin"))
    minute = minute_of(START_MS)
    span = WeekSpan(at.weekday(), minute + 1, minute + 2)
    gated = Gated(rig, RecordingPlan(RecordingMode.SCHEDULED, week=(span,)))
    gated.gate.on_format(DRAWN_FORMAT)
    gated.play(seconds(0, 200))
    gated.close()
    begins_s = 60 - at.second - at.microsecond / 1e6
    assert gated.spans_s()[0][0] == pytest.approx(begins_s, abs=1.1)
    assert gated.spans_s()[-1][1] == pytest.approx(begins_s + 60, abs=1.1)
    assert [cause for _, _, cause in gated.gaps_s()] == [GapCause.SCHEDULE, GapCause.SCHEDULE]


def test_another_format_in_the_middle_of_an_event_goes_on_in_another_file(rig: Rig) -> None:
    gated = Gated(rig, EVENTS)
    gated.gate.on_format(DRAWN_FORMAT)
    gated.play(seconds(0, 5))
    gated.event(5.0)
    gated.play(seconds(5, 8))
    gated.gate.on_format(replace(DRAWN_FORMAT, video=replace(DRAWN_FORMAT.video, width=128)))
    gated.play(seconds(8, 12))
    gated.close()
    assert gated.spans_s() == [(0.0, 8.0), (8.0, 12.0)]


def test_zone_is_utc_where_it_is_asked_for(tmp_path: Path) -> None:
    plan = RecordingPlan(RecordingMode.SCHEDULED, week=(WeekSpan(0, 0, 60),))
    monday = int(datetime(2026, 1, 5, 0, 30, tzinfo=UTC).timestamp() * 1000)
    assert plan.mode_at(monday, UTC) is RecordingMode.CONTINUOUS
    assert plan.mode_at(monday, ZoneInfo("Europe/Berlin")) is None
