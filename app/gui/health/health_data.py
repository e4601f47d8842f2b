"""What Health asks of the index; tasks run it off the window's thread."""

from dataclasses import dataclass
from datetime import timedelta

from app.core.local_time import day_of
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.index.day_account import DayAccount, account_of_day
from app.index.queries import LibraryReader


@dataclass(frozen=True)
class CameraHealth:
    """A camera's days, newest first."""

    camera_id: CameraId
    name: str
    days: tuple[DayAccount, ...]


def load_health(library: LibraryReader, now_ms: int, days: int, *, engine_runs: bool) -> tuple[CameraHealth, ...]:
    """The newest `days` local days of every camera's main stream. Raises KnownError."""
    newest = day_of(now_ms)
    dates = [newest - timedelta(days=back) for back in range(days)]
    return tuple(
        CameraHealth(
            camera.id,
            camera.name,
            tuple(
                account_of_day(library, camera, StreamRole.MAIN, day, now_ms, engine_runs=engine_runs) for day in dates
            ),
        )
        for camera in library.cameras()
    )
