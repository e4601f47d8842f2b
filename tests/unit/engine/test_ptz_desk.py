"""A camera turns while somebody says so and stands still when nobody does any more, whatever the network does."""

import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraLogin, CameraStream, CameraUrl, DeviceUrl, StreamRole
from app.domain.errors import CameraCannot, CameraRefusedLogin, CameraUnreachable, KnownError, UsageError
from app.domain.ids import CameraId
from app.engine.ptz_desk import PtzDesk
from app.link.ptz_orders import BEAT_S, HOLD_S, Place, Steering, decode_places, move_words
from tests.helpers.conditions import promises_a_time, wait_until
from tests.helpers.engine import camera_at
from tests.helpers.onvif_camera import Misbehaviour, OnvifCamera, Picture

MAIN = Picture("main", "H264", 1920, 1080, "rtsp://127.0.0.1:8554/main")
SECOND = Picture("second", "H264", 1920, 1080, "rtsp://127.0.0.1:8554/second", source="lens-2")
RIGHT, UP_AND_IN = Steering(pan=0.5), Steering(tilt=1.0, zoom=0.25)


def listed(onvif: OnvifCamera, *, stream: Picture = MAIN, password: str = "hunter2") -> Camera:
    return Camera(
        CameraId("yard"),
        "Yard",
        (CameraStream(StreamRole.MAIN, CameraUrl(stream.url)),),
        CameraLogin("admin", password),
        onvif=DeviceUrl(onvif.url),
    )


class Stage:
    """A desk over one camera."""

    def __init__(self, root: Path, camera: Camera) -> None:
        self.cameras: dict[CameraId, Any] = {camera.id: SimpleNamespace(camera=camera)}
        self.desk = PtzDesk(LibraryPaths(root), SystemClock(), lambda: self.cameras)

    def order(self, name: str, /, **words: str) -> str:
        return self.desk.obey(name, {"camera_id": "yard", **words})

    def move(self, steering: Steering) -> str:
        return self.desk.obey("ptz-move", move_words("yard", steering))

    def hold(self, steering: Steering, seconds: float) -> None:
        """As a window does while a key is held."""
        ends_s = time.monotonic() + seconds
        while time.monotonic() < ends_s:
            self.move(steering)
            time.sleep(BEAT_S)


@pytest.fixture
def onvif() -> Iterator[OnvifCamera]:
    with OnvifCamera([MAIN]) as camera:
        yield camera


@pytest.fixture
def stage(tmp_path: Path, onvif: OnvifCamera) -> Iterator[Stage]:
    made = Stage(tmp_path, listed(onvif))
    yield made
    made.desk.close()


@promises_a_time
def test_a_move_that_nobody_says_again_is_stopped_in_half_a_second(stage: Stage, onvif: OnvifCamera) -> None:
    stage.order("ptz")  # connected, as a window is before the first key
    took_s = []
    for number in range(1, 4):
        stage.hold(RIGHT, 0.3)
        stage.move(RIGHT)
        last_s = time.monotonic()
        wait_until(lambda: len(onvif.moves) >= 2 * number, 5, "the camera stands still")  # noqa: B023 - waited for here
        assert onvif.moves[-1][1] == {}
        took_s.append(onvif.moves[-1][0] - last_s)
    assert [velocity["pan"] for _, velocity in onvif.moves[::2]] == [0.5, 0.5, 0.5]
    assert HOLD_S - 0.05 < min(took_s) < 0.5
    assert max(took_s) < 2.0


def test_a_stop_comes_at_once_and_only_then_is_answered(stage: Stage, onvif: OnvifCamera) -> None:
    stage.order("ptz")
    stage.move(RIGHT)
    wait_until(lambda: onvif.velocity, 5, "the camera turns")
    assert stage.order("ptz-stop") == ""
    assert onvif.velocity == {}


def test_another_direction_ends_what_it_does_not_name(stage: Stage, onvif: OnvifCamera) -> None:
    stage.order("ptz")
    stage.move(UP_AND_IN)
    wait_until(lambda: onvif.velocity, 5, "the camera turns")
    stage.move(RIGHT)
    wait_until(lambda: onvif.velocity.get("pan") == 0.5, 5, "the camera turns right")
    assert onvif.velocity == {"pan": 0.5, "tilt": 0.0, "zoom": 0.0}
    assert stage.move(Steering()) == "", "no speed at all is a stop"
    assert onvif.velocity == {}


def test_a_move_that_lasts_is_told_again_since_the_camera_ends_it_by_itself(stage: Stage, onvif: OnvifCamera) -> None:
    stage.order("ptz")
    stage.hold(RIGHT, 2.4)
    moves = onvif.operations("ContinuousMove")
    assert 2 <= len(moves) <= 4
    assert all("PT2.5S" in each.text for each in moves)


@promises_a_time
def test_the_stop_does_not_wait_for_a_move_that_hangs_and_follows_it_once_more(
    stage: Stage, onvif: OnvifCamera
) -> None:
    stage.order("ptz")
    onvif.misbehaves["ContinuousMove"] = Misbehaviour.HANG
    stage.move(RIGHT)
    wait_until(lambda: onvif.operations("ContinuousMove"), 5, "the move is on its way")
    began_s = time.monotonic()
    wait_until(lambda: onvif.operations("Stop"), 5, "a stop")
    assert time.monotonic() - began_s < 1.5
    del onvif.misbehaves["ContinuousMove"]
    wait_until(lambda: len(onvif.operations("Stop")) >= 2, 10, "the move has ended, and another stop follows it")
    with pytest.raises(CameraUnreachable, match="did not answer within"):
        stage.move(RIGHT)
    stage.move(RIGHT)
    wait_until(lambda: onvif.velocity, 5, "the camera turns again, over a new connection")


def test_a_stop_that_is_lost_is_sent_until_it_arrives(stage: Stage, onvif: OnvifCamera) -> None:
    stage.order("ptz")
    stage.move(RIGHT)
    wait_until(lambda: onvif.velocity, 5, "the camera turns")
    onvif.misbehaves["Stop"] = Misbehaviour.DROP
    wait_until(lambda: len(onvif.operations("Stop")) >= 4, 10, "more than one round of stops")
    del onvif.misbehaves["Stop"]
    wait_until(lambda: onvif.velocity == {}, 5, "the camera stands still")


def test_a_wrong_password_is_not_tried_again_with_every_beat(tmp_path: Path, onvif: OnvifCamera) -> None:
    stage = Stage(tmp_path, listed(onvif, password="wrong"))
    try:
        stage.move(RIGHT)
        wait_until(lambda: any(not each.granted for each in onvif.asked), 5, "the camera refuses")
        wait_until(lambda: fails(stage), 5, "the refusal is told")
        refused = len(onvif.asked)
        for _ in range(5):
            with pytest.raises(CameraRefusedLogin):
                stage.move(RIGHT)
        assert len(onvif.asked) == refused
    finally:
        stage.desk.close()


def fails(stage: Stage) -> bool:
    try:
        stage.move(RIGHT)
    except KnownError:
        return True
    return False


def test_places_are_listed_visited_kept_and_forgotten(stage: Stage, onvif: OnvifCamera) -> None:
    assert decode_places(stage.order("ptz")).places == (Place("1", "Gate"),)
    assert stage.order("ptz-go-to", place="1") == "Yard turns there."
    assert onvif.went_to == ["1"]
    kept = decode_places(stage.order("ptz-remember", name=" Door ")).places
    assert [place.name for place in kept] == ["Gate", "Door"]
    assert decode_places(stage.order("ptz-forget", place=kept[1].token)).places == (Place("1", "Gate"),)


def test_of_a_recorder_the_lens_is_turned_whose_stream_is_recorded(tmp_path: Path) -> None:
    with OnvifCamera([MAIN, SECOND]) as onvif:
        stage = Stage(tmp_path, listed(onvif, stream=SECOND))
        stage.move(RIGHT)
        wait_until(lambda: onvif.velocity, 5, "the camera turns")
        (move, *_) = onvif.operations("ContinuousMove")
        assert ">second<" in move.text
        stage.desk.close()
        assert onvif.velocity == {}, "the engine's end stops it"


def test_a_camera_that_was_changed_stands_still_and_is_connected_anew(stage: Stage, onvif: OnvifCamera) -> None:
    stage.order("ptz")
    stage.move(RIGHT)
    wait_until(lambda: onvif.velocity, 5, "the camera turns")
    stage.cameras.clear()
    stage.desk.prune()
    assert onvif.velocity == {}
    with pytest.raises(UsageError, match="no camera"):
        stage.move(RIGHT)


def test_a_camera_without_onvif_or_motor_says_so(tmp_path: Path) -> None:
    stage = Stage(tmp_path, camera_at("rtsp://127.0.0.1:1/main", "yard"))
    with pytest.raises(CameraCannot, match="by the address of its stream alone"):
        stage.order("ptz")
    fixed = Picture("main", "H264", 1920, 1080, MAIN.url, turns=False)
    with OnvifCamera([fixed]) as onvif:
        other = Stage(tmp_path, listed(onvif))
        with pytest.raises(CameraCannot, match=r"^This camera cannot be turned\.$"):
            other.order("ptz")
        other.desk.close()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ptz", {"x": "y"}),
        ("ptz-move", {"pan": "9", "tilt": "0", "zoom": "0"}),
        ("ptz-go-to", {"place": ""}),
        ("ptz-go-to", {"place": "x" * 65}),
        ("ptz-remember", {"name": "  "}),
        ("ptz-remember", {"name": "\x1b[31m"}),
    ],
)
def test_an_odd_order_is_refused(stage: Stage, onvif: OnvifCamera, name: str, words: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        stage.order(name, **words)
    assert onvif.moves == []
