"""Has an engine that runs take up what a command changed; commands call it."""

from app.core.paths import LibraryPaths
from app.domain.errors import EngineNotRunning
from app.link.client import LinkClient
from app.link.messages import ClientRole


def tell_engine(paths: LibraryPaths, order: str, arguments: dict[str, str] | None = None) -> str:
    """Give it an order; returns what it says, or nothing where none runs. Raises KnownError."""
    link = LinkClient(paths, ClientRole.TOOL)
    try:
        link.connect()
    except EngineNotRunning:
        return ""
    try:
        return link.command(order, arguments)
    finally:
        link.close()
