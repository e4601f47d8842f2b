"""`main.py library motion`: when anything moved in an area of a picture, and where most; library.py calls it."""

import json
from datetime import datetime

from app.cli.library_arguments import MotionArguments
from app.cli.rule_words import parse_area
from app.core.clock import SystemClock
from app.core.local_time import day_of, local_day
from app.core.paths import LibraryPaths
from app.domain.errors import LibraryMissing, UsageError
from app.domain.ids import CameraId, parse_camera_id
from app.domain.motion_grid import COLUMNS, ROWS, cells_of
from app.domain.recording import Span
from app.index.motion_queries import MotionReader, MotionSearch
from app.recording.recovery import journal_path

_DAY_MS = 86_400_000
_MAX_DAYS = 366.0
_SHADES = " .:-=+*#%@"


def run_library_motion(arguments: MotionArguments, paths: LibraryPaths) -> int:
    """Print when something moved, or where; returns the exit status. Raises KnownError."""
    if not paths.marker.exists():
        raise LibraryMissing(f"There is no library in {paths.root}. Name its folder with --library.")
    camera_id = _camera_id(paths, arguments.camera)
    span = _span(arguments)
    reader = MotionReader(paths.index)
    if arguments.heat:
        heat = reader.heat(camera_id, span)
        print(json.dumps(_plain_heat(heat)) if arguments.as_json else _drawn(heat))
        return 0
    found = reader.moved(camera_id, span, cells_of(parse_area(arguments.area)))
    print(json.dumps(_plain(found)) if arguments.as_json else _text(found))
    return 0


def _span(arguments: MotionArguments) -> Span:
    now_ms = SystemClock().wall_ms()
    if arguments.day is not None:
        return local_day(arguments.day)
    if not 0 < arguments.days <= _MAX_DAYS:
        raise UsageError("Movement is looked for in at most a year.")
    return Span(now_ms - round(arguments.days * _DAY_MS), now_ms + 1)


def _camera_id(paths: LibraryPaths, typed: str) -> CameraId:
    try:
        camera_id = parse_camera_id(typed)
    except ValueError as error:
        raise UsageError(f"{typed[:40]!r} cannot be a camera: {error}.") from error
    if not journal_path(paths, camera_id).exists():
        raise UsageError(f"There is no camera {camera_id} in this library.")
    return camera_id


def _text(found: MotionSearch) -> str:
    lines = [_line(span) for span in found.spans]
    searched = (
        f"{found.minutes_read} minutes with movement were read; {found.hours_skipped} of {found.hours} hours skipped"
    )
    if not lines:
        return f"Nothing moved there ({searched})."
    return "\n".join([*lines, f"{len(lines)} times ({searched})."])


def _line(span: Span) -> str:
    start, end = (datetime.fromtimestamp(at_ms / 1000) for at_ms in (span.start_ms, span.end_ms))
    same = day_of(span.start_ms) == day_of(span.end_ms)
    return f"{start:%Y-%m-%d %H:%M} to {end:%H:%M}" if same else f"{start:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M}"


def _plain(found: MotionSearch) -> dict[str, object]:
    return {
        "spans": [{"start_ms": span.start_ms, "end_ms": span.end_ms} for span in found.spans],
        "hours": found.hours,
        "hours_skipped": found.hours_skipped,
        "minutes_read": found.minutes_read,
    }


def _plain_heat(heat: list[int]) -> dict[str, object]:
    return {"columns": COLUMNS, "rows": ROWS, "seconds": heat}


def _drawn(heat: list[int]) -> str:
    """The map in letters, two for each cell, since letters are twice as high as wide."""
    most = max(heat)
    if not most:
        return "Nothing moved."
    lines = []
    for row in range(ROWS):
        counts = heat[row * COLUMNS : (row + 1) * COLUMNS]
        shades = (_SHADES[0 if not count else 1 + round(count / most * (len(_SHADES) - 2))] * 2 for count in counts)
        lines.append(f"|{''.join(shades)}|")
    return "\n".join([*lines, f"Most: {most} seconds with movement in one of {COLUMNS}x{ROWS} places."])
