"""Measures how right events are, beside Debian's `motion` and beside the same model alone; writes docs/ACCURACY.md.

`--minutes` is how long each scene without an event lasts (10). `motion` plays in real time: it takes no less than that.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.vision.detector import Detector
from app.vision.file_watch import FileEvent, detect_file
from app.vision.opener import choose_detector
from bench import _motion_eyes as motion_eyes
from bench import _whole_frames as whole_frames
from bench._accuracy_table import LOUVER, MOTION, MOTION_SOON, WHOLE_FRAMES, Watched, write_tables
from bench._cameras import ROOT
from bench._film import SHARED, Film, published, scene, story
from bench._judge import judge
from bench.harness import Row, Sample
from tests.helpers.staged import NOTHING_HAPPENS, STORIES

DOCUMENT = ROOT / "docs" / "ACCURACY.md"


def rows(minutes: float = 10.0) -> Iterator[Row]:
    """Yield what was missed and what was false in each film, and write the tables where nothing was left out."""
    left_out = []
    os.environ.setdefault("LOUVER_MODEL_DIR", str(SHARED / "models"))
    choice = choose_detector(may_download=False)
    if choice.name == "fallback":
        sys.exit(f"Accuracy is measured with a published model, and none lies in {SHARED / 'models'}.")
    films = published()
    if not films:
        left_out.append(f"The published videos are left out: there is no labels.json in {SHARED / 'media'}.")
    films += [story(name) for name in STORIES]
    films += [scene(name, minutes * 60) for name in NOTHING_HAPPENS]
    if not motion_eyes.is_here():
        left_out.append("The program motion is left out, since it is not installed. Type: apt-get install motion")
    for sentence in left_out:
        print(sentence, file=sys.stderr)
    detector = choice.make()
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as name:
        watched = _watch(films, detector, Path(name))
    detector.close()
    for each in watched:
        yield from _rows_of(each)
    if left_out:
        print(f"{DOCUMENT.name} stays as it is, because something was left out.", file=sys.stderr)
    else:
        write_tables(DOCUMENT, watched, choice.name.partition(":")[2], minutes)


def _watch(films: list[Film], detector: Detector, folder: Path) -> list[Watched]:
    if not motion_eyes.is_here():
        return [Watched(film, _ours(film, detector)) for film in films]
    with motion_eyes.playing(films, folder):
        ours = [_ours(film, detector) for film in films]
    return [
        Watched(film, events | _of_motion(film, number, folder))
        for number, (film, events) in enumerate(zip(films, ours, strict=True))
    ]


def _ours(film: Film, detector: Detector) -> dict[str, list[FileEvent]]:
    print(f"watching {film.name} ...", file=sys.stderr, flush=True)
    return {LOUVER: detect_file(film.path, detector), WHOLE_FRAMES: whole_frames.events_of(film.path, detector)}


def _of_motion(film: Film, number: int, folder: Path) -> dict[str, list[FileEvent]]:
    return {
        MOTION: motion_eyes.events_of(film, number, folder, motion_eyes.GAP_S),
        MOTION_SOON: motion_eyes.events_of(film, number, folder, whole_frames.GAP_S),
    }


def _rows_of(watched: Watched) -> Iterator[Row]:
    for who, events in watched.events.items():
        result = judge(watched.film, events)
        goal = 0 if who == LOUVER else None
        yield Row(f"{watched.film.name}: wrong, {who}", "", Sample((result.wrong,)), goal_at_most=goal)
