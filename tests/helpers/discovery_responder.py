"""A WS-Discovery responder as cameras have one, on loopback: it hears multicast and questions for it alone."""

import contextlib
import re
import socket
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

GROUP, PORT = "239.255.255.250", 3702
_MESSAGE_ID = re.compile(rb"MessageID>\s*([^<\s]+)\s*<")


def probe_match(
    message_id: str,
    address: str,
    *,
    key: str = "urn:uuid:11111111-2222-3333-4444-555555555555",
    types: str = "dn:NetworkVideoTransmitter tds:Device",
    scopes: str = "onvif://www.onvif.org/name/Gate%20camera onvif://www.onvif.org/hardware/Eye-4",
) -> str:
    """The answer of a camera."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope" '
        'xmlns:w="http://schemas.xmlsoap.org/ws/2004/08/addressing" '
        'xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" '
        'xmlns:dn="http://www.onvif.org/ver10/network/wsdl" xmlns:tds="http://www.onvif.org/ver10/device/wsdl">'
        f"<e:Header><w:RelatesTo>{message_id}</w:RelatesTo></e:Header><e:Body><d:ProbeMatches><d:ProbeMatch>"
        f"<w:EndpointReference><w:Address>{key}</w:Address></w:EndpointReference><d:Types>{types}</d:Types>"
        f"<d:Scopes>{scopes}</d:Scopes><d:XAddrs>{address}</d:XAddrs><d:MetadataVersion>1</d:MetadataVersion>"
        "</d:ProbeMatch></d:ProbeMatches></e:Body></e:Envelope>"
    )


class DiscoveryResponder:
    """Answers each question with what `answers(message_id)` returns: any number of datagrams.

    It listens on the real port and in the real group, on `host`, an address of loopback. `hears_multicast` tells
    whether the machine lets it join; questions for it alone it always hears. `deaf_for` so many it does not answer. One
    that does not join disturbs no search of another process.
    """

    def __init__(
        self, host: str, answers: Callable[[str], list[bytes]], *, deaf_for: int = 0, joins: bool = True
    ) -> None:
        self.questions = 0
        self.hears_multicast = True
        self._answers = answers
        self._deaf_for = deaf_for
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.settimeout(0.05)
        self._socket.bind((host, PORT))
        self._ears = [self._socket]
        if joins:
            self._ears.append(self._join())
        self._ending = threading.Event()
        self._threads = [
            threading.Thread(target=self._serve, args=(each,), name="discovery-responder") for each in self._ears
        ]

    def _join(self) -> socket.socket:
        group = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        group.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        group.settimeout(0.05)
        group.bind((GROUP, PORT))
        try:
            membership = socket.inet_aton(GROUP) + socket.inet_aton("127.0.0.1")
            group.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
        except OSError:
            self.hears_multicast = False
        return group

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ending.set()
        for thread in self._threads:
            thread.join()
        for ears in self._ears:
            ears.close()

    def _serve(self, ears: socket.socket) -> None:
        while not self._ending.is_set():
            try:
                question, asker = ears.recvfrom(65_535)
            except TimeoutError:
                continue
            found = _MESSAGE_ID.search(question)
            self.questions += 1
            if found is None or self.questions <= self._deaf_for:
                continue
            for answer in self._answers(found[1].decode()):
                with contextlib.suppress(OSError):
                    self._socket.sendto(answer, asker)
