"""The scriptable ONVIF camera is as strict as a real one, or the tests with it would show nothing."""

import http.client

import pytest

from tests.helpers.conditions import wait_until
from tests.helpers.onvif_camera import OnvifCamera
from tests.unit.ingest.onvif.stage import MAIN, connected


def post(camera: OnvifCamera, body: str, path: str = "/onvif/device_service") -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", camera.port, timeout=10)
    try:
        connection.request("POST", path, body)
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


def test_a_token_is_good_once() -> None:
    with OnvifCamera([MAIN]) as camera:
        connected(camera).information()
        (asked,) = camera.operations("GetDeviceInformation")
        status, text = post(camera, asked.text)
        assert (asked.granted, status) == (True, 400)
        assert "ter:NotAuthorized" in text


def test_a_token_from_another_time_is_refused() -> None:
    with OnvifCamera([MAIN]) as camera:
        device = connected(camera)
        camera.clock_ahead_s = 60
        with pytest.raises(Exception, match="refused this user name or password"):
            device.information()


def test_nothing_but_the_time_is_told_without_a_login() -> None:
    with OnvifCamera([MAIN], auth="digest") as camera:
        for operation, expected in (("GetSystemDateAndTime", 200), ("GetServices", 401), ("GetDeviceInformation", 401)):
            ask = f'<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><{operation}/></s:Body></s:Envelope>'
            assert post(camera, ask)[0] == expected


def test_a_subscription_ends_when_nobody_renews_it() -> None:
    with OnvifCamera([MAIN], auth="none") as camera:
        subscription = camera.subscribe(0.1)
        wait_until(lambda: camera.pull(subscription.number, 0, 1) is None, 5, "the subscription ends")
