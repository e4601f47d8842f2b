"""A typed address becomes a camera with a main and a sub stream, or a sentence that says what to do."""

import socket
import time

import pytest

from app.core.clock import SystemClock
from app.domain.camera import CameraLogin, StreamRole
from app.domain.errors import (
    CameraAddressInvalid,
    CameraRefusedLogin,
    CameraUnreachable,
    NotAVideo,
    OnvifOff,
    UsageError,
)
from app.ingest.onvif.address import parse_device_url, parse_typed_address
from app.ingest.onvif.finding import find_device
from app.ingest.onvif.offer import ask_offer
from app.ingest.onvif.profiles import EncoderFacts, Profile, choose_streams, tells_of_smart_codec
from app.ingest.tls import Pins
from tests.helpers.conditions import free_port, promises_a_time
from tests.helpers.onvif_camera import Misbehaviour, OnvifCamera, Picture
from tests.unit.ingest.onvif.stage import LOGIN, MAIN, SUB, connected


def picture(token: str, width: int, height: int, codec: str = "H264", source: str = "lens-1") -> Picture:
    return Picture(token, codec, width, height, f"rtsp://127.0.0.1:8554/{token}", source)


def test_a_host_alone_is_enough() -> None:
    closed = free_port()
    with OnvifCamera([MAIN]) as camera, OnvifCamera([MAIN]) as web_page:
        web_page.misbehaves["*"] = Misbehaviour.OFF
        ports = (closed, web_page.port, camera.port)
        device = find_device(parse_typed_address("127.0.0.1"), LOGIN, SystemClock(), Pins(), ports=ports)
        assert device.url == camera.url
        assert ask_offer(device).onvif == camera.url


def test_a_typed_port_is_the_only_one_that_is_tried() -> None:
    with OnvifCamera([MAIN]) as camera, OnvifCamera([MAIN]) as other:
        typed = parse_typed_address(f"127.0.0.1:{camera.port}")
        assert find_device(typed, LOGIN, SystemClock(), Pins(), ports=(other.port,)).url == camera.url
        assert other.asked == []


def test_a_camera_whose_onvif_is_off_is_told_from_nobody() -> None:
    with socket.create_server(("127.0.0.1", 0)) as rtsp_only, OnvifCamera([MAIN]) as camera:
        camera.misbehaves["*"] = Misbehaviour.OFF
        with pytest.raises(OnvifOff):
            find_device(parse_typed_address("127.0.0.1"), LOGIN, SystemClock(), Pins(), ports=(camera.port,))
        assert rtsp_only.getsockname()[1] != camera.port
    with pytest.raises(
        CameraUnreachable, match=r"^Nothing answers at 127\.0\.0\.1\. Check power and that this PC is on"
    ):
        find_device(parse_typed_address(f"127.0.0.1:{free_port()}"), LOGIN, SystemClock(), Pins())
    with pytest.raises(CameraUnreachable, match="Nothing answers at no-such-host"):
        find_device(parse_typed_address("no-such-host.invalid"), LOGIN, SystemClock(), Pins())


@promises_a_time
@pytest.mark.parametrize("auth", ["token", "digest"])
def test_a_wrong_password_is_named_within_eight_seconds(auth: str) -> None:
    with OnvifCamera([MAIN], auth=auth) as camera:  # type: ignore[arg-type]
        began_s = time.monotonic()
        with pytest.raises(CameraRefusedLogin):
            ask_offer(
                find_device(parse_typed_address(camera.url), CameraLogin("admin", "wrong"), SystemClock(), Pins())
            )
        assert time.monotonic() - began_s < 8


def test_the_largest_picture_is_main_and_the_one_nearest_to_640_by_360_is_sub() -> None:
    pictures = [picture("mjpeg", 4000, 3000, "JPEG"), picture("tiny", 320, 180), picture("big", 3840, 2160, "H265")]
    pictures += [
        picture("middle", 1280, 720),
        picture("small", 704, 480),
        picture("other", 9999, 9999, source="lens-2"),
    ]
    with OnvifCamera(pictures) as camera:
        offer = ask_offer(connected(camera))
        second = ask_offer(connected(camera), lens=2)
    assert [(each.role, each.url.text.rpartition("/")[2]) for each in offer.streams] == [
        (StreamRole.MAIN, "big"),
        (StreamRole.SUB, "small"),
    ]
    assert (offer.name, offer.lenses) == ("Acme Eye 4 1", 2)
    assert [(each.role, each.url.text.rpartition("/")[2]) for each in second.streams] == [(StreamRole.MAIN, "other")]


def test_a_camera_with_one_stream_works() -> None:
    twice = Picture("again", "H264", 640, 360, MAIN.url)
    for pictures in ([MAIN], [MAIN, twice]):
        with OnvifCamera(pictures) as camera:
            offer = ask_offer(connected(camera))
        assert [each.role for each in offer.streams] == [StreamRole.MAIN]
        assert offer.sub is None
        assert offer.name == "Acme Eye 4"


def test_a_camera_without_a_recordable_picture_says_so() -> None:
    with (
        OnvifCamera([picture("mjpeg", 640, 480, "JPEG")]) as camera,
        pytest.raises(NotAVideo, match=r"H\.264 or H\.265"),
    ):
        ask_offer(connected(camera))
    with OnvifCamera([MAIN]) as camera, pytest.raises(UsageError, match="1 pictures"):
        ask_offer(connected(camera), lens=2)


def test_encoders_tell_what_advice_needs() -> None:
    smart = Picture("s", "H264", 1280, 720, MAIN.url, fps=20, gop_frames=400, encoder_name="Smart H.264+")
    with OnvifCamera([smart, SUB]) as camera:
        facts = {each.token: each.encoder for each in connected(camera).profiles()}
    assert facts["s"] == EncoderFacts("H264", 1280, 720, 20.0, 4096, 400, "Main", True)
    assert facts["s"].gop_s == 20.0
    assert facts["sub"] is not None
    assert facts["sub"].smart_codec is None


@pytest.mark.parametrize(("told", "expected"), [("Zipstream", True), ("H.265+", True), ("H265", None), ("", None)])
def test_smart_codecs_are_known_by_their_names(told: str, expected: bool | None) -> None:
    assert tells_of_smart_codec(told) is expected


def test_nothing_to_choose_from_is_nothing() -> None:
    assert choose_streams([Profile("a", "", "x", None)], "x") is None
    assert choose_streams([], "x") is None


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("192.168.1.40", "http://192.168.1.40/onvif/device_service"),
        (" camera.local:8000 ", "http://camera.local:8000/onvif/device_service"),
        ("https://h/onvif/x", "https://h/onvif/x"),
        ("http://[fe80::1]:81/x", "http://[fe80::1]:81/x"),
    ],
)
def test_addresses_are_understood_as_people_type_them(typed: str, url: str) -> None:
    address = parse_typed_address(typed)
    scheme = "https" if address.secure else "http"
    host = f"[{address.host}]" if ":" in address.host else address.host
    port = f":{address.port}" if address.port else ""
    assert parse_device_url(f"{scheme}://{host}{port}{address.path}").url == url


@pytest.mark.parametrize(
    "typed",
    ["", "a b", "ftp://h/", "http://", "h:0", "h:99999", "http://h/x?y=1", "-", "h\r\nX: y", "http://ü/", "x" * 2000],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(CameraAddressInvalid):
        parse_typed_address(typed)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(CameraAddressInvalid) as caught:
        parse_typed_address("http://admin:hunter2@192.168.1.40/")
    assert "hunter2" not in str(caught.value)
