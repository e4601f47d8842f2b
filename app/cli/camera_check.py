"""Fetches one picture of a stream, as the engine would, by certificates it knows; the cameras commands call it."""

from app.core.clock import Clock, Stop
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream
from app.domain.errors import CameraSilent
from app.domain.media import Packet, StreamFormat, Track
from app.ingest.opening import SourceOpener
from app.ingest.tls import Pins


def remembered_certificates(paths: LibraryPaths) -> Pins:
    """Those of the library; a certificate that is seen first is remembered where there is a library to do so in."""
    return Pins(paths.camera_certificates if paths.marker.exists() else None)


def check_stream(paths: LibraryPaths, camera: Camera, stream: CameraStream, clock: Clock) -> str:
    """What the stream sends, in a sentence. Raises CameraError where no picture comes."""
    began_s = clock.monotonic_s()
    source = SourceOpener(remembered_certificates(paths))(camera, stream, clock, Stop())
    try:
        stream_format = source.open()
        for item in source.packets():
            if isinstance(item, Packet) and item.track is Track.VIDEO and item.keyframe:
                return f"{describe_format(stream_format)}, first picture after {clock.monotonic_s() - began_s:.1f} s"
            if isinstance(item, StreamFormat):
                stream_format = item
    finally:
        source.close()
    raise CameraSilent("No picture arrived in 8 seconds.")


def describe_format(stream_format: StreamFormat) -> str:
    """Codec and size."""
    video, audio = stream_format.video, stream_format.audio
    sound = f" with {audio.codec.value.upper()} sound" if audio is not None else ""
    return f"{video.codec.value.upper()}, {video.width}x{video.height}{sound}"
