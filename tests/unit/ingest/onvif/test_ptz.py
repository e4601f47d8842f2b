"""A camera turns for as long as it was asked to, and stands still then, whatever went wrong in between."""

import threading
import time

import pytest

from app.core.clock import Stop
from app.domain.errors import CameraCannot, CameraError, UsageError
from app.ingest.onvif.ptz import Preset, Ptz, Velocity
from tests.helpers.conditions import promises_a_time, wait_until
from tests.helpers.onvif_camera import Misbehaviour, OnvifCamera, Picture
from tests.unit.ingest.onvif.stage import MAIN, connected


def ptz_of(camera: OnvifCamera) -> Ptz:
    device = connected(camera)
    return Ptz(device, device.profiles())


@promises_a_time
def test_a_move_lasts_as_long_as_asked_and_ends_with_a_stop() -> None:
    with OnvifCamera([MAIN]) as camera:
        ptz_of(camera).move(Velocity(pan=-0.5, zoom=1.0), 0.3, Stop())
        (begun_s, velocity), (ended_s, standing) = camera.moves
        (move,) = camera.operations("ContinuousMove")
    assert velocity == {"pan": -0.5, "tilt": 0.0, "zoom": 1.0}
    assert standing == {}
    assert 0.25 < ended_s - begun_s < 3
    assert "<ns0:Timeout>PT0.8S<" in move.text, "the camera knows the end by itself"


@promises_a_time
def test_a_move_is_cut_short_and_stopped_when_asked() -> None:
    with OnvifCamera([MAIN]) as camera:
        stop, ptz = Stop(), ptz_of(camera)
        mover = threading.Thread(target=ptz.move, args=(Velocity(tilt=1.0), 10.0, stop))
        mover.start()
        wait_until(lambda: camera.moves, 5, "the camera turns")
        began_s = time.monotonic()
        stop.set()
        mover.join()
        assert time.monotonic() - began_s < 5
        assert camera.velocity == {}
        assert len(camera.moves) == 2


@pytest.mark.parametrize("misbehaviour", [Misbehaviour.DROP, Misbehaviour.GARBAGE, Misbehaviour.FAULT])
def test_a_stop_is_sent_also_when_the_move_failed(misbehaviour: Misbehaviour) -> None:
    with OnvifCamera([MAIN]) as camera:
        ptz = ptz_of(camera)
        camera.misbehaves["ContinuousMove"] = misbehaviour
        with pytest.raises(CameraError):
            ptz.move(Velocity(pan=1.0), 1.0, Stop())
        assert [each for _, each in camera.moves] == [{}]


def test_a_stop_that_is_lost_is_sent_again() -> None:
    with OnvifCamera([MAIN]) as camera:
        ptz = ptz_of(camera)
        camera.misbehaves["Stop"] = Misbehaviour.DROP
        with pytest.raises(CameraError):
            ptz.stop()
        assert len(camera.operations("Stop")) == 3


def test_places_are_listed_visited_kept_and_forgotten() -> None:
    with OnvifCamera([MAIN]) as camera:
        ptz = ptz_of(camera)
        assert ptz.presets() == [Preset("1", "Gate")]
        ptz.go_to(Preset("1", "Gate"))
        kept = ptz.remember("Door & <bell>")
        assert camera.went_to == ["1"]
        assert ptz.presets() == [Preset("1", "Gate"), Preset(kept.token, "Door & <bell>")]
        ptz.forget(kept)
        assert ptz.presets() == [Preset("1", "Gate")]
        with pytest.raises(CameraCannot, match="requested preset token does not exist"):
            ptz.go_to(Preset("9", "nowhere"))


def test_a_camera_without_a_motor_says_so() -> None:
    fixed = Picture("main", "H264", 1920, 1080, MAIN.url, turns=False)
    with OnvifCamera([fixed]) as camera, pytest.raises(CameraCannot, match=r"^This camera cannot be turned\.$"):
        ptz_of(camera)
    with OnvifCamera([MAIN], services=("media",)) as camera, pytest.raises(CameraCannot, match="cannot be turned"):
        ptz_of(camera)


@pytest.mark.parametrize("seconds", [0, -1, 11, float("inf")])
def test_an_endless_move_is_refused(seconds: float) -> None:
    with OnvifCamera([MAIN]) as camera:
        with pytest.raises(UsageError):
            ptz_of(camera).move(Velocity(pan=1.0), seconds, Stop())
        assert camera.moves == []
