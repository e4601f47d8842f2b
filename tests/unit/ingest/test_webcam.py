"""Webcams: what libav is asked for on each system, and pictures of one of its own devices from end to end."""

from itertools import pairwise
from pathlib import Path

import av
import pytest
from av.device import DeviceInfo

from app.domain.errors import CameraUnreachable
from app.ingest.webcam_source import Webcam, linux_webcams, mac_webcams, windows_webcams
from tests.unit.ingest.filing import write_file
from tests.unit.ingest.stage import assert_times_hold, camera_at, read

TEST_PICTURE = Webcam("testsrc=size=323x241:rate=30", "lavfi", {})
"""A device that libav itself has, with odd sides; it sends as fast as it is read."""


def test_linux_has_one_webcam_for_each_first_entry_of_the_kernels_list(tmp_path: Path) -> None:
    for name, index in (("video10", "0"), ("video2", "0"), ("video3", "1"), ("video11", "1"), ("v4l-subdev0", "0")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index").write_text(f"{index}\n")
    (tmp_path / "video12").mkdir()
    assert linux_webcams(tmp_path) == [Webcam("/dev/video2", "v4l2", {}), Webcam("/dev/video10", "v4l2", {})]
    assert linux_webcams(tmp_path / "nothing") == []


def test_macos_has_cameras_by_number_and_no_screens() -> None:
    devices = [
        DeviceInfo("0", "FaceTime HD Camera", False, ["video"]),
        DeviceInfo("1", "Capture screen 0", False, ["video"]),
        DeviceInfo("2", "USB Camera: left", False, ["video"]),
        DeviceInfo("0", "MacBook Pro Microphone", False, ["audio"]),
    ]
    expected = [Webcam(f"{number}:none", "avfoundation", {"framerate": "30"}) for number in (0, 2)]
    assert mac_webcams(devices) == expected


def test_windows_has_cameras_by_their_own_names_and_no_microphones() -> None:
    name = r"@device_pnp_\\?\usb#vid_046d&pid_0825&mi_00#7&2&0&0000#{65e8773d}\global"
    devices = [
        DeviceInfo("@device_cm_{33d9a762}\\wave", "Microphone", True, ["audio"]),
        DeviceInfo(name, "HD Webcam", False, ["video"]),
    ]
    (webcam,) = windows_webcams(devices)
    assert (webcam.file, webcam.format) == (f"video={name}", "dshow")
    assert int(webcam.options["rtbufsize"]) > 1920 * 1080 * 2 * 10


def test_pictures_of_a_device_are_encoded_in_even_sizes_and_play(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("app.ingest.webcam_source.webcams", lambda: [TEST_PICTURE])
    found = read(camera_at("webcam:0"), pictures=12)
    assert (found.formats[0].video.width, found.formats[0].video.height) == (322, 240)
    assert_times_hold(found.packets)
    steps_ms = [(after.dts - before.dts) / 90 for before, after in pairwise(found.packets)]
    assert min(steps_ms) >= 60, "fifteen a second at most, however fast the device is"
    with av.open(str(write_file(found, tmp_path))) as container:
        assert sum(1 for _ in container.decode(video=0)) == 12


def test_a_webcam_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ingest.webcam_source.webcams", lambda: [TEST_PICTURE])
    with pytest.raises(CameraUnreachable, match="no webcam number 1 at this computer"):
        read(camera_at("webcam:1"))


def test_a_webcam_that_cannot_be_opened_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(
        "app.ingest.webcam_source.webcams", lambda: [Webcam(str(tmp_path / "no-such-device"), "v4l2", {})]
    )
    with pytest.raises(CameraUnreachable, match="Close other programs"):
        read(camera_at("webcam:0"))
