"""Each parser is fuzzed for its share of five minutes in all; a crash, a hang, or memory without end fails."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

RUN = Path(__file__).with_name("run.py")
SECONDS = 300 // len(TARGETS) - 2
"""Starting one takes about two."""


@pytest.mark.fuzz
@pytest.mark.parametrize("name", TARGETS)
def test_a_parser_survives_the_fuzzer(name: str, tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="atheris has no wheel for this system")
    done = subprocess.run(
        [sys.executable, str(RUN), name, str(tmp_path / "corpus"), f"-max_total_time={SECONDS}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=SECONDS + 120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    executed = int(done.stderr.split("stat::number_of_executed_units:")[1].split()[0])
    assert executed > 1000
