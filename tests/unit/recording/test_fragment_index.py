"""The index of a file's fragments names each one's first picture, reads single ones, and trusts no byte."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import LibraryDamaged
from app.domain.media import Track
from app.recording import fragment_index
from app.recording.fragment_index import FragmentHead, FragmentIndex
from app.recording.fragment_reader import Sample, read_samples, scan_fragments
from tests.helpers.footage import VideoCodec, make_clip
from tests.helpers.packets import read_stream
from tests.unit.recording.test_fragments import KINDS, write


def file_of(folder: Path, codec: VideoCodec = "h264", b_frames: int = 0, sound: bool = True) -> Path:
    """Two seconds in fragments of 20 packets."""
    source = make_clip(folder / "source.mp4", codec=codec, b_frames=b_frames, audio="aac" if sound else None)
    write(folder / "file.mp4", read_stream(source))
    return folder / "file.mp4"


def heads_of(path: Path) -> list[FragmentHead]:
    index = FragmentIndex(path)
    index.look_again()
    index.close()
    return index.heads


@pytest.mark.parametrize(("codec", "b_frames", "sound"), KINDS)
def test_heads_name_the_first_picture_of_each_fragment_and_read_its_samples(
    tmp_path: Path, codec: VideoCodec, b_frames: int, sound: bool
) -> None:
    path = file_of(tmp_path, codec, b_frames, sound)
    samples, spans = list(read_samples(path)), list(scan_fragments(path))
    index = FragmentIndex(path)
    index.look_again()
    read: list[Sample] = []
    for head in index.heads:
        read += index.samples(head)
        pictures = pictures_in(index.samples(head))
        assert (head.pts, head.keyframe) == (pictures[0].pts, pictures[0].keyframe)
        assert index.picture_times(head) == [picture.pts for picture in pictures]
    index.close()
    assert pictures_in(read) == pictures_in(samples)
    assert {(head.offset, head.size_bytes) for head in index.heads} <= {
        (each.offset, each.size_bytes) for each in spans
    }


def pictures_in(samples: list[Sample]) -> list[Sample]:
    return [sample for sample in samples if sample.track is Track.VIDEO]


def test_one_look_at_a_fragment_tells_what_a_walk_through_its_boxes_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file_of(tmp_path, b_frames=3, sound=False)
    walked: list[object] = []
    walk = fragment_index._searched_picture

    def counted(moof: memoryview) -> tuple[int, bool] | None:
        walked.append(moof)
        return walk(moof)

    monkeypatch.setattr(fragment_index, "_searched_picture", counted)
    quick = heads_of(path)
    assert walked == [], "fragments of our own writer need no walk"
    monkeypatch.setattr(fragment_index, "_first_picture", lambda moof: None)
    assert heads_of(path) == quick
    assert len(walked) == len(quick) > 1


_WHOLE: list[bytes] = []


@given(at=st.integers(0, 6_000), value=st.integers(0, 255))
def test_a_changed_byte_costs_fragments_at_most(tmp_path_factory: pytest.TempPathFactory, at: int, value: int) -> None:
    if not _WHOLE:
        _WHOLE.append(file_of(tmp_path_factory.mktemp("whole")).read_bytes())
    content = bytearray(_WHOLE[0])
    content[at % len(content)] = value
    path = tmp_path_factory.getbasetemp() / "changed.mp4"
    path.write_bytes(content)
    try:
        index = FragmentIndex(path)
    except LibraryDamaged:
        return
    index.look_again()
    for head in index.heads:
        try:
            index.samples(head)
            index.picture_times(head)
        except LibraryDamaged:
            continue
    index.close()


@pytest.mark.parametrize("cut_bytes", [1, 8, 15, 16, 17, 200])
def test_a_file_that_grows_gets_its_next_fragment_when_that_is_whole(tmp_path: Path, cut_bytes: int) -> None:
    path = file_of(tmp_path)
    whole = path.read_bytes()
    last = list(scan_fragments(path))[-1]
    path.write_bytes(whole[: last.offset + cut_bytes])
    index = FragmentIndex(path)
    assert index.look_again()
    known = len(index.heads)
    assert not index.look_again()
    path.write_bytes(whole)
    assert index.look_again()
    assert len(index.heads) == known + 1
    index.close()
