"""A camera is removed with its recordings while the others record on, and nothing of it comes back."""

import json
import sqlite3
import time
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import KnownError
from app.domain.event import EventClass
from app.domain.facts import CameraRemoved, RecordingsErased
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.domain.rules import DetectionRule, RuleKind
from app.index.queries import LibraryReader
from app.index.visit_queries import VisitReader
from app.ingest.camera_list import add_camera, load_cameras, save_cameras
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.vision.rule_store import add_rule, change_detection, load_detection
from tests.helpers.conditions import wait_until
from tests.helpers.engine import camera_at, prepare_library, running_engine, wait_for_link
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.visits import note_week

YARD, FRONT = CameraId("yard"), CameraId("front")
ALL_TIME = Span(0, 1 << 60)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("footage") / "clip.mp4"
    return make_clip(path, seconds=4, fps=10, size=(320, 180), gop_frames=10)


def rows_of(paths: LibraryPaths, camera_id: CameraId) -> int:
    """How much the database knows of a camera."""
    with sqlite3.connect(f"file:{paths.index}?mode=ro", uri=True) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        count = 0
        for table in tables:
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            column = "id" if table == "cameras" else "camera_id"
            if column in columns:
                count += connection.execute(
                    f"SELECT count(*) FROM {table} WHERE {column} = ?", (camera_id,)
                ).fetchone()[0]
    connection.close()
    return count


def erased(paths: LibraryPaths, camera_id: CameraId) -> bool:
    wished = paths.root / "erasing.json"
    done = wished.exists() and json.loads(wished.read_text()) == []
    return done and not list(paths.footage.glob(f"{camera_id}*"))


def recorded(paths: LibraryPaths, camera_id: CameraId) -> bool:
    return any(file.stat().st_size > 20_000 for file in (paths.footage / camera_id).rglob("*.mp4"))


def test_everything_of_a_removed_camera_goes_and_the_other_has_no_gap(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip, "other": clip}) as source:
        cameras = [camera_at(source.url("main"), "front"), camera_at(source.url("other"), "yard")]
        paths = prepare_library(tmp_path / "library", cameras)
        note_week(paths, YARD, time.time_ns() // 1_000_000, left=3, right=2)
        change_detection(paths, YARD, lambda rules: add_rule(rules, DetectionRule("No", RuleKind.IGNORE)))
        told: list[object] = []
        with running_engine(paths):
            wait_for_link(paths)
            link = LinkClient(paths, ClientRole.DESKTOP, on_fact=told.append)
            link.connect()
            try:
                wait_until(lambda: recorded(paths, YARD) and recorded(paths, FRONT), 30, "footage of both")
                wait_until(lambda: rows_of(paths, YARD) > 5, 20, "the database knows it")
                link.command("keep", {"camera_id": YARD, "start_ms": "1", "end_ms": "9999999999999", "kept": "true"})
                with pytest.raises(KnownError, match="kept or deleted"):
                    link.command("remove-camera", {"camera_id": YARD, "recordings": "whatever"})
                assert len(load_cameras(paths)) == 2
                said = link.command("remove-camera", {"camera_id": YARD, "recordings": "delete"})
                assert said.startswith("Yard door was removed, and its recordings on this computer are being deleted.")
                wait_until(lambda: erased(paths, YARD), 30, "nothing is left on the disk")
                wait_until(lambda: RecordingsErased(YARD) in told, 10, "it is told")
                assert CameraRemoved(YARD) in told
                wait_until(lambda: rows_of(paths, YARD) == 0, 10, "nothing is left in the database")
                assert load_detection(paths).of(YARD).rules == ()
                link.command("rebuild")
                wait_until(lambda: rows_of(paths, FRONT) > 0, 20, "the database was made anew")
            finally:
                link.close()
        assert rows_of(paths, YARD) == 0
        assert not LibraryReader(paths.index).gaps(FRONT, StreamRole.MAIN, ALL_TIME)
        assert recorded(paths, FRONT)
        again = add_camera(paths, camera_at(source.url("other"), "yard"))
        assert again.id == "yard-door"


def test_a_removal_that_a_crash_cut_short_is_finished_by_the_next_start(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip, "other": clip}) as source:
        cameras = [camera_at(source.url("main"), "front"), camera_at(source.url("other"), "yard")]
        paths = prepare_library(tmp_path / "library", cameras)
        with running_engine(paths):
            wait_until(lambda: recorded(paths, YARD) and recorded(paths, FRONT), 30, "footage of both")
        save_cameras(paths, cameras[:1])
        (paths.root / "erasing.json").write_text('["yard"]')
        (paths.footage / "gone.erased").mkdir()
        with running_engine(paths):
            wait_until(lambda: erased(paths, YARD), 30, "the wish is carried out")
            wait_until(lambda: not (paths.footage / "gone.erased").exists(), 10, "what was set aside is gone")
            wait_until(lambda: rows_of(paths, YARD) == 0, 10, "nothing is left in the database")
        assert recorded(paths, FRONT)


def test_a_camera_that_is_removed_with_its_recordings_kept_keeps_them(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip}) as source:
        paths = prepare_library(tmp_path / "library", [camera_at(source.url("main"), "yard")])
        note_week(paths, YARD, time.time_ns() // 1_000_000, left=1, right=0)
        with running_engine(paths):
            wait_for_link(paths)
            link = LinkClient(paths, ClientRole.DESKTOP)
            link.connect()
            try:
                wait_until(lambda: recorded(paths, YARD), 30, "footage")
                said = link.command("remove-camera", {"camera_id": YARD, "recordings": "keep"})
                assert said == "Yard door was removed. Its recordings were kept."
            finally:
                link.close()
    assert recorded(paths, YARD)
    visits = VisitReader(paths.index).visits(YARD, ALL_TIME)
    assert [visit.event_class for visit in visits] == [EventClass.PERSON]
