"""What can be typed behind `engine` and `watcher`, the processes without a window; arguments.py calls it."""

import argparse
from dataclasses import dataclass

from app.cli.typed import Typed, add_library, takes


@dataclass(frozen=True)
class EngineArguments(Typed):
    """Record. The supervisor starts its `child`, and `again` says that one ran before, so that the library is there.

    `with_parent` ends with whoever holds standard input.
    """

    child: bool = False
    again: bool = False
    with_parent: bool = False


@dataclass(frozen=True)
class WatcherArguments(Typed):
    """Detect, for the engine that started it."""


def add_engine(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the engine command."""
    takes(parser, EngineArguments)
    add_library(parser)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--again", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--with-parent", action="store_true", help="end when standard input ends")


def add_watcher(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the watcher command."""
    takes(parser, WatcherArguments)
    add_library(parser)
