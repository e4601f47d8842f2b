"""The test camera against libavformat, a client that nobody here wrote: it sees each frame of the file, in order."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Literal

import av
import pytest
from av.container import InputContainer

from tests.helpers.conditions import wait_until
from tests.helpers.footage import make_clip, picture_of, read_frame_number, samples, samples_of
from tests.helpers.raw_rtsp_client import RawRtspClient
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.rtsp_protocol import Login, parse_transport

FRAMES = 30
USER, PASSWORD = "guard", "owl-7-feathers"


def _open(url: str, transport: str = "tcp") -> InputContainer:
    return av.open(url, options={"rtsp_transport": transport}, timeout=(10, 10))


def _hashes(url: str, count: int, transport: str = "tcp") -> list[str]:
    with _open(url, transport) as container:
        return [sample.payload_hash for sample in samples_of(container, at_most=count)]


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "clip.mp4", seconds=2)


@pytest.fixture
def camera(clip: Path) -> Iterator[RtspCamera]:
    with RtspCamera({"main": clip, "sub": clip}, user=USER, password=PASSWORD, speed=4.0) as running:
        yield running


@pytest.mark.parametrize("transport", ["tcp", "udp"])
@pytest.mark.parametrize(("codec", "b_frames"), [("h264", 0), ("h264", 2), ("hevc", 0), ("hevc", 2)])
def test_every_frame_of_the_file_arrives_in_order(
    tmp_path: Path, codec: Literal["h264", "hevc"], b_frames: int, transport: str
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, codec=codec, b_frames=b_frames)
    numbers: list[int | None] = []
    with (
        RtspCamera({"main": clip}, user=USER, password=PASSWORD, speed=4.0) as camera,
        _open(camera.url_with_login("main", USER, PASSWORD), transport) as container,
    ):
        for frame in container.decode(video=0):
            numbers.append(read_frame_number(picture_of(frame)))
            if len(numbers) == FRAMES + 5:
                break
    assert numbers == [*range(FRAMES), *range(5)]


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_samples_equal_those_of_the_file_over_its_end(tmp_path: Path, codec: Literal["h264", "hevc"]) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, codec=codec, b_frames=2)
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        with _open(camera.url("main")) as container:
            received = samples_of(container, at_most=70)
        sent = camera.sent_frames("main")
    played = samples(clip) * 3
    assert [sample.payload_hash for sample in received] == [sample.payload_hash for sample in played[:70]]
    assert [frame.payload_hash for frame in sent[:70]] == [sample.payload_hash for sample in played[:70]]
    assert [frame.number for frame in sent] == list(range(len(sent)))
    shown_ms = sorted(sample.pts_ms for sample in received)
    assert all(abs(later - earlier - 66.7) < 3 for earlier, later in pairwise(shown_ms[:-3]))


@pytest.mark.parametrize("transport", ["tcp", "udp"])
@pytest.mark.parametrize(("audio", "suffix"), [("aac", ".mp4"), ("pcm_alaw", ".mov")])
def test_sound_arrives_beside_the_picture(
    tmp_path: Path, audio: Literal["aac", "pcm_alaw"], suffix: str, transport: str
) -> None:
    clip = make_clip(tmp_path / f"clip{suffix}", seconds=2, audio=audio)
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        with _open(camera.url("main"), transport) as container:
            assert container.streams.audio[0].codec_context.name == audio
            received = [sample.payload_hash for sample in samples_of(container, kind="audio", at_most=20)]
        sent = [frame.payload_hash for frame in camera.sent_frames("main") if frame.kind == "audio"]
    start = sent.index(received[0])
    assert received == sent[start : start + 20]


def test_sequence_numbers_and_timestamps_go_on_when_the_file_starts_again(clip: Path) -> None:
    with RtspCamera({"main": clip}, speed=20.0) as camera, RawRtspClient(camera.url("main")) as client:
        client.play()
        packets = [client.next_rtp() for _ in range(200)]
    steps = [(packets[index + 1].sequence - packets[index].sequence) & 0xFFFF for index in range(199)]
    times = [(packets[index + 1].timestamp - packets[index].timestamp) & 0xFFFFFFFF for index in range(199)]
    assert set(steps) == {1}
    assert set(times) == {0, 6000}


@pytest.mark.parametrize("in_band", [True, False])
@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_parameter_sets_may_come_one_way_only(tmp_path: Path, codec: Literal["h264", "hevc"], in_band: bool) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, codec=codec)
    with (
        RtspCamera({"main": clip}, in_band=in_band, in_sdp=not in_band, mtu_bytes=300, speed=4.0) as camera,
        _open(camera.url("main")) as container,
    ):
        frame = next(container.decode(video=0))
    assert read_frame_number(picture_of(frame)) == 0


def test_late_client_begins_with_a_keyframe(camera: RtspCamera, clip: Path) -> None:
    url = camera.url_with_login("main", USER, PASSWORD)
    with _open(url):
        wait_until(lambda: len(camera.sent_frames("main")) > 3, 5, "the stream is past its first keyframe")
        with _open(url) as late:
            first = samples_of(late, at_most=1)[0]
    assert first.key
    assert first.payload_hash in {sample.payload_hash for sample in samples(clip)}


def test_several_clients_and_streams_are_counted_apart(camera: RtspCamera) -> None:
    main, sub = (camera.url_with_login(name, USER, PASSWORD) for name in ("main", "sub"))
    with _open(main), _open(main), _open(sub):
        wait_until(lambda: camera.viewers("main") == 2, 5, "two clients play the main stream")
        assert (camera.connections("main"), camera.connections("sub")) == (2, 1)
        assert camera.sent_packets("main") > 0
    wait_until(lambda: camera.viewers("main") + camera.viewers("sub") == 0, 5, "all clients are gone")


@pytest.mark.parametrize("auth", ["digest", "basic"])
def test_right_login_opens_and_a_wrong_one_does_not(clip: Path, auth: Literal["digest", "basic"]) -> None:
    with RtspCamera({"main": clip}, user=USER, password=PASSWORD, auth=auth, speed=4.0) as camera:
        assert len(_hashes(camera.url_with_login("main", USER, PASSWORD), 5)) == 5
        for user, password in ((USER, "guess"), ("stranger", PASSWORD)):
            with pytest.raises(av.error.HTTPUnauthorizedError):
                _open(camera.url_with_login("main", user, password))
        with pytest.raises(av.error.HTTPUnauthorizedError):
            _open(camera.url("main"))


def test_log_of_requests_tells_everything_but_the_login(camera: RtspCamera) -> None:
    _hashes(camera.url_with_login("main", USER, PASSWORD), 5)
    log = camera.requests()
    described = [(entry.status, entry.with_login) for entry in log if entry.method == "DESCRIBE"]
    assert described == [(401, False), (200, True)]
    assert [entry.stream for entry in log if entry.method == "PLAY"] == ["main"]
    assert PASSWORD not in repr(log)
    assert PASSWORD not in camera.url("main")


def test_stale_digest_is_told_from_a_wrong_one() -> None:
    login = Login(USER, PASSWORD, "digest")
    held = login.challenge(None)
    login.renew_nonce()
    assert not login.accepts("DESCRIBE", held)
    assert "stale=TRUE" in login.challenge(held)
    assert "stale" not in login.challenge(login.challenge(None))


def test_unknown_stream_is_not_found(camera: RtspCamera) -> None:
    with pytest.raises(av.error.HTTPNotFoundError):
        _open(camera.url_with_login("attic", USER, PASSWORD))


def test_transport_that_the_camera_lacks_is_refused(clip: Path) -> None:
    with RtspCamera({"main": clip}, transports=("tcp",)) as camera, RawRtspClient(camera.url("main")) as client:
        assert "461" in client.ask("SETUP", "/trackID=0", Transport="RTP/AVP;unicast;client_port=5000-5001")
        assert "200 OK" in client.ask("SETUP", "/trackID=0", Transport="RTP/AVP/TCP;unicast;interleaved=0-1")


@pytest.mark.parametrize("header", ["", "RTP/AVP", "RTP/AVP;multicast;client_port=1-2", "RTP/AVP/TCP;interleaved=a-b"])
def test_transport_header_that_makes_no_sense_is_no_transport(header: str) -> None:
    assert parse_transport(header) is None


def test_play_without_a_session_is_refused(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, RawRtspClient(camera.url("main")) as client:
        assert "454" in client.ask("PLAY")


def test_client_that_sends_no_keepalive_is_cut_off_when_asked_for(clip: Path) -> None:
    with (
        RtspCamera({"main": clip}, session_timeout_s=0.3) as camera,
        RawRtspClient(camera.url("main")) as client,
    ):
        assert client.play().is_cut_off()


def test_file_of_another_codec_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        for packet in (*stream.encode(av.VideoFrame(64, 64, "yuv420p")), *stream.encode(None)):
            container.mux(packet)
    with pytest.raises(ValueError, match="mpeg4"):
        RtspCamera({"main": path})
