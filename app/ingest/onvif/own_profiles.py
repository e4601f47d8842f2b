"""Which of a device's pictures belong to one camera of the list, since recorders have many; the engine calls it."""

from dataclasses import dataclass

from app.domain.camera import Camera, CameraUrl, StreamRole
from app.domain.errors import CameraCannot
from app.ingest.onvif.device import OnvifDevice
from app.ingest.onvif.profiles import Profile, sources


@dataclass(frozen=True)
class OwnProfiles:
    """`all` are the pictures of the camera's own lens, `by_role` those that are recorded, where the device tells."""

    all: tuple[Profile, ...]
    by_role: dict[StreamRole, Profile]


def own_profiles(device: OnvifDevice, camera: Camera) -> OwnProfiles:
    """Ask the device where its pictures are fetched, and compare with what the camera records. Raises CameraError."""
    profiles = device.profiles()
    wanted = {stream.url: stream.role for stream in camera.streams}
    found: dict[StreamRole, Profile] = {}
    for profile in profiles:
        url = _url(device, profile)
        if url in wanted:
            found.setdefault(wanted[url], profile)
        if len(found) == len(wanted):
            break
    lenses = {profile.source for profile in found.values()}
    if not lenses and len(sources(profiles)) == 1:
        return OwnProfiles(tuple(profiles), {})
    return OwnProfiles(tuple(each for each in profiles if each.source in lenses), found)


def _url(device: OnvifDevice, profile: Profile) -> CameraUrl | None:
    try:
        return device.stream_url(profile)
    except CameraCannot:
        return None  # a picture without RTSP is none of ours
