"""Measures the installed environment's size and how long a second start of dev.py takes before the program runs."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.harness import Row, Sample, measure

ROOT = Path(__file__).resolve().parent.parent.parent


def rows() -> list[Row]:
    """Return the size of the program's own packages, and dev.py's overhead on a second start."""
    return [
        Row("packages of the running program on disk", "MB", Sample((_runtime_megabytes(),))),
        Row("set-up of a second start of dev.py", "s", measure(_second_start_s), goal_at_most=0.3),
    ]


def _runtime_megabytes() -> float:
    """Add up the files of the distributions that the runtime requirements pin, as their records list them."""
    from importlib import metadata

    text = (ROOT / "packaging" / "requirements.txt").read_text("utf-8")
    names = {line.split("==")[0] for line in text.splitlines() if "==" in line}
    total_bytes = 0
    for name in names:
        try:
            files = metadata.files(name) or []
        except metadata.PackageNotFoundError:
            continue  # for another system or another Python
        paths = (Path(str(file.locate())) for file in files)
        total_bytes += sum(path.stat().st_size for path in paths if path.is_file())
    return total_bytes / 1e6


def _second_start_s() -> float:
    """Start dev.py with a program that only says when it began, in place of main.py."""
    code = (
        "import sys, time; sys.path.insert(0, sys.argv[1]); from devtools import environment; "
        "from devtools.layout import PROJECT; environment.ensure_environment(PROJECT, 'runtime'); "
        "environment.become(PROJECT, ['-I', '-c', 'import time; print(time.time())'])"
    )
    with tempfile.TemporaryDirectory() as elsewhere:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        began = time.time()
        done = subprocess.run(
            [sys.executable, "-c", code, str(ROOT / "packaging")],
            cwd=elsewhere,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
    return float(done.stdout.split()[-1]) - began
