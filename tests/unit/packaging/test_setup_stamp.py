"""Tests of when dev.py sets up again, when it makes .venv anew, and what it says where it may not go on."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from devtools import environment, system_libraries
from devtools.layout import PROJECT, Layout
from devtools.terminal import RefusalError

from tests.helpers.conditions import promises_a_time

PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"


@pytest.fixture
def checkout(tmp_path: Path) -> Layout:
    """Return a checkout with requirements and an environment without packages, as a finished set-up leaves it."""
    layout = Layout(tmp_path)
    layout.packaging.mkdir()
    for kind in ("build", "runtime", "dev"):
        layout.requirements(kind).write_text(f"# {kind}\n", "utf-8")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(layout.venv)], check=True)
    pip = next((layout.venv / "lib").glob("python*/site-packages"), layout.venv / "Lib" / "site-packages") / "pip.py"
    pip.write_text("", "utf-8")
    (layout.venv / environment.MARK_NAME).write_text("", "utf-8")
    environment._write_stamp(layout, "runtime", for_tests=False)
    return layout


@promises_a_time
def test_a_finished_setup_is_current_and_costs_little(checkout: Layout) -> None:
    began = time.perf_counter()
    assert environment.is_current(checkout, "runtime")
    assert time.perf_counter() - began < 1.0


def test_a_runtime_setup_is_not_enough_for_tests_or_checks(checkout: Layout) -> None:
    assert not environment.is_current(checkout, "dev")
    assert not environment.is_current(checkout, "runtime", for_tests=True)


def test_a_dev_setup_holds_the_runtime_too(checkout: Layout) -> None:
    checkout.requirements("runtime").write_text("# moved\n", "utf-8")
    (checkout.venv / environment.MARK_NAME).write_text("", "utf-8")
    environment._write_stamp(checkout, "dev", for_tests=True)
    assert environment.is_current(checkout, "runtime")
    assert environment.is_current(checkout, "dev", for_tests=True)


@pytest.mark.parametrize("kind", ["runtime", "build"])
def test_changed_requirements_are_installed_again(checkout: Layout, kind: str) -> None:
    checkout.requirements(kind).write_text("# other\n", "utf-8")
    assert not environment.is_current(checkout, "runtime")
    assert environment.why_remake(checkout) is None


@pytest.mark.parametrize("content", ["", "{", "[]", "\0"])
def test_a_damaged_stamp_means_setting_up_again(checkout: Layout, content: str) -> None:
    (checkout.venv / environment.STAMP_NAME).write_text(content, "utf-8")
    assert not environment.is_current(checkout, "runtime")


def test_a_half_made_environment_is_made_again(checkout: Layout) -> None:
    (checkout.venv / environment.MARK_NAME).write_text("", "utf-8")
    assert not environment.is_current(checkout, "runtime")
    assert environment.why_remake(checkout) == "The last set-up was interrupted"


def test_an_environment_whose_python_is_gone_is_made_again(checkout: Layout) -> None:
    checkout.venv_python.unlink()
    checkout.venv_python.symlink_to(checkout.root / "no-python-here")
    assert not environment.is_current(checkout, "runtime")
    assert environment.why_remake(checkout) == "The environment has no Python"


def test_an_environment_without_pip_is_made_again(checkout: Layout) -> None:
    next(checkout.venv.glob("[lL]ib/**/pip.py")).unlink()
    assert environment.why_remake(checkout) == "The environment's Python or pip does not start"


def test_an_environment_of_another_python_is_made_again(checkout: Layout) -> None:
    stamp = checkout.venv / environment.STAMP_NAME
    stamp.write_text(json.dumps({**json.loads(stamp.read_text("utf-8")), "python": "3.99"}), "utf-8")
    assert not environment.is_current(checkout, "runtime")
    assert environment.why_remake(checkout) == f"The environment was made with Python 3.99, and this is Python {PYTHON}"


def test_an_environment_that_somebody_made_by_hand_is_kept(checkout: Layout) -> None:
    (checkout.venv / environment.STAMP_NAME).unlink()
    assert not environment.is_current(checkout, "runtime")
    assert environment.why_remake(checkout) is None


def test_no_environment_is_nothing_to_make_again(tmp_path: Path) -> None:
    assert environment.why_remake(Layout(tmp_path)) is None


def test_too_little_space_is_refused_with_the_figure(tmp_path: Path) -> None:
    with pytest.raises(RefusalError, match=r"has 1\.0 GB free; the set-up needs 2\.1"):
        environment.check_space(tmp_path, free_bytes=1_000_000_000)


def test_enough_space_is_not_refused(tmp_path: Path) -> None:
    environment.check_space(tmp_path, free_bytes=environment.NEEDED_BYTES)
    with pytest.raises(RefusalError):
        environment.check_space(tmp_path, free_bytes=environment.NEEDED_BYTES - 1)


@pytest.mark.skipif(os.name == "nt", reason="the lock is held by another process through fcntl here")
def test_a_second_setup_waits_for_the_first(checkout: Layout) -> None:
    with environment._only_one_at_a_time(checkout):
        code = (
            "import sys, pathlib; sys.path.insert(0, sys.argv[1]); from devtools import environment\n"
            "print(environment._try_lock((pathlib.Path(sys.argv[2]) / 'build' / 'setup.lock').open('a+')))"
        )
        command = [sys.executable, "-c", code, str(PROJECT.packaging), str(checkout.root)]
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "False"


def test_the_environment_of_this_run_has_exactly_one_cv2() -> None:
    from importlib import metadata

    owners = {dist.name for dist in metadata.distributions() if dist.name.lower().startswith("opencv")}
    assert owners == {"opencv-contrib-python"}


def test_system_packages_are_part_of_the_stamp(checkout: Layout) -> None:
    stamp = checkout.venv / environment.STAMP_NAME
    assert json.loads(stamp.read_text("utf-8"))["system"] == system_libraries.dpkg_fingerprint()
    stamp.write_text(json.dumps({**json.loads(stamp.read_text("utf-8")), "system": "1"}), "utf-8")
    assert not environment.is_current(checkout, "runtime")
