"""What the engine is told between starts: where clips go, which model watches; engine and commands call it."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.core.paths import LibraryPaths
from app.core.private_files import write_private
from app.domain.errors import LibraryDamaged


@dataclass(frozen=True)
class EngineSettings:
    """`bucket` is an address without secrets, or None for no vault; `next_bucket` the one that all of it moves to, or
    None; `model` a file, or None for the usual search; `watch` False records without looking for events."""

    bucket: str | None = None
    model: str | None = None
    watch: bool = True
    next_bucket: str | None = None


def _path(paths: LibraryPaths) -> Path:
    return paths.root / "engine.json"


def load_settings(paths: LibraryPaths) -> EngineSettings:
    """The library's settings, or the defaults where none were saved. Raises LibraryDamaged."""
    path = _path(paths)
    if not path.exists():
        return EngineSettings()
    try:
        return msgspec.json.decode(path.read_bytes(), type=EngineSettings)
    except msgspec.DecodeError as error:
        raise LibraryDamaged(
            f"The settings in {path} cannot be read. Delete that file to start with the usual ones."
        ) from error


def save_settings(paths: LibraryPaths, settings: EngineSettings) -> None:
    """Replace the library's settings."""
    write_private(_path(paths), msgspec.json.encode(settings))
