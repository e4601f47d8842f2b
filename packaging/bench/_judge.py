"""Compares what was seen in a film with what comes in it, visit by visit; detect and accuracy call it."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.vision.file_watch import FileEvent
from bench._film import Film
from tests.helpers.scenes import Visit


@dataclass(frozen=True)
class Judgement:
    """How many visits were found, how many events are about none, and how far the times are off."""

    visits: int
    found: int
    right_class: int
    false: int
    errors_s: tuple[float, ...]

    @property
    def wrong(self) -> int:
        """Visits that were missed and events that nobody made."""
        return self.visits - self.found + self.false

    @property
    def worst_s(self) -> float:
        """The largest error of a start or an end."""
        return max(self.errors_s, default=0.0)


def judge(film: Film, events: Iterable[FileEvent]) -> Judgement:
    """Match each visit with the event that overlaps it most; every other event is false."""
    left = list(events)
    found = right_class = 0
    errors: list[float] = []
    for name, visit in film.visits:
        best = max(left, key=lambda each: _shared_s(visit, each), default=None)
        if best is None or _shared_s(visit, best) <= 0:
            continue
        left.remove(best)
        found += 1
        right_class += best.event_class == name
        errors += [abs(best.start_s - visit.start_s), abs(best.end_s - visit.end_s)]
    return Judgement(len(film.visits), found, right_class, len(left), tuple(errors))


def _shared_s(visit: Visit, event: FileEvent) -> float:
    return min(visit.end_s, event.end_s) - max(visit.start_s, event.start_s)
