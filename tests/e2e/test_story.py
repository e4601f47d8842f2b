"""The main job as its user runs it: the demo sees, detects, records, seals, restores, and its report is true."""

from pathlib import Path

import pytest

from tests.helpers.demo import assert_everything_held, run_demo
from tests.helpers.engine import ROOT
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.scenes import EmptyRoom, Visit, VisitedRoom
from tests.helpers.servers import s3_server

TINY_MODEL = ROOT / "tests" / "data" / "tiny_detector.tflite"


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
