"""Tells from files of footage alone what was recorded, by walking their boxes; for cameras whose journal is gone."""

import logging
from collections.abc import Collection, Iterator
from pathlib import Path

from app.core.paths import LibraryPaths
from app.domain.errors import LibraryDamaged
from app.domain.ids import CameraId
from app.domain.recording import Segment
from app.recording.box_walk import walk_boxes
from app.recording.recovery import parse_name
from app.recording.segment_file import ticks_to_ms

_log = logging.getLogger("louver.recovery")


def segments_of_files(
    paths: LibraryPaths, camera_id: CameraId, *, without: Collection[str] = frozenset()
) -> Iterator[Segment]:
    """The files of a camera in the order of their days, but not those `without`. No sample is read and no hash made.

    A file that cannot be read is left out, and the log says so; so is what follows a file's last whole fragment.
    """
    for day in sorted((paths.footage / camera_id).glob("????-??-??")):
        for file in sorted(day.glob("*.mp4")):
            path = file.relative_to(paths.root).as_posix()
            if path in without:
                continue
            segment = _segment(camera_id, file, path)
            if segment is not None:
                yield segment


def _segment(camera_id: CameraId, file: Path, path: str) -> Segment | None:
    parsed = parse_name(camera_id, file)
    if parsed is None:
        return None
    role, start_ms = parsed
    try:
        walked = walk_boxes(file)
    except (LibraryDamaged, OSError) as error:
        _log.warning("%s tells nothing: %s", path, error)
        return None
    length_ms = max(1, ticks_to_ms(walked.until_pts - walked.first_pts))
    return Segment(camera_id, role, path, start_ms, start_ms + length_ms, walked.end, walked.samples)
