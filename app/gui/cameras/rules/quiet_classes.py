"""Which classes raise no event at all, as a rule that ignores them everywhere; pure, the rules page calls it."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.event import EventClass
from app.domain.rules import DetectionRule, RuleKind
from app.link.rule_orders import RuleSet

QUIET_NAME = "Raises nothing"
SEEN_CLASSES = tuple(each for each in EventClass if each is not EventClass.SOUND)


def is_quiet_rule(rule: DetectionRule) -> bool:
    """Whether it says nothing but that classes raise no event: everywhere, always, however large or sure."""
    bare = DetectionRule(rule.name, RuleKind.IGNORE, classes=rule.classes)
    return rule == bare and bool(rule.classes)


def quiet_classes(rules: RuleSet) -> frozenset[EventClass]:
    """The classes that raise nothing."""
    return frozenset(each for rule in rules.rules if is_quiet_rule(rule) for each in rule.classes)


def with_quiet(rules: RuleSet, quiet: Iterable[EventClass]) -> RuleSet:
    """The same rules with these classes quiet, as one rule at their end."""
    others = tuple(rule for rule in rules.rules if not is_quiet_rule(rule))
    wanted = frozenset(quiet)
    classes = tuple(each for each in EventClass if each in wanted)
    if not classes:
        return replace(rules, rules=others)
    name = free_name(QUIET_NAME, (rule.name for rule in others))
    return replace(rules, rules=(*others, DetectionRule(name, RuleKind.IGNORE, classes=classes)))


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """The name, with a number behind it where it is taken."""
    names = {name.casefold() for name in taken}
    if wanted.casefold() not in names:
        return wanted
    return next(f"{wanted} {number}" for number in range(2, 1000) if f"{wanted} {number}".casefold() not in names)
