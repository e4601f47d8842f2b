"""A camera's rules while somebody changes them: drawn, saved, and which one is chosen; the rules page owns it."""

from dataclasses import replace

from app.domain.event import EventClass
from app.domain.rules import MAX_RULES, DetectionRule, RuleKind
from app.gui.cameras.rules.drawing import Points
from app.gui.cameras.rules.history import History
from app.gui.cameras.rules.quiet_classes import free_name, quiet_classes, with_quiet
from app.link.rule_orders import RuleSet

_LOITER_S = 20.0


class Draft:
    """Pure: every change is a step of its history. `chosen` is a number among the rules, or None."""

    def __init__(self, saved: RuleSet) -> None:
        self.saved = saved
        self.chosen: int | None = None
        self.history = History(saved)

    @property
    def rules(self) -> RuleSet:
        """As they are drawn now."""
        return self.history.now

    @property
    def unsaved(self) -> bool:
        """Whether anything is not saved."""
        return self.rules != self.saved

    @property
    def full(self) -> bool:
        """Whether there may be no rule more."""
        return len(self.rules.rules) >= MAX_RULES

    @property
    def chosen_rule(self) -> DetectionRule | None:
        """The rule that is chosen."""
        return self.rules.rules[self.chosen] if self.chosen is not None else None

    def choose(self, number: int) -> None:
        """Choose a rule; a negative number chooses none."""
        self.history.settle()
        self.chosen = number if 0 <= number < len(self.rules.rules) else None

    def add(self, kind: RuleKind, points: Points, name: str) -> None:
        """A rule that was just drawn; it is the chosen one then."""
        free = free_name(name, (rule.name for rule in self.rules.rules))
        rule = DetectionRule(free, kind, points, loiter_s=_LOITER_S if kind is RuleKind.LOITERING else 0.0)
        self.chosen = len(self.rules.rules)
        self._step((*self.rules.rules, rule))

    def bend(self, number: int, points: Points, merge: str) -> None:
        """A rule's shape is another."""
        self._put(number, replace(self.rules.rules[number], points=points), merge)

    def edit(self, rule: DetectionRule, part: str) -> None:
        """The chosen rule asks for something else; its shape stays."""
        if self.chosen is not None:
            kept = replace(rule, points=self.rules.rules[self.chosen].points)
            self._put(self.chosen, kept, f"{part} of {self.chosen}" if part else "")

    def remove(self, number: int) -> None:
        """A rule goes."""
        rules = self.rules.rules
        self.chosen = None
        self._step((*rules[:number], *rules[number + 1 :]))

    def let_raise(self, event_class: EventClass, raises: bool) -> None:
        """Let a class raise events, or none at all."""
        quiet = quiet_classes(self.rules)
        self.history.change(with_quiet(self.rules, quiet - {event_class} if raises else quiet | {event_class}))
        self.choose(-1 if self.chosen is None else self.chosen)

    def undo(self) -> None:
        """Back by one step."""
        self.history.undo()
        self._hold_choice()

    def redo(self) -> None:
        """On by one step."""
        self.history.redo()
        self._hold_choice()

    def _put(self, number: int, rule: DetectionRule, merge: str) -> None:
        rules = self.rules.rules
        self._step((*rules[:number], rule, *rules[number + 1 :]), merge)

    def _step(self, rules: tuple[DetectionRule, ...], merge: str = "") -> None:
        self.history.change(replace(self.rules, rules=rules), merge)

    def _hold_choice(self) -> None:
        if self.chosen is not None and self.chosen >= len(self.rules.rules):
            self.chosen = None
