"""Strangers, wrong keys, broken frames, slow and stopped clients: each costs only itself."""

import contextlib
import random
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.private_files import write_private
from app.domain.camera import StreamRole
from app.domain.errors import LinkError, LinkRefused
from app.domain.facts import ProblemFound
from app.domain.ids import EventId
from app.domain.media import Packet
from app.link import local_socket
from app.link import server as server_module
from app.link.client import LinkClient
from app.link.framing import FrameKind, frame, frame_header
from app.link.handshake import ask_admission
from app.link.messages import ClientRole, Command, Preview, Report, Thumbnail, Unwatch, Watch, encode_message
from app.link.outbox import PACKET_BUDGET_BYTES
from tests.helpers.conditions import promises_a_time, wait_until
from tests.unit.link.conftest import DOOR, FORMAT, Engine, Heard, camera_fact, packet

Connect = Callable[..., Heard]
MAIN = StreamRole.MAIN
ROOT = Path(__file__).resolve().parents[3]


def _closed_within(connection: socket.socket, limit_s: float) -> bool:
    connection.settimeout(limit_s)
    try:
        while connection.recv(65536):
            pass
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


def _admitted(engine: Engine) -> socket.socket:
    connection = engine.stranger()
    ask_admission(connection, engine.paths.link_key.read_bytes(), ClientRole.DESKTOP)
    return connection


@promises_a_time
def test_a_silent_stranger_holds_up_nobody_and_is_dismissed(engine: Engine, connect: Connect) -> None:
    with engine.stranger() as stranger:
        began_s = time.monotonic()
        assert connect().client.command("x") == "x []"
        assert time.monotonic() - began_s < 1.5
        assert _closed_within(stranger, 5)


@promises_a_time
def test_more_strangers_than_handshakes_keep_nobody_out(engine: Engine, connect: Connect) -> None:
    strangers = [engine.stranger() for _ in range(server_module.MAX_HANDSHAKES + 8)]
    began_s = time.monotonic()
    assert connect().client.command("x") == "x []"
    assert time.monotonic() - began_s < 1.5
    for stranger in strangers:
        assert _closed_within(stranger, 5)
        stranger.close()


def test_more_clients_than_seats_are_refused_with_a_sentence(engine: Engine, connect: Connect) -> None:
    heard = [connect() for _ in range(server_module.MAX_CLIENTS)]
    with pytest.raises(LinkRefused, match="as many connections"):
        LinkClient(engine.paths, ClientRole.DESKTOP).connect()
    heard[0].client.close()
    wait_until(lambda: engine.server.client_count < server_module.MAX_CLIENTS, 5, "a seat is free")
    assert connect().client.connected


def test_a_wrong_key_is_refused(engine: Engine) -> None:
    write_private(engine.paths.link_key, secrets.token_bytes(32))
    with pytest.raises(LinkRefused, match="does not know this library's key"):
        LinkClient(engine.paths, ClientRole.DESKTOP).connect()


def test_a_false_engine_is_refused(engine: Engine) -> None:
    engine.server.stop()
    with contextlib.closing(local_socket.listen(engine.paths)) as impostor:
        client = LinkClient(engine.paths, ClientRole.DESKTOP)

        def pretend() -> None:
            with impostor.accept(10) as connection:
                connection.sendall(frame(FrameKind.HANDSHAKE, b"\x00\x01" + bytes(32)))
                connection.recv(4096)
                connection.sendall(frame(FrameKind.HANDSHAKE, bytes(33)))
                connection.recv(4096)

        pretending = threading.Thread(target=pretend)
        pretending.start()
        with pytest.raises(LinkRefused, match="cannot prove"):
            client.connect()
        pretending.join(5)


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        frame_header(FrameKind.HANDSHAKE, 1 << 31),
        frame(FrameKind.CONTROL, b"{}"),
        frame(FrameKind.HANDSHAKE, bytes(10)),
        frame(FrameKind.HANDSHAKE, bytes(67)),
    ],
)
def test_nonsense_instead_of_a_handshake_is_dismissed(engine: Engine, connect: Connect, sent: bytes) -> None:
    with engine.stranger() as stranger:
        stranger.sendall(sent)
        assert _closed_within(stranger, 1)
    assert connect().client.command("x") == "x []"


@pytest.mark.parametrize(
    "sent",
    [
        b"LvLvLvLvLv",
        frame_header(FrameKind.CONTROL, (1 << 20) + 1),
        frame_header(FrameKind.PACKET, 10),
        b"\x4c\x76\x09" + bytes(4),
        frame(FrameKind.CONTROL, b""),
        frame(FrameKind.CONTROL, b'{"type":"reboot"}'),
        frame(FrameKind.CONTROL, b'{"type":"watch","camera_id":"door","role":"main"} trailing'),
        frame(FrameKind.CONTROL, b'{"type":"watch","camera_id":"door","role":"main","more":1}'),
        frame(FrameKind.CONTROL, b'{"type":"command","id":"1","name":"x","arguments":{}}'),
        frame(FrameKind.CONTROL, b"[" * 100_000),
        frame(FrameKind.CONTROL, b'{"type":"watch","x":' + b"[" * 100_000),
    ],
)
def test_a_client_that_breaks_the_protocol_is_cut_off_alone(engine: Engine, connect: Connect, sent: bytes) -> None:
    other = connect()
    with _admitted(engine) as client:
        client.sendall(sent)
        assert _closed_within(client, 3)
    assert other.client.command("x") == "x []"


def test_half_a_frame_is_waited_for_and_then_cut_off(engine: Engine) -> None:
    with _admitted(engine) as client:
        client.sendall(frame_header(FrameKind.CONTROL, 100) + b"half")
        assert not _closed_within(client, 0.5)
        assert _closed_within(client, 12)


def _assert_whole_gops(packets: list[Packet], last: int) -> None:
    for before, after in pairwise(packets):
        assert after.pts > before.pts
        if after.pts != before.pts + 3000:
            assert after.keyframe, f"a hole within a GOP before packet {after.pts // 3000}"
    assert packets[-1].pts // 3000 == last


def test_a_slow_client_loses_whole_gops_only_and_no_fact(engine: Engine, connect: Connect) -> None:
    slow, quick = connect(reads=False), connect()
    engine.server.offer_format(DOOR, MAIN, FORMAT)
    for heard in (slow, quick):
        heard.client.watch(DOOR, MAIN)
    wait_until(lambda: len(slow.formats) == len(quick.formats) == 1, 5, "both watch")
    size = 100_000
    count = 4 * PACKET_BUDGET_BYTES // size
    for number in range(count):
        engine.server.offer_packet(DOOR, MAIN, packet(number, key=number % 10 == 0, size=size))
        if number % 10 == 0:
            engine.server.publish(camera_fact(number))
        wait_until(lambda number=number: len(quick.packets) == number + 1, 5, "the quick client keeps up")
    slow.may_read.set()
    for number in range(count, count + 60):
        engine.server.offer_packet(DOOR, MAIN, packet(number, key=number % 10 == 0, size=size))
        wait_until(lambda number=number: len(quick.packets) == number + 1, 5, "the quick client keeps up")
    last = count + 59
    wait_until(
        lambda: slow.packets and slow.packets[-1].pts == last * 3000, 10, "the slow client is back at the live end"
    )
    assert [each.pts for each in quick.packets] == [number * 3000 for number in range(count + 60)]
    assert len(slow.packets) < count
    _assert_whole_gops(slow.packets, last)
    wait_until(lambda: len(slow.facts) == len(quick.facts), 5, "the slow client heard all facts")
    assert slow.facts == quick.facts


STOPPABLE = """
import sys, time
from pathlib import Path
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.link.client import LinkClient
from app.link.messages import ClientRole, Command, Report, Thumbnail, Unwatch, Watch, encode_message
lost = []
client = LinkClient(LibraryPaths(Path(sys.argv[1])), ClientRole.DESKTOP, on_lost=lost.append)
client.connect()
client.watch(CameraId("door"), StreamRole.MAIN)
print("watching", flush=True)
while not lost:
    time.sleep(0.02)
client.close()
print("lost", flush=True)
"""


@promises_a_time
@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot stop a process")
def test_a_stopped_window_is_cut_off_and_costs_others_nothing(engine: Engine, connect: Connect) -> None:
    other = connect()
    other.client.watch(DOOR, MAIN)
    engine.server.offer_format(DOOR, MAIN, FORMAT)
    window = subprocess.Popen(
        [sys.executable, "-c", STOPPABLE, str(engine.paths.root)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    try:
        assert window.stdout is not None
        assert window.stdout.readline() == "watching\n"
        wait_until(lambda: engine.server.client_count == 2 and other.formats, 10, "both are connected")
        window.send_signal(signal.SIGSTOP)
        longest_s, number, began_s = 0.0, 0, time.monotonic()
        while engine.server.client_count == 2:
            assert time.monotonic() - began_s < 20, "the stopped window was never cut off"
            before_s = time.monotonic()
            engine.server.offer_packet(DOOR, MAIN, packet(number, key=number % 10 == 0, size=50_000))
            engine.server.publish(camera_fact(number))
            longest_s = max(longest_s, time.monotonic() - before_s)
            number += 1
            wait_until(lambda n=number: len(other.packets) == len(other.facts) == n, 5, "the other client keeps up")
        assert longest_s < 2.0
        assert [each.pts for each in other.packets] == [each * 3000 for each in range(number)]
        assert engine.server.watched_streams == {(DOOR, MAIN)}
        window.send_signal(signal.SIGCONT)
        assert window.stdout.readline() == "lost\n"
    finally:
        window.kill()
        window.wait(10)
        if window.stdout is not None:
            window.stdout.close()


def test_a_client_that_floods_commands_is_answered_that_the_engine_is_busy(engine: Engine) -> None:
    go_on = threading.Event()
    engine.command = lambda name, arguments: str(go_on.wait(20))
    with _admitted(engine) as client:
        for number in range(100):
            body = b'{"type":"command","id":%d,"name":"x","arguments":{}}' % number
            client.sendall(frame(FrameKind.CONTROL, body))
        received = b""
        client.settimeout(5)
        while b"busy" not in received:
            received += client.recv(65536)
        go_on.set()


def test_every_refusal_is_a_link_error(engine: Engine) -> None:
    engine.paths.link_key.write_bytes(b"short")
    with pytest.raises(LinkError, match="damaged"):
        LinkClient(engine.paths, ClientRole.DESKTOP).connect()


def _attack(engine: Engine, chance: random.Random) -> None:
    """Say random things, before or after the handshake, whole, torn or mixed with what is right."""
    with engine.stranger() as stranger, contextlib.suppress(OSError):
        if chance.random() < 0.8:
            ask_admission(stranger, engine.paths.link_key.read_bytes(), chance.choice(list(ClientRole)))
        for _ in range(chance.randrange(1, 6)):
            body = chance.choice(SAID) if chance.random() < 0.6 else chance.randbytes(chance.randrange(200))
            wire = bytearray(frame(chance.choice(list(FrameKind)) if chance.random() < 0.2 else CONTROL, body))
            for _ in range(chance.randrange(4)):
                wire[chance.randrange(len(wire))] = chance.randrange(256)
            stranger.sendall(wire[: chance.randrange(1, len(wire) + 1)] if chance.random() < 0.3 else wire)


CONTROL = FrameKind.CONTROL
SAID = [
    encode_message(message)
    for message in (
        Watch(DOOR, MAIN),
        Unwatch(DOOR, MAIN),
        Command(1, "x", {"a": "b"}),
        Report(ProblemFound("detector", "It is so.")),
        Thumbnail(EventId("a" * 26), b"picture"),
        Preview(DOOR, 1, b"picture"),
    )
]


@pytest.mark.parametrize("attacks", [100, pytest.param(5000, marks=[pytest.mark.fuzz, pytest.mark.timeout(1200)])])
def test_whatever_peers_say_the_engine_logs_no_error_and_serves_the_next(
    engine: Engine, connect: Connect, attacks: int
) -> None:
    chance, other = random.Random(attacks), connect()
    for _ in range(attacks):
        _attack(engine, chance)
    assert other.client.command("x") == "x []"
    assert connect().client.connected
    wait_until(lambda: engine.server.client_count == 2, 10, "every attacker is gone")
