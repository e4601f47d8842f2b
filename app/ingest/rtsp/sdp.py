"""A camera's session description, reduced to the tracks that are recorded; source.py calls it."""

import base64
import binascii
import re
from dataclasses import dataclass, field
from urllib.parse import urljoin

from app.domain.media import Codec
from app.ingest.rtsp.latm import audio_config
from app.ingest.sound.coding import AAC_RATES_HZ, SoundCoding

_MAX_LINES = 500
_MAX_SET_BYTES = 4_096
_MAX_SETS = 16
_CONTROL = re.compile(r"[!-~]{1,1024}")
_MAX_RATE_HZ = 192_000
_STATIC = {0: "PCMU/8000", 8: "PCMA/8000", 10: "L16/44100/2", 11: "L16/44100/1"}
_SOUND = {"pcma": "pcm_alaw", "pcmu": "pcm_mulaw", "l16": "pcm_s16be", "opus": "opus"}
_G726 = re.compile(r"(aal2-)?g726-(16|24|32|40)")
_VIDEO = {"h264": Codec.H264, "h265": Codec.H265, "hevc": Codec.H265}


@dataclass(frozen=True, slots=True)
class VideoTrack:
    """A video that can be recorded; `sets` are the parameter sets that came with the description."""

    control: str
    payload_type: int
    codec: Codec
    sets: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class AudioTrack:
    """A sound that can be understood; `clock_hz` counts its RTP times. AAC comes by RFC 3640 (hbr), or as LATM."""

    control: str
    payload_type: int
    clock_hz: int
    coding: SoundCoding
    latm: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """What is worth setting up; `other_video` names a codec that this client does not speak, or is empty."""

    control: str
    video: VideoTrack | None
    audio: AudioTrack | None
    other_video: str


@dataclass(slots=True)
class _Media:
    kind: str
    payload_type: int
    attributes: dict[str, str] = field(default_factory=dict)

    @property
    def encoding(self) -> tuple[str, int]:
        """The codec's name in small letters, and the clock."""
        name, _, rest = self._map.partition("/")
        return name.lower(), _number(rest.partition("/")[0])

    @property
    def channels(self) -> int:
        """Of sound; 1 where nothing is said."""
        return _number(self._map.partition("/")[2].partition("/")[2]) or 1

    @property
    def _map(self) -> str:
        return self.attributes.get("rtpmap") or _STATIC.get(self.payload_type, "")

    @property
    def parameters(self) -> dict[str, str]:
        """What a=fmtp says."""
        pairs = [part.strip().partition("=") for part in self.attributes.get("fmtp", "").split(";")]
        return {name.strip().lower(): value.strip() for name, _, value in pairs}


def parse_description(body: bytes, base: str) -> Description:
    """Read a description; controls come out as whole addresses. Raises ValueError for what is none."""
    lines = body.decode("utf-8", "replace").replace("\r", "\n").split("\n")
    if len(lines) > 2 * _MAX_LINES or not any(line.startswith("m=") for line in lines):
        raise ValueError("no session description")
    session, medias = _sections([line.strip() for line in lines if line.strip()])
    whole = _joined(base, session.attributes.get("control", "*"))
    video: VideoTrack | None = None
    audio: AudioTrack | None = None
    other = ""
    for media in medias:
        control = _joined(base, media.attributes.get("control", "*"))
        if media.kind == "video" and video is None:
            video = _video(media, control)
            other = other or ("" if video else media.encoding[0] or f"payload type {media.payload_type}")
        elif media.kind == "audio" and audio is None:
            audio = _audio(media, control)
    return Description(whole, video, audio, "" if video else other)


def _sections(lines: list[str]) -> tuple[_Media, list[_Media]]:
    session = _Media("", -1)
    medias: list[_Media] = []
    current = session
    for line in lines:
        if line.startswith("m="):
            words = line[2:].split()
            number = words[3] if len(words) > 3 else ""
            known = number.isascii() and number.isdigit() and len(number) < 4
            current = _Media(words[0] if words else "", int(number) if known else -1)
            medias.append(current)
        elif line.startswith("a="):
            name, _, value = line[2:].partition(":")
            if name in ("rtpmap", "fmtp"):
                number, _, value = value.partition(" ")
                if number != str(current.payload_type):
                    continue
            current.attributes.setdefault(name, value.strip())
    return session, medias


def _joined(base: str, control: str) -> str:
    """RFC 2326's C.1.1, as cameras live it: `base` may lack its last slash."""
    if control in ("", "*") or not _CONTROL.fullmatch(control):
        return base
    if re.match(r"rtsps?://", control, re.IGNORECASE):
        return control
    return urljoin(base, control) if control.startswith("/") else f"{base.rstrip('/')}/{control}"


def _video(media: _Media, control: str) -> VideoTrack | None:
    name, clock_hz = media.encoding
    parameters = media.parameters
    shuffled = parameters.get("packetization-mode") == "2" or parameters.get("sprop-max-don-diff", "0") != "0"
    if name not in _VIDEO or clock_hz != 90_000 or shuffled:
        return None
    names = ("sprop-parameter-sets",) if name == "h264" else ("sprop-vps", "sprop-sps", "sprop-pps")
    texts = [text for each in names for text in parameters.get(each, "").split(",") if text]
    sets = [one for text in texts[:_MAX_SETS] if (one := _decoded(text))]
    return VideoTrack(control, media.payload_type, _VIDEO[name], tuple(sets))


def _decoded(text: str) -> bytes:
    if len(text) > _MAX_SET_BYTES:
        return b""
    try:
        return base64.b64decode(text)
    except binascii.Error:
        return b""  # the sets come inside the stream as well, or the camera cannot be recorded


def _audio(media: _Media, control: str) -> AudioTrack | None:
    name, clock_hz = media.encoding
    if not 0 < clock_hz <= _MAX_RATE_HZ:
        return None
    latm = name == "mp4a-latm"
    if latm or name == "mpeg4-generic":
        coding = _latm(media) if latm else _aac(media)
    else:
        coding = _other_sound(media, name, clock_hz)
    return AudioTrack(control, media.payload_type, clock_hz, coding, latm) if coding is not None else None


def _other_sound(media: _Media, name: str, clock_hz: int) -> SoundCoding | None:
    g726 = _G726.fullmatch(name)
    if g726 is not None:
        # RFC 3551 packs the first sample into the low bits, the AAL2 kind into the high ones.
        return SoundCoding("g726" if g726[1] else "g726le", clock_hz, 1, bits=int(g726[2]) // 8)
    if name == "opus":
        return SoundCoding("opus", 48_000, 2 if media.parameters.get("sprop-stereo") == "1" else 1)
    if name in _SOUND and 1 <= media.channels <= 2:
        return SoundCoding(_SOUND[name], clock_hz, media.channels)
    return None


def _aac(media: _Media) -> SoundCoding | None:
    parameters = media.parameters
    lengths = [parameters.get(each, "0") for each in ("sizelength", "indexlength", "indexdeltalength")]
    if lengths != ["13", "3", "3"]:
        return None
    return aac_coding(_config(media))


def _latm(media: _Media) -> SoundCoding | None:
    if media.parameters.get("cpresent") == "1":
        return None  # the description travels inside the stream
    config = audio_config(_config(media))
    return aac_coding(config) if config is not None else None


def _config(media: _Media) -> bytes:
    try:
        return bytes.fromhex(media.parameters.get("config", "")[:256])
    except ValueError:
        return b""


def aac_coding(config: bytes) -> SoundCoding | None:
    """What an AudioSpecificConfig says; None where it is too short or names no usual rate and channels."""
    if len(config) < 2:
        return None
    bits = int.from_bytes(config[:2], "big")
    rate, channels = bits >> 7 & 0xF, bits >> 3 & 0xF
    if bits >> 11 == 31 or rate >= len(AAC_RATES_HZ) or not 1 <= channels <= 7:
        return None
    return SoundCoding("aac", AAC_RATES_HZ[rate], 8 if channels == 7 else channels, config)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0
