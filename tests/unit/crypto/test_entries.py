"""Log entries come back as they were written; a second spelling, a lie about sizes and any excess are refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.canonical import Writer
from crypto.entries import (
    Add,
    Continues,
    Delete,
    Entry,
    Gap,
    Heartbeat,
    Observe,
    Series,
    ThumbnailRef,
    encode_entries,
    parse_entries,
)
from crypto.errors import FormatRefused, NotCanonical, TooLarge
from crypto.groups import SealedObject
from crypto.header import ObjectKind
from crypto.keys import Epoch, ObjectId
from crypto.padding import SEGMENT_STEPS_BYTES

U64 = st.integers(0, 2**64 - 1)
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=7)
HASH = st.binary(min_size=32, max_size=32)
ID = st.binary(min_size=16, max_size=16).map(ObjectId)
SPAN = st.tuples(U64, U64).map(sorted)


@st.composite
def sealed_objects(draw: st.DrawFn) -> SealedObject:
    plain = draw(st.integers(1, 33_000_000))
    chunks = -(-plain // 65536)
    groups = tuple(bytes([number]) * 32 for number in range(-(-chunks // 16)))
    return SealedObject(draw(ID), draw(HASH), chunks, groups, 2048 + plain + 16 * chunks)


@st.composite
def adds(draw: st.DrawFn) -> Add:
    start_ms, end_ms = draw(SPAN)
    thumbnails = st.builds(ThumbnailRef, ID, st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
    return Add(
        kind=draw(st.sampled_from(ObjectKind)),
        epoch=Epoch(draw(st.integers(0, 2**32 - 1))),
        sealed=draw(sealed_objects()),
        camera=draw(TEXT),
        start_ms=start_ms,
        end_ms=end_ms,
        labels=tuple(draw(st.lists(TEXT, max_size=16))),
        thumbnail=draw(st.none() | thumbnails),
        expires_at_ms=draw(U64),
    )


GAPS = st.builds(lambda camera, span, cause: Gap(camera, *span, cause), TEXT, SPAN, TEXT)
HEARTBEATS = st.builds(Heartbeat, U64, st.lists(HASH, max_size=64).map(tuple))
SERIES = st.builds(Series, ID, st.integers(0, 2**32 - 1), HASH, TEXT, U64)
DELETES = st.builds(Delete, ID)
OBSERVES = st.builds(Observe, ID, ID, U64, HASH, U64)
CONTINUES = st.builds(Continues, ID, U64, HASH, ID)
ENTRIES = st.lists(st.one_of(adds(), HEARTBEATS, GAPS, SERIES, DELETES, OBSERVES, CONTINUES), max_size=12)

ADD = Add(
    ObjectKind.CLIP,
    Epoch(1),
    SealedObject(ObjectId(b"i" * 16), b"h" * 32, 1, (b"g" * 32,), 2048 + 4096 + 16),
    "Yard",
    1,
    2,
    ("person",),
    None,
    3,
)


@given(ENTRIES)
def test_entries_come_back_in_a_fixed_size(entries: list[Entry]) -> None:
    data = encode_entries(entries)
    assert parse_entries(data) == tuple(entries)
    assert len(data) in SEGMENT_STEPS_BYTES


@given(ENTRIES, st.integers(min_value=0), st.integers(1, 255))
def test_a_changed_byte_gives_other_entries_or_a_refusal(entries: list[Entry], place: int, mask: int) -> None:
    data = bytearray(encode_entries(entries))
    data[place % len(data)] ^= mask
    try:
        assert encode_entries(parse_entries(bytes(data))) == bytes(data)
    except FormatRefused:
        assert parse_entries(encode_entries(entries)) == tuple(entries)


@given(st.binary(max_size=1500))
def test_noise_is_refused_by_name(noise: bytes) -> None:
    try:
        entries = parse_entries(noise)
    except FormatRefused:
        return
    assert encode_entries(entries) == noise


@pytest.mark.parametrize(
    "entry",
    [
        replace(ADD, end_ms=0),
        replace(ADD, labels=("x",) * 17),
        replace(ADD, labels=("",)),
        replace(ADD, camera="x" * 129),
        replace(ADD, sealed=replace(ADD.sealed, size_bytes=2048 + 16)),
        replace(ADD, sealed=replace(ADD.sealed, size_bytes=2048 + 65553)),
        replace(ADD, sealed=replace(ADD.sealed, chunk_count=2)),
        replace(ADD, sealed=replace(ADD.sealed, chunk_count=0, group_hashes=())),
        replace(ADD, sealed=replace(ADD.sealed, group_hashes=())),
        replace(ADD, sealed=replace(ADD.sealed, chunk_count=600, size_bytes=2048 + 600 * 65552)),
        Gap("Yard", 2, 1, "offline"),
        Gap("Yard", 1, 2, ""),
        Heartbeat(1, (b"c" * 32,) * 65),
        Heartbeat(1, (b"c" * 31,)),
        Heartbeat(-1),
    ],
)
def test_what_may_not_be_said_is_not_written(entry: Entry) -> None:
    with pytest.raises(NotCanonical):
        encode_entries([entry])


def test_too_many_entries_are_refused_both_ways() -> None:
    with pytest.raises(TooLarge):
        encode_entries([Heartbeat(1)] * 4097)
    with pytest.raises(NotCanonical):
        parse_entries(Writer().u16(4097).zeros_until(1024).done())
    with pytest.raises(TooLarge):
        encode_entries([Heartbeat(1, (b"c" * 32,) * 64)] * 600)


@pytest.mark.parametrize(
    "data",
    [
        Writer().u16(0).zeros_until(1023).done(),
        Writer().u16(0).zeros_until(4096).done(),
        Writer().u16(0).zeros(5).u8(1).zeros_until(1024).done(),
        Writer().u16(1).u8(9).zeros_until(1024).done(),
        Writer().u16(1).u8(1).u8(7).zeros_until(1024).done(),
        Writer().u16(1).u8(2).u64(1).u8(65).zeros_until(4096).done(),
    ],
    ids=["short", "next step", "not zeros", "entry type", "object type", "challenges"],
)
def test_a_second_spelling_is_refused(data: bytes) -> None:
    with pytest.raises(NotCanonical):
        parse_entries(data)
