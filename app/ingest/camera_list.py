"""The file with the cameras and their logins, readable by its owner alone; engine, commands and demo call it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Annotated

import msgspec

from app.core.file_lock import only_one
from app.core.paths import LibraryPaths
from app.core.private_files import write_private
from app.domain.camera import Camera
from app.domain.errors import LibraryDamaged, LibraryTooNew, LibraryUnwritable, UsageError
from app.domain.ids import CameraId, camera_id_from_name, parse_camera_id

_FORMAT = 1
_MAX_CAMERAS = 256


class _File(msgspec.Struct):
    format: int
    cameras: Annotated[list[Camera], msgspec.Meta(max_length=_MAX_CAMERAS)]


class _Format(msgspec.Struct):
    format: int


def load_cameras(paths: LibraryPaths) -> list[Camera]:
    """The cameras, none where none were saved. Raises LibraryDamaged, LibraryTooNew."""
    try:
        content = paths.cameras.read_bytes()
    except FileNotFoundError:
        return []
    try:
        if msgspec.json.decode(content, type=_Format).format > _FORMAT:
            raise LibraryTooNew("A newer version of Louver wrote the list of cameras. Update Louver on this computer.")
        cameras = msgspec.json.decode(content, type=_File).cameras
        for camera in cameras:
            parse_camera_id(camera.id)
            if not camera.streams:
                raise ValueError("a camera without a stream")
    except (msgspec.DecodeError, ValueError):
        # Without its cause: msgspec's message may quote what stands in the file.
        raise LibraryDamaged(f"The list of cameras in {paths.cameras} is damaged. Restore it from a copy.") from None
    return cameras


def save_cameras(paths: LibraryPaths, cameras: list[Camera]) -> None:
    """Replace the list in one step. Raises LibraryUnwritable."""
    try:
        write_private(paths.cameras, msgspec.json.encode(_File(_FORMAT, cameras)))
    except OSError as error:
        raise LibraryUnwritable(
            f"The list of cameras in {paths.cameras} cannot be written: {error.strerror}."
        ) from error


def find_camera(paths: LibraryPaths, camera_id: str) -> Camera:
    """One camera of the list. Raises UsageError where there is none of that id."""
    cameras = load_cameras(paths)
    found = next((camera for camera in cameras if camera.id == camera_id), None)
    if found is None:
        known = ", ".join(camera.id for camera in cameras) or "none yet"
        raise UsageError(f"There is no camera {camera_id[:40]!r} in the list. There are: {known}.")
    return found


def add_camera(paths: LibraryPaths, camera: Camera) -> Camera:
    """Put a camera at the end of the list, with an id made from its name; returns it as it stands there.

    The id is one that no other camera has, nor had: the recordings of a removed one stay its own. Raises UsageError
    where a camera with the same picture is there already.
    """
    with _changing(paths):
        cameras = load_cameras(paths)
        for other in cameras:
            if other.streams[0].url == camera.streams[0].url:
                raise UsageError(f"This camera is in the list already, as {other.id} ({other.name}).")
        taken = {other.id for other in cameras}
        if paths.footage.is_dir():
            # One whose recordings are being deleted has a word behind its id.
            taken |= {CameraId(folder.name.partition(".")[0]) for folder in paths.footage.iterdir()}
        added = replace(camera, id=camera_id_from_name(camera.name, frozenset(taken)))
        save_cameras(paths, [*cameras, added])
    return added


def remove_camera(paths: LibraryPaths, camera_id: CameraId) -> None:
    """Take a camera out of the list; what it recorded stays. Raises UsageError where there is none."""
    with _changing(paths):
        find_camera(paths, camera_id)
        save_cameras(paths, [camera for camera in load_cameras(paths) if camera.id != camera_id])


def change_camera(paths: LibraryPaths, camera: Camera) -> None:
    """Let the camera of the same id be as `camera` is. Raises UsageError where there is none."""
    with _changing(paths):
        find_camera(paths, camera.id)
        save_cameras(paths, [camera if camera.id == other.id else other for other in load_cameras(paths)])


@contextmanager
def _changing(paths: LibraryPaths) -> Iterator[None]:
    """No other command changes the list meanwhile."""
    try:
        with only_one(paths.cameras.with_suffix(".lock")):
            yield
    except OSError as error:
        raise LibraryUnwritable(
            f"The list of cameras in {paths.cameras} cannot be changed: {error.strerror}."
        ) from error
