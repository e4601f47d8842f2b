"""What every test gets: a home of its own, the long tests chosen by option, and a look at what a test leaves behind."""

import logging
import os
import shutil
import sys
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import psutil
import pytest

from tests.leftovers import Leftovers, lost_processes

ROOT = Path(__file__).resolve().parent.parent
RUN_MARK = "LOUVER_TEST_RUN"
LONG_MARKS = ("faults", "fuzz")
_home = pytest.StashKey[Path]()

# A shared machine of two cores may stop any example for a second; time limits belong to tests that measure time.
hypothesis.settings.register_profile(
    "gate", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow], print_blob=True
)
hypothesis.settings.register_profile("fuzz", parent=hypothesis.settings.get_profile("gate"), max_examples=20_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the options with which dev.py test chooses the long tests."""
    group = parser.getgroup("louver")
    group.addoption("--faults", action="store_true", help="run the long fault tests, and only the long ones")
    group.addoption("--fuzz", action="store_true", help="run the long fuzzing, and only the long ones")


def pytest_configure(config: pytest.Config) -> None:
    """Move the run into a home of its own, so that no test meets the user's library, settings or keyring."""
    home = Path(tempfile.mkdtemp(prefix="louver-test-"))
    config.stash[_home] = home
    if not hasattr(config, "workerinput"):  # a run inside a test has a mark of its own, or it would end its siblings
        os.environ[RUN_MARK] = uuid.uuid4().hex
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    folders = {"HOME": "", "USERPROFILE": "", "APPDATA": "roaming", "LOCALAPPDATA": "local", "XDG_RUNTIME_DIR": "run"}
    folders |= {f"XDG_{kind}_HOME": kind.lower() for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    for variable, name in folders.items():
        (home / name).mkdir(mode=0o700, exist_ok=True)
        os.environ[variable] = str(home / name)
    hypothesis.settings.load_profile("fuzz" if config.getoption("--fuzz") else "gate")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the run's home."""
    if _home in config.stash:
        shutil.rmtree(config.stash[_home], ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests out, or run nothing else."""
    chosen = {mark for mark in LONG_MARKS if config.getoption(f"--{mark}")}

    def wanted(item: pytest.Item) -> bool:
        marks = {mark for mark in LONG_MARKS if item.get_closest_marker(mark)}
        return bool(marks & chosen) if chosen else not marks

    left_out = [item for item in items if not wanted(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if wanted(item)]


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run where a process that it started outlived its own parent, and end that process."""
    if hasattr(session.config, "workerinput"):
        return  # the first process looks for all of them
    lost = lost_processes(RUN_MARK, os.environ[RUN_MARK])
    for process in lost:
        print(f"\nleft behind by the run: process {process.pid} {process.cmdline_text}", file=sys.stderr)
        process.end()
    if lost and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> Iterator[None]:
    """Fail a test whose threads or child processes outlive it by more than the grace time."""
    leftovers = Leftovers.look(psutil.Process())
    yield
    found = leftovers.wait_until_gone()
    if found:
        leftovers.end_children()
        pytest.fail("left behind by this test: " + "; ".join(found), pytrace=False)


class _ErrorCollector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_stray_log_errors(request: pytest.FixtureRequest) -> Iterator[_ErrorCollector]:
    """Fail a test in which Louver logged an error that the test did not ask for."""
    collector = _ErrorCollector()
    logger = logging.getLogger("louver")
    logger.addHandler(collector)
    yield collector
    logger.removeHandler(collector)
    asked = "expect_log_errors" in request.fixturenames or request.node.get_closest_marker("expect_log_errors")
    if collector.records and not asked:
        lines = [f"{record.name}: {record.getMessage()}" for record in collector.records]
        pytest.fail("errors in the log: " + "; ".join(lines), pytrace=False)


@pytest.fixture
def expect_log_errors(_no_stray_log_errors: _ErrorCollector) -> list[logging.LogRecord]:
    """Allow errors in Louver's log, and return the list in which they arrive."""
    return _no_stray_log_errors.records


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """Return the folder with published footage, models and test vectors beside the checkout, or skip."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip(f"the published footage and models are not on this machine (looked in {folder})")
    return folder
