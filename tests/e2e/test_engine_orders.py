"""What the engine is told while it runs: privacy, events, a stop; each within its time, and each gap with its cause."""

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import (
    Camera,
    CameraLogin,
    CameraState,
    CameraStream,
    CameraUrl,
    DeviceUrl,
    StreamRole,
)
from app.domain.errors import EngineNotRunning, KnownError
from app.domain.event import Box, Event, EventClass
from app.domain.facts import CameraChanged, EventChanged, Fact
from app.domain.ids import EventId
from app.domain.plan import RecordingMode, RecordingPlan, WeekSpan
from app.domain.recording import GapCause, Span
from app.index.queries import LibraryReader
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.link.privacy_orders import PrivacyOrder, privacy_words
from app.link.ptz_orders import Steering, move_words
from tests.e2e.test_engine import every_file_plays
from tests.helpers.conditions import promises_a_time, wait_until
from tests.helpers.engine import ROOT, camera_at, footage_bytes, prepare_library, running_engine
from tests.helpers.footage import make_clip
from tests.helpers.onvif_camera import OnvifCamera, Picture
from tests.helpers.rtsp_camera import RtspCamera

ALL_TIME = Span(0, 1 << 60)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("footage") / "clip.mp4"
    return make_clip(path, seconds=4, fps=10, size=(320, 180), gop_frames=10)


class Told:
    """A client of the engine, and the states of cameras that it heard of."""

    def __init__(self, paths: LibraryPaths, role: ClientRole) -> None:
        self.link = LinkClient(paths, role, on_fact=self._hear)
        self.changes: list[CameraChanged] = []

    @property
    def states(self) -> list[CameraState]:
        return [fact.state for fact in self.changes]

    def newest(self) -> CameraChanged:
        return self.changes[-1]

    def _hear(self, fact: Fact) -> None:
        if isinstance(fact, CameraChanged):
            self.changes.append(fact)


@contextlib.contextmanager
def linked(paths: LibraryPaths, role: ClientRole = ClientRole.TOOL) -> Iterator[Told]:
    told = Told(paths, role)

    def connects() -> bool:
        try:
            told.link.connect()
        except EngineNotRunning:
            return False
        return True

    wait_until(connects, 20, "the engine answers")
    try:
        yield told
    finally:
        told.link.close()


def gaps(paths: LibraryPaths, camera: Camera) -> list[GapCause]:
    return [gap.cause for gap in LibraryReader(paths.index).gaps(camera.id, StreamRole.MAIN, ALL_TIME)]


@promises_a_time
def test_privacy_ends_everything_within_a_second_and_outlives_a_restart(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip}) as source:
        camera = camera_at(source.url("main"))
        paths = prepare_library(tmp_path / "library", [camera])
        with running_engine(paths), linked(paths) as told:
            wait_until(lambda: footage_bytes(paths) > 40_000, 30, "footage")
            began_s = time.monotonic()
            assert "privacy" in told.link.command("privacy", {"camera_id": camera.id, "on": "true"})
            wait_until(lambda: told.states[-1] is CameraState.PRIVACY, 5, "privacy was told")
            assert time.monotonic() - began_s < 1
            recorded = footage_bytes(paths)
            wait_until(lambda: source.viewers("main") == 0, 5, "the camera is let go")
            wait_until(lambda: time.monotonic() - began_s > 1.5, 5, "a gap that is long enough to be told")
            with pytest.raises(KnownError, match="no camera"):
                told.link.command("privacy", {"camera_id": "nobody", "on": "true"})
        with running_engine(paths), linked(paths) as told:
            wait_until(lambda: told.states[-1:] == [CameraState.PRIVACY], 20, "privacy goes on")
            assert source.viewers("main") == 0
            assert footage_bytes(paths) == recorded
            told.link.command("privacy", {"camera_id": camera.id, "on": "false"})
            wait_until(lambda: footage_bytes(paths) > recorded, 20, "footage again")
    assert gaps(paths, camera) == [GapCause.PRIVACY, GapCause.ENGINE_STOPPED, GapCause.PRIVACY]
    assert every_file_plays(paths) >= 10


def test_privacy_ends_by_itself_when_it_was_asked_to_also_behind_a_restart(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip}) as source:
        camera = camera_at(source.url("main"))
        paths = prepare_library(tmp_path / "library", [camera])
        with running_engine(paths), linked(paths) as told:
            wait_until(lambda: footage_bytes(paths) > 20_000, 30, "footage")
            until_ms = time.time_ns() // 1_000_000 + 2_500
            order = PrivacyOrder(camera.id, True, until_ms)
            assert " until " in told.link.command("privacy", privacy_words(order))
            wait_until(lambda: told.newest().until_ms == until_ms, 5, "the end is told")
            assert " until " in told.newest().sentence
            wait_until(lambda: told.states[-1] is CameraState.RECORDING, 20, "privacy has ended by itself")
            assert time.time_ns() // 1_000_000 >= until_ms
            with pytest.raises(KnownError, match="still to come"):
                told.link.command("privacy", privacy_words(order))
            later = PrivacyOrder(camera.id, True, time.time_ns() // 1_000_000 + 3_600_000)
            told.link.command("privacy", privacy_words(later))
            told.link.command("privacy", privacy_words(replace(later, until_ms=None)))
            wait_until(lambda: told.newest().until_ms is None, 5, "another wish has no end")
            soon = time.time_ns() // 1_000_000 + 500
            told.link.command("privacy", privacy_words(replace(later, until_ms=soon)))
        wait_until(lambda: time.time_ns() // 1_000_000 > soon, 5, "it is over while nobody runs")
        recorded = footage_bytes(paths)
        with running_engine(paths):
            wait_until(lambda: footage_bytes(paths) > recorded, 30, "footage again")


@promises_a_time
def test_a_window_that_dies_leaves_no_camera_turning(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip}) as source, OnvifCamera([Picture("p", "H264", 320, 180, source.url("main"))]) as eye:
        camera = replace(camera_at(source.url("main")), login=CameraLogin("admin", "hunter2"), onvif=DeviceUrl(eye.url))
        paths = prepare_library(tmp_path / "library", [camera])
        with running_engine(paths):
            took_s = []
            for number in range(3):
                with linked(paths, ClientRole.DESKTOP) as told:
                    told.link.command("ptz", {"camera_id": camera.id})
                    told.link.command("ptz-move", move_words(camera.id, Steering(pan=1.0)))
                    last_s = time.monotonic()
                    wait_until(lambda: eye.velocity, 10, "the camera turns")
                wait_until(lambda: not eye.velocity, 10, "the camera stands still")
                assert len(eye.moves) == 2 * (number + 1)
                took_s.append(eye.moves[-1][0] - last_s)
            assert min(took_s) < 0.5
            assert max(took_s) < 2


@promises_a_time
def test_a_stop_takes_less_than_three_seconds_and_finishes_every_file_though_cameras_hang(
    tmp_path: Path, clip: Path
) -> None:
    with RtspCamera({"main": clip}) as hanging, RtspCamera({"main": clip}) as good:
        cameras = [camera_at(hanging.url("main"), f"hanging-{number}") for number in range(3)]
        cameras.append(camera_at(good.url("main"), "good"))
        paths = prepare_library(tmp_path / "library", cameras)
        with running_engine(paths) as engine:
            wait_until(lambda: len(list(paths.footage.rglob("*.mp4"))) == 4, 30, "footage of all")
            sent = len(hanging.sent_frames("main"))
            wait_until(lambda: len(hanging.sent_frames("main")) > sent + 15, 10, "more of it")
            hanging.hang()
            began_s = time.monotonic()
            assert engine.stdin is not None
            engine.stdin.close()
            assert engine.wait(20) == 0
            assert time.monotonic() - began_s < 3
        hanging.resume()
    reader = LibraryReader(paths.index)
    for camera in cameras:
        assert len(reader.segments_between(camera.id, StreamRole.MAIN, 0, 1 << 60)) == 1
    assert every_file_plays(paths) > 60


def test_a_camera_on_events_is_written_from_the_moments_before_one(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip}) as source:
        camera = camera_at(source.url("main"))
        plan = RecordingPlan(RecordingMode.EVENTS, pre_roll_s=2, post_roll_s=1)
        camera = replace(camera, streams=(replace(camera.streams[0], plan=plan),))
        paths = prepare_library(tmp_path / "library", [camera])
        with running_engine(paths), linked(paths, ClientRole.WATCHER) as told:
            wait_until(lambda: len(source.sent_frames("main")) > 60, 30, "six seconds of pictures")
            assert footage_bytes(paths) == 0
            now_ms = time.time_ns() // 1_000_000
            event = Event(
                EventId("a" * 26),
                camera.id,
                EventClass.PERSON,
                now_ms,
                now_ms,
                False,
                0.9,
                Box(0, 0, 1, 1),
                now_ms,
                1,
                "",
            )
            told.link.report(EventChanged(event))
            wait_until(lambda: footage_bytes(paths) > 0, 10, "the event is written")
            told.link.report(EventChanged(replace(event, closed=True)))
            reader = LibraryReader(paths.index)
            found = wait_until(
                lambda: [
                    each for each in reader.segments_between(camera.id, StreamRole.MAIN, 0, 1 << 60) if each.samples
                ],
                10,
                "the file is finished",
            )
    assert len(found) == 1
    assert now_ms - 3_600 < found[0].start_ms <= now_ms - 1_900
    assert found[0].end_ms > now_ms + 900
    assert every_file_plays(paths) >= 25
    assert set(gaps(paths, camera)) <= {GapCause.NO_EVENT}


def test_each_stream_follows_its_own_plan_and_the_library_says_why_the_other_is_not_there(
    tmp_path: Path, clip: Path
) -> None:
    all_week = tuple(WeekSpan(weekday, 0, 1440) for weekday in range(7))
    with RtspCamera({"main": clip, "sub": clip}) as source:
        streams = (
            CameraStream(StreamRole.MAIN, CameraUrl(source.url("main")), plan=RecordingPlan(RecordingMode.SCHEDULED)),
            CameraStream(
                StreamRole.SUB, CameraUrl(source.url("sub")), plan=RecordingPlan(RecordingMode.SCHEDULED, week=all_week)
            ),
        )
        camera = replace(camera_at(source.url("main")), streams=streams)
        paths = prepare_library(tmp_path / "library", [camera])
        with running_engine(paths):
            wait_until(lambda: footage_bytes(paths) > 80_000, 30, "footage of the small stream")
    typed = [sys.executable, str(ROOT / "main.py"), "library", "gaps", "--json", "--library", str(paths.root)]

    def told() -> list[dict[str, Any]]:
        done = subprocess.run(typed, capture_output=True, text=True, timeout=60, check=True)
        return list(json.loads(done.stdout)["cameras"])

    # The newest picture's time may lie a moment ahead of the clock.
    main, sub = wait_until(lambda: found if (found := told())[1]["by_cause_ms"] else None, 20, "what is missing")
    assert (main["role"], sub["role"]) == ("main", "sub")
    assert main["recorded_ms"] == 0
    assert main["by_cause_ms"].keys() == {"schedule", "engine stopped"}
    assert sub["recorded_ms"] > 1_000
    assert sub["by_cause_ms"].keys() == {"engine stopped"}
    assert {file.stem.rpartition("_")[2] for file in paths.footage.rglob("*.mp4")} == {"sub"}
