"""Finds a detection model that can be trusted: given, in a folder, in the cache, or downloaded; opener.py calls it.

A model is a program that runs over every picture, so nothing is opened whose SHA-256 is not in resources/models.json
unless the user names the file. Order of the list is order of preference; a model without metadata is never chosen.
"""

import hashlib
import logging
import os
import secrets
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from http.client import HTTPException
from pathlib import Path

import msgspec

from app.core.paths import cache_folder, resource_folder
from app.domain.errors import ModelMissing, ModelUntrusted

_log = logging.getLogger("louver.vision")
MAX_MODEL_BYTES = 200_000_000
_MAX_LIST_BYTES = 1 << 20
_BLOCK_BYTES = 1 << 16
_TIMEOUT_S = 5.0

OnProgress = Callable[[int, int], None]
"""Called with the bytes that arrived and the bytes expected (0 where the server does not say)."""


class ModelKind(Enum):
    """What a model looks for."""

    OBJECTS = "objects"
    FACES = "faces"
    SOUNDS = "sounds"


class ModelEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One model that Louver trusts; without an `address` it is used where it lies, and never fetched."""

    name: str
    file: str
    address: str
    sha256: str
    licence: str
    max_bytes: int
    has_metadata: bool
    kind: ModelKind = ModelKind.OBJECTS


class _Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    models: tuple[ModelEntry, ...]


@dataclass(frozen=True)
class Model:
    """A model in memory: exactly the bytes whose hash was checked."""

    name: str
    content: bytes
    sha256: str


def read_manifest(path: Path | None = None) -> tuple[ModelEntry, ...]:
    """The trusted models in order of preference."""
    source = path if path is not None else resource_folder() / "models.json"
    return msgspec.json.decode(source.read_bytes(), type=_Manifest).models


def models_folder() -> Path:
    """Where downloaded and imported models lie."""
    return cache_folder() / "models"


def imported_entries() -> tuple[ModelEntry, ...]:
    """The models that somebody imported, each pinned by its hash; none where the list cannot be read."""
    path = models_folder() / "imported.json"
    try:
        content = read_bounded(path, _MAX_LIST_BYTES)
        entries = msgspec.json.decode(content or b"", type=_Manifest).models
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.MsgspecError) as error:
        _log.warning("The list of imported models cannot be read, import them again: %s", type(error).__name__)
        return ()
    return tuple(entry for entry in entries if Path(entry.file).name == entry.file)


def all_entries() -> tuple[ModelEntry, ...]:
    """The published models and then the imported ones, in order of preference."""
    return (*read_manifest(), *imported_entries())


def find_model(
    explicit: Path | None = None,
    *,
    kind: ModelKind = ModelKind.OBJECTS,
    entries: tuple[ModelEntry, ...] | None = None,
    may_download: bool = True,
    on_progress: OnProgress | None = None,
) -> Model | None:
    """The model to use: `explicit`, from LOUVER_MODEL_DIR, from the cache, else downloaded; None where there is none.

    A file that the user names may be any; its hash is logged. Raises ModelMissing where that file cannot be read, and
    ModelUntrusted where a folder holds a listed model's name with other content, and nothing better.
    """
    if explicit is not None:
        return _read_explicit(explicit)
    listed = entries if entries is not None else all_entries()
    trusted = tuple(entry for entry in listed if entry.has_metadata and entry.kind is kind)
    cache = models_folder()
    chosen = os.environ.get("LOUVER_MODEL_DIR")
    for folder in [Path(chosen), cache] if chosen else [cache]:
        model = find_in_folder(folder, trusted)
        if model is not None:
            return model
    return _download_first(trusted, cache, on_progress) if may_download else None


def find_in_folder(folder: Path, entries: Iterable[ModelEntry]) -> Model | None:
    """The most preferred of the models that lie in `folder`; None where there is none.

    Raises ModelUntrusted where all that lies there under a listed name has another hash.
    """
    refused: Path | None = None
    for entry in entries:
        path = folder / entry.file
        try:
            content = read_bounded(path, entry.max_bytes)
        except OSError:
            continue
        if content is not None and hashlib.sha256(content).hexdigest() == entry.sha256:
            return Model(entry.name, content, entry.sha256)
        refused = path
    if refused is not None:
        raise ModelUntrusted(
            f"The model {refused.name} in {refused.parent} is not the published one: its SHA-256 is another. "
            "Delete the file, or name it with --model if you trust it."
        )
    return None


def download(entry: ModelEntry, folder: Path, on_progress: OnProgress | None = None) -> Model:
    """Fetch a model into `folder` and return it; nothing is left there unless its hash is right.

    Raises ModelMissing when it cannot be fetched or kept, ModelUntrusted when something else arrives.
    """
    request = urllib.request.Request(entry.address, headers={"User-Agent": "Louver"})  # noqa: S310 - the list's own
    content = bytearray()
    try:
        with urllib.request.urlopen(request, timeout=_TIMEOUT_S) as reply:  # noqa: S310
            expected = int(reply.headers.get("Content-Length") or 0)
            while block := reply.read(_BLOCK_BYTES):
                content += block
                if len(content) > entry.max_bytes:
                    raise ModelUntrusted(
                        f"The download of the model {entry.name} is larger than it can be, so it was cut off. "
                        "Try again on another network."
                    )
                if on_progress is not None:
                    on_progress(len(content), expected)
    except (urllib.error.URLError, HTTPException, OSError, ValueError) as error:
        raise ModelMissing(
            f"The model {entry.name} could not be downloaded. Connect to the network, or put the file "
            f"{entry.file} into {folder}."
        ) from error
    if hashlib.sha256(content).hexdigest() != entry.sha256:
        raise ModelUntrusted(
            f"What was downloaded as the model {entry.name} is not the published file, so it was thrown away. "
            "Try again on another network."
        )
    keep_file(folder / entry.file, bytes(content))
    return Model(entry.name, bytes(content), entry.sha256)


def _download_first(entries: Iterable[ModelEntry], folder: Path, on_progress: OnProgress | None) -> Model | None:
    for entry in entries:
        if entry.address:
            try:
                return download(entry, folder, on_progress)
            except ModelMissing as error:
                _log.info("%s", error)
                return None  # no network: the next address will not answer either, and costs the time-out again
            except ModelUntrusted as error:
                _log.warning("%s", error)
    return None


def keep_file(path: Path, content: bytes) -> None:
    """Write a model whole or not at all; where that fails the log says so, and it will be fetched again."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(content)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        _log.warning("The model cannot be kept in %s, so it will be fetched again: %s", path.parent, error.strerror)


def _read_explicit(path: Path) -> Model:
    try:
        content = read_bounded(path, MAX_MODEL_BYTES)
    except OSError as error:
        raise ModelMissing(f"The model {path} cannot be read. Check the path after --model.") from error
    if not content:
        raise ModelMissing(f"The file {path} is empty or far too large for a model. Check the path after --model.")
    digest = hashlib.sha256(content).hexdigest()
    pinned = None
    if path.parent == models_folder():
        pinned = next((entry for entry in all_entries() if entry.file == path.name), None)
    if pinned is not None and digest not in {each.sha256 for each in all_entries() if each.file == path.name}:
        raise ModelUntrusted(
            f"The model {pinned.name} is not what it was when it came here: its SHA-256 is another. Download or "
            "import it again."
        )
    _log.info("Using the model %s with SHA-256 %s, as asked", path.name, digest)
    return Model(path.stem, content, digest)


def read_bounded(path: Path, max_bytes: int) -> bytes | None:
    """The file's content; None where it is larger than that. Raises OSError."""
    if not path.is_file():
        raise FileNotFoundError(path)
    with path.open("rb") as file:
        content = file.read(max_bytes + 1)
    return content if len(content) <= max_bytes else None
