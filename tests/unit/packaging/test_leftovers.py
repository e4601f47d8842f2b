"""Tests of the suite's own watch: what a test leaves behind makes a run fail."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

LEAVES_A_THREAD = """
import threading
def test_it():
    threading.Thread(target=threading.Event().wait, args=(20,), name="forgotten", daemon=True).start()
"""
LEAVES_A_CHILD = """
import subprocess, sys, warnings
kept = []
def test_it():
    kept.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(20)"]))
"""
LEAVES_AN_ORPHAN = """
import subprocess, sys
def test_it():
    code = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])"
    subprocess.run([sys.executable, "-c", code], check=True)
"""
LOGS_AN_ERROR = """
import logging
def test_it():
    logging.getLogger("louver.recording").error("lost a fragment")
"""
EXPECTS_AN_ERROR = """
import logging, pytest
def test_fixture(expect_log_errors):
    logging.getLogger("louver.recording").error("lost a fragment")
    assert [record.getMessage() for record in expect_log_errors] == ["lost a fragment"]
@pytest.mark.expect_log_errors
def test_marker():
    logging.getLogger("louver.recording").error("lost a fragment")
@pytest.mark.faults
def test_long():
    raise AssertionError("a long test ran")
"""


def run_inner(tmp_path: Path, source: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run one test file under the project's own conftest, in a pytest of its own."""
    (tmp_path / "test_inner.py").write_text(source, "utf-8")
    (tmp_path / "conftest.py").write_text(
        "from tests.conftest import *\nimport tests.conftest as c\n"
        + "".join(f"{name} = c.{name}\n" for name in ("_nothing_is_left_behind", "_no_stray_log_errors")),
        "utf-8",
    )
    settings = ["-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path)]
    command = [sys.executable, "-m", "pytest", *settings, *options, str(tmp_path)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (LEAVES_A_THREAD, "left behind by this test: thread forgotten"),
        (LEAVES_A_CHILD, "left behind by this test: process"),
        (LOGS_AN_ERROR, "errors in the log: louver.recording: lost a fragment"),
    ],
)
def test_what_a_test_leaves_behind_fails_it(tmp_path: Path, source: str, words: str) -> None:
    done = run_inner(tmp_path, source)
    assert done.returncode == 1, done.stdout
    assert words in done.stdout
    assert "left behind by the run" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="reads the environment of processes, as Linux allows")
def test_a_process_that_outlives_its_parent_fails_the_run_and_is_ended(tmp_path: Path) -> None:
    bystander = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        done = run_inner(tmp_path, LEAVES_AN_ORPHAN)
        assert bystander.poll() is None, "a process of another run was ended"
    finally:
        bystander.communicate(b"\n")
    assert done.stderr.count("left behind by the run: process") == 1
    assert done.returncode == 1


def test_expected_errors_are_allowed_and_long_tests_left_out(tmp_path: Path) -> None:
    done = run_inner(tmp_path, EXPECTS_AN_ERROR)
    assert done.returncode == 0, done.stdout
    assert "2 passed, 1 deselected" in done.stdout


def test_the_faults_option_runs_only_the_long_tests(tmp_path: Path) -> None:
    done = run_inner(tmp_path, EXPECTS_AN_ERROR, "--faults")
    assert "1 failed, 2 deselected" in done.stdout
