"""From an address as a person types it to a device that answers ONVIF there; the commands call it."""

import errno
import selectors
import socket
from collections.abc import Sequence
from contextlib import ExitStack

from app.core.clock import Clock
from app.domain.camera import CameraLogin
from app.domain.errors import CameraError, CameraNotTrusted, CameraRefusedLogin, CameraUnreachable, OnvifOff
from app.ingest.onvif.address import Endpoint, TypedAddress
from app.ingest.onvif.device import ONVIF_OFF, OnvifDevice
from app.ingest.tls import Pins

USUAL_PORTS = (80, 8000, 8080, 8899, 2020, 5000, 443)
"""Where makers put ONVIF, the most usual first."""
_OTHER_PORTS = (554, 8554)
"""A camera whose ONVIF is off still answers here."""
_CONNECT_S = 2.0
_UNDER_WAY = (0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK))


def find_device(
    address: TypedAddress, login: CameraLogin | None, clock: Clock, pins: Pins, *, ports: Sequence[int] = USUAL_PORTS
) -> OnvifDevice:
    """The device at an address, connected; where no port was typed, at the first of `ports` that speaks ONVIF.

    Raises CameraUnreachable, OnvifOff, CameraRefusedLogin, CameraNotTrusted.
    """
    if address.port is not None:
        ports = (address.port,)
    elif address.secure:
        ports = (443,)
    others = _OTHER_PORTS if address.port is None else ()
    answering = open_ports(address.host, [*ports, *others], clock)
    if not answering:
        raise CameraUnreachable(
            f"Nothing answers at {address.host}. Check power and that this PC is on the same network."
        )
    for port in ports:
        if port not in answering:
            continue
        secure = address.secure or (address.port is None and port == 443)
        device = OnvifDevice(Endpoint(secure, address.host, port, address.path).url, login, clock, pins)
        try:
            device.connect()
        except (CameraRefusedLogin, CameraNotTrusted):
            raise  # the first is the camera, which may count wrong passwords; the second may be anybody
        except CameraError:
            continue
        return device
    raise OnvifOff(ONVIF_OFF)


def open_ports(host: str, ports: Sequence[int], clock: Clock) -> set[int]:
    """Which ports of a host take a connection within two seconds; all are tried at once."""
    try:
        family, *_, place = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError):
        return set()
    found: set[int] = set()
    deadline_s = clock.monotonic_s() + _CONNECT_S
    with ExitStack() as stack, selectors.DefaultSelector() as selector:
        for port in ports:
            knock = stack.enter_context(socket.socket(family, socket.SOCK_STREAM))
            knock.setblocking(False)
            if knock.connect_ex((place[0], port, *place[2:])) in _UNDER_WAY:
                selector.register(knock, selectors.EVENT_WRITE, port)
        while selector.get_map() and (left_s := deadline_s - clock.monotonic_s()) > 0:
            for key, _ in selector.select(left_s):
                selector.unregister(key.fileobj)
                knock = key.fileobj  # type: ignore[assignment]  # they are the sockets from above
                if knock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0:
                    found.add(key.data)
    return found
