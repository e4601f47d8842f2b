"""Local state and key files open for their device or passphrase alone."""

import pytest

from crypto.errors import (
    CommitmentMismatch,
    CostRefused,
    CryptoError,
    NotCanonical,
    TamperedLocalFile,
    TrailingData,
    Truncated,
    WrongPassphrase,
)
from crypto.keyfile import INTERACTIVE, KEYFILE_BYTES, MODERATE, PassphraseCost, open_keyfile, seal_keyfile
from crypto.keys import DeviceKeys
from crypto.local import open_local, seal_local

SEED = bytes(range(32))


@pytest.fixture(scope="module")
def keyfile() -> bytes:
    return seal_keyfile(SEED, "correct horse é", INTERACTIVE)


def _change(data: bytes, place: int, value: int) -> bytes:
    return data[:place] + bytes([value]) + data[place + 1 :]


def test_local_state_comes_back() -> None:
    device = DeviceKeys.generate()
    sealed = seal_local(device, "log state", b"secret state")
    assert b"secret" not in sealed
    assert open_local(device, "log state", sealed) == b"secret state"


def test_local_state_of_another_name_device_or_byte_is_refused() -> None:
    device = DeviceKeys.generate()
    sealed = seal_local(device, "log state", b"secret state")
    for owner, name, data in (
        (device, "grants", sealed),
        (DeviceKeys.generate(), "log state", sealed),
        (device, "log state", _change(sealed, 20, sealed[20] ^ 1)),
        (device, "log state", sealed + b"\0"),
    ):
        with pytest.raises(TamperedLocalFile):
            open_local(owner, name, data)
    with pytest.raises(Truncated):
        open_local(device, "log state", sealed[:30])


def test_a_key_file_opens_with_its_passphrase(keyfile: bytes) -> None:
    assert len(keyfile) == KEYFILE_BYTES
    assert open_keyfile(keyfile, "correct horse é") == SEED
    assert open_keyfile(keyfile, "correct horse e\u0301") == SEED


def test_a_wrong_passphrase_is_refused(keyfile: bytes) -> None:
    with pytest.raises(WrongPassphrase):
        open_keyfile(keyfile, "correct horse")


def test_a_changed_key_file_is_refused(keyfile: bytes) -> None:
    with pytest.raises(CommitmentMismatch):
        open_keyfile(_change(keyfile, 100, keyfile[100] ^ 1), "correct horse é")
    for place in (24, 45, 65):
        with pytest.raises(WrongPassphrase):
            open_keyfile(_change(keyfile, place, keyfile[place] ^ 1), "correct horse é")


@pytest.mark.parametrize(("place", "value"), [(13, 1), (13, 9), (12, 1), (18, 0), (17, 0x41), (14, 1)], ids=str)
def test_a_cost_outside_its_bounds_is_refused_before_any_work(keyfile: bytes, place: int, value: int) -> None:
    with pytest.raises(CostRefused):
        open_keyfile(_change(keyfile, place, value), "correct horse é")


def test_costs_are_clamped_when_sealing_too() -> None:
    assert MODERATE.memory_bytes == 256 * 1024 * 1024
    with pytest.raises(CostRefused):
        PassphraseCost(1, MODERATE.memory_bytes)
    with pytest.raises(CostRefused):
        PassphraseCost(3, 2 * 1024**3)


def test_a_malformed_key_file_is_refused(keyfile: bytes) -> None:
    with pytest.raises(Truncated):
        open_keyfile(keyfile[:-1], "x")
    with pytest.raises(TrailingData):
        open_keyfile(keyfile + b"\0", "x")
    with pytest.raises(NotCanonical):
        open_keyfile(_change(keyfile, 9, 1), "x")


@pytest.mark.parametrize("passphrase", ["", "x" * 1025])
def test_an_empty_or_endless_passphrase_is_refused(passphrase: str) -> None:
    with pytest.raises(CryptoError):
        seal_keyfile(SEED, passphrase, INTERACTIVE)
