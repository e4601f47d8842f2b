"""A device is asked who it is, what it sends and when it thinks it is, whatever its login, clock and age."""

import logging
import re
from pathlib import Path

import pytest

from app.core.clock import SystemClock
from app.domain.camera import CameraLogin
from app.domain.errors import (
    CameraCannot,
    CameraError,
    CameraNotTrusted,
    CameraRefusedLogin,
    CameraUnreachable,
    LibraryDamaged,
    OnvifOff,
)
from app.ingest.onvif.address import parse_device_url, parse_typed_address, service_on
from app.ingest.onvif.finding import find_device
from app.ingest.onvif.profiles import choose_streams
from app.ingest.onvif.soap import Service
from app.ingest.tls import Pins
from tests.helpers.conditions import free_port, promises_a_time
from tests.helpers.onvif_camera import Misbehaviour, OnvifCamera, Picture
from tests.unit.ingest.onvif.stage import LOGIN, MAIN, SUB, connected, device_of


@pytest.mark.parametrize("auth", ["token", "digest", "either", "none"])
def test_a_camera_tells_its_name_and_its_pictures_under_every_login(auth: str) -> None:
    with OnvifCamera([MAIN, SUB], auth=auth) as camera:  # type: ignore[arg-type]
        device = connected(camera)
        assert device.information().name == "Acme Eye 4"
        profiles = device.profiles()
        choice = choose_streams(profiles, "lens-1")
        assert choice is not None
        assert choice.sub is not None
        assert device.stream_url(choice.main).text == MAIN.url
        assert device.stream_url(choice.sub).text == SUB.url
        assert not any(each.login == "token" for each in camera.asked if auth == "digest" and each.granted)
    facts = profiles[0].encoder
    assert facts is not None
    assert (facts.codec, facts.width, facts.height, facts.fps, facts.gop_s) == ("H264", 1920, 1080, 25.0, 2.0)
    assert facts.bitrate_kbps == 4096


@pytest.mark.parametrize("services", [("media",), ("media2",), ("media", "media2")])
def test_only_the_second_media_service_tells_of_h265(services: tuple[str, ...]) -> None:
    with OnvifCamera([Picture("m", "H265", 3840, 2160, MAIN.url), SUB], services=services) as camera:
        device = connected(camera)
        profiles = device.profiles()
        assert device.stream_url(profiles[0]).text == MAIN.url
    facts = profiles[0].encoder
    assert facts is not None
    assert facts.codec == ("H264" if services == ("media",) else "H265")


def test_a_device_from_before_get_services_is_understood() -> None:
    with OnvifCamera([MAIN], services=("media", "events", "ptz"), lists_services=False) as camera:
        device = connected(camera)
        assert [each.token for each in device.profiles()] == ["main"]
        assert device.offers(Service.PTZ)
        assert not device.offers(Service.MEDIA2)


@pytest.mark.parametrize("auth", ["token", "digest"])
@pytest.mark.parametrize("login", [CameraLogin("admin", "swordfish"), CameraLogin("m\x00e", "swordfish"), None])
def test_a_wrong_login_is_said_in_few_attempts_and_never_told(
    auth: str, login: CameraLogin | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with OnvifCamera([MAIN], auth=auth) as camera:  # type: ignore[arg-type]
        device = device_of(camera, login)
        with pytest.raises(CameraRefusedLogin, match=r"^The camera refused this user name or password\.$") as caught:
            device.connect()
        attempts = [each for each in camera.asked if each.login != "none" and not each.granted]
    assert len(attempts) <= 2
    assert "swordfish" not in f"{caught.value!r} {caught.value.__context__!r} {caplog.text}"
    assert not any("swordfish" in each.text for each in attempts)


@pytest.mark.parametrize("ahead_s", [-3600 * 24 * 365 * 5, -3600, 0, 90, 3600 * 24 * 400])
def test_a_login_is_made_at_the_cameras_own_time(ahead_s: int) -> None:
    with OnvifCamera([MAIN], clock_ahead_s=ahead_s) as camera:
        device = connected(camera)
        assert device.information().model == "Acme Eye 4"
        time = device.read_time()
    assert time is not None
    assert time.ahead_ms == pytest.approx(ahead_s * 1000, abs=2500)
    assert time.zone == "CET-1CEST,M3.5.0,M10.5.0/3"


def test_a_camera_that_hides_its_time_is_asked_at_ours() -> None:
    with OnvifCamera([MAIN], hides_time=True) as camera:
        assert connected(camera).information().model == "Acme Eye 4"


@promises_a_time
def test_the_clock_is_set_to_ours_and_its_zone_kept() -> None:
    with OnvifCamera([MAIN], clock_ahead_s=-86_400) as camera:
        device = connected(camera)
        after = device.set_time()
        assert abs(after.ahead_ms) < 2500
        assert abs(camera.clock_ahead_s) < 2.5
        assert camera.time_zone == "CET-1CEST,M3.5.0,M10.5.0/3"
        assert device.information().model == "Acme Eye 4", "logins follow the new clock"


def test_a_stale_digest_is_answered_anew() -> None:
    with OnvifCamera([MAIN], auth="digest") as camera:
        device = connected(camera)
        device.information()
        camera.expire_logins()
        assert device.information().model == "Acme Eye 4"


@pytest.mark.parametrize("told_host", ["10.9.8.7", "10.9.8.7:8080", "evil.example", "127.0.0.1:1", "user:pw@10.9.8.7"])
def test_services_and_streams_are_looked_for_on_the_devices_own_host(told_host: str) -> None:
    picture = Picture("main", "H264", 1920, 1080, "rtsp://spy:pa55@10.9.8.7:8554/main?x=1&y=2")
    with OnvifCamera([picture], told_host=told_host if told_host != "127.0.0.1:1" else "10.1.1.1:1") as camera:
        device = connected(camera)
        url = device.stream_url(device.profiles()[0])
    assert url.text == "rtsp://127.0.0.1:8554/main?x=1&y=2"


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1/x", "file:///etc/passwd", "", "rtsp://h:99999/x", "rtsp://h/\nx", "x" * 2000]
)
def test_a_stream_that_is_no_rtsp_address_is_refused(url: str) -> None:
    with OnvifCamera([Picture("main", "H264", 1920, 1080, url)]) as camera:
        device = connected(camera)
        with pytest.raises(CameraError) as caught:
            device.stream_url(device.profiles()[0])
    assert "passwd" not in str(caught.value)


@pytest.mark.parametrize("misbehaviour", [Misbehaviour.OFF, Misbehaviour.GARBAGE, Misbehaviour.EMPTY])
def test_onvif_that_is_off_is_said(misbehaviour: Misbehaviour) -> None:
    with OnvifCamera([MAIN]) as camera:
        camera.misbehaves["*"] = misbehaviour
        with pytest.raises(OnvifOff) as caught:
            device_of(camera).connect()
    assert str(caught.value) == (
        "The camera answers, but ONVIF is off. Turn it on in the camera, or paste its RTSP address."
    )


def test_nobody_at_the_address_is_said() -> None:
    with OnvifCamera([MAIN]) as camera:
        device = device_of(camera)
        camera_url = camera.url
    assert str(camera.port) in camera_url
    with pytest.raises(CameraUnreachable, match=r"^Nothing answers at 127\.0\.0\.1\. Check power and that this PC"):
        device.connect()
    assert free_port()


@pytest.mark.parametrize("misbehaviour", list(Misbehaviour))
def test_no_answer_is_so_bad_that_it_is_more_than_a_sentence(
    misbehaviour: Misbehaviour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ingest.onvif.soap.CALL_S", 0.7)
    with OnvifCamera([MAIN]) as other, OnvifCamera([MAIN]) as camera:
        camera.redirects_to = other.url
        device = connected(camera)
        camera.misbehaves["GetDeviceInformation"] = misbehaviour
        with pytest.raises(CameraError) as caught:
            device.soap.call(Service.DEVICE, "GetDeviceInformation", dict, timeout_s=0.7)
        assert other.asked == [], "a camera may not send us elsewhere"
        camera.misbehaves.clear()
        assert device.information().model == "Acme Eye 4", "the next answer is good again"
    assert re.fullmatch(r"[\x20-\x7e]{10,200}", str(caught.value))


@pytest.mark.parametrize("misbehaviour", [None, Misbehaviour.HANG, Misbehaviour.TRICKLE, Misbehaviour.DROP])
def test_a_camera_with_a_certificate_of_its_own_is_spoken_to_by_tls(misbehaviour: Misbehaviour | None) -> None:
    with OnvifCamera([MAIN], secure=True) as camera:
        device = connected(camera)
        assert device.url.startswith("https://")
        assert device.stream_url(device.profiles()[0]).text == MAIN.url
        if misbehaviour is not None:
            camera.misbehaves["*"] = misbehaviour
            with pytest.raises(CameraError):
                device.soap.call(Service.DEVICE, "GetDeviceInformation", dict, timeout_s=0.7)


def test_another_certificate_of_a_device_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    pins_file = tmp_path / "camera-certificates.json"
    with OnvifCamera([MAIN], secure=True) as camera:
        connected(camera, pins=Pins(pins_file)).information()
        assert connected(camera, pins=Pins(pins_file)).information().model == "Acme Eye 4"
        place = f"127.0.0.1:{camera.port}"
        (remembered,) = re.findall(f'"{place}":"([0-9a-f]{{64}})"', pins_file.read_text())
        pins_file.write_text(pins_file.read_text().replace(remembered, "0" * 64))
        asked = len(camera.asked)
        with pytest.raises(CameraNotTrusted, match="another certificate than before"):
            connected(camera, pins=Pins(pins_file))
        with pytest.raises(CameraNotTrusted, match="another certificate than before"):
            find_device(parse_typed_address(camera.url), LOGIN, SystemClock(), Pins(pins_file))
        assert len(camera.asked) == asked


def test_a_damaged_list_of_certificates_is_said_by_onvif_too(tmp_path: Path) -> None:
    pins_file = tmp_path / "camera-certificates.json"
    pins_file.write_text('{"format":1,"certificates":{"a:1":"zz"}}')
    with OnvifCamera([MAIN], secure=True) as camera, pytest.raises(LibraryDamaged, match="delete it to trust"):
        connected(camera, pins=Pins(pins_file))


def test_a_secure_device_is_never_spoken_to_in_the_clear() -> None:
    device = parse_device_url("https://192.168.1.40/onvif/device_service")
    assert service_on(device, "http://192.168.1.40/onvif/media").secure
    assert service_on(device, "http://10.0.0.1/onvif/media").secure


def test_what_a_camera_cannot_is_said() -> None:
    with OnvifCamera([MAIN], services=("media",)) as camera:
        device = connected(camera)
        with pytest.raises(CameraCannot, match="cannot be turned"):
            device.where(Service.PTZ)
        with pytest.raises(CameraCannot, match="cannot report events"):
            device.where(Service.EVENTS)


def test_the_login_lies_in_no_representation() -> None:
    assert "hunter2" not in repr(LOGIN)
