"""The account's 32 secret bytes as 24 words (BIP-39's list and checksum); used by crypto/keys."""

import functools
import hashlib
from importlib import resources
from typing import Final

from crypto.errors import WrongWords

WORD_COUNT: Final = 24
_WORD_BITS: Final = 11
LIST_SHA256: Final = "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"


@functools.cache
def word_list() -> tuple[str, ...]:
    """The 2,048 English words, in order. WrongWords if the program's own copy of the list was changed."""
    data = resources.files("crypto").joinpath("data/bip39_english.txt").read_bytes()
    if hashlib.sha256(data).hexdigest() != LIST_SHA256:
        raise WrongWords("the word list of this installation is damaged; install Louver again")
    return tuple(data.decode("ascii").split())


@functools.cache
def _places() -> dict[str, int]:
    return {word: place for place, word in enumerate(word_list())}


def words_of(secret: bytes) -> str:
    """24 words, separated by single spaces, for 32 bytes."""
    number = int.from_bytes(secret + hashlib.sha256(secret).digest()[:1], "big")
    shifts = range(_WORD_BITS * (WORD_COUNT - 1), -1, -_WORD_BITS)
    return " ".join(word_list()[number >> shift & 0x7FF] for shift in shifts)


def secret_of(text: str) -> bytes:
    """The 32 bytes of 24 typed words; upper case and extra spaces are forgiven. WrongWords names no word."""
    words = text.lower().split()
    if len(words) != WORD_COUNT:
        raise WrongWords(f"{len(words)} words instead of {WORD_COUNT}")
    places = _places()
    number = 0
    for position, word in enumerate(words, start=1):
        if word not in places:
            raise WrongWords(f"word {position} is not on the list")
        number = number << _WORD_BITS | places[word]
    secret = (number >> 8).to_bytes(32, "big")
    if hashlib.sha256(secret).digest()[0] != number & 0xFF:
        raise WrongWords("the words do not fit together")
    return secret
