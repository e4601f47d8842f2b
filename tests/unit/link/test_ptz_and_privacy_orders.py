"""Orders to turn a camera, and about its privacy, survive the way and are read strictly."""

import pytest

from app.domain.errors import LinkRefused, UsageError
from app.domain.ids import CameraId
from app.link.privacy_orders import MAX_PRIVACY_MS, PrivacyOrder, privacy_words, read_privacy
from app.link.ptz_orders import (
    Place,
    Places,
    Steering,
    decode_places,
    encode_places,
    move_words,
    read_steering,
)

NOW_MS = 1_700_000_000_000
YARD = CameraId("yard")


def test_steering_and_places_survive_the_way() -> None:
    steering = Steering(pan=-1.0, tilt=0.25, zoom=1.0)
    places = Places((Place("1", "Gate"), Place("2", "")))
    assert read_steering(move_words("yard", steering)) == steering
    assert decode_places(encode_places(places)) == places
    assert Steering().still
    assert not steering.still


@pytest.mark.parametrize("speed", ["1.001", "-1.1", "nan", "inf", "", "fast"])
def test_an_impossible_speed_is_refused(speed: str) -> None:
    with pytest.raises(UsageError):
        read_steering({"pan": speed, "tilt": "0", "zoom": "0"})
    with pytest.raises(UsageError):
        read_steering({"pan": "0", "tilt": "0"})


@pytest.mark.parametrize(
    "text", ["", "null", "[" * 10_000, '{"places":[{"token":"1"}]}', encode_places(Places((Place("1", "n"),) * 513))]
)
def test_odd_places_are_refused(text: str) -> None:
    with pytest.raises(LinkRefused):
        decode_places(text)


@pytest.mark.parametrize(
    "order",
    [PrivacyOrder(YARD, True), PrivacyOrder(YARD, False), PrivacyOrder(YARD, True, NOW_MS + 3_600_000)],
)
def test_a_wish_for_privacy_survives_the_way(order: PrivacyOrder) -> None:
    assert read_privacy(privacy_words(order), NOW_MS) == order


@pytest.mark.parametrize(
    "arguments",
    [
        {"camera_id": "yard"},
        {"camera_id": "yard", "on": "yes"},
        {"camera_id": "yard", "on": "true", "x": "y"},
        {"camera_id": "yard", "on": "true", "until_ms": str(NOW_MS)},
        {"camera_id": "yard", "on": "true", "until_ms": str(NOW_MS + MAX_PRIVACY_MS + 1)},
        {"camera_id": "yard", "on": "true", "until_ms": "-5"},
        {"camera_id": "yard", "on": "true", "until_ms": "9" * 4000},
        {"camera_id": "yard", "on": "false", "until_ms": str(NOW_MS + 1000)},
    ],
)
def test_an_odd_wish_for_privacy_is_refused(arguments: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        read_privacy(arguments, NOW_MS)
