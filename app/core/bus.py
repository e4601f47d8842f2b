"""The one typed bus for facts; every room may publish, and subscribers are called on the publisher's thread."""

import logging
import threading
from collections.abc import Callable
from typing import TypeVar

from app.domain.facts import Fact

F = TypeVar("F", bound=Fact)
_log = logging.getLogger("louver.bus")


class Bus:
    """Hands each fact to everybody who asked for its type. Threads: any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._subscribers: tuple[tuple[type[object], Callable[[Fact], None]], ...] = ()

    def subscribe(self, fact_type: type[F], receive: Callable[[F], None]) -> Callable[[], None]:
        """Call `receive` with each fact of the type; returns what ends the subscription. It must not block."""

        def receive_any(fact: Fact) -> None:
            if isinstance(fact, fact_type):
                receive(fact)

        entry = (fact_type, receive_any)
        with self._lock:
            self._subscribers = (*self._subscribers, entry)

        def unsubscribe() -> None:
            with self._lock:
                self._subscribers = tuple(other for other in self._subscribers if other is not entry)

        return unsubscribe

    def subscribe_all(self, receive: Callable[[Fact], None]) -> Callable[[], None]:
        """Call `receive` with every fact; returns what ends the subscription."""
        ends = [self.subscribe(fact_type, receive) for fact_type in Fact.__args__]

        def unsubscribe() -> None:
            for end in ends:
                end()

        return unsubscribe

    def publish(self, fact: Fact) -> None:
        """Hand `fact` to its subscribers. One that fails is logged and does not keep it from the others."""
        for fact_type, receive in self._subscribers:
            if type(fact) is fact_type:
                try:
                    receive(fact)
                except Exception:  # noqa: BLE001 - one bad subscriber must not stop the others
                    _log.exception("A subscriber failed on %s", type(fact).__name__)
