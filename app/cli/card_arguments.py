"""What can be typed behind `card`; arguments.py calls it."""

import argparse
from dataclasses import dataclass

from app.cli.typed import Typed, add_json, add_verbose, takes


@dataclass(frozen=True, kw_only=True)
class CardArguments(Typed):
    """Say what this computer decodes large streams with."""

    as_json: bool = False


def add_card(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the card command."""
    takes(parser, CardArguments)
    add_json(parser, "print the answer as JSON")
    add_verbose(parser)
