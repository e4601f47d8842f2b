"""Makes a library's database anew for `main.py library rebuild`: here, or by asking the engine that runs."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.recording import Segment
from app.index.database_file import open_database
from app.index.rebuild import rebuild
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.recording.history import Value, known_values
from app.recording.journal import is_sound
from app.recording.library import open_library
from app.recording.recovery import camera_folders, journal_path

_ANSWER_S = 10.0


@dataclass
class Rebuilt:
    """What was stored, in how many seconds; `whole` False where a journal was damaged or missing."""

    cameras: int = 0
    segments: int = 0
    others: int = 0
    seconds: float = 0.0
    whole: bool = True

    def sentence(self) -> str:
        """For the terminal."""
        per_minute = f", {self.segments * 60 / self.seconds:,.0f} a minute" if self.segments and self.seconds else ""
        found = f"The database was made anew: {self.segments} files{per_minute}, and {self.others} other entries."
        if self.whole:
            return found
        return f"{found} Not every file is in a sound journal; `main.py library check` names what is wrong."


def ask_engine(paths: LibraryPaths) -> str:
    """Have the engine do it; returns its sentence. Raises LinkError."""
    client = LinkClient(paths, ClientRole.TOOL)
    client.connect()
    try:
        return client.command("rebuild", {}, _ANSWER_S)
    finally:
        client.close()


def rebuild_offline(paths: LibraryPaths, clock: Clock) -> Rebuilt:
    """Fill the database from journals and files while no engine runs. Raises LibraryError, IndexWriteFailed."""
    done = Rebuilt()
    began_s = clock.monotonic_s()
    with open_library(paths.root):
        database = open_database(paths.index)
        try:
            database.catalog.clear()
            for camera_id in camera_folders(paths):
                done.cameras += 1
                done.whole = is_sound(journal_path(paths, camera_id)) and done.whole
                rebuild(database.catalog, _counted(known_values(paths, camera_id), done))
            database.catalog.mark_clean(done.whole)
        finally:
            database.close()
    done.seconds = clock.monotonic_s() - began_s
    return done


def _counted(values: Iterator[Value], done: Rebuilt) -> Iterator[Value]:
    for value in values:
        done.segments += isinstance(value, Segment)
        done.others += not isinstance(value, Segment)
        yield value
