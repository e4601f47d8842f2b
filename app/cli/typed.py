"""What every command takes, and how a parser is told which command it parses; each *_arguments.py calls it.

These modules load nothing of their commands: a start should not pay for what it does not do.
"""

import argparse
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

_COMMAND = "typed_command"


@dataclass(frozen=True)
class Typed:
    """A command as it was typed; each command has a subclass with a field for each of its options."""

    library: Path | None = None
    verbose: bool = False


def takes(parser: argparse.ArgumentParser, command: type[Typed]) -> None:
    """What `parser` parses becomes a `command`."""
    parser.set_defaults(**{_COMMAND: command})


def command_of(parser: argparse.ArgumentParser) -> type[Typed] | None:
    """The command that the parser's arguments become; None for one that only leads to others."""
    found: type[Typed] | None = parser.get_default(_COMMAND)
    return found


def made_from(parsed: argparse.Namespace) -> Typed:
    """The command with its values; what another parser on the way understood and it does not take is left out."""
    values: dict[str, Any] = vars(parsed)
    command: type[Typed] = values[_COMMAND]
    taken = {field.name: values[field.name] for field in fields(command) if field.name in values}
    plain: dict[str, Any] = {name: tuple(each) if isinstance(each, list) else each for name, each in taken.items()}
    return command(**plain)


def add_library(parser: argparse.ArgumentParser) -> None:
    """--library and --verbose."""
    parser.add_argument("--library", type=Path, metavar="FOLDER", default=None, help="where footage lies")
    add_verbose(parser)


def add_verbose(parser: argparse.ArgumentParser) -> None:
    """--verbose."""
    parser.add_argument("--verbose", action="store_true", help="tell everything on the terminal")


def add_json(parser: argparse.ArgumentParser, help_text: str) -> None:
    """--json."""
    parser.add_argument("--json", dest="as_json", action="store_true", help=help_text)
