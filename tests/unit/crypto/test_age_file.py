"""The age tool itself opens what we write, for age's own keys and for SSH keys."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest

from crypto.age_file import age_encrypt, check_recipient
from crypto.errors import BadKey

BODIES = [b"", b"x", bytes(65536), b"clip" * 50_000]


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed (Debian: apt-get install age), so it is not asked")
    return found


@pytest.fixture
def key(tmp_path: Path) -> tuple[Path, str]:
    """(identity file, recipient) made by age-keygen."""
    path = tmp_path / "key.txt"
    subprocess.run([tool("age-keygen"), "-o", str(path)], check=True, capture_output=True)
    shown = subprocess.run([tool("age-keygen"), "-y", str(path)], check=True, capture_output=True, text=True)
    return path, shown.stdout.strip()


def encrypted(body: bytes, *recipients: str) -> bytes:
    target = io.BytesIO()
    age_encrypt(io.BytesIO(body), target, recipients)
    return target.getvalue()


def opened(data: bytes, identity: Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([tool("age"), "-d", "-i", str(identity)], input=data, capture_output=True, check=False)


@pytest.mark.parametrize("body", BODIES, ids=len)
def test_age_opens_what_we_encrypt(key: tuple[Path, str], body: bytes) -> None:
    identity, recipient = key
    data = encrypted(body, recipient)
    assert data.startswith(b"age-encryption.org/v1\n")
    assert opened(data, identity).stdout == body
    assert len(body) < 100 or body[:100] not in data


def test_age_refuses_what_was_changed_and_other_keys(key: tuple[Path, str], tmp_path: Path) -> None:
    identity, recipient = key
    data = encrypted(BODIES[3], recipient)
    assert opened(data[:-1] + bytes([data[-1] ^ 1]), identity).returncode != 0
    other = tmp_path / "other.txt"
    subprocess.run([tool("age-keygen"), "-o", str(other)], check=True, capture_output=True)
    assert opened(data, other).returncode != 0


def test_an_ssh_key_opens_it_too(tmp_path: Path) -> None:
    identity = tmp_path / "id"
    subprocess.run([tool("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", str(identity)], check=True)
    recipient = identity.with_suffix(".pub").read_text().strip()
    assert opened(encrypted(b"clip", recipient), identity).stdout == b"clip"


@pytest.mark.parametrize("text", ["", "age1", "somebody", "AGE-SECRET-KEY-1", "ssh-ed25519 nonsense"])
def test_what_is_no_recipient_is_refused(text: str) -> None:
    with pytest.raises(BadKey):
        check_recipient(text)


def test_a_file_is_for_at_least_one_and_not_for_a_crowd() -> None:
    for recipients in ((), ("age1",) * 65):
        with pytest.raises(BadKey):
            encrypted(b"", *recipients)
