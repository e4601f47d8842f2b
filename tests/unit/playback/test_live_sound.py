"""The sound of a live stream is heard as it comes, never lags far behind, and from one stream at a time."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.errors import NoSoundOutput
from app.domain.media import Packet, Track
from app.playback.live_sound import LiveSound
from app.playback.sound_device import Fill
from tests.helpers.conditions import wait_until
from tests.helpers.footage import make_clip
from tests.helpers.packets import Stream, read_stream


class HandDevice:
    """Plays when a test says so."""

    def __init__(self, *, missing: bool = False) -> None:
        self.fill: Fill | None = None
        self.missing = missing

    def start(self, rate_hz: int, channels: int, fill: Fill) -> None:
        """Begin."""
        if self.missing:
            raise NoSoundOutput("This computer has no sound output.")
        self.fill = fill

    def stop(self) -> None:
        """End."""
        self.fill = None

    def play(self, seconds: float) -> float:
        """How loud it is for so long."""
        assert self.fill is not None
        return float(np.abs(np.frombuffer(self.fill(round(seconds * 48_000), 0.0), np.float32)).max())


@pytest.fixture
def stream(tmp_path: Path) -> Stream:
    return read_stream(make_clip(tmp_path / "loud.mp4", seconds=3, fps=10, audio="aac"))


def sound_of(stream: Stream) -> list[Packet]:
    return [packet for packet in stream.packets if packet.track is Track.AUDIO]


@pytest.fixture
def device() -> HandDevice:
    return HandDevice()


@pytest.fixture
def sound(device: HandDevice) -> Iterator[LiveSound]:
    troubles: list[str] = []
    made = LiveSound(device, troubles.append)
    made.start()
    yield made
    made.request_stop()
    assert made.join(5.0)
    assert troubles == []


def gathered_s(sound: LiveSound) -> float:
    return sound._ahead / 48_000


def test_it_is_muted_at_first_and_heard_when_asked(sound: LiveSound, device: HandDevice, stream: Stream) -> None:
    sound.accept_format(stream.format)
    for packet in sound_of(stream)[:10]:
        sound.accept(packet)
    assert sound.muted
    assert device.fill is None
    sound.set_muted(False)
    sound.accept_format(stream.format)
    for packet in sound_of(stream)[:8]:
        sound.accept(packet)
    wait_until(lambda: gathered_s(sound) > 0.3, 5, "enough is gathered")
    assert device.play(0.3) > 0.01
    sound.set_muted(True)
    wait_until(lambda: device.fill is None, 5, "the device is given back")


def test_sound_that_comes_too_fast_is_thrown_away_rather_than_heard_late(
    sound: LiveSound, device: HandDevice, stream: Stream
) -> None:
    sound.set_muted(False)
    sound.accept_format(stream.format)
    for packet in sound_of(stream):
        sound.accept(packet)
    wait_until(lambda: not sound._waiting and device.fill is not None, 5, "all is decoded")
    assert gathered_s(sound) <= 0.65


def test_another_stream_begins_without_what_is_left_of_the_one_before(
    sound: LiveSound, device: HandDevice, stream: Stream
) -> None:
    sound.set_muted(False)
    sound.accept_format(stream.format)
    for packet in sound_of(stream)[:8]:
        sound.accept(packet)
    wait_until(lambda: gathered_s(sound) > 0.3, 5, "enough is gathered")
    sound.begin()
    assert device.play(0.2) == 0.0


def test_a_damaged_packet_is_a_short_silence_and_no_end(sound: LiveSound, device: HandDevice, stream: Stream) -> None:
    sound.set_muted(False)
    sound.accept_format(stream.format)
    sound.accept(replace(sound_of(stream)[0], payload=b"\xff" * 40))
    for packet in sound_of(stream)[1:8]:
        sound.accept(packet)
    wait_until(lambda: gathered_s(sound) > 0.2, 5, "the rest is decoded")


def test_without_an_output_it_says_so_and_is_muted(stream: Stream) -> None:
    troubles: list[str] = []
    sound = LiveSound(HandDevice(missing=True), troubles.append)
    sound.start()
    sound.set_muted(False)
    sound.accept_format(stream.format)
    sound.accept(sound_of(stream)[0])
    deadline_s = time.monotonic() + 5
    wait_until(lambda: bool(troubles), max(0.1, deadline_s - time.monotonic()), "it says so")
    assert troubles == ["This computer has no sound output."]
    assert sound.muted
    sound.request_stop()
    assert sound.join(5.0)
