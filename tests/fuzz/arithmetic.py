"""Makes the arithmetic of curves cheap for the fuzzer's targets: a signature costs more than all the parsing before it.

Fifteen inputs of sixteen meet a judge of signatures that looks at one byte, so that the fuzzer gets behind them; the
sixteenth meets libsodium. Key pairs are the real ones, each computed once.
"""

import functools
import zlib
from collections.abc import Callable
from typing import Final

from crypto import sodium, standalone_reader

_REAL_ONE_IN: Final = 16
_HIGHEST_LAST_BYTE: Final = 0x10
"""A sound signature's last byte is at most this: its second half is below the order of the curve."""

_REAL: Final = (sodium.signature_holds, standalone_reader.signed)
_QUICK: Final = (
    lambda public, message, signature: len(signature) == sodium.SIGNATURE_BYTES and signature[-1] <= _HIGHEST_LAST_BYTE,
    lambda public, label, message, signature: signature[-1] <= _HIGHEST_LAST_BYTE,
)
_REAL_KEYS: Final = (sodium.signing_pair, standalone_reader.account_of)
_QUICK_KEYS: Final = tuple(functools.lru_cache(maxsize=4096)(make) for make in _REAL_KEYS)


def quick(parse: Callable[[bytes], object]) -> Callable[[bytes], object]:
    """The same parser with its signatures judged, and its key pairs made, as the head of this file says."""

    def parsed(data: bytes) -> object:
        signatures = _QUICK if zlib.crc32(data) % _REAL_ONE_IN else _REAL
        vars(sodium).update(signature_holds=signatures[0], signing_pair=_QUICK_KEYS[0])
        vars(standalone_reader).update(signed=signatures[1], account_of=_QUICK_KEYS[1])
        try:
            return parse(data)
        finally:
            vars(sodium).update(signature_holds=_REAL[0], signing_pair=_REAL_KEYS[0])
            vars(standalone_reader).update(signed=_REAL[1], account_of=_REAL_KEYS[1])

    return parsed
