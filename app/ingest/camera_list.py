"""The file with the cameras and their logins, readable by its owner alone; engine, commands and demo call it."""

from typing import Annotated

import msgspec

from app.core.paths import LibraryPaths
from app.core.private_files import write_private
from app.domain.camera import Camera
from app.domain.errors import LibraryDamaged, LibraryTooNew, LibraryUnwritable
from app.domain.ids import parse_camera_id

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
