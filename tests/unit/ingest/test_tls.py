"""Cameras that speak TLS: their own certificates are remembered at first sight, and nothing else is taken later."""

import stat
import threading
from pathlib import Path

import pytest

from app.core.clock import Stop, SystemClock
from app.domain.camera import CameraLogin, Transport
from app.domain.errors import CameraStreamEnded, CameraUnreachable, LibraryDamaged, NotAVideo
from app.ingest.opening import SourceOpener
from app.ingest.tls import Pins
from tests.helpers.certificates import self_signed
from tests.helpers.footage import make_clip, samples
from tests.helpers.http_camera import HttpCamera
from tests.helpers.rtsp_camera import RtspCamera
from tests.unit.ingest.stage import Read, assert_times_hold, camera_at, read

LOGIN = CameraLogin("me", "right")


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "clip.mp4", seconds=1)


@pytest.fixture
def pins_file(tmp_path: Path) -> Path:
    return tmp_path / "camera-certificates.json"


def _read(url: str, pins_file: Path, *, pictures: int = 3, transport: Transport = Transport.TCP) -> Read:
    return read(
        camera_at(url, login=LOGIN, transport=transport), pictures=pictures, opener=SourceOpener(Pins(pins_file))
    )


@pytest.mark.parametrize("transport", [Transport.TCP, Transport.UDP])
def test_an_encrypted_camera_comes_out_picture_by_picture(
    clip: Path, tmp_path: Path, pins_file: Path, transport: Transport
) -> None:
    with RtspCamera({"main": clip}, user="me", password="right", tls=self_signed(tmp_path)) as camera:
        assert camera.url("main").startswith("rtsps:")
        found = _read(camera.url("main"), pins_file, pictures=14, transport=transport)
    assert found.hashes == [sample.payload_hash for sample in samples(clip)][:14]
    assert_times_hold(found.packets)
    assert stat.S_IMODE(pins_file.stat().st_mode) == 0o600


def test_large_pictures_keep_up_with_tls(tmp_path: Path, pins_file: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1, size=(1280, 720), bitrate=20_000_000)
    with RtspCamera({"main": clip}, tls=self_signed(tmp_path), speed=3.0) as camera:
        found = read(camera_at(camera.url("main")), pictures=80, opener=SourceOpener(Pins(pins_file)))
        sent = [frame.payload_hash for frame in camera.sent_frames("main")]
    assert found.hashes == sent[:80]


def test_another_certificate_is_refused_before_the_login_is_told(clip: Path, tmp_path: Path, pins_file: Path) -> None:
    with RtspCamera({"main": clip}, user="me", password="right", tls=self_signed(tmp_path)) as camera:
        url = camera.url("main")
        _read(url, pins_file)
        _read(url, pins_file)
    place = url.split("/")[2]
    pins_file.write_text(pins_file.read_text().replace(_fingerprint(pins_file, place), "0" * 64))
    with RtspCamera({"main": clip}, user="me", password="right", tls=self_signed(tmp_path, "other")) as other:
        pins_file.write_text(pins_file.read_text().replace(place, other.url("main").split("/")[2]))
        with pytest.raises(CameraUnreachable, match="another certificate than before"):
            _read(other.url("main"), pins_file)
        assert other.requests() == []


def _fingerprint(pins_file: Path, place: str) -> str:
    return pins_file.read_text().split(f'"{place}":"')[1][:64]


def test_a_certificate_that_the_computer_trusts_is_not_pinned(
    clip: Path, tmp_path: Path, pins_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = self_signed(tmp_path, "trusted")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))
    with RtspCamera({"main": clip}, user="me", password="right", tls=context) as camera:
        assert len(_read(camera.url("main"), pins_file).packets) == 3
    assert not pins_file.exists()


def test_a_camera_that_speaks_no_tls_is_said(clip: Path, pins_file: Path) -> None:
    with RtspCamera({"main": clip}) as camera, pytest.raises(CameraUnreachable):
        _read(camera.url("main").replace("rtsp:", "rtsps:"), pins_file)


def test_libav_is_never_asked_behind_tls(tmp_path: Path, pins_file: Path) -> None:
    clip = make_clip(tmp_path / "clip.mov", seconds=1, codec="mjpeg", size=(320, 176))
    with RtspCamera({"main": clip}, tls=self_signed(tmp_path)) as camera:
        with pytest.raises(NotAVideo, match="Set the camera to H"):
            _read(camera.url("main"), pins_file)
        assert camera.connections("main") == 0


def test_a_damaged_list_of_certificates_is_said(clip: Path, tmp_path: Path, pins_file: Path) -> None:
    pins_file.write_text('{"format":1,"certificates":{"a:1":"zz"}}')
    with (
        RtspCamera({"main": clip}, tls=self_signed(tmp_path)) as camera,
        pytest.raises(LibraryDamaged, match="delete it to trust"),
    ):
        _read(camera.url("main"), pins_file)


def test_an_encrypted_http_camera_is_pinned_too(tmp_path: Path, pins_file: Path) -> None:
    clip = make_clip(tmp_path / "clip.mov", seconds=1, codec="mjpeg")
    with HttpCamera(clip, user="me", password="right", tls=self_signed(tmp_path)) as camera:
        assert len(_read(camera.url, pins_file, pictures=5).packets) == 5
    assert "127.0.0.1" in pins_file.read_text()


def test_close_from_another_thread_ends_an_encrypted_reading(clip: Path, tmp_path: Path) -> None:
    with RtspCamera({"main": clip}, tls=self_signed(tmp_path)) as camera:
        address = camera_at(camera.url("main"))
        source = SourceOpener(Pins())(address, address.streams[0], SystemClock(), Stop())
        source.open()
        camera.hang()
        ended: list[type[Exception]] = []

        def run() -> None:
            try:
                for _ in source.packets():
                    pass
            except CameraStreamEnded as error:
                ended.append(type(error))

        reader = threading.Thread(target=run)
        reader.start()
        source.close()
        reader.join(5)
    assert ended == [CameraStreamEnded]
