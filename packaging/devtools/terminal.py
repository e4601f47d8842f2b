"""How dev.py speaks: progress lines, and refusals that are sentences; every module of devtools may call it."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


class RefusalError(Exception):
    """The work cannot go on; the text is a sentence or two for the person at the terminal, with what to do next."""


def say(line: str) -> None:
    """Print one line at once, in the order in which it was said beside the output of child processes."""
    print(line, flush=True)


def can_ask() -> bool:
    """Tell whether somebody sits at a terminal who can answer a question."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def confirm(question: str) -> bool:
    """Ask a yes-or-no question; Enter means yes. Call it only where can_ask()."""
    try:
        return input(f"{question} [Y/n] ").strip().lower() in {"", "y", "yes"}
    except EOFError:
        return False


def run_quietly(
    command: Sequence[str], cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> tuple[int, str]:
    """Run a command to its end with no input; return its exit status and all that it wrote."""
    done = subprocess.run(
        list(command),
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return done.returncode, done.stdout


def last_lines(text: str, count: int = 8) -> str:
    """Return the last written lines of a program that failed, indented."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    return "\n".join("    " + line[:300] for line in lines[-count:])
