"""Reads the bits of a parameter set, as H.264, H.265 and AV1 write them; parameter_sets.py and av1.py call it."""


class BitReader:
    """Reads from the front. Raises ValueError past the end: what a camera sends is not to be trusted."""

    def __init__(self, unit: bytes, *, escaped: bool = True) -> None:
        """`escaped` for NAL units, which hide zeros behind a 3."""
        data = unit.replace(b"\x00\x00\x03", b"\x00\x00") if escaped else unit
        self._value = int.from_bytes(data, "big")
        self._left = len(data) * 8

    def bits(self, count: int) -> int:
        """The next `count` bits as an unsigned number."""
        if count > self._left:
            raise ValueError("the parameter set ends too early")
        self._left -= count
        return (self._value >> self._left) & ((1 << count) - 1)

    def flag(self) -> bool:
        """The next bit."""
        return self.bits(1) == 1

    def unsigned(self) -> int:
        """The next unsigned Exp-Golomb number."""
        zeros = 0
        while not self.flag():
            zeros += 1
            if zeros > 32:
                raise ValueError("a number in the parameter set is too long")
        return (1 << zeros) - 1 + self.bits(zeros)

    def signed(self) -> int:
        """The next signed Exp-Golomb number."""
        code = self.unsigned()
        return (code + 1) // 2 if code % 2 else -(code // 2)
