"""Makes the index of three months of sixteen cameras, with gaps and a million events; bench timeline calls it."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from app.domain.camera import StreamRole
from app.domain.event import EventClass
from app.domain.ids import CameraId
from app.index.bands import teach
from app.index.catalog import Catalog
from app.index.schema import MIGRATIONS
from app.index.writer import IndexWriter

CAMERAS = 16
DAYS = 90
EVENTS = 1_000_000
DAY_MS = 86_400_000
END_MS = 1_790_000_000_000
START_MS = END_MS - DAYS * DAY_MS
_GAPS_A_DAY = 4
_BUSY = (1, 1, 1, 1, 1, 2, 4, 8, 10, 8, 6, 6, 8, 8, 6, 6, 8, 12, 12, 8, 5, 3, 2, 1)
"""How busy each hour is."""
_KINDS = (EventClass.PERSON, EventClass.VEHICLE, EventClass.ANIMAL, EventClass.MOTION)
_SHARES = (50, 30, 5, 15)


def camera_ids() -> list[CameraId]:
    """The cameras, by name."""
    return [CameraId(f"camera-{number:02}") for number in range(CAMERAS)]


def make_index(path: Path, chance: random.Random) -> None:
    """Write it as a writer and its migrations would have left it."""
    writer = IndexWriter(path)
    for camera_id in camera_ids():
        Catalog(writer).add_camera(camera_id, camera_id.replace("-", " ").capitalize(), StreamRole.MAIN)
    writer.close()
    with closing(sqlite3.connect(str(path), isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO coverage VALUES (?, 'main', ?, ?)", _recorded(chance))
        connection.execute(
            "INSERT INTO gaps SELECT camera_id, role, end_ms, next_ms, 'offline' FROM (SELECT camera_id, role, end_ms, "
            "lead(start_ms) OVER (PARTITION BY camera_id, role ORDER BY start_ms) AS next_ms FROM coverage) "
            "WHERE next_ms IS NOT NULL"
        )
        marks = ", ".join("?" * 15)
        connection.executemany(f"INSERT INTO events VALUES ({marks})", _events(chance))  # noqa: S608 - question marks
        teach(connection)
        step = (MIGRATIONS / "0005_bands.sql").read_text("utf-8")
        for statement in step.split(";"):
            if "INSERT INTO event_bands" in statement:
                connection.execute(statement)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _recorded(chance: random.Random) -> Iterator[tuple[str, int, int]]:
    for camera_id in camera_ids():
        at_ms = START_MS
        for _ in range(DAYS * _GAPS_A_DAY):
            end_ms = at_ms + round(DAY_MS / _GAPS_A_DAY) - chance.randint(2_000, 90_000)
            yield camera_id, at_ms, end_ms
            at_ms += round(DAY_MS / _GAPS_A_DAY)


def _events(chance: random.Random) -> Iterator[tuple[object, ...]]:
    cameras, hours = camera_ids(), list(range(24))
    days = [START_MS + day * DAY_MS for day in range(DAYS)]
    for number in range(EVENTS):
        start_ms = chance.choice(days) + chance.choices(hours, _BUSY)[0] * 3_600_000 + chance.randrange(3_600_000)
        kind = chance.choices(_KINDS, _SHARES)[0]
        end_ms = start_ms + chance.randint(2_000, 40_000)
        head = (f"{number:026}", chance.choice(cameras), kind.value, start_ms, end_ms, 1, 0.8)
        yield (*head, 0.4, 0.2, 0.6, 0.9, start_ms + 1_000, number % 9, "Seen.", "")
