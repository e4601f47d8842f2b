"""What can be typed behind `main.py models`; arguments.py calls it, so it loads nothing else."""

import argparse
from collections.abc import Callable
from pathlib import Path


def add_models_parser(parser: argparse.ArgumentParser, library: Callable[[argparse.ArgumentParser], None]) -> None:
    """Give `models` its own commands; `library` adds what every command has."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)

    def action(name: str, help_text: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}.")
        made.set_defaults(command="models", verb=name)
        library(made)
        return made

    listed = action("list", "print the models that Louver trusts: where they come from, licence, SHA-256, what is here")
    listed.add_argument("--json", dest="as_json", action="store_true", help="print JSON")
    fetched = action("download", "fetch a published model; nothing is kept unless its SHA-256 is right")
    fetched.add_argument("name", metavar="NAME", help="as `models list` prints it")
    taken = action("import", "take a .tflite model from a file, checked, and pinned by its SHA-256")
    taken.add_argument("file", type=Path, metavar="FILE", help="the model; a COCO detector without labels gets them")
    taken.add_argument("--name", default=None, help="what to call it (the file's name)")
    taken.add_argument("--kind", choices=("objects", "faces", "sounds"), default="objects", help="what it looks for")
    used = action("use", "watch with this model; a running engine changes over within seconds")
    used.add_argument("name", metavar="NAME", help="as `models list` prints it, or usual")
