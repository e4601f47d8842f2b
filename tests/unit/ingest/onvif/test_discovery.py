"""Cameras are found by themselves, soon, once each, and at no other host than the one that answered."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.clock import Stop, SystemClock
from app.ingest.onvif.discovery import Discovery, Interface, own_interfaces
from app.ingest.onvif.probe import FoundCamera, make_probe, read_matches
from tests.helpers.conditions import promises_a_time
from tests.helpers.discovery_responder import DiscoveryResponder, probe_match

HOST = "127.0.0.77"
URL = f"http://{HOST}:8000/onvif/device_service"
ID = "urn:uuid:1"


def search(seconds: float = 1.0, hosts: tuple[str, ...] = (), stop_at: int = 1) -> tuple[list[FoundCamera], float]:
    """What is found on loopback, and after how many seconds the first."""
    stop, first_s, began_s = Stop(), [float("inf")], time.monotonic()
    seen: list[FoundCamera] = []

    def on_found(camera: FoundCamera) -> None:
        first_s[0] = min(first_s[0], time.monotonic() - began_s)
        seen.append(camera)
        if len(seen) >= stop_at:
            stop.set()

    found = Discovery(SystemClock(), stop, interfaces=[Interface("127.0.0.1")], hosts=hosts).run(seconds, on_found)
    assert found == seen
    return found, first_s[0]


@promises_a_time
@pytest.mark.parametrize("multicast", [True, False])
def test_a_camera_is_found_within_five_seconds(multicast: bool) -> None:
    with DiscoveryResponder(HOST, lambda asked: [probe_match(asked, URL).encode()]) as responder:
        if multicast and not responder.hears_multicast:
            pytest.skip("this machine has no multicast on loopback")
        found, first_s = search(5.0, hosts=() if multicast else (HOST,))
    assert found == [FoundCamera("urn:uuid:11111111-2222-3333-4444-555555555555", URL, "Gate camera", "Eye-4")]  # type: ignore[arg-type]
    assert first_s < 5.0


def test_a_lost_question_is_asked_again() -> None:
    with DiscoveryResponder(HOST, lambda asked: [probe_match(asked, URL).encode()], deaf_for=2) as responder:
        found, _ = search(5.0, hosts=(HOST,))
        assert responder.questions > 2
    assert len(found) == 1


def test_a_camera_that_answers_every_question_twice_is_found_once() -> None:
    with DiscoveryResponder(HOST, lambda asked: [probe_match(asked, URL).encode()] * 2):
        found, _ = search(0.7, hosts=(HOST,), stop_at=9)
    assert len(found) == 1


def test_a_flood_of_cameras_is_bounded() -> None:
    def flood(asked: str) -> list[bytes]:
        return [probe_match(asked, f"http://{HOST}:{port}/x", key=f"k{port}").encode() for port in range(1000, 1400)]

    with DiscoveryResponder(HOST, flood):
        found, _ = search(1.0, hosts=(HOST,), stop_at=10_000)
    assert 0 < len(found) <= 256


def test_without_a_network_nothing_is_found_and_nothing_fails() -> None:
    nothing = Discovery(SystemClock(), Stop(), interfaces=[]).run(5.0)
    unroutable = Discovery(SystemClock(), Stop(), interfaces=[Interface("203.0.113.9")]).run(5.0)
    assert nothing == unroutable == []


@promises_a_time
def test_a_stop_ends_the_search_at_once() -> None:
    stop = Stop()
    stop.set()
    began_s = time.monotonic()
    assert Discovery(SystemClock(), stop, interfaces=[Interface("127.0.0.1")]).run(60.0) == []
    assert time.monotonic() - began_s < 5


def test_this_computers_own_networks_are_known() -> None:
    assert Interface("127.0.0.1") in own_interfaces()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("http://192.168.1.40/onvif/device_service", "http://192.168.1.40/onvif/device_service"),
        ("http://10.0.0.9/x http://192.168.1.40:8080/y", "http://192.168.1.40:8080/y"),
        ("http://10.0.0.9:81/x", "http://192.168.1.40:81/x"),
        ("http://127.0.0.1/x", "http://192.168.1.40/x"),
        ("https://192.168.1.40/x", "https://192.168.1.40/x"),
    ],
)
def test_an_address_is_always_on_the_host_that_answered(told: str, expected: str) -> None:
    (camera,) = read_matches(probe_match(ID, told).encode(), "192.168.1.40", frozenset({ID}))
    assert camera.url == expected


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"hello",
        b"<a/>",
        probe_match("urn:uuid:another", URL).encode(),
        probe_match(ID, URL, types="print:Printer").encode(),
        probe_match(ID, URL, scopes="ldap:///x").encode(),
        probe_match(ID, "").encode(),
        probe_match(ID, "ftp://192.168.1.40/x javascript:1 http:// http://u:p@192.168.1.40/").encode(),
        b'<!DOCTYPE x [<!ENTITY e "x">]>' + probe_match(ID, URL).partition("?>")[2].encode(),
        b"<!DOCTYPE x SYSTEM 'http://127.0.0.1/x.dtd'>" + probe_match(ID, URL).partition("?>")[2].encode(),
        probe_match(ID, URL + "x" * 20_000).encode(),
        probe_match(ID, URL).encode()[:-9],
    ],
)
def test_what_is_not_strictly_a_cameras_answer_is_dropped(answer: bytes) -> None:
    assert read_matches(answer, HOST, frozenset({ID})) == []


def test_names_are_made_harmless() -> None:
    scopes = "onvif://www.onvif.org/name/" + "%1b%5B31m" + "x" * 200
    (camera,) = read_matches(probe_match(ID, URL, scopes=scopes).encode(), HOST, frozenset({ID}))
    assert "\x1b" not in camera.name
    assert len(camera.name) <= 60


@given(st.binary(max_size=400), st.integers(0, 800))
def test_no_datagram_does_more_than_be_dropped(noise: bytes, at: int) -> None:
    answer = probe_match(ID, URL).encode()
    for cameras in (
        read_matches(noise, HOST, frozenset({ID})),
        read_matches(answer[:at] + noise + answer[at:], HOST, frozenset({ID})),
    ):
        assert all(camera.url.startswith((f"http://{HOST}", f"https://{HOST}")) for camera in cameras)


def test_every_question_has_an_id_of_its_own() -> None:
    assert make_probe("tds:Device")[0] != make_probe("tds:Device")[0]
