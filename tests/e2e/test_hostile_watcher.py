"""A watcher in hostile hands makes pictures and events without end: the engine holds to its ceilings."""

import os
import time
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.errors import LinkLost
from app.domain.event import Box, Event, EventClass
from app.domain.facts import EventChanged
from app.domain.ids import CameraId, new_event_id
from app.engine.event_desk import MAX_EVENTS_AN_HOUR
from app.engine.picture_desk import MAX_THUMBNAIL_BYTES_AN_HOUR
from app.ingest.camera_list import load_cameras
from app.link.client import LinkClient
from app.link.messages import MAX_THUMBNAIL_BYTES, ClientRole
from app.recording.journal import read_journal
from app.recording.previews import HOUR_MS, MAX_BYTES_AN_HOUR, MAX_PICTURE_BYTES
from app.recording.records import EventRecord
from app.recording.recovery import journal_path
from tests.helpers.conditions import wait_until
from tests.helpers.engine import camera_at, prepare_library, running_engine, wait_for_link
from tests.helpers.footage import make_clip

FRONT = CameraId("front")


def jpeg(size_bytes: int) -> bytes:
    return b"\xff\xd8" + os.urandom(size_bytes - 2)


def event(number: int) -> Event:
    box, at_ms = Box(0, 0, 1, 1), time.time_ns() // 1_000_000
    return Event(new_event_id(), FRONT, EventClass.PERSON, at_ms, at_ms, True, 0.9, box, at_ms, number, "a lie")


def bytes_in(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def flood(watcher: LinkClient) -> None:
    picture, small = jpeg(MAX_THUMBNAIL_BYTES), jpeg(MAX_PICTURE_BYTES)
    now_ms = time.time_ns() // 1_000_000
    for number in range(2 * MAX_THUMBNAIL_BYTES_AN_HOUR // MAX_THUMBNAIL_BYTES):
        told = event(number)
        watcher.thumbnail(told.id, picture)
        watcher.report(EventChanged(told))
        watcher.thumbnail(new_event_id(), picture)
    for number in range(2 * MAX_BYTES_AN_HOUR // MAX_PICTURE_BYTES):
        watcher.preview(FRONT, now_ms + number * 10_000, small)
        watcher.preview(FRONT, now_ms - number * HOUR_MS, small)
        watcher.preview(CameraId(f"nobody-{number}"), now_ms, small)
    for number in range(MAX_EVENTS_AN_HOUR):
        watcher.report(EventChanged(event(number)))


def events_in_journal(paths: LibraryPaths) -> int:
    return sum(isinstance(record, EventRecord) for record in read_journal(journal_path(paths, FRONT)))


def test_a_watcher_that_floods_fills_no_disk_and_takes_nothing_from_the_recording(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=4, fps=10, size=(192, 108), gop_frames=10)
    paths = prepare_library(tmp_path / "library", [camera_at(clip)])
    with running_engine(paths):
        wait_for_link(paths)
        watcher = LinkClient(paths, ClientRole.WATCHER)
        watcher.connect()
        flood(watcher)
        with pytest.raises(LinkLost):  # it gives no commands; everything before this one was read
            watcher.command("remove-camera", {"camera_id": FRONT, "recordings": "delete"})
        wait_until(lambda: events_in_journal(paths) >= MAX_EVENTS_AN_HOUR, 60, "as many events as there may be")
        watcher.close()
    assert [camera.id for camera in load_cameras(paths)] == [FRONT]
    assert 0 < bytes_in(paths.thumbnails) <= MAX_THUMBNAIL_BYTES_AN_HOUR
    assert 0 < bytes_in(paths.previews) <= 3 * MAX_BYTES_AN_HOUR, "the hours before, now and after"
    assert [folder.name for folder in paths.previews.iterdir()] == [FRONT]
    assert events_in_journal(paths) == MAX_EVENTS_AN_HOUR
