"""Turns what crypto/ refuses into sentences for the user; called wherever app/vault touches crypto/."""

from dataclasses import dataclass

from app.domain.errors import ClipRefused, KnownError
from crypto.errors import CryptoError


@dataclass(frozen=True)
class Refusal:
    """One thing that was not believed: the error's name (as the specification has it), what it was about, and why."""

    name: str
    about: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.about}: {self.sentence}"

    @classmethod
    def of(cls, error: CryptoError | KnownError, about: str) -> "Refusal":
        """The refusal that an error stands for."""
        return cls(type(error).__name__, about, str(error))


def in_words(error: CryptoError) -> ClipRefused:
    """The same refusal as an error of the application's tree; raise it from the original."""
    return ClipRefused(str(error))
