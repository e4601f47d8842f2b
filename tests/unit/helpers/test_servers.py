"""The servers that nobody here wrote: both come up, do their work, and are gone afterwards."""

import http.client
from pathlib import Path

import av
import pytest

from tests.helpers.conditions import port_is_free
from tests.helpers.footage import make_clip, samples, samples_of
from tests.helpers.servers import S3Server, gst_rtsp_server, s3_server


def test_gstreamer_serves_the_pictures_of_a_file(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, gop_frames=10)
    with gst_rtsp_server({"front": clip}) as server:
        options = {"rtsp_transport": "tcp"}
        with av.open(server.url("front"), options=options, timeout=(10, 10)) as container:
            # The parser in front of the server takes the encoder's note out of the very first picture.
            received = [each.payload_hash for each in samples_of(container, at_most=40)][1:]
        port = server.port
    played = [each.payload_hash for each in samples(clip)]
    start = played.index(received[0])
    assert received == (played * 3)[start : start + 39]
    assert port_is_free(port)


def test_s3_server_keeps_an_object_while_it_runs() -> None:
    with s3_server(first_bucket="clips") as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
        connection.request("PUT", "/clips/some/name", body=b"content")
        assert connection.getresponse().read() == b""
        connection.close()
        assert b"some/name" in server.objects("clips")
        port = server.port
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection("127.0.0.1", port, timeout=1).connect()


def test_login_of_the_s3_server_stays_out_of_its_repr() -> None:
    server = S3Server(port=1)
    assert server.secret_access_key not in repr(server)
