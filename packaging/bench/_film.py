"""Footage for benchmarks of watching: published videos with labels, and drawn scenes; detect and accuracy call it."""

import json
from dataclasses import dataclass
from pathlib import Path

from bench._cameras import ROOT
from tests.helpers.footage import camera_clip
from tests.helpers.scenes import Visit
from tests.helpers.staged import NOTHING_HAPPENS, STORIES

SHARED = ROOT.parent / "shared"


@dataclass(frozen=True)
class Film:
    """A video file and what comes in it; `within_s` is how exactly the truth is known."""

    name: str
    path: Path
    seconds: float
    visits: tuple[tuple[str, Visit], ...]
    within_s: float = 1.0


def published() -> list[Film]:
    """The published videos; empty where they do not lie beside the project."""
    labels = SHARED / "media" / "labels.json"
    if not labels.is_file():
        return []
    films = []
    for name, label in json.loads(labels.read_text("utf-8")).items():
        visits = tuple((each["class"], Visit(each["start_s"], each["end_s"])) for each in label["visits"])
        within_s = 1.5 if "car" in name else 1.0
        films.append(Film(name, SHARED / "media" / name, label["duration_s"], visits, within_s))
    return films


def scene(name: str, seconds: float) -> Film:
    """A drawn scene in which nothing happens."""
    return Film(name, camera_clip(NOTHING_HAPPENS[name], seconds), seconds, ())


def story(name: str) -> Film:
    """A drawn story."""
    told = STORIES[name]
    # A parked car is watched for 2 s more before it counts as parked.
    within_s = 2.5 if "parks" in name else 1.0
    return Film(name, camera_clip(told.stage, told.seconds), told.seconds, told.visits, within_s)
