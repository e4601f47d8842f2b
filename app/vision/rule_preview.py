"""What a change of rules would have done to the visits of a week, decoding nothing; engine and commands call it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from app.domain.event import EventClass
from app.domain.evidence import Evidence
from app.domain.ids import EventId
from app.domain.rules import CameraRules
from app.vision.rules import Visit, judge, visit_of

SeenVisit = tuple[EventId, Visit]


@dataclass(frozen=True)
class RulePreview:
    """How many of `visits` are alarms by the rules `before` and `after`; which are `gained`, and which `lost`."""

    visits: int
    before: int
    after: int
    gained: tuple[EventId, ...]
    lost: tuple[EventId, ...]
    classes: dict[EventClass, tuple[int, int]]

    def sentence(self) -> str:
        """For the user."""
        if not self.visits:
            return "No visits are noted of this time, so nothing can be said of what this would have changed."
        alarms = "alarm" if self.after == 1 else "alarms"
        if self.before == self.after and not self.gained:
            return f"This would have changed nothing: {self.after} {alarms} of {self.visits} visits."
        instead = f"This would have raised {self.after} instead of {self.before} alarms, of {self.visits} visits."
        return f"{instead} {len(self.lost)} would have been left out, and {len(self.gained)} added."


def preview(
    visits: Iterable[Evidence], before: CameraRules, after: CameraRules, zone: tzinfo | None = None
) -> RulePreview:
    """Compare two sets of rules on recorded visits, in the order in which they began."""
    return preview_seen(seen_of(visits), before, after, zone)


def seen_of(visits: Iterable[Evidence]) -> list[SeenVisit]:
    """What the rules look at, oldest first; far smaller than the evidence, so that it can be kept for a while."""
    ordered = sorted(visits, key=lambda each: each.start_ms)
    return [(evidence.event_id, visit_of(evidence)) for evidence in ordered]


def preview_seen(
    seen: Sequence[SeenVisit], before: CameraRules, after: CameraRules, zone: tzinfo | None = None
) -> RulePreview:
    """The same for visits that were looked at already, oldest first."""
    ids, looked = [event_id for event_id, _ in seen], [visit for _, visit in seen]
    old, new = alarms(looked, before, zone), alarms(looked, after, zone)
    old_classes = Counter(visit.event_class for visit, raised in zip(looked, old, strict=True) if raised)
    new_classes = Counter(visit.event_class for visit, raised in zip(looked, new, strict=True) if raised)
    return RulePreview(
        visits=len(seen),
        before=sum(old),
        after=sum(new),
        gained=tuple(each for each, was, now in zip(ids, old, new, strict=True) if now and not was),
        lost=tuple(each for each, was, now in zip(ids, old, new, strict=True) if was and not now),
        classes={
            each: (old_classes[each], new_classes[each])
            for each in EventClass
            if old_classes[each] or new_classes[each]
        },
    )


def alarms(visits: Iterable[Visit], rules: CameraRules, zone: tzinfo | None = None) -> list[bool]:
    """Which of the visits, oldest first, raise an event; rules rest between them as they do live."""
    rested_ms: dict[str, int] = {}
    found = []
    for visit in visits:
        verdict = judge(rules, visit, rested_ms, zone)
        found.append(verdict.raises)
        if verdict.raises:
            rested_ms |= rests_after(rules, verdict.rules, visit.start_ms)
    return found


def rests_after(rules: CameraRules, names: Iterable[str], start_ms: int) -> dict[str, int]:
    """Until when (UTC ms) the rules rest that raised a visit which began at `start_ms`."""
    named = (rules.rule(name) for name in names)
    return {
        rule.name: start_ms + round(rule.cool_down_s * 1000)
        for rule in named
        if rule is not None and rule.cool_down_s > 0
    }
