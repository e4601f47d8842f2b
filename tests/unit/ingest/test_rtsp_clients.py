"""What both RTSP clients promise, ours and libav's: what the camera sent comes out, and what is wrong is a sentence."""

import hashlib
import logging
import time
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.camera import CameraLogin, Transport
from app.domain.errors import CameraRefusedLogin, CameraUnreachable
from app.domain.media import TICKS_PER_S, Codec, Track
from app.ingest.camera_worker import OpenSource
from tests.helpers.conditions import free_port, promises_a_time
from tests.helpers.footage import VideoCodec, make_clip, samples
from tests.helpers.rtsp_camera import RtspCamera, Stamps
from tests.helpers.rtsp_protocol import AuthScheme
from tests.helpers.servers import gst_rtsp_server
from tests.unit.ingest.stage import assert_times_hold, camera_at, libavs, ours, read

PASSWORD = 's3cret/@:% "word\\'


@pytest.fixture(params=[ours, libavs], ids=["ours", "libav's"])
def client(request: pytest.FixtureRequest) -> OpenSource:
    opener: OpenSource = request.param
    return opener


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "clip.mp4", seconds=1)


@pytest.mark.parametrize("codec", ["h264", "hevc"])
@pytest.mark.parametrize("in_sdp", [True, False])
@pytest.mark.parametrize("b_frames", [0, 2])
def test_a_camera_comes_out_picture_by_picture(
    client: OpenSource, tmp_path: Path, codec: VideoCodec, in_sdp: bool, b_frames: int
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, codec=codec, b_frames=b_frames)
    with RtspCamera({"main": clip}, in_sdp=in_sdp, speed=6.0) as camera:
        found = read(camera_at(camera.url("main")), pictures=24, opener=client)
    expected = samples(clip)[:24]
    assert found.hashes == [sample.payload_hash for sample in expected]
    assert [packet.keyframe for packet in found.packets] == [sample.key for sample in expected]
    first, first_ms = found.packets[0].pts, expected[0].pts_ms
    shown_ms = [round((packet.pts - first) / 90) for packet in found.packets]
    assert shown_ms == pytest.approx([sample.pts_ms - first_ms for sample in expected], abs=1)
    assert_times_hold(found.packets)
    assert (found.formats[0].video.width, found.formats[0].video.height) == (320, 180)
    assert len(found.formats) == 1
    if not b_frames:
        assert {after.dts - before.dts for before, after in pairwise(found.packets)} == {6000}
        assert all(packet.pts == packet.dts for packet in found.packets)


def test_sound_is_copied_beside_the_picture(client: OpenSource, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, audio="aac")
    with RtspCamera({"main": clip}, speed=2.0) as camera:
        found = read(camera_at(camera.url("main")), pictures=20, opener=client)
    audio = found.formats[0].audio
    assert audio is not None
    assert (audio.codec, audio.sample_rate, audio.channels) == (Codec.AAC, 16_000, 1)
    video, sound = found.of(Track.VIDEO), found.of(Track.AUDIO)
    heard = [sample.payload_hash for sample in samples(clip, kind="audio")]
    assert len(sound) > 10
    assert _sha256(sound[0].payload) in heard
    begin = heard.index(_sha256(sound[0].payload))
    assert [_sha256(packet.payload) for packet in sound] == heard[begin : begin + len(sound)]
    assert_times_hold(found.packets)
    # By the sender's reports: each sound lies where the file has it beside the picture.
    apart_ms = (sound[0].pts - video[0].pts) / 90
    expected_ms = samples(clip, kind="audio")[begin].pts_ms - samples(clip)[0].pts_ms
    assert apart_ms == pytest.approx(expected_ms, abs=40)


def _sha256(payload: bytes) -> str:
    return hashlib.sha256(payload).hexdigest()


def test_datagrams_work_on_request(clip: Path) -> None:
    with RtspCamera({"main": clip}, transports=("udp",)) as camera:
        found = read(camera_at(camera.url("main"), transport=Transport.UDP), pictures=10, opener=libavs)
    assert found.hashes == [sample.payload_hash for sample in samples(clip)][:10]


@promises_a_time
def test_the_first_picture_comes_soon(client: OpenSource, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=4, gop_frames=60)
    with RtspCamera({"main": clip}) as camera:
        began_s = time.monotonic()
        found = read(camera_at(camera.url("main")), pictures=2, opener=client)
        assert time.monotonic() - began_s < 4.0
    assert found.packets[0].keyframe


def test_another_resolution_in_mid_stream_is_another_format(client: OpenSource, clip: Path, tmp_path: Path) -> None:
    large = make_clip(tmp_path / "large.mp4", seconds=1, size=(640, 360))
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        found = read(
            camera_at(camera.url("main")),
            opener=client,
            then=lambda count: camera.change_file("main", large) if count == 8 else None,
            # On a busy machine many pictures of before are on their way already when the eighth is read.
            enough=lambda found: len(found.formats) == 2 and found.in_last_format == 8,
        )
    assert [(each.video.width, each.video.height) for each in found.formats] == [(320, 180), (640, 360)]
    assert_times_hold(found.packets)


def test_a_jump_of_the_cameras_clock_moves_nothing(client: OpenSource, clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera:
        found = read(
            camera_at(camera.url("main")),
            pictures=25,
            opener=client,
            then=lambda count: camera.jump_clock(-3_600_000) if count == 8 else None,
        )
    assert_times_hold(found.packets)
    walls = [packet.wall_ms for packet in found.packets]
    assert walls == sorted(walls)
    assert walls[-1] - walls[0] < 3000
    assert found.packets[-1].dts - found.packets[0].dts < 3 * TICKS_PER_S


@pytest.mark.parametrize("stamps", ["standing", "absent"])
def test_a_clock_that_stands_for_a_while_costs_neither_pictures_nor_time(
    client: OpenSource, tmp_path: Path, stamps: Stamps
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, fps=30)
    changes: dict[int, Stamps] = {15: stamps, 60: "right"}
    with RtspCamera({"main": clip}) as camera:
        found = read(
            camera_at(camera.url("main")),
            pictures=75,
            opener=client,
            then=lambda count: camera.stamp(changes[count]) if count in changes else None,
        )
        sent = [frame.payload_hash for frame in camera.sent_frames("main")]
    assert found.hashes == sent[:75]
    assert_times_hold(found.packets)
    assert (found.packets[-1].pts - found.packets[0].pts) / TICKS_PER_S == pytest.approx(74 / 30, abs=0.8)


def test_a_foreign_server_comes_out_picture_by_picture(client: OpenSource, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=3)
    expected = [sample.payload_hash for sample in samples(clip)]
    with gst_rtsp_server({"main": clip}) as server:
        found = read(camera_at(server.url("main")), pictures=20, opener=client)
    # The server leaves the encoder's comment (an SEI unit) out of the very first picture.
    begin = expected.index(found.hashes[1])
    assert found.hashes[1:] == (expected[begin:] + expected)[:19]
    assert found.packets[0].keyframe
    assert_times_hold(found.packets)


@pytest.mark.parametrize("auth", ["digest", "basic"])
def test_a_login_with_odd_letters_is_accepted(client: OpenSource, clip: Path, auth: AuthScheme) -> None:
    with RtspCamera({"main": clip}, user="me@home", password=PASSWORD, auth=auth) as camera:
        found = read(camera_at(camera.url("main"), login=CameraLogin("me@home", PASSWORD)), pictures=3, opener=client)
    assert len(found.packets) == 3


@pytest.mark.parametrize("auth", ["digest", "basic"])
@pytest.mark.parametrize("login", [CameraLogin("me", "hunter2hunter2"), CameraLogin("m\r\ne", "hunter2hunter2"), None])
def test_a_wrong_password_is_said_and_never_told(
    client: OpenSource, clip: Path, caplog: pytest.LogCaptureFixture, auth: AuthScheme, login: CameraLogin | None
) -> None:
    caplog.set_level(logging.DEBUG)
    with (
        RtspCamera({"main": clip}, user="me", password="right", auth=auth) as camera,
        pytest.raises(CameraRefusedLogin, match=r"^The camera refused this user name or password\.$") as caught,
    ):
        read(camera_at(camera.url("main"), login=login), opener=client)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "hunter2" not in f"{caught.value!r} {caught.value.args} {caplog.text}"


def test_nobody_at_the_address_is_said_with_the_host_and_no_password(
    client: OpenSource, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    camera = camera_at(f"rtsp://127.0.0.1:{free_port()}/main", login=CameraLogin("me", "hunter2hunter2"))
    with pytest.raises(CameraUnreachable, match=r"^Nothing answers at 127\.0\.0\.1\. Check power") as caught:
        read(camera, opener=client)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "hunter2" not in f"{caught.value!r} {caplog.text}"


def test_a_path_that_the_camera_does_not_have_is_said(client: OpenSource, clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, pytest.raises(CameraUnreachable, match="no stream at this address"):
        read(camera_at(camera.url("absent")), opener=client)
