"""What can be typed behind `models`, an action each; arguments.py calls it."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from app.cli.typed import Typed, add_json, add_library, takes


@dataclass(frozen=True)
class ListModelsArguments(Typed):
    """Print the models that are trusted."""

    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class DownloadModelArguments(Typed):
    """Fetch a published one."""

    name: str


@dataclass(frozen=True, kw_only=True)
class ImportModelArguments(Typed):
    """Take one from a file; `kind` is what it looks for."""

    file: Path
    name: str | None = None
    kind: str = "objects"


@dataclass(frozen=True, kw_only=True)
class UseModelArguments(Typed):
    """Watch a library with it."""

    name: str


ModelsArguments = ListModelsArguments | DownloadModelArguments | ImportModelArguments | UseModelArguments


def add_models(parser: argparse.ArgumentParser) -> None:
    """Give `models` its actions."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)

    def action(name: str, command: type[Typed], help_text: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}.")
        takes(made, command)
        add_library(made)
        return made

    about_list = "print the models that Louver trusts: address, size, licence, SHA-256, and what is here"
    add_json(action("list", ListModelsArguments, about_list), "print JSON")
    about_download = "fetch a published model; nothing is kept unless its SHA-256 is right"
    fetched = action("download", DownloadModelArguments, about_download)
    fetched.add_argument("name", metavar="NAME", help="as `models list` prints it")
    taken = action(
        "import", ImportModelArguments, "take a .tflite model from a file: checked, and pinned by its SHA-256"
    )
    taken.add_argument("file", type=Path, metavar="FILE", help="the model; a COCO detector without labels gets them")
    taken.add_argument("--name", default=None, help="what to call it (the file's name)")
    taken.add_argument("--kind", choices=("objects", "faces", "sounds"), default="objects", help="what it looks for")
    used = action("use", UseModelArguments, "watch with this model; a running engine changes over within seconds")
    used.add_argument("name", metavar="NAME", help="as `models list` prints it, or usual")
