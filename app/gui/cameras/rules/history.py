"""What was drawn, step by step, with undo and redo; pure, the rules page owns one."""

from app.link.rule_orders import RuleSet

MAX_STEPS = 200


class History:
    """`now` is what is shown. A step with the same `merge` word as the one before joins it: a drag is one step."""

    def __init__(self, first: RuleSet) -> None:
        self._steps = [first]
        self._at = 0
        self._merge = ""

    @property
    def now(self) -> RuleSet:
        """What holds after the last step."""
        return self._steps[self._at]

    @property
    def can_undo(self) -> bool:
        """Whether there is a step before."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether a step was undone."""
        return self._at < len(self._steps) - 1

    def change(self, rules: RuleSet, merge: str = "") -> None:
        """One step more; what was undone before is gone."""
        if rules == self.now:
            return
        joins = bool(merge) and merge == self._merge and self._at > 0
        kept = self._steps[: self._at if joins else self._at + 1]
        self._steps = [*kept, rules][-MAX_STEPS - 1 :]
        self._at = len(self._steps) - 1
        self._merge = merge

    def settle(self) -> None:
        """The next step is one of its own, whatever it is called."""
        self._merge = ""

    def undo(self) -> None:
        """Back by one step."""
        self._at = max(0, self._at - 1)
        self._merge = ""

    def redo(self) -> None:
        """On by one step."""
        self._at = min(len(self._steps) - 1, self._at + 1)
        self._merge = ""
