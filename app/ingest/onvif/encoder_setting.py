"""Changes how often a camera sends a keyframe, leaving everything else of its encoder as it is; the engine calls it."""

from typing import Any

from app.domain.errors import CameraCannot
from app.ingest.onvif.device import OnvifDevice
from app.ingest.onvif.profiles import Profile
from app.ingest.onvif.soap import Service

_GIVEN_BACK = "The camera took it, but keeps its own way. Set the keyframe interval in the camera itself."


def set_gop(device: OnvifDevice, profile: Profile, frames: int) -> None:
    """Let a keyframe come every `frames` pictures. Raises CameraCannot where the camera does not, CameraError.

    Its configuration is sent back whole as it was told, but for this number: what is left out, a camera may reset.
    """
    newer = device.offers(Service.MEDIA2)
    service = Service.MEDIA2 if newer else Service.MEDIA
    at = device.where(service)
    encoder = _encoder(device, service, profile)
    if newer:
        encoder["GovLength"] = str(frames)
        device.soap.call(service, "SetVideoEncoderConfiguration", object, {"Configuration": encoder}, at=at)
    else:
        if not isinstance(encoder.get("H264"), dict):
            raise CameraCannot("This camera lets nobody set its keyframes. Set them in the camera itself.")
        encoder["H264"] = {**encoder["H264"], "GovLength": str(frames)}
        values = {"Configuration": encoder, "ForcePersistence": "true"}
        device.soap.call(service, "SetVideoEncoderConfiguration", object, values, at=at)
    after = next((each.encoder for each in device.profiles() if each.token == profile.token), None)
    if after is None or after.gop_frames != frames:
        raise CameraCannot(_GIVEN_BACK)


def _encoder(device: OnvifDevice, service: Service, profile: Profile) -> dict[str, Any]:
    """The encoder of a picture with all that the camera told of it."""
    asked = {"Type": ["All"]} if service is Service.MEDIA2 else {}
    listed = device.soap.call(service, "GetProfiles", list[dict[str, Any]], asked, at=device.where(service))
    for each in listed or []:
        parts = each.get("Configurations") or {} if service is Service.MEDIA2 else each
        encoder = parts.get("VideoEncoder" if service is Service.MEDIA2 else "VideoEncoderConfiguration")
        if each.get("token") == profile.token and isinstance(encoder, dict):
            return {name: value for name, value in encoder.items() if value is not None}
    raise CameraCannot("The camera does not tell how its encoder is set. Set the keyframe interval in the camera.")
