"""A device that fails, at once, later or silently, costs no picture; a stream that is damaged is not its fault."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import av
import pytest
from av.codec.hwaccel import hwdevices_available
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from app.domain.media import Packet, VideoFormat
from app.playback.decoder import PictureDecoder
from app.playback.hardware import DeviceFailed, FrameDecoder, open_decoder
from app.playback.picture import Picture, Size
from tests.helpers.footage import MovingPattern, make_clip
from tests.helpers.packets import Stream, read_stream

BOX = Size(320, 180)
PACKETS, GROUP = 30, 10
FAILS = 15


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Stream:
    path = tmp_path_factory.mktemp("large") / "large.mp4"
    return read_stream(make_clip(path, seconds=3, fps=10, gop_frames=GROUP, size=(1280, 720), scene=MovingPattern()))


@dataclass
class Device:
    """Decodes as the processor does, until `fails` says of a packet that it does not; how, `way` says."""

    fails: Callable[[int], bool]
    way: str = "raises"
    seen: int = 0
    opened: int = 0

    def open(self, video: VideoFormat, device: str) -> FrameDecoder:
        """As open_decoder() does."""
        if device:
            self.opened += 1
        if device and self.way == "cannot be opened":
            raise DeviceFailed("no such device")
        return _Failing(self, open_decoder(video, "")) if device else open_decoder(video, "")


class _Failing:
    def __init__(self, device: Device, by_processor: FrameDecoder) -> None:
        self._device, self._by_processor = device, by_processor

    @property
    def sample_aspect_ratio(self) -> Fraction | None:
        return self._by_processor.sample_aspect_ratio

    def decode(self, packet: "av.Packet[VideoStream] | None", /) -> list[VideoFrame]:
        number, self._device.seen = self._device.seen, self._device.seen + 1
        frames = self._by_processor.decode(packet)
        if not self._device.fails(number):
            return frames
        if self._device.way == "is silent":
            return []
        raise av.InvalidDataError(1, "the device is gone")

    def flush_buffers(self) -> None:
        self._by_processor.flush_buffers()


def decoded(decoder: PictureDecoder, packets: list[Packet]) -> list[Picture]:
    pictures = [decoder.decode(packet, BOX) for packet in packets]
    return [picture for picture in pictures if picture is not None]


def pixels(pictures: list[Picture]) -> list[tuple[int, bytes]]:
    return [(picture.wall_ms, bytes(picture.pixels)) for picture in pictures]


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.message for record in caplog.records if record.levelno == logging.WARNING]


def test_a_device_that_works_decodes_all_of_a_large_stream(large: Stream) -> None:
    device = Device(lambda _: False)
    decoder = PictureDecoder(large.format, "cuda", device.open)
    by_processor = decoded(PictureDecoder(large.format), large.packets)
    assert pixels(decoded(decoder, large.packets)) == pixels(by_processor)
    assert (decoder.device, decoder.device_gave_up, device.seen) == ("cuda", False, len(large.packets))


@pytest.mark.parametrize("first_failing", [0, 1, GROUP - 1, GROUP, FAILS, PACKETS - 1])
def test_a_device_that_fails_at_any_packet_costs_no_picture(
    large: Stream, first_failing: int, caplog: pytest.LogCaptureFixture
) -> None:
    decoder = PictureDecoder(large.format, "cuda", Device(lambda number: number >= first_failing).open)
    by_processor = decoded(PictureDecoder(large.format), large.packets)
    assert pixels(decoded(decoder, large.packets)) == pixels(by_processor)
    assert (decoder.device, decoder.device_gave_up, decoder.damaged) == ("", True, 0)
    assert len(warnings(caplog)) == 1, "it is said once"


def test_a_device_that_cannot_be_opened_is_asked_once(large: Stream, caplog: pytest.LogCaptureFixture) -> None:
    device = Device(lambda _: True, "cannot be opened")
    decoder = PictureDecoder(large.format, "cuda", device.open)
    assert len(decoded(decoder, large.packets)) == len(large.packets)
    assert (decoder.device, decoder.device_gave_up, device.opened) == ("", True, 1)
    assert len(warnings(caplog)) == 1


def test_a_device_that_gives_no_pictures_is_left_with_what_it_owes(large: Stream) -> None:
    packets = [packet for packet in large.packets if not packet.keyframe or packet is large.packets[0]]
    decoder = PictureDecoder(large.format, "cuda", Device(lambda _: True, "is silent").open)
    shown = decoded(decoder, packets)
    assert decoder.device_gave_up
    assert shown
    assert shown[-1].wall_ms == packets[-1].wall_ms


@pytest.mark.parametrize("harm", [lambda payload: payload[: len(payload) // 3], lambda payload: bytes(len(payload))])
def test_a_damaged_packet_is_not_the_devices_fault(large: Stream, harm: Callable[[bytes], bytes]) -> None:
    packets = list(large.packets)
    packets[FAILS] = replace(packets[FAILS], payload=harm(packets[FAILS].payload))
    decoder = PictureDecoder(large.format, "cuda", Device(lambda _: False).open)
    by_processor = PictureDecoder(large.format)
    assert pixels(decoded(decoder, packets)) == pixels(decoded(by_processor, packets))
    assert (decoder.device, decoder.damaged) == ("cuda", by_processor.damaged)


def test_a_group_that_is_too_long_to_be_kept_waits_for_its_next_keyframe(
    large: Stream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.playback.steady_decoder._MAX_KEPT_PACKETS", 3)
    decoder = PictureDecoder(large.format, "cuda", Device(lambda number: number >= FAILS).open)
    lost = {packet.wall_ms for packet in large.packets[FAILS : 2 * GROUP]}
    shown = {picture.wall_ms for picture in decoded(decoder, large.packets)}
    assert shown == {packet.wall_ms for packet in large.packets} - lost
    assert decoder.device_gave_up


def test_a_small_stream_asks_no_device(tmp_path: Path) -> None:
    small = read_stream(make_clip(tmp_path / "small.mp4", seconds=1, fps=10, gop_frames=10, size=(640, 360)))
    device = Device(lambda _: False)
    decoder = PictureDecoder(small.format, "cuda", device.open)
    assert len(decoded(decoder, small.packets)) == len(small.packets)
    assert (device.opened, decoder.device_gave_up) == (0, False)


@pytest.mark.parametrize("kind", [*hwdevices_available(), "no such kind"])
def test_every_kind_of_device_that_libav_names_decodes_or_hands_over_to_the_processor(
    large: Stream, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    decoder = PictureDecoder(large.format, kind)
    assert [picture.wall_ms for picture in decoded(decoder, large.packets)] == [
        packet.wall_ms for packet in large.packets
    ]
    assert decoder.device_gave_up is (decoder.device == "")
    assert len(warnings(caplog)) == (1 if decoder.device_gave_up else 0)
