"""Chooses which parts of a frame the detector looks at, and brings its boxes back; pure functions for the watch."""

import math
from collections.abc import Iterable

import cv2
import numpy as np

from app.domain.event import Box, Detection
from app.vision.boxes import WHOLE, grown, inside, overlap, union
from app.vision.detector import Detector, Picture

MAX_CROPS = 3
_MARGIN = 0.04
_SMALLEST = 0.3
"""A crop is at least this share of the picture's height: less has too few pixels and too little around it."""
_NEARLY_WHOLE = 0.7
_SAME_OBJECT = 0.45
CUT_PIXELS = 240
_CUT_MARGIN = 0.02
_HEAD_SHARE = 0.45
_PART = 0.75
_WELL_KNOWN = 0.5
_LARGEST_OBJECT = 0.85
"""Detectors answer a picture that they cannot read with one box around all of it."""


def choose_crops(objects: Iterable[Box], width: int, height: int) -> tuple[Box, ...]:
    """Square crops (in pixels) around the objects, largest first, at most MAX_CROPS; near ones share a crop."""
    crops: list[Box] = []
    for box in sorted(objects, key=lambda each: -each.area):
        crop = _square(grown(box, _MARGIN), width, height)
        near = next((each for each in crops if inside(crop, each) > 0.6), None)
        if near is None:
            crops.append(crop)
        elif inside(box, near) < 1.0:
            crops[crops.index(near)] = _square(union((near, box)), width, height)
    whole = [WHOLE if crop.area >= _NEARLY_WHOLE else crop for crop in crops]
    return tuple(dict.fromkeys(whole))[:MAX_CROPS]


def look_at(detector: Detector, rgb: Picture, crops: Iterable[Box]) -> list[Detection]:
    """Let the detector see each crop; its boxes come back in shares of the whole picture, each object once."""
    found: list[Detection] = []
    height, width = rgb.shape[:2]
    for crop in crops:
        left, top = round(crop.left * width), round(crop.top * height)
        right, bottom = round(crop.right * width), round(crop.bottom * height)
        if right - left < 8 or bottom - top < 8:
            continue
        seen_here = [_brought_back(seen, crop) for seen in detector.detect(rgb[top:bottom, left:right])]
        found = _without_parts(found, [seen for seen in seen_here if seen.box.area <= _LARGEST_OBJECT])
    return without_doubles(found)


def _without_parts(before: list[Detection], here: list[Detection]) -> list[Detection]:
    """Two crops may show one body, and one of them only a part of it: the whole is kept where it is as well known."""
    return [
        *(each for each in before if not any(_part_of(each, other) for other in here)),
        *(each for each in here if not any(_part_of(each, other) for other in before)),
    ]


def _part_of(part: Detection, whole: Detection) -> bool:
    return (
        part.event_class is whole.event_class
        and whole.score >= _WELL_KNOWN
        and part.box.area < whole.box.area
        and inside(part.box, whole.box) > _PART
    )


def cut_out(rgb: Picture, box: Box) -> Picture:
    """A copy of what the box holds and a little around it, at most CUT_PIXELS long."""
    height, width = rgb.shape[:2]
    place = grown(box, _CUT_MARGIN)
    left, top = math.floor(place.left * width), math.floor(place.top * height)
    right, bottom = max(left + 1, math.ceil(place.right * width)), max(top + 1, math.ceil(place.bottom * height))
    part = rgb[top:bottom, left:right]
    longest = max(part.shape[:2])
    if longest <= CUT_PIXELS:
        return part.copy()
    size = tuple(max(1, round(side * CUT_PIXELS / longest)) for side in (part.shape[1], part.shape[0]))
    return np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), np.uint8)


def head_of(rgb: Picture, box: Box) -> Picture:
    """The upper part of a body, square, with room around it: what a detector of faces wants to see."""
    height, width = rgb.shape[:2]
    side = max(_HEAD_SHARE * (box.bottom - box.top) * height, (box.right - box.left) * width, 1.0)
    middle, above = (box.left + box.right) / 2 * width, box.top * height - 0.1 * side
    left, top = max(0, round(middle - side / 2)), max(0, round(above))
    part = rgb[top : max(top + 1, round(above + side)), left : max(left + 1, round(middle + side / 2))]
    return part if part.size else rgb[:1, :1]


def without_doubles(detections: Iterable[Detection]) -> list[Detection]:
    """The best of each group of boxes of one class that cover the same object (non-maximum suppression)."""
    kept: list[Detection] = []
    for detection in sorted(detections, key=lambda each: -each.score):
        if not any(
            other.event_class is detection.event_class and overlap(other.box, detection.box) > _SAME_OBJECT
            for other in kept
        ):
            kept.append(detection)
    return kept


def _square(box: Box, width: int, height: int) -> Box:
    side = max((box.right - box.left) * width, (box.bottom - box.top) * height, _SMALLEST * height)
    across, down = min(1.0, side / width), min(1.0, side / height)
    left = min(max(0.0, (box.left + box.right - across) / 2), 1.0 - across)
    top = min(max(0.0, (box.top + box.bottom - down) / 2), 1.0 - down)
    return Box(left, top, left + across, top + down)


def _brought_back(seen: Detection, crop: Box) -> Detection:
    across, down = crop.right - crop.left, crop.bottom - crop.top
    box = Box(
        crop.left + seen.box.left * across,
        crop.top + seen.box.top * down,
        crop.left + seen.box.right * across,
        crop.top + seen.box.bottom * down,
    )
    return Detection(seen.event_class, seen.label, seen.score, box)
