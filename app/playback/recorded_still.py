"""One frame of recorded footage in the camera's full size, for a picture to keep; the timeline's tasks call it.

It opens the footage for this alone: the player's own holds pictures of the size in which they are seen.
"""

from contextlib import closing

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import UsageError
from app.domain.ids import CameraId
from app.playback.footage import Footage, SegmentLibrary
from app.playback.picture import Picture, PictureMaker

_NEAR_MS = 1_000
"""Streams of a camera are not of one clock: within this the main stream shows the same moment, larger."""


def still_at(
    paths: LibraryPaths, library: SegmentLibrary, camera_id: CameraId, wall_ms: int, seen: StreamRole
) -> Picture:
    """What the camera's main stream showed at `wall_ms`; of the stream that is `seen`, where only that was recorded.

    Raises UsageError where nothing was recorded then, LibraryError where it cannot be read.
    """
    with closing(library.kept()) as lister:
        for role in dict.fromkeys((StreamRole.MAIN, seen)):
            with closing(Footage(paths.root, lister, camera_id, role)) as footage:
                timed = footage.frame_at(wall_ms)
                if timed is not None and abs(timed.wall_ms - wall_ms) <= _NEAR_MS:
                    return PictureMaker().make(timed.frame, timed.wall_ms, None)
    raise UsageError("Nothing was recorded at this moment, so no picture was saved.")
