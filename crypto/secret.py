"""Secret bytes that print as nothing and can be wiped; keys and identities of crypto/ keep theirs in one.

What Python allows: the bytes lie in one block of memory that is filled with zeros by wipe(), and at the latest when
the last reference goes. What it does not allow: reveal() hands out a copy, because libsodium's binding takes immutable
bytes; that copy is freed at once, but nobody can say when its memory is written over. Swap and core dumps may hold
either.
"""

from types import TracebackType
from typing import NoReturn

from crypto import sodium
from crypto.errors import BadKey


class Secret:
    """A few secret bytes. Never copied, pickled or printed; a context manager that wipes at its end."""

    __slots__ = ("_memory", "_wiped")

    def __init__(self, value: bytes) -> None:
        self._memory = bytearray(value)
        self._wiped = False

    def reveal(self) -> bytes:
        """A short-lived copy. BadKey after wipe()."""
        if self._wiped:
            raise BadKey("it was already erased")
        return bytes(self._memory)

    def wipe(self) -> None:
        """Fill the memory with zeros; reveal() fails from now on. May be called again."""
        sodium.wipe(self._memory)
        self._wiped = True

    def __enter__(self) -> "Secret":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.wipe()

    def __del__(self) -> None:
        self.wipe()

    def __repr__(self) -> str:
        return "Secret(erased)" if self._wiped else "Secret(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not copied or pickled")
