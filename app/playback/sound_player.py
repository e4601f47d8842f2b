"""Plays the sound of what a player shows, in step with its clock; the window owns one, muted until it is asked."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from app.core.paths import LibraryPaths
from app.core.worker import Worker
from app.domain.camera import StreamRole
from app.domain.errors import NoSoundOutput
from app.domain.ids import CameraId
from app.playback.footage import SegmentLister
from app.playback.playback_clock import Pace
from app.playback.sound_device import SoundDevice
from app.playback.sound_film import CHANNELS, RATE_HZ, Samples, SoundBlock, SoundFilm

SPEEDS_WITH_SOUND = (0.5, 2.0)
_SLACK_MS = 15.0
"""What is closer to the picture than this is left alone: each correction is a click."""
_AHEAD_S = 0.5
_STRAYED_MS = 1_000.0
_IDLE_S = 0.05
_RETRY_S = 0.1


class Paced(Protocol):
    """A player that sound can follow."""

    def pace(self) -> Pace | None:
        """Where it is now; None while it stands still. Threads: any."""
        ...


@dataclass(frozen=True)
class SoundSource:
    """Whose sound is played, and which player's clock it follows."""

    camera_id: CameraId
    role: StreamRole
    player: Paced


class SoundPlayer(Worker):
    """The picture's clock leads: what the device is given is cut, or begins later, so that it is heard in step.

    `troubled` is called on the player's thread with a sentence when there is no output, and it is muted then.
    """

    def __init__(
        self, paths: LibraryPaths, lister: SegmentLister, device: SoundDevice, troubled: Callable[[str], None]
    ) -> None:
        super().__init__("sound")
        self._paths = paths
        self._lister = lister
        self._device = device
        self._troubled = troubled
        self._changed = threading.Lock()  # guards what the device's thread reads
        self._source: SoundSource | None = None
        self._muted = True
        self._blocks: deque[SoundBlock] = deque()
        self._blocks_speed = 1.0
        self._strayed = False
        self._open = False
        self._film: SoundFilm | None = None
        self._film_of: SoundSource | None = None
        self._coming: Iterator[SoundBlock] | None = None
        self._end_ms = 0.0

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return self._muted

    def set_muted(self, muted: bool) -> None:
        """Be silent, or not. Threads: any."""
        self._muted = muted
        self.wake()

    def follow(self, source: SoundSource | None) -> None:
        """Play that camera's sound from now on. Threads: any."""
        with self._changed:
            if source != self._source:
                self._source = source
                self._blocks.clear()
        self.wake()

    def run_once(self) -> None:
        """Decode ahead of the picture's clock, while there is anything to be heard."""
        source = self._source
        pace = None if source is None or self._muted else source.player.pace()
        if source is None or pace is None or not _is_heard(pace):
            self._rest()
        elif self._listens():
            self._feed(source, pace)
        if self.stop.is_set:
            self._close()

    def on_error(self, error: Exception) -> None:
        """Begin anew."""
        self._close()

    def fill(self, frames: int, heard_in_s: float) -> bytes:
        """What the device plays next; silence where there is nothing in step. Called on the device's thread."""
        out: Samples = np.zeros((frames, CHANNELS), np.float32)
        source = self._source
        pace = None if source is None or self._muted else source.player.pace()
        if pace is not None and _is_heard(pace):
            with self._changed:
                if pace.speed == self._blocks_speed:
                    self._mix(out, pace.wall_ms + heard_in_s * 1000 * pace.speed, pace.speed)
        return out.tobytes()

    def _mix(self, out: Samples, wall_ms: float, speed: float) -> None:
        """Copy to `out`, whose first sample is heard at `wall_ms`, the sound of then."""
        at = 0
        while at < len(out) and self._blocks:
            block = self._blocks[0]
            off_ms = block.wall_ms - (wall_ms + at * 1000 * speed / RATE_HZ)
            off = round(off_ms / 1000 / speed * RATE_HZ)
            if off_ms > _STRAYED_MS:
                self._strayed = True
                return
            if off_ms > _SLACK_MS:  # it begins later
                at += off
                if at >= len(out):
                    return
            elif off_ms < -_SLACK_MS:  # too late for its beginning
                self._drop(-off)
                continue
            part = block.samples[: len(out) - at]
            out[at : at + len(part)] = part
            at += len(part)
            self._drop(len(part))

    def _drop(self, samples: int) -> None:
        block = self._blocks.popleft()
        if samples < len(block.samples):
            left_ms = block.wall_ms + samples * 1000 * self._blocks_speed / RATE_HZ
            self._blocks.appendleft(SoundBlock(left_ms, block.samples[samples:]))

    def _listens(self) -> bool:
        """Whether the device is open; opens it when it is needed first."""
        if not self._open:
            try:
                self._device.start(RATE_HZ, CHANNELS, self.fill)
            except NoSoundOutput as error:
                self._muted = True
                self._troubled(str(error))
                return False
            self._open = True
        return True

    def _feed(self, source: SoundSource, pace: Pace) -> None:
        ahead_ms = _AHEAD_S * 1000 * pace.speed
        strays = not pace.wall_ms - _STRAYED_MS <= self._end_ms <= pace.wall_ms + ahead_ms + _STRAYED_MS
        if self._film is None or self._film_of != source or pace.speed != self._blocks_speed or strays or self._strayed:
            self._begin(source, pace)
        if self._coming is None:
            begin_ms = max(self._end_ms, pace.wall_ms)
            assert self._film is not None
            self._coming = self._film.blocks(round(begin_ms), pace.speed)
        while self._end_ms < pace.wall_ms + ahead_ms and not self.stop.is_set:
            block = next(self._coming, None)
            if block is None:  # the end of a file, or of what is written of it
                self._coming = None
                self.sleep(_RETRY_S if self._end_ms > pace.wall_ms else _IDLE_S)
                return
            self._end_ms = block.end_ms(pace.speed)
            with self._changed:
                if self._source == source:
                    self._blocks.append(block)
        self.healthy()
        self.sleep(_IDLE_S)

    def _begin(self, source: SoundSource, pace: Pace) -> None:
        if self._film is None or self._film_of != source:
            if self._film is not None:
                self._film.close()
            self._film = SoundFilm(self._paths.root, self._lister, source.camera_id, source.role)
            self._film_of = source
        self._coming = None
        self._end_ms = pace.wall_ms
        with self._changed:
            self._blocks.clear()
            self._blocks_speed = pace.speed
            self._strayed = False

    def _rest(self) -> None:
        """Nothing is to be heard: the device is given back when it was muted."""
        if self._open and self._muted:
            self._device.stop()
            self._open = False
        self.sleep(_IDLE_S if self._source is not None and not self._muted else 1.0)

    def _close(self) -> None:
        if self._open:
            self._device.stop()
            self._open = False
        if self._film is not None:
            self._film.close()
            self._film = None


def _is_heard(pace: Pace) -> bool:
    return SPEEDS_WITH_SOUND[0] <= pace.speed <= SPEEDS_WITH_SOUND[1]
