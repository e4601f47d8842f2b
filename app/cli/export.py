"""The export command: finds what was asked for, exports it in this process, and tells how it went; main calls it."""

import json
import math
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.cli.export_age import encrypted_folder
from app.cli.export_arguments import ExportArguments, VerifyArguments
from app.cli.typed_time import parse_span
from app.core.clock import Clock, Stop, SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import LibraryMissing, UsageError
from app.domain.ids import EventId, is_event_id
from app.engine.stop_request import stop_with_parent
from app.index.queries import CameraRow, LibraryReader
from app.playback.export.check import check_export
from app.playback.export.exporter import export
from app.playback.export.progress import Progress, ProgressMeter
from app.playback.export.request import (
    Area,
    Compatible,
    ExportCamera,
    ExportClip,
    ExportRequest,
    ExportResult,
    Gaps,
    HiddenStart,
    request_of_clips,
    span_of_event,
)

NOT_VERIFIED_STATUS = 4


def run_export(arguments: ExportArguments, paths: LibraryPaths) -> int:
    """Export; returns 0, or 4 where the files were written and do not match their fingerprints."""
    clock = SystemClock()
    if not paths.marker.exists() and not paths.index.exists():
        raise LibraryMissing(f"There is no library in {paths.root}. Name its folder with --library.")
    reader = LibraryReader(paths.index)
    request = _request(arguments, reader, clock)
    with _stopped_by_signals() as stop:
        if arguments.with_parent:
            stop_with_parent(stop)
        show = _JsonLines() if arguments.as_json else _Terminal()
        meter = ProgressMeter(clock, show.progress)
        with encrypted_folder(request.folder, arguments.ages) as sealing:
            request = replace(request, folder=sealing.folder)
            result = sealing.seal(export(paths, reader, request, clock=clock, stop=stop, on_share=meter.share))
    show.result(result)
    return 0 if result.verified else NOT_VERIFIED_STATUS


def run_verify(arguments: VerifyArguments, paths: LibraryPaths) -> int:
    """Check one export; returns 0, or 4 where something speaks against it."""
    found = check_export(arguments.file, paths)
    if arguments.as_json:
        print(json.dumps({"sound": found.sound, "against_journal": found.against_journal, "sentence": found.sentence}))
    else:
        print(found.sentence)
    return 0 if found.sound else NOT_VERIFIED_STATUS


def _request(arguments: ExportArguments, reader: LibraryReader, clock: Clock) -> ExportRequest:
    if arguments.folder is None:
        raise UsageError("Where should the files go? Name a folder with --to-folder.")
    folder, rows = arguments.folder.expanduser(), reader.cameras()
    if arguments.events:
        if arguments.from_time or arguments.to_time or arguments.cameras:
            raise UsageError("An event has its own camera and time. Leave --camera, --from and --to out.")
        clips = [_clip(text, reader, rows) for text in dict.fromkeys(arguments.events)]
        request = request_of_clips(clips, folder)
        request = request if len(clips) > 1 else replace(request, clips=())
    elif arguments.from_time and arguments.to_time:
        span = parse_span(arguments.from_time, arguments.to_time, clock.wall_ms())
        cameras = [_camera(name, rows) for name in arguments.cameras] or rows
        request = ExportRequest(tuple(ExportCamera(row.id, row.name) for row in dict.fromkeys(cameras)), span, folder)
    else:
        raise UsageError("Which time? Type --from and --to, or --event with an event's id.")
    if not request.cameras:
        raise LibraryMissing("This library has no camera yet, so there is nothing to export.")
    return replace(
        request,
        role=StreamRole.SUB if arguments.sub else StreamRole.MAIN,
        gaps=Gaps(arguments.gaps),
        hidden_start=HiddenStart.REENCODE if arguments.reencode_start else HiddenStart.KEEP,
        compatible=_compatible(arguments),
        sheet=arguments.sheet,
    )


def _compatible(arguments: ExportArguments) -> Compatible | None:
    areas = tuple(_area(text) for text in arguments.blurs)
    if arguments.compatible:
        return Compatible(arguments.stamp, areas)
    if arguments.stamp or areas:
        raise UsageError("A stamp and blurred areas change the picture. Add --compatible to encode it anew.")
    return None


def _area(text: str) -> Area:
    try:
        left, top, width, height = (float(part) for part in text.split(","))
    except ValueError:
        left = top = width = height = math.nan
    if not (0 <= left < 1 and 0 <= top < 1 and 0 < width <= 1 and 0 < height <= 1):
        raise UsageError(f"{text} is not an area. Type four shares of the picture, like 0.1,0.2,0.3,0.3.")
    return Area(left, top, width, height)


def _clip(text: str, reader: LibraryReader, rows: list[CameraRow]) -> ExportClip:
    event = reader.event(EventId(text)) if is_event_id(text) else None
    if event is None:
        raise UsageError(f"There is no event {text[:40]} in this library. An event's id has 26 letters.")
    name = next((row.name for row in rows if row.id == event.camera_id), str(event.camera_id))
    return ExportClip(event.id, ExportCamera(event.camera_id, name), span_of_event(event))


def _camera(name: str, rows: list[CameraRow]) -> CameraRow:
    named = [row for row in rows if row.id == name] or [row for row in rows if row.name.lower() == name.lower()]
    if len(named) == 1:
        return named[0]
    known = ", ".join(row.name for row in rows) or "none"
    if named:
        raise UsageError(f"Several cameras are called {name}: {', '.join(row.id for row in named)}. Type the id.")
    raise UsageError(f"There is no camera called {name} in this library. Its cameras: {known}.")


@contextmanager
def _stopped_by_signals() -> Iterator[Stop]:
    """A stop that Ctrl+C and a request to end set, so that nothing half is left."""
    stop = Stop()
    before = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Terminal:
    def progress(self, progress: Progress) -> None:
        if sys.stderr.isatty():
            left = "" if progress.left_s is None else f", {round(progress.left_s)} s left"
            print(f"\rExporting: {round(progress.share * 100)} %{left}      ", end="", file=sys.stderr, flush=True)
            if progress.share >= 1:
                print(file=sys.stderr)

    def result(self, result: ExportResult) -> None:
        for path in _paths(result):
            print(path)
        print(result.sentence)
        for note in result.notes:
            print(note)


class _JsonLines:
    def progress(self, progress: Progress) -> None:
        print(json.dumps({"share": round(progress.share, 4), "left_s": progress.left_s}), flush=True)

    def result(self, result: ExportResult) -> None:
        files = [
            {
                "path": str(file.path),
                "camera": file.camera_id,
                "start_ms": file.start_ms,
                "end_ms": file.end_ms,
                "size_bytes": file.size_bytes,
                "sha256": file.sha256,
                "hidden_ms": file.hidden_ms,
            }
            for file in result.files
        ]
        told = {
            "files": files,
            "sheet": None if result.sheet is None else str(result.sheet),
            "verified": result.verified,
            "sentence": result.sentence,
            "notes": list(result.notes),
        }
        print(json.dumps(told), flush=True)


def _paths(result: ExportResult) -> list[Path]:
    return [file.path for file in result.files] + ([result.sheet] if result.sheet is not None else [])
