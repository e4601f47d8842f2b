"""Hears what a real engine tells over its link; end-to-end tests say what they look for in it."""

from app.core.paths import LibraryPaths
from app.domain.errors import EngineNotRunning
from app.domain.facts import Fact
from app.link.client import LinkClient
from app.link.messages import ClientRole


class Listener:
    """A client of the engine, and what it heard, newest last."""

    def __init__(self, paths: LibraryPaths) -> None:
        self.facts: list[Fact] = []
        self.link = LinkClient(paths, ClientRole.TOOL, on_fact=self.facts.append)

    def connect(self) -> bool:
        """Whether the engine answers already."""
        try:
            self.link.connect()
        except EngineNotRunning:
            return False
        return True
