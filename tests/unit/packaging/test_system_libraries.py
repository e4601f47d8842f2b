"""Tests of how missing system libraries are found and what a person is told to type."""

import contextlib
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from devtools import system_libraries


def test_only_packages_that_are_wholly_installed_count() -> None:
    answer = "libgl1\tii \nlibegl1\trc \nlibgles2\tun \nlibdbus-1-3\tiU \n"
    wanted = ["libgl1", "libegl1", "libgles2", "libdbus-1-3", "libxcb-xkb1"]
    assert system_libraries.missing_from(wanted, answer) == ["libegl1", "libgles2", "libdbus-1-3", "libxcb-xkb1"]


def test_a_library_under_its_newer_name_is_the_library() -> None:
    assert system_libraries.missing_from(["libglib2.0-0"], "libglib2.0-0t64\tii \n") == []


@pytest.mark.parametrize("answer", ["", "\n", "dpkg-query: no packages found matching libgl1\n", "\t\t\n"])
def test_an_answer_without_packages_means_that_all_are_missing(answer: str) -> None:
    assert system_libraries.missing_from(["libgl1"], answer) == ["libgl1"]


@pytest.mark.skipif(not system_libraries.is_debian(), reason="dpkg is Debian's")
def test_dpkg_itself_is_understood() -> None:
    assert shutil.which("dpkg-query")
    assert system_libraries.missing_packages(["dpkg", "louver-no-such-package"]) == ["louver-no-such-package"]


def test_the_typed_command_fetches_the_lists_first_and_names_every_package() -> None:
    typed = system_libraries.typed_command(["libgl1", "libegl1"], has_sudo=True)
    assert typed == ("sudo apt-get update && sudo apt-get install --yes --no-install-recommends libgl1 libegl1")


def test_where_there_is_no_sudo_the_typed_command_asks_for_roots_password() -> None:
    typed = system_libraries.typed_command(["libgl1"], has_sudo=False)
    assert typed == "su - -c 'apt-get update && apt-get install --yes --no-install-recommends libgl1'"
    assert shlex.split(typed)[:3] == ["su", "-", "-c"]


PROGRAM = """
import sys
sys.path.insert(0, {packaging!r})
from devtools import system_libraries as libraries
from devtools.terminal import RefusalError
libraries.is_debian = lambda: True
libraries.is_root = lambda: False
libraries.missing_packages = lambda wanted: [name for name in wanted if name in ("libgl1", "libportaudio2")]
libraries.venv_package = lambda: []
try:
    libraries.ensure_libraries(for_tests=False)
except RefusalError as refusal:
    print("refused:", refusal)
"""


def _ask_on_a_terminal(folder: Path, answer: bytes) -> tuple[str, list[str]]:
    """Run the set-up's question on a pseudo-terminal; returns what was shown and what the pretended sudo was given."""
    import pty

    said = folder / "said"
    sudo = folder / "sudo"
    sudo.write_text(f'#!/bin/sh\necho "$@" >> {said}\n')
    sudo.chmod(0o700)
    ours, theirs = pty.openpty()
    program = PROGRAM.format(packaging=str(Path(system_libraries.__file__).parents[1]))
    environment = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    )
    os.close(theirs)
    os.write(ours, answer)
    shown = b""
    with contextlib.suppress(OSError):  # Linux's way to say that nobody holds the other end
        while piece := os.read(ours, 4096):
            shown += piece
    os.close(ours)
    assert process.wait(30) == 0
    return shown.decode(), said.read_text().splitlines() if said.exists() else []


@pytest.mark.skipif(sys.platform == "win32", reason="sudo and pseudo-terminals are Unix's")
def test_sudo_is_used_after_a_yes_and_brings_sound_too(tmp_path: Path) -> None:
    shown, given = _ask_on_a_terminal(tmp_path, b"y\n")
    assert shown.index("This will run: sudo apt-get update && sudo apt-get install") < shown.index("Install them with")
    assert len(given) == 2
    assert given[0].endswith(" update")
    assert given[1].endswith(" install libgl1 libportaudio2")


@pytest.mark.skipif(sys.platform == "win32", reason="sudo and pseudo-terminals are Unix's")
@pytest.mark.parametrize("answer", [b"n\n", b"N\n", b"later\n", b"\x04"])
def test_without_a_yes_sudo_is_not_called_and_the_exact_command_is_shown(tmp_path: Path, answer: bytes) -> None:
    shown, given = _ask_on_a_terminal(tmp_path, answer)
    assert given == []
    assert "refused: Nothing was installed." in shown
    assert shown.split("type:")[1].split() == shlex.split(
        "sudo apt-get update '&&' sudo apt-get install --yes --no-install-recommends libgl1"
    )
