"""Servers that nobody here wrote, on loopback, for as long as a test needs them: GStreamer's RTSP server and moto's S3.

Any test may call them; each runs as a process of its own and is ended by its id.
"""

import contextlib
import http.client
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.helpers.conditions import free_port, port_is_free, wait_until

_PROJECT_ROOT = Path(__file__).resolve().parents[2]
_GST_PROGRAM = _PROJECT_ROOT.parent / "shared" / "tools" / "rtsp_server.py"
_SYSTEM_PYTHON = Path("/usr/bin/python3")
_GST_PROBE = "import gi; gi.require_version('GstRtspServer', '1.0'); from gi.repository import GstRtspServer"
_START_TIMEOUT_S = 30.0
_STOP_TIMEOUT_S = 5.0


@dataclass(frozen=True, slots=True)
class GstServer:
    """GStreamer's RTSP server; it asks for no login and serves H.264 alone."""

    port: int

    def url(self, stream: str) -> str:
        """The address of a stream."""
        return f"rtsp://127.0.0.1:{self.port}/{stream}"


@contextlib.contextmanager
def gst_rtsp_server(files: Mapping[str, Path]) -> Iterator[GstServer]:
    """Serve H.264 files as endless cameras; skips the test where the program or its system packages are absent."""
    missing = _missing_for_gst()
    if missing is not None:
        pytest.skip(missing)
    port = _free_base_port(len(files))
    command = [str(_SYSTEM_PYTHON), str(_GST_PROGRAM), str(port), *(f"{name}={path}" for name, path in files.items())]
    with _running(command, stdout=subprocess.PIPE) as process:
        _wait_for_ready(process)
        yield GstServer(port)


def _missing_for_gst() -> str | None:
    if not _GST_PROGRAM.exists():
        return f"GStreamer's RTSP server is not tested: {_GST_PROGRAM.name} lies not beside the project."
    if not _SYSTEM_PYTHON.exists():
        return "GStreamer's RTSP server is not tested: it needs the system's own Python."
    probe = subprocess.run([str(_SYSTEM_PYTHON), "-c", _GST_PROBE], capture_output=True, check=False, timeout=30)
    if probe.returncode != 0:
        return "GStreamer's RTSP server is not tested: python3-gi or gir1.2-gst-rtsp-server-1.0 is not installed."
    return None


def _free_base_port(streams: int) -> int:
    for _ in range(200):
        base = random.randrange(20_000, 30_000)
        feeds = range(base + 1000, base + 1000 + streams)
        if port_is_free(base) and all(port_is_free(feed, socket.SOCK_DGRAM) for feed in feeds):
            return base
    raise AssertionError("No free ports were found for GStreamer's RTSP server.")


def _wait_for_ready(process: subprocess.Popen[bytes]) -> None:
    pipe = process.stdout
    assert pipe is not None
    lines: list[bytes] = []
    reader = threading.Thread(target=lambda: lines.append(pipe.readline()), name="gst-ready")
    reader.start()
    reader.join(_START_TIMEOUT_S)
    if lines != [b"ready\n"]:
        process.terminate()  # ends the pipe, and with it the reader; a kill would orphan its children
        reader.join(_STOP_TIMEOUT_S)
        raise AssertionError(f"GStreamer's RTSP server did not start; it said {lines!r}.")


@dataclass(frozen=True, slots=True)
class S3Server:
    """An S3 server that keeps everything in memory; any login opens it, these are as good as others."""

    port: int
    access_key_id: str = "test-access-key"
    secret_access_key: str = field(default="test-secret-key", repr=False)
    region: str = "us-east-1"

    @property
    def endpoint_url(self) -> str:
        """The address of the server, without a bucket."""
        return f"http://127.0.0.1:{self.port}"

    def make_bucket(self, name: str) -> str:
        """Create an empty bucket and return its name."""
        status, body = self._ask("PUT", f"/{name}")
        assert status == 200, f"The bucket {name} was not created: {status} {body[:200]!r}"
        return name

    def objects(self, bucket: str) -> bytes:
        """The server's own XML listing of a bucket's first thousand objects, for looking at names and sizes."""
        status, body = self._ask("GET", f"/{bucket}?list-type=2")
        assert status == 200, f"The bucket {bucket} cannot be listed: {status} {body[:200]!r}"
        return body

    def _ask(self, method: str, target: str) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, target, headers={"Host": f"127.0.0.1:{self.port}"})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()


@contextlib.contextmanager
def s3_server(*, first_bucket: str | None = None) -> Iterator[S3Server]:
    """A real S3 server over HTTP in a process of its own; takes about two seconds to start, so share it in a module."""
    port = free_port()
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with tempfile.TemporaryFile() as log, _running(command, stdout=log) as process:
        server = S3Server(port)
        wait_until(lambda: process.poll() is not None or _listens(port), _START_TIMEOUT_S, "the S3 server listens")
        if process.poll() is not None:
            log.seek(0)
            raise AssertionError(f"The S3 server did not start: {log.read()[-500:]!r}")
        if first_bucket is not None:
            server.make_bucket(first_bucket)
        yield server


def _listens(port: int) -> bool:
    with contextlib.closing(socket.socket()) as probe:
        probe.settimeout(1.0)
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextlib.contextmanager
def _running(command: list[str], *, stdout: object) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=stdout,  # type: ignore[call-overload]  # a file or PIPE; subprocess has no public name for both
        stderr=subprocess.STDOUT if stdout is not subprocess.PIPE else subprocess.DEVNULL,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(_STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(_STOP_TIMEOUT_S)
        if process.stdout is not None:
            process.stdout.close()
