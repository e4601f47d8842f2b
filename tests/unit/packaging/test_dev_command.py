"""Tests of dev.py as a person meets it: wrong Python, wrong words, and pip's failures as sentences."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from devtools import commands, pip
from devtools.layout import PROJECT, Layout

DEV = PROJECT.packaging / "dev.py"


def _other_pythons() -> list[str]:
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep)]
    folders += Path(sys.base_prefix).parent.glob("*/bin")  # where a version manager keeps them side by side
    names = ("python2.7", "python3.6", "python3.8", "python3.10")
    programs = (folder / name for folder in folders for name in names)
    return [str(program) for program in programs if program.is_file() and _starts(str(program))]


def _starts(path: str) -> bool:
    return subprocess.run([path, "-c", ""], capture_output=True, check=False).returncode == 0


def test_every_older_python_here_is_told_in_a_sentence() -> None:
    pythons = _other_pythons()
    if not pythons:
        pytest.skip("there is no older Python on this machine")
    for python in pythons:
        done = subprocess.run([python, str(DEV), "check"], capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert done.stderr.startswith("Louver needs Python 3.11, 3.12, 3.13 or 3.14, and this is Python ")
        assert done.stderr.count("\n") == 1


def test_a_newer_python_is_told_in_a_sentence(tmp_path: Path) -> None:
    pretend = f"import sys, runpy; sys.version_info = (3, 15, 0); runpy.run_path({str(DEV)!r}, run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", pretend], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "this is Python 3.15" in done.stderr


def test_an_unknown_command_is_answered_with_those_that_exist(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["dmeo"]) == 2
    assert "'dmeo'" in (said := capsys.readouterr().out)
    assert "demo, run, test" in said


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(f"\n  {name}" in said for name in ("demo", "run", "test", "check", "bench", "lock", "build", "clean"))


def test_a_refusal_is_a_sentence_and_no_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["clean", "everything"]) == 1
    assert capsys.readouterr().err == "\nclean takes no arguments, and was given: everything.\n"


def test_clean_stays_inside_the_project(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "footage.mp4").write_bytes(b"x")
    root = tmp_path / "project"
    (root / ".venv" / "lib").mkdir(parents=True)
    (root / "app" / "core" / "__pycache__").mkdir(parents=True)
    (root / "app" / "core" / "bus.py").write_text("", "utf-8")
    (root / "build").symlink_to(outside, target_is_directory=True)
    assert commands.main(["clean"], Layout(root)) == 0
    assert (outside / "footage.mp4").exists()
    assert sorted(path.relative_to(root).as_posix() for path in root.rglob("*")) == [
        "app",
        "app/core",
        "app/core/bus.py",
    ]


@pytest.mark.parametrize(
    ("output", "meaning"),
    [
        ("Temporary failure in name resolution", "does not reach the network"),
        ("NewConnectionError(...): Failed to establish a new connection: [Errno 111]", "does not reach the network"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES\nHASHES DO NOT MATCH", "differs from the one that was pinned"),
        ("OSError: [Errno 13] Permission denied: '/x'", "right to write"),
        ("ERROR: No matching distribution found for av==18.1.0", "no ready-made package"),
        ("something new", "last lines"),
    ],
)
def test_a_failure_of_pip_gets_its_meaning(output: str, meaning: str) -> None:
    assert meaning in pip.sentence_for(output)


def test_without_a_network_the_setup_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    layout = Layout(tmp_path)
    layout.packaging.mkdir()
    pin = f"louver-no-such-package==1.0 --hash=sha256:{'0' * 64}\n"
    for kind in ("build", "runtime", "dev"):
        layout.requirements(kind).write_text(pin, "utf-8")
    unreachable = "http://127.0.0.1:9/simple"
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("PIP_") or name.lower().endswith("_proxy")]:
            patch.delenv(name)
        patch.setenv("PIP_CONFIG_FILE", os.devnull)
        patch.setenv("PIP_INDEX_URL", unreachable)
        patch.setenv("PIP_RETRIES", "0")
        assert commands.main(["run", "--version"], layout) == 1
        assert commands.main(["run", "--version"], layout) == 1  # what the first left half-made is made again
    said = capsys.readouterr()
    assert said.err.count(pip.NO_NETWORK) == 2
    assert "The last set-up was interrupted; making it again." in said.out
    assert "Traceback" not in said.err
