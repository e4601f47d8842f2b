"""Decodes G.711 and plain samples by table, which nothing that a camera sends can break; decoders.py calls it.

The tables are those of ITU-T G.711.
"""

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""One row a channel, from -1 to 1."""


def _a_law_table() -> Samples:
    code = np.arange(256, dtype=np.int32) ^ 0x55
    exponent, mantissa = code >> 4 & 7, code & 0x0F
    size = np.where(exponent == 0, (mantissa << 4) + 8, ((mantissa << 4) + 0x108) << np.maximum(exponent - 1, 0))
    return (np.where(code & 0x80, size, -size) / 32_768).astype(np.float32)


def _mu_law_table() -> Samples:
    code = np.arange(256, dtype=np.int32) ^ 0xFF
    size = (((code & 0x0F) << 3) + 0x84 << (code >> 4 & 7)) - 0x84
    return (np.where(code & 0x80, -size, size) / 32_768).astype(np.float32)


_LAWS = {"pcm_alaw": _a_law_table(), "pcm_mulaw": _mu_law_table()}
_WIDE = {"pcm_s16be": np.dtype(">i2"), "pcm_s16le": np.dtype("<i2")}
PCM_CODECS = frozenset((*_LAWS, *_WIDE))


def decode_pcm(codec: str, payload: bytes, channels: int) -> Samples:
    """The samples of one piece; a torn one at its end is left out. `codec` is one of PCM_CODECS."""
    table = _LAWS.get(codec)
    if table is not None:
        flat = table[np.frombuffer(payload, np.uint8)]
    else:
        flat = np.frombuffer(payload, _WIDE[codec], len(payload) // 2).astype(np.float32) / np.float32(32_768)
    whole = len(flat) // channels * channels
    return np.ascontiguousarray(flat[:whole].reshape(-1, channels).T)
