"""Runs pip over the hash-pinned requirements, with short progress and sentences for failures; environment calls it."""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from devtools.layout import Layout
from devtools.terminal import RefusalError, last_lines, say

# Published as source only; one small pure module. Everything else comes as a wheel.
SOURCE_ONLY = ("sqlite3worker",)

# Words of pip and of the system's resolver, each with what it means to the person at the terminal.
MEANINGS = (
    ("no space left", "The disk is full. Make room, and run the same command again."),
    (
        "hashes do not match",
        "A package differs from the one that was pinned, so it was not installed. Try again later; "
        "if it stays so, tell the maintainers.",
    ),
    ("hashes are required", "A requirement has no hash. Write the file again with: python3 packaging/dev.py lock"),
    (
        "permission denied",
        "A file could not be written. Give yourself the right to write in the project's folder, and "
        "run the same command again.",
    ),
    (
        "certificate",
        "The secure connection was refused. If your network has a proxy with a certificate of its own, name "
        "it in PIP_CERT, and run the same command again.",
    ),
    ("name resolution", "network"),
    ("getaddrinfo", "network"),
    ("nodename nor servname", "network"),
    ("failed to establish a new connection", "network"),
    ("newconnectionerror", "network"),
    ("network is unreachable", "network"),
    ("connection refused", "network"),
    ("cannot connect to proxy", "network"),
    ("read timed out", "network"),
    ("connecttimeout", "network"),
    (
        "no matching distribution",
        "There is no ready-made package for this Python and this system. Louver is made for "
        "64-bit Linux, macOS and Windows with Python 3.11 to 3.14.",
    ),
)
NO_NETWORK = (
    "The packages could not be fetched: this computer does not reach the network. Connect it (behind a proxy, set "
    "HTTPS_PROXY), and run the same command again."
)


def install_requirements(layout: Layout, kind: str) -> None:
    """Install the requirements of a kind, every file checked against its hash; raises RefusalError."""
    _pip_install(layout, layout.requirements("build"), [])
    _pip_install(layout, layout.requirements(kind), ["--no-build-isolation", "--use-pep517"])


def pip_command(layout: Layout, requirements: Path, more: Iterable[str]) -> list[str]:
    """Return the whole command line that installs one requirements file."""
    sources = [part for name in SOURCE_ONLY for part in ("--no-binary", name)]
    options = ["--require-hashes", "--no-deps", "--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    options += ["--retries", "2", "--only-binary", ":all:", *sources, *more]
    return [str(layout.venv_python), "-m", "pip", "install", *options, "-r", str(requirements)]


def sentence_for(output: str) -> str:
    """Return what pip's failure means and what to do next."""
    lowered = output.lower()
    for words, meaning in MEANINGS:
        if words in lowered:
            return NO_NETWORK if meaning == "network" else meaning
    return "Read its last lines, and run the same command again; python3 packaging/dev.py clean starts afresh."


def count_pins(requirements: Path) -> int:
    """Return how many packages a requirements file pins, markers not considered."""
    return sum(1 for line in requirements.read_text("utf-8").splitlines() if "==" in line.split(";")[0])


def _pip_install(layout: Layout, requirements: Path, more: Iterable[str]) -> None:
    total = count_pins(requirements)
    say(f"Installing {total} pinned packages from {requirements.name} ...")
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PIP_NO_COLOR": "1"}
    process = subprocess.Popen(
        pip_command(layout, requirements, more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=environment,
    )
    assert process.stdout is not None
    try:
        output = _follow(process.stdout, total)
    finally:
        process.stdout.close()
        if process.poll() is None and sys.exc_info()[0] is not None:
            process.kill()
        status = process.wait()
    if status != 0:
        raise RefusalError(f"{sentence_for(output)}\nThe last words of pip:\n{last_lines(output)}")


def _follow(lines: Iterable[str], total: int) -> str:
    """Read pip's lines to the end, tell every tenth package, and return them all."""
    kept, seen = [], 0
    for line in lines:
        kept.append(line)
        words = line.split()
        if words[:1] == ["Collecting"]:
            seen += 1
            if seen % 10 == 0:
                say(f"  fetched {seen} of at most {total}, now {words[1].split('==')[0]}")
        elif line.startswith("Installing collected"):
            say("  unpacking ...")
    return "".join(kept)
