"""Orders about cameras and their answers are read strictly, at both ends."""

import pytest

from app.domain.camera import StreamRole
from app.domain.errors import LinkRefused, UsageError
from app.domain.plan import RecordingMode, RecordingPlan
from app.link.camera_orders import (
    MAX_CAMERAS,
    Added,
    CameraChange,
    CameraListing,
    Finding,
    Findings,
    ListedCamera,
    ListedStream,
    Refused,
    StreamChange,
    Trouble,
    decode_add_answer,
    decode_change,
    decode_findings,
    decode_listing,
    encode,
)

PLAN = RecordingPlan(RecordingMode.EVENTS, 5, 30)
LISTING = CameraListing(
    (
        ListedCamera(
            "yard", "Yard", "rtsp://h/x", "admin",
            (ListedStream(StreamRole.MAIN, "rtsp://h/x", PLAN, "h264", 1920, 1080, 4100),),
        ),
    )
)  # fmt: skip


def test_every_answer_survives_the_way() -> None:
    findings = Findings((Finding("webcam:0", "USB webcam", "", "", False),), 3)
    change = CameraChange("Yard", (StreamChange("rtsp://h/x", StreamRole.MAIN, PLAN),))
    assert decode_listing(encode(LISTING)) == LISTING
    assert decode_findings(encode(findings)) == findings
    assert decode_change(encode(change)) == change
    for answer in (Added("yard", "Yard", 2), Refused(Trouble.LOGIN, "No.")):
        assert decode_add_answer(encode(answer)) == answer


@pytest.mark.parametrize(
    "text", ["", "null", "{}", "[" * 10_000, '{"cameras":[],"more":1}', '{"cameras":[{"id":"x"}]}']
)
def test_an_odd_listing_is_refused(text: str) -> None:
    with pytest.raises(LinkRefused):
        decode_listing(text)


def test_more_cameras_than_a_list_can_hold_are_refused() -> None:
    with pytest.raises(LinkRefused):
        decode_listing(encode(CameraListing(LISTING.cameras * (MAX_CAMERAS + 1))))


@pytest.mark.parametrize(
    "change",
    [
        CameraChange(" ", (StreamChange("a", StreamRole.MAIN, PLAN),)),
        CameraChange("Yard", (StreamChange("a", StreamRole.SUB, PLAN),)),
        CameraChange("Yard", (StreamChange("a", StreamRole.MAIN, PLAN), StreamChange("b", StreamRole.MAIN, PLAN))),
        CameraChange("x" * 101, (StreamChange("a", StreamRole.MAIN, PLAN),)),
        CameraChange("Yard", ()),
    ],
)
def test_a_change_that_makes_no_camera_is_refused(change: CameraChange) -> None:
    with pytest.raises(UsageError):
        decode_change(encode(change))


def test_a_plan_that_cannot_be_kept_is_refused() -> None:
    change = CameraChange("Yard", (StreamChange("a", StreamRole.MAIN, PLAN),))
    with pytest.raises(UsageError):
        decode_change(encode(change).replace('"pre_roll_s":5', '"pre_roll_s":61'))
