"""Runs every static check, also the project's own rules; dev.py check calls it."""

import ast
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from devtools.layout import Layout
from devtools.terminal import RefusalError, run_quietly, say

# In parts, so that this file does not break its own rule. A checkout must work behind any mirror.
REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("python" + "hosted", "org"),
        ("registry", "npmjs"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
        ("conda", "anaconda", "org"),
    )
)
LONGEST_FILE_LINES = 400
ONE_FILE_ON_PURPOSE = frozenset({"crypto/standalone_reader.py"})
"""What must be handed on as a single file that needs nothing beside it."""


def run_checks(layout: Layout) -> int:
    """Run all checks, the quick ones first, and return 0 only where every one passed."""
    tools = {
        "ruff format": ["ruff", "format", "--check", "."],
        "ruff check": ["ruff", "check", "."],
        "imports": ["lint-imports"],
        "mypy": ["mypy"],
        # What only some systems have stands out here, on whichever system the check runs.
        **{
            f"mypy for {name}": ["mypy", "--platform", platform, "--cache-dir", f".mypy_cache/{platform}"]
            for name, platform in (("Windows", "win32"), ("macOS", "darwin"), ("Linux", "linux"))
            if platform != sys.platform
        },
    }
    failed = []
    for name, command in tools.items():
        if not _run_tool(layout, name, command):
            failed.append(name)
    complaints = own_rules(layout.root, tracked_files(layout.root))
    for complaint in complaints:
        say(complaint)
    say(f"{'FAILED' if complaints else 'passed'}  the project's own rules")
    failed += ["own rules"] if complaints else []
    say(f"check: these failed: {', '.join(failed)}" if failed else "check: all passed")
    return 1 if failed else 0


def tracked_files(root: Path) -> list[Path]:
    """Return the files that git tracks, as they lie in the working tree."""
    status, output = run_quietly(["git", "-C", str(root), "ls-files", "-z"])
    if status != 0:
        raise RefusalError(f"git cannot list the files of {root}. Run check in a git clone of the project.")
    return [root / name for name in output.split("\0") if name and (root / name).is_file()]


def own_rules(root: Path, files: Iterable[Path]) -> list[str]:
    """Return a line for each place that breaks a rule that no linter knows."""
    complaints = []
    for path in files:
        name = path.relative_to(root).as_posix()
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue  # a picture or another binary
        complaints += [f"{name}:{line}: names a package registry's host" for line in lines_with_hosts(text)]
        if path.suffix != ".py":
            continue
        complaints += [
            f"{name}:{line}: an exception is caught and nothing is done" for line in silent_catches(text, name)
        ]
        may_be_long = name.startswith("tests/") or name in ONE_FILE_ON_PURPOSE
        if not may_be_long and text.count("\n") > LONGEST_FILE_LINES:
            complaints.append(f"{name}: longer than {LONGEST_FILE_LINES} lines; find its second room")
    return complaints


def lines_with_hosts(text: str) -> list[int]:
    """Return the numbers of the lines that name a package registry's host."""
    lines = enumerate(text.lower().splitlines(), start=1)
    return [number for number, line in lines if any(host in line for host in REGISTRY_HOSTS)]


def silent_catches(source: str, name: str) -> list[int]:
    """Return the line numbers of handlers that do nothing but pass."""
    try:
        tree = ast.parse(source, name)
    except SyntaxError as error:
        return [error.lineno or 1]
    handlers = [node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)]
    return sorted(handler.lineno for handler in handlers if all(map(_does_nothing, handler.body)))


def _does_nothing(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Pass):
        return True
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _run_tool(layout: Layout, name: str, command: list[str]) -> bool:
    began = time.monotonic()
    program = str(layout.venv_bin / (command[0] + (".exe" if os.name == "nt" else "")))
    done = subprocess.run([program, *command[1:]], cwd=layout.root, stdin=subprocess.DEVNULL, check=False)
    passed = done.returncode == 0
    say(f"{'passed' if passed else 'FAILED'}  {name} ({time.monotonic() - began:.1f} s)")
    return passed
