"""The main job on real footage, as long as its film: six people make six events, whichever camera shows them."""

import json
from pathlib import Path

import pytest

from tests.helpers.demo import assert_everything_held, run_demo
from tests.helpers.servers import gst_rtsp_server


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
