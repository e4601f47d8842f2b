"""Bad networks between camera and engine; they skip where the machine allows none."""

import time
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole, Transport
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause, Span
from app.index.queries import LibraryReader
from tests.e2e.test_engine import every_file_plays
from tests.helpers.bad_network import BadNetwork, bad_network
from tests.helpers.conditions import wait_until
from tests.helpers.continuity import assert_only_the_end_is_missing, missing_by_cause, recorded_pictures
from tests.helpers.engine import camera_at, footage_bytes, prepare_library, running_engine
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera

CUT_S = 10.0


@pytest.fixture
def network() -> Iterator[BadNetwork]:
    with bad_network() as made:
        yield made


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("footage") / "film.mp4"
    return make_clip(path, seconds=60, fps=15, size=(320, 180), gop_frames=15)


def gaps(paths: LibraryPaths) -> list[Gap]:
    return LibraryReader(paths.index).gaps(camera_at("rtsp://h/x").id, StreamRole.MAIN, Span(0, 1 << 60))


def wait_for_pictures(camera: RtspCamera, count: int) -> None:
    wanted = len(camera.sent_frames("main")) + count
    wait_until(lambda: len(camera.sent_frames("main")) >= wanted, 60, "more pictures were sent")


@pytest.mark.parametrize(
    ("loss", "delay_s"),
    [(0.05, 0.0), pytest.param(0.0, 0.5, marks=pytest.mark.faults)],
    ids=["5 percent lost", "half a second late"],
)
def test_a_bad_network_costs_no_picture(
    network: BadNetwork, tmp_path: Path, film: Path, loss: float, delay_s: float
) -> None:
    with RtspCamera({"main": film}, host=network.here) as camera:
        paths = prepare_library(tmp_path / "library", [camera_at(camera.url("main"))])
        with running_engine(paths, network.prefix):
            wait_until(lambda: footage_bytes(paths) > 0, 30, "footage")
            network.loss, network.delay_s = loss, delay_s
            wait_for_pictures(camera, 90)
        sent = [each for each in camera.sent_frames("main") if each.kind == "video"]
    assert gaps(paths) == []
    assert every_file_plays(paths) > 60
    assert_only_the_end_is_missing(sent, recorded_pictures(paths, "front"), 45)


@pytest.mark.parametrize("loss", [0.0, 0.05])
def test_datagrams_lose_what_the_network_loses_and_no_more(
    network: BadNetwork, tmp_path: Path, film: Path, loss: float
) -> None:
    pictures, on_their_way = 200, 40
    with RtspCamera({"main": film}, host=network.here, speed=3.0) as camera:
        paths = prepare_library(tmp_path / "library", [camera_at(camera.url("main"), transport=Transport.UDP)])
        with running_engine(paths, network.prefix):
            wait_until(lambda: footage_bytes(paths) > 0, 30, "footage")
            before = camera.sent_packets("main")
            network.loss = loss
            wait_for_pictures(camera, pictures)
            network.loss = 0.0
            packets = camera.sent_packets("main") - before
            wait_for_pictures(camera, on_their_way)
        sent = [each.payload_hash for each in camera.sent_frames("main") if each.kind == "video"]
    whole = set(recorded_pictures(paths, "front"))
    # The film is longer than what was sent of it, so no picture comes twice. The last ones are still on their way.
    lost = [each for each in sent[:-on_their_way] if each not in whole]
    if not loss:
        assert lost == []
    else:
        # A lost packet costs its own picture; a busy machine loses some of its own.
        assert 0 < len(lost) < 3 * loss * packets
    assert decoded_pictures(paths) > pictures * 0.8
    assert gaps(paths) == []


def decoded_pictures(paths: LibraryPaths) -> int:
    """How many pictures the files show; a damaged one is concealed as players do."""
    pictures = 0
    for file in sorted(paths.footage.rglob("*.mp4")):
        with av.open(str(file)) as container:
            pictures += sum(1 for _ in container.decode(video=0))
    return pictures


@pytest.mark.faults
def test_a_cut_cable_is_a_gap_as_long_as_the_cut_and_recording_comes_back(
    network: BadNetwork, tmp_path: Path, film: Path
) -> None:
    with RtspCamera({"main": film}, host=network.here) as camera:
        paths = prepare_library(tmp_path / "library", [camera_at(camera.url("main"))])
        with running_engine(paths, network.prefix):
            wait_until(lambda: footage_bytes(paths) > 0, 30, "footage")
            wait_for_pictures(camera, 30)
            connections = camera.connections("main")
            cut_s = time.monotonic()
            network.cut = True
            wait_until(lambda: time.monotonic() - cut_s > CUT_S, CUT_S + 5, "the cable is cut for long")
            network.cut = False
            wait_until(lambda: camera.connections("main") > connections, 30, "the camera is connected again")
            back_s = time.monotonic() - cut_s
            wait_for_pictures(camera, 30)
    assert [gap.cause for gap in gaps(paths)] == [GapCause.OFFLINE]
    assert missing_by_cause(LibraryReader(paths.index), CameraId("front")).keys() == {GapCause.OFFLINE}
    assert CUT_S - 1 < (gaps(paths)[0].end_ms - gaps(paths)[0].start_ms) / 1000 < back_s + 3
    assert back_s < CUT_S + 16
    assert every_file_plays(paths) > 45


def test_a_short_cut_loses_nothing(network: BadNetwork, tmp_path: Path, film: Path) -> None:
    with RtspCamera({"main": film}, host=network.here) as camera:
        paths = prepare_library(tmp_path / "library", [camera_at(camera.url("main"))])
        with running_engine(paths, network.prefix):
            wait_until(lambda: footage_bytes(paths) > 0, 30, "footage")
            network.cut = True
            wait_for_pictures(camera, 30)
            network.cut = False
            wait_for_pictures(camera, 75)
        sent = [each for each in camera.sent_frames("main") if each.kind == "video"]
    assert gaps(paths) == []
    assert_only_the_end_is_missing(sent, recorded_pictures(paths, "front"), 15)
