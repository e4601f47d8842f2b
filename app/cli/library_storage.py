"""`main.py library storage`, `keep`, `rules`, `add-disk`: how full the disks are, and what stays; commands call it."""

import json
import sys
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path

from app.cli.library_arguments import AddDiskArguments, KeepArguments, RulesArguments, StorageArguments
from app.core.bus import Bus
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.errors import EngineNotRunning, LibraryMissing, UsageError
from app.domain.event import EventClass
from app.domain.facts import StorageChanged
from app.domain.ids import CameraId, parse_camera_id
from app.domain.recording import Span
from app.engine.storage_book import StorageBook
from app.engine.storage_report import StorageReport
from app.index.storage_queries import StorageReader
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.recording.journal import Journal
from app.recording.keeps import Keeps, kept_spans
from app.recording.library import open_library, read_library_id
from app.recording.records import KeepRecord
from app.recording.recovery import journal_path
from app.recording.retention_rules import Rules, VolumeRules, load_retention, save_retention
from app.recording.volumes import Volumes, adopt_volume


def run_library_storage(
    arguments: StorageArguments | KeepArguments | AddDiskArguments | RulesArguments, paths: LibraryPaths
) -> int:
    """Run the action that was typed. Raises KnownError."""
    if not paths.marker.exists():
        raise LibraryMissing(f"There is no library in {paths.root}. Name its folder with --library.")
    match arguments:
        case KeepArguments():
            print(keep(paths, arguments))
        case AddDiskArguments():
            print(add_disk(paths, arguments.folder.absolute()))
        case RulesArguments():
            print(change_rules(paths, arguments))
        case StorageArguments():
            fact, warning = storage(paths)
            print(json.dumps(_as_plain(fact, warning)) if arguments.as_json else _as_text(fact))
            if warning:
                print(warning, file=sys.stderr)
    return 0


def storage(paths: LibraryPaths) -> tuple[StorageChanged, str]:
    """How full the disks are now, and a warning or an empty string; only reads. Raises LibraryError."""
    settings, reader = load_retention(paths), StorageReader(paths.index)
    volumes = Volumes(paths.root, read_library_id(paths), settings, probed=False)
    roots = [volume.root for volume in volumes.all]
    book = StorageBook(reader, Bus(), roots, lambda _: paths.root)
    book.count([])
    for volume in volumes.all:
        volume.used_bytes = book.on_disk(volume.root)
        volume.look()

    def kept_of(camera_id: CameraId) -> list[Span]:
        return kept_spans(journal_path(paths, camera_id))

    return StorageReport(settings.rules_of, volumes, book, reader, kept_of).make(SystemClock().wall_ms())


def keep(paths: LibraryPaths, arguments: KeepArguments) -> str:
    """Keep a span, or let it go again: through the engine where one runs, else in the journal itself."""
    camera_id = _camera_id(paths, arguments.camera)
    span = Span(_moment_ms(arguments.start), _moment_ms(arguments.end))
    kept = not arguments.release
    asked = {
        "camera_id": camera_id,
        "start_ms": str(span.start_ms),
        "end_ms": str(span.end_ms),
        "kept": str(kept).lower(),
    }
    link = LinkClient(paths, ClientRole.TOOL)
    try:
        link.connect()
    except EngineNotRunning:
        return _keep_alone(paths, KeepRecord(camera_id, span.start_ms, span.end_ms, kept))
    try:
        return link.command("keep", asked)
    finally:
        link.close()


def _keep_alone(paths: LibraryPaths, record: KeepRecord) -> str:
    if record.end_ms <= record.start_ms:
        raise UsageError("What is to be kept must end after it begins.")
    with open_library(paths.root):
        journal = Journal(journal_path(paths, record.camera_id))
        try:
            Keeps(journal).change(record)
        finally:
            journal.close()
    return "This footage is kept until you say otherwise." if record.kept else "This footage goes by the rules again."


def add_disk(paths: LibraryPaths, folder: Path) -> str:
    """Let the library use another disk when those before it are full."""
    settings = load_retention(paths)
    if any(Path(volume.folder) == folder for volume in settings.volumes if volume.folder):
        return f"The library uses {folder} already."
    if folder.is_relative_to(paths.root) or paths.root.is_relative_to(folder):
        raise UsageError("The folder must lie outside the library, on another disk.")
    adopt_volume(folder, read_library_id(paths))
    volumes = settings.volumes or [VolumeRules()]
    save_retention(paths, replace(settings, volumes=[*volumes, VolumeRules(str(folder))]))
    return f"New footage goes to {folder} when the disks before it are full. Start the engine again to use it."


def change_rules(paths: LibraryPaths, arguments: RulesArguments) -> str:
    """Change what was typed of the rules for all cameras or one, and say how they stand. Raises UsageError."""
    settings = load_retention(paths)
    camera_id = _camera_id(paths, arguments.camera) if arguments.camera else None
    rules = settings.rules if camera_id is None else settings.rules_of(camera_id)
    changes: dict[str, object] = {}
    if arguments.continuous_days:
        changes["continuous_days"] = _days(arguments.continuous_days)
    if arguments.event_days:
        changes["event_days"] = _days(arguments.event_days)
    if arguments.class_days:
        changes["class_days"] = {**rules.class_days, **dict(_class_days(each) for each in arguments.class_days)}
    if arguments.max_gb is not None and not 0 <= arguments.max_gb < 1e6:
        raise UsageError("--max-gb takes a number of gigabytes, or 0 for no limit.")
    if arguments.max_gb is not None:
        changes["max_bytes"] = None if arguments.max_gb == 0 else round(arguments.max_gb * 1e9)
    if changes:
        rules = replace(rules, **changes)  # type: ignore[arg-type]  # each value was made for its field above
        if camera_id is None:
            save_retention(paths, replace(settings, rules=rules))
        else:
            save_retention(paths, replace(settings, cameras={**settings.cameras, camera_id: rules}))
    return _rules_text(camera_id or "all cameras", rules)


def _camera_id(paths: LibraryPaths, typed: str | None) -> CameraId:
    try:
        camera_id = parse_camera_id(typed or "")
    except ValueError as error:
        raise UsageError(
            "The camera's id is the name of its folder in the library, for instance front-door."
        ) from error
    if not journal_path(paths, camera_id).exists():
        raise UsageError(f"There is no camera {camera_id} in this library.")
    return camera_id


def _days(text: str) -> float | None:
    """A number of days, or None for `ever`. Raises UsageError."""
    if text == "ever":
        return None
    try:
        days = float(text)
    except ValueError:
        days = -1.0
    if not 0.0 <= days <= 36_500.0:
        raise UsageError(f"{text!r} is no number of days. Type for instance 7, 0.5, or ever.")
    return days


def _class_days(text: str) -> tuple[EventClass, float | None]:
    name, _, days = text.partition("=")
    try:
        return EventClass(name), _days(days)
    except ValueError as error:
        known = ", ".join(each.value for each in EventClass)
        raise UsageError(f"{name!r} is no class of events. There are: {known}. Type for instance person=90.") from error


def _rules_text(whose: str, rules: Rules) -> str:
    lines = [f"Of {whose}, continuous footage stays {_stay(rules.continuous_days)}, events {_stay(rules.event_days)}."]
    lines += [f"Events of the class {each.value} stay {_stay(days)}." for each, days in rules.class_days.items()]
    if rules.max_bytes is not None:
        lines.append(f"At most {_gb(rules.max_bytes)} is held; beyond that the oldest goes.")
    return "\n".join(lines)


def _stay(days: float | None) -> str:
    if days is None:
        return "as long as the disk has room"
    return f"{days:g} day{'' if days == 1 else 's'}"


def _moment_ms(text: str) -> int:
    """Local time as typed, or with an offset, in UTC ms. Raises UsageError."""
    try:
        return round(datetime.fromisoformat(text).timestamp() * 1000)
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"{text!r} is no time. Type it like 2026-01-31T18:00:00.") from error


def _as_plain(fact: StorageChanged, warning: str) -> dict[str, object]:
    return {**asdict(fact), "warning": warning}


def _as_text(fact: StorageChanged) -> str:
    lines = [fact.sentence]
    for volume in fact.volumes:
        state = f"{_gb(volume.free_bytes)} of {_gb(volume.total_bytes)} free" if volume.online else "not there now"
        lines.append(f"{volume.name}: {_gb(volume.used_bytes)} of footage, {state}")
    for camera in fact.cameras:
        kept = f", {_gb(camera.kept_bytes)} of it kept" if camera.kept_bytes else ""
        pace = f"{_gb(camera.bytes_a_day)} a day"
        lines.append(f"{camera.name}: {_gb(camera.used_bytes)}{kept}, {pace}, {camera.days_held:.1f} days fit")
    return "\n".join(lines)


def _gb(size_bytes: int) -> str:
    return f"{size_bytes / 1e9:.2f} GB"
