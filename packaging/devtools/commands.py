"""The commands of dev.py, one function each; dev.py calls main."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from devtools import environment
from devtools.layout import PROJECT, Layout
from devtools.terminal import RefusalError, say

USAGE = """usage: python3 packaging/dev.py COMMAND [ARGUMENTS]

  demo [ARGS]          run the whole story once and tell it (demo --help names the arguments)
  run [ARGS]           start Louver's window, or what ARGS name (run --help)
  test [--fast] [--faults] [--fuzz] [PYTEST ARGS]
                       run the tests; --fast leaves out the end-to-end ones, --faults and --fuzz run only the long ones
  check                format, lint, types, imports, and the project's own rules
  bench NAME [--json FILE]
                       measure and print a table; names: see packaging/bench/
  shots DIR [--state S] [--scale N]
                       save pictures of every place of the window, in every state, look and size;
                       shots --guide takes those of the user's guide
  translate            gather the window's texts for translation, and compile what is translated
  lock                 write the hash-pinned requirements again from pyproject.toml
  build                freeze the program into dist/louver/
  clean                remove .venv, build, dist and caches

Each command first sets up what it needs in .venv, once. Nothing outside this folder is touched, except system
libraries on Debian and Ubuntu, which are named first."""

CACHES = (
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
    ".import_linter_cache",
    "build",
    "dist",
    ".venv",
)


def main(arguments: list[str], layout: Layout = PROJECT) -> int:
    """Run one command and return its exit status; a refusal is printed as its sentence."""
    commands: dict[str, Callable[[Layout, list[str]], int]] = {
        "demo": demo,
        "run": run,
        "test": test,
        "check": check,
        "bench": bench,
        "shots": shots,
        "translate": translate,
        "lock": lock,
        "build": build,
        "clean": clean,
    }
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        say(USAGE)
        return 0 if arguments else 2
    command = commands.get(arguments[0])
    if command is None:
        say(f"There is no command {arguments[0]!r}. These exist: {', '.join(commands)}.")
        return 2
    try:
        return command(layout, arguments[1:])
    except RefusalError as refusal:
        print(f"\n{refusal}", file=sys.stderr)
        return 1
    except OSError as error:
        where = f" at {error.filename}" if error.filename else ""
        print(f"\nThe operating system refused{where}: {error.strerror or error}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again to go on.", file=sys.stderr)
        return 130


def demo(layout: Layout, arguments: list[str]) -> int:
    """Set up and become the demo."""
    return _become_louver(layout, ["demo", *arguments])


def run(layout: Layout, arguments: list[str]) -> int:
    """Set up and become the program."""
    return _become_louver(layout, arguments)


def _become_louver(layout: Layout, arguments: list[str]) -> int:
    environment.ensure_environment(layout, "runtime")
    return environment.become(layout, [str(layout.root / "main.py"), *arguments])


def test(layout: Layout, arguments: list[str]) -> int:
    """Set up and run the tests."""
    from devtools.suite import run_suite

    environment.ensure_environment(layout, "dev", for_tests=True)
    return run_suite(layout, arguments)


def check(layout: Layout, arguments: list[str]) -> int:
    """Set up and run every static check."""
    from devtools.checks import run_checks

    _no_arguments("check", arguments)
    environment.ensure_environment(layout, "dev")
    return run_checks(layout)


def bench(layout: Layout, arguments: list[str]) -> int:
    """Set up and become one benchmark."""
    names = sorted(path.stem for path in (layout.packaging / "bench").glob("*.py") if not path.stem.startswith("_"))
    names = [name for name in names if name != "harness"]
    if not arguments or arguments[0] not in names:
        raise RefusalError(f"Say which benchmark to run, one of: {', '.join(names)}.")
    environment.ensure_environment(layout, "dev")
    return _become_tool(layout, "bench", arguments)


def shots(layout: Layout, arguments: list[str]) -> int:
    """Set up and become the photographer of the window."""
    environment.ensure_environment(layout, "dev")
    return _become_tool(layout, "shots", arguments)


def translate(layout: Layout, arguments: list[str]) -> int:
    """Update and compile the files of translated texts."""
    from devtools import translations

    _no_arguments("translate", arguments)
    environment.ensure_environment(layout, "dev")
    return translations.translate(layout)


def _become_tool(layout: Layout, name: str, arguments: list[str]) -> int:
    os.environ["PYTHONPATH"] = os.pathsep.join([str(layout.packaging), str(layout.root)])
    return environment.become(layout, ["-m", name, *arguments])


def lock(layout: Layout, arguments: list[str]) -> int:
    """Write the requirements files again, with what is installed now to resolve them."""
    from devtools.locking import write_locks

    _no_arguments("lock", arguments)
    environment.ensure_environment(layout, "dev")
    write_locks(layout)
    return 0


def build(layout: Layout, arguments: list[str]) -> int:
    """Freeze the program and ask the frozen program for its version."""
    _no_arguments("build", arguments)
    environment.ensure_environment(layout, "dev")
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(layout.root / "dist")]
    options += ["--workpath", str(layout.root / "build" / "pyinstaller")]
    say("Freezing Louver into dist/louver (some minutes) ...")
    command = [str(layout.venv_python), "-m", "PyInstaller", *options, str(layout.packaging / "louver.spec")]
    done = subprocess.run(command, cwd=layout.root, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise RefusalError("PyInstaller failed; its own words stand above.")
    program = layout.root / "dist" / "louver" / ("louver.exe" if os.name == "nt" else "louver")
    return subprocess.run([str(program), "--version"], stdin=subprocess.DEVNULL, check=False).returncode


def clean(layout: Layout, arguments: list[str]) -> int:
    """Remove what can be made again, inside the project only."""
    _no_arguments("clean", arguments)
    targets = [layout.root / name for name in CACHES]
    for room in ("app", "crypto", "tests", "packaging", "resources"):
        targets += (layout.root / room).rglob("__pycache__")
    targets.append(layout.root / "__pycache__")
    removed = [target for target in targets if _remove_inside(layout.root, target)]
    say(f"Removed {len(removed)} folders that can be made again." if removed else "There was nothing to remove.")
    return 0


def _remove_inside(root: Path, target: Path) -> bool:
    if target.is_symlink():  # the link goes; what it points to may lie outside
        target.unlink()
        return True
    if not target.is_dir() or root.resolve() not in target.resolve().parents:
        return False
    shutil.rmtree(target)
    return True


def _no_arguments(command: str, arguments: list[str]) -> None:
    if arguments:
        raise RefusalError(f"{command} takes no arguments, and was given: {' '.join(arguments)}.")
