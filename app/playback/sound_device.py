"""The computer's sound output as a seam: who fills it is told when what it fills in will be heard."""

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Protocol

from app.domain.errors import NoSoundOutput

Fill = Callable[[int, float], bytes]
"""How many samples are wanted, and in how many seconds the first of them will be heard; answers float32, interleaved.

It runs on the device's thread and must not wait.
"""
_NONE = (
    "This computer has no sound output that can be used. Connect one, or choose one in the system's settings, and turn "
    "the sound on again."
)


class SoundDevice(Protocol):
    """Where sound goes. Tests hand in one that records what it is given."""

    def start(self, rate_hz: int, channels: int, fill: Fill) -> None:
        """Ask `fill` for sound until stop(). Raises NoSoundOutput."""
        ...

    def stop(self) -> None:
        """Ask no more; twice is fine."""
        ...


class SystemSoundDevice:
    """The output that is chosen in the system, through PortAudio."""

    def __init__(self) -> None:
        self._stream: Any = None

    def start(self, rate_hz: int, channels: int, fill: Fill) -> None:
        """Ask `fill` for sound until stop(). Raises NoSoundOutput."""
        if sys.platform == "linux" and not _alsa_has_output():
            raise NoSoundOutput(_NONE)
        try:
            import sounddevice  # late: it raises where PortAudio is not installed
        except OSError as error:
            raise NoSoundOutput(
                "Sound needs the library PortAudio, which is not installed (on Debian: libportaudio2). "
                "Playback goes on without sound."
            ) from error

        def hand_over(out: Any, frames: int, times: Any, _status: Any) -> None:
            out[:] = fill(frames, max(0.0, times.outputBufferDacTime - times.currentTime))

        try:
            self._stream = sounddevice.RawOutputStream(
                samplerate=rate_hz, channels=channels, dtype="float32", latency="low", callback=hand_over
            )
            self._stream.start()
        except (sounddevice.PortAudioError, ValueError) as error:
            self.stop()
            raise NoSoundOutput(_NONE) from error

    def stop(self) -> None:
        """Ask no more; twice is fine."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()


def _alsa_has_output() -> bool:
    """Whether PortAudio may look for one: where ALSA knows no card and no default it ends the whole process.

    Seen with PortAudio 19.6 (`devIdx < numDeviceNames` in its pa_linux_alsa.c).
    """
    try:
        alsa = ctypes.CDLL("libasound.so.2")
    except OSError:
        return True  # PortAudio itself says what it lacks
    card, pcm = ctypes.c_int(-1), ctypes.c_void_p()
    if alsa.snd_card_next(ctypes.byref(card)) >= 0 and card.value >= 0:
        return True
    to_play, without_waiting = 0, 1
    if alsa.snd_pcm_open(ctypes.byref(pcm), b"default", to_play, without_waiting) < 0:
        return False
    alsa.snd_pcm_close(pcm)
    return True
