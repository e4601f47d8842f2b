"""Looks for ONVIF cameras on every network of this computer by WS-Discovery; commands and the engine call it.

Two short messages over UDP are all that is spoken, so they lie in probe.py: the libraries for it answer other people's
questions too, keep threads, and parse what strangers send with a parser that expands entities.
"""

import logging
import selectors
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import psutil

from app.core.clock import Clock, Stop
from app.ingest.onvif.probe import MAX_DATAGRAM_BYTES, FoundCamera, make_probe, read_matches

GROUP = "239.255.255.250"
GROUP6 = "ff02::c"
PORT = 3702
_ASK_AGAIN_S = (0.0, 0.4, 1.5)
"""UDP loses: each question goes out three times."""
_KINDS = ("dn:NetworkVideoTransmitter", "tds:Device")
_MAX_INTERFACES = 16
_MAX_CAMERAS = 256
_MAX_DATAGRAMS = 4096
_POLL_S = 0.1
_log = logging.getLogger("louver.discovery")


@dataclass(frozen=True)
class Interface:
    """A way out: the address of a network card, and for IPv6 its number."""

    address: str
    index: int = 0

    @property
    def version6(self) -> bool:
        """Whether it is of IPv6."""
        return ":" in self.address


def own_interfaces() -> list[Interface]:
    """The networks of this computer, those that are up, loopback last."""
    up = {name for name, stats in psutil.net_if_stats().items() if stats.isup}
    found: list[Interface] = []
    for name, addresses in psutil.net_if_addrs().items():
        for address in addresses if name in up else ():
            if address.family == socket.AF_INET:
                found.append(Interface(address.address))
            elif address.family == socket.AF_INET6 and address.address.lower().startswith("fe80:"):
                found.append(Interface(address.address.partition("%")[0], socket.if_nametoindex(name)))
    found.sort(key=lambda interface: (interface.address.startswith("127."), interface.version6))
    return found[:_MAX_INTERFACES]


class Discovery:
    """One search. Threads: the one that calls run()."""

    def __init__(
        self, clock: Clock, stop: Stop, *, interfaces: Sequence[Interface] | None = None, hosts: Sequence[str] = ()
    ) -> None:
        """Search the networks of `interfaces` (all of this computer's), and ask `hosts` (IPv4) by themselves too."""
        self._clock = clock
        self._stop = stop
        self._interfaces = own_interfaces() if interfaces is None else list(interfaces)
        self._hosts = hosts
        self._asked: set[str] = set()
        self._found: dict[str, FoundCamera] = {}
        self._datagrams = 0

    def run(self, seconds: float, on_found: Callable[[FoundCamera], None] = lambda _: None) -> list[FoundCamera]:
        """Search for `seconds`; `on_found` is called with each camera as it answers. No network, no camera."""
        began_s = self._clock.monotonic_s()
        with ExitStack() as stack, selectors.DefaultSelector() as selector:
            ways = list(self._ways())
            for way, _ in ways:
                selector.register(stack.enter_context(way), selectors.EVENT_READ)
            pending = [began_s + after_s for after_s in _ASK_AGAIN_S if after_s < seconds]
            while ways and not self._stop.is_set and self._datagrams < _MAX_DATAGRAMS:
                now_s = self._clock.monotonic_s()
                if now_s >= began_s + seconds:
                    break
                if pending and pending[0] <= now_s:
                    pending.pop(0)
                    self._ask(ways)
                for key, _ in selector.select(min(_POLL_S, began_s + seconds - now_s)):
                    self._receive(key.fileobj, on_found)  # type: ignore[arg-type]  # they are the sockets from above
        return list(self._found.values())

    def _ways(self) -> Iterator[tuple[socket.socket, list[tuple[str | int, ...]]]]:
        for interface in self._interfaces:
            try:
                yield _open(interface), [(GROUP6, PORT, 0, interface.index) if interface.version6 else (GROUP, PORT)]
            except OSError as error:
                _log.info("Cameras cannot be looked for from %s: %s", interface.address, error.strerror)
        if self._hosts:
            alone = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            alone.setblocking(False)
            yield alone, [(host, PORT) for host in self._hosts]

    def _ask(self, ways: list[tuple[socket.socket, list[tuple[str | int, ...]]]]) -> None:
        for way, targets in ways:
            for target in targets:
                for kind in _KINDS:
                    message_id, probe = make_probe(kind)
                    self._asked.add(message_id)
                    try:
                        way.sendto(probe, target)
                    except OSError as error:  # no route: a card without a network
                        _log.debug("A question for cameras was not sent to %s: %s", target[0], error.strerror)

    def _receive(self, way: socket.socket, on_found: Callable[[FoundCamera], None]) -> None:
        try:
            datagram, sender = way.recvfrom(MAX_DATAGRAM_BYTES + 1)
        except OSError:  # the answer to a question that nobody took
            return
        self._datagrams += 1
        host = str(sender[0])
        if ":" in host and len(sender) > 3 and sender[3]:
            host = f"{host.partition('%')[0]}%{sender[3]}"
        for camera in read_matches(datagram, host, frozenset(self._asked)):
            if len(self._found) < _MAX_CAMERAS and not self._known(camera):
                self._found[camera.key] = camera
                on_found(camera)

    def _known(self, camera: FoundCamera) -> bool:
        """The same device over another card, or in answer to another question."""
        return camera.key in self._found or any(other.url == camera.url for other in self._found.values())


def _open(interface: Interface) -> socket.socket:
    way = socket.socket(socket.AF_INET6 if interface.version6 else socket.AF_INET, socket.SOCK_DGRAM)
    try:
        if interface.version6:
            way.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, interface.index)
            way.bind(("::", 0))
        else:
            way.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(interface.address))
            way.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1)
            way.bind((interface.address, 0))
        way.setblocking(False)
    except OSError:
        way.close()
        raise
    return way
