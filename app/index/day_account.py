"""What one local day of one stream came to, from the account of its moments; commands and the window call it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from app.core.local_time import local_day
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.recording import GapCause, Span
from app.index.continuity import INTENDED, Standing, Stretch
from app.index.queries import CameraRow, LibraryReader


@dataclass(frozen=True)
class DayAccount:
    """One stream's day: its stretches fill `span` without overlapping."""

    camera_id: CameraId
    name: str
    role: StreamRole
    span: Span
    stretches: Sequence[Stretch]

    def length_ms(self, standing: Standing) -> int:
        """How much of the day is of that standing."""
        return sum(stretch.length_ms for stretch in self.stretches if stretch.standing is standing)

    @property
    def missing(self) -> list[Stretch]:
        """What was not recorded, oldest first."""
        return [stretch for stretch in self.stretches if stretch.standing is Standing.MISSING]

    @property
    def share(self) -> float | None:
        """How much was recorded of what has passed since the first recording, 0 to 1; None where nothing has."""
        recorded_ms, missing_ms = self.length_ms(Standing.RECORDED), self.length_ms(Standing.MISSING)
        return recorded_ms / (recorded_ms + missing_ms) if recorded_ms + missing_ms else None

    @property
    def complete(self) -> bool:
        """Whether nothing is missing but what the owner asked for."""
        return all(stretch.cause in INTENDED for stretch in self.missing)

    def by_cause(self) -> dict[GapCause, int]:
        """How many ms are missing for each cause."""
        sums: dict[GapCause, int] = {}
        for stretch in self.missing:
            cause = stretch.cause or GapCause.UNKNOWN
            sums[cause] = sums.get(cause, 0) + stretch.length_ms
        return sums


def account_of_day(
    reader: LibraryReader,
    camera: CameraRow,
    role: StreamRole,
    day: date,
    now_ms: int,
    *,
    engine_runs: bool,
    zone: tzinfo | None = None,
) -> DayAccount:
    """The account of one stream; `now_ms` (UTC) is where the future begins. Raises LibraryError."""
    span = local_day(day, zone)
    stretches = reader.continuity(camera.id, role, span, now_ms, engine_runs=engine_runs)
    return DayAccount(camera.id, camera.name, role, span, stretches)
