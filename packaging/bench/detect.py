"""Measures detection: right events on published and drawn footage, and what a look costs beside the bare detector.

`--minutes` is how long each scene without an event lasts (10).
"""

import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial

import numpy as np

from app.domain.event import Box, Detection
from app.domain.ids import CameraId
from app.vision.boxes import WHOLE
from app.vision.decoder import DecodedFrame
from app.vision.detector import Detector, Picture
from app.vision.file_watch import detect_file
from app.vision.motion import Motion
from app.vision.opener import DetectorChoice, choose_detector
from app.vision.watcher import Look, answer
from bench._film import SHARED, Film, published, scene, story
from bench._judge import judge
from bench.harness import Row, Sample, measure_pair
from tests.helpers.staged import NOTHING_HAPPENS, STORIES

PEER = "the bare detector"
JOBS = 40
CROP = Box(0.2, 0.1, 0.7, 1.0)


class Counting:
    """A detector that counts its pictures."""

    def __init__(self, detector: Detector) -> None:
        self._detector, self.name, self.pictures = detector, detector.name, 0

    def detect(self, rgb: Picture) -> list[Detection]:
        """Count, and let the detector see it."""
        self.pictures += 1
        return self._detector.detect(rgb)

    def close(self) -> None:
        """Free it."""
        self._detector.close()


def rows(minutes: float = 10.0) -> Iterator[Row]:
    """Yield accuracy for each film, then the time of a look and the throughput of two workers."""
    os.environ.setdefault("LOUVER_MODEL_DIR", str(SHARED / "models"))
    choice = choose_detector(may_download=False)
    if choice.name == "fallback":
        sys.exit(f"Detection is measured with a published model, and none lies in {SHARED / 'models'}.")
    # Drawing and encoding hours of footage takes longer than watching it, so each film has a process to itself.
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as processes:
        judged = [processes.submit(_judged, partial(_published, number)) for number in range(len(published()))]
        judged += [processes.submit(_judged, partial(story, name)) for name in STORIES]
        judged += [processes.submit(_watched, partial(scene, name, minutes * 60)) for name in NOTHING_HAPPENS]
        for film_rows in judged:
            yield from film_rows.result()
    yield _cost(choice)
    yield _throughput(choice)


def _published(number: int) -> Film:
    return published()[number]


def _judged(make_film: Callable[[], Film]) -> list[Row]:
    """What was found of what comes in a film."""
    film, detector = make_film(), choose_detector(may_download=False).make()
    result = judge(film, detect_file(film.path, detector))
    detector.close()
    return [
        Row(f"{film.name}: visits missed and false events", "", Sample((result.wrong,)), goal_at_most=0),
        Row(f"{film.name}: worst start or end", "s", Sample((result.worst_s,)), goal_at_most=film.within_s),
    ]


def _watched(make_film: Callable[[], Film]) -> list[Row]:
    """What was seen in a film where nothing happens."""
    film, detector = make_film(), Counting(choose_detector(may_download=False).make())
    events = detect_file(film.path, detector)
    detector.close()
    name, looks = f"{film.name}, {film.seconds / 60:g} min", detector.pictures / film.seconds
    return [
        Row(f"{name}: events", "", Sample((len(events),)), goal_at_most=0),
        Row(f"{name}: pictures looked at per second", "", Sample((looks,))),
    ]


def _frame() -> DecodedFrame:
    import av

    noise = np.random.default_rng(1).integers(0, 255, (360, 640, 3), np.uint8)
    return DecodedFrame(0, 0, av.VideoFrame.from_ndarray(noise, format="rgb24").reformat(format="yuv420p"))


def _cost(choice: DetectorChoice) -> Row:
    """One job as the watch gives it (frame to RGB, crop, detection, boxes back, picture) against the crop alone."""
    detector, frame = choice.make(), _frame()
    look = Look(CameraId("bench"), frame, (CROP,), Motion(0, ()))
    rgb = frame.rgb()
    height, width = rgb.shape[:2]
    crop = np.ascontiguousarray(
        rgb[
            round(CROP.top * height) : round(CROP.bottom * height), round(CROP.left * width) : round(CROP.right * width)
        ]
    )
    try:
        ours, bare = measure_pair(
            lambda: _spent(lambda: answer(look, detector)), lambda: _spent(lambda: detector.detect(crop))
        )
    finally:
        detector.close()
    return Row("CPU ms of a look at one crop", "ms", ours, PEER, bare, 1.1)


def _spent(job: object) -> float:
    assert callable(job)
    before_s = time.process_time()
    for _ in range(JOBS):
        job()
    return (time.process_time() - before_s) * 1000 / JOBS


def _throughput(choice: DetectorChoice) -> Row:
    """Seconds for the same number of looks by one worker and by two; the ratio is at most 1/1.7."""
    ours, single = measure_pair(lambda: _looks_s(choice, 2), lambda: _looks_s(choice, 1))
    return Row(f"ms a look with two workers, {os.cpu_count()} cores", "ms", ours, "one worker", single, 1 / 1.7)


def _looks_s(choice: DetectorChoice, workers: int) -> float:
    frame = _frame()
    look = Look(CameraId("bench"), frame, (WHOLE,), Motion(0, ()))
    detectors = [choice.make() for _ in range(workers)]

    def work(detector: Detector) -> None:
        for _ in range(2 * JOBS // workers):
            answer(look, detector)

    threads = [threading.Thread(target=work, args=(each,)) for each in detectors]
    began_s = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    passed_s = time.perf_counter() - began_s
    for detector in detectors:
        detector.close()
    return passed_s * 1000 / (2 * JOBS)
