"""The main job as its user runs it: the demo sees, detects, records, seals, restores, and its report is true."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.scenes import EmptyRoom, Visit, VisitedRoom
from tests.helpers.servers import gst_rtsp_server, s3_server

ROOT = Path(__file__).resolve().parents[2]
TINY_MODEL = ROOT / "tests" / "data" / "tiny_detector.tflite"


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


@pytest.mark.timeout(300)
def test_a_person_walks_by_and_the_clip_opens_on_another_device(tmp_path: Path) -> None:
    room = tmp_path / "front door.mp4"
    make_clip(room, seconds=20, fps=10, size=(640, 360), gop_frames=10, scene=VisitedRoom((Visit(4.0, 12.0),)))
    yard = tmp_path / "yard.mp4"
    make_clip(yard, seconds=6, fps=10, size=(320, 180), gop_frames=10, scene=EmptyRoom())
    with RtspCamera({"main": yard}, user="admin", password="hunter2") as camera:
        status, story, report = run_demo(
            tmp_path, "--camera", str(room), "--camera", camera.url_with_login("main", "admin", "hunter2"),
            "--model", str(TINY_MODEL), seconds=32,
        )  # fmt: skip
    assert_everything_held(status, story, report)
    assert report["detector"].startswith("mediapipe:")
    assert report["events"], story
    assert len(report["screenshots"]) >= 4
    assert "hunter2" not in story


@pytest.mark.timeout(300)
def test_clips_go_into_a_real_s3_bucket_and_come_back(tmp_path: Path) -> None:
    room = tmp_path / "garden.mp4"
    make_clip(room, seconds=16, fps=10, size=(640, 360), gop_frames=10, scene=VisitedRoom((Visit(4.0, 12.0),)))
    with s3_server(first_bucket="clips") as server:
        status, story, report = run_demo(
            tmp_path, "--camera", str(room), "--model", str(TINY_MODEL), "--no-window",
            "--bucket", f"s3://clips/louver?endpoint={server.endpoint_url}&region=us-east-1",
            seconds=20, LOUVER_BUCKET_KEY_ID="test", LOUVER_BUCKET_SECRET="test-secret-of-the-bucket",
        )  # fmt: skip
    assert_everything_held(status, story, report)
    assert report["events"], story
    assert "test-secret-of-the-bucket" not in story


@pytest.mark.timeout(120)
def test_without_a_camera_the_demo_draws_its_own_scene(tmp_path: Path) -> None:
    status, story, report = run_demo(tmp_path, "--model", str(TINY_MODEL), "--no-window", seconds=12)
    assert_everything_held(status, story, report)
    assert "drawn scene" in story or "webcam" in story


@pytest.mark.faults
@pytest.mark.timeout(180)
def test_a_demo_in_which_something_did_not_hold_says_what_and_ends_with_status_1(tmp_path: Path) -> None:
    yard = make_clip(tmp_path / "yard.mp4", seconds=6, fps=10, size=(320, 180), gop_frames=10, scene=EmptyRoom())
    status, story, report = run_demo(
        tmp_path, "--camera", str(yard), "--camera", "rtsp://127.0.0.1:9/nobody", "--model", str(TINY_MODEL),
        "--no-window", seconds=5,
    )  # fmt: skip
    assert status == 1
    assert "This did not hold: Not every camera could be recorded." in story
    assert "Everything held." not in story
    assert "Traceback" not in story
    first, second = report["cameras"]
    assert first["recorded_s"] > 3
    assert second["recorded_s"] == 0


@pytest.mark.timeout(400)
def test_six_people_on_real_footage_make_six_events_from_a_file_and_from_a_foreign_rtsp_server(
    tmp_path: Path, shared_dir: Path
) -> None:
    video = shared_dir / "media" / "one-by-one-person-detection.mp4"
    labels = json.loads((shared_dir / "media" / "labels.json").read_text("utf-8"))[video.name]
    with gst_rtsp_server({"main": video}) as server:
        status, story, report = run_demo(
            tmp_path, "--camera", str(video), "--camera", server.url("main"), seconds=145,
            LOUVER_MODEL_DIR=str(shared_dir / "models"),
        )  # fmt: skip
    assert_everything_held(status, story, report)
    from_file = [event for event in report["events"] if event["camera"] == report["cameras"][0]["name"]]
    assert [event["class"] for event in from_file] == ["person"] * 6, report["events"]
    for event, visit in zip(from_file, labels["visits"], strict=True):
        assert abs(event["start_s"] - visit["start_s"]) < 2
        assert abs(event["end_s"] - visit["end_s"]) < 2
