"""An HTTP camera's JPEGs are recorded as they come, and what a bad one sends ends in a sentence."""

import hashlib
import logging
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.camera import CameraLogin
from app.domain.errors import (
    CameraError,
    CameraRefusedLogin,
    CameraSilent,
    CameraStreamEnded,
    CameraUnreachable,
    NotAVideo,
)
from app.domain.media import TICKS_PER_S, Codec
from app.ingest.http_mjpeg.multipart import MAX_NOISE_BYTES, MultipartPictures, NoPictures, boundary_of, jpeg_size
from app.ingest.pace import Pace
from tests.helpers.conditions import free_port
from tests.helpers.footage import make_clip, samples
from tests.helpers.http_camera import Form, HttpCamera
from tests.unit.ingest.filing import write_file
from tests.unit.ingest.stage import assert_times_hold, camera_at, read

PASSWORD = 's3cret/@:% "wörd\\'
JPEG = b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x20\x00\x10\x01\x01\x11\x00" + b"x" * 40 + b"\xff\xd9"


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "clip.mov", seconds=1, codec="mjpeg", size=(320, 180))


@pytest.mark.parametrize("form", ["length", "plain", "chunked"])
def test_pictures_come_out_one_by_one_and_play(clip: Path, tmp_path: Path, form: Form) -> None:
    with HttpCamera(clip, form=form, noise=b"\r\nwhatever\r\n") as camera:
        found = read(camera_at(camera.url), pictures=20)
        assert camera.targets == ["/video?size=1"]
    sent = [sample.payload_hash for sample in samples(clip)]
    assert [hashlib.sha256(packet.payload).hexdigest() for packet in found.packets] == (sent + sent)[:20]
    assert (found.formats[0].video.codec, found.formats[0].video.width) == (Codec.MJPEG, 320)
    assert_times_hold(found.packets)
    assert len(samples(write_file(found, tmp_path))) == 20


@pytest.mark.parametrize("auth", ["digest", "basic"])
def test_a_login_is_answered(clip: Path, auth: str) -> None:
    with HttpCamera(clip, user="me", password=PASSWORD, auth=auth) as camera:  # type: ignore[arg-type]
        found = read(camera_at(camera.url, login=CameraLogin("me", PASSWORD)), pictures=3)
    assert len(found.packets) == 3


@pytest.mark.parametrize("login", [CameraLogin("me", "hunter2hunter2"), CameraLogin("m\r\ne", "hunter2hunter2"), None])
def test_a_wrong_password_is_said_and_never_told(
    clip: Path, caplog: pytest.LogCaptureFixture, login: CameraLogin | None
) -> None:
    caplog.set_level(logging.DEBUG)
    with HttpCamera(clip, user="me", password="right") as camera, pytest.raises(CameraRefusedLogin) as caught:
        read(camera_at(camera.url, login=login))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "hunter2" not in f"{caught.value!r} {caplog.text}"


def test_nobody_at_the_address_is_said() -> None:
    with pytest.raises(CameraUnreachable, match=r"^Nothing answers at 127\.0\.0\.1\. Check power"):
        read(camera_at(f"http://127.0.0.1:{free_port()}/"))


@pytest.mark.parametrize("content_type", ["text/html", "image/jpeg", "multipart/x-mixed-replace"])
def test_an_answer_of_another_kind_is_said(clip: Path, content_type: str) -> None:
    with HttpCamera(clip) as camera:
        camera.content_type = content_type
        with pytest.raises(NotAVideo):
            read(camera_at(camera.url))


def test_noise_without_pictures_is_said(clip: Path) -> None:
    with HttpCamera(clip, boundary="other", noise=b"x" * 600_000) as camera:
        camera.content_type = "multipart/x-mixed-replace; boundary=mine"
        with pytest.raises(CameraSilent, match="no video that can be understood"):
            read(camera_at(camera.url))


def test_a_connection_that_drops_is_an_end(clip: Path) -> None:
    with HttpCamera(clip) as camera, pytest.raises(CameraStreamEnded):
        read(camera_at(camera.url), then=lambda count: camera.dropping.set() if count == 3 else None)


@given(st.lists(st.integers(1, 400), min_size=1, max_size=40), st.booleans())
def test_pictures_come_whole_however_they_are_cut(cuts: list[int], told: bool) -> None:
    length = b"Content-Length: %d\r\n" % len(JPEG) if told else b""
    stream = (b"--b\r\nContent-Type: image/jpeg\r\n" + length + b"\r\n" + JPEG + b"\r\n") * 3 + b"--b"
    parts, found = MultipartPictures(b"b"), list[bytes]()
    for size in cuts:
        found += parts.feed(stream[:size])
        stream = stream[size:]
    found += parts.feed(stream)
    assert found == [JPEG] * 3


@given(st.lists(st.binary(max_size=300), max_size=12))
def test_any_bytes_are_pictures_or_noise(chunks: list[bytes]) -> None:
    parts = MultipartPictures(b"b")
    for chunk in chunks:
        for picture in parts.feed(b"\r\n--b\r\n" + chunk):
            assert picture.startswith(b"\xff\xd8")
            jpeg_size(picture)
        jpeg_size(b"\xff\xd8" + chunk)


def test_a_picture_without_an_end_is_bounded() -> None:
    parts = MultipartPictures(b"b")
    parts.feed(b"--b\r\n\r\n")
    with pytest.raises(NoPictures):
        _flood(parts, 40 << 20)


def test_noise_is_bounded() -> None:
    parts = MultipartPictures(b"b")
    with pytest.raises(NoPictures):
        _flood(parts, MAX_NOISE_BYTES + (64 << 10))


def _flood(parts: MultipartPictures, size_bytes: int) -> None:
    for _ in range(size_bytes >> 14):
        parts.feed(b"x" * (1 << 14))


@pytest.mark.parametrize(
    ("text", "boundary"),
    [
        ("multipart/x-mixed-replace; boundary=abc", b"abc"),
        ('Multipart/x-mixed-replace;boundary="--a b"', b"a b"),
        ("multipart/x-mixed-replace; boundary=--abc; charset=x", b"abc"),
        ("multipart/x-mixed-replace", None),
        ("image/jpeg; boundary=a", None),
        ("", None),
    ],
)
def test_the_boundary_is_found_as_cameras_write_it(text: str, boundary: bytes | None) -> None:
    assert boundary_of(text) == boundary


def test_bunched_pictures_get_an_even_pace() -> None:
    pace, step = Pace(), TICKS_PER_S // 25
    placed = [pace.place((number // 3) * 3 * step) for number in range(300)]
    gaps = [after - before for before, after in pairwise(placed)]
    assert min(gaps) > 0
    assert all(0.5 * step < gap < 1.6 * step for gap in gaps[100:])
    assert abs(placed[-1] - 299 * step) < 4 * step
    assert pace.place(400 * step + 60 * TICKS_PER_S) == 400 * step + 60 * TICKS_PER_S


def test_a_camera_that_hangs_is_silent(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ingest.http_mjpeg.source.SILENCE_S", 1.0)
    with HttpCamera(clip) as camera, pytest.raises(CameraError, match="No picture arrived"):
        read(camera_at(camera.url), then=lambda count: camera.hanging.set() if count == 3 else None)


def test_thousands_of_lines_without_a_head_cost_little() -> None:
    parting = MultipartPictures(b"a")
    began_s = time.thread_time()
    assert parting.feed(b"--a" * 80_000) == []
    assert parting.feed(b"\r\n--a\r\n\r\n" + JPEG + b"\r\n--a\r\n") == [JPEG]
    assert time.thread_time() - began_s < 2
