"""Addresses are parted from their secrets at the edge, and what cannot be right is refused in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.camera import Camera, CameraStream, SourceKind, StreamRole, parse_camera_address
from app.domain.errors import CameraAddressInvalid
from app.domain.ids import CameraId, camera_id_from_name, parse_camera_id


def test_a_pasted_address_is_parted_from_its_login() -> None:
    url, login = parse_camera_address("rtsp://admin:p%40ss@192.168.1.40:554/h264/main?x=1")
    assert str(url) == "rtsp://192.168.1.40:554/h264/main?x=1"
    assert (url.kind, url.host) == (SourceKind.RTSP, "192.168.1.40")
    assert login is not None
    assert (login.user, login.password) == ("admin", "p@ss")
    assert "p@ss" not in repr(login)


@given(st.text(alphabet="abcXYZ019%_-", min_size=1, max_size=12))
def test_no_password_stays_in_an_address(password: str) -> None:
    url, _ = parse_camera_address(f"rtsp://somebody:{password}@camera.local/live")
    assert url.text == "rtsp://camera.local/live"


@pytest.mark.parametrize(
    "text", ["", "camera", "ftp://x/y", "rtsp://", "rtsp:///path", "rtsp://host:99999/x", "rtsp://[::1/x"]
)
def test_an_address_that_cannot_be_right_is_refused(text: str) -> None:
    with pytest.raises(CameraAddressInvalid, match="address"):
        parse_camera_address(text)


def test_ipv6_hosts_keep_their_brackets() -> None:
    assert str(parse_camera_address("rtsp://u:p@[fe80::1]:554/s")[0]) == "rtsp://[fe80::1]:554/s"


def test_a_camera_with_one_stream_is_watched_on_it() -> None:
    url, _ = parse_camera_address("rtsp://h/main")
    sub, _ = parse_camera_address("rtsp://h/sub")
    main_only = Camera(CameraId("a"), "A", (CameraStream(StreamRole.MAIN, url),))
    both = Camera(CameraId("a"), "A", (CameraStream(StreamRole.MAIN, url), CameraStream(StreamRole.SUB, sub)))
    assert main_only.watched_role is StreamRole.MAIN
    assert both.watched_role is StreamRole.SUB


@given(st.text(max_size=80), st.sets(st.sampled_from(["camera", "camera-2", "front"])))
def test_every_name_gives_an_id_that_is_valid_and_free(name: str, taken: set[str]) -> None:
    taken_ids = frozenset(CameraId(word) for word in taken)
    camera_id = camera_id_from_name(name, taken_ids)
    assert parse_camera_id(camera_id) == camera_id
    assert camera_id not in taken_ids


@pytest.mark.parametrize("name", ["Con", "NUL", "aux", "com1", "Lpt9"])
def test_a_camera_named_like_a_device_of_windows_gets_a_folder_that_windows_takes(name: str) -> None:
    assert camera_id_from_name(name) == f"camera-{name.lower()}"


@pytest.mark.parametrize("text", ["", "..", "a/b", "A", "-a", "x" * 41, "a b", "ä"])
def test_an_id_that_is_no_folder_name_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="camera id"):
        parse_camera_id(text)
