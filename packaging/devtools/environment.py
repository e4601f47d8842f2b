"""Makes and keeps the project's .venv, with a fast path for when nothing has changed; every command calls it first."""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from devtools import system_libraries
from devtools.layout import Layout
from devtools.pip import install_requirements
from devtools.terminal import RefusalError, last_lines, run_quietly, say

STAMP_NAME = "louver-stamp.json"
MARK_NAME = "louver-being-made"
NEEDED_BYTES = 2 * 1024**3


def ensure_environment(layout: Layout, kind: str, for_tests: bool = False) -> None:
    """Make sure that the environment holds the 'runtime' or 'dev' requirements; raises RefusalError.

    A second call with nothing changed reads two small files and returns.
    """
    if is_current(layout, kind, for_tests):
        return
    with _only_one_at_a_time(layout):
        if is_current(layout, kind, for_tests):
            return
        system_libraries.ensure_libraries(for_tests)
        try:
            _bring_up_to_date(layout, kind)
        except PermissionError as error:
            raise RefusalError(
                f"Louver may not write to {error.filename}. Give yourself the right to write in {layout.root}, or copy "
                "the project to a folder of your own, and run the same command again."
            ) from error
        _write_stamp(layout, kind, for_tests)


def is_current(layout: Layout, kind: str, for_tests: bool = False) -> bool:
    """Tell by the stamp whether the last set-up still holds: same requirements, same Python, same system packages."""
    if not layout.venv_python.exists() or (layout.venv / MARK_NAME).exists():
        return False
    stamp = read_stamp(layout)
    return (
        stamp.get("python") == _python_version()
        and stamp.get(kind) == fingerprint(layout, kind)
        and stamp.get("system") == system_libraries.dpkg_fingerprint()
        and (not for_tests or stamp.get("for_tests") == "yes")
    )


def read_stamp(layout: Layout) -> dict[str, str]:
    """Return what the last set-up wrote down; empty where there is none or where it cannot be read."""
    try:
        stamp = json.loads((layout.venv / STAMP_NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def fingerprint(layout: Layout, kind: str) -> str:
    """Return the SHA-256 of a requirements file and of the build tools' file that goes before it."""
    digest = hashlib.sha256()
    for name in ("build", kind):
        digest.update(layout.requirements(name).read_bytes())
    return digest.hexdigest()


def why_remake(layout: Layout) -> str | None:
    """Say why the .venv that lies there cannot be used, or return None where it can, or where there is none."""
    if not layout.venv.exists() and not layout.venv.is_symlink():
        return None
    if (layout.venv / MARK_NAME).exists():
        return "The last set-up was interrupted"
    stamped = read_stamp(layout).get("python")
    if stamped is not None and stamped != _python_version():
        return f"The environment was made with Python {stamped}, and this is Python {_python_version()}"
    if not layout.venv_python.exists():
        return "The environment has no Python"
    question = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    try:
        status, answer = run_quietly([str(layout.venv_python), "-c", question])
    except OSError:
        return "The environment's Python does not start"
    if status != 0:
        return "The environment's Python or pip does not start"
    if answer.strip() != _python_version():
        return f"The environment was made with Python {answer.strip()}, and this is Python {_python_version()}"
    return None


def check_space(folder: Path, free_bytes: int | None = None) -> None:
    """Raise RefusalError where less than 2 GB are free."""
    free = shutil.disk_usage(folder).free if free_bytes is None else free_bytes
    if free < NEEDED_BYTES:
        raise RefusalError(
            f"The disk that holds {folder} has {free / 1e9:.1f} GB free; the set-up needs {NEEDED_BYTES / 1e9:.1f}. "
            "Make room, and run the same command again."
        )


def _bring_up_to_date(layout: Layout, kind: str) -> None:
    check_space(layout.root)
    reason = why_remake(layout)
    if reason is not None:
        if Path(sys.prefix).resolve() == layout.venv.resolve():
            raise RefusalError(
                f"{reason}, and it cannot replace itself. Run this with your system's own python3 instead."
            )
        say(f"{reason}; making it again.")
        remove_tree(layout.venv)
    layout.venv.mkdir(exist_ok=True)
    (layout.venv / MARK_NAME).write_text("If this lies here, the set-up was interrupted.\n", "utf-8")
    if not (layout.venv / "pyvenv.cfg").exists():
        _make_venv(layout)
    install_requirements(layout, kind)


def _make_venv(layout: Layout) -> None:
    say(f"Making an environment for Python {_python_version()} in {layout.venv} ...")
    base: str = getattr(sys, "_base_executable", "") or sys.executable
    status, output = run_quietly([base, "-m", "venv", str(layout.venv)])
    if status != 0:
        raise RefusalError(
            f"Python could not make an environment in {layout.venv}. Its last words:\n{last_lines(output)}\n"
            "Look whether the folder may be written to and python3-venv is installed, and run the same command again."
        )


def remove_tree(folder: Path) -> None:
    """Remove a folder or a link to one, with all that lies in it."""
    if folder.is_symlink():
        folder.unlink()
        return
    shutil.rmtree(folder)


def _write_stamp(layout: Layout, kind: str, for_tests: bool) -> None:
    stamp = read_stamp(layout)
    stamp |= {
        "python": _python_version(),
        "system": system_libraries.dpkg_fingerprint(),
        kind: fingerprint(layout, kind),
    }
    if kind == "dev":  # the runtime file is pinned by the dev file, so it is in there whole
        stamp["runtime"] = fingerprint(layout, "runtime")
    if for_tests:
        stamp["for_tests"] = "yes"
    (layout.venv / STAMP_NAME).write_text(json.dumps(stamp), "utf-8")
    (layout.venv / MARK_NAME).unlink()


def _python_version() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


@contextlib.contextmanager
def _only_one_at_a_time(layout: Layout) -> Iterator[None]:
    """Hold the set-up's lock, so that a second terminal waits instead of taking the first one's work for half-made."""
    try:
        (layout.root / "build").mkdir(exist_ok=True)
        handle = (layout.root / "build" / "setup.lock").open("a+")
    except PermissionError as error:
        raise RefusalError(
            f"Louver may not write to {layout.root}, where its environment belongs. Copy the project to a folder of "
            "your own, and run the same command again."
        ) from error
    with handle:
        told = False
        while not _try_lock(handle):
            if not told:
                say("Another dev.py is setting up; waiting for it ...")
                told = True
            time.sleep(0.2)
        yield


def _try_lock(handle: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def become(layout: Layout, arguments: list[str]) -> int:
    """Go on as the environment's Python with these arguments; returns its exit status only on Windows."""
    command = [str(layout.venv_python), *arguments]
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    sys.stdout.flush()
    os.execv(command[0], command)  # noqa: S606 - a process of our own environment, no shell
    raise AssertionError("exec returned")
