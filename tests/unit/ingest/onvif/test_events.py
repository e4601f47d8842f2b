"""What a camera reports becomes facts: changes only, once each, at the right time, and again after every loss."""

import contextlib
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.core.bus import Bus
from app.core.clock import SystemClock
from app.domain.camera import Camera, CameraLogin, CameraSignal, CameraStream, CameraUrl, DeviceUrl, StreamRole
from app.domain.facts import CameraSignalled, ProblemFound
from app.domain.ids import CameraId
from app.ingest.onvif.event_worker import OnvifEventWorker
from app.ingest.tls import Pins
from tests.helpers.conditions import wait_until
from tests.helpers.onvif_camera import Misbehaviour, OnvifCamera
from tests.unit.ingest.onvif.stage import LOGIN, MAIN

MOTION = "tns1:RuleEngine/CellMotionDetector/Motion"
TAMPER = "tns1:VideoSource/GlobalSceneChange/ImagingService"
INPUT = "tns1:Device/Trigger/DigitalInput"


class Listener:
    """A worker for one camera, and the facts that it published."""

    def __init__(self, onvif: OnvifCamera, login: CameraLogin | None = LOGIN) -> None:
        bus = Bus()
        self.signals: list[CameraSignalled] = []
        self.problems: list[ProblemFound] = []
        bus.subscribe(CameraSignalled, self.signals.append)
        bus.subscribe(ProblemFound, self.problems.append)
        streams = (CameraStream(StreamRole.MAIN, CameraUrl(MAIN.url)),)
        camera = Camera(CameraId("gate"), "Gate", streams, login, onvif=DeviceUrl(onvif.url))
        self.worker = OnvifEventWorker(camera, bus=bus, clock=SystemClock(), pins=Pins())

    def states(self) -> list[tuple[CameraSignal, str, bool]]:
        """What was published, without the times."""
        return [(each.signal, each.source, each.active) for each in self.signals]


@contextlib.contextmanager
def listening(onvif: OnvifCamera, login: CameraLogin | None = LOGIN) -> Iterator[Listener]:
    listener = Listener(onvif, login)
    listener.worker.start()
    try:
        yield listener
    finally:
        listener.worker.request_stop()
        assert listener.worker.join(5), "a stop cuts the question off"


def subscribed(onvif: OnvifCamera, count: int = 1) -> None:
    wait_until(
        lambda: len([each for each in onvif.operations("PullMessages") if each.granted]) >= count, 10, "it pulls"
    )


@pytest.mark.parametrize("reference_parameters", [False, True])
@pytest.mark.parametrize("auth", ["token", "digest"])
def test_motion_tamper_and_inputs_become_facts(reference_parameters: bool, auth: str) -> None:
    with OnvifCamera([MAIN], reference_parameters=reference_parameters, auth=auth) as onvif:  # type: ignore[arg-type]
        with listening(onvif) as listener:
            subscribed(onvif)
            onvif.signal(MOTION, "V1", "IsMotion", "true")
            onvif.signal(TAMPER, "V1", "State", "true")
            onvif.signal(INPUT, "Bell", "LogicalState", "active")
            onvif.signal("tns1:Monitoring/ProcessorUsage", "P", "Value", "20")
            onvif.signal(MOTION, "V1", "IsMotion", "1")
            onvif.signal(MOTION, "V1", "IsMotion", "perhaps")
            onvif.signal(MOTION, "V1", "IsMotion", "false")
            wait_until(lambda: len(listener.signals) == 4, 10, "four changes")
        assert listener.states()[:4] == [
            (CameraSignal.MOTION, "V1", True),
            (CameraSignal.TAMPER, "V1", True),
            (CameraSignal.DIGITAL_INPUT, "Bell", True),
            (CameraSignal.MOTION, "V1", False),
        ]
        # What was still on when the worker ended went off with it.
        assert sorted(listener.states()[4:], key=str) == [
            (CameraSignal.DIGITAL_INPUT, "Bell", False),
            (CameraSignal.TAMPER, "V1", False),
        ]
        assert onvif.subscriptions == {}, "the subscription was given back"


def test_what_is_on_already_is_told_at_the_beginning() -> None:
    with OnvifCamera([MAIN]) as onvif:
        onvif.signal(MOTION, "V1", "State", "true")
        with listening(onvif) as listener:
            wait_until(lambda: listener.states() == [(CameraSignal.MOTION, "V1", True)], 10, "motion")


@pytest.mark.parametrize("ahead_s", [-86_400, 0, 3_600])
def test_a_signals_time_is_this_computers_whatever_the_cameras_clock_says(ahead_s: int) -> None:
    with OnvifCamera([MAIN], clock_ahead_s=ahead_s) as onvif, listening(onvif) as listener:
        subscribed(onvif)
        before_ms = time.time() * 1000
        onvif.signal(MOTION, "V1", "State", "true")
        wait_until(lambda: listener.signals, 10, "motion")
        assert before_ms - 3000 < listener.signals[0].at_ms <= time.time() * 1000


def test_a_camera_that_forgot_the_subscription_is_asked_again() -> None:
    with OnvifCamera([MAIN]) as onvif, listening(onvif) as listener:
        subscribed(onvif)
        onvif.signal(MOTION, "V1", "State", "true")
        wait_until(lambda: listener.signals, 10, "motion")
        onvif.forget_subscriptions()
        wait_until(lambda: len(onvif.operations("CreatePullPointSubscription")) == 2, 15, "it subscribes again")
        wait_until(lambda: len(listener.signals) >= 3, 10, "off with the loss, on with the new subscription")
        assert [state for _, _, state in listener.states()][:3] == [True, False, True]


@pytest.mark.parametrize("refuses", [False, True])
def test_a_subscription_is_kept_alive(refuses: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ingest.onvif.pull_point.LIVES_S", 2.0)
    monkeypatch.setattr("app.ingest.onvif.pull_point._SHORTEST_LIFE_S", 1.0)
    monkeypatch.setattr("app.ingest.onvif.pull_point.PULL_S", 0.3)
    with OnvifCamera([MAIN]) as onvif:
        onvif.refuses_renewal = refuses
        with listening(onvif) as listener:
            wait_until(lambda: len(onvif.operations("Renew")) >= 3, 20, "renewals")
            onvif.signal(MOTION, "V1", "State", "true")
            wait_until(lambda: listener.signals, 10, "motion still arrives")
            subscriptions = len(onvif.operations("CreatePullPointSubscription"))
            assert subscriptions >= 3 if refuses else subscriptions == 1
            assert len(onvif.subscriptions) <= 2, "those that cannot be renewed are given back"
            assert not listener.worker.failures


def test_a_flood_of_reports_is_bounded() -> None:
    with OnvifCamera([MAIN]) as onvif, listening(onvif) as listener:
        subscribed(onvif)
        for number in range(3_000):
            onvif.signal(MOTION, f"V{number}", "State", "true")
        wait_until(lambda: len(onvif.operations("PullMessages")) > 8, 20, "some questions")
        assert 0 < len(listener.signals) <= 64


def test_a_refused_login_is_a_problem_that_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ingest.onvif.event_worker._REFUSED_BACKOFF_S", 0.2)
    with OnvifCamera([MAIN]) as onvif:
        onvif.misbehaves["*"] = Misbehaviour.OFF
        with listening(onvif) as listener:
            wait_until(lambda: listener.problems, 10, "a problem")
            onvif.misbehaves.clear()
            wait_until(lambda: listener.problems[-1].solved, 20, "no problem any more")
    assert "ONVIF is off" in listener.problems[0].sentence
    assert listener.problems[0].sentence.startswith("Gate ")


def test_a_wrong_password_is_not_tried_often() -> None:
    with OnvifCamera([MAIN]) as onvif, listening(onvif, replace(LOGIN, password="wrong")) as listener:
        wait_until(lambda: listener.problems, 10, "a problem")
        assert listener.worker.backoff_s() >= 60
        assert len([each for each in onvif.asked if each.login == "token"]) == 1


def test_a_camera_without_events_is_left_alone() -> None:
    with OnvifCamera([MAIN], services=("media",)) as onvif, listening(onvif) as listener:
        wait_until(lambda: listener.worker.failures, 10, "it noticed")
        assert listener.worker.backoff_s() >= 3600
        assert listener.problems == []
