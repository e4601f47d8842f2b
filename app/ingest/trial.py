"""Fetches one picture of a stream, as the engine would, by certificates it knows; commands and the engine call it."""

from app.core.clock import Clock, Stop
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream
from app.domain.errors import CameraSilent
from app.domain.media import Packet, StreamFormat, Track
from app.ingest.opening import SourceOpener
from app.ingest.tls import Pins

_NO_PICTURE = "No picture arrived in 8 seconds."
_KEYFRAME_S = 20.0
"""A camera that sends, but nothing that can be begun with; picked above the longest GOP of real cameras."""


def remembered_certificates(paths: LibraryPaths) -> Pins:
    """Those of the library; a certificate that is seen first is remembered where there is a library to do so in."""
    return Pins(paths.camera_certificates if paths.marker.exists() else None)


def check_stream(
    paths: LibraryPaths, camera: Camera, stream: CameraStream, clock: Clock, stop: Stop | None = None
) -> str:
    """What the stream sends, in a sentence. Raises CameraError where no picture comes, or `stop` is set."""
    began_s = clock.monotonic_s()
    source = SourceOpener(remembered_certificates(paths))(camera, stream, clock, stop or Stop())
    try:
        stream_format = source.open()
        for item in source.packets():
            after_s = clock.monotonic_s() - began_s
            if isinstance(item, Packet) and item.track is Track.VIDEO and item.keyframe:
                return f"{describe_format(stream_format)}, first picture after {after_s:.1f} s"
            if isinstance(item, StreamFormat):
                stream_format = item
            if after_s > _KEYFRAME_S:
                break
    except CameraSilent as error:  # nobody tries again by itself here
        raise CameraSilent(_NO_PICTURE) from error
    finally:
        source.close()
    raise CameraSilent(_NO_PICTURE)


def describe_format(stream_format: StreamFormat) -> str:
    """Codec and size."""
    video, audio = stream_format.video, stream_format.audio
    sound = f" with {audio.codec.value.upper()} sound" if audio is not None else ""
    return f"{video.codec.value.upper()}, {video.width}x{video.height}{sound}"
