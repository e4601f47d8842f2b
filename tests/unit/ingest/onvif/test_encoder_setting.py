"""A camera's keyframes are set by either media service, and nothing else of its encoder changes."""

from dataclasses import replace

import pytest

from app.domain.camera import Camera, CameraStream, CameraUrl, DeviceUrl, StreamRole
from app.domain.errors import CameraCannot
from app.domain.ids import CameraId
from app.ingest.onvif.encoder_setting import set_gop
from app.ingest.onvif.own_profiles import own_profiles
from tests.helpers.onvif_camera import Misbehaviour, OnvifCamera, Picture
from tests.unit.ingest.onvif.stage import MAIN, SUB, connected

BOTH = (("media", "media2"), ("media",))
OTHER = Picture("other", "H264", 2560, 1440, "rtsp://127.0.0.1:8554/other", source="lens-2")


@pytest.mark.parametrize("services", BOTH)
def test_only_the_keyframes_of_the_meant_picture_change(services: tuple[str, ...]) -> None:
    with OnvifCamera([MAIN, SUB], services=services) as camera:
        device = connected(camera)
        main = device.profiles()[0]
        set_gop(device, main, 100)
        assert camera.pictures == [replace(MAIN, gop_frames=100), SUB]
        (asked,) = camera.operations("SetVideoEncoderConfiguration")
        assert "1920" in asked.text
        assert "4096" in asked.text


@pytest.mark.parametrize("services", BOTH)
def test_a_camera_that_refuses_or_keeps_its_own_way_is_told(services: tuple[str, ...]) -> None:
    with OnvifCamera([MAIN], services=services) as camera:
        device = connected(camera)
        main = device.profiles()[0]
        camera.longest_gop_frames = 60
        with pytest.raises(CameraCannot, match="GovLength is out of range"):
            set_gop(device, main, 100)
        camera.misbehaves["SetVideoEncoderConfiguration"] = Misbehaviour.FAULT
        with pytest.raises(CameraCannot, match="Not today"):
            set_gop(device, main, 40)
        assert camera.pictures == [MAIN]


def test_the_pictures_of_a_camera_are_those_of_its_own_lens() -> None:
    streams = (CameraStream(StreamRole.MAIN, CameraUrl(OTHER.url)),)
    with OnvifCamera([MAIN, SUB, OTHER]) as onvif:
        listed = Camera(CameraId("yard"), "Yard", streams, onvif=DeviceUrl(onvif.url))
        own = own_profiles(connected(onvif), listed)
        assert [each.token for each in own.all] == ["other"]
        assert own.by_role[StreamRole.MAIN].token == "other"
        moved = replace(listed, streams=(CameraStream(StreamRole.MAIN, CameraUrl("rtsp://127.0.0.1:1/x")),))
        assert own_profiles(connected(onvif), moved).all == (), "nobody knows which lens is meant"
    with OnvifCamera([MAIN, SUB]) as onvif:
        assert len(own_profiles(connected(onvif), moved).all) == 2, "there is only one"
