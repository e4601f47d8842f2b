"""Recorded footage is found by wall time to the frame, and plays on across files."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.clock import SystemClock
from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged
from app.domain.recording import Segment
from app.index.queries import LibraryReader
from app.playback.footage import Footage
from app.playback.picture import PictureMaker, Size
from app.playback.player import Player, PlayerNote, PlayerRequest, PlayerView
from app.playback.segment_file import SegmentFile, TimedFrame, footage_path
from tests.gui.stage import Library, make_camera, make_library
from tests.helpers.conditions import wait_until
from tests.helpers.footage import make_clip, read_frame_number

START_MS = 1_790_000_000_000
SECOND_MS = START_MS + 20_000
FPS = 15
FRAME_MS = 1000 / FPS
DOOR = make_camera("Front door")
MAIN = StreamRole.MAIN


@dataclass(frozen=True)
class Recorded:
    """A library with two recordings of the same four seconds, 16 s apart."""

    library: Library
    reader: LibraryReader


@pytest.fixture(scope="module", params=[0, 2], ids=["no B-frames", "B-frames"])
def recorded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    folder = tmp_path_factory.mktemp("recorded")
    clip = make_clip(folder / "clip.mp4", seconds=4, fps=FPS, gop_frames=20, b_frames=request.param)
    library = make_library(folder / "library", {"Front door": (clip, [START_MS, SECOND_MS])})
    return Recorded(library, LibraryReader(library.paths.index))


@pytest.fixture
def footage(recorded: Recorded) -> Iterator[Footage]:
    film = Footage(recorded.library.paths.root, recorded.reader, DOOR.id, MAIN)
    yield film
    film.close()


def number_of(timed: TimedFrame | None) -> int | None:
    """The number that the frame carries in its barcode."""
    assert timed is not None
    return read_frame_number(timed.frame.to_ndarray(format="rgb24"))


@pytest.mark.parametrize("number", [0, 1, 19, 20, 21, 37, 59])
def test_a_moment_finds_exactly_the_frame_that_was_showing(recorded: Recorded, footage: Footage, number: int) -> None:
    first = recorded.library.segments[0].start_ms
    for offset_ms in (2.0, FRAME_MS - 3.0):
        assert number_of(footage.frame_at(int(first + number * FRAME_MS + offset_ms))) == number


def test_frames_follow_one_another_and_the_film_goes_on_in_the_next_file(recorded: Recorded, footage: Footage) -> None:
    first, second = recorded.library.segments
    found = [footage.frame_at(first.start_ms + round(50 * FRAME_MS) + 2)]
    found += [footage.next_frame() for _ in range(12)]
    assert [number_of(timed) for timed in found] == [*range(50, 60), 0, 1, 2]
    assert found[10] is not None
    assert abs(found[10].wall_ms - second.start_ms) <= 1


def test_a_moment_in_a_gap_finds_the_first_frame_behind_it(recorded: Recorded, footage: Footage) -> None:
    timed = footage.frame_at(START_MS + 10_000)
    assert number_of(timed) == 0
    assert timed is not None
    assert abs(timed.wall_ms - recorded.library.segments[1].start_ms) <= 1


def test_after_the_last_frame_there_is_nothing(recorded: Recorded, footage: Footage) -> None:
    assert footage.frame_at(SECOND_MS + 60_000) is None
    assert number_of(footage.frame_at(recorded.library.segments[1].end_ms - 1)) == 59
    assert footage.next_frame() is None


def test_a_file_that_was_cut_off_plays_up_to_there(recorded: Recorded, tmp_path: Path) -> None:
    segment = recorded.library.segments[0]
    whole = footage_path(recorded.library.paths.root, segment).read_bytes()
    cut = footage_path(tmp_path, segment)
    cut.parent.mkdir(parents=True)
    cut.write_bytes(whole[: len(whole) * 2 // 3])
    file = SegmentFile(tmp_path, segment)
    frames = [timed for group in range(file.groups) for timed in file.frames(group)]
    file.close()
    assert 10 <= len(frames) < 60
    assert [number_of(timed) for timed in frames] == list(range(len(frames)))


@pytest.mark.parametrize("path", ["../outside.mp4", "/etc/hostname", "footage/../../x.mp4", "C:/x.mp4", "a\\b.mp4"])
def test_a_file_name_that_leads_out_of_the_library_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(LibraryDamaged, match="leads out of the library"):
        SegmentFile(tmp_path, Segment(DOOR.id, MAIN, path, 0, 1, 1, 1))


@pytest.mark.parametrize("number", [0, 7, 19, 20, 58, 59])
def test_a_file_tells_which_picture_shows_without_decoding_any(recorded: Recorded, number: int) -> None:
    segment = recorded.library.segments[0]
    file = SegmentFile(recorded.library.paths.root, segment)
    taken_ms = segment.start_ms + round(number * FRAME_MS)
    for wall_ms in (taken_ms, taken_ms + int(FRAME_MS) - 2):
        assert file.showing_ms(file.group_at(wall_ms), wall_ms) == taken_ms
    assert file.showing_ms(0, segment.start_ms - 1) is None
    file.close()


def test_a_seek_decodes_no_picture_behind_the_one_asked_for(
    recorded: Recorded, footage: Footage, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[int] = []
    frames = SegmentFile.frames

    def counted(file: SegmentFile, group: int) -> Iterator[TimedFrame]:
        for timed in frames(file, group):
            decoded.append(timed.wall_ms)
            yield timed

    monkeypatch.setattr(SegmentFile, "frames", counted)
    wanted = recorded.library.segments[0].start_ms + round(37 * FRAME_MS)
    timed = footage.frame_at(wanted + 3)
    assert timed is not None
    assert timed.wall_ms == decoded[-1] == wanted
    assert number_of(footage.next_frame()) == 38


class Audience:
    """A player whose views are collected."""

    def __init__(self, recorded: Recorded) -> None:
        self.views: list[PlayerView] = []
        self.keyframes: list[PlayerView] = []
        self.player = Player(recorded.library.paths, recorded.reader, SystemClock(), self._take)

    def _take(self) -> None:
        view = self.player.views.take(0.0)
        if view is not None:
            (self.views if view.exact else self.keyframes).append(view)


@pytest.fixture
def audience(recorded: Recorded) -> Iterator[Audience]:
    made = Audience(recorded)
    made.player.start()
    yield made
    made.player.request_stop()
    assert made.player.join(5.0)


def test_the_player_plays_forward_from_the_start_of_an_event(recorded: Recorded, audience: Audience) -> None:
    start = recorded.library.segments[0].start_ms + 1_000
    audience.player.set_box(Size(160, 160))
    audience.player.show(PlayerRequest(DOOR.id, MAIN, start, playing=True))
    wait_until(lambda: len(audience.views) >= 8, 10, "eight pictures were shown")
    times = [view.wall_ms for view in audience.views]
    assert abs(times[0] - start) <= FRAME_MS
    assert times == sorted(set(times))
    first = audience.views[0].picture
    assert first is not None
    assert first.size == Size(160, 90)


def test_the_player_says_where_footage_goes_on_when_asked_for_a_gap(recorded: Recorded, audience: Audience) -> None:
    audience.player.show(PlayerRequest(DOOR.id, MAIN, START_MS + 10_000, playing=False))
    wait_until(lambda: audience.views, 10, "the player answered")
    view = audience.views[0]
    assert view.picture is None
    assert view.note is PlayerNote.NO_FOOTAGE
    assert view.next_ms is not None
    assert abs(view.next_ms - recorded.library.segments[1].start_ms) <= 1


def test_a_held_player_shows_one_picture(recorded: Recorded, audience: Audience) -> None:
    audience.player.show(PlayerRequest(DOOR.id, MAIN, START_MS + 500, playing=False))
    wait_until(lambda: audience.views, 10, "the picture was shown")
    audience.player.show(PlayerRequest(DOOR.id, MAIN, START_MS + 900, playing=False))
    wait_until(lambda: len(audience.views) == 2, 10, "the other picture was shown")
    assert [view.frames for view in audience.views] == [1, 1]


def test_a_picture_is_made_in_the_size_of_its_place(footage: Footage) -> None:
    timed = footage.frame_at(START_MS + 500)
    assert timed is not None
    picture = PictureMaker().make(timed.frame, timed.wall_ms, Size(100, 400))
    assert picture.size == Size(96, 54)  # the largest that is quick to make
    assert len(picture.pixels) >= picture.stride * picture.size.height
