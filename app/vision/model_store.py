"""The models on this computer: what there is, one more from a file, and which are whole; commands call it.

What somebody imports is pinned by its SHA-256 in `imported.json` beside it, and is checked like a published one from
then on.
"""

import hashlib
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import msgspec

from app.core.paths import cache_folder
from app.core.private_files import write_private
from app.domain.errors import ModelError, ModelMissing, UsageError
from app.vision.model_labels import classes_of, labels_of
from app.vision.models import (
    MAX_MODEL_BYTES,
    ModelEntry,
    ModelKind,
    all_entries,
    imported_entries,
    keep_file,
    models_folder,
    read_bounded,
    read_manifest,
)


class ModelState(Enum):
    """What lies under a model's name."""

    HERE = "here"
    ABSENT = "absent"
    CHANGED = "changed"


@dataclass(frozen=True)
class ModelRow:
    """One model of the list, what lies there of it, and how many bytes (0 where nothing does)."""

    entry: ModelEntry
    state: ModelState
    size_bytes: int


def list_models() -> list[ModelRow]:
    """Every model that is published or was imported, in order of preference."""
    return [_row(entry) for entry in all_entries()]


def find_entry(name: str) -> ModelEntry:
    """The model of that name. Raises UsageError."""
    entries = all_entries()
    found = next((entry for entry in entries if entry.name == name), None)
    if found is None:
        known = ", ".join(entry.name for entry in entries)
        raise UsageError(f"There is no model {name[:60]!r}. There are: {known}.")
    return found


def path_of(entry: ModelEntry) -> Path:
    """Where the model lies, or would."""
    return models_folder() / entry.file


def import_model(path: Path, name: str | None = None, kind: ModelKind = ModelKind.OBJECTS) -> ModelEntry:
    """Take a model from a file: checked, given labels where a COCO detector lacks them, and pinned by its hash.

    Raises ModelMissing where the file cannot be read, ModelError where it is no model of that kind.
    """
    content = _read(path)
    digest = hashlib.sha256(content).hexdigest()
    published = next((entry for entry in read_manifest() if entry.sha256 == digest), None)
    if published is not None and published.has_metadata:
        keep_file(path_of(published), content)
        return published
    licence = published.licence if published is not None else "as its maker says"
    if kind is ModelKind.OBJECTS:
        content = _as_detector(content)
        digest = hashlib.sha256(content).hexdigest()
    elif content[4:8] != b"TFL3":
        raise ModelError(f"The file {path.name} is no TFLite model. Choose a .tflite file.")
    called = _free_name(name or path.stem)
    entry = ModelEntry(called, f"{called}.tflite", "", digest, licence, len(content), True, kind)
    _try(entry, content)
    keep_file(path_of(entry), content)
    _pin(entry)
    return entry


def _as_detector(content: bytes) -> bytes:
    if not labels_of(content):
        from app.vision.model_metadata import with_coco_metadata  # half a second of imports

        content = with_coco_metadata(content)
    if not classes_of(content):
        raise ModelError(
            "This model's labels name no person, vehicle or animal, so no event would ever come of it. Choose another."
        )
    return content


def _try(entry: ModelEntry, content: bytes) -> None:
    """Open it once, so that a model of the wrong kind is refused now and not in the night. Raises ModelError."""
    match entry.kind:
        case ModelKind.OBJECTS:
            from app.vision.mediapipe_detector import MediaPipeDetector

            MediaPipeDetector(content, entry.name).close()
        case ModelKind.FACES:
            from app.vision.mediapipe_faces import MediaPipeFaces

            MediaPipeFaces(content, entry.name).close()
        case ModelKind.SOUNDS:
            from app.vision.mediapipe_sounds import MediaPipeSounds

            MediaPipeSounds(content, entry.name).close()


def _row(entry: ModelEntry) -> ModelRow:
    path = path_of(entry)
    try:
        content = read_bounded(path, entry.max_bytes)
    except OSError:
        return ModelRow(entry, ModelState.ABSENT, 0)
    whole = content is not None and hashlib.sha256(content).hexdigest() == entry.sha256
    size_bytes = len(content) if content is not None else path.stat().st_size
    return ModelRow(entry, ModelState.HERE if whole else ModelState.CHANGED, size_bytes)


def _read(path: Path) -> bytes:
    try:
        content = read_bounded(path, MAX_MODEL_BYTES)
    except OSError as error:
        raise ModelMissing(f"The model {path} cannot be read. Check the path.") from error
    if not content:
        raise ModelMissing(f"The file {path} is empty or far too large for a model. Check the path.")
    return content


def _free_name(wanted: str) -> str:
    stem = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in wanted.lower())
    stem = "-".join(part for part in stem.split("-") if part)[:60] or "model"
    taken = {entry.name for entry in read_manifest()}
    return f"{stem}-imported" if stem in taken else stem


def _pin(entry: ModelEntry) -> None:
    others = [each for each in imported_entries() if each.name != entry.name]
    write_private(cache_folder() / "models" / "imported.json", msgspec.json.encode({"models": [*others, entry]}))
