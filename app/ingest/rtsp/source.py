"""An RTSP camera over TCP through our own client; choice.py makes it."""

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

from app.core.clock import Clock, Stop
from app.domain.camera import Camera, CameraStream
from app.domain.errors import (
    CameraError,
    CameraRefusedLogin,
    CameraSilent,
    CameraStreamEnded,
    CameraUnreachable,
    NotAVideo,
)
from app.domain.media import Codec, Packet, StreamFormat
from app.ingest.rtsp.assembly import Assembly
from app.ingest.rtsp.connection import Connection
from app.ingest.rtsp.depacketize import AacFrames, Depacketizer, H264Pictures, H265Pictures, OnSound, SoundPieces
from app.ingest.rtsp.latm import LatmFrames
from app.ingest.rtsp.messages import MessageMalformed, Response
from app.ingest.rtsp.rtp import MAX_FOREIGN, RtpTrack
from app.ingest.rtsp.sdp import AudioTrack, Description, VideoTrack, parse_description
from app.ingest.tls import Pins, connect_tls

OPEN_S = 6.0
SILENCE_S = 8.0
_DESCRIBE_S = 10.0
_MAX_EARLY_PICTURES = 500
MAX_ALIEN = 20
_DEFAULT_PORT, _SECURE_PORT = 554, 322


class CodecNotSpoken(NotAVideo):
    """The camera sends a video that this client does not speak; libav may."""


class _Unfit(Exception):
    """An answer of the camera ends the attempt."""

    def __init__(self, error: CameraError) -> None:
        super().__init__()
        self.error = error


class PlainRtspSource:
    """One connection to one stream of a camera. Threads: one; close() may come from another and ends the reading."""

    def __init__(self, camera: Camera, stream: CameraStream, clock: Clock, stop: Stop, pins: Pins) -> None:
        self._login = camera.login
        self._url = stream.url
        self._clock = clock
        self._stop = stop
        self._pins = pins
        self._connection: Connection | None = None
        self._assembly: Assembly | None = None
        self._video_rtp: RtpTrack | None = None
        self._pictures: H264Pictures | H265Pictures | None = None
        self._closed = False

    def open(self) -> StreamFormat:
        """Connect. Raises CameraUnreachable, CameraRefusedLogin, CameraSilent, NotAVideo."""
        try:
            stream_format = self._open()
        except _Unfit as unfit:
            failure = unfit.error
        except MessageMalformed:
            failure = self._not_understood()
        except TimeoutError:
            failure = CameraUnreachable(
                f"Nothing answers at {self._url.host} within {OPEN_S:.0f} seconds. "
                "Check power and that this PC is on the same network."
            )
        except (OSError, UnicodeError):  # the latter for a host that cannot be a name
            failure = CameraUnreachable(
                f"Nothing answers at {self._url.host}. Check power and that this PC is on the same network."
            )
        else:
            return stream_format
        self.close()
        # Raised outside the handler: what was received or asked may be in the other error.
        try:
            raise failure
        finally:
            del failure  # a frame that its own error holds would keep the whole connection alive

    def packets(self) -> Iterator[Packet | StreamFormat]:
        """Packets until the connection or the stop ends them. Raises CameraStreamEnded, CameraSilent."""
        connection, assembly = self._connection, self._assembly
        assert connection is not None
        assert assembly is not None
        pictures, heard_s = assembly.pictures, self._clock.monotonic_s()
        while True:
            items, assembly.ready = assembly.ready, []
            yield from items
            now_s = self._clock.monotonic_s()
            if assembly.pictures != pictures:
                pictures, heard_s = assembly.pictures, now_s
            if now_s - heard_s > SILENCE_S:
                raise CameraSilent(f"No picture arrived in {SILENCE_S:.0f} seconds. Trying again.")
            if self._speaks_otherwise():
                raise CameraStreamEnded("The camera sends another kind of video now. Connecting anew.")
            try:
                connection.keep_alive()
                connection.receive(gather=True)
            except (OSError, MessageMalformed):
                break
            if self._stop.is_set:
                return
        raise CameraStreamEnded("The camera ended its stream. Trying again.")

    def close(self) -> None:
        """End the connection; whoever reads from it is woken."""
        self._closed = True
        connection = self._connection
        if connection is not None:
            connection.close()

    def _open(self) -> StreamFormat:
        parts = urlsplit(self._url.text)
        deadline_s = self._clock.monotonic_s() + OPEN_S
        secure = parts.scheme == "rtsps"
        port = parts.port or (_SECURE_PORT if secure else _DEFAULT_PORT)
        connected = (
            connect_tls(self._url.host, port, lambda: deadline_s - self._clock.monotonic_s(), self._pins)
            if secure
            else socket.create_connection((self._url.host, port), timeout=OPEN_S)
        )
        connection = self._connection = Connection(connected, self._login, self._clock)
        if self._closed:
            raise ConnectionError
        description = self._describe(connection, deadline_s)
        video = self._fit_video(description)
        self._assembly = assembly = Assembly(video, description.audio, self._clock)
        pictures = H264Pictures if video.codec is Codec.H264 else H265Pictures
        self._pictures = pictures(assembly.on_picture)
        self._video_rtp = RtpTrack(video.payload_type, self._pictures, assembly.video_report)
        self._set_up(connection, video, self._video_rtp, 0, deadline_s)
        if description.audio is not None:
            pieces = _sound_pieces(description.audio, assembly.on_sound)
            audio_rtp = RtpTrack(description.audio.payload_type, pieces, assembly.audio_report)
            self._set_up(connection, description.audio, audio_rtp, 2, deadline_s)
        self._expect(connection.play(description.control, deadline_s))
        return self._await_format(connection, assembly)

    def _speaks_otherwise(self) -> bool:
        """Whether the camera changed its codec without a word, which only a new description can settle."""
        rtp, pictures = self._video_rtp, self._pictures
        assert rtp is not None
        assert pictures is not None
        return rtp.of_another_type > MAX_FOREIGN or pictures.alien > MAX_ALIEN

    def _describe(self, connection: Connection, deadline_s: float) -> Description:
        url = self._url.text
        connection.ask("OPTIONS", url, deadline_s)
        response = self._expect(connection.ask("DESCRIBE", url, deadline_s, {"Accept": "application/sdp"}))
        base = response.first("content-base") or response.first("content-location") or url
        try:
            return parse_description(response.body, base)
        except ValueError:
            raise _Unfit(self._not_understood()) from None

    def _fit_video(self, description: Description) -> VideoTrack:
        if description.video is not None:
            return description.video
        if description.other_video:
            raise _Unfit(
                CodecNotSpoken(
                    f"The camera is coded as {description.other_video[:32]}, which Louver cannot record. "
                    "Set the camera to H.264 or H.265."
                )
            )
        raise _Unfit(NotAVideo("The camera holds no video. Choose another file or another address of the camera."))

    def _set_up(
        self, connection: Connection, track: VideoTrack | AudioTrack, rtp: RtpTrack, channel: int, deadline_s: float
    ) -> None:
        transport = f"RTP/AVP/TCP;unicast;interleaved={channel}-{channel + 1}"
        response = self._expect(connection.ask("SETUP", track.control, deadline_s, {"Transport": transport}))
        chosen = _channels(response.first("transport")) or (channel, channel + 1)
        connection.framing.handlers[chosen[0]] = rtp.take_rtp
        connection.framing.handlers[chosen[1]] = rtp.take_rtcp

    def _await_format(self, connection: Connection, assembly: Assembly) -> StreamFormat:
        deadline_s = self._clock.monotonic_s() + _DESCRIBE_S
        while (stream_format := assembly.format) is None:
            if assembly.pictures > _MAX_EARLY_PICTURES or self._clock.monotonic_s() > deadline_s:
                raise _Unfit(NotAVideo("The camera sends no description of its pictures, so it cannot be recorded."))
            try:
                connection.receive(gather=False)
            except OSError:
                raise _Unfit(CameraStreamEnded("The camera ended its stream. Trying again.")) from None
        return stream_format

    def _expect(self, response: Response) -> Response:
        if response.status == 200:
            return response
        if response.status in (401, 403):
            raise _Unfit(CameraRefusedLogin("The camera refused this user name or password."))
        raise _Unfit(
            CameraUnreachable(
                f"The camera at {self._url.host} answers, but has no stream at this address. "
                "Check the path behind the host."
            )
        )

    def _not_understood(self) -> CameraError:
        return CameraSilent(
            f"What answers at {self._url.host} sends no video that can be understood. Check the address."
        )


def _sound_pieces(audio: AudioTrack, on_sound: OnSound) -> Depacketizer:
    if audio.latm:
        return LatmFrames(on_sound, audio.coding, audio.clock_hz)
    return AacFrames(on_sound) if audio.coding.codec == "aac" else SoundPieces(on_sound)


def _channels(transport: str) -> tuple[int, int] | None:
    """The channels that the camera chose instead of those it was asked for."""
    for part in transport.split(";"):
        name, _, pair = part.strip().partition("=")
        first, _, second = pair.partition("-")
        if name == "interleaved" and all(
            each.isascii() and each.isdigit() and len(each) < 4 for each in (first, second)
        ):
            return (int(first), int(second)) if int(first) < 256 and int(second) < 256 else None
    return None
