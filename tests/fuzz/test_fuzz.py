"""Each parser is fuzzed for its share of eight minutes in all; a crash, a hang, or memory without end fails."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.camera_targets import CAMERA_TARGETS
from tests.fuzz.targets import TARGETS

RUN = Path(__file__).with_name("run.py")
NAMES = [*TARGETS, *CAMERA_TARGETS]
SECONDS = 480 // len(NAMES) - 2
"""Starting one takes about two."""


@pytest.mark.fuzz
@pytest.mark.parametrize("name", NAMES)
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
