"""The gate against floods: bursts pass, what goes on and on is slowed to what a camera may send."""

import pytest

from app.domain.media import TICKS_PER_S, Packet, Track
from app.ingest.flood_gate import BURST_FORMATS, BURST_S, FORMATS_PER_S, MAX_BYTES_PER_S, MAX_SPEED, FloodGate


def picture(number: int, size_bytes: int, fps: int = 25) -> Packet:
    ticks = number * TICKS_PER_S // fps
    return Packet(Track.VIDEO, ticks, ticks, TICKS_PER_S // fps, number % 25 == 0, 0, bytes(size_bytes))


def run(gate: FloodGate, *, size_bytes: int, speed: float, seconds: float) -> tuple[float, float]:
    """Feed pictures that come `speed` times as fast as they should and wait as told; media and real seconds."""
    now_s, number = 0.0, 0
    while now_s < seconds:
        now_s += 1 / (25 * speed)
        now_s += gate.admit(picture(number, size_bytes), now_s)
        number += 1
    return number / 25, now_s


@pytest.mark.parametrize(("size_bytes", "speed"), [(20_000, 1.0), (20_000, 1.2), (300_000, 1.0)])
def test_a_camera_that_only_runs_a_little_fast_is_never_slowed(size_bytes: int, speed: float) -> None:
    media_s, real_s = run(FloodGate(0.0), size_bytes=size_bytes, speed=speed, seconds=600)
    assert media_s == pytest.approx(real_s * speed, rel=0.01)


def test_a_burst_after_a_pause_passes_at_once() -> None:
    gate = FloodGate(0.0)
    assert sum(gate.admit(picture(number, 20_000), 10.0 + number * 1e-4) for number in range(250)) == 0.0


def test_a_stream_that_runs_away_from_time_is_held_near_it() -> None:
    media_s, real_s = run(FloodGate(0.0), size_bytes=100, speed=50.0, seconds=100)
    assert media_s < real_s * MAX_SPEED + BURST_S + 1


def test_two_hundred_megabits_a_second_are_held_to_eighty() -> None:
    media_s, real_s = run(FloodGate(0.0), size_bytes=1_000_000, speed=1.0, seconds=100)
    assert media_s * 25 * 1_000_000 < real_s * MAX_BYTES_PER_S + (64 << 20) + 1_000_000


def test_a_camera_that_changes_its_format_with_every_picture_makes_a_file_every_two_seconds() -> None:
    gate, now_s, formats = FloodGate(0.0), 0.0, 0
    while now_s < 100:
        now_s += 0.04
        now_s += gate.admit_format(now_s)
        formats += 1
    assert formats < 100 * FORMATS_PER_S + BURST_FORMATS + 2


def test_a_few_new_formats_pass_at_once() -> None:
    gate = FloodGate(0.0)
    assert [gate.admit_format(5.0) for _ in range(BURST_FORMATS)] == [0.0] * BURST_FORMATS
