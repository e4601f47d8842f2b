"""The project's own scriptable RTSP camera on 127.0.0.1, with good manners and bad ones; any test may run several."""

import asyncio
import contextlib
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from tests.helpers.rtp_payload import MAX_PAYLOAD_BYTES
from tests.helpers.rtsp_media import load_media
from tests.helpers.rtsp_protocol import AuthScheme, Login
from tests.helpers.rtsp_session import Connection, House, LoggedRequest
from tests.helpers.rtsp_stream import Faults, LiveStream, SentFrame, Stamps

__all__ = ["LoggedRequest", "RtspCamera", "SentFrame", "Stamps"]

T = TypeVar("T")
_CALL_TIMEOUT_S = 20.0
_BACKLOG = 100


class RtspCamera:
    """Serves files as endless live streams: `with RtspCamera({"main": path}) as camera: camera.url("main")`.

    Each stream starts with the first frame of its file when somebody first plays it, is paced by its own times
    (speed 2.0 is twice as fast), and begins for each client with a keyframe. When the file ends it starts again while
    sequence numbers and timestamps go on. All methods may be called from any thread while the camera runs.
    """

    def __init__(
        self,
        files: Mapping[str, Path],
        *,
        user: str | None = None,
        password: str = "",
        auth: AuthScheme = "digest",
        speed: float = 1.0,
        transports: tuple[str, ...] = ("tcp", "udp"),
        in_band: bool = True,
        in_sdp: bool = True,
        mtu_bytes: int = MAX_PAYLOAD_BYTES,
        session_timeout_s: float | None = None,
        seed: int = 1,
        host: str = "127.0.0.1",
        sound: str | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._host = host
        self._tls = tls
        self._load = partial(load_media, in_band=in_band, in_sdp=in_sdp, mtu_bytes=mtu_bytes, sound=sound)
        self._session_timeout_s = session_timeout_s
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="rtsp-camera")
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop
        self._stop: asyncio.Event
        self._listener: socket.socket | None = None
        self._clients: set[asyncio.Task[None]] = set()
        self._port = 0
        self._garbage_seed = 0
        faults = Faults()
        streams = {
            name: LiveStream(name, self._load(path), faults, speed=speed, seed=seed) for name, path in files.items()
        }
        login = Login(user, password, auth) if user is not None else None
        self._house = House(streams, login, faults, transports)

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait(_CALL_TIMEOUT_S)
        self._raise_failure()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed already where the thread failed
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(_CALL_TIMEOUT_S)
        if self._thread.is_alive():
            raise RuntimeError("The test camera's thread did not end.")
        if error is None:
            self._raise_failure()

    # What it is and what it did

    @property
    def port(self) -> int:
        """The TCP port it listens on."""
        return self._port

    def url(self, stream: str) -> str:
        """The address of a stream, without user and password."""
        return f"{'rtsp' if self._tls is None else 'rtsps'}://{self._host}:{self._port}/{stream}"

    def url_with_login(self, stream: str, user: str, password: str) -> str:
        """The address as libavformat wants it, with a login in it; for tests that open it with PyAV themselves."""
        return f"rtsp://{user}:{password}@127.0.0.1:{self._port}/{stream}"

    def sent_packets(self, stream: str) -> int:
        """How many RTP packets of the stream went out (each counted once however many clients there were)."""
        return self._call(lambda: self._house.streams[stream].sent_packets)

    def sent_frames(self, stream: str) -> list[SentFrame]:
        """Every picture and piece of sound that went out to at least one client, in the order of sending."""
        return self._call(lambda: list(self._house.streams[stream].sent_frames))

    def connections(self, stream: str) -> int:
        """How many connections ever set the stream up."""
        return self._call(lambda: self._house.streams[stream].connections)

    def viewers(self, stream: str) -> int:
        """How many clients play the stream now."""
        return self._call(lambda: len(self._house.streams[stream].viewers))

    def requests(self) -> list[LoggedRequest]:
        """Every request so far with its answer's status, without logins."""
        return self._call(lambda: list(self._house.log))

    # Bad manners

    def drop(self) -> None:
        """Cut every connection at once; new ones are welcome."""
        self._call(self._drop_all)

    def hang(self) -> None:
        """Send nothing and answer nothing, and keep every connection open. The live scene goes on unseen."""
        self._call(self._hang)

    def silence(self) -> None:
        """Send no pictures or sound, but answer requests and send sender reports."""
        self._call(lambda: setattr(self._house.faults, "silent", True))

    def mute(self, muted: bool = True) -> None:
        """Send pictures without their sound, or with it again."""
        self._call(lambda: setattr(self._house.faults, "muted", muted))

    def flood(self) -> None:
        """Send as fast as clients read."""
        self._call(lambda: setattr(self._house.faults, "flooding", True))

    def stop_sound(self) -> None:
        """Send no sound any more, but pictures."""
        self._call(lambda: setattr(self._house.faults, "deaf", True))

    def send_foreign(self, stream: str, path: Path | None) -> None:
        """Put another camera's pictures between the stream's own, as a confused switch may; None ends it."""
        media = self._load(path) if path is not None else None
        self._call(lambda: self._house.streams[stream].intrude(media))

    def resume(self) -> None:
        """End hang, silence, flood, loss, refusal, strange answers; sound is back; clients go on with a keyframe."""
        self._call(self._resume)

    def send_garbage(self, size_bytes: int = 200) -> None:
        """Put that much noise and a line's end before the next packet of every interleaved client."""
        self._garbage_seed += 1

        def queue() -> None:
            for connection in self._house.connections:
                connection.queue_garbage(size_bytes, self._garbage_seed)

        self._call(queue)

    def lose_packets(self, probability: float) -> None:
        """Leave out this share of the RTP packets; their sequence numbers are missing."""
        self._call(lambda: setattr(self._house.faults, "loss", probability))

    def jump_clock(self, ms: int) -> None:
        """Move every stream's RTP timestamps by this much from now on."""
        self._for_each(lambda stream: stream.jump(ms))

    def refuse_connections(self) -> None:
        """Stop listening, as a camera that restarts; connections that exist go on."""
        self._call(self._stop_listening)

    def slow_describe(self, delay_s: float) -> None:
        """Answer DESCRIBE only after this long."""
        self._call(lambda: setattr(self._house.faults, "describe_delay_s", delay_s))

    def wrong_content_type(self, content_type: str = "text/html", body: bytes = b"<html></html>") -> None:
        """Answer DESCRIBE with something that is no session description."""
        self.describe_as(body, content_type)

    def describe_as(self, body: bytes, content_type: str = "application/sdp") -> None:
        """Answer DESCRIBE with these bytes, whatever they are."""

        def set_answer() -> None:
            self._house.faults.describe_type, self._house.faults.describe_body = content_type, body

        self._call(set_answer)

    def expire_logins(self) -> None:
        """Make the digests that clients hold stale, so that the next request is answered by a new challenge."""
        if self._house.login is not None:
            self._call(self._house.login.renew_nonce)

    def stamp(self, stamps: Stamps) -> None:
        """Give packets times that stand, are absent (zero), swing to and fro, or mean nothing at all."""
        self._call(lambda: setattr(self._house.faults, "stamps", stamps))

    def send_no_keyframes(self) -> None:
        """Send a keyframe to who has just come, and none after that."""
        self._call(lambda: setattr(self._house.faults, "keyless", True))

    def intrude(self) -> None:
        """Mix another camera's packets in, with a sender's number of their own."""
        self._call(lambda: setattr(self._house.faults, "intruding", True))

    def change_file(self, stream: str, path: Path, *, silently: bool = False) -> None:
        """Play another file from the next frame on.

        With the same codecs (another resolution, say) sessions go on; with others they are cut, and the next DESCRIBE
        tells of the new ones; `silently` they are not cut.
        """
        media = self._load(path)
        self._call(lambda: self._house.streams[stream].change(media, silently=silently))

    def set_speed(self, speed: float) -> None:
        """Play every stream faster or slower from now on."""
        self._for_each(lambda stream: stream.set_speed(speed))

    # Its own thread

    def _call(self, action: Callable[[], T]) -> T:
        async def run() -> T:
            return action()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(_CALL_TIMEOUT_S)

    def _for_each(self, action: Callable[[LiveStream], None]) -> None:
        def act() -> None:
            for stream in self._house.streams.values():
                action(stream)

        self._call(act)

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise RuntimeError("The test camera failed.") from self._failure

    def _run(self) -> None:
        try:
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(self._main())
        except BaseException as error:  # told to the test by __enter__ or __exit__
            self._failure = error
        finally:
            self._ready.set()

    async def _main(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._listen()
        streams = list(self._house.streams.values())
        work = [stream.run() for stream in streams] + [stream.report() for stream in streams] + [self._expire()]
        tasks = [asyncio.create_task(each) for each in work]
        for task in tasks:
            task.add_done_callback(lambda _: self._stop.set())
        self._ready.set()
        await self._stop.wait()
        self._stop_listening()
        self._drop_all()
        failed = [task.exception() for task in tasks if task.done()]
        for task in [*tasks, *self._clients]:
            task.cancel()
        await asyncio.gather(*tasks, *self._clients, return_exceptions=True)
        if failed and failed[0] is not None:
            raise failed[0]

    def _listen(self) -> None:
        self._listener = socket.socket()
        if os.name == "posix":  # elsewhere the option would let two cameras share a port
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind((self._host, self._port))
        self._listener.listen(_BACKLOG)
        self._listener.setblocking(False)
        self._port = self._listener.getsockname()[1]
        self._loop.add_reader(self._listener, self._accept, self._listener)

    def _accept(self, listener: socket.socket) -> None:
        # asyncio's own server loses the connections that it is just accepting when it is closed, and leaves their
        # sockets to the garbage collector. Here each has a task from the first moment, whose end closes the socket.
        with contextlib.suppress(BlockingIOError, ConnectionError):  # the client is gone already
            accepted, _ = listener.accept()
            accepted.setblocking(False)
            task = asyncio.create_task(self._serve(accepted))
            self._clients.add(task)
            task.add_done_callback(self._clients.discard)
            task.add_done_callback(lambda _: accepted.close())

    async def _serve(self, accepted: socket.socket) -> None:
        reader = asyncio.StreamReader()
        protocol = asyncio.StreamReaderProtocol(reader)
        try:
            transport, _ = await self._loop.connect_accepted_socket(lambda: protocol, accepted, ssl=self._tls)
        except OSError:  # a client that does not like the certificate breaks off
            return
        writer = asyncio.StreamWriter(transport, protocol, reader, self._loop)
        connection = Connection(self._house, reader, writer)
        self._house.connections.add(connection)
        await connection.run()

    def _stop_listening(self) -> None:
        if self._listener is not None:
            self._loop.remove_reader(self._listener)
            self._listener.close()
            self._listener = None

    async def _expire(self) -> None:
        while True:
            await asyncio.sleep(0.1)
            if self._session_timeout_s is not None:
                oldest_s = time.monotonic() - self._session_timeout_s
                for connection in [each for each in self._house.connections if each.last_heard_s < oldest_s]:
                    connection.close()

    def _drop_all(self) -> None:
        for connection in list(self._house.connections):
            connection.close()

    def _hang(self) -> None:
        self._house.faults.hung = True
        self._house.faults.responsive.clear()

    def _resume(self) -> None:
        self._house.faults.clear()
        for stream in self._house.streams.values():
            for viewer in stream.viewers:
                viewer.waiting_for_key = True
        if self._listener is None:
            self._listen()
