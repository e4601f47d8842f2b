"""Encrypted connections to cameras, whose certificates are mostly their own; the RTSP, HTTP and ONVIF clients call it.

A certificate that this computer's store vouches for is taken. Any other is remembered when it is first seen, and from
then on nothing else is taken at that host and port. Nothing is sent before that is settled.
"""

import contextlib
import hashlib
import hmac
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import msgspec

from app.core.private_files import write_private
from app.domain.errors import CameraNotTrusted, LibraryDamaged, LibraryUnwritable

_FORMAT = 1
_MAX_PINS = 1_024
_MAX_FILE_BYTES = 1 << 20
_SHORTEST_S = 0.01
_changing = threading.Lock()  # of every list: cameras of one library share a file, and change it seldom
_Fingerprint = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class _File(msgspec.Struct):
    format: int
    certificates: Annotated[dict[str, _Fingerprint], msgspec.Meta(max_length=_MAX_PINS)]


class Pins:
    """Which certificate each camera showed first, in a private file; without a file, in memory alone. Threads: any."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._memory: dict[str, str] = {}

    def knows(self, place: str) -> bool:
        """Whether a certificate was remembered for `host:port`. Raises LibraryDamaged."""
        with _changing:
            return place in self._load()

    def settle(self, place: str, certificate: bytes) -> bool:
        """Whether this is the remembered certificate; the first is remembered. Raises LibraryError."""
        fingerprint = hashlib.sha256(certificate).hexdigest()
        with _changing:
            known = self._load()
            if place in known:
                return hmac.compare_digest(known[place], fingerprint)
            self._save({**known, place: fingerprint})
        return True

    def _load(self) -> dict[str, str]:
        if self._file is None:
            return self._memory
        try:
            with self._file.open("rb") as file:
                return msgspec.json.decode(file.read(_MAX_FILE_BYTES), type=_File).certificates
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError) as error:
            raise LibraryDamaged(
                f"The list of the cameras' certificates in {self._file} cannot be read. Restore it from a copy, or "
                "delete it to trust the certificates that the cameras show now."
            ) from error

    def _save(self, known: dict[str, str]) -> None:
        self._memory = known
        if self._file is None:
            return
        try:
            write_private(self._file, msgspec.json.encode(_File(_FORMAT, known)))
        except OSError as error:
            raise LibraryUnwritable(
                f"The list of the cameras' certificates in {self._file} cannot be written: {error.strerror}."
            ) from error


def connect_tls(
    host: str, port: int, left_s: Callable[[], float], pins: Pins, kind: type[ssl.SSLSocket] = ssl.SSLSocket
) -> ssl.SSLSocket:
    """An encrypted connection, a socket of that kind, to whom it should be, within what `left_s` says each time.

    Raises OSError, CameraNotTrusted, LibraryError.
    """
    place = f"{host}:{port}"
    if not pins.knows(place):
        # Where nobody vouches for it, which is usual with cameras, it is remembered below.
        with contextlib.suppress(ssl.SSLCertVerificationError):
            return _shake_hands(host, port, left_s, ssl.create_default_context(), kind)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    connected = _shake_hands(host, port, left_s, context, kind)
    try:
        certificate = connected.getpeercert(binary_form=True)
        if certificate and pins.settle(place, certificate):
            return connected
    except BaseException:
        connected.close()
        raise
    connected.close()
    raise CameraNotTrusted(
        f"The camera at {host} shows another certificate than before. If you replaced or reset it, remove its line "
        "from camera-certificates.json in the library's folder; if not, somebody may be listening in between."
    )


def _shake_hands(
    host: str, port: int, left_s: Callable[[], float], context: ssl.SSLContext, kind: type[ssl.SSLSocket]
) -> ssl.SSLSocket:
    plain = socket.create_connection((host, port), timeout=max(_SHORTEST_S, left_s()))
    with contextlib.ExitStack() as stack:
        stack.callback(plain.close)
        plain.settimeout(max(_SHORTEST_S, left_s()))
        context.sslsocket_class = kind
        connected = context.wrap_socket(plain, server_hostname=host)
        stack.pop_all()
    return connected
