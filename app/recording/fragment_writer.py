"""Builds fragmented MP4 in memory: the head of a file and one fragment at a time; only the recording room calls it.

Everything counts in ticks of 1/90000 s, audio too, so that a sample's times are the camera's own. Written after
ISO/IEC 14496-12 (boxes), 14496-14 (esds) and 14496-15 (avcC, hvcC).
"""

import struct
from collections.abc import Sequence
from itertools import pairwise

from app.domain.errors import NotAVideo
from app.domain.media import TICKS_PER_S, AudioFormat, Codec, Packet, StreamFormat, Track, VideoFormat
from app.recording.boxes import box, descriptor, full_box

_IDENTITY = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
_KEYFRAME_FLAGS = 0x02000000  # depends on no other sample
_OTHER_FLAGS = 0x01010000  # depends on others, not a sync sample
_TRUN_FLAGS = 0x000001 | 0x000100 | 0x000200 | 0x000400 | 0x000800  # offset; duration, size, flags, composition
_BASE_IS_MOOF = 0x020000
_MJPEG_OBJECT, _AAC_OBJECT = 0x6C, 0x40
_MOOF_SIZE, _TRAF_SIZE, _ROW_SIZE = 24, 64, 16  # without what they hold, in bytes
_MAX_U32 = 0xFFFFFFFF
_SHORT_ENTRY = {Codec.H264: (b"avc1", b"avcC"), Codec.H265: (b"hvc1", b"hvcC"), Codec.AV1: (b"av01", b"av1C")}


def init_segment(format: StreamFormat) -> bytes:
    """The head of a file: ftyp and moov, to be followed by fragments. Raises NotAVideo for what MP4 cannot hold."""
    tracks = [_track(Track.VIDEO, format)]
    extends = [_extends(Track.VIDEO)]
    if format.audio is not None:
        tracks.append(_track(Track.AUDIO, format))
        extends.append(_extends(Track.AUDIO))
    ftyp = box(b"ftyp", b"iso6", struct.pack(">I", 1), b"iso6", b"mp41")
    head = struct.pack(">IIIIIH10x", 0, 0, TICKS_PER_S, 0, 0x10000, 0x0100)
    mvhd = full_box(b"mvhd", 0, 0, head, _IDENTITY, bytes(24), struct.pack(">I", 3))
    return ftyp + box(b"moov", mvhd, *tracks, box(b"mvex", *extends))


def fragment(sequence: int, packets: Sequence[Packet], base: int = 0) -> bytes:
    """One moof and its mdat with `packets` in their order, video before audio.

    `base` is subtracted from every time. dts must not be before it and must increase strictly within a track
    (ValueError). A sample lasts until the next one of its track; the last one as long as its packet says.
    """
    runs = [(track, run) for track in Track if (run := [packet for packet in packets if packet.track is track])]
    moof_size = _MOOF_SIZE + sum(_TRAF_SIZE + _ROW_SIZE * len(run) for _, run in runs)
    moof = _moof(sequence, runs, base, moof_size + 8)
    payload_size = sum(len(packet.payload) for packet in packets)
    if payload_size + 8 > _MAX_U32:
        raise ValueError("a fragment holds less than 4 GiB")
    payloads = [packet.payload for _, run in runs for packet in run]
    return b"".join((moof, struct.pack(">I4s", payload_size + 8, b"mdat"), *payloads))


def sample_entry(track: Track, format: StreamFormat) -> bytes:
    """What `stsd` says of a track. Raises NotAVideo for what MP4 cannot hold."""
    if track is Track.VIDEO:
        return _video_entry(format.video)
    assert format.audio is not None
    return _audio_entry(format.audio)


def _moof(sequence: int, runs: list[tuple[Track, list[Packet]]], base: int, data_offset: int) -> bytes:
    trafs = []
    for track, run in runs:
        trafs.append(_traf(track, run, base, data_offset))
        data_offset += sum(len(packet.payload) for packet in run)
    return box(b"moof", full_box(b"mfhd", 0, 0, struct.pack(">I", sequence)), *trafs)


def _traf(track: Track, run: list[Packet], base: int, data_offset: int) -> bytes:
    if run[0].dts < base:
        raise ValueError("a sample is older than the beginning of the file")
    tfhd = full_box(b"tfhd", 0, _BASE_IS_MOOF, struct.pack(">I", track.value))
    tfdt = full_box(b"tfdt", 1, 0, struct.pack(">Q", run[0].dts - base))
    durations = [after.dts - packet.dts for packet, after in pairwise(run)]
    if any(duration <= 0 for duration in durations):
        raise ValueError("decoding times do not increase")
    durations.append(max(0, run[-1].duration))
    rows = b"".join(
        struct.pack(
            ">IIIi",
            min(duration, _MAX_U32),
            len(packet.payload),
            _KEYFRAME_FLAGS if packet.keyframe else _OTHER_FLAGS,
            packet.pts - packet.dts,
        )
        for packet, duration in zip(run, durations, strict=True)
    )
    trun = full_box(b"trun", 1, _TRUN_FLAGS, struct.pack(">Ii", len(run), data_offset), rows)
    return box(b"traf", tfhd, tfdt, trun)


def _extends(track: Track) -> bytes:
    return full_box(b"trex", 0, 0, struct.pack(">5I", track.value, 1, 0, 0, 0))


def _track(track: Track, format: StreamFormat) -> bytes:
    video = format.video if track is Track.VIDEO else None
    width, height = (video.width, video.height) if video is not None else (0, 0)
    volume = 0 if video is not None else 0x0100
    tkhd = full_box(
        b"tkhd",
        0,
        3,
        struct.pack(">5I8xHHHH", 0, 0, track.value, 0, 0, 0, 0, volume, 0),
        _IDENTITY,
        struct.pack(">II", width << 16, height << 16),
    )
    mdhd = full_box(b"mdhd", 0, 0, struct.pack(">IIIIHH", 0, 0, TICKS_PER_S, 0, 0x55C4, 0))
    if video is not None:
        handler, name = b"vide", b"video\0"
        media_head = full_box(b"vmhd", 0, 1, bytes(8))
    else:
        handler, name = b"soun", b"audio\0"
        media_head = full_box(b"smhd", 0, 0, bytes(4))
    entry = sample_entry(track, format)
    hdlr = full_box(b"hdlr", 0, 0, bytes(4), handler, bytes(12), name)
    dinf = box(b"dinf", full_box(b"dref", 0, 0, struct.pack(">I", 1), full_box(b"url ", 0, 1)))
    stbl = box(
        b"stbl",
        full_box(b"stsd", 0, 0, struct.pack(">I", 1), entry),
        full_box(b"stts", 0, 0, bytes(4)),
        full_box(b"stsc", 0, 0, bytes(4)),
        full_box(b"stsz", 0, 0, bytes(8)),
        full_box(b"stco", 0, 0, bytes(4)),
    )
    return box(b"trak", tkhd, box(b"mdia", mdhd, hdlr, box(b"minf", media_head, dinf, stbl)))


def _video_entry(video: VideoFormat) -> bytes:
    if not (0 < video.width <= 0xFFFF and 0 < video.height <= 0xFFFF):
        raise NotAVideo("This stream's picture has a size that no file can hold. Check the camera's settings.")
    if video.codec in _SHORT_ENTRY:
        kind, config_kind = _SHORT_ENTRY[video.codec]
        config = box(config_kind, video.config)
    elif video.codec is Codec.MJPEG:
        kind, config = b"mp4v", _esds(Track.VIDEO, _MJPEG_OBJECT, 0x11, b"")
    else:
        raise NotAVideo(f"{video.codec.value} is not a video that can be recorded. Choose H.264 in the camera.")
    fixed = struct.pack(">6xH16xHHII4xH32xHh", 1, video.width, video.height, 0x480000, 0x480000, 1, 24, -1)
    return box(kind, fixed, config)


def _audio_entry(audio: AudioFormat) -> bytes:
    if audio.codec is not Codec.AAC:
        raise NotAVideo(f"Sound coded as {audio.codec.value} cannot be recorded. Choose AAC in the camera.")
    rate = audio.sample_rate if audio.sample_rate <= 0xFFFF else 0  # the esds holds the true one
    fixed = struct.pack(">6xH8xHH4xI", 1, audio.channels, 16, rate << 16)
    return box(b"mp4a", fixed, _esds(Track.AUDIO, _AAC_OBJECT, 0x15, audio.config))


def _esds(track: Track, object_type: int, stream_type: int, config: bytes) -> bytes:
    specific = descriptor(5, config) if config else b""
    decoder = descriptor(4, struct.pack(">BB3xII", object_type, stream_type, 0, 0) + specific)
    sync = descriptor(6, b"\x02")
    return full_box(b"esds", 0, 0, descriptor(3, struct.pack(">HB", track.value, 0) + decoder + sync))
