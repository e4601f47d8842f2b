"""Saves one picture of a camera as a file that any program opens; the wall calls it, off the window's thread."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

from app.core.local_time import local_moment
from app.domain.errors import UsageError
from app.playback.picture import Picture

_QUALITY = 95
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_MAX_NAME_LETTERS = 80


def save_snapshot(picture: Picture, folder: Path, camera_name: str, *, lossless: bool) -> Path:
    """Write it in full size as JPEG, or `lossless` as PNG; returns the new file, and never replaces one.

    Raises UsageError.
    """
    from PIL import Image  # late: it is needed for this alone

    image = Image.frombuffer(
        "RGB", (picture.size.width, picture.size.height), bytes(picture.pixels), "raw", "BGRX", picture.stride, 1
    )
    if picture.size != picture.source:
        image = image.resize((picture.source.width, picture.source.height))
    coded = io.BytesIO()
    if lossless:
        image.save(coded, "PNG")
    else:
        image.save(coded, "JPEG", quality=_QUALITY)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _write_new(_names(picture, folder, camera_name, ".png" if lossless else ".jpg"), coded.getvalue())
    except OSError as error:
        why = error.strerror or "it cannot be written to"
        raise UsageError(f"The picture was not saved in {folder}: {why}. Choose another folder.") from error


def _write_new(names: Iterator[Path], content: bytes) -> Path:
    for path in names:
        try:
            file = path.open("xb")
        except FileExistsError:
            continue
        try:
            with file:
                file.write(content)
        except OSError:
            path.unlink(missing_ok=True)  # half a picture is none
            raise
        return path
    raise AssertionError("names never end")


def _names(picture: Picture, folder: Path, camera_name: str, suffix: str) -> Iterator[Path]:
    moment = local_moment(picture.wall_ms)
    name = " ".join(_NOT_IN_NAMES.sub(" ", camera_name).split()).strip(" .")[:_MAX_NAME_LETTERS] or "Camera"
    stem = f"{name} {moment:%Y-%m-%d %H.%M.%S}"
    yield folder / f"{stem}{suffix}"
    number = 2
    while True:
        yield folder / f"{stem} ({number}){suffix}"
        number += 1
