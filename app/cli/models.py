"""`main.py models …`: which detection models there are, one more by download or from a file, which is used."""

import json
import sys
from dataclasses import replace

from app.cli.models_arguments import (
    DownloadModelArguments,
    ImportModelArguments,
    ListModelsArguments,
    ModelsArguments,
    UseModelArguments,
)
from app.core.paths import LibraryPaths
from app.domain.errors import ModelError, UsageError
from app.engine.settings import load_settings, save_settings
from app.vision.model_store import ModelRow, ModelState, find_entry, import_model, list_models, path_of
from app.vision.models import ModelKind, download, models_folder

_USUAL = "usual"


def run_models(arguments: ModelsArguments, paths: LibraryPaths) -> int:
    """List, download, import or use one; returns the exit status. Raises KnownError."""
    match arguments:
        case DownloadModelArguments():
            print(fetch(arguments.name))
        case ImportModelArguments():
            entry = import_model(arguments.file, arguments.name, ModelKind(arguments.kind))
            print(f"Imported as {entry.name}, SHA-256 {entry.sha256}. Use it with: main.py models use {entry.name}")
        case UseModelArguments():
            print(use(arguments.name, paths))
        case ListModelsArguments():
            rows, used = list_models(), _used(paths)
            print(json.dumps([_plain(row, used) for row in rows], indent=2) if arguments.as_json else _text(rows, used))
    return 0


def fetch(name: str) -> str:
    """Download a published model with its progress on the terminal. Raises UsageError, ModelError."""
    entry = find_entry(name)
    if not entry.address:
        raise UsageError(f"The model {name} has no address. Import it from a file: main.py models import FILE")
    model = download(entry, models_folder(), _show_progress)
    return f"{model.name} is here: {len(model.content) / 1e6:.1f} MB, its SHA-256 is the published one."


def use(name: str, paths: LibraryPaths) -> str:
    """Let a library be watched by that model from now on. Raises UsageError, ModelError."""
    if name == _USUAL:
        chosen = None
        said = "The usual model watches: the first of the list that is here."
    else:
        entry = find_entry(name)
        row = next(row for row in list_models() if row.entry == entry)
        if entry.kind is not ModelKind.OBJECTS:
            raise ModelError(
                f"The model {name} looks for {entry.kind.value}; it serves wherever a camera asks for that."
            )
        if not entry.has_metadata:
            raise ModelError(f"The model {name} carries no labels. Import it: main.py models import {path_of(entry)}")
        if row.state is not ModelState.HERE:
            raise ModelError(f"The model {name} is {_STATES[row.state]}. Download or import it first.")
        chosen, said = str(path_of(entry)), f"{name} watches from now on."
    paths.root.mkdir(parents=True, exist_ok=True)
    save_settings(paths, replace(load_settings(paths), model=chosen))
    return said


def _used(paths: LibraryPaths) -> str | None:
    return load_settings(paths).model


_STATES = {
    ModelState.HERE: "here",
    ModelState.ABSENT: "not here",
    ModelState.CHANGED: "changed: its SHA-256 is another, so it is not used",
}


def _text(rows: list[ModelRow], used: str | None) -> str:
    lines = []
    for row in rows:
        entry = row.entry
        size = f"{row.size_bytes / 1e6:.1f} MB" if row.size_bytes else f"at most {entry.max_bytes / 1e6:.0f} MB"
        mark = ", in use" if used == str(path_of(entry)) else ""
        bare = "" if entry.has_metadata else ", without labels"
        lines.append(f"{entry.name}: {entry.kind.value}, {_STATES[row.state]}{mark}, {size}, {entry.licence}{bare}")
        lines.append(f"  SHA-256 {entry.sha256}")
        lines.append(f"  {entry.address or 'from a file'}")
    return "\n".join(lines)


def _plain(row: ModelRow, used: str | None) -> dict[str, object]:
    entry = row.entry
    return {
        "name": entry.name,
        "kind": entry.kind.value,
        "state": row.state.value,
        "in_use": used == str(path_of(entry)),
        "size_bytes": row.size_bytes or None,
        "max_bytes": entry.max_bytes,
        "licence": entry.licence,
        "sha256": entry.sha256,
        "address": entry.address or None,
        "labels": entry.has_metadata,
    }


def _show_progress(arrived: int, expected: int) -> None:
    if sys.stderr.isatty():
        share = f" of {expected / 1e6:.1f}" if expected else ""
        print(f"\r{arrived / 1e6:.1f}{share} MB", end="\n" if arrived == expected else "", file=sys.stderr)
