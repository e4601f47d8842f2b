"""Spans, counts and movement of the timeline as columns of numbers, and as rows of pixels; its painter calls it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from app.domain.event import EventClass
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.timeline.lanes.timeline_scale import TimeScale
from app.index.bands import BINS, first_of
from app.index.density_queries import Band

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Pixels = NDArray[np.uint32]
_PALEST = 70
_MINUTE_MS = 60_000
_FULL_S = 60


@dataclass(frozen=True, eq=False)
class Bars:
    """Spans in order: two columns of UTC ms."""

    starts: Floats
    ends: Floats

    @classmethod
    def of(cls, spans: Iterable[tuple[int, int]]) -> "Bars":
        """From pairs of start and end that are sorted by their start."""
        table = np.array(list(spans), dtype=np.float64).reshape(-1, 2)
        return cls(table[:, 0].copy(), table[:, 1].copy())

    def pixels(self, scale: TimeScale, least_px: float = 0.0) -> tuple[Floats, Floats]:
        """What of them is in sight, in pixels: where each begins, and where it ends, each at least so wide."""
        lefts = np.maximum((self.starts - scale.start_ms) / scale.ms_per_px, -2.0)
        rights = np.minimum((self.ends - scale.start_ms) / scale.ms_per_px, scale.width_px + 2.0)
        seen = (rights > -2.0) & (lefts < scale.width_px + 2.0) & (rights >= lefts)
        return lefts[seen], np.maximum(rights[seen], lefts[seen] + least_px)

    def wide(self, scale: TimeScale, least_px: float) -> list[tuple[float, float]]:
        """Those in sight that are so wide at least, as pairs of pixels."""
        lefts, rights = self.pixels(scale)
        wide = rights - lefts >= least_px
        return list(zip(lefts[wide].tolist(), rights[wide].tolist(), strict=True))

    def columns(self, scale: TimeScale, least_px: int, from_px: float = 0.0) -> Flags:
        """Which columns of pixels they cover, each bar at least so many of them; bars narrower than `from_px` none."""
        lefts, rights = self.pixels(scale)
        wide = rights - lefts >= from_px
        lefts, rights = lefts[wide], rights[wide]
        first = np.clip(np.round(lefts), 0, scale.width_px).astype(np.int64)
        last = np.clip(np.maximum(np.round(rights), first + least_px), 0, scale.width_px).astype(np.int64)
        steps = np.bincount(first, minlength=scale.width_px + 1) - np.bincount(last, minlength=scale.width_px + 1)
        covered: Flags = np.cumsum(steps[: scale.width_px]) > 0
        return covered


@dataclass(frozen=True, eq=False)
class Heights:
    """Movement minute by minute: when (UTC ms), and a share from 0 to 1."""

    minutes: Floats
    shares: Floats

    @classmethod
    def of(cls, minutes: Sequence[tuple[int, int]]) -> "Heights":
        """From minutes and seconds of movement in them."""
        table = np.array(minutes, dtype=np.float64).reshape(-1, 2)
        return cls(table[:, 0].copy(), np.minimum(1.0, table[:, 1] / _FULL_S))

    def image(self, scale: TimeScale, height_px: int, colour: QColor) -> QImage | None:
        """Bars that stand on the lower edge, as wide as the time in sight; None where nothing moved."""
        lefts = np.floor((self.minutes - scale.start_ms) / scale.ms_per_px).astype(np.int64)
        rights = np.ceil((self.minutes + _MINUTE_MS - scale.start_ms) / scale.ms_per_px).astype(np.int64)
        seen = (rights > 0) & (lefts < scale.width_px)
        if not seen.any():
            return None
        columns = np.zeros(scale.width_px, dtype=np.float64)
        bounds = zip(lefts[seen].tolist(), rights[seen].tolist(), self.shares[seen].tolist(), strict=True)
        for left, right, share in bounds:
            part = columns[max(0, left) : max(left + 1, right)]
            np.maximum(part, share, out=part)
        tops = np.ceil(columns * height_px)
        filled = tops[np.newaxis, :] >= np.arange(height_px, 0, -1)[:, np.newaxis]
        return image_over(np.where(filled, solid(colour), np.uint32(0))).copy()


@dataclass(frozen=True, eq=False)
class Density:
    """How many events began in each bin, summed up from the left: [lane, class, bin]. `first_ms` is UTC."""

    first_ms: int
    bin_ms: int
    classes: tuple[EventClass, ...]
    sums: NDArray[np.int32]

    def counts(self, scale: TimeScale, lanes: slice) -> NDArray[np.int32]:
        """How many there are in each pixel, [lane, class, pixel]; a bin that is wider than a pixel has its count in
        each of its pixels."""
        bins = self.sums.shape[2] - 1
        edges = (scale.start_ms + np.arange(scale.width_px + 1) * scale.ms_per_px - self.first_ms) / self.bin_ms
        lefts = np.floor(edges[:-1]).astype(np.int64)
        rights = np.maximum(lefts + 1, np.floor(edges[1:]).astype(np.int64))
        table = self.sums[lanes]
        counts: NDArray[np.int32] = table.take(np.clip(rights, 0, bins), axis=2)
        counts -= table.take(np.clip(lefts, 0, bins), axis=2)
        return counts

    def images(self, scale: TimeScale, colours: Sequence[QColor], lanes: slice, height_px: int) -> list[Pixels]:
        """Pixels for each of the lanes: a band for each class, a column for each pixel, the stronger the more there
        are: by the logarithm, so that a single event is seen beside a hundred.
        """
        if not self.classes:
            return []
        counts = self.counts(scale, lanes)
        most = max(2, int(counts.max(initial=0)))
        shares = np.log1p(np.arange(most + 1)) / np.log1p(most)
        alphas = np.where(np.arange(most + 1) > 0, _PALEST + (255 - _PALEST) * shares, 0).astype(np.uint32)
        pixels = np.empty(counts.shape, dtype=np.uint32)
        for at, colour in enumerate(colours):
            pixels[:, at] = _premultiplied(colour, alphas).take(counts[:, at])
        bands = np.arange(height_px) * len(self.classes) // height_px
        return list(pixels.take(bands, axis=1))

    def count_at(self, lane: int, wall_ms: float) -> dict[EventClass, int]:
        """How many of each class in the bin of a moment."""
        at = int((wall_ms - self.first_ms) // self.bin_ms)
        if not 0 <= at < self.sums.shape[2] - 1:
            return {}
        counts = self.sums[lane, :, at + 1] - self.sums[lane, :, at]
        return {kind: int(count) for kind, count in zip(self.classes, counts, strict=True) if count}


@dataclass(frozen=True)
class DensityWish:
    """Counts of these cameras and classes in bins of one length; with `holds`, of bins that begin at such moments."""

    cameras: Sequence[CameraId]
    classes: Sequence[EventClass]
    span: Span
    bin_ms: int
    holds: Callable[[int], bool] | None = None


def make_density(bands: Sequence[Band], wish: DensityWish) -> Density:
    """What the rows of the index say, of the classes of which there is any."""
    bin_ms, first_ms = wish.bin_ms, first_of(wish.span.start_ms, wish.bin_ms)
    rows = max(1, -(-(wish.span.end_ms - first_ms) // (bin_ms * BINS)))
    lane_of = {each: at for at, each in enumerate(wish.cameras)}
    row_of = {each: at for at, each in enumerate(wish.classes)}
    table = np.zeros((len(wish.cameras), len(wish.classes), rows * BINS), dtype=np.int32)
    for band in bands:
        lane, kind = lane_of.get(band.camera_id), row_of.get(band.event_class)
        at = (band.first_ms - first_ms) // bin_ms
        if lane is not None and kind is not None and 0 <= at < rows * BINS:
            table[lane, kind, at : at + BINS] = np.frombuffer(band.counts, dtype="<u2")
    if wish.holds is not None:
        table[:, :, [not wish.holds(first_ms + number * bin_ms) for number in range(rows * BINS)]] = 0
    kept = [at for at in range(len(wish.classes)) if table[:, at].any()]
    sums = np.zeros((len(wish.cameras), len(kept), rows * BINS + 1), dtype=np.int32)
    for row, at in enumerate(kept):
        np.cumsum(table[:, at], axis=1, out=sums[:, row, 1:])
    return Density(first_ms, bin_ms, tuple(wish.classes[at] for at in kept), sums)


def image_over(pixels: Pixels) -> QImage:
    """An image over the pixels themselves, [row, column], premultiplied; keep them for as long as the image lives."""
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)


def solid(colour: QColor) -> np.uint32:
    """A pixel of that colour."""
    return np.uint32(colour.rgb())


def _premultiplied(colour: QColor, alphas: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Pixels of that colour, one for each alpha."""
    pixels = (alphas << np.uint32(24)).astype(np.uint32)
    for part, shift in ((colour.red(), 16), (colour.green(), 8), (colour.blue(), 0)):
        pixels |= ((alphas * np.uint32(part) // np.uint32(255)) << np.uint32(shift)).astype(np.uint32)
    return pixels
