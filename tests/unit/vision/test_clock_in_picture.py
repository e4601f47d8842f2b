"""What the real chain notes of a large clock in the picture is what the camera check takes for one."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import pytest

from app.domain.facts import MotionMinute
from app.domain.ids import CameraId
from app.engine.camera_symptoms import clock_in_picture_finding
from app.vision.file_watch import frames_of
from app.vision.watcher import CameraWatch
from tests.helpers.footage import make_clip
from tests.helpers.scenes import Picture
from tests.helpers.stage import Moment, Stage, Yard


@dataclass(frozen=True, slots=True)
class LargeClock:
    """Digits as some cameras write them: a ninth of the picture high."""

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Draw the time in white on black edges at the upper right."""
        seconds = int(moment.time_s)
        text = f"14:{seconds // 60:02}:{seconds % 60:02}"
        for colour, thick in (((0, 0, 0), 6), ((250, 250, 250), 3)):
            place = (int(0.6 * moment.size[0]), int(0.13 * moment.size[1]))
            cv2.putText(picture, text, place, cv2.FONT_HERSHEY_SIMPLEX, 1.5, colour, thick, cv2.LINE_AA)
        return picture


@pytest.mark.faults  # six minutes of video; tests/unit/engine/test_camera_symptoms.py has the short form
def test_a_large_clock_is_found_where_it_is(tmp_path: Path) -> None:
    scene = Stage(Yard(), (LargeClock(),))
    clip = make_clip(tmp_path / "clock.mp4", seconds=370, fps=5, size=(640, 360), gop_frames=10, scene=scene)
    watch = CameraWatch(CameraId("yard"))
    facts = [fact for frame in frames_of(clip) for fact in watch.feed(frame)]
    minutes = [fact.seconds for fact in facts if isinstance(fact, MotionMinute)]
    learnt = minutes[2:]  # until then its usual movement is being learnt
    assert len(learnt) == 4
    (finding,) = clock_in_picture_finding(learnt * 10, ())
    left, right = finding.area[0].x, finding.area[1].x
    assert left >= 0.55
    assert right <= 1.0
    assert finding.area[2].y <= 0.2
