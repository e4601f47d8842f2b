"""The test camera's bad manners: each does what it says, and ends with resume()."""

import contextlib
import gc
import socket
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import av
import pytest

from tests.helpers.conditions import wait_until
from tests.helpers.footage import make_clip, samples, samples_of
from tests.helpers.raw_rtsp_client import RawRtspClient
from tests.helpers.rtsp_camera import RtspCamera

TCP = {"rtsp_transport": "tcp"}


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "clip.mp4", seconds=2)


@pytest.fixture
def camera(clip: Path) -> Iterator[RtspCamera]:
    with RtspCamera({"main": clip}, speed=4.0) as running:
        yield running


@pytest.fixture
def client(camera: RtspCamera) -> Iterator[RawRtspClient]:
    with RawRtspClient(camera.url("main")) as playing:
        yield playing.play()


def test_drop_cuts_everybody_off_and_lets_them_come_back(camera: RtspCamera, client: RawRtspClient) -> None:
    client.next_rtp()
    camera.drop()
    assert client.is_cut_off()
    with RawRtspClient(camera.url("main")) as again:
        assert again.play().next_rtp().opens_keyframe
    assert camera.connections("main") == 2


def test_hang_sends_and_answers_nothing_until_resume(camera: RtspCamera, client: RawRtspClient) -> None:
    client.next_rtp()
    camera.hang()
    assert client.falls_silent()
    with pytest.raises(TimeoutError):
        client.ask("GET_PARAMETER")
    camera.resume()
    assert "200 OK" in client.ask("GET_PARAMETER")
    assert client.next_rtp()


def test_client_goes_on_with_a_keyframe_after_silence(camera: RtspCamera, client: RawRtspClient) -> None:
    client.next_rtp()
    camera.silence()
    assert client.falls_silent()
    assert "200 OK" in client.ask("GET_PARAMETER")
    camera.resume()
    assert client.next_rtp().opens_keyframe


def test_garbage_lies_between_packets(camera: RtspCamera, client: RawRtspClient) -> None:
    client.next_rtp()
    camera.send_garbage(500)
    wait_until(lambda: client.next_rtp() and client.stray, 5, "garbage has arrived")
    assert len(client.stray) == 502


def test_libavformat_finds_the_way_back_after_garbage(camera: RtspCamera, clip: Path) -> None:
    with av.open(camera.url("main"), options=TCP, timeout=(10, 10)) as container:
        camera.send_garbage(500)
        received = [sample.payload_hash for sample in samples_of(container, at_most=60)]
    assert received == [sample.payload_hash for sample in samples(clip)] * 2


def test_flood_sends_faster_than_time(camera: RtspCamera, client: RawRtspClient) -> None:
    client.next_rtp()
    camera.set_speed(0.1)
    camera.flood()
    for _ in range(1000):
        client.next_rtp()
    before = len(camera.sent_frames("main"))
    assert before > 200
    camera.resume()
    assert client.falls_silent()


def test_flood_waits_for_a_client_that_does_not_read(camera: RtspCamera, client: RawRtspClient) -> None:
    client.next_rtp()
    camera.flood()
    counts = [-1]

    def stands_still() -> bool:
        counts.append(camera.sent_packets("main"))
        return counts[-1] > 1000 and len(counts) > 20 and counts[-1] == counts[-20]

    wait_until(stands_still, 10, "the camera waits for its client")
    assert client.next_rtp()


def test_lost_packets_are_missing_from_the_sequence(camera: RtspCamera, client: RawRtspClient) -> None:
    client.next_rtp()
    camera.lose_packets(0.4)
    packets = [client.next_rtp() for _ in range(60)]
    gaps = [(later.sequence - earlier.sequence) & 0xFFFF for earlier, later in pairwise(packets)]
    assert max(gaps) > 1
    assert any(frame.lost_packets for frame in camera.sent_frames("main"))


@pytest.mark.parametrize("ms", [60_000, -60_000])
def test_clock_jumps_by_as_much_as_was_asked(camera: RtspCamera, client: RawRtspClient, ms: int) -> None:
    packets = [client.next_rtp() for _ in range(20)]
    camera.jump_clock(ms)
    packets += [client.next_rtp() for _ in range(40)]
    steps = {(later.timestamp - earlier.timestamp) & 0xFFFFFFFF for earlier, later in pairwise(packets)}
    assert (ms * 90 + 6000) & 0xFFFFFFFF in steps
    assert len(steps - {0, 6000}) == 1


def test_refused_connections_leave_the_old_ones_alone(camera: RtspCamera, client: RawRtspClient) -> None:
    camera.refuse_connections()
    with pytest.raises(ConnectionRefusedError):
        RawRtspClient(camera.url("main"))
    assert client.next_rtp()
    camera.resume()
    with RawRtspClient(camera.url("main")) as again:
        assert again.play().next_rtp()


def test_slow_describe_takes_its_time(camera: RtspCamera) -> None:
    camera.slow_describe(0.4)
    with RawRtspClient(camera.url("main")) as client:
        asked_s = time.monotonic()
        assert "200 OK" in client.ask("DESCRIBE")
        assert time.monotonic() - asked_s >= 0.4


def test_description_of_a_wrong_type_does_not_open(camera: RtspCamera) -> None:
    camera.wrong_content_type()
    with RawRtspClient(camera.url("main")) as client:
        assert "Content-Type: text/html" in client.ask("DESCRIBE")
    with pytest.raises(av.error.FFmpegError):
        av.open(camera.url("main"), options=TCP, timeout=(3, 3))
    camera.resume()
    with av.open(camera.url("main"), options=TCP, timeout=(10, 10)) as container:
        assert container.streams.video[0].codec_context.name == "h264"


def test_resolution_changes_within_a_session(camera: RtspCamera, tmp_path: Path) -> None:
    larger = make_clip(tmp_path / "larger.mp4", seconds=2, size=(480, 270))
    sizes: list[tuple[int, int]] = []
    with av.open(camera.url("main"), options=TCP, timeout=(10, 10)) as container:
        camera.change_file("main", larger)
        for frame in container.decode(video=0):
            sizes.append((frame.width, frame.height))
            if sizes[-1] == (480, 270) or len(sizes) > 200:
                break
    assert (sizes[0], sizes[-1]) == ((320, 180), (480, 270))
    assert camera.connections("main") == 1


def test_other_codec_cuts_the_session_and_shows_in_the_next_one(
    camera: RtspCamera, client: RawRtspClient, tmp_path: Path
) -> None:
    client.next_rtp()
    camera.change_file("main", make_clip(tmp_path / "other.mp4", seconds=2, codec="hevc"))
    assert client.is_cut_off()
    with av.open(camera.url("main"), options=TCP, timeout=(10, 10)) as container:
        assert container.streams.video[0].codec_context.name == "hevc"


@pytest.mark.parametrize("noise", [b"\x00" * 200, b"GET / HTTP/1.1\r\n\r\n", b"$\x00\xff\xff", b"A" * 200_000])
def test_nonsense_from_a_client_costs_only_its_own_connection(
    camera: RtspCamera, client: RawRtspClient, noise: bytes
) -> None:
    with RawRtspClient(camera.url("main")) as stranger:
        stranger.send_raw(noise)
        assert client.next_rtp()
    assert client.next_rtp()


class _Knocker:
    """Connects, says something and goes, over and over, wherever the camera is in its life."""

    def __init__(self, port: int) -> None:
        self.count = 0
        self._address = ("127.0.0.1", port)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._knock, name="knocker")

    def __enter__(self) -> "_Knocker":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _knock(self) -> None:
        while not self._stop.is_set():
            with contextlib.suppress(OSError), socket.create_connection(self._address, 0.1) as client:
                self.count += 1
                client.sendall(b"OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n")


@pytest.mark.parametrize("rounds", [50, pytest.param(1000, marks=pytest.mark.faults)])
def test_connections_that_come_while_the_camera_cuts_off_or_ends_are_closed(clip: Path, rounds: int) -> None:
    for _ in range(rounds // 50):
        with RtspCamera({"main": clip}) as camera, _Knocker(camera.port) as first, _Knocker(camera.port) as second:
            for _ in range(50):
                knocks = first.count + second.count
                camera.refuse_connections()
                camera.resume()
                camera.drop()
                wait_until(lambda n=knocks: first.count + second.count > n, 10, "somebody knocked")
            camera.__exit__(None, None, None)  # while both knock on
    gc.collect()  # a socket that was left to it is a warning, and so fails this test
