"""A scriptable HTTP camera on 127.0.0.1 that sends a file's JPEGs as multipart; any test may run one."""

import contextlib
import itertools
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import av

from tests.helpers.rtsp_protocol import AuthScheme, Login

Form = Literal["length", "plain", "chunked"]


class HttpCamera:
    """`with HttpCamera(path) as camera: camera.url`; the file's pictures come again and again at their pace."""

    def __init__(
        self,
        path: Path,
        *,
        form: Form = "length",
        boundary: str = "myboundary",
        user: str | None = None,
        password: str = "",
        auth: AuthScheme = "digest",
        tls: ssl.SSLContext | None = None,
        noise: bytes = b"",
    ) -> None:
        """`form` is how the end of a picture is told; `noise` stands before each one."""
        with av.open(str(path)) as container:
            self.pictures = [bytes(packet) for packet in container.demux(video=0) if packet.size]
            self.step_s = 1 / float(container.streams.video[0].average_rate or 15)
        self.form, self.boundary, self.noise = form, boundary, noise
        self.login = Login(user, password, auth) if user is not None else None
        self.content_type = f"multipart/x-mixed-replace; boundary={boundary}"
        self.stopping, self.dropping, self.hanging = threading.Event(), threading.Event(), threading.Event()
        self.targets: list[str] = []
        self._tls = tls
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.camera = self
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="http-camera")

    @property
    def url(self) -> str:
        """The stream's address."""
        return f"{'http' if self._tls is None else 'https'}://127.0.0.1:{self._server.server_address[1]}/video?size=1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    camera: HttpCamera

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes is no error of the camera's."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        """The stream, or a challenge."""
        camera = self.server.camera
        camera.targets.append(self.path)
        self.close_connection = True
        header = self.headers.get("authorization")
        if camera.login is not None and not camera.login.accepts("GET", header):
            self.send_response(401)
            self.send_header("WWW-Authenticate", camera.login.challenge(header))
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Type", camera.content_type)
        if camera.form == "chunked":
            self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        with contextlib.suppress(OSError):
            self._stream(camera)

    def _stream(self, camera: HttpCamera) -> None:
        for picture in itertools.cycle(camera.pictures):
            if camera.stopping.wait(camera.step_s) or camera.dropping.is_set():
                return
            while camera.hanging.is_set():
                if camera.stopping.wait(0.05):
                    return
            length = f"Content-Length: {len(picture)}\r\n" if camera.form == "length" else ""
            head = f"--{camera.boundary}\r\nContent-Type: image/jpeg\r\n{length}\r\n".encode()
            part = camera.noise + head + picture + b"\r\n"
            self.wfile.write(b"%x\r\n%b\r\n" % (len(part), part) if camera.form == "chunked" else part)

    def log_message(self, format: str, *args: object) -> None:
        """Quietly."""
