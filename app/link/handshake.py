"""The first two seconds of a connection: both sides prove that they hold the library's key; only app/link calls it."""

import hashlib
import hmac
import secrets
import socket
import struct
import time
from enum import Enum

from app.domain.errors import LinkLost, LinkRefused
from app.link.framing import DURING_HANDSHAKE, HEADER_BYTES, FrameKind, frame, parse_header
from app.link.messages import PROTOCOL_VERSION, ClientRole

HANDSHAKE_S = 2.0
_NONCE_BYTES = 32
_MAC_BYTES = 32
_CHALLENGE = struct.Struct(f"!H{_NONCE_BYTES}s")
_ANSWER = struct.Struct(f"!HB{_NONCE_BYTES}s{_MAC_BYTES}s")
_VERDICT = struct.Struct(f"!B{_MAC_BYTES}s")
_ROLES = {ClientRole.DESKTOP: 1, ClientRole.WATCHER: 2, ClientRole.TOOL: 3}
_ROLE_OF = {number: role for role, number in _ROLES.items()}


class Verdict(Enum):
    """The engine's answer to a client; the value is the byte on the wire."""

    WELCOME = 0
    WRONG_KEY = 1
    OTHER_VERSION = 2
    FULL = 3


_REFUSALS = {
    Verdict.WRONG_KEY: "The engine does not know this library's key. Stop and start Louver's engine.",
    Verdict.OTHER_VERSION: "The engine is another version of Louver. Stop it and start this version's engine.",
    Verdict.FULL: "The engine has as many connections as it takes. Close a window of Louver and try again.",
}


def admit_client(connection: socket.socket, key: bytes, *, full: bool, limit_s: float = HANDSHAKE_S) -> ClientRole:
    """The engine's side. Blocks at most `limit_s`; raises LinkRefused or LinkLost, and the caller closes.

    A client learns why it is refused only where that helps its owner; nothing here depends on the key but the MACs.
    """
    deadline_s = time.monotonic() + limit_s
    nonce = secrets.token_bytes(_NONCE_BYTES)
    _send(connection, _CHALLENGE.pack(PROTOCOL_VERSION, nonce), deadline_s)
    answer = _receive(connection, deadline_s)
    if len(answer) != _ANSWER.size:
        raise LinkRefused("A client's handshake had the wrong length.")
    version, role_byte, client_nonce, mac = _ANSWER.unpack(answer)
    expected = _mac(key, b"client", version, role_byte, nonce + client_nonce)
    if version != PROTOCOL_VERSION:
        verdict = Verdict.OTHER_VERSION
    elif not hmac.compare_digest(mac, expected) or role_byte not in _ROLE_OF:
        verdict = Verdict.WRONG_KEY
    else:
        verdict = Verdict.FULL if full else Verdict.WELCOME
    proof = bytes(_MAC_BYTES)
    if verdict in (Verdict.WELCOME, Verdict.FULL):
        proof = _mac(key, b"engine", version, role_byte, nonce + client_nonce)
    _send(connection, _VERDICT.pack(verdict.value, proof), deadline_s)
    if verdict is not Verdict.WELCOME:
        raise LinkRefused(f"A client was refused: {verdict.name.lower().replace('_', ' ')}.")
    return _ROLE_OF[role_byte]


def ask_admission(connection: socket.socket, key: bytes, role: ClientRole, *, limit_s: float = HANDSHAKE_S) -> None:
    """The client's side. Blocks at most `limit_s`; raises LinkRefused or LinkLost, and the caller closes."""
    deadline_s = time.monotonic() + limit_s
    challenge = _receive(connection, deadline_s)
    if len(challenge) != _CHALLENGE.size:
        raise LinkRefused("What listens for this library is not Louver's engine. Stop it and start the engine.")
    version, engine_nonce = _CHALLENGE.unpack(challenge)
    nonce = secrets.token_bytes(_NONCE_BYTES)
    mac = _mac(key, b"client", PROTOCOL_VERSION, _ROLES[role], engine_nonce + nonce)
    _send(connection, _ANSWER.pack(PROTOCOL_VERSION, _ROLES[role], nonce, mac), deadline_s)
    answer = _receive(connection, deadline_s)
    if len(answer) != _VERDICT.size:
        raise LinkRefused("What listens for this library is not Louver's engine. Stop it and start the engine.")
    verdict_byte, proof = _VERDICT.unpack(answer)
    verdict = next((verdict for verdict in Verdict if verdict.value == verdict_byte), Verdict.WRONG_KEY)
    if version != PROTOCOL_VERSION:
        verdict = Verdict.OTHER_VERSION
    if verdict is not Verdict.WELCOME:
        raise LinkRefused(_REFUSALS[verdict])
    expected = _mac(key, b"engine", PROTOCOL_VERSION, _ROLES[role], engine_nonce + nonce)
    if not hmac.compare_digest(proof, expected):
        raise LinkRefused("What listens for this library cannot prove that it is Louver's engine. Start the engine.")


def _mac(key: bytes, side: bytes, version: int, role_byte: int, nonces: bytes) -> bytes:
    text = b"louver link " + side + struct.pack("!HB", version, role_byte) + nonces
    return hmac.digest(key, text, hashlib.sha256)


def _send(connection: socket.socket, body: bytes, deadline_s: float) -> None:
    connection.settimeout(max(0.001, deadline_s - time.monotonic()))
    try:
        connection.sendall(frame(FrameKind.HANDSHAKE, body))
    except OSError as error:
        raise LinkLost("The other side ended the connection during the handshake.") from error


def _receive(connection: socket.socket, deadline_s: float) -> bytes:
    _, body_bytes = parse_header(_receive_exactly(connection, HEADER_BYTES, deadline_s), DURING_HANDSHAKE)
    return _receive_exactly(connection, body_bytes, deadline_s)


def _receive_exactly(connection: socket.socket, size_bytes: int, deadline_s: float) -> bytes:
    received = b""
    while len(received) < size_bytes:
        connection.settimeout(max(0.001, deadline_s - time.monotonic()))
        try:
            piece = connection.recv(size_bytes - len(received))
        except TimeoutError as error:
            raise LinkRefused("The other side did not finish the handshake in time.") from error
        except OSError as error:
            raise LinkLost("The other side ended the connection during the handshake.") from error
        if not piece:
            raise LinkLost("The other side ended the connection during the handshake.")
        received += piece
    return received
