"""A sound output that records what it is given and when that would be heard, in real time; tests of sound call it."""

import threading
import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.playback.sound_device import Fill

_BLOCK = 480
_LATENCY_S = 0.06


@dataclass(frozen=True)
class Beep:
    """When a loud sound begins to be heard, on the monotonic clock, and for how long it lasts."""

    begins_s: float
    lasts_s: float


class RecordingOutput:
    """Asks for ten milliseconds at a time, 60 ms before they are heard, as a device of its own would."""

    def __init__(self) -> None:
        self.starts = 0
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._heard: list[tuple[float, NDArray[np.float32]]] = []
        self._rate_hz = 48_000
        self._lock = threading.Lock()

    def start(self, rate_hz: int, channels: int, fill: Fill) -> None:
        """Begin to ask."""
        self.starts += 1
        self._rate_hz = rate_hz
        self._stopping.clear()
        self._thread = threading.Thread(target=self._ask, args=(rate_hz, channels, fill), name="recording output")
        self._thread.start()

    def stop(self) -> None:
        """Ask no more."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    @property
    def seconds(self) -> float:
        """How much it was given."""
        with self._lock:
            return sum(len(samples) for _, samples in self._heard) / self._rate_hz

    def forget(self) -> None:
        """Begin the recording anew."""
        with self._lock:
            self._heard.clear()

    def loudest(self) -> float:
        """The highest sample of all."""
        with self._lock:
            return max((float(np.abs(samples).max()) for _, samples in self._heard), default=0.0)

    def beeps(self, louder_than: float = 0.2) -> list[Beep]:
        """What was loud, a fifth of a second or more after what was loud before."""
        with self._lock:
            heard = list(self._heard)
        found: list[Beep] = []
        for at_s, samples in heard:
            for index in np.flatnonzero(np.abs(samples[:, 0]) > louder_than):
                loud_s = at_s + float(index) / self._rate_hz
                if found and loud_s < found[-1].begins_s + found[-1].lasts_s + 0.2:
                    found[-1] = Beep(found[-1].begins_s, loud_s - found[-1].begins_s)
                else:
                    found.append(Beep(loud_s, 0.0))
        return found

    def pitch_hz(self) -> float:
        """The strongest frequency in what was heard."""
        with self._lock:
            sound = np.concatenate([samples[:, 0] for _, samples in self._heard])
        strength = np.abs(np.fft.rfft(sound))
        return float(np.argmax(strength[1:]) + 1) * self._rate_hz / len(sound)

    def _ask(self, rate_hz: int, channels: int, fill: Fill) -> None:
        begun_s, blocks = time.monotonic(), 0
        while not self._stopping.is_set():
            due_s = begun_s + blocks * _BLOCK / rate_hz
            if self._stopping.wait(max(0.0, due_s - time.monotonic())):
                return
            heard_s = due_s + _LATENCY_S
            given = fill(_BLOCK, heard_s - time.monotonic())
            samples = np.frombuffer(given, np.float32).reshape(-1, channels)
            assert len(samples) == _BLOCK
            with self._lock:
                self._heard.append((heard_s, samples))
            blocks += 1
