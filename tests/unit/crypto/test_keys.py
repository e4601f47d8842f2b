"""The words, what is derived from what, and that no secret shows itself."""

import hashlib
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import words
from crypto.errors import BadKey, WrongWords
from crypto.hpke import Suite
from crypto.keys import AccountRoot, Compartment, DeviceKeys, Epoch, ReaderSeed, SigningKey, VerifyKey
from crypto.labels import Label

ZERO_WORDS = " ".join(["abandon"] * 23 + ["art"])


def test_the_word_list_is_the_published_one() -> None:
    data = resources.files("crypto").joinpath("data/bip39_english.txt").read_bytes()
    assert hashlib.sha256(data).hexdigest() == "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"
    assert len(set(words.word_list())) == 2048


def test_a_damaged_word_list_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    words.word_list.cache_clear()
    monkeypatch.setattr(words, "LIST_SHA256", "00")
    with pytest.raises(WrongWords, match="install Louver again"):
        words.word_list()


def test_the_published_words_of_zero_entropy() -> None:
    assert words.words_of(bytes(32)) == ZERO_WORDS
    assert words.words_of(b"\xff" * 32) == " ".join(["zoo"] * 23 + ["vote"])


@given(st.binary(min_size=32, max_size=32))
def test_words_come_back_also_when_typed_carelessly(secret: bytes) -> None:
    text = words.words_of(secret)
    assert words.secret_of(text) == secret
    assert words.secret_of("  " + text.upper().replace(" ", "\n ")) == secret


@pytest.mark.parametrize(
    "text",
    ["", ZERO_WORDS + " art", ZERO_WORDS.replace("art", "zoo"), ZERO_WORDS.replace("art", "arrt")],
    ids=["none", "25 words", "checksum", "misspelt"],
)
def test_wrong_words_are_refused_without_naming_them(text: str) -> None:
    with pytest.raises(WrongWords) as refused:
        AccountRoot.from_words(text)
    assert "arrt" not in str(refused.value)
    assert "abandon" not in str(refused.value)


def test_the_root_comes_back_from_its_words() -> None:
    root = AccountRoot.generate()
    again = AccountRoot.from_words(root.words())
    assert again.fingerprint == root.fingerprint
    assert again.identity(Suite.XWING).recipient == root.identity(Suite.XWING).recipient


def test_every_derived_key_is_another(suite: Suite) -> None:
    secret = bytes(range(32))
    root, device = AccountRoot(secret), DeviceKeys(secret)
    seeds = [ReaderSeed(Compartment(1), Epoch(1), secret), ReaderSeed(Compartment(1), Epoch(2), secret)]
    seeds.append(ReaderSeed(Compartment(2), Epoch(1), secret))
    keys = [root.signing_key.seed, device.signing_key.seed, device.object_secret, device.local_key]
    publics = [root.identity(suite).recipient, device.identity(suite).recipient]
    publics += [seed.recipient(suite).recipient for seed in seeds]
    assert len(set(keys)) == len(keys)
    assert len({public.key_hash for public in publics}) == len(publics)


def test_a_signature_holds_for_its_label_and_message_alone() -> None:
    key = SigningKey(bytes(32))
    signature = key.sign(Label.HEADER_SIGN, b"message")
    assert key.verify_key.holds(Label.HEADER_SIGN, b"message", signature)
    assert not key.verify_key.holds(Label.SEGMENT_SIGN, b"message", signature)
    assert not key.verify_key.holds(Label.HEADER_SIGN, b"massage", signature)
    assert not SigningKey.generate().verify_key.holds(Label.HEADER_SIGN, b"message", signature)


def test_keys_of_another_length_are_refused() -> None:
    for make in (AccountRoot, DeviceKeys, SigningKey, VerifyKey):
        with pytest.raises(BadKey):
            make(bytes(31))


def test_no_key_prints_its_bytes() -> None:
    secret = bytes(range(200, 232))
    root, device, signing = AccountRoot(secret), DeviceKeys(secret), SigningKey(secret)
    seed = ReaderSeed(Compartment(1), Epoch(1), secret)
    shown = repr(
        [root, device, signing, seed, signing.verify_key, seed.key(Suite.SEALED_BOX), seed.recipient(Suite.XWING)]
    )
    for hidden in (secret, device.object_secret, device.local_key, root.signing_key.seed):
        assert repr(hidden)[2:-1] not in shown
        assert hidden.hex() not in shown
    assert device.seed == secret
