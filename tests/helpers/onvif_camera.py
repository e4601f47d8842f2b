"""The project's own scriptable ONVIF camera on 127.0.0.1, with good manners and bad ones; any test may run several.

It speaks HTTP and SOAP as a camera does and judges logins as one does: by the clock that it believes in. Its pictures
come from elsewhere, for instance from an RtspCamera; it only names their addresses.
"""

import contextlib
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Literal, Self
from xml.etree import ElementTree

from tests.helpers.certificates import self_signed_context
from tests.helpers.onvif_answers import Picture, answer_to, envelope, fault
from tests.helpers.onvif_login import LoginDesk

__all__ = ["Asked", "Misbehaviour", "OnvifCamera", "Picture"]

SUBSCRIPTION_S = 60.0


class Misbehaviour(Enum):
    """What a camera does instead of answering."""

    HANG = "hang"
    TRICKLE = "trickle"
    DROP = "drop"
    OFF = "off"
    GARBAGE = "garbage"
    HUGE = "huge"
    ENTITY_BOMB = "entity bomb"
    EXTERNAL_ENTITY = "external entity"
    REDIRECT = "redirect"
    DEEP = "deep"
    FAULT = "fault"
    EMPTY = "empty"


@dataclass(frozen=True)
class Asked:
    """One request as it came: what was wanted, with which login, and whether it was granted."""

    operation: str
    path: str
    login: Literal["none", "token", "digest"]
    granted: bool
    text: str


@dataclass
class Subscription:
    """A pull point: what waits there, and until when it lives."""

    number: int
    ends_s: float
    waiting: list[str] = field(default_factory=list)


class OnvifCamera:
    """`with OnvifCamera([Picture("main", "H264", 1920, 1080, camera.url("main"))]) as onvif: onvif.url`.

    `auth` is what it asks for: "token" (in the message), "digest" (HTTP), "either", or "none". `clock_ahead_s` is how
    wrong its clock is. `told_host` is the host that it puts into the addresses it tells, as one behind a router does.
    Methods and attributes may be used from any thread while it runs.
    """

    def __init__(
        self,
        pictures: list[Picture],
        *,
        user: str = "admin",
        password: str = "hunter2",
        auth: Literal["token", "digest", "either", "none"] = "token",
        services: tuple[str, ...] = ("media", "media2", "events", "ptz"),
        lists_services: bool = True,
        clock_ahead_s: float = 0.0,
        hides_time: bool = False,
        told_host: str | None = None,
        reference_parameters: bool = False,
        maker: str = "Acme",
        model: str = "Acme Eye 4",
        secure: bool = False,
    ) -> None:
        self.pictures = pictures
        self.longest_gop_frames = 400
        self.services = services
        self.lists_services = lists_services
        self.clock_ahead_s = clock_ahead_s
        self.time_zone = "CET-1CEST,M3.5.0,M10.5.0/3"
        self.hides_time = hides_time
        self.told_host = told_host
        self.reference_parameters = reference_parameters
        self.maker, self.model = maker, model
        self.misbehaves: dict[str, Misbehaviour] = {}
        """By operation; "*" is every one."""
        self.redirects_to = "http://127.0.0.1:9/"
        self.refuses_renewal = False
        self.asked: list[Asked] = []
        self.velocity: dict[str, float] = {}
        self.moves: list[tuple[float, dict[str, float]]] = []
        """When (monotonic, s) the camera began to turn, and how fast; an empty dict is a stop."""
        self.presets: dict[str, str] = {"1": "Gate"}
        self.went_to: list[str] = []
        self.subscriptions: dict[int, Subscription] = {}
        self.changed = threading.Condition()
        self.ending = threading.Event()
        self._desk = LoginDesk(user, password, auth)
        self._states: dict[tuple[str, str], str] = {}
        self._subscriptions_made = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = False
        self._scheme = "https" if secure else "http"
        if secure:
            self._server.socket = self_signed_context().wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._server.camera = self  # type: ignore[attr-defined]
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="onvif-camera"
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.ending.set()
        with self.changed:
            self.changed.notify_all()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """Its device service."""
        return f"{self._scheme}://127.0.0.1:{self.port}/onvif/device_service"

    def told(self, path: str) -> str:
        """The address of one of its services, as it tells it."""
        host = self.told_host or f"127.0.0.1:{self.port}"
        return f"{self._scheme}://{host}{path}"

    def now(self) -> datetime:
        """The time that it believes in."""
        return datetime.now(UTC) + timedelta(seconds=self.clock_ahead_s)

    def operations(self, operation: str) -> list[Asked]:
        """The requests for one operation so far."""
        with self.changed:
            return [each for each in self.asked if each.operation == operation]

    def expire_logins(self) -> None:
        """Forget the nonce that HTTP digests answer."""
        self._desk.expire()

    # Events

    def signal(self, topic: str, source: str, name: str, value: str) -> None:
        """Tell every subscriber that an item has another value, and remember it for those to come."""
        with self.changed:
            self._states[(topic, source)] = f"{name}={value}"
            message = self._message(topic, source, name, value, "Changed")
            for subscription in self._living():
                subscription.waiting.append(message)
            self.changed.notify_all()

    def forget_subscriptions(self) -> None:
        """As after a restart of the camera."""
        with self.changed:
            self.subscriptions.clear()
            self.changed.notify_all()

    def subscribe(self, lives_s: float) -> Subscription:
        """A new pull point, with what is true now."""
        with self.changed:
            self._subscriptions_made += 1
            number = self._subscriptions_made
            subscription = Subscription(number, time.monotonic() + lives_s)
            for (topic, source), item in self._states.items():
                name, _, value = item.partition("=")
                subscription.waiting.append(self._message(topic, source, name, value, "Initialized"))
            self.subscriptions[number] = subscription
            return subscription

    def pull(self, number: int, timeout_s: float, limit: int) -> list[str] | None:
        """What waits at a pull point, or comes in time; None where there is no such point."""
        deadline_s = time.monotonic() + timeout_s
        with self.changed:
            while not self.ending.is_set():
                subscription = self.subscriptions.get(number)
                if subscription is None or subscription.ends_s < time.monotonic():
                    return None
                if subscription.waiting or time.monotonic() >= deadline_s:
                    taken, subscription.waiting = subscription.waiting[:limit], subscription.waiting[limit:]
                    return taken
                self.changed.wait(max(0.001, deadline_s - time.monotonic()))
        return None

    def _living(self) -> Iterator[Subscription]:
        for subscription in self.subscriptions.values():
            if subscription.ends_s >= time.monotonic():
                yield subscription

    def _message(self, topic: str, source: str, name: str, value: str, kind: str) -> str:
        return (
            "<wsnt:NotificationMessage>"
            '<wsnt:Topic Dialect="http://www.onvif.org/ver10/tev/topicExpression/ConcreteSet">'
            f"{topic}</wsnt:Topic><wsnt:Message>"
            f'<tt:Message UtcTime="{self.now():%Y-%m-%dT%H:%M:%SZ}" PropertyOperation="{kind}">'
            f'<tt:Source><tt:SimpleItem Name="Token" Value="{source}"/></tt:Source>'
            f'<tt:Data><tt:SimpleItem Name="{name}" Value="{value}"/></tt:Data>'
            "</tt:Message></wsnt:Message></wsnt:NotificationMessage>"
        )

    # Requests, each on a thread of its own

    def receive(self, handler: "_Handler", body: bytes) -> None:
        """Answer one request, or misbehave."""
        root = ElementTree.fromstring(body)
        operation_element = root.find("{*}Body/*")
        operation = operation_element.tag.rpartition("}")[2] if operation_element is not None else ""
        misbehaviour = self.misbehaves.get(operation) or self.misbehaves.get("*")
        open_to_all = operation == "GetSystemDateAndTime" and not self.hides_time
        login, right = self._desk.judge(root, handler.headers.get("Authorization"), handler.path, self.now())
        granted = open_to_all or right
        with self.changed:
            self.asked.append(Asked(operation, handler.path, login, granted, body.decode()))
            self.changed.notify_all()
        if misbehaviour is not None:
            _misbehave(self, handler, misbehaviour)
        elif not granted:
            challenge = self._desk.challenge()
            status = 401 if challenge else 400
            handler.send(status, fault("ter:NotAuthorized", "Sender not authorized"), challenge)
        else:
            assert operation_element is not None
            status, text = answer_to(self, operation, operation_element, root, handler.path)
            handler.send(status, text)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 20

    def do_POST(self) -> None:
        camera: OnvifCamera = self.server.camera  # type: ignore[attr-defined]
        self.close_connection = True
        with contextlib.suppress(ConnectionError, BrokenPipeError, TimeoutError):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            camera.receive(self, body)

    def do_GET(self) -> None:
        self.close_connection = True
        self.send(404, "<html></html>")

    def send(self, status: int, text: str, challenge: str | None = None, headers: tuple[Any, ...] = ()) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/soap+xml; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        if challenge:
            self.send_header("WWW-Authenticate", challenge)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


def _misbehave(camera: OnvifCamera, handler: _Handler, misbehaviour: Misbehaviour) -> None:
    match misbehaviour:
        case Misbehaviour.HANG:
            camera.ending.wait(60)
        case Misbehaviour.TRICKLE:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
            while not camera.ending.wait(0.05):
                handler.wfile.write(b"X")
        case Misbehaviour.DROP:
            return
        case Misbehaviour.OFF:
            handler.send(404, "<html><body>Not found</body></html>")
        case Misbehaviour.GARBAGE:
            handler.wfile.write(uuid.uuid4().bytes * 200)
        case Misbehaviour.HUGE:
            handler.send(200, envelope("<tt:Odd>" + "x" * (8 << 20) + "</tt:Odd>"))
        case Misbehaviour.ENTITY_BOMB:
            levels = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
            handler.send(200, f'<!DOCTYPE x [<!ENTITY e0 "boom">{levels}]>' + envelope("<tt:Odd>&e11;</tt:Odd>"))
        case Misbehaviour.EXTERNAL_ENTITY:
            asks = f'<!DOCTYPE x SYSTEM "{camera.redirects_to}x.dtd" [<!ENTITY e SYSTEM "{camera.redirects_to}">]>'
            handler.send(200, asks + envelope("<tt:Odd>&e;</tt:Odd>"))
        case Misbehaviour.REDIRECT:
            handler.send(307, "", headers=(("Location", camera.redirects_to),))
        case Misbehaviour.DEEP:
            handler.send(200, envelope("<tt:a>" * 100_000))
        case Misbehaviour.FAULT:
            handler.send(400, fault("ter:ActionNotSupported", "Not today\x1b[31m"))
        case Misbehaviour.EMPTY:
            handler.send(200, envelope(""))
