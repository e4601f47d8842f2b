"""Writes a file that the age tool opens: the only module that imports pyrage; called by app/vault for exports.

For handing one clip to somebody who has no Louver. It has neither our signatures nor our log: who gets it trusts who
sent it.
"""

from collections.abc import Sequence
from typing import BinaryIO, Final

import pyrage

from crypto.errors import BadKey

MAX_RECIPIENTS: Final = 64


def age_encrypt(source: BinaryIO, target: BinaryIO, recipients: Sequence[str]) -> None:
    """Encrypt all of `source` for these recipients (age1… or ssh-…), streaming. BadKey where one is no recipient."""
    if not 1 <= len(recipients) <= MAX_RECIPIENTS:
        raise BadKey(f"name 1 to {MAX_RECIPIENTS} recipients")
    pyrage.encrypt_io(source, target, [_recipient(text) for text in recipients])


def check_recipient(text: str) -> None:
    """BadKey for what age_encrypt() would not take."""
    _recipient(text)


def _recipient(text: str) -> object:
    kind = pyrage.ssh if text.startswith("ssh-") else pyrage.x25519
    try:
        return kind.Recipient.from_str(text)
    except pyrage.RecipientError as error:
        raise BadKey("this is no recipient of age (age1…) and no public SSH key") from error
