"""Encoded files as a test camera plays them: a schedule of RTP payloads and their session description."""

import base64
import hashlib
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Literal

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.video.stream import VideoStream

from tests.helpers.nal_units import (
    NalFormat,
    is_delimiter,
    is_parameter_set,
    parse_extradata,
    picture_hash,
    split_nals,
)
from tests.helpers.rtp_payload import (
    MAX_PAYLOAD_BYTES,
    Payload,
    aac_payloads,
    av1_payloads,
    h264_payloads,
    hevc_payloads,
    jpeg_payloads,
)
from tests.helpers.rtsp_sound import code_sound

Kind = Literal["video", "audio"]

_G711_PACKET_BYTES = 160
_G711_NAMES = {"pcm_alaw": ("PCMA", 8), "pcm_mulaw": ("PCMU", 0)}
_AV1_TRACK = (96, ("a=rtpmap:96 AV1/90000", "a=fmtp:96 profile=0;level-idx=8;tier=0"))
_PLAIN = {"mjpeg": (26, ()), "av1": _AV1_TRACK, "libdav1d": _AV1_TRACK}


@dataclass(frozen=True, slots=True)
class Track:
    """One media line of the session description."""

    kind: Kind
    codec: str
    payload_type: int
    clock_hz: int
    sdp_lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """One picture or piece of sound: when it shows, when it is sent (seconds from the file's start), its payloads."""

    track: int
    pts_s: Fraction
    due_s: Fraction
    key: bool
    payload_hash: str
    payloads: tuple[Payload, ...]


@dataclass(frozen=True)
class Media:
    """A file in memory. Videos longer than a few minutes belong elsewhere."""

    tracks: tuple[Track, ...]
    units: tuple[Unit, ...] = field(repr=False)
    length_s: Fraction

    @cached_property
    def layout(self) -> tuple[tuple[str, int, int], ...]:
        """Equal for two files that may follow each other within one RTSP session."""
        return tuple((track.codec, track.payload_type, track.clock_hz) for track in self.tracks)


def load_media(
    path: Path,
    *,
    in_band: bool = True,
    in_sdp: bool = True,
    mtu_bytes: int = MAX_PAYLOAD_BYTES,
    sound: str | None = None,
) -> Media:
    """Read an H.264 or H.265 file, with AAC or G.711 beside it.

    The parameter sets go in front of each keyframe (in_band), into the session description (in_sdp), or both.
    `sound` names how the camera codes the file's sound anew: see rtsp_sound.py.
    Raises ValueError for any other codec.
    """
    with av.open(str(path)) as container:
        track, units, length_s = _load_video(container, in_band=in_band, in_sdp=in_sdp, mtu_bytes=mtu_bytes)
        tracks, delay_s = [track], -min(unit.due_s for unit in units)
        units = [_shifted(unit, delay_s) for unit in units]
        if container.streams.audio:
            container.seek(0)
            audio_track, sounds = _load_audio(container, mtu_bytes) if sound is None else _recode(container, sound)
            tracks.append(audio_track)
            units += [_shifted(unit, delay_s) for unit in sounds if 0 <= unit.pts_s < length_s]
    return Media(tuple(tracks), tuple(sorted(units, key=lambda unit: unit.due_s)), length_s)


def _shifted(unit: Unit, delay_s: Fraction) -> Unit:
    return Unit(unit.track, unit.pts_s, unit.due_s + delay_s, unit.key, unit.payload_hash, unit.payloads)


def _load_video(
    container: InputContainer, *, in_band: bool, in_sdp: bool, mtu_bytes: int
) -> tuple[Track, list[Unit], Fraction]:
    stream = container.streams.video[0]
    codec = stream.codec_context.name
    if codec in _PLAIN:
        return _load_plain(container, mtu_bytes)
    if codec not in ("h264", "hevc"):
        raise ValueError(f"The test camera plays H.264, H.265, MJPEG and AV1, not {codec}.")
    nal_format = parse_extradata(codec, stream.codec_context.extradata)
    sets = nal_format.parameter_sets
    units: list[Unit] = []
    step_s = Fraction(1) / (stream.average_rate or Fraction(25))
    for packet in container.demux(stream):
        if packet.pts is None or packet.dts is None or packet.time_base is None or packet.size == 0:
            continue
        nals = split_nals(bytes(packet), nal_format.length_size)
        sets = sets or tuple(nal for nal in nals if is_parameter_set(codec, nal))
        kept = [nal for nal in nals if not is_delimiter(codec, nal) and not is_parameter_set(codec, nal)]
        cut = h264_payloads if codec == "h264" else hevc_payloads
        payloads = cut(kept, sets if in_band and packet.is_keyframe else (), mtu_bytes)
        units.append(
            Unit(
                0,
                packet.pts * packet.time_base,
                packet.dts * packet.time_base,
                packet.is_keyframe,
                picture_hash(codec, nals),
                tuple(payloads),
            )
        )
    length_s = max(unit.pts_s for unit in units) + step_s
    return _video_track(stream, NalFormat(codec, 0, sets), in_sdp=in_sdp), units, length_s


def _load_plain(container: InputContainer, mtu_bytes: int) -> tuple[Track, list[Unit], Fraction]:
    """MJPEG and AV1, whose packets are whole pictures; no B-frames."""
    stream = container.streams.video[0]
    codec = stream.codec_context.name
    units = []
    for packet in container.demux(stream):
        if packet.pts is None or packet.time_base is None or packet.size == 0:
            continue
        content, pts_s, key = bytes(packet), packet.pts * packet.time_base, packet.is_keyframe
        payloads = jpeg_payloads(content, mtu_bytes) if codec == "mjpeg" else av1_payloads(content, mtu_bytes, key=key)
        units.append(Unit(0, pts_s, pts_s, key, hashlib.sha256(content).hexdigest(), tuple(payloads)))
    payload_type, lines = _PLAIN[codec]
    length_s = units[-1].pts_s + Fraction(1) / (stream.average_rate or Fraction(25))
    return Track("video", codec, payload_type, 90_000, lines), units, length_s


def _video_track(stream: VideoStream, nal_format: NalFormat, *, in_sdp: bool) -> Track:
    codec, sets = nal_format.codec, nal_format.parameter_sets
    texts = [base64.b64encode(nal).decode() for nal in sets]
    if codec == "h264":
        parameters = ["packetization-mode=1", f"profile-level-id={sets[0][1:4].hex().upper()}"]
        parameters += [f"sprop-parameter-sets={','.join(texts)}"] if in_sdp else []
        name = "H264"
    else:
        by_type = {(nal[0] >> 1) & 0x3F: text for nal, text in zip(sets, texts, strict=True)}
        named = {"vps": 32, "sps": 33, "pps": 34}
        parameters = [f"sprop-{key}={by_type[kind]}" for key, kind in named.items()] if in_sdp else []
        name = "H265"
    lines = [f"a=rtpmap:96 {name}/90000", f"a=framerate:{float(stream.average_rate or 25):g}"]
    lines += [f"a=fmtp:96 {';'.join(parameters)}"] if parameters else []
    return Track("video", codec, 96, 90_000, tuple(lines))


def _load_audio(container: InputContainer, mtu_bytes: int) -> tuple[Track, list[Unit]]:
    stream = container.streams.audio[0]
    codec = stream.codec_context.name
    if codec in _G711_NAMES:
        return _load_g711(container, stream)
    if codec != "aac":
        raise ValueError(f"The test camera plays AAC and G.711, not {codec}.")
    units = []
    for packet in container.demux(stream):
        if packet.pts is None or packet.time_base is None or packet.size == 0:
            continue
        payload, pts_s = bytes(packet), packet.pts * packet.time_base
        payload_hash = hashlib.sha256(payload).hexdigest()
        units.append(Unit(1, pts_s, pts_s, True, payload_hash, tuple(aac_payloads(payload, mtu_bytes))))
    config = bytes(stream.codec_context.extradata or b"").hex()
    rate_hz, channels = stream.codec_context.sample_rate, stream.codec_context.channels
    lines = (
        f"a=rtpmap:97 mpeg4-generic/{rate_hz}/{channels}",
        "a=fmtp:97 streamtype=5;profile-level-id=1;mode=AAC-hbr;sizelength=13;indexlength=3;indexdeltalength=3;"
        f"config={config}",
    )
    return Track("audio", codec, 97, rate_hz, lines), units


def _load_g711(container: InputContainer, stream: AudioStream) -> tuple[Track, list[Unit]]:
    codec = stream.codec_context.name
    sound = b"".join(bytes(packet) for packet in container.demux(stream))
    units = []
    for at in range(0, len(sound) - _G711_PACKET_BYTES + 1, _G711_PACKET_BYTES):
        piece, pts_s = sound[at : at + _G711_PACKET_BYTES], Fraction(at, 8_000)
        units.append(Unit(1, pts_s, pts_s, True, hashlib.sha256(piece).hexdigest(), (Payload(piece, False),)))
    name, payload_type = _G711_NAMES[codec]
    return Track("audio", codec, payload_type, 8_000, (f"a=rtpmap:{payload_type} {name}/8000",)), units


def _recode(container: InputContainer, wire: str) -> tuple[Track, list[Unit]]:
    coded = code_sound(container, wire)
    units = [
        Unit(1, pts_s, pts_s, True, hashlib.sha256(piece).hexdigest(), (Payload(piece, coded.marked),))
        for pts_s, piece in coded.pieces
    ]
    lines: tuple[str, ...] = () if coded.payload_type < 96 else (f"a=rtpmap:{coded.payload_type} {coded.rtpmap}",)
    lines += (f"a=fmtp:{coded.payload_type} {coded.fmtp}",) if coded.fmtp else ()
    return Track("audio", wire, coded.payload_type, coded.clock_hz, lines), units


def session_description(media: Media) -> str:
    """The SDP of a live stream with one media line a track."""
    lines = ["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=Test camera", "c=IN IP4 0.0.0.0", "t=0 0", "a=control:*"]
    lines.append("a=range:npt=now-")
    for index, track in enumerate(media.tracks):
        lines.append(f"m={track.kind} 0 RTP/AVP {track.payload_type}")
        lines += [*track.sdp_lines, f"a=control:trackID={index}"]
    return "\r\n".join(lines) + "\r\n"
