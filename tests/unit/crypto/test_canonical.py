"""Fields are read back as they were written, and everything else is refused by name."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.canonical import Reader, Writer
from crypto.errors import NewerFormat, NotCanonical, NotOurFormat, TrailingData, Truncated
from crypto.labels import LABEL_BYTES, Label

MAGIC = b"LouvrTst"


@given(st.integers(0, 2**8 - 1), st.integers(0, 2**16 - 1), st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1))
def test_integers_come_back_big_endian(one: int, two: int, four: int, eight: int) -> None:
    data = Writer().u8(one).u16(two).u32(four).u64(eight).done()
    assert data == one.to_bytes(1) + two.to_bytes(2) + four.to_bytes(4) + eight.to_bytes(8)
    reader = Reader(data)
    assert (reader.u8(), reader.u16(), reader.u32(), reader.u64()) == (one, two, four, eight)
    reader.end()


@given(st.text(min_size=1, max_size=20).filter(str.isprintable))
def test_texts_come_back(text: str) -> None:
    reader = Reader(Writer().text(text, 80).done())
    assert reader.text(80) == text
    reader.end()


@pytest.mark.parametrize("value", [-1, 256])
def test_a_number_that_does_not_fit_is_not_written(value: int) -> None:
    with pytest.raises(NotCanonical):
        Writer().u8(value)


@pytest.mark.parametrize("text", ["Hof\u3000前", "👨\u200d👩", "\U000323af", "\ue000"])
def test_a_text_that_another_unicode_knows_or_does_not_comes_back(text: str) -> None:
    """Whether an unassigned letter is printable depends on Python's version; a log must not."""
    assert Reader(Writer().text(text, 80).done()).text(80) == text


@pytest.mark.parametrize("text", ["\x1f", "\x7f", "\x9f", "\u200e", "\u2028", "\u202e", "\u2066", "\ufeff"])
def test_what_cannot_be_seen_is_neither_written_nor_read(text: str) -> None:
    with pytest.raises(NotCanonical):
        Writer().text("a" + text, 10)
    data = ("a" + text).encode()
    with pytest.raises(NotCanonical):
        Reader(bytes([len(data)]) + data).text(10)


@pytest.mark.parametrize("text", ["", "x" * 11, "line\nbreak", "\x00", "\ud800"])
def test_a_bad_text_is_not_written(text: str) -> None:
    with pytest.raises(NotCanonical):
        Writer().text(text, 10)


@pytest.mark.parametrize("data", [b"\x00", b"\x0b" + b"x" * 11, b"\x01\xff", b"\x01\n"])
def test_a_bad_text_is_not_read(data: bytes) -> None:
    with pytest.raises(NotCanonical):
        Reader(data).text(10)


def test_a_field_of_another_length_is_not_written() -> None:
    with pytest.raises(NotCanonical):
        Writer().raw(b"123", 4)
    with pytest.raises(NotCanonical):
        Writer().u32(0).zeros_until(3)


def test_a_second_spelling_of_a_flag_is_refused() -> None:
    assert Reader(b"\1").flag() is True
    assert Reader(b"\0").flag() is False
    with pytest.raises(NotCanonical):
        Reader(b"\2").flag()


def test_reserved_bytes_must_be_zero() -> None:
    Reader(bytes(3)).zeros(3)
    with pytest.raises(NotCanonical):
        Reader(b"\0\1\0").rest_is_zeros()


def test_what_ends_early_or_goes_on_is_refused() -> None:
    with pytest.raises(Truncated):
        Reader(b"123").u32()
    with pytest.raises(TrailingData):
        Reader(b"1").end()


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", Truncated),
        (MAGIC[:5], Truncated),
        (MAGIC, Truncated),
        (b"\x89PNG\r\n\x1a\n", NotOurFormat),
        (MAGIC + b"\0", NotCanonical),
        (MAGIC + b"\2", NewerFormat),
    ],
)
def test_another_magic_or_version_is_refused(data: bytes, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        Reader(data).magic(MAGIC, 1)
    assert len(Writer().magic(MAGIC, 1)) == 9


def test_the_specification_lists_every_label() -> None:
    specification = (Path(__file__).parents[3] / "docs" / "design" / "vault.md").read_text(encoding="utf-8")
    assert [label.name for label in Label if f"`{label.value.decode()}`" not in specification] == []


def test_every_label_is_sixteen_bytes_of_ascii() -> None:
    assert all(len(label.value) == LABEL_BYTES and label.value.isascii() for label in Label)
