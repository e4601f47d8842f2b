"""The sockets that Windows needs, here over Linux's own C library: they are Unix sockets like Python's."""

import errno
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.link import winsock

pytestmark = pytest.mark.skipif(
    sys.platform not in ("linux", "win32"), reason="only Linux has the calls in the same form as Windows"
)
with_pythons_own = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="Python has no Unix sockets here")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "s"


@pytest.fixture
def listener(place: Path) -> Iterator[socket.socket]:
    with winsock.unix_socket() as made:
        winsock.bind(made, place)
        made.listen(1)
        yield made


def _client(place: Path, timeout_s: float = 5.0) -> socket.socket:
    connection = winsock.unix_socket()
    try:
        winsock.connect(connection, place, timeout_s)
    except OSError:
        connection.close()
        raise
    return connection


def test_bytes_go_both_ways_and_an_end_is_heard(listener: socket.socket, place: Path) -> None:
    with _client(place) as client:
        with winsock.accept(listener, 5) as server:
            client.sendall(b"question")
            assert server.recv(100) == b"question"
            server.sendall(b"answer")
            assert client.recv(100) == b"answer"
        assert client.recv(100) == b""


@with_pythons_own
def test_pythons_own_socket_reaches_it(listener: socket.socket, place: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.connect(str(place))
        with winsock.accept(listener, 5) as server:
            client.sendall(b"hello")
            assert server.recv(100) == b"hello"


@with_pythons_own
def test_it_reaches_pythons_own_socket(place: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as own:
        own.bind(str(place))
        own.listen()
        with _client(place) as client, own.accept()[0] as server:
            client.sendall(b"hello")
            assert server.recv(100) == b"hello"


def test_waiting_for_bytes_and_for_connections_ends_in_time(listener: socket.socket, place: Path) -> None:
    with pytest.raises(TimeoutError):
        winsock.accept(listener, 0.05)
    with _client(place) as client, winsock.accept(listener, 5) as server:
        for connection in (client, server):
            connection.settimeout(0.05)
            with pytest.raises(TimeoutError):
                connection.recv(1)


def test_an_accepted_connection_waits_until_told_otherwise(listener: socket.socket, place: Path) -> None:
    with _client(place) as client, winsock.accept(listener, 5) as server:
        assert server.gettimeout() is None
        late = threading.Timer(0.2, client.sendall, [b"late"])
        late.start()
        assert server.recv(100) == b"late"
        late.join()


def test_connecting_where_nobody_listens_is_refused(place: Path) -> None:
    with pytest.raises(FileNotFoundError):
        _client(place)
    with winsock.unix_socket() as dead:
        winsock.bind(dead, place)
    with pytest.raises(ConnectionRefusedError):
        _client(place)


@pytest.mark.skipif(sys.platform != "linux", reason="Windows refuses at once where too many wait")
def test_connecting_where_nobody_accepts_ends_in_time(listener: socket.socket, place: Path) -> None:
    waiting = []
    try:
        for _ in range(2):  # what a queue of one takes on Linux
            waiting.append(_client(place))
        began_s = time.monotonic()
        with pytest.raises(TimeoutError):
            _client(place, 0.3)
        assert time.monotonic() - began_s < 5
        made_room = threading.Timer(0.1, lambda: winsock.accept(listener, 5).close())
        made_room.start()
        waiting.append(_client(place, 5))  # a place in the queue is taken as soon as there is one
        made_room.join()
    finally:
        for connection in waiting:
            connection.close()


def test_a_name_that_is_taken_or_too_long_is_refused(listener: socket.socket, place: Path) -> None:
    with winsock.unix_socket() as second:
        with pytest.raises(OSError, match=os.strerror(errno.EADDRINUSE)):
            winsock.bind(second, place)
        with pytest.raises(OSError, match=os.strerror(errno.ENAMETOOLONG)):
            winsock.bind(second, place.parent / ("x" * 200))


@pytest.mark.parametrize("beyond", [0, 1])
def test_the_longest_name_is_bound_and_a_longer_one_is_not(tmp_path: Path, beyond: int) -> None:
    room = winsock.MAX_PATH_BYTES - len(os.fsencode(tmp_path)) - 1
    if room < 1:
        pytest.skip("the folder for tests has a long name itself")
    place = tmp_path / ("x" * (room + beyond))
    with winsock.unix_socket() as listener:
        if beyond:
            with pytest.raises(OSError, match=os.strerror(errno.ENAMETOOLONG)):
                winsock.bind(listener, place)
            return
        winsock.bind(listener, place)
        listener.listen()
        with _client(place), winsock.accept(listener, 5):
            assert place.exists()


def test_a_child_process_inherits_none_of_them(listener: socket.socket, place: Path) -> None:
    with _client(place) as client, winsock.accept(listener, 5) as server:
        assert not any(each.get_inheritable() for each in (listener, client, server))
