"""Whatever bytes a camera answers with, a call ends in a value of the right shape or in a CameraError."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.clock import SystemClock
from app.domain.errors import CameraError
from app.ingest.onvif import told
from app.ingest.onvif.address import Endpoint
from app.ingest.onvif.device import OnvifDevice
from app.ingest.onvif.http_post import Answer, Line
from app.ingest.onvif.profiles import Profile
from app.ingest.onvif.pull_point import Notification, Reading, readings
from app.ingest.onvif.soap import Service, SoapClient
from app.ingest.tls import Pins
from tests.helpers.onvif_answers import envelope
from tests.helpers.onvif_camera import OnvifCamera
from tests.unit.ingest.onvif.stage import LOGIN, MAIN, SUB, connected

DEVICE = Endpoint(False, "127.0.0.1", 9, "/onvif/device_service")


@pytest.fixture(scope="module")
def real_answers() -> dict[str, bytes]:
    """What a well-behaved camera says."""
    answers: dict[str, bytes] = {}
    post = Line.post

    def listen(line: Line, endpoint: Endpoint, body: bytes, headers: dict[str, str], timeout_s: float) -> Answer:
        answer = post(line, endpoint, body, headers, timeout_s)
        operation = re.search(rb"Body><(?:\w+:)?(\w+)", body)
        assert operation is not None
        answers[operation[1].decode()] = answer.body
        return answer

    with pytest.MonkeyPatch.context() as patch, OnvifCamera([MAIN, SUB]) as camera:
        patch.setattr(Line, "post", listen)
        device = connected(camera)
        device.information()
        device.profiles()
    return answers


class _Answering:
    """Every question gets the same answer, for as long as the block lasts."""

    def __init__(self, body: bytes, status: int = 200) -> None:
        self._answer = Answer(status, body, [])
        self._patch = pytest.MonkeyPatch()

    def __enter__(self) -> None:
        self._patch.setattr(Line, "post", lambda *_: self._answer)

    def __exit__(self, *_: object) -> None:
        self._patch.undo()


def _device_with_media2() -> OnvifDevice:
    device = OnvifDevice(DEVICE.url, LOGIN, SystemClock(), Pins())
    device._services = {Service.MEDIA2: DEVICE}
    return device


@given(st.data(), st.sampled_from(["GetProfiles", "GetServices", "GetSystemDateAndTime", "GetDeviceInformation"]))
@settings(max_examples=150)
def test_torn_and_twisted_answers_are_values_or_errors(
    real_answers: dict[str, bytes], data: st.DataObject, operation: str
) -> None:
    body = real_answers[operation]
    begin = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(begin, min(len(body), begin + 60)))
    twisted = body[:begin] + data.draw(st.binary(max_size=20)) + body[end:]
    if data.draw(st.booleans()):  # swap two tags' names, which stays well-formed XML
        names = sorted(set(re.findall(rb"<(\w+:\w+)[ >]", body)))
        twisted = body.replace(data.draw(st.sampled_from(names)), data.draw(st.sampled_from(names)))
    client = SoapClient(DEVICE, LOGIN, SystemClock(), Pins())
    with _Answering(twisted, data.draw(st.sampled_from([200, 400, 500]))):
        try:
            match operation:
                case "GetProfiles":
                    assert all(isinstance(each, Profile) for each in _device_with_media2().profiles())
                case "GetServices":
                    client.call(Service.DEVICE, operation, list[told.ServiceEntry], {"IncludeCapability": "false"})
                case "GetSystemDateAndTime":
                    OnvifDevice(DEVICE.url, LOGIN, SystemClock(), Pins()).read_time()
                case _:
                    client.call(Service.DEVICE, operation, told.Information)
        except CameraError as error:
            sentence = str(error)
        else:
            sentence = "It is a value."
    assert re.fullmatch(r"[\x20-\x7e\xa0-\uffff]{5,300}", sentence)


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
@example("tns1:VideoSource/MotionAlarm", "State", "true", "9999-99-99T00:00:00Z")
@example("x:VideoSource/y:MotionAlarm", "State", "1", "0001-01-01T00:00:00Z")
def test_reports_of_any_text_are_readings_or_nothing(topic: str, name: str, value: str, moment: str) -> None:
    import msgspec

    raw = {
        "Topic": topic,
        "Message": {"Message": {"Data": {"SimpleItem": [{"Name": name, "Value": value}]}, "UtcTime": moment}},
    }
    assert all(isinstance(each, Reading) for each in readings([msgspec.convert(raw, Notification)]))


@pytest.mark.parametrize("count", [512, 513])
def test_the_length_of_lists_is_bounded(count: int) -> None:
    profile = '<tr2:Profiles token="a"><tr2:Name>n</tr2:Name></tr2:Profiles>'
    body = envelope(f"<tr2:GetProfilesResponse>{profile * count}</tr2:GetProfilesResponse>").encode()
    with _Answering(body):
        if count > 512:
            with pytest.raises(CameraError):
                _device_with_media2().profiles()
        else:
            assert len(_device_with_media2().profiles()) == count


def test_an_over_long_text_is_refused() -> None:
    profile = f'<tr2:Profiles token="{"x" * 300}"/>'
    with (
        _Answering(envelope(f"<tr2:GetProfilesResponse>{profile}</tr2:GetProfilesResponse>").encode()),
        pytest.raises(CameraError),
    ):
        _device_with_media2().profiles()
