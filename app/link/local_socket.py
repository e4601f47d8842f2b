"""Where the engine listens and the key that both sides share; only the link's server and client call it."""

import contextlib
import os
import secrets
import socket
import stat
import struct
import sys

from app.core.paths import LibraryPaths
from app.core.private_files import make_private_folder, write_private
from app.domain.errors import EngineNotRunning, LinkError, LinkRefused

KEY_BYTES = 32
_BACKLOG = 32
_NO_ENGINE = "No Louver engine is running for this library. Start one with: main.py engine"


def listen(paths: LibraryPaths) -> socket.socket:
    """A listening socket that only this user can open. The caller holds the library's lock, so an old one is stale.

    Raises LinkError where the system has no such sockets or the folder does not take one.
    """
    family = _family()
    address = paths.link_address
    try:
        if address.parent != paths.root.resolve():
            _make_own_folder(paths)
        address.unlink(missing_ok=True)
        listener = socket.socket(family, socket.SOCK_STREAM)
        try:
            listener.bind(str(address))
            address.chmod(0o600)
            listener.listen(_BACKLOG)
        except OSError:
            listener.close()
            raise
    except OSError as error:
        raise LinkError(
            f"The engine cannot open its local socket at {address}: {error.strerror}. "
            "Choose a library on a local disk that you can write to."
        ) from error
    return listener


def connect(paths: LibraryPaths, timeout_s: float) -> socket.socket:
    """A socket connected to the library's engine; raises EngineNotRunning."""
    connection = socket.socket(_family(), socket.SOCK_STREAM)
    try:
        connection.settimeout(timeout_s)
        connection.connect(str(paths.link_address))
    except OSError as error:
        connection.close()
        raise EngineNotRunning(_NO_ENGINE) from error
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
        raise EngineNotRunning(_NO_ENGINE) from error


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


def _family() -> socket.AddressFamily:
    family = getattr(socket, "AF_UNIX", None)
    if family is None:
        raise LinkError(
            "The window and the engine cannot talk on this system yet: it has no Unix sockets for Python. "
            "Recording without a window works."
        )
    return socket.AddressFamily(family)


def _make_own_folder(paths: LibraryPaths) -> None:
    folder = paths.link_address.parent
    if not folder.exists():
        make_private_folder(folder)
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode) or (os.name == "posix" and status.st_uid != os.getuid()):
        raise LinkError(
            f"The folder {folder} belongs to somebody else, so the engine does not listen there. "
            "Choose a library with a shorter path."
        )
    if os.name == "posix":
        folder.chmod(0o700)
