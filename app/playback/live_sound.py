"""Plays the sound of one live stream as it comes; the window owns one, muted until it is asked."""

import threading
from collections import deque
from collections.abc import Callable
from typing import cast

import av
import numpy as np
from av.audio.codeccontext import AudioCodecContext

from app.core.worker import Worker
from app.domain.errors import NoSoundOutput
from app.domain.media import AudioFormat, Packet, StreamFormat, Track
from app.playback.sound_device import SoundDevice
from app.playback.sound_film import CHANNELS, RATE_HZ, Samples

_BEGIN_AHEAD_S = 0.15
"""So much is gathered before anything is heard, since packets come unevenly."""
_MOST_AHEAD_S = 0.6
"""More than this is thrown away down to the beginning's: sound must not lag behind the picture."""
_MAX_WAITING = 256
_IDLE_S = 0.5


class LiveSound(Worker):
    """Takes the packets of a stream on the link's thread, decodes on its own, and is heard on the device's.

    `troubled` is called on its thread with a sentence when there is no output; it is muted then.
    """

    def __init__(self, device: SoundDevice, troubled: Callable[[str], None]) -> None:
        super().__init__("live sound")
        self._device = device
        self._troubled = troubled
        self._changed = threading.Condition()
        self._muted = True
        self._waiting: deque[AudioFormat | Packet] = deque(maxlen=_MAX_WAITING)
        self._heard: deque[Samples] = deque()
        self._ahead = 0
        self._begun = False
        self._open = False
        self._context: AudioCodecContext | None = None
        self._resampler: av.AudioResampler | None = None

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return self._muted

    def set_muted(self, muted: bool) -> None:
        """Be silent, or not. Threads: any."""
        self._muted = muted
        self._forget()
        self.wake()

    def begin(self) -> None:
        """What comes from now on is another stream's. Threads: any."""
        self._forget()

    def accept_format(self, stream_format: StreamFormat) -> None:
        """The packets that follow are coded like this."""
        self._forget()
        if stream_format.audio is not None:
            self._queue(stream_format.audio)

    def accept(self, packet: Packet) -> None:
        """Take a packet of sound; pictures are not looked at."""
        if packet.track is Track.AUDIO and not self._muted:
            self._queue(packet)

    def fill(self, frames: int, _heard_in_s: float) -> bytes:
        """What the device plays next; silence until enough was gathered. Called on the device's thread."""
        out: Samples = np.zeros((frames, CHANNELS), np.float32)
        with self._changed:
            self._begun = not self._muted and (self._begun or self._ahead >= _BEGIN_AHEAD_S * RATE_HZ)
            at = 0
            while self._begun and at < frames and self._heard:
                block = self._heard.popleft()
                part = block[: frames - at]
                out[at : at + len(part)] = part
                at += len(part)
                if len(part) < len(block):
                    self._heard.appendleft(block[len(part) :])
            self._ahead -= at
            self._begun = self._begun and at == frames  # it ran dry: gather again
        return out.tobytes()

    def run_once(self) -> None:
        """Decode what waits; the device is open only while something may be heard."""
        with self._changed:
            item = self._waiting.popleft() if self._waiting else None
        if self._muted or self.stop.is_set:
            self._close()
            if not self.stop.is_set:
                self.sleep(_IDLE_S)
        elif item is None:
            self.sleep(_IDLE_S)
        elif isinstance(item, AudioFormat):
            self._context = cast(AudioCodecContext, av.CodecContext.create(item.codec.value, "r"))
            self._context.extradata = item.config
            self._resampler = av.AudioResampler("flt", "stereo", RATE_HZ)
        elif self._context is not None and self._listens():
            self._decode(item)

    def on_end(self) -> None:
        """Give the device back."""
        self._close()

    def _queue(self, item: AudioFormat | Packet) -> None:
        with self._changed:
            self._waiting.append(item)
        self.wake()

    def _forget(self) -> None:
        with self._changed:
            formats = [item for item in self._waiting if isinstance(item, AudioFormat)]
            self._waiting.clear()
            self._waiting.extend(formats[-1:])
            self._heard.clear()
            self._ahead, self._begun = 0, False

    def _decode(self, packet: Packet) -> None:
        assert self._context is not None
        assert self._resampler is not None
        try:
            frames = self._context.decode(av.Packet(packet.payload))
        except av.FFmpegError:
            return  # one damaged packet is a hole of 20 ms
        for frame in frames:
            for even in self._resampler.resample(frame):
                self._gather(np.asarray(even.to_ndarray(), np.float32).reshape(-1, CHANNELS))
        self.healthy()

    def _gather(self, samples: Samples) -> None:
        with self._changed:
            self._heard.append(samples)
            self._ahead += len(samples)
            if self._ahead > _MOST_AHEAD_S * RATE_HZ:
                while self._heard and self._ahead > _BEGIN_AHEAD_S * RATE_HZ:
                    self._ahead -= len(self._heard.popleft())

    def _listens(self) -> bool:
        if not self._open:
            try:
                self._device.start(RATE_HZ, CHANNELS, self.fill)
            except NoSoundOutput as error:
                self._muted = True
                self._troubled(str(error))
                return False
            self._open = True
        return True

    def _close(self) -> None:
        if self._open:
            self._device.stop()
            self._open = False
