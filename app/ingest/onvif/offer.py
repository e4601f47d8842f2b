"""What a connected device offers to record, as the streams of a camera; the commands call it."""

from dataclasses import dataclass

from app.domain.camera import CameraStream, DeviceUrl, StreamRole
from app.domain.errors import NotAVideo, UsageError
from app.ingest.onvif.device import OnvifDevice
from app.ingest.onvif.profiles import Profile, choose_streams, sources


@dataclass(frozen=True)
class Offer:
    """A camera to be added: its own name, its streams without a login, and what its encoders do.

    `lenses` is how many pictures of different places it has: more than one for a recorder or a camera with two lenses.
    """

    name: str
    onvif: DeviceUrl
    streams: tuple[CameraStream, ...]
    main: Profile
    sub: Profile | None
    lenses: int


def ask_offer(device: OnvifDevice, lens: int = 1) -> Offer:
    """What one lens of the device sends. Raises NotAVideo, UsageError, CameraError."""
    information = device.information()
    profiles = device.profiles()
    offered = sources(profiles)
    if not offered:
        raise NotAVideo(
            "The camera offers no picture in H.264 or H.265, so it cannot be recorded. Set one of them in it."
        )
    if not 1 <= lens <= len(offered):
        raise UsageError(f"This camera has {len(offered)} pictures. Name one from 1 to {len(offered)}.")
    choice = choose_streams(profiles, offered[lens - 1])
    assert choice is not None
    streams = [CameraStream(StreamRole.MAIN, device.stream_url(choice.main))]
    if choice.sub is not None:
        sub_url = device.stream_url(choice.sub)
        if sub_url != streams[0].url:  # some cameras name one address for both
            streams.append(CameraStream(StreamRole.SUB, sub_url))
    name = information.name if len(offered) == 1 else f"{information.name} {lens}"
    sub = choice.sub if len(streams) > 1 else None
    return Offer(name, device.url, tuple(streams), choice.main, sub, len(offered))
