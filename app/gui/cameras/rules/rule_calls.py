"""What the rules page asks of the engine, typed, off the window's thread, on a connection of its own."""

from collections.abc import Callable

from app.domain.errors import KnownError
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.link import rule_orders as orders
from app.link.rule_orders import RuleSet, RulesPreview, ShownRules

_S = 20.0
_PREVIEW_S = 60.0
Failure = Callable[[KnownError], None]


class RuleCalls:
    """A preview of a busy week takes a second: privacy never waits behind it. close() at the end."""

    def __init__(self, bridge: EngineBridge) -> None:
        self._bridge = bridge
        self._tasks = Tasks(1)

    def show(self, camera_id: str, success: Callable[[ShownRules], None], failure: Failure) -> None:
        """What holds now."""
        self._tasks.run(
            op=lambda: orders.decode_shown(self._bridge.errand(orders.SHOW, {"camera_id": camera_id}, _S)),
            success=success,
            failure=failure,
        )

    def preview(
        self, camera_id: str, rules: RuleSet, success: Callable[[RulesPreview], None], failure: Failure
    ) -> None:
        """What these rules would have made of the newest week."""
        words = {"camera_id": camera_id, "rules": orders.encode(rules)}
        self._tasks.run(
            op=lambda: orders.decode_preview(self._bridge.errand(orders.PREVIEW, words, _PREVIEW_S)),
            success=success,
            failure=failure,
        )

    def save(
        self, camera_id: str, before: RuleSet, rules: RuleSet, success: Callable[[str], None], failure: Failure
    ) -> None:
        """Let these hold from now on, where still those `before` do."""
        words = {"camera_id": camera_id, "before": orders.encode(before), "rules": orders.encode(rules)}
        self._tasks.run(op=lambda: self._bridge.errand(orders.SAVE, words, _S), success=success, failure=failure)

    def forget(self, camera_id: str, event_id: str, success: Callable[[str], None], failure: Failure) -> None:
        """Let the camera forget what an event taught."""
        words = {"camera_id": camera_id, "event_id": event_id}
        self._tasks.run(op=lambda: self._bridge.errand(orders.UNTEACH, words, _S), success=success, failure=failure)

    def teach(self, event_id: str, success: Callable[[str], None], failure: Failure) -> None:
        """Teach it that again."""
        words = {"event_id": event_id, "wrong": "true"}
        self._tasks.run(op=lambda: self._bridge.errand("wrong-label", words, _S), success=success, failure=failure)

    def close(self) -> bool:
        """After the bridge; False when something still runs."""
        return self._tasks.close()
