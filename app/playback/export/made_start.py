"""Encodes the wanted part of a film's first GOP anew, so that nothing from before it goes along; export calls it.

H.264 only: its pictures name the parameter set that they need, so one configuration record holds the camera's sets and
the encoder's side by side, and every player follows. H.265's encoder cannot be told which number to give its sets.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

import av
from av.video.codeccontext import VideoCodecContext

from app.domain.errors import LibraryDamaged, NotAVideo
from app.domain.media import TICKS_PER_S, Codec, StreamFormat, VideoFormat
from app.ingest.bits import BitReader
from app.ingest.nal import split_annex_b
from app.ingest.parameter_sets import avcc
from app.playback.export.layout import MadeSample, MadeStart, Source
from app.recording.fragment_reader import SampleSpot

_SPS, _PPS = 7, 8
_TICK = Fraction(1, TICKS_PER_S)
_MAX_SETS = 31
_SLICES = frozenset({1, 5})


def make_start(
    source: Source, format: StreamFormat, gop: Sequence[SampleSpot], start: int, until: int | None
) -> MadeStart:
    """Decode `gop` and encode what shows from `start` to `until` (the next keyframe's time) in the file's ticks.

    Raises NotAVideo where the format does not allow it, LibraryDamaged where the GOP cannot be decoded.
    """
    video = format.video
    if video.codec is not Codec.H264:
        raise NotAVideo(
            "Only the start of an H.264 recording can be encoded anew. Export without that, or choose the compatible "
            "export, which holds nothing from before the start."
        )
    frames = _wanted(list(_decoded(source, video, gop)), start, until)
    if not frames:
        raise LibraryDamaged("The pictures at the start of the export cannot be decoded. Choose an earlier start.")
    sps, pps = _sets(video.config)
    number = _free_number(sps, pps)
    delay = max(0, max((spot.pts - spot.dts for spot in gop), default=0))
    encoder = _encoder(video, number, sps[0])
    units = [unit for unit in split_annex_b(encoder.extradata or b"") if unit[0] & 0x1F in (_SPS, _PPS)]
    samples = tuple(_encoded(encoder, frames, delay, until))
    config = avcc(
        [*sps, *(unit for unit in units if unit[0] & 0x1F == _SPS)],
        [*pps, *(unit for unit in units if unit[0] & 0x1F == _PPS)],
    )
    return MadeStart(StreamFormat(VideoFormat(video.codec, video.width, video.height, config), format.audio), samples)


def _decoded(source: Source, video: VideoFormat, gop: Sequence[SampleSpot]) -> Iterator[av.VideoFrame]:
    decoder = av.CodecContext.create(video.codec.value, "r")
    assert isinstance(decoder, VideoCodecContext)
    decoder.thread_count = 1
    decoder.extradata = video.config
    with source.path.open("rb") as file:
        for spot in gop:
            file.seek(spot.offset)
            packet = av.Packet(file.read(spot.size_bytes))
            packet.pts, packet.dts = spot.pts, spot.dts
            try:
                yield from decoder.decode(packet)
            except av.FFmpegError:
                continue  # one damaged picture; the check of its fingerprint tells
    yield from decoder.decode(None)


def _wanted(frames: list[av.VideoFrame], start: int, until: int | None) -> list[av.VideoFrame]:
    """From the frame that shows at `start` to the last before `until`, in the order in which they show."""
    shown = sorted((frame for frame in frames if frame.pts is not None), key=lambda frame: frame.pts or 0)
    first = max((at for at, frame in enumerate(shown) if (frame.pts or 0) <= start), default=0)
    return [frame for frame in shown[first:] if until is None or (frame.pts or 0) < until]


def _encoder(video: VideoFormat, number: int, sps: bytes) -> VideoCodecContext:
    encoder = av.CodecContext.create("libx264", "w")
    assert isinstance(encoder, VideoCodecContext)
    encoder.width, encoder.height, encoder.pix_fmt = video.width, video.height, "yuv420p"
    encoder.time_base = _TICK
    encoder.thread_count = 1
    encoder.flags |= av.codec.context.Flags.global_header
    profile = "baseline" if sps[1] == 66 else "main" if sps[1] == 77 else "high"
    encoder.options = {
        "preset": "veryfast",
        "crf": "18",
        "profile": profile,
        "bf": "0",
        "x264-params": f"sps-id={number}:scenecut=0:keyint=infinite:log-level=none",
    }
    encoder.open()
    return encoder


def _encoded(
    encoder: VideoCodecContext, frames: list[av.VideoFrame], delay: int, until: int | None
) -> Iterator[MadeSample]:
    packets = []
    for frame in frames:
        fresh = frame.reformat(format="yuv420p")
        fresh.pts, fresh.time_base, fresh.pict_type = frame.pts, _TICK, av.video.frame.PictureType.NONE
        packets += encoder.encode(fresh)
    packets += encoder.encode(None)
    ends = [packet.pts or 0 for packet in packets[1:]]
    ends.append(until if until is not None else (packets[-1].pts or 0) + TICKS_PER_S // 25)
    for packet, end in zip(packets, ends, strict=True):
        pts = packet.pts or 0
        units = [unit for unit in split_annex_b(bytes(packet)) if unit[0] & 0x1F in _SLICES]
        payload = b"".join(len(unit).to_bytes(4, "big") + unit for unit in units)
        yield MadeSample(pts, pts - delay, max(1, end - pts), packet.is_keyframe, payload)


def _sets(config: bytes) -> tuple[list[bytes], list[bytes]]:
    """The parameter sets in an avcC record. Raises NotAVideo where it is none."""
    found: list[list[bytes]] = []
    at = 5
    for mask in (0x1F, 0xFF):
        count = config[at] & mask if at < len(config) else 0
        at += 1
        units = []
        for _ in range(count):
            size = int.from_bytes(config[at : at + 2], "big")
            units.append(config[at + 2 : at + 2 + size])
            at += 2 + size
        found.append(units)
    if not found[0] or not found[1] or at > len(config) or any(len(unit) < 4 for unit in found[0]):
        raise NotAVideo("The recording does not say how its video is coded, so its start cannot be encoded anew.")
    return found[0], found[1]


def _free_number(sps: list[bytes], pps: list[bytes]) -> int:
    """A number that none of the camera's sets has."""
    taken = {BitReader(unit[4:]).unsigned() for unit in sps} | {BitReader(unit[1:]).unsigned() for unit in pps}
    return next(number for number in range(1, _MAX_SETS + 1) if number not in taken)
