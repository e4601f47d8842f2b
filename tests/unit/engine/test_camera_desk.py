"""The desk takes orders about cameras within bounds, gives no password away, and looks only while somebody asks."""

from pathlib import Path

import pytest

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import CameraLogin
from app.domain.errors import UsageError
from app.engine.camera_desk import CameraDesk
from app.engine.camera_search import CameraSearch, attached_webcams, make_of
from app.engine.stream_meter import StreamMeter
from app.ingest.camera_list import load_cameras
from app.link.camera_orders import Refused, Trouble, decode_add_answer, decode_listing
from tests.helpers.conditions import free_port
from tests.helpers.engine import camera_at, prepare_library

PASSWORD = "hunter2hunter2"


class HandClock:
    """Moves when told to."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def wall_ms(self) -> int:
        return round(self.now_s * 1000)

    def monotonic_s(self) -> float:
        return self.now_s


def desk_over(paths: LibraryPaths) -> CameraDesk:
    search = CameraSearch(SystemClock(), interfaces=())
    return CameraDesk(paths, SystemClock(), search=search, pipelines=dict, reload=lambda: "Done.")


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    camera = camera_at(f"rtsp://admin:{PASSWORD}@127.0.0.1:{free_port()}/main", "yard")
    assert camera.login == CameraLogin("admin", PASSWORD)
    return prepare_library(tmp_path / "library", [camera])


def test_a_listing_tells_the_user_and_never_the_password(paths: LibraryPaths) -> None:
    text = desk_over(paths).obey("cameras", {})
    (listed,) = decode_listing(text).cameras
    assert (listed.id, listed.user) == ("yard", "admin")
    assert PASSWORD not in text


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("cameras", {"x": "y"}),
        ("add-camera", {}),
        ("add-camera", {"address": "a", "x": "y"}),
        ("add-camera", {"address": "a" * 1025}),
        ("add-camera", {"address": "a", "password": "p" * 257}),
        ("add-camera", {"address": "a", "lens": "-1"}),
        ("add-camera", {"address": "a", "lens": "9" * 5}),
        ("add-camera", {"address": "a", "like": "nobody"}),
        ("change-camera", {"camera_id": "yard", "change": "{"}),
        ("change-camera", {"camera_id": "yard"}),
        ("change-camera-login", {"camera_id": "yard", "user": "admin"}),
        ("change-camera-login", {"camera_id": "yard", "user": "", "password": "p"}),
        ("change-camera-login", {"camera_id": "yard", "user": "admin", "password": "p" * 257}),
        ("change-camera-login", {"camera_id": "nobody", "user": "admin", "password": "p"}),
        ("remove-camera", {"camera_id": "../yard", "recordings": "keep"}),
        ("remove-camera", {"camera_id": "yard"}),
        ("remove-camera", {"camera_id": "yard", "recordings": "perhaps"}),
    ],
)
def test_an_order_that_cannot_be_read_changes_nothing(
    paths: LibraryPaths, name: str, arguments: dict[str, str]
) -> None:
    before = load_cameras(paths)
    with pytest.raises(UsageError):
        desk_over(paths).obey(name, arguments)
    assert load_cameras(paths) == before


def test_a_camera_that_does_not_answer_is_not_added_with_the_login_of_another(paths: LibraryPaths) -> None:
    address = f"rtsp://127.0.0.1:{free_port()}/other"
    text = desk_over(paths).obey("add-camera", {"address": address, "like": "yard"})
    answer = decode_add_answer(text)
    assert isinstance(answer, Refused)
    assert answer.trouble is Trouble.UNREACHABLE
    assert PASSWORD not in text
    assert len(load_cameras(paths)) == 1


def test_a_search_ends_with_the_engine() -> None:
    search = CameraSearch(SystemClock(), interfaces=(), hosts=("127.0.0.1",))
    assert search.ask() == []
    search.close()
    assert search.ask() == [], "and none begins any more; a thread that stayed would fail this test"


def test_the_makers_word_is_told_apart_from_common_ones() -> None:
    names = ["HIKVISION DS-2CD2042", "IP Camera", "Acme Eye 4", "DS-2CD2042", "Camera", ""]
    assert [make_of(name) for name in names] == ["hikvision", "", "acme", "", "", ""]


def test_webcams_are_named_and_numbered(tmp_path: Path) -> None:
    assert [each.name for each in attached_webcams(list_all=lambda: 1)] == ["USB webcam"]
    assert [each.address for each in attached_webcams(list_all=lambda: 2)] == ["webcam:0", "webcam:1"]


def test_a_meter_tells_the_rate_of_the_last_seconds() -> None:
    meter, clock = StreamMeter(), HandClock()
    assert meter.kbps(clock.now_s) is None
    for _ in range(10):
        clock.now_s += 1.0
        meter.received_bytes += 125_000
        rate = meter.kbps(clock.now_s)
    assert rate == 1_000
    for _ in range(10):
        clock.now_s += 1.0
        rate = meter.kbps(clock.now_s)
    assert rate == 0
