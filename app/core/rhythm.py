"""The moments in which all wake who may wait a little; camera connections, the link and the watches call it.

A computer that wakes once for all of them sleeps longer between, and each of them finds the caches warm. The clock is
the system's monotonic one, which is the same for all processes.
"""

MOMENT_S = 0.12
"""Eight times a second: what is handed on in three steps is still seen within a third of a second."""


def until_moment_s(now_s: float, *, behind_s: float = 0.0, every_s: float = MOMENT_S) -> float:
    """How long to sleep until the next moment; `behind_s` is how long after the others the caller has its own."""
    return every_s - (now_s - behind_s) % every_s
