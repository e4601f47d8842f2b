"""Tests of commands whose output nobody reads any more, as real processes at a pipe that was really closed."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.cli.output import OUTPUT_CLOSED, until_output_closes
from tests.helpers.engine import ROOT, prepare_library


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(prepare_library(tmp_path_factory.mktemp("library") / "library", []).root)


@pytest.fixture
def closed() -> Iterator[int]:
    """The end of a pipe whose reader has gone."""
    reader, writer = os.pipe()
    os.close(reader)
    yield writer
    os.close(writer)


def _louver(*arguments: str, stdout: int, stderr: int = subprocess.PIPE, unbuffered: bool = False) -> object:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1" if unbuffered else ""}
    command = [sys.executable, str(ROOT / "main.py"), *arguments]
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, env=environment, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize("command", ["models list", "models list --json", "library storage"])
@pytest.mark.parametrize("unbuffered", [False, True], ids=["held back", "at once"])
def test_a_command_whose_output_was_closed_ends_without_a_word(
    library: str, closed: int, command: str, unbuffered: bool
) -> None:
    done = _louver(*command.split(), "--library", library, stdout=closed, unbuffered=unbuffered)
    assert (done.returncode, done.stderr) == (OUTPUT_CLOSED, "")


def test_help_that_nobody_reads_ends_without_a_word(closed: int) -> None:
    done = _louver("library", "--help", stdout=closed)
    assert (done.returncode, done.stderr) == (OUTPUT_CLOSED, "")


def test_an_error_that_nobody_reads_ends_without_a_traceback(library: str, closed: int) -> None:
    done = _louver("models", "use", "nothing", "--library", library, stdout=subprocess.PIPE, stderr=closed)
    assert (done.returncode, done.stdout) == (OUTPUT_CLOSED, "")


def test_a_reader_that_leaves_in_the_middle_gets_what_it_read(library: str, tmp_path: Path) -> None:
    script = tmp_path / "talks.py"
    script.write_text(
        f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom app.cli.output import until_output_closes\n"
        "def talk():\n    for number in range(1_000_000):\n        print(number)\n    return 0\n"
        "sys.exit(until_output_closes(talk))\n",
        "utf-8",
    )
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as talker:
        assert talker.stdout is not None
        assert talker.stderr is not None
        assert talker.stdout.readline().strip() == b"0"
        talker.stdout.close()
        assert talker.wait(30) == OUTPUT_CLOSED
        assert talker.stderr.read() == b""


def _breaks(error: OSError) -> Callable[[], int]:
    def command() -> int:
        raise error

    return command


@pytest.mark.parametrize("error", [BrokenPipeError(32, "a socket's"), PermissionError(13, "a file's")])
def test_another_pipe_that_breaks_is_no_closed_output(
    error: OSError, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "output").open("w", encoding="utf-8") as output:
        monkeypatch.setattr(sys, "stdout", output)
        monkeypatch.setattr(sys, "stderr", output)
        with pytest.raises(type(error)):
            until_output_closes(_breaks(error))


def test_a_status_is_handed_on() -> None:
    assert until_output_closes(lambda: 4) == 4
