"""Runs the demo as its user does and reads its report; the stories call it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.helpers.engine import ROOT


def run_demo(folder: Path, *arguments: str, seconds: float, **environment: str) -> tuple[int, str, dict[str, Any]]:
    """Run the demo as a process; returns its status, its story and its report."""
    report = folder / "report.json"
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "demo", "--seconds", str(seconds), "--report", str(report),
         "--folder", str(folder), *arguments],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds + 150, check=False,
        env={**os.environ, **environment},
    )  # fmt: skip
    story = done.stdout + done.stderr
    assert report.is_file(), story
    return done.returncode, story, json.loads(report.read_text("utf-8"))


def assert_everything_held(status: int, story: str, report: dict[str, Any]) -> None:
    """All that the report promises."""
    assert status == 0, story
    assert all(camera["recorded_s"] > 5 for camera in report["cameras"]), report
    assert all(camera["gaps_s"] < 2 for camera in report["cameras"]), report
    assert (
        report["clips_sealed"]
        == report["restored"]["clips"]
        == report["restored"]["identical"]
        == len(report["events"])
    )
    assert report["bucket"]["plaintext_hits"] == 0
    assert report["bucket"]["objects"] > 0
    for picture in report["screenshots"]:
        assert Path(picture).read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert "Traceback" not in story
