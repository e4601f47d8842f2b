"""The sound of one connection as packets; the sources give it what the camera sent."""

from collections.abc import Iterable, Iterator

from app.domain.media import AudioFormat, Packet, Track
from app.ingest.sound.times import SoundTimes
from app.ingest.sound.transcode import Frame, Stage
from app.ingest.stamping import WallClock


class SoundTrack:
    """`wall` is shared with the pictures, which alone may set it. Threads: one."""

    def __init__(self, stage: Stage, wall: WallClock) -> None:
        self._stage = stage
        self._wall = wall
        self._times = SoundTimes()
        self._last = -(1 << 62)

    @property
    def format(self) -> AudioFormat:
        """What is recorded."""
        return self._stage.format

    def take(self, ticks: int, payload: bytes, pictures_at: int | None) -> Iterator[Packet]:
        """One piece of sound at `ticks` of its own clock (1/90000 s); `pictures_at` is the latest picture's time."""
        return self._packets(self._stage.take(self._times.place(ticks, pictures_at), payload))

    def finish(self) -> Iterator[Packet]:
        """What was held back, at the end of a source that has one."""
        return self._packets(self._stage.finish())

    def _packets(self, frames: Iterable[Frame]) -> Iterator[Packet]:
        for frame in frames:
            if frame.at > self._last:
                self._last = frame.at
                wall_ms = self._wall.shown_ms(frame.at)
                yield Packet(Track.AUDIO, frame.at, frame.at, frame.duration, True, wall_ms, frame.payload)
