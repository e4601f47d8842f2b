"""Where the engine listens and the key that both sides share; only the link's server and client call it."""

import contextlib
import logging
import os
import secrets
import socket
import stat
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

from app.core.known_disks import is_disk_away
from app.core.paths import LibraryPaths
from app.core.private_files import make_private_folder, write_private
from app.domain.errors import EngineNotRunning, LinkError, LinkRefused
from app.link import winsock

_log = logging.getLogger("louver.link")

KEY_BYTES = 32
_BACKLOG = 32
_WAKE_S = 0.5
_NO_ENGINE = "No Louver engine is running for this library. Start one with: main.py engine"


@dataclass(frozen=True)
class Listener:
    """Where the engine listens."""

    address: Path
    _socket: socket.socket

    def accept(self, timeout_s: float) -> socket.socket:
        """The next connection; raises TimeoutError, or OSError."""
        if not _python_has_unix_sockets():
            return winsock.accept(self._socket, timeout_s)
        self._socket.settimeout(timeout_s)
        return self._socket.accept()[0]

    def wake(self) -> None:
        """Let a waiting accept() return, by a connection that says nothing."""
        try:
            _connect_to(self.address, _WAKE_S).close()
        except OSError as error:  # then accept() returns when its time is over
            _log.debug("The listening thread was not woken: %s", error.strerror)

    def close(self) -> None:
        """Listen no more, and leave nothing behind."""
        self._socket.close()
        with contextlib.suppress(OSError):  # its disk is gone, or read-only; the next engine removes what is left
            self.address.unlink(missing_ok=True)


def listen(paths: LibraryPaths) -> Listener:
    """Listen where only this user can connect. The caller holds the library's lock, so an old socket is stale.

    Raises LinkError where none of the library's addresses takes a socket.
    """
    refusals = []
    for address in paths.link_addresses:
        try:
            return _listen_at(paths, address)
        except OSError as error:  # exFAT and many network drives take no sockets, so the next address follows
            refusals.append(f"{address}: {error.strerror}")
    raise LinkError(
        f"The engine cannot open its local socket ({'; '.join(refusals)}). "
        "Choose a library on a local disk that you can write to."
    )


def _listen_at(paths: LibraryPaths, address: Path) -> Listener:
    if address.parent != paths.root.resolve():
        _make_own_folder(address.parent)
    address.unlink(missing_ok=True)
    listener = _new_socket()
    try:
        if _python_has_unix_sockets():
            listener.bind(str(address))
        else:
            winsock.bind(listener, address)
        if os.name == "posix":
            address.chmod(0o600)
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return Listener(address, listener)


def connect(paths: LibraryPaths, timeout_s: float) -> socket.socket:
    """A socket connected to the library's engine; raises EngineNotRunning."""
    for address in paths.link_addresses:
        if address.parent != paths.root.resolve() and not _is_own_folder(address.parent):
            continue  # what listens there is somebody else's
        try:
            return _connect_to(address, timeout_s)
        except OSError as error:
            _log.debug("Nobody answers at %s: %s", address.name, error.strerror)
    raise EngineNotRunning(_why_nobody_answers(paths))


def _why_nobody_answers(paths: LibraryPaths) -> str:
    if is_disk_away(paths.root):
        return (
            f"The drive of {paths.root} is missing. Nothing is being recorded. Connect it: recording begins by itself."
        )
    return _NO_ENGINE


def _connect_to(address: Path, timeout_s: float) -> socket.socket:
    connection = _new_socket()
    try:
        if _python_has_unix_sockets():
            connection.settimeout(timeout_s)
            connection.connect(str(address))
        else:
            winsock.connect(connection, address, timeout_s)
    except OSError:
        connection.close()
        raise
    return connection


def make_key(paths: LibraryPaths) -> bytes:
    """The library's key, made now where there is none that only the owner can read."""
    with contextlib.suppress(OSError, LinkRefused):  # there is none, or it is damaged: a new one follows
        if os.name != "posix" or stat.S_IMODE(paths.link_key.stat().st_mode) & 0o077 == 0:
            return _read_key(paths)
    key = secrets.token_bytes(KEY_BYTES)
    write_private(paths.link_key, key)
    return key


def read_key(paths: LibraryPaths) -> bytes:
    """The library's key for a client; raises EngineNotRunning or LinkRefused."""
    try:
        return _read_key(paths)
    except PermissionError as error:
        raise LinkRefused(
            "This library belongs to another user. Sign in as that user, or choose a library of your own."
        ) from error
    except OSError as error:
        raise EngineNotRunning(_why_nobody_answers(paths)) from error


def is_own_peer(connection: socket.socket) -> bool:
    """Whether the same user runs the other side, as far as the system tells; the key is what really decides."""
    if sys.platform != "linux":
        return True
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return int(user) == os.getuid()


def _read_key(paths: LibraryPaths) -> bytes:
    with paths.link_key.open("rb") as file:
        key = file.read(KEY_BYTES + 1)
    if len(key) != KEY_BYTES:
        raise LinkRefused("The key that window and engine share is damaged. Stop and start Louver's engine.")
    return key


def _python_has_unix_sockets() -> bool:
    """Whether Python knows this family of sockets; on Windows it does not, though the system does."""
    return hasattr(socket, "AF_UNIX")


def _new_socket() -> socket.socket:
    if sys.platform != "win32" and _python_has_unix_sockets():
        return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    return winsock.unix_socket()


def _make_own_folder(folder: Path) -> None:
    if not folder.exists():
        make_private_folder(folder)
    if not _is_own_folder(folder):
        raise LinkError(
            f"The folder {folder} belongs to somebody else, so the engine does not listen there. "
            "Choose a library with a shorter path, on a local disk."
        )
    if os.name == "posix":
        folder.chmod(0o700)


def _is_own_folder(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and (sys.platform == "win32" or status.st_uid == os.getuid())
