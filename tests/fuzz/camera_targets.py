"""One target for each parser of what cameras send: bytes in, values or the parser's own refusal out; run by run.py."""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.core.clock import SystemClock
from app.domain.camera import CameraLogin
from app.domain.errors import CameraError
from app.domain.media import Codec, Packet, Track
from app.ingest.av1 import Av1Normalizer
from app.ingest.http_mjpeg.multipart import MultipartPictures, NoPictures, boundary_of, jpeg_size
from app.ingest.nal import NalNormalizer
from app.ingest.onvif.address import parse_device_url
from app.ingest.onvif.probe import make_probe, read_matches
from app.ingest.rtsp.assembly import Assembly
from app.ingest.rtsp.depacketize import AacFrames, Depacketizer, H264Pictures, H265Pictures
from app.ingest.rtsp.framing import MAX_GARBAGE_BYTES, Framing
from app.ingest.rtsp.latm import LatmFrames, audio_config
from app.ingest.rtsp.login import Authenticator
from app.ingest.rtsp.messages import MAX_BODY_BYTES, MAX_HEAD_BYTES, MessageMalformed, request
from app.ingest.rtsp.rtp import RtpTrack
from app.ingest.rtsp.sdp import AudioTrack, VideoTrack, parse_description
from app.ingest.sound.coding import SoundCoding

_ADDRESS = "rtsp://192.0.2.1/stream"
_H264_SETS = (bytes.fromhex("6742c00cda05067e7840000003004000000783c50aa8"), bytes.fromhex("68ce3c80"))
_H265_SETS = (
    bytes.fromhex("40010c01ffff01600000030090000003000003003cba0240"),
    bytes.fromhex("42010101600000030090000003000003003ca00a080c1f3e5ba4a4c2e68080000003008000000784"),
    bytes.fromhex("4401c073c189"),
)
_AAC = SoundCoding("aac", 16_000, 1, b"\x14\x08")
_LATM_ELEMENT = b"\x05frame\x03two"


@dataclass(frozen=True)
class CameraTarget:
    """A parser with the errors by which it refuses, and something that it accepts, from which the fuzzer begins."""

    parse: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    refusals: tuple[type[Exception], ...] = (ValueError,)

    def __call__(self, data: bytes) -> None:
        try:
            self.parse(data)
        except self.refusals:
            return


def _cuts(data: bytes) -> Iterator[bytes]:
    """The first byte of each piece says how long it is, in steps of 16."""
    at = 0
    while at < len(data):
        size = 1 + 16 * data[at]
        yield data[at + 1 : at + 1 + size]
        at += 1 + size


def _framing(data: bytes) -> None:
    framing = Framing()
    for channel in range(4):
        framing.handlers[channel] = lambda buffer, at, end: None
    for piece in _cuts(data):
        framing.feed(piece)
    assert len(framing._rest) <= MAX_HEAD_BYTES + MAX_BODY_BYTES + 4
    assert framing._garbage_bytes <= MAX_GARBAGE_BYTES


def _description(data: bytes) -> None:
    found = parse_description(data, _ADDRESS)
    tracks = [track for track in (found.video, found.audio) if track is not None]
    for target in [found.control, *(track.control for track in tracks)]:
        try:
            request("SETUP", target, 1, {})
        except MessageMalformed:
            continue


def _login(data: bytes) -> None:
    """Whatever is asked for, the answer fits on one line and does not hold the password."""
    authenticator = Authenticator(CameraLogin("user", "Circle Of Life"))
    if not authenticator.challenged(data.decode("utf-8", "replace").split("\n")):
        return
    headers = authenticator.header("DESCRIBE", _ADDRESS)
    assert "Circle" not in headers["Authorization"]
    try:
        request("DESCRIBE", _ADDRESS, 1, headers)
    except MessageMalformed:
        return  # a realm of unusual letters ends the attempt


class _StandingClock(SystemClock):
    """Counts what is asked of it, so that a run can be repeated."""

    def __init__(self) -> None:
        self._asked = 0

    def monotonic_s(self) -> float:
        self._asked += 1
        return self._asked / 25

    def wall_ms(self) -> int:
        return 1_780_000_000_000 + 40 * self._asked


def _packets(data: bytes) -> Iterator[bytes]:
    """RTP packets: a byte of flags (marker, another time, a loss, as it comes), two of length, the payload."""
    number = time = at = 0
    while at + 3 <= len(data):
        flags, size = data[at], data[at + 1] << 8 | data[at + 2]
        payload = data[at + 3 : at + 3 + size]
        at += 3 + size
        number += 2 if flags & 0x20 else 1
        time += 3_600 if flags & 0x40 else 0
        head = struct.pack(">BBHII", 0x80, 96 | flags & 0x80, number & 0xFFFF, time & 0xFFFFFFFF, 1)
        yield payload if flags & 0x10 else head + payload


def _rise(assembly: Assembly) -> None:
    packets = [item for item in assembly.ready if isinstance(item, Packet)]
    for track in Track:
        times = [packet.dts for packet in packets if packet.track is track]
        assert times == sorted(set(times)), "decoding times that do not rise"
    assert all(packet.payload and packet.pts >= packet.dts for packet in packets)


def _pictures(codec: Codec, data: bytes) -> None:
    sets = _H264_SETS if codec is Codec.H264 else ()
    assembly = Assembly(VideoTrack(_ADDRESS, 96, codec, sets), None, _StandingClock())
    depacketizer = (H264Pictures if codec is Codec.H264 else H265Pictures)(assembly.on_picture)
    _feed(RtpTrack(96, depacketizer, assembly.video_report), data)
    assert assembly.format is None or assembly.format.video.codec is codec
    _rise(assembly)


def _sound(latm: bool, data: bytes) -> None:
    audio = AudioTrack(_ADDRESS, 96, 16_000, _AAC, latm)
    assembly = Assembly(VideoTrack(_ADDRESS, 97, Codec.H264, _H264_SETS), audio, _StandingClock())
    for number in range(6):
        assembly.on_picture(number * 3_600, [b"\x65picture"])
    pieces: Depacketizer = LatmFrames(assembly.on_sound, _AAC, 16_000) if latm else AacFrames(assembly.on_sound)
    _feed(RtpTrack(96, pieces, assembly.audio_report), data)
    _rise(assembly)


def _feed(track: RtpTrack, data: bytes) -> None:
    for packet in _packets(data):
        track.take_rtp(packet, 0, len(packet))
        track.take_rtcp(packet, 0, len(packet))


def _records(data: bytes) -> None:
    """Configuration records and parameter sets as containers and libav hold them; the first byte chooses the codec."""
    codec = Codec.H265 if data[:1] == b"\1" else Codec.H264
    normalizer = NalNormalizer(codec, data[1:])
    if normalizer.format is not None:
        normalizer.normalize(data[1:])


def _av1(data: bytes) -> None:
    normalizer = Av1Normalizer(data)
    kept, _ = normalizer.normalize(data)
    normalizer.is_keyframe(kept)
    again, _ = normalizer.normalize(kept)
    assert again == kept


def _multipart(data: bytes) -> None:
    """The first line is the answer's type; what follows comes in pieces."""
    head, _, body = data.partition(b"\n")
    boundary = boundary_of(head.decode("latin-1"))
    if boundary is None:
        return
    parting = MultipartPictures(boundary)
    for piece in _cuts(body):
        for picture in parting.feed(piece):
            assert picture.startswith(b"\xff\xd8")
            size = jpeg_size(picture)
            assert size is None or min(size) > 0


_ASKED, _ = make_probe("tds:Device")


def _matches(data: bytes) -> None:
    for camera in read_matches(data.replace(b"ASKED", _ASKED.encode()), "192.0.2.1", frozenset((_ASKED,))):
        assert "192.0.2.1" in camera.url
        assert camera.name.isprintable()


def _latm_config(data: bytes) -> None:
    found = audio_config(data)
    assert found is None or len(found) >= 2


_JPEG = b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x20\x00\x10\x01\x01\x11\x00" + b"x" * 16 + b"\xff\xd9"


def _piece(data: bytes) -> bytes:
    return bytes((len(data) // 16,)) + data.ljust(1 + 16 * (len(data) // 16), b"\0")


def _rtp(*payloads: bytes) -> bytes:
    return b"".join(b"\xc0" + len(each).to_bytes(2, "big") + each for each in payloads)


_SDP = b"""v=0
m=video 0 RTP/AVP 96
a=rtpmap:96 H264/90000
a=fmtp:96 packetization-mode=1; sprop-parameter-sets=Z0LAC9oCAZ+YCIAAAAMBAAAAAwAI8Uqo,aM48gA==
a=control:track1
m=audio 0 RTP/AVP 97
a=rtpmap:97 mpeg4-generic/16000/1
a=fmtp:97 mode=AAC-hbr; config=1408; sizelength=13; indexlength=3; indexdeltalength=3
a=control:rtsp://192.0.2.1/track2
"""
_LATM_SDP = b"m=audio 0 RTP/AVP 97\na=rtpmap:97 MP4A-LATM/16000\na=fmtp:97 cpresent=0;config=400028103fc0\n"
_MATCH = (
    b'<Envelope xmlns="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing"'
    b' xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery"><Header><a:RelatesTo>ASKED</a:RelatesTo></Header><Body>'
    b"<d:ProbeMatches><d:ProbeMatch><d:Types>tds:Device</d:Types><d:Scopes>onvif://www.onvif.org/name/Yard%20north"
    b"</d:Scopes><d:XAddrs>http://10.0.0.1/onvif/device_service</d:XAddrs></d:ProbeMatch></d:ProbeMatches></Body></Envelope>"
)

CAMERA_TARGETS: dict[str, CameraTarget] = {
    "rtsp-framing": CameraTarget(
        _framing,
        (
            _piece(b"$\0\0\x04\x80abcRTSP/1.0 200 OK\r\nCSeq: 1\r\nContent-Length: 3\r\n\r\nabc"),
            _piece(b"noise$\0\0\x01\x80RTSP/1.0 401 No\r\nWWW-Authenticate: Basic\r\n\r\n$"),
        ),
    ),
    "session-description": CameraTarget(_description, (_SDP, _SDP + _LATM_SDP, _LATM_SDP)),
    "login": CameraTarget(
        _login, (b'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256, opaque="o"', b'Basic realm="r"')
    ),
    "rtp-h264": CameraTarget(
        lambda data: _pictures(Codec.H264, data),
        (
            _rtp(*_H264_SETS, b"\x65picture", b"\x18\x00\x03\x41ab\x00\x02\x41c", b"\x7c\x85begin"),
            _rtp(b"\x7c\x85begin") + b"\x80\0\7\x7c\x45 end!" + _rtp(b"\x41next"),
        ),
    ),
    "rtp-h265": CameraTarget(
        lambda data: _pictures(Codec.H265, data),
        (
            _rtp(*_H265_SETS, b"\x26\x01picture", b"\x60\x01\x00\x03\x02\x01a", b"\x62\x01\x81begin"),
            _rtp(b"\x62\x01\x81begin") + b"\x80\0\x06\x62\x01\x41end" + _rtp(b"\x02\x01next"),
        ),
    ),
    "rtp-aac": CameraTarget(
        lambda data: _sound(False, data), (_rtp(b"\x00\x10\x00\x28frame", b"\x00\x20\x00\x10\x00\x18abcde"),)
    ),
    "rtp-latm": CameraTarget(lambda data: _sound(True, data), (_rtp(_LATM_ELEMENT, b"\xff\x01" + b"x" * 256),)),
    "latm-configuration": CameraTarget(_latm_config, (bytes.fromhex("400028103fc0"),)),
    "parameter-sets": CameraTarget(
        _records,
        (
            b"\0" + b"".join(b"\0\0\1" + each for each in _H264_SETS),
            b"\1" + b"".join(b"\0\0\1" + each for each in _H265_SETS),
        ),
    ),
    "av1": CameraTarget(_av1, (b"\x12\x00\x0a\x0b\x00\x00\x00\x24\xcf\x7f\x0d\xbf\xff\x30\x08\x32\x02\x10\x00",)),
    "http-multipart": CameraTarget(
        _multipart,
        (
            b'multipart/x-mixed-replace; boundary="a"\n'
            + _piece(b"--a\r\nContent-Length: %d\r\n\r\n%b\r\n--a\r\n\r\n%b\r\n--a\r\n" % (len(_JPEG), _JPEG, _JPEG)),
        ),
        (NoPictures,),
    ),
    "discovery-answer": CameraTarget(_matches, (_MATCH,), ()),
    "device-address": CameraTarget(
        lambda data: parse_device_url(data.decode("utf-8", "replace")),
        (b"http://10.0.0.1:8080/onvif/device_service", b"https://[fe80::1]/"),
        (CameraError, ValueError),
    ),
}
