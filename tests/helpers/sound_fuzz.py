"""Feeds the decoder of one coding with what no encoder made, in a process of its own; test_hostile_sound.py runs it.

`python -m tests.helpers.sound_fuzz CODING BITS PAYLOADS SEED` prints how many payloads became sound, how many samples
the longest one made, and by how many KiB the process grew after its first tenth.
"""

import random
import sys
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import av
import numpy as np
import psutil

from app.ingest.sound.coding import SoundCoding
from app.ingest.sound.decoders import open_decoder

_ENCODERS = {"opus": "libopus"}
_RATES_HZ = {"opus": 48_000}


def real_payloads(coding: SoundCoding) -> list[bytes]:
    """A second of noise, as an encoder codes it."""
    context: Any = av.CodecContext.create(_ENCODERS.get(coding.codec, coding.codec), "w")
    context.sample_rate, context.layout, context.format = coding.sample_rate, "mono", "s16"
    context.time_base = Fraction(1, coding.sample_rate)
    if coding.bits:
        context.options = {"code_size": str(coding.bits)}
    context.open()
    payloads, step = [], coding.sample_rate // 50
    noise = np.random.default_rng(1).integers(-8_000, 8_000, (50, 1, step)).astype(np.int16)
    for number, samples in enumerate(noise):
        frame = av.AudioFrame.from_ndarray(samples, format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = coding.sample_rate, number * step, context.time_base
        payloads += [bytes(packet) for packet in context.encode(frame)]
    return payloads


def hostile_payloads(real: list[bytes], count: int, chance: random.Random) -> Iterator[bytes]:
    """Noise, and real payloads with bits turned, cut, joined, repeated and begun anew."""
    for _ in range(count):
        payload = bytearray(chance.choice(real))
        match chance.randrange(6):
            case 0:
                payload = bytearray(chance.randbytes(chance.choice((1, 2, 5, 40, 400, 8_192, 60_000))))
            case 1:
                del payload[chance.randrange(len(payload)) :]
            case 2:
                payload += chance.choice(real) * chance.randrange(1, 30)
            case 3:
                payload[0] = chance.randrange(256)  # Opus: another mode, band, length and number of frames
                payload[1:2] = bytes([chance.randrange(256)])
            case _:
                for _ in range(chance.randrange(1, 20)):
                    payload[chance.randrange(len(payload))] ^= 1 << chance.randrange(8)
        yield bytes(payload)


def main(codec: str, bits: int, count: int, seed: int) -> None:
    """Decode them all with one decoder, as one connection does."""
    coding = SoundCoding(codec, _RATES_HZ.get(codec, 8_000), 1, bits=bits)
    real, decoder, chance = real_payloads(coding), open_decoder(coding), random.Random(seed)
    sounds = longest = before = 0
    for number, payload in enumerate(hostile_payloads(real, count, chance)):
        made = decoder.decode(payload).shape[1]
        sounds, longest = sounds + (made > 0), max(longest, made)
        if number == count // 10:
            before = _memory_bytes()
    print(sounds, longest, (_memory_bytes() - before) // 1024)


def _memory_bytes() -> int:
    return int(psutil.Process().memory_info().rss)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
