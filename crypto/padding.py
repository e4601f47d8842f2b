"""The sizes that sealed things may have, so that their exact length stays secret; used by objects and the log."""

from enum import IntEnum, unique
from itertools import count
from typing import Final

from crypto.errors import NotCanonical, TooLarge

_LADDER_START_BYTES: Final = 65536
_LADDER_HALF_STEP_BYTES: Final = 92682  # 65,536 times the square root of two, rounded up
SEGMENT_STEPS_BYTES: Final = (1024, 4096, 16384, 65536, 262144, 1048576)


@unique
class Padding(IntEnum):
    """The number is the byte in the object's header."""

    PADME = 1
    LADDER = 2

    @classmethod
    def parse(cls, value: int) -> "Padding":
        try:
            return cls(value)
        except ValueError as error:
            raise NotCanonical(f"padding rule {value} does not exist") from error

    def padded(self, length: int) -> int:
        """The size in bytes that `length` bytes (at least 2) are filled up to."""
        return _padme(length) if self is Padding.PADME else _ladder(length)


def _padme(length: int) -> int:
    # Nikitin et al., "Reducing metadata leakage from encrypted files and communication with PURBs", section 4: an
    # exponent of E bits is kept with a mantissa of log2(E)+1 bits, which costs at most 11.1 % and 1.1 % at our sizes.
    exponent = length.bit_length() - 1
    low_bits = exponent - exponent.bit_length()
    mask = (1 << low_bits) - 1
    return (length + mask) & ~mask


def _ladder(length: int) -> int:
    steps = (base << doubling for doubling in count() for base in (_LADDER_START_BYTES, _LADDER_HALF_STEP_BYTES))
    return next(step for step in steps if step >= length)


def segment_step(length: int) -> int:
    """The fixed size that a compartment's entries of `length` bytes are filled up to; TooLarge above 1 MiB."""
    for step in SEGMENT_STEPS_BYTES:
        if length <= step:
            return step
    raise TooLarge("the entries of one log segment")
