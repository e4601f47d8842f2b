"""libsodium's primitives answer as published, and hostile keys get named errors."""

import json
from pathlib import Path

import pytest

from crypto import sodium
from crypto.errors import BadKey, CryptoError, DecryptionFailed, Truncated

LOW_ORDER_POINTS = [
    bytes(32),
    bytes([1]) + bytes(31),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
]


def _cases(published: Path, name: str) -> list[tuple[dict, dict]]:
    groups = json.loads((published / "wycheproof" / f"{name}_test.json").read_text())["testGroups"]
    return [(group, case) for group in groups for case in group["tests"]]


def _opens(key: bytes, nonce: bytes, sealed: bytes, associated: bytes) -> bytes | None:
    try:
        return sodium.unseal(key, nonce, sealed, associated)
    except CryptoError:
        return None


def test_wycheproof_xchacha20_poly1305(published: Path) -> None:
    cases = _cases(published, "xchacha20_poly1305")
    for _, case in cases:
        key, nonce, associated, plain, text, tag = (
            bytes.fromhex(case[name]) for name in ("key", "iv", "aad", "msg", "ct", "tag")
        )
        opened = _opens(key, nonce, text + tag, associated)
        assert opened == (plain if case["result"] == "valid" else None), case["tcId"]
        if case["result"] == "valid":
            assert sodium.seal(key, nonce, plain, associated) == text + tag
    assert len(cases) > 300


def test_wycheproof_ed25519(published: Path) -> None:
    cases = _cases(published, "ed25519")
    for group, case in cases:
        public = bytes.fromhex(group["publicKey"]["pk"])
        holds = sodium.signature_holds(public, bytes.fromhex(case["msg"]), bytes.fromhex(case["sig"]))
        assert holds is (case["result"] == "valid"), case["tcId"]
    assert len(cases) > 100


def test_wycheproof_x25519(published: Path) -> None:
    cases = _cases(published, "x25519")
    for _, case in cases:
        shared = bytes.fromhex(case["shared"])
        try:
            assert sodium.exchange(bytes.fromhex(case["private"]), bytes.fromhex(case["public"])) == shared
        except BadKey:
            assert shared == bytes(32), case["tcId"]
    assert len(cases) > 400


@pytest.mark.parametrize("point", LOW_ORDER_POINTS, ids=lambda point: point[:3].hex())
def test_low_order_points_are_refused_everywhere(point: bytes) -> None:
    public, secret = sodium.box_pair(bytes(range(32)))
    with pytest.raises(BadKey):
        sodium.exchange(secret, point)
    with pytest.raises(BadKey):
        sodium.box_seal(point, b"secret")
    with pytest.raises(DecryptionFailed):
        sodium.box_open(public, secret, point + bytes(64))


def test_a_signature_under_a_low_order_key_never_holds() -> None:
    # With the identity as key, R = identity and S = 0 satisfy the bare equation for every message.
    identity = bytes([1]) + bytes(31)
    assert not sodium.signature_holds(identity, b"anything", identity + bytes(32))


def test_keys_of_the_wrong_length_are_refused_by_name() -> None:
    for call in (
        lambda: sodium.seal(bytes(31), bytes(24), b"", b""),
        lambda: sodium.unseal(bytes(32), bytes(23), bytes(16), b""),
        lambda: sodium.signing_pair(bytes(31)),
        lambda: sodium.box_pair(bytes(33)),
        lambda: sodium.box_seal(bytes(31), b""),
        lambda: sodium.exchange(bytes(32), bytes(31)),
        lambda: sodium.argon2id(b"x", bytes(15), passes=1, memory_bytes=8192),
    ):
        with pytest.raises(BadKey):
            call()
    assert not sodium.signature_holds(bytes(31), b"", bytes(64))
    assert not sodium.signature_holds(bytes(32), b"", bytes(63))


def test_what_is_shorter_than_its_tag_is_truncated() -> None:
    with pytest.raises(Truncated):
        sodium.unseal(bytes(32), bytes(24), bytes(15), b"")
    with pytest.raises(Truncated):
        sodium.box_open(bytes(32), bytes(32), bytes(47))


@pytest.mark.parametrize("size", [0, 1, 70_000])
def test_bytes_are_copied_to_the_beginning_and_nowhere_else(size: int) -> None:
    source, target = bytes(range(256)) * 274, bytearray(b"x" * 70_001)
    sodium.copy(memoryview(target), memoryview(source)[:size])
    assert target == source[:size] + b"x" * (70_001 - size)


def test_more_bytes_than_there_is_room_for_are_not_copied() -> None:
    target = bytearray(4)
    with pytest.raises(Truncated):
        sodium.copy(memoryview(target)[:3], memoryview(b"four"))
    assert target == bytes(4)
