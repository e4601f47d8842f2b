"""Measures the timeline over a million events and 90 days of sixteen cameras, in a real window on this computer."""

import itertools
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.harness import RUNS, Row, Sample

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402 - the project's root comes first

from app.domain.event import EventClass  # noqa: E402
from app.domain.recording import Span  # noqa: E402
from app.gui.looks.theme import DARK, apply_theme  # noqa: E402
from app.gui.timeline.lanes.timeline_lanes import TimelineLanes  # noqa: E402
from app.gui.timeline.lanes.timeline_paint import HEADER_PX  # noqa: E402
from app.gui.timeline.lanes.timeline_scale import MAX_SPAN_MS, MIN_SPAN_MS, TimeScale, scale_of_day  # noqa: E402
from app.gui.timeline.timeline_data import TimelineReader, TimelineWish, load_timeline  # noqa: E402
from app.index.bands import COARSE_BIN_MS  # noqa: E402
from bench._long_library import CAMERAS, DAY_MS, DAYS, END_MS, START_MS, camera_ids, make_index  # noqa: E402

WIDTH, HEIGHT = 1848, 32 + 36 * CAMERAS + 4
TIMES = 20
HOUR_MS = 3_600_000
FRAME_MS = 1000 / 55


def rows() -> list[Row]:
    """Return medians of each figure, each from five runs of twenty."""
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as scratch:
        path = Path(scratch) / "index.sqlite3"
        print(f"An index of {DAYS} days of {CAMERAS} cameras is made in {scratch} …", file=sys.stderr)
        make_index(path, random.Random(7))  # noqa: S311 - reproducible events, no secret
        reader = TimelineReader(path).kept()
        try:
            return [*_questions(reader), *_paintings(reader)]
        finally:
            reader.close()


def _sample(once: Callable[[], object], prepare: Callable[[], object] = lambda: None) -> Sample:
    """Each value is the median of twenty, after one that warms up; `prepare` runs before each, and is not counted."""
    values = []
    prepare()
    once()
    for _ in range(RUNS):
        times = []
        for _ in range(TIMES):
            prepare()
            begun_s = time.perf_counter()
            once()
            times.append((time.perf_counter() - begun_s) * 1000)
        values.append(statistics.median(times))
    return Sample(tuple(values))


def _questions(reader: TimelineReader) -> list[Row]:
    chance, everything = random.Random(3), list(EventClass)  # noqa: S311 - reproducible moments, no secret
    whole = Span(START_MS, END_MS)

    def next_event() -> None:
        if not reader.next_events(chance.choice(camera_ids()), chance.randrange(START_MS, END_MS), 1, everything):
            sys.exit("There is no event behind a moment, so there is nothing to measure.")

    rare = _sample(lambda: reader.next_events(camera_ids()[0], START_MS, 1, [EventClass.PACKAGE]))
    return [
        Row("density of 90 days, asked", "ms", _sample(lambda: reader.bands(whole, COARSE_BIN_MS)), goal_at_most=5.0),
        Row("next event of a camera", "ms", _sample(next_event), goal_at_most=1.0),
        Row("next event of a class that has none", "ms", rare, goal_at_most=1.0),
    ]


class _Stage:
    """The lanes in a window of their own."""

    def __init__(self, reader: TimelineReader) -> None:
        self._reader = reader
        self.lanes = TimelineLanes(END_MS, DARK)
        self.lanes.resize(WIDTH, HEIGHT)
        self.lanes.show()
        QApplication.processEvents()

    def load(self, scale: TimeScale, *, sides: int) -> None:
        """As the view does: what is in sight, and as many widths to each side."""
        span = Span(int(scale.start_ms - sides * scale.span_ms), int(scale.end_ms + sides * scale.span_ms))
        wish = TimelineWish(span, Span(int(scale.start_ms), int(scale.end_ms)))
        self.lanes.set_scale(scale)
        self.lanes.show_data(load_timeline(self._reader, wish, END_MS), END_MS)

    def paint(self) -> None:
        """Everything anew, now."""
        self.lanes.repaint_all()
        self.lanes.repaint()


def _paintings(reader: TimelineReader) -> list[Row]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, DARK)
    stage = _Stage(reader)
    lanes = stage.lanes
    width = WIDTH - HEADER_PX
    day = scale_of_day(END_MS - 30 * DAY_MS, width)
    hours = TimeScale(END_MS - 30 * DAY_MS, 6.0 * HOUR_MS, width)
    whole = TimeScale(float(START_MS), float(MAX_SPAN_MS), width)

    def day_anew() -> None:
        stage.load(day, sides=0)
        lanes.repaint()

    result = [Row("a day, asked and painted", "ms", _sample(day_anew), goal_at_most=15.0)]
    for name, scale in (("a day", day), ("6 hours with their events", hours), ("90 days", whole)):
        stage.load(scale, sides=1)
        result.append(Row(f"{name}, a frame while it is panned", "ms", _sample(_pans(stage)), goal_at_most=FRAME_MS))
    stage.load(day, sides=1)
    stage.paint()
    result.append(Row("playhead, one step", "ms", _sample(_steps(lanes, day)), goal_at_most=0.5))
    stage.load(whole, sides=0)
    zooms = Sample(tuple(_zoom_s(stage, whole) for _ in range(RUNS)))
    result.append(Row("zoom from 90 days to 10 s and back, 100 frames", "s", zooms, goal_at_most=100 / 55))
    lanes.close()
    return result


def _pans(stage: _Stage) -> Callable[[], None]:
    def pan() -> None:
        stage.lanes.pan(3)
        stage.lanes.repaint()

    return pan


def _steps(lanes: TimelineLanes, day: TimeScale) -> Callable[[], None]:
    moments: Sequence[int] = [round(day.start_ms + day.span_ms * share / 400) for share in range(400)]
    at = itertools.cycle(moments)

    def step() -> None:
        lanes.set_playhead(next(at), follow=False)
        QApplication.processEvents()

    return step


def _zoom_s(stage: _Stage, whole: TimeScale) -> float:
    """Fifty frames in and fifty out about one pixel; the data is loaded for each stage as the view would."""
    factor = (MIN_SPAN_MS / MAX_SPAN_MS) ** (1 / 50)
    at_px, scale = WIDTH / 3, whole
    begun_s, drift_px = time.perf_counter(), 0.0
    held_ms = scale.time_of(at_px)
    for number in range(100):
        scale = scale.zoomed(factor if number < 50 else 1 / factor, at_px)
        stage.lanes.set_scale(scale)
        stage.lanes.repaint()
        drift_px = max(drift_px, abs(scale.x_of(held_ms) - at_px))
    if drift_px > 1.0:
        sys.exit(f"The time at the pointer has drifted by {drift_px:.1f} pixels.")
    return time.perf_counter() - begun_s
