"""A camera's second stream that fails is told as a problem of its own, and the camera's state stays as it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.bus import Bus
from app.domain.camera import Camera, CameraState, CameraStream, CameraUrl, StreamRole
from app.domain.facts import CameraChanged, ProblemFound
from app.domain.ids import CameraId
from app.ingest.camera_worker import CameraWorker
from app.ingest.side_stream import SideStream
from tests.helpers.conditions import wait_until
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.unit.ingest.stage import CLOCK, Sink, open_source

MAIN, SUB = StreamRole.MAIN, StreamRole.SUB
DOOR = Camera(
    CameraId("door"),
    "Front door",
    (CameraStream(MAIN, CameraUrl("rtsp://127.0.0.1:1/main")), CameraStream(SUB, CameraUrl("rtsp://127.0.0.1:1/sub"))),
)


class Told:
    """A bus and what was said on it."""

    def __init__(self) -> None:
        self.bus = Bus()
        self.states: list[CameraChanged] = []
        self.problems: list[ProblemFound] = []
        self.bus.subscribe(CameraChanged, self.states.append)
        self.bus.subscribe(ProblemFound, self.problems.append)

    def say(self, state: CameraState, camera_id: str = "door") -> None:
        self.bus.publish(CameraChanged(CameraId(camera_id), "Front door", state, 0))

    @property
    def open(self) -> list[str]:
        """The sentences of problems that are not solved."""
        newest = {problem.key: problem for problem in self.problems}
        return [problem.sentence for problem in newest.values() if not problem.solved]


@pytest.fixture
def told() -> Told:
    return Told()


@contextmanager
def _running(camera: Camera, bus: Bus) -> Iterator[list[CameraWorker]]:
    workers = [
        CameraWorker(camera, stream, sink=Sink(), bus=bus, clock=CLOCK, open_source=open_source)
        for stream in camera.streams
    ]
    for worker in workers:
        worker.start()
    try:
        yield workers
    finally:
        for worker in workers:
            worker.request_stop()
        running = [worker.name for worker in workers if not worker.join(12)]
        assert running == []


def test_a_small_stream_that_fails_is_told_and_solved_while_the_camera_records(tmp_path: Path, told: Told) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    with RtspCamera({"main": clip}) as large, RtspCamera({"sub": clip}) as small:
        small.refuse_connections()
        streams = (CameraStream(MAIN, CameraUrl(large.url("main"))), CameraStream(SUB, CameraUrl(small.url("sub"))))
        with _running(Camera(CameraId("door"), "Front door", streams), told.bus):
            wait_until(lambda: told.open, 15, "the failure was told")
            assert told.open[0].startswith("Front door is recorded but not watched")
            assert "Nothing answers at 127.0.0.1" in told.open[0]
            assert told.problems[-1].key == "stream door sub"
            small.resume()
            wait_until(lambda: told.problems[-1].solved, 20, "the end of the failure was told")
            assert [fact.state for fact in told.states] == [CameraState.CONNECTING, CameraState.RECORDING]


def test_an_outage_of_the_whole_camera_is_told_by_its_state_alone(told: Told) -> None:
    side = SideStream(DOOR, SUB, told.bus)
    told.say(CameraState.RECORDING)
    side.fails(1, "It is gone.")
    told.say(CameraState.OFFLINE)
    side.fails(2, "It is gone.")
    assert told.problems == []
    told.say(CameraState.RECORDING)
    assert len(told.open) == 1
    told.say(CameraState.OFFLINE)
    assert told.open == []


def test_a_failure_is_told_once_and_another_cause_again(told: Told) -> None:
    side = SideStream(DOOR, SUB, told.bus)
    told.say(CameraState.RECORDING)
    for failures in (2, 3, 4):
        side.fails(failures, "Nothing answers.")
        told.say(CameraState.RECORDING)
    assert len(told.problems) == 1
    side.fails(5, "It refuses the password.")
    assert len(told.problems) == 2
    side.works()
    side.works()
    assert [problem.solved for problem in told.problems] == [False, False, True]


def test_a_large_stream_that_comes_second_is_missed_in_the_recording(told: Told) -> None:
    SideStream(DOOR, MAIN, told.bus).fails(2, "Unheard: the camera is not known to record.")
    told.say(CameraState.RECORDING, "other")
    assert told.problems == []
    told.say(CameraState.RECORDING)
    assert told.open == [
        "Front door is not recorded in full, because its large stream does not arrive. "
        "Unheard: the camera is not known to record."
    ]


def test_a_camera_that_is_let_go_has_no_problem_any_more(told: Told) -> None:
    side = SideStream(DOOR, SUB, told.bus)
    told.say(CameraState.RECORDING)
    side.fails(2, "Nothing answers.")
    side.close()
    assert told.open == []
    side.fails(3, "Nothing answers.")
    told.say(CameraState.RECORDING)
    assert told.open == []
