"""What is typed becomes a command with its own arguments, and help is good enough to need no manual."""

import argparse
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from app import __version__
from app.cli.arguments import make_parser, parse_arguments
from app.cli.commands import run_command
from app.cli.demo_arguments import DemoArguments
from app.cli.desktop_arguments import DesktopArguments
from app.cli.engine_arguments import EngineArguments
from app.cli.export_arguments import ExportArguments, VerifyArguments
from app.cli.typed import Typed, command_of
from app.domain.errors import BugError


def test_without_a_command_the_window_opens() -> None:
    assert parse_arguments([]) == DesktopArguments()
    assert parse_arguments(["--library", "here"]) == DesktopArguments(library=Path("here"))


def test_the_demo_takes_several_cameras() -> None:
    typed = ["demo", "--camera", "a.mp4", "--camera", "rtsp://h/1", "--seconds", "145", "--report", "r.json"]
    wanted = DemoArguments(cameras=("a.mp4", "rtsp://h/1"), seconds=145.0, report=Path("r.json"))
    assert parse_arguments(typed) == wanted


def test_what_stands_before_verify_counts_as_far_as_it_concerns_it() -> None:
    typed = ["export", "--library", "here", "--json", "verify", "film.mp4"]
    assert parse_arguments(typed) == VerifyArguments(library=Path("here"), file=Path("film.mp4"), as_json=True)


def all_parsers(parser: argparse.ArgumentParser) -> Iterator[tuple[argparse.ArgumentParser, list[argparse.Action]]]:
    """Each parser with its own options; those that only lead to others are among them."""
    leading = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    yield parser, [action for action in parser._actions if action not in leading]
    for action in leading:
        for inner in action.choices.values():
            yield from all_parsers(inner)


def test_every_option_of_a_command_is_a_field_of_its_arguments_and_every_field_an_option() -> None:
    commands = set()
    for parser, options in all_parsers(make_parser()):
        command = command_of(parser)
        named = {option.dest for option in options} - {"help", "version"}
        if command is None:
            assert named == set(), parser.prog
            continue
        known = {field.name for field in fields(command)}
        assert named <= known, parser.prog
        assert parser.prog == "main.py" or known - named <= {field.name for field in fields(Typed)}, parser.prog
        commands.add(command)
    assert ExportArguments in commands
    assert commands == kinds_of(Typed)


def kinds_of(command: type[Typed]) -> set[type[Typed]]:
    return {kind for kind in command.__subclasses__() if kind.__module__.startswith("app.")}


def test_a_command_that_nobody_runs_is_a_bug() -> None:
    with pytest.raises(BugError):
        run_command(Typed())


def test_version_and_help_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Louver {__version__}\n"
    with pytest.raises(SystemExit):
        parse_arguments(["--help"])
    helped = capsys.readouterr().out
    assert all(word in helped for word in ("engine", "demo", "detect", "examples:"))


def test_the_hidden_options_of_the_engine_are_understood() -> None:
    assert parse_arguments(["engine", "--child", "--with-parent"]) == EngineArguments(child=True, with_parent=True)


@pytest.mark.parametrize("typed", [["dance"], ["demo", "--seconds", "soon"], ["detect"]])
def test_what_cannot_be_understood_ends_with_status_2(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(typed)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err
