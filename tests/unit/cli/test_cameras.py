"""Cameras are found, added, tested, turned and removed by typing, in sentences, and no secret is ever printed."""

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.cli.arguments import parse_arguments
from app.cli.cameras import run_cameras
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import (
    CameraAddressInvalid,
    CameraCannot,
    CameraRefusedLogin,
    CameraSilent,
    CameraUnreachable,
    OnvifOff,
    UsageError,
)
from app.domain.recording import Span
from app.domain.rules import DetectionRule, RuleKind
from app.index.queries import LibraryReader
from app.ingest.camera_list import load_cameras
from app.vision.rule_store import add_rule, change_detection, load_detection
from tests.helpers.conditions import free_port, wait_until
from tests.helpers.discovery_responder import DiscoveryResponder, probe_match
from tests.helpers.engine import ROOT, camera_at, prepare_library, running_engine
from tests.helpers.footage import make_clip
from tests.helpers.http_camera import HttpCamera
from tests.helpers.onvif_camera import Misbehaviour, OnvifCamera, Picture
from tests.helpers.rtsp_camera import RtspCamera

PASSWORD = "hunter2hunter2"


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_clip(tmp_path_factory.mktemp("footage") / "clip.mp4", seconds=2, fps=10, size=(320, 180), gop_frames=10)


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path / "library")


@pytest.fixture
def rtsp(clip: Path) -> Iterator[RtspCamera]:
    with RtspCamera({"main": clip, "sub": clip}, user="admin", password=PASSWORD) as camera:
        yield camera


@pytest.fixture
def onvif(rtsp: RtspCamera) -> Iterator[OnvifCamera]:
    pictures = [
        Picture("big", "H264", 1920, 1080, rtsp.url("main")),
        Picture("small", "H264", 640, 360, rtsp.url("sub"), fps=10, gop_frames=20, bitrate_kbps=512),
    ]
    with OnvifCamera(pictures, password=PASSWORD) as camera:
        yield camera


@pytest.fixture
def typed(
    paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator["Typed"]:
    yield Typed(paths, monkeypatch, capsys)
    # Whatever a command printed in any of these tests, the password was not in it.
    out, err = capsys.readouterr()
    assert PASSWORD not in out + err


class Typed:
    """Runs cameras commands as they are typed, with what comes on standard input."""

    def __init__(
        self, paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self._paths, self._monkeypatch, self._capsys = paths, monkeypatch, capsys
        self.status = 0
        self.errors = ""

    def __call__(self, *words: str, stdin: str = "") -> str:
        self._monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        self._capsys.readouterr()
        self.status = run_cameras(parse_arguments(["cameras", *words]), self._paths)
        out, self.errors = self._capsys.readouterr()
        assert PASSWORD not in out + self.errors
        return out


def test_an_onvif_camera_is_added_with_both_streams_and_its_own_name(
    typed: Typed, paths: LibraryPaths, onvif: OnvifCamera, rtsp: RtspCamera
) -> None:
    out = typed("add", onvif.url, "--user", "admin", stdin=f"{PASSWORD}\n")
    assert "Main stream: H264, 320x180, first picture after" in out
    assert "Sub stream: H264, 320x180, first picture after" in out
    assert "Acme Eye 4 was added as acme-eye-4." in out
    (camera,) = load_cameras(paths)
    assert (camera.name, camera.onvif) == ("Acme Eye 4", onvif.url)
    assert [(each.role, each.url.text) for each in camera.streams] == [
        (StreamRole.MAIN, rtsp.url("main")),
        (StreamRole.SUB, rtsp.url("sub")),
    ]
    assert camera.login is not None
    assert camera.login.password == PASSWORD
    assert os.name != "posix" or paths.cameras.stat().st_mode & 0o077 == 0
    (listed,) = json.loads(typed("list", "--json"))
    assert (listed["id"], listed["user"], listed["onvif"]) == ("acme-eye-4", "admin", onvif.url)
    assert "acme-eye-4: Acme Eye 4. main rtsp://127.0.0.1" in typed("list")
    with pytest.raises(UsageError, match="in the list already, as acme-eye-4"):
        typed("add", onvif.url, "--user", "admin", stdin=f"{PASSWORD}\n")


def test_a_stream_address_and_a_file_are_added(typed: Typed, paths: LibraryPaths, rtsp: RtspCamera, clip: Path) -> None:
    typed("add", rtsp.url("main"), "--sub", rtsp.url("sub"), "--user", "admin", "--name", "Front", stdin=PASSWORD)
    typed("add", str(clip))
    front, video = load_cameras(paths)
    assert (front.id, len(front.streams), video.name) == ("front", 2, "Clip")
    assert video.streams[0].url.text == clip.as_uri()


def test_an_mjpeg_stream_of_http_is_added(typed: Typed, paths: LibraryPaths, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mov", seconds=1, codec="mjpeg", size=(320, 176))
    with HttpCamera(clip, user="admin", password=PASSWORD) as camera:
        out = typed("add", camera.url, "--user", "admin", stdin=f"{PASSWORD}\n")
    assert "Main stream: MJPEG, 320x176, first picture after" in out
    assert [listed.streams[0].url.text for listed in load_cameras(paths)] == [camera.url]


@pytest.mark.parametrize(
    "address", ["rtsp://admin:hunter2hunter2@127.0.0.1/main", "http://admin:hunter2hunter2@127.0.0.1/"]
)
def test_a_password_in_an_argument_is_refused(typed: Typed, paths: LibraryPaths, address: str) -> None:
    with pytest.raises(CameraAddressInvalid, match="Leave the user name and the password out") as caught:
        typed("add", address)
    assert PASSWORD not in str(caught.value)
    assert load_cameras(paths) == []


def test_what_cannot_be_added_is_said_and_not_added(
    typed: Typed, paths: LibraryPaths, onvif: OnvifCamera, rtsp: RtspCamera
) -> None:
    with pytest.raises(CameraRefusedLogin, match=r"^The camera refused this user name or password\.$"):
        typed("add", onvif.url, "--user", "admin", stdin="wrong\n")
    with pytest.raises(CameraRefusedLogin):
        typed("add", rtsp.url("main"), "--user", "admin", stdin="wrong\n")
    with pytest.raises(UsageError, match="password is missing"):
        typed("add", onvif.url, "--user", "admin")
    with pytest.raises(CameraUnreachable, match="Nothing answers at 127"):
        typed("add", f"127.0.0.1:{free_port()}")
    with pytest.raises(CameraAddressInvalid):
        typed("add", "no such file.mp4")
    onvif.misbehaves["*"] = Misbehaviour.OFF
    with pytest.raises(OnvifOff):
        typed("add", onvif.url, "--user", "admin", stdin=f"{PASSWORD}\n")
    assert load_cameras(paths) == []


def test_a_camera_that_sends_no_picture_is_not_added_unless_asked(
    typed: Typed, paths: LibraryPaths, onvif: OnvifCamera, rtsp: RtspCamera
) -> None:
    onvif.pictures = [replace(onvif.pictures[0], url=f"rtsp://127.0.0.1:{free_port()}/main")]
    with pytest.raises((CameraUnreachable, CameraSilent)):
        typed("add", onvif.url, "--user", "admin", stdin=PASSWORD)
    assert load_cameras(paths) == []
    typed("add", onvif.url, "--user", "admin", "--no-check", stdin=PASSWORD)
    assert len(load_cameras(paths)) == 1


def test_a_camera_is_tested_by_id_and_by_address(typed: Typed, onvif: OnvifCamera, rtsp: RtspCamera) -> None:
    onvif.clock_ahead_s = -3725
    by_address = typed("test", onvif.url, "--user", "admin", stdin=PASSWORD)
    assert "Set it with: main.py cameras time acme-eye-4 --set" in typed(
        "add", onvif.url, "--user", "admin", stdin=PASSWORD
    )
    by_id = typed("test", "acme-eye-4")
    for out in (by_address, by_id):
        assert "Main stream: H264, 320x180, first picture after" in out
        assert "ONVIF: Acme Eye 4, firmware 1.2." in out
        assert "Main encoder: H264, 1920x1080, 25 pictures a second, 4096 kbit/s, a keyframe every 2.0 s." in out
        assert "Its clock: 1 h 2 min" in out
        assert "behind this computer's. Its time zone is CET-1CEST" in out
        assert "It can turn and report motion." in out
    assert typed.status == 0
    rtsp.refuse_connections()
    typed("test", "acme-eye-4")
    assert typed.status == 1
    assert "Main stream: " in typed.errors


def test_the_clock_is_told_and_set(typed: Typed, onvif: OnvifCamera) -> None:
    onvif.clock_ahead_s = 86_400
    typed("add", onvif.url, "--user", "admin", "--no-check", stdin=PASSWORD)
    assert typed("time", "acme-eye-4").startswith("The clock of Acme Eye 4: 24 h 0 min")
    assert typed("time", "acme-eye-4", "--set").startswith("The clock of Acme Eye 4: right, to the second.")
    assert abs(onvif.clock_ahead_s) < 3


def test_a_camera_is_turned_and_sent_to_places(typed: Typed, onvif: OnvifCamera) -> None:
    typed("add", onvif.url, "--user", "admin", "--no-check", stdin=PASSWORD)
    typed("ptz", "acme-eye-4", "left", "--seconds", "0.1", "--speed", "1")
    assert [each for _, each in onvif.moves] == [{"pan": -1.0, "tilt": 0.0}, {}]
    assert typed("ptz", "acme-eye-4", "presets") == "Gate\n"
    typed("ptz", "acme-eye-4", "goto", "Gate")
    typed("ptz", "acme-eye-4", "save", "Door")
    typed("ptz", "acme-eye-4", "forget", "Gate")
    assert onvif.went_to == ["1"]
    assert typed("ptz", "acme-eye-4", "presets") == "Door\n"
    with pytest.raises(UsageError, match=r"remembers no place 'Moon'\. It remembers: Door"):
        typed("ptz", "acme-eye-4", "goto", "Moon")
    with pytest.raises(UsageError, match="at most 10 seconds"):
        typed("ptz", "acme-eye-4", "up", "--seconds", "60")


def test_a_camera_without_onvif_says_what_to_do(typed: Typed, clip: Path) -> None:
    typed("add", str(clip))
    with pytest.raises(UsageError, match="Add it by its host to use ONVIF"):
        typed("time", "clip")
    with pytest.raises(UsageError, match="There are: clip"):
        typed("time", "nobody")


def test_a_fixed_camera_cannot_be_turned(typed: Typed, onvif: OnvifCamera) -> None:
    onvif.services = ("media", "media2")
    typed("add", onvif.url, "--user", "admin", "--no-check", stdin=PASSWORD)
    with pytest.raises(CameraCannot, match="cannot be turned"):
        typed("ptz", "acme-eye-4", "left")


def test_cameras_on_the_network_are_printed(typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.ingest.onvif.discovery import Interface

    monkeypatch.setattr("app.ingest.onvif.discovery.own_interfaces", lambda: [Interface("127.0.0.1")])
    url = "http://127.0.0.78:8000/onvif/device_service"
    with DiscoveryResponder("127.0.0.78", lambda asked: [probe_match(asked, url).encode()]) as responder:
        if not responder.hears_multicast:
            pytest.skip("this machine has no multicast on loopback")
        assert typed("discover", "--seconds", "0.5") == f"Gate camera (Eye-4) at {url}\n"
        found = json.loads(typed("discover", "--seconds", "0.5", "--json"))
    assert found == [{"name": "Gate camera", "model": "Eye-4", "address": url, "id": None}]
    assert typed("discover", "--seconds", "0.2", "--json") == "[]\n"
    typed("discover", "--seconds", "0.2")
    assert "No camera answered in 0.2 seconds." in typed.errors


def test_recordings_outlive_their_camera_unless_they_are_deleted(tmp_path: Path, typed: Typed, clip: Path) -> None:
    camera = camera_at(clip, "yard")
    other = tmp_path / "other.mp4"
    other.write_bytes(clip.read_bytes())
    paths = prepare_library(tmp_path / "library", [camera, camera_at(other, "front")])

    def covered(camera_id: str) -> bool:
        reader = LibraryReader(paths.index)
        return paths.index.exists() and bool(
            reader.coverage(camera_at(clip, camera_id).id, StreamRole.MAIN, Span(0, 1 << 60))
        )

    with running_engine(paths):
        wait_until(lambda: covered("yard") and covered("front"), 30, "footage of both")
        with pytest.raises(UsageError, match="only while Louver's engine does not run"):
            typed("remove", "yard", "--delete-recordings")
        assert len(load_cameras(paths)) == 2
        out = typed("remove", "yard")
        assert "Its recordings were kept in" in out
        assert "Cameras added: 0, changed: 0, removed: 1." in out
        typed("add", str(clip), "--name", "Yard")
        assert [each.id for each in load_cameras(paths)] == ["front", "yard-2"], "old recordings stay the old camera's"
        wait_until(lambda: covered("yard-2"), 30, "footage of the new one")
    files = list((paths.footage / "yard").rglob("*.mp4"))
    assert files
    nobody = DetectionRule("Nobody", RuleKind.IGNORE)
    for camera_id in ("yard-2", "front"):
        change_detection(paths, camera_at(clip, camera_id).id, lambda rules: add_rule(rules, nobody))
    typed("remove", "yard-2", "--delete-recordings")
    assert not (paths.footage / "yard-2").exists()
    assert list(load_detection(paths).cameras) == ["front"], "a later camera may get this id, and not its rules"
    with running_engine(paths):
        wait_until(lambda: covered("front") and covered("yard"), 30, "the database is made anew from the journals")
        assert not covered("yard-2")
    assert all(file.exists() for file in files)


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_on_a_terminal_the_password_is_asked_for_and_not_shown(paths: LibraryPaths, onvif: OnvifCamera) -> None:
    import pty

    words = ["cameras", "add", onvif.url, "--user", "admin", "--no-check", "--library", str(paths.root)]
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *words],
        stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    deadline_s = time.monotonic() + 30
    try:
        while b"Password of admin: " not in shown and time.monotonic() < deadline_s:
            shown += os.read(ours, 1000)
        os.write(ours, PASSWORD.encode() + b"\n")
        while b"was added" not in shown and time.monotonic() < deadline_s:
            shown += os.read(ours, 1000)
        while True:
            try:
                if not os.read(ours, 1000):
                    break
            except OSError:  # Linux says so when the other side has closed
                break
    finally:
        process.wait(30)
        os.close(ours)
    assert b"Acme Eye 4 was added as acme-eye-4." in shown
    assert PASSWORD.encode() not in shown
    (camera,) = load_cameras(paths)
    assert camera.login is not None
    assert camera.login.password == PASSWORD


@pytest.mark.parametrize("module", ["app.engine.engine", "app.cli.commands", "app.cli.arguments"])
def test_onvif_slows_no_start(module: str) -> None:
    code = f"import sys, {module}; print(sorted({{'zeep', 'lxml', 'requests'}} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == "[]\n"
