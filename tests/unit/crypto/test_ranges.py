"""Any byte range is one ranged read, verified before it is shown; a clip is verified without a key; a second thread."""

import io
import os
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.errors import (
    CryptoError,
    ForeignSigner,
    TamperedChunk,
    TamperedHeader,
    TooLarge,
    TrailingData,
    Truncated,
    WrongObject,
)
from crypto.header import HEADER_BYTES, SEALED_GROUP_BYTES
from crypto.hpke import Suite
from crypto.keys import ObjectId, SigningKey
from crypto.opener import verify_object
from crypto.seal import seal_object
from crypto.sodium import ChunkBuffer
from tests.unit.crypto.test_sealed_objects import FIRST, GROUP, pattern
from tests.unit.crypto.vaults import SealedClip, Vault

_SHARED: list[tuple[Vault, SealedClip]] = []


def three_groups() -> tuple[Vault, SealedClip]:
    if not _SHARED:
        vault = Vault(Suite.SEALED_BOX)
        _SHARED.append((vault, vault.seal(pattern(2 * GROUP + 100_000))))
    return _SHARED[0]


@pytest.fixture
def beside() -> Iterator[Executor]:
    with ThreadPoolExecutor(1) as executor:
        yield executor


class Bucket:
    """Counts what is asked of it."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.reads = 0

    def get(self, start: int, end: int) -> bytes:
        self.reads += 1
        return self.data[start:end]


@settings(max_examples=60)
@given(st.integers(0, 2 * GROUP + 99_999), st.integers(1, 1_500_000))
def test_any_range_is_one_read_behind_the_header(start: int, length: int) -> None:
    vault, clip = three_groups()
    end = min(start + length, len(clip.body))
    bucket = Bucket(clip.data)
    opener = vault.opener(clip, bucket.get(0, HEADER_BYTES))
    assert opener.open_body_range(start, end, bucket.get(*opener.body_range(start, end))) == clip.body[start:end]
    assert bucket.reads == 2


def test_a_range_fetches_whole_groups_and_no_more() -> None:
    vault, clip = three_groups()
    opener = vault.opener(clip)
    assert opener.body_range(0, 1) == (HEADER_BYTES, HEADER_BYTES + SEALED_GROUP_BYTES)
    assert opener.body_range(GROUP, GROUP + 1)[0] == HEADER_BYTES + SEALED_GROUP_BYTES
    assert opener.body_range(0, len(clip.body)) == (HEADER_BYTES, len(clip.data))


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 5), (6, 5), (0, 99 * GROUP)])
def test_a_range_that_does_not_exist_is_refused(start: int, end: int) -> None:
    vault, clip = three_groups()
    with pytest.raises(TooLarge):
        vault.opener(clip).body_range(start, end)


def test_a_changed_cut_or_extended_range_is_refused() -> None:
    vault, clip = three_groups()
    opener = vault.opener(clip)
    first, after = opener.body_range(GROUP, 2 * GROUP)
    sealed = clip.data[first:after]
    for place in range(0, len(sealed), 65_537):
        with pytest.raises(TamperedChunk):
            opener.open_body_range(GROUP, 2 * GROUP, sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :])
    with pytest.raises(Truncated):
        opener.open_body_range(GROUP, 2 * GROUP, sealed[:-1])
    with pytest.raises(TrailingData):
        opener.open_body_range(GROUP, 2 * GROUP, sealed + b"\0")


@pytest.mark.parametrize("size", [0, FIRST + 1, GROUP, GROUP + 1, 3 * GROUP + 5])
def test_with_a_second_thread_the_same_comes_out(vault: Vault, beside: Executor, size: int) -> None:
    body, target = pattern(size), io.BytesIO()
    sealed = seal_object(io.BytesIO(body), size, target, vault.plan, beside=beside)
    clip = SealedClip(body, sealed, target.getvalue())
    assert vault.open(clip) == body
    opened = io.BytesIO()
    vault.opener(clip).open_whole(io.BytesIO(clip.chunks), opened, beside=beside)
    assert opened.getvalue() == body
    changed = clip.data[:-1] + bytes([clip.data[-1] ^ 1])
    with pytest.raises(TamperedChunk):
        vault.opener(clip).open_whole(io.BytesIO(changed[HEADER_BYTES:]), io.BytesIO(), beside=beside)


def test_a_clip_is_verified_by_whoever_has_the_log_and_no_key() -> None:
    vault, clip = three_groups()
    expected = vault.expected(clip)
    assert verify_object(clip.header, io.BytesIO(clip.chunks), expected).object_id == clip.sealed.object_id
    with pytest.raises(WrongObject):
        verify_object(clip.header, io.BytesIO(clip.chunks), vault.expected(clip, logged=False))
    stranger = replace(expected, signers=frozenset([SigningKey.generate().verify_key]))
    with pytest.raises(ForeignSigner):
        verify_object(clip.header, io.BytesIO(clip.chunks), stranger)
    with pytest.raises(WrongObject):
        verify_object(clip.header, io.BytesIO(clip.chunks), replace(expected, object_id=ObjectId(b"o" * 16)))


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (lambda data: data[:-1], Truncated),
        (lambda data: data + b"\0", TrailingData),
        (lambda data: data[:-1] + bytes([data[-1] ^ 1]), TamperedChunk),
        (lambda data: data[:500] + bytes([data[500] ^ 1]) + data[501:], TamperedHeader),
        (lambda data: data[:HEADER_BYTES], Truncated),
    ],
    ids=["cut", "extended", "changed", "header", "nothing"],
)
def test_verification_without_a_key_finds_what_opening_finds(change: object, refusal: type[CryptoError]) -> None:
    vault, clip = three_groups()
    data = change(clip.data)  # type: ignore[operator]
    with pytest.raises(refusal):
        verify_object(data[:HEADER_BYTES], io.BytesIO(data[HEADER_BYTES:]), vault.expected(clip))


@pytest.mark.parametrize(("start", "size", "nonces"), [(0, 85, 1), (90, 10, 1), (-1, 5, 1), (0, 60, 1), (0, 50, 2)])
def test_chunks_outside_their_buffer_or_without_a_nonce_are_refused(start: int, size: int, nonces: int) -> None:
    buffer, plain, key = ChunkBuffer(100), memoryview(bytes(size)), bytes(32)
    with pytest.raises(Truncated):
        buffer.seal(start, plain, 50, key=key, nonces=[bytes(24)] * nonces, associated=b"")


@pytest.mark.parametrize(("size", "nonces"), [(67, 1), (82, 1), (50, 2)])
def test_sealed_chunks_that_do_not_fit_are_refused(size: int, nonces: int) -> None:
    sealed, key = memoryview(bytes(size)), bytes(32)
    with pytest.raises(Truncated):
        ChunkBuffer(50).open(sealed, 60, key=key, nonces=[bytes(24)] * nonces, associated=b"")


@given(size=st.integers(0, 200), start=st.integers(0, 30))
def test_chunks_come_back_from_where_they_were_sealed(size: int, start: int) -> None:
    plain, key, nonces = os.urandom(size), os.urandom(32), [os.urandom(24) for _ in range(-(-size // 50))]
    sealed, opened = ChunkBuffer(400), ChunkBuffer(max(size, 1))
    made = sealed.seal(start, memoryview(plain), 50, key=key, nonces=nonces, associated=b"about")
    part = sealed.data[start : start + made]
    assert opened.open(part, 50, key=key, nonces=nonces, associated=b"about") == len(nonces)
    assert opened.data[:size] == plain
    for number in range(len(nonces)):
        part[number * 66] ^= 1
        assert opened.open(part, 50, key=key, nonces=nonces, associated=b"about") == number
        part[number * 66] ^= 1


def test_a_logged_chunk_shorter_than_a_tag_is_refused() -> None:
    """A recorder that logs nonsense: 5 bytes behind the first chunk."""
    from crypto.groups import SealedObject, group_hash

    vault = Vault(Suite.SEALED_BOX)
    clip = vault.seal(pattern(FIRST))
    chunks = clip.chunks + b"short"
    logged = SealedObject(clip.sealed.object_id, clip.sealed.header_hash, 2, (group_hash(chunks),), len(clip.data) + 5)
    lying = SealedClip(b"", logged, clip.data + b"short")
    with pytest.raises((Truncated, TrailingData)):
        vault.open(lying)
    with pytest.raises((Truncated, TrailingData)):
        vault.opener(lying).open_group(0, chunks)
