"""Parameter sets through every change: what is still valid is kept, and restless cameras do not tear footage."""

from pathlib import Path

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.media import Codec
from app.ingest.known_sets import MAX_SETS, KnownSets
from app.ingest.nal import NalNormalizer, split_lengths
from app.ingest.parameter_sets import set_number
from tests.helpers.footage import VideoCodec, make_clip
from tests.helpers.nal_units import parse_extradata

PICTURE = b"\x41picture"


def sets_of(path: Path, codec: VideoCodec) -> list[bytes]:
    with av.open(str(path)) as container:
        return list(parse_extradata(codec, container.streams.video[0].codec_context.extradata).parameter_sets)


@pytest.fixture
def h264_sets(tmp_path: Path) -> list[bytes]:
    return sets_of(make_clip(tmp_path / "clip.mp4", seconds=0.2), "h264")


@pytest.mark.parametrize(("codec", "kinds"), [("h264", ("sps", "pps")), ("hevc", ("vps", "sps", "pps"))])
def test_the_sets_of_an_encoder_are_number_zero(tmp_path: Path, codec: VideoCodec, kinds: tuple[str, ...]) -> None:
    sets = sets_of(make_clip(tmp_path / "clip.mp4", seconds=0.2, codec=codec), codec)
    assert [set_number(Codec(codec), kind, unit) for kind, unit in zip(kinds, sets, strict=True)] == [0] * len(kinds)


def numbered_pps(number: int, rest: int) -> bytes:
    """A picture parameter set with this number, and bits of its own."""
    code = f"{number + 1:b}"
    bits = "0" * (len(code) - 1) + code + "1" + f"{rest:016b}" + "1"
    bits += "0" * (-len(bits) % 8)
    return b"\x68" + int(bits, 2).to_bytes(len(bits) // 8, "big")


def test_a_set_with_another_number_joins_those_that_are_known(h264_sets: list[bytes]) -> None:
    sps, first = h264_sets[0], h264_sets[-1]
    second = numbered_pps(1, 0xBEEF)
    normalizer = NalNormalizer(Codec.H264, b"")
    assert normalizer.normalize_units([sps, first, PICTURE])[1]
    assert normalizer.normalize_units([second, PICTURE])[1]
    for units in ([first, PICTURE], [second, PICTURE], [sps, first, second, PICTURE]):
        assert normalizer.normalize_units(units) == (len(PICTURE).to_bytes(4, "big") + PICTURE, False)
    assert normalizer.format is not None
    assert first in normalizer.format.config
    assert second in normalizer.format.config


def test_sets_that_change_with_every_keyframe_stay_in_the_pictures_after_a_few_changes(h264_sets: list[bytes]) -> None:
    sps, normalizer = h264_sets[0], NalNormalizer(Codec.H264, b"")
    changes = 0
    for number in range(100):
        pps = numbered_pps(0, number % 2 + 1)
        payload, changed = normalizer.normalize_units([sps, pps, b"\x65key"])
        changes += changed
        if not changed and number > 10:
            assert split_lengths(payload, 4) == [sps, pps, b"\x65key"]
        assert normalizer.normalize_units([PICTURE])[0][4:] == PICTURE
    assert changes < 8


def test_a_keyframe_without_sets_has_those_of_a_restless_camera_in_front_of_it(h264_sets: list[bytes]) -> None:
    sps, normalizer = h264_sets[0], NalNormalizer(Codec.H264, b"")
    for number in range(10):
        normalizer.normalize_units([sps, numbered_pps(0, number), b"\x65key"])
    assert split_lengths(normalizer.normalize_units([b"\x65next"])[0], 4) == [sps, numbered_pps(0, 9), b"\x65next"]


def test_sets_that_change_seldom_are_a_new_format_each_time(h264_sets: list[bytes]) -> None:
    sps, normalizer = h264_sets[0], NalNormalizer(Codec.H264, b"")
    for number in range(10):
        assert normalizer.normalize_units([sps, numbered_pps(0, number), b"\x65key"])[1]
        for _ in range(1000):
            normalizer.normalize_units([PICTURE])


@given(
    st.sampled_from([Codec.H264, Codec.H265]),
    st.lists(st.dictionaries(st.sampled_from(["vps", "sps", "pps"]), st.lists(st.binary(min_size=1, max_size=40)))),
)
def test_any_bytes_are_taken_as_sets_and_their_number_is_bounded(
    codec: Codec, pictures: list[dict[str, list[bytes]]]
) -> None:
    kinds = ("sps", "pps") if codec is Codec.H264 else ("vps", "sps", "pps")
    known = KnownSets(codec, kinds)
    for picture in pictures:
        known.take({kind: picture.get(kind, []) for kind in kinds})
    assert all(len(sets) <= MAX_SETS for sets in known.sets.values())


def test_a_set_beyond_every_size_is_left_out(h264_sets: list[bytes]) -> None:
    sps, pps = h264_sets[0], h264_sets[-1]
    normalizer = NalNormalizer(Codec.H264, b"")
    assert normalizer.normalize_units([sps + b"\xff" * 70_000, pps, PICTURE])[1]
    assert normalizer.format is None
    assert normalizer.normalize_units([sps, PICTURE])[1]
    assert normalizer.format is not None


@pytest.mark.parametrize("size", range(1, 7))
@pytest.mark.parametrize("codec", [Codec.H264, Codec.H265])
def test_a_record_that_ends_too_early_is_refused(codec: Codec, size: int) -> None:
    with pytest.raises(ValueError, match="longer"):
        NalNormalizer(codec, b"\x01" + bytes(size - 1))
    with pytest.raises(ValueError, match="longer"):
        NalNormalizer(Codec.H265, b"\x01" + bytes(size + 15))
