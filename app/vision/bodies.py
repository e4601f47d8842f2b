"""Gathers pixels that differ into bodies: connected parts with their hull; motion calls it with 160x90 masks."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.event import Box
from app.vision.boxes import gap, union
from app.vision.structure import Comparison

Mask = NDArray[np.bool_]

_LEAST_PIXELS = 10
_MOST_BODIES = 24
"""Rain by night makes hundreds of specks; the largest are enough."""
_LASTING = 0.2
"""A body covers at least this much of itself from one frame to the next; a drop of rain is elsewhere."""
_CLOSE = np.ones((5, 5), np.uint8)
_JOINED = 2.5


@dataclass(frozen=True)
class Region:
    """A part of the picture that differs from the background.

    `share` is how much of the picture its pixels cover, `moving` how much of it changed within the last quarter second.
    """

    box: Box
    share: float
    moving: float


@dataclass(frozen=True)
class Bodies:
    """What stands before the background in one frame, and the pixels that belong to it."""

    regions: tuple[Region, ...]
    mask: Mask


def connected(mask: Mask) -> Mask:
    """Without lone pixels, and with small holes filled: a pixel stays where four of its nine neighbours differ."""
    if not mask.any():
        return mask
    return np.asarray(cv2.blur(mask.astype(np.float32), (3, 3)) > 0.4, np.bool_)


def find_bodies(sharp: Mask, sharp_before: Mask | None, bright: Mask, moving: Mask, scene: Comparison) -> Bodies:
    """The bodies in the edges of a frame; `bright` fills the hull of each, where it differs in brightness too.

    `sharp_before` are the edges of the frame before: what shares none of its pixels with itself is rain or noise;
    None where they are too long ago.
    `scene` tells what is only light.
    """
    mask = np.zeros(sharp.shape, np.uint8)
    if not sharp.any():
        return Bodies((), mask.astype(np.bool_))
    height, width = sharp.shape
    joined = cv2.morphologyEx(sharp.astype(np.uint8), cv2.MORPH_CLOSE, _CLOSE)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    pixels = np.bincount(labels[sharp], minlength=count)
    lasting = pixels if sharp_before is None else np.bincount(labels[sharp & sharp_before], minlength=count)
    found = []
    for number in 1 + np.argsort(-pixels[1:])[:_MOST_BODIES]:
        if pixels[number] < _LEAST_PIXELS:
            break
        if lasting[number] < _LASTING * pixels[number]:
            continue
        left, top, across, down = (int(value) for value in stats[number][:4])
        place = (slice(top, top + down), slice(left, left + across))
        part = labels[place] == number
        if scene.is_light(place, part, bright):
            continue
        inside = _hull(part) & bright[place]
        mask[place] |= inside
        covered = max(1, int(np.count_nonzero(inside)))
        moved = int(np.count_nonzero(inside & moving[place])) / covered
        box = Box(left / width, top / height, (left + across) / width, (top + down) / height)
        found.append(Region(box, covered / (width * height), moved))
    return Bodies(tuple(_merge_near(found, _JOINED / width)), mask.astype(np.bool_))


def _hull(part: Mask) -> Mask:
    points = cv2.findNonZero(part.astype(np.uint8))
    filled = np.zeros(part.shape, np.uint8)
    cv2.fillConvexPoly(filled, cv2.convexHull(points), 1)
    return filled.astype(np.bool_)


def _merge_near(regions: list[Region], near_by: float) -> list[Region]:
    """Join regions that nearly touch: one body often falls apart into a few."""
    merged: list[Region] = []
    for region in sorted(regions, key=lambda each: -each.share):
        near = next((each for each in merged if gap(each.box, region.box) <= near_by), None)
        if near is None:
            merged.append(region)
            continue
        share = near.share + region.share
        moving = (near.moving * near.share + region.moving * region.share) / share
        merged[merged.index(near)] = Region(union((near.box, region.box)), share, moving)
    return merged
