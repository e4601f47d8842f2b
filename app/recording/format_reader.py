"""Reads the format of a recording from its moov box; only the fragment reader calls it."""

from app.domain.media import TICKS_PER_S, AudioFormat, Codec, StreamFormat, Track, VideoFormat
from app.recording.boxes import child, children, damaged, unpack

_SHORT_CODECS = {b"avc1": (Codec.H264, b"avcC"), b"hvc1": (Codec.H265, b"hvcC"), b"av01": (Codec.AV1, b"av1C")}
_VIDEO_FIXED, _AUDIO_FIXED = 78, 28
MAX_CONFIG_BYTES = 65_536
_RATES_HZ = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)


def parse_movie(moov: memoryview) -> StreamFormat:
    """The format of one video track and at most one of AAC, as our own writer lays them down. Raises LibraryDamaged."""
    video: VideoFormat | None = None
    audio: AudioFormat | None = None
    for kind, trak in children(moov):
        if kind != b"trak":
            continue
        track_id = unpack(">I", child(trak, b"tkhd"), 12)[0]
        if unpack(">I", child(trak, b"mdia", b"mdhd"), 12)[0] != TICKS_PER_S:
            raise damaged("its times are counted in another unit")
        entry_kind, entry = _sample_entry(child(trak, b"mdia", b"minf", b"stbl", b"stsd"))
        if track_id == Track.VIDEO.value and video is None:
            video = _video(entry_kind, entry)
        elif track_id == Track.AUDIO.value and audio is None:
            audio = _audio(entry_kind, entry)
        else:
            raise damaged("it has a track that Louver did not write")
    if video is None:
        raise damaged("it has no video")
    return StreamFormat(video, audio)


def _sample_entry(stsd: memoryview) -> tuple[bytes, memoryview]:
    entries = list(children(stsd[8:]))
    if len(entries) != 1:
        raise damaged("a track in it has not exactly one format")
    return entries[0]


def _video(kind: bytes, entry: memoryview) -> VideoFormat:
    width, height = unpack(">HH", entry, 24)
    if kind in _SHORT_CODECS:
        codec, config_kind = _SHORT_CODECS[kind]
        return VideoFormat(codec, width, height, _config(child(entry[_VIDEO_FIXED:], config_kind)))
    if kind == b"mp4v":
        return VideoFormat(Codec.MJPEG, width, height, b"")
    raise damaged("its video is of an unknown kind")


def _audio(kind: bytes, entry: memoryview) -> AudioFormat:
    if kind != b"mp4a":
        raise damaged("its sound is of an unknown kind")
    channels = unpack(">H", entry, 16)[0]
    rate = unpack(">I", entry, 24)[0] >> 16
    config = _config(_decoder_specific(child(entry[_AUDIO_FIXED:], b"esds")[4:]))
    return AudioFormat(Codec.AAC, rate or _rate_of(config), channels, config)


def _config(content: memoryview) -> bytes:
    if len(content) > MAX_CONFIG_BYTES:
        raise damaged("the description of its codec is too long")
    return bytes(content)


def _decoder_specific(esds: memoryview) -> memoryview:
    content = _descriptor(esds, 3)[3:]
    content = _descriptor(content, 4)[13:]
    return _descriptor(content, 5) if len(content) else content


def _descriptor(data: memoryview, tag: int) -> memoryview:
    if unpack(">B", data)[0] != tag:
        raise damaged("the description of its sound is malformed")
    size = 0
    for position in range(1, 5):
        value = unpack(">B", data, position)[0]
        size = size << 7 | value & 0x7F
        if not value & 0x80:
            if size > len(data) - position - 1:
                raise damaged("the description of its sound is torn")
            return data[position + 1 : position + 1 + size]
    raise damaged("the description of its sound is malformed")


def _rate_of(config: bytes) -> int:
    """The rate in Hz that an AudioSpecificConfig names, for rates that the fixed field cannot hold; else 0."""
    if len(config) < 2:
        return 0
    index = (config[0] & 7) << 1 | config[1] >> 7
    return _RATES_HZ[index] if index < len(_RATES_HZ) else 0
