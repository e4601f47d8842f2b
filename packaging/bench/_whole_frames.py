"""The same model without Louver's crops and tracker: whole frames, detections strung together; accuracy calls it."""

from pathlib import Path

from app.vision.boxes import WHOLE
from app.vision.detector import Detector
from app.vision.file_watch import FileEvent, frames_of
from app.vision.tracker import BELIEVED_SCORE

LOOK_MS = 200
"""As often as Louver's watch looks at most."""
GAP_S = 4.0
"""As long as Louver waits for somebody who vanished."""
_LEAST = 2
"""As many detections as Louver's watch wants to see of a class."""


def events_of(path: Path, detector: Detector) -> list[FileEvent]:
    """An event for each run of detections of one class of which none is longer than GAP_S away from the next."""
    times_s: dict[str, list[float]] = {}
    looked_ms = -LOOK_MS
    for frame in frames_of(path):
        if frame.wall_ms - looked_ms < LOOK_MS:
            continue
        looked_ms = frame.wall_ms
        seen = {each.event_class.value for each in detector.detect(frame.rgb()) if each.score >= BELIEVED_SCORE}
        for name in seen:
            times_s.setdefault(name, []).append(frame.wall_ms / 1000)
    events = [
        FileEvent(name, run[0], run[-1], 0.0, WHOLE, "")
        for name, times in times_s.items()
        for run in _runs(times)
        if len(run) >= _LEAST
    ]
    return sorted(events, key=lambda each: each.start_s)


def _runs(times_s: list[float]) -> list[list[float]]:
    runs: list[list[float]] = []
    for time_s in times_s:
        if runs and time_s - runs[-1][-1] <= GAP_S:
            runs[-1].append(time_s)
        else:
            runs.append([time_s])
    return runs
