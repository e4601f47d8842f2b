"""What a log proves of now: whether its recorder lives, whose clock is ahead, who saw more; used by app/vault."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from crypto.entries import Heartbeat, Observe
from crypto.errors import LogForked, LogRolledBack
from crypto.log_reader import LogHead

SILENCE_MS: Final = 180_000
AHEAD_MS: Final = 120_000


@dataclass(frozen=True)
class Liveness:
    """told_ms: when the recorder says it wrote last. proven_ms: after when it must have lived; 0 where unproven.

    A power cut and a provider that withholds the newest segments look alike: `silent` is all that can be said.
    """

    told_ms: int
    proven_ms: int
    silent: bool
    clock_ahead: bool


def liveness(
    head: LogHead | None, heartbeats: Iterable[Heartbeat], asked_ms: Mapping[bytes, int], now_ms: int
) -> Liveness:
    """asked_ms: when this device (by its own clock) put which challenge into the bucket."""
    echoed = [asked_ms[each] for heartbeat in heartbeats for each in heartbeat.challenges if each in asked_ms]
    told_ms, proven_ms = (0 if head is None else head.time_ms), max(echoed, default=0)
    # Without a challenge in use, the recorder's own word is the best there is.
    newest_ms = proven_ms if asked_ms else told_ms
    return Liveness(told_ms, proven_ms, now_ms - newest_ms > SILENCE_MS, told_ms - now_ms > AHEAD_MS)


def check_observed(observed: Observe, head: LogHead | None, hash_of: Mapping[int, bytes]) -> None:
    """Hold what this device was shown of a log against what another one saw of it.

    hash_of: of segments that this device verified. LogRolledBack (the other saw more), LogForked (it saw another past).
    """
    if head is None or head.number < observed.number:
        raise LogRolledBack(f"another device saw segment {observed.number}", observed.time_ms)
    if hash_of.get(observed.number, observed.hash) != observed.hash:
        raise LogForked(observed.number, None, b"")
