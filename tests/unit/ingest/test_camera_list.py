"""The list of cameras: whole under several hands, and strict about what it gives out."""

import threading
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraLogin, CameraStream, CameraUrl, DeviceUrl, StreamRole
from app.domain.errors import LibraryDamaged, UsageError
from app.domain.ids import CameraId
from app.ingest.camera_list import add_camera, find_camera, load_cameras, remove_camera, save_cameras


def camera(number: int, name: str = "Gate") -> Camera:
    streams = (CameraStream(StreamRole.MAIN, CameraUrl(f"rtsp://192.168.1.{number}/main")),)
    login = CameraLogin("admin", "hunter2")
    return Camera(CameraId("new"), name, streams, login, onvif=DeviceUrl(f"http://192.168.1.{number}/onvif/x"))


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path)


def test_cameras_that_are_added_in_the_same_moment_are_all_there(paths: LibraryPaths) -> None:
    hands = [threading.Thread(target=add_camera, args=(paths, camera(number))) for number in range(12)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    found = load_cameras(paths)
    assert len({each.id for each in found}) == 12
    assert {each.streams[0].url for each in found} == {camera(number).streams[0].url for number in range(12)}


def test_what_was_added_comes_back_whole(paths: LibraryPaths) -> None:
    added = add_camera(paths, camera(1))
    assert load_cameras(paths) == [added]
    assert find_camera(paths, "gate") == added
    assert added.id == "gate"
    with pytest.raises(UsageError, match="as gate"):
        add_camera(paths, camera(1, "Another"))


def test_an_id_is_not_used_again_while_recordings_bear_it(paths: LibraryPaths) -> None:
    add_camera(paths, camera(1))
    (paths.footage / "gate").mkdir(parents=True)
    remove_camera(paths, CameraId("gate"))
    assert add_camera(paths, camera(2)).id == "gate-2"
    with pytest.raises(UsageError, match="There are: gate-2"):
        remove_camera(paths, CameraId("gate"))


def test_a_list_from_before_onvif_is_read(paths: LibraryPaths) -> None:
    save_cameras(paths, [camera(1)])
    text = paths.cameras.read_text()
    paths.cameras.write_text(text.replace(',"onvif":"http://192.168.1.1/onvif/x"', ""))
    assert paths.cameras.read_text() != text
    assert load_cameras(paths)[0].onvif is None


@pytest.mark.parametrize("text", ["", "{", '{"format":1}', '{"format":1,"cameras":[{"id":"../x"}]}'])
def test_a_damaged_list_is_said_and_never_quoted(paths: LibraryPaths, text: str) -> None:
    paths.cameras.write_text(text)
    with pytest.raises(LibraryDamaged):
        load_cameras(paths)
    with pytest.raises(LibraryDamaged):
        add_camera(paths, camera(1))
    assert paths.cameras.read_text() == text
