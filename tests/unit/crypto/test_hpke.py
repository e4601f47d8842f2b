"""Key wraps open for their recipient and their purpose alone, in both suites, as published for X-Wing."""

import base64
import hashlib
import hmac
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from crypto import hpke, xwing
from crypto.errors import BadKey, CryptoError, DecryptionFailed, NotCanonical, SuiteUnavailable, WrongReader
from crypto.hpke import SLOT_BYTES, Identity, Recipient, Suite
from tests.unit.crypto.test_sodium import LOW_ORDER_POINTS

AGE_INFO = b"age-encryption.org/mlkem768x25519"
OPENING = ["hybrid", "hybrid_and_x25519", "hybrid_grease"]
REFUSED = [
    "hybrid_bad_tag",
    "hybrid_currupted_enc_mlkem",
    "hybrid_currupted_enc_x25519",
    "hybrid_identity",
    "hybrid_low_order",
    "hybrid_long_share",
    "hybrid_short_share",
    "hybrid_no_match",
]


@pytest.fixture
def forget_self_test() -> Iterator[None]:
    hpke.xwing_available.cache_clear()
    yield
    hpke.xwing_available.cache_clear()


def _age_case(published: Path, name: str) -> tuple[bytes, bytes, bytes]:
    """(seed, file key, slot) of a case of the age tests."""
    head, body = (published / "age-hybrid" / name).read_bytes().split(b"\n\n", 1)
    fields = dict(line.split(": ", 1) for line in head.decode().splitlines())
    if fields.get("compressed") == "zlib":
        body = zlib.decompress(body)
    lines = body.split(b"\n---")[0].decode().splitlines()
    at = next(place for place, line in enumerate(lines) if line.startswith("-> mlkem768x25519 "))
    parts = [lines[at].split()[2], lines[at + 1]]
    slot = b"".join(base64.b64decode(part + "=" * (-len(part) % 4)) for part in parts)
    return _bech32(fields["identity"]), bytes.fromhex(fields["file key"]), slot


def _bech32(text: str) -> bytes:
    """The payload of a Bech32 string whose checksum is not our concern."""
    number, symbols = 0, text.lower().rsplit("1", 1)[1][:-6]
    for symbol in symbols:
        number = number << 5 | "qpzry9x8gf2tvdw0s3jn54khce6mua7l".index(symbol)
    spare = len(symbols) * 5 % 8
    return (number >> spare).to_bytes(len(symbols) * 5 // 8)


@pytest.mark.parametrize("name", OPENING)
def test_published_xwing_answers(published: Path, name: str) -> None:
    seed, file_key, slot = _age_case(published, name)
    assert xwing.unseal(seed, slot, AGE_INFO) == file_key


@pytest.mark.parametrize("name", REFUSED)
def test_published_xwing_refusals(published: Path, name: str) -> None:
    seed, _, slot = _age_case(published, name)
    with pytest.raises(DecryptionFailed):
        xwing.unseal(seed, slot, AGE_INFO)


def test_the_self_test_can_tell_what_opens_from_what_does_not() -> None:
    slot = xwing.seal(xwing.public_of(bytes(32)), b"k" * 32, b"info")
    assert xwing.opens(bytes(32), slot, b"info")
    assert not xwing.opens(bytes(32), slot, b"inf0")


def test_a_wrap_opens_for_its_recipient_and_info(suite: Suite) -> None:
    identity = Identity(suite, bytes(range(32)))
    wrap = identity.recipient.seal(b"k" * 32, b"info")
    assert len(wrap) == suite.wrap_bytes
    assert identity.open(wrap, b"info") == b"k" * 32
    assert wrap != identity.recipient.seal(b"k" * 32, b"info")


def test_a_wrap_for_another_purpose_is_refused(suite: Suite) -> None:
    identity = Identity(suite, bytes(range(32)))
    with pytest.raises(WrongReader):
        identity.open(identity.recipient.seal(b"k" * 32, b"info"), b"inf0")


def test_a_wrap_for_another_reader_is_refused(suite: Suite) -> None:
    wrap = Identity(suite, bytes(32)).recipient.seal(b"k" * 32, b"info")
    with pytest.raises(WrongReader):
        Identity(suite, bytes(range(32))).open(wrap, b"info")


def test_any_flipped_byte_of_a_wrap_is_refused(suite: Suite) -> None:
    identity = Identity(suite, bytes(range(32)))
    wrap = identity.recipient.seal(b"k" * 32, b"info")
    for place in range(0, len(wrap), 7):
        forged = bytearray(wrap)
        forged[place] ^= 0x10
        with pytest.raises(WrongReader):
            identity.open(bytes(forged), b"info")


def test_a_slot_is_filled_with_zeros_and_nothing_else(suite: Suite) -> None:
    identity = Identity(suite, bytes(range(32)))
    slot = identity.recipient.seal_slot(b"k" * 32, b"info")
    assert len(slot) == SLOT_BYTES
    assert identity.open_slot(slot, b"info") == b"k" * 32
    with pytest.raises(NotCanonical):
        identity.open_slot(slot + b"\0", b"info")
    with pytest.raises(NotCanonical):
        identity.open_slot(slot[:-1], b"info")


def test_a_sealed_box_slot_with_hidden_bytes_is_refused() -> None:
    identity = Identity(Suite.SEALED_BOX, bytes(range(32)))
    slot = identity.recipient.seal_slot(b"k" * 32, b"info")
    with pytest.raises(NotCanonical):
        identity.open_slot(slot[:-1] + b"\1", b"info")


def test_wraps_and_payloads_have_one_length(suite: Suite) -> None:
    identity = Identity(suite, bytes(range(32)))
    with pytest.raises(NotCanonical):
        identity.open(bytes(suite.wrap_bytes - 1), b"")
    with pytest.raises(NotCanonical):
        identity.recipient.seal(b"short", b"")


@pytest.mark.parametrize("point", LOW_ORDER_POINTS, ids=lambda point: point[:3].hex())
def test_low_order_recipients_are_refused(point: bytes) -> None:
    with pytest.raises(BadKey):
        Recipient(Suite.SEALED_BOX, point).seal(bytes(32), b"")
    lattice = xwing.public_of(bytes(32))[:1184]
    with pytest.raises(BadKey):
        Recipient(Suite.XWING, lattice + point).seal(bytes(32), b"")


def test_keys_of_another_length_are_refused(suite: Suite) -> None:
    with pytest.raises(BadKey):
        Recipient(suite, bytes(31))
    with pytest.raises(BadKey):
        Identity(suite, bytes(31))


def test_a_suite_that_does_not_exist_is_refused() -> None:
    assert Suite.parse(2) is Suite.XWING
    with pytest.raises(NotCanonical):
        Suite.parse(3)


def test_keys_print_as_fingerprints(suite: Suite) -> None:
    identity = Identity(suite, bytes(32))
    fingerprint = identity.recipient.key_hash[:4].hex()
    assert repr(identity) == f"Identity({fingerprint}, {suite.name})"
    assert repr(identity.recipient) == f"Recipient({fingerprint}, {suite.name})"


def test_the_window_says_which_suite_is_not_post_quantum() -> None:
    assert [suite.label_text for suite in Suite] == ["not post-quantum", "post-quantum"]


@pytest.mark.usefixtures("forget_self_test")
def test_without_the_package_suite_one_is_chosen_and_suite_two_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    recipient = Identity(Suite.XWING, bytes(32)).recipient
    hpke.xwing_available.cache_clear()
    monkeypatch.setitem(sys.modules, "crypto.xwing", None)
    monkeypatch.delattr("crypto.xwing")
    assert hpke.best_suite() is Suite.SEALED_BOX
    with pytest.raises(SuiteUnavailable):
        recipient.seal(bytes(32), b"")
    with pytest.raises(SuiteUnavailable):
        Identity(Suite.XWING, bytes(32))


@pytest.mark.usefixtures("forget_self_test")
def test_a_self_test_that_fails_makes_suite_two_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    assert hpke.best_suite() is Suite.XWING
    hpke.xwing_available.cache_clear()
    monkeypatch.setattr(hpke, "_XWING_TEST_PUBLIC", "00")
    assert not hpke.xwing_available()


@pytest.mark.usefixtures("forget_self_test")
def test_an_openssl_without_ml_kem_makes_suite_two_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    def unsupported(_: bytes) -> bytes:
        raise xwing.UnsupportedAlgorithm("ML-KEM-768 is not supported by this backend.")

    monkeypatch.setattr(xwing, "public_of", unsupported)
    assert not hpke.xwing_available()


def test_every_refusal_is_a_sentence() -> None:
    pending = [CryptoError]
    while pending:
        refusal = pending.pop()
        pending += refusal.__subclasses__()
        assert refusal.sentence.endswith(".")
        assert refusal.__doc__ or refusal.sentence != CryptoError.sentence


def test_suite_2_is_what_the_specification_spells_out() -> None:
    """X-Wing and HPKE, written here from docs/design/vault.md: the format does not follow a library or a draft."""
    seed, info, payload = bytes(range(32)), b"louver wrap test", bytes(range(100, 132))
    wrap = xwing.seal(xwing.public_of(seed), payload, info)
    wide = hashlib.shake_256(seed).digest(96)
    curve = x25519.X25519PrivateKey.from_private_bytes(wide[64:])
    once = wrap[1088:1120]
    secrets = mlkem.MLKEM768PrivateKey.from_seed_bytes(wide[:64]).decapsulate(wrap[:1088])
    secrets += curve.exchange(x25519.X25519PublicKey.from_public_bytes(once))
    shared = hashlib.sha3_256(secrets + once + curve.public_key().public_bytes_raw() + b"\\.//^\\").digest()
    suite = b"HPKE" + bytes.fromhex("647a00010003")

    def extract(key: bytes, label: bytes, data: bytes) -> bytes:
        return hmac.digest(key, b"HPKE-v1" + suite + label + data, "sha256")

    def expand(label: bytes, size: int) -> bytes:
        context = b"\0" + extract(bytes(32), b"psk_id_hash", b"") + extract(bytes(32), b"info_hash", info)
        labelled = size.to_bytes(2, "big") + b"HPKE-v1" + suite + label + context + b"\1"
        return hmac.digest(extract(shared, b"secret", b""), labelled, "sha256")[:size]

    assert ChaCha20Poly1305(expand(b"key", 32)).decrypt(expand(b"base_nonce", 12), wrap[1120:], None) == payload
