"""Recorded footage is walked both ways, by frames and at any speed, in bounded memory, also while it is written."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.clock import SystemClock
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.media import TICKS_PER_S, Track
from app.domain.recording import Segment
from app.index.queries import LibraryReader
from app.playback.footage import Footage
from app.playback.player import Player, PlayerNote, PlayerRequest, PlayerView
from app.playback.segment_file import TimedFrame, footage_path
from app.recording.fragment_reader import locate_samples, scan_fragments
from tests.gui.stage import make_library
from tests.helpers.conditions import wait_until
from tests.helpers.footage import make_clip
from tests.unit.playback.test_player import DOOR, FRAME_MS, MAIN, START_MS, Audience, Recorded, number_of

BORDER_MS = START_MS + 4_100
"""The second recording begins where the first has just ended; a third follows after a gap."""
AFTER_GAP_MS = START_MS + 60_000
GOP_FRAMES, FPS = 20, 15
GOP_TICKS = TICKS_PER_S * GOP_FRAMES // FPS


@pytest.fixture(scope="module", params=[0, 2], ids=["no B-frames", "B-frames"])
def recorded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    folder = tmp_path_factory.mktemp("both ways")
    clip = make_clip(folder / "clip.mp4", seconds=4, fps=FPS, gop_frames=GOP_FRAMES, b_frames=request.param)
    library = make_library(folder / "library", {"Front door": (clip, [START_MS, BORDER_MS, AFTER_GAP_MS])})
    return Recorded(library, LibraryReader(library.paths.index))


@pytest.fixture
def footage(recorded: Recorded) -> Iterator[Footage]:
    film = Footage(recorded.library.paths.root, recorded.reader, DOOR.id, MAIN)
    yield film
    film.close()


@pytest.fixture
def audience(recorded: Recorded) -> Iterator[Audience]:
    made = Audience(recorded)
    made.player.start()
    yield made
    made.player.request_stop()
    assert made.player.join(5.0)


def walls(frames: list[TimedFrame | None]) -> list[int]:
    """The times of frames that must all be there."""
    return [frame.wall_ms for frame in frames if frame is not None]


@pytest.mark.parametrize("budget_bytes", [96 << 20, 1 << 20], ids=["plenty of memory", "little memory"])
def test_a_hundred_steps_there_and_back_land_on_the_same_frame(footage: Footage, budget_bytes: int) -> None:
    footage.budget_bytes = budget_bytes
    start = footage.frame_at(START_MS + round(25 * FRAME_MS) + 2)
    there = [start] + [footage.next_frame() for _ in range(100)]
    back = [footage.previous_frame() for _ in range(100)]
    numbers = [number_of(frame) for frame in there]
    assert numbers == [number % 60 for number in range(25, 126)]
    assert [number_of(frame) for frame in back] == numbers[-2::-1]
    assert walls(back) == walls(there)[-2::-1]
    assert footage.size_bytes <= max(budget_bytes, 3 * 20 * 320 * 180 * 2)


def test_what_is_decoded_stays_within_its_budget(footage: Footage) -> None:
    footage.budget_bytes = 2 << 20
    footage.frame_at(START_MS)
    for _ in range(130):
        footage.next_frame()
        assert footage.size_bytes <= footage.budget_bytes


def test_before_the_first_frame_and_behind_the_last_there_is_nothing(footage: Footage) -> None:
    assert number_of(footage.frame_at(START_MS)) == 0
    assert footage.previous_frame() is None
    assert number_of(footage.frame_at(AFTER_GAP_MS + 3_990)) == 59
    assert footage.next_frame() is None
    assert number_of(footage.previous_frame()) == 58


def test_a_group_that_cannot_be_read_is_stepped_over_both_ways(recorded: Recorded, tmp_path: Path) -> None:
    segment = recorded.library.segments[0]
    content = bytearray(footage_path(recorded.library.paths.root, segment).read_bytes())
    spans = list(scan_fragments(footage_path(recorded.library.paths.root, segment)))
    second = [span for span in spans if GOP_TICKS <= span.start_ticks < 2 * GOP_TICKS]
    for span in second:  # the fragments of the second group of pictures, their heads and all
        content[span.offset : span.offset + span.size_bytes] = b"\xa5" * span.size_bytes
    damaged = footage_path(tmp_path, segment)
    damaged.parent.mkdir(parents=True)
    damaged.write_bytes(content)
    film = Footage(tmp_path, recorded.reader, DOOR.id, MAIN)
    forwards = [film.frame_at(START_MS)] + [film.next_frame() for _ in range(39)]
    backwards = [film.previous_frame() for _ in range(39)]
    film.close()
    assert [number_of(frame) for frame in forwards] == [*range(20), *range(40, 60)]
    assert walls(backwards) == walls(forwards)[-2::-1]


@pytest.mark.parametrize(("missing", "shown", "behind"), [(37, 36, 38), (39, 38, 40), (38, 37, 39)])
def test_for_a_picture_that_cannot_be_decoded_the_one_before_it_shows(
    tmp_path: Path, missing: int, shown: int, behind: int
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=4, fps=15, gop_frames=20)
    library = make_library(tmp_path / "library", {"Front door": (clip, [START_MS])})
    path = footage_path(library.paths.root, library.segments[0])
    spot = [each for each in locate_samples(path) if each.track is Track.VIDEO][missing]
    content = bytearray(path.read_bytes())
    filler = (spot.size_bytes - 4).to_bytes(4, "big") + b"\x0c" + b"\xff" * (spot.size_bytes - 6) + b"\x80"
    content[spot.offset : spot.offset + spot.size_bytes] = filler
    path.write_bytes(content)
    film = Footage(library.paths.root, LibraryReader(library.paths.index), DOOR.id, MAIN)
    wanted_ms = START_MS + round(missing * FRAME_MS) + 2
    film.first_picture(wanted_ms)
    found = film.frame_at(wanted_ms)
    walked = walls([found, film.next_frame(), film.previous_frame(), film.previous_frame()])
    film.close()
    assert number_of(found) == shown
    assert [round((wall_ms - START_MS) / FRAME_MS) for wall_ms in walked] == [shown, behind, shown, shown - 1]


class GrowingFile:
    """Lists one file as the recorder does while it writes it, and appends its fragments one by one."""

    def __init__(self, root: Path, recorded: Recorded) -> None:
        done = recorded.library.segments[0]
        whole = footage_path(recorded.library.paths.root, done)
        self._content = whole.read_bytes()
        self._ends = [span.offset + span.size_bytes for span in scan_fragments(whole)]
        self.fragments = len(self._ends)
        self._finished = done
        self._segment = replace(done, size_bytes=0, samples=0)
        self._path = footage_path(root, done)
        self._path.parent.mkdir(parents=True)

    def grow_to(self, fragments: int, torn_bytes: int = 0) -> None:
        """So many fragments are on the disk, and some bytes of the next."""
        self._path.write_bytes(self._content[: self._ends[fragments - 1] + torn_bytes])

    def finish(self) -> None:
        """The recorder has gone on to the next file."""
        self._segment = self._finished

    def segments_between(self, camera_id: CameraId, role: StreamRole, start_ms: int, end_ms: int) -> list[Segment]:
        return [self._segment] if start_ms < self._segment.end_ms and end_ms > self._segment.start_ms else []


def test_a_file_that_is_being_written_is_followed_to_its_end(recorded: Recorded, tmp_path: Path) -> None:
    file = GrowingFile(tmp_path, recorded)
    film = Footage(tmp_path, file, DOOR.id, MAIN)
    seen: list[int | None] = []
    file.grow_to(1, torn_bytes=100)
    frame = film.frame_at(START_MS)
    last = file.fragments
    for fragments in (*range(1, last - 1), last, last):
        file.grow_to(fragments, torn_bytes=0 if fragments == last else 100)
        if len(seen) > 50:
            file.finish()
        while frame is not None or (frame := film.next_frame()) is not None:
            seen.append(number_of(frame))
            frame = None
    assert seen == list(range(60))
    assert number_of(film.frame_at(START_MS + round(59 * FRAME_MS) + 5)) == 59
    film.close()


def test_a_seek_shows_the_keyframe_first_and_then_exactly_the_frame(recorded: Recorded, audience: Audience) -> None:
    wanted = START_MS + round(37 * FRAME_MS) + 2
    audience.player.show(PlayerRequest(DOOR.id, MAIN, wanted, playing=False))
    wait_until(lambda: audience.views, 10, "the exact frame was shown")
    assert [view.wall_ms for view in audience.keyframes] == [START_MS + round(20 * FRAME_MS)]
    assert audience.views[0].wall_ms == START_MS + round(37 * FRAME_MS)


def test_only_the_newest_of_many_requests_is_fulfilled(recorded: Recorded) -> None:
    made = Audience(recorded)
    for number in range(50):
        made.player.show(PlayerRequest(DOOR.id, MAIN, START_MS + 50 * number, playing=False))
    made.player.start()
    wait_until(lambda: made.views, 10, "the newest request was fulfilled")
    made.player.request_stop()
    assert made.player.join(5.0)
    assert [view.request.wall_ms for view in made.views] == [START_MS + 50 * 49]


def test_steps_of_the_player_hold_and_go_by_exactly_one_frame(recorded: Recorded, audience: Audience) -> None:
    audience.player.show(PlayerRequest(DOOR.id, MAIN, START_MS + 1_000, playing=True))
    wait_until(lambda: len(audience.views) >= 3, 10, "it plays")
    audience.player.step(-1)
    audience.player.step(-1)
    audience.player.step(1)
    audience.player.step(1)
    audience.player.step(1)
    audience.player.show(PlayerRequest(DOOR.id, MAIN, START_MS + 2_000, playing=False))
    wait_until(lambda: audience.views[-1].request.wall_ms == START_MS + 2_000, 10, "it was sought")
    begun = len(audience.views)
    for steps in (1, 1, -1, -1, -1):
        before = len(audience.views)
        audience.player.step(steps)
        wait_until(lambda before=before: len(audience.views) > before, 10, "a step was shown")  # type: ignore[misc]
    frames = [round((view.wall_ms - START_MS) / FRAME_MS) for view in audience.views[begun - 1 :]]
    assert frames == [30, 31, 32, 31, 30, 29]


@pytest.mark.parametrize("speed", [-1.0, -2.0])
def test_playing_backwards_shows_every_frame_in_falling_order(audience: Audience, speed: float) -> None:
    audience.player.set_speed(speed)
    audience.player.show(PlayerRequest(DOOR.id, MAIN, BORDER_MS + 1_400, playing=True))
    wait_until(lambda: audience.views and audience.views[-1].wall_ms < BORDER_MS - 500, 20, "it went back")
    times = [view.wall_ms for view in audience.views]
    assert times == sorted(set(times), reverse=True)
    steps = [earlier - later for earlier, later in pairwise(times)]
    assert all(step <= 170 for step in steps)


@pytest.mark.parametrize(("speed", "at_ms"), [(-4.0, AFTER_GAP_MS + 3_000), (-8.0, AFTER_GAP_MS + 3_000)])
def test_fast_backwards_skips_the_gap_and_stops_at_the_start(audience: Audience, speed: float, at_ms: int) -> None:
    audience.player.set_speed(speed)
    audience.player.show(PlayerRequest(DOOR.id, MAIN, at_ms, playing=True))
    wait_until(lambda: audience.views and audience.views[-1].note is PlayerNote.AT_START, 20, "it reached the start")
    times = [view.wall_ms for view in audience.views]
    assert times == sorted(times, reverse=True)
    assert times[-1] == START_MS
    assert any(BORDER_MS <= wall_ms < BORDER_MS + 4_000 for wall_ms in times)


@pytest.mark.parametrize("speed", [4.0, 16.0])
def test_fast_forward_skips_the_gap_and_waits_at_the_end(audience: Audience, speed: float) -> None:
    audience.player.set_speed(speed)
    audience.player.show(PlayerRequest(DOOR.id, MAIN, START_MS, playing=True))
    wait_until(lambda: audience.views and audience.views[-1].note is PlayerNote.AT_END, 20, "it reached the end")
    times = [view.wall_ms for view in audience.views]
    assert times == sorted(times)
    assert times[-1] >= AFTER_GAP_MS + 2_600
    assert audience.views[-1].playing


class HastyClock(SystemClock):
    """A second and a half pass between any two looks at it, as on a computer that has no time for the player."""

    def __init__(self) -> None:
        self._now_s = 0.0

    def monotonic_s(self) -> float:
        self._now_s += 1.5
        return self._now_s


@pytest.mark.parametrize(("speed", "border_ms"), [(16.0, AFTER_GAP_MS + round(40 * FRAME_MS)), (-8.0, START_MS)])
def test_the_last_keyframe_is_shown_although_the_clock_ran_over_it(
    recorded: Recorded, speed: float, border_ms: int
) -> None:
    views: list[PlayerView] = []

    def take() -> None:
        view = player.views.take(0.0)
        if view is not None and view.exact:
            views.append(view)

    player = Player(recorded.library.paths, recorded.reader, HastyClock(), take)
    player.set_speed(speed)
    player.show(PlayerRequest(DOOR.id, MAIN, border_ms - round(speed * 100), playing=True))
    player.start()
    note = PlayerNote.AT_END if speed > 0 else PlayerNote.AT_START
    wait_until(lambda: views and views[-1].note is note, 10, "it reached the border")
    player.request_stop()
    assert player.join(5.0)
    assert views[-1].wall_ms == pytest.approx(border_ms, abs=1)
    assert views[-1].picture is not None
