"""Whether an object may be gone: its time is over, or the root allowed it; used by app/vault."""

from enum import Enum
from typing import Final

from crypto.bodies import Policy
from crypto.entries import Add
from crypto.errors import Vanished
from crypto.roster import Roster

MS_PER_DAY: Final = 86_400_000


class Absence(Enum):
    """Why an object is rightly gone."""

    EXPIRED = "expired"
    ALLOWED = "allowed"


def least_expiry_ms(end_ms: int, policy: Policy) -> int:
    """The earliest expires_at that the roster's policy lets a recorder write."""
    return end_ms + policy.least_keep_days * MS_PER_DAY


def may_go(add: Add, roster: Roster, now_ms: int) -> bool:
    """Whether the object of this entry may be deleted now."""
    try:
        judge_absence(add, roster, now_ms)
    except Vanished:
        return False
    return True


def judge_absence(add: Add, roster: Roster, now_ms: int) -> Absence:
    """Why the object of this entry is gone; Vanished where nothing allows it: that is an alarm.

    now_ms: of the reader, or of the segment whose entry says that the recorder deleted it. An expires_at below the
    policy's least does not count.
    """
    if roster.may_delete(add.sealed.object_id):
        return Absence.ALLOWED
    if now_ms >= max(add.expires_at_ms, least_expiry_ms(add.end_ms, roster.policy)):
        return Absence.EXPIRED
    raise Vanished
