"""Secrets are erased as far as Python allows, and neither print, copy nor travel in an error."""

import copy
import gc
import pickle
import traceback

import pytest

from crypto import sodium
from crypto.errors import BadKey, CryptoError
from crypto.hpke import Identity, Suite
from crypto.index_keys import IndexKey
from crypto.invitation import Invitation
from crypto.keyfile import INTERACTIVE, open_keyfile, seal_keyfile
from crypto.keys import AccountRoot, Compartment, DeviceKeys, Epoch, ReaderSeed, RootFingerprint, SigningKey
from crypto.labels import Label
from crypto.local import open_local, seal_local
from crypto.members import Role
from crypto.object_keys import ChunkCipher, ObjectKeySource
from crypto.roster_key import RosterKey
from crypto.secret import Secret
from crypto.series import SeriesState

VALUE = bytes(range(200, 232))


def test_a_wiped_secret_is_zeros_and_says_so() -> None:
    secret = Secret(VALUE)
    memory = secret._memory
    assert secret.reveal() == VALUE
    with secret:
        pass
    secret.wipe()
    assert memory == bytes(32)
    assert repr(secret) == "Secret(erased)"
    with pytest.raises(BadKey):
        secret.reveal()


def test_a_secret_that_nobody_holds_any_more_is_wiped() -> None:
    secret = Secret(VALUE)
    memory = secret._memory
    del secret
    gc.collect()
    assert memory == bytes(32)


def test_wiping_nothing_is_no_error() -> None:
    sodium.wipe(bytearray())


@pytest.mark.parametrize("carry", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_secret_is_not_copied(carry: object) -> None:
    with pytest.raises(TypeError):
        carry(Secret(VALUE))  # type: ignore[operator]


def test_erased_keys_do_nothing_more(suite: Suite) -> None:
    device, signing, identity = DeviceKeys(VALUE), SigningKey(VALUE), Identity(suite, VALUE)
    wrap = identity.recipient.seal(VALUE, b"info")
    with AccountRoot(VALUE) as root:
        assert root.words()
    for key in (device, signing, identity):
        key.wipe()
    for use in (
        root.words,
        lambda: root.signing_key.sign(Label.HEADER_SIGN, b""),
        lambda: device.seed,
        lambda: device.local_key,
        lambda: signing.seed,
        lambda: identity.open(wrap, b"info"),
    ):
        with pytest.raises(BadKey):
            use()


def test_no_secret_prints(suite: Suite) -> None:
    keys = [
        AccountRoot(VALUE),
        DeviceKeys(VALUE),
        SigningKey(VALUE),
        Identity(suite, VALUE),
        ReaderSeed(Compartment(1), Epoch(1), VALUE),
        ReaderSeed(Compartment(1), Epoch(1), VALUE).key(suite),
        IndexKey(Compartment(1), Epoch(1), 0, VALUE),
        RosterKey(VALUE),
        Secret(VALUE),
        SeriesState(bytes(16), VALUE),
        Invitation(RootFingerprint(bytes(32)), Role.VIEWER, 0, VALUE),
        ChunkCipher(VALUE, VALUE[:15], bytes(32)),
        ObjectKeySource(VALUE, bytes(16), lambda: 1),
    ]
    for key in keys:
        for shown in (repr(key), str(key), f"{[key]}"):
            assert VALUE.hex()[:16] not in shown
            assert repr(VALUE)[2:20] not in shown


def test_no_error_tells_a_secret(suite: Suite) -> None:
    """Every frame's own words, as a log would show them: the exception's text, not its locals."""
    device, identity = DeviceKeys(VALUE), Identity(suite, VALUE)
    passphrase = "correct horse battery staple"
    keyfile = seal_keyfile(VALUE, passphrase, INTERACTIVE)
    failures = (
        lambda: identity.open(bytes(suite.wrap_bytes), b"info"),
        lambda: open_local(device, "name", seal_local(device, "other", VALUE)),
        lambda: open_keyfile(keyfile[:-1] + bytes([keyfile[-1] ^ 1]), passphrase),
        lambda: open_keyfile(keyfile, passphrase + "!"),
        lambda: AccountRoot(VALUE + b"!"),
        lambda: AccountRoot.from_words(AccountRoot(VALUE).words() + " zoo"),
    )
    for fail in failures:
        with pytest.raises(CryptoError) as refused:
            fail()
        text = "".join(traceback.format_exception_only(refused.value)) + repr(refused.value)
        for hidden in (VALUE.hex(), repr(VALUE)[2:-1], passphrase, AccountRoot(VALUE).words().split()[0]):
            assert hidden not in text
