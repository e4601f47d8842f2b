"""What is typed becomes Arguments, and help is good enough to need no manual."""

from pathlib import Path

import pytest

from app import __version__
from app.cli.arguments import parse_arguments


def test_without_a_command_the_window_opens() -> None:
    assert parse_arguments([]).command == "desktop"


def test_the_demo_takes_several_cameras() -> None:
    typed = ["demo", "--camera", "a.mp4", "--camera", "rtsp://h/1", "--seconds", "145", "--report", "r.json"]
    arguments = parse_arguments(typed)
    assert arguments.cameras == ("a.mp4", "rtsp://h/1")
    assert (arguments.seconds, arguments.report) == (145.0, Path("r.json"))


def test_version_and_help_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Louver {__version__}\n"
    with pytest.raises(SystemExit):
        parse_arguments(["--help"])
    helped = capsys.readouterr().out
    assert all(word in helped for word in ("engine", "demo", "detect", "examples:"))


@pytest.mark.parametrize("typed", [["dance"], ["demo", "--seconds", "soon"], ["detect"]])
def test_what_cannot_be_understood_ends_with_status_2(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(typed)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err
