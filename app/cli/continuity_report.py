"""A day of a library for `main.py library gaps`: the share that was recorded, and why the rest is missing."""

from collections.abc import Sequence
from datetime import date, tzinfo

from app.core.local_time import local_moment
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.recording import GapCause
from app.gui.wording.words import GAP_SENTENCES, length_name
from app.index.continuity import Standing, Stretch
from app.index.day_account import DayAccount, account_of_day
from app.index.queries import CameraRow, LibraryReader
from app.recording.library import engine_runs

SHORTEST_TOLD_MS = 1_000
"""The text leaves out what is shorter; JSON has everything."""


def accounts_of(
    paths: LibraryPaths, cameras: Sequence[CameraId], day: date, now_ms: int, zone: tzinfo | None = None
) -> list[DayAccount]:
    """The accounts of every stream of `cameras`. Raises LibraryError."""
    reader, runs = LibraryReader(paths.index), engine_runs(paths)
    rows = {row.id: row for row in reader.cameras()}
    chosen = [rows.get(camera_id, CameraRow(camera_id, camera_id, StreamRole.MAIN)) for camera_id in cameras]
    return [
        account_of_day(reader, camera, role, day, now_ms, engine_runs=runs, zone=zone)
        for camera in chosen
        for role in reader.roles(camera.id)
    ]


def as_json(day: date, accounts: Sequence[DayAccount]) -> dict[str, object]:
    """Plain data; times are UTC ms, and the lengths of a camera add up to the day's."""
    return {
        "day": day.isoformat(),
        "cameras": [
            {
                "camera": account.camera_id,
                "name": account.name,
                "role": account.role.value,
                "start_ms": account.span.start_ms,
                "end_ms": account.span.end_ms,
                "share": None if account.share is None else round(account.share, 6),
                "complete": account.complete,
                "recorded_ms": account.length_ms(Standing.RECORDED),
                "missing_ms": account.length_ms(Standing.MISSING),
                "before_ms": account.length_ms(Standing.BEFORE),
                "future_ms": account.length_ms(Standing.FUTURE),
                "by_cause_ms": {cause.value: length_ms for cause, length_ms in account.by_cause().items()},
                "gaps": [
                    {"start_ms": each.start_ms, "end_ms": each.end_ms, "cause": (each.cause or GapCause.UNKNOWN).value}
                    for each in account.missing
                ],
            }
            for account in accounts
        ],
    }


def as_text(day: date, accounts: Sequence[DayAccount], zone: tzinfo | None = None) -> str:
    """Sentences, in local time."""
    if not accounts:
        return "Nothing was ever recorded here."
    lines = []
    for account in accounts:
        title = f"{account.name} ({account.role.value}), {day.isoformat()}, {length_name(account.span.length_ms)}"
        if account.share is None:
            lines.append(f"{title}: nothing to tell yet.")
            continue
        lines.append(f"{title}: {_percent(account)} recorded.")
        lines += [_line(stretch, zone) for stretch in account.missing if stretch.length_ms >= SHORTEST_TOLD_MS]
    return "\n".join(lines)


def _percent(account: DayAccount) -> str:
    """Never 100 % where something is missing."""
    share = account.share or 0.0
    return "100 %" if not account.missing else f"{min(99.99, share * 100):.2f} %"


def _line(stretch: Stretch, zone: tzinfo | None) -> str:
    begin, end = (_clock(moment, zone) for moment in (stretch.start_ms, stretch.end_ms))
    why = GAP_SENTENCES[stretch.cause or GapCause.UNKNOWN]
    return f"  {begin} to {end} ({length_name(stretch.length_ms)}): {why}"


def _clock(wall_ms: int, zone: tzinfo | None) -> str:
    moment = local_moment(wall_ms, zone)
    return f"{moment:%H:%M:%S}" + (" (2nd)" if moment.fold else "")
