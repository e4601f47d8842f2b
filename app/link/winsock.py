"""Unix sockets where Python offers none: Windows has them in Winsock, under C's own calls; only local_socket calls it.

Winsock and Linux agree on these calls and on the address, so Linux runs this same code in tests. Only what knows the
family of addresses goes through C; on the sockets that come of it Python's own methods work.
"""

import ctypes
import errno
import os
import select
import socket
import sys
import time
from pathlib import Path

FAMILY = 1
MAX_PATH_BYTES = 107
_PAUSE_S = 0.01
_NOT_YET = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EINPROGRESS, errno.EALREADY}


class _Address(ctypes.Structure):
    """sockaddr_un: the path is UTF-8 and ends with a zero byte."""

    _fields_ = (("family", ctypes.c_ushort), ("path", ctypes.c_char * (MAX_PATH_BYTES + 1)))


if sys.platform == "win32":
    _Handle = ctypes.c_size_t
    _library: ctypes.CDLL = ctypes.WinDLL("ws2_32", use_last_error=True)  # importing socket has started Winsock

    def _last_error() -> OSError:
        return ctypes.WinError(ctypes.get_last_error())
else:
    _Handle = ctypes.c_int
    _library = ctypes.CDLL(None, use_errno=True)

    def _last_error() -> OSError:
        number = ctypes.get_errno()
        return OSError(number, os.strerror(number))


_NO_HANDLE = _Handle(-1).value
_socket = _library.socket
_socket.argtypes, _socket.restype = (ctypes.c_int, ctypes.c_int, ctypes.c_int), _Handle
_bind = _library.bind
_bind.argtypes, _bind.restype = (_Handle, ctypes.POINTER(_Address), ctypes.c_int), ctypes.c_int
_connect = _library.connect
_connect.argtypes, _connect.restype = (_Handle, ctypes.POINTER(_Address), ctypes.c_int), ctypes.c_int
_accept = _library.accept
_accept.argtypes, _accept.restype = (_Handle, ctypes.c_void_p, ctypes.c_void_p), _Handle


def unix_socket() -> socket.socket:
    """A fresh stream socket; raises OSError where the system is too old for it (Windows before 10, 1803)."""
    return _wrapped(_socket(FAMILY, socket.SOCK_STREAM, 0))


def bind(listener: socket.socket, path: Path) -> None:
    """Give the socket its name, which must not exist; raises OSError. Python's own listen() follows."""
    address = _address_of(path)
    if _bind(listener.fileno(), ctypes.byref(address), ctypes.sizeof(address)) != 0:
        raise _last_error()


def connect(connection: socket.socket, path: Path, timeout_s: float) -> None:
    """Connect, and leave that timeout on the socket; raises TimeoutError, or the OSError of the system's refusal."""
    address = _address_of(path)
    connection.settimeout(timeout_s)  # for the system the socket is one that does not block from here on
    deadline_s = time.monotonic() + timeout_s
    while _connect(connection.fileno(), ctypes.byref(address), ctypes.sizeof(address)) != 0:
        error = _last_error()
        if error.errno == errno.EISCONN:
            return
        if error.errno not in _NOT_YET:
            raise error
        if time.monotonic() >= deadline_s:
            raise TimeoutError("nobody took the connection in time")
        _, _, failed = select.select([], [], [connection], _PAUSE_S)
        if failed:
            raise ConnectionRefusedError(errno.ECONNREFUSED, "the connection was refused")


def accept(listener: socket.socket, timeout_s: float) -> socket.socket:
    """The next connection, which blocks until told otherwise; raises TimeoutError, or OSError."""
    listener.settimeout(timeout_s)  # a client may be gone again after select saw it; then accept must not wait
    ready, _, _ = select.select([listener], [], [], timeout_s)
    if not ready:
        raise TimeoutError("nobody connected in time")
    connection = _wrapped(_accept(listener.fileno(), None, None))
    connection.setblocking(True)  # on Windows it has inherited the listener's way
    return connection


def _wrapped(handle: int) -> socket.socket:
    if handle == _NO_HANDLE:
        raise _last_error()
    wrapped = socket.socket(FAMILY, socket.SOCK_STREAM, 0, fileno=handle)
    wrapped.set_inheritable(False)
    return wrapped


def _address_of(path: Path) -> _Address:
    name = str(path).encode("utf-8", "surrogateescape")
    if len(name) > MAX_PATH_BYTES:
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG), str(path))
    return _Address(FAMILY, name)
