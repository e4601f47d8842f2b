"""Runs one engine on one library until it is asked to stop; app/cli calls it in the engine process."""

import logging

from app.core.clock import Stop, SystemClock
from app.core.known_disks import remember_disk
from app.core.paths import LibraryPaths
from app.core.process import go_first, share_memory_pools
from app.engine.engine import Engine
from app.engine.first_aid import relieve_before_start
from app.recording.library import open_library
from app.recording.recovery import recover

_log = logging.getLogger("louver.engine")


def run_engine(paths: LibraryPaths, stop: Stop, *, again: bool = False) -> bool:
    """Record until `stop` is set; True where another engine must follow, since the library's disk came back as new.

    `again` says that the library was there before, and is not to be made. Raises LibraryError where it cannot be used.
    """
    clock = SystemClock()
    share_memory_pools()
    go_first()
    with open_library(paths.root, make=not again) as library:
        remember_disk(paths.root)
        engine = Engine(paths, library.id, clock)
        try:
            engine.connect()  # a camera answers, and its keyframe comes, while the library is put in order
            relieve_before_start(paths, library.id)
            engine.start(recover(paths, clock.wall_ms()))
            while not stop.wait(1.0):
                engine.look_after()
                # Lock, socket and database are those of the disk that went; what waits in memory goes to the new one.
                if library.came_back() and not engine.held_bytes:
                    _log.warning("The disk of the library is back; the engine starts again there.")
                    return True
        finally:
            engine.stop()
    return False
