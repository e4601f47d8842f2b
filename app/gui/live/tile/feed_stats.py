"""What a tile says of its stream when asked for statistics: codec, size, rates, and age; the wall calls it."""

from collections.abc import Iterable

from app.core.clock import Clock
from app.domain.ids import CameraId
from app.domain.media import Codec
from app.gui.live.card.equipment import device_name
from app.gui.live.live_feeds import LiveFeeds
from app.gui.live.tile.live_tile import LiveTile
from app.gui.wording.texts import tr
from app.gui.wording.words import number_text
from app.playback.live_feed import FeedCounts, LiveFeed

_EVERY_S = 1.0
_CODECS = {Codec.H264: "H.264", Codec.H265: "H.265", Codec.AV1: "AV1", Codec.MJPEG: "Motion JPEG"}


class FeedStats:
    """Rates are of the last second or so; tiles without lines are left alone."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._looked_s = 0.0
        self._before: dict[tuple[CameraId, int], FeedCounts] = {}

    def refresh(self, tiles: Iterable[LiveTile], feeds: LiveFeeds) -> None:
        """Write new lines on the tiles that show any, once a second."""
        now_s = self._clock.monotonic_s()
        passed_s = now_s - self._looked_s
        if passed_s < _EVERY_S:
            return
        self._looked_s = now_s
        before, self._before = self._before, {}
        for tile in tiles:
            feed = feeds.feed(tile.camera_id, tile.shown_role)
            if not tile.stats or feed is None:
                continue
            key = (tile.camera_id, id(feed))
            self._before[key] = _copy(feed.counts)
            tile.stats = self._lines(tile, feed, before.get(key), passed_s)
            tile.update()

    def _lines(self, tile: LiveTile, feed: LiveFeed, before: FeedCounts | None, passed_s: float) -> tuple[str, ...]:
        form, counts = feed.format, feed.counts
        if form is None:
            return (tr("No stream yet"),)
        video = form.video
        lines = [f"{_CODECS.get(video.codec, video.codec.value)}, {video.width} × {video.height}"]
        if feed.decoded_by:
            lines.append(tr("Decoded by {device}").format(device=device_name(feed.decoded_by)))
        if before is not None:
            shown = (counts.pictures - before.pictures) / passed_s
            rate = (counts.size_bytes - before.size_bytes) * 8 / passed_s / 1000
            lines.append(
                tr("{shown} pictures/s, {rate} kbit/s").format(shown=number_text(shown, 1), rate=f"{rate:.0f}")
            )
        if tile.picture is not None:
            age = max(0, self._clock.wall_ms() - tile.picture.wall_ms)
            lines.append(tr("Age of the picture {age} ms").format(age=age))
        lines.append(tr("Not shown {skipped} pictures").format(skipped=feed.not_shown))
        return tuple(lines)


def _copy(counts: FeedCounts) -> FeedCounts:
    return FeedCounts(counts.packets, counts.size_bytes, counts.pictures, counts.skipped)


def first_lines() -> tuple[str, ...]:
    """What stands there until the first second has passed."""
    return (tr("Measuring…"),)
