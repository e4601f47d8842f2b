"""Several cameras are played by one clock: each at its frame nearest to it, over gaps of its own."""

import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from app.core import turns
from app.core.clock import SystemClock
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.index.queries import LibraryReader
from app.playback import locked_player
from app.playback.follower import OFF_MS, FollowerView
from app.playback.footage import Footage
from app.playback.locked_player import LockedPlayer
from app.playback.picture import Picture, Size
from app.playback.player import PlayerNote
from app.playback.shared_clock import Reading
from tests.gui.stage import Library, make_camera, make_library
from tests.helpers.conditions import wait_until
from tests.helpers.footage import make_clip

START_MS = 1_790_000_000_000
MAIN = StreamRole.MAIN
STARTS_MS = {"Door": (0, 20_000), "Drive": (330, 20_000), "Hall": (1_000, 21_700), "Yard": (4_000,)}
"""Clips of eight seconds: at 5 s all four are recorded, at 10 s only the yard, from 12 s on nobody until 20 s."""
FPS = {"Door": 15, "Drive": 10, "Hall": 15, "Yard": 25}
NAMES = tuple(STARTS_MS)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("locked")
    clips = {
        name: make_clip(folder / f"{name}.mp4", seconds=8, fps=fps, gop_frames=2 * fps) for name, fps in FPS.items()
    }
    starts = {name: [START_MS + each for each in STARTS_MS[name]] for name in NAMES}
    return make_library(folder / "library", {name: (clips[name], starts[name]) for name in NAMES})


class Wall:
    """A locked player over the four cameras; for each view, how far it was from the clock when it was told."""

    def __init__(self, library: Library) -> None:
        self.ids = {name: make_camera(name).id for name in NAMES}
        self.views: dict[CameraId, FollowerView] = {}
        self.errors_ms: dict[CameraId, list[int]] = {each: [] for each in self.ids.values()}
        self.exact: dict[CameraId, list[FollowerView]] = {each: [] for each in self.ids.values()}
        streams = [(each, MAIN) for each in self.ids.values()]
        reader = LibraryReader(library.paths.index)
        self.player = LockedPlayer(library.paths, reader, SystemClock(), streams, self._take)
        for each in self.ids.values():
            self.player.set_box(each, Size(160, 90))

    def _take(self, camera_id: CameraId) -> None:
        view, now = self.player.take(camera_id), self.player.now()
        if view is None:
            return
        self.views[camera_id] = view
        if view.exact and view.picture is not None and view.request == now.request:
            self.errors_ms[camera_id].append(abs(view.wall_ms - now.wall_ms))
            self.exact[camera_id].append(view)

    def show(self, offset_ms: int, *, playing: bool = False) -> None:
        """Go there, and wait until every camera has said what it has."""
        request = self.player.show(START_MS + offset_ms, playing=playing)
        for each in self.ids.values():
            self.errors_ms[each].clear()
            self.exact[each].clear()
        wait_until(lambda: self.settled(request), 10, "every camera says what it has")

    def settled(self, request: int) -> bool:
        return all(
            each in self.views and self.views[each].request == request and self.views[each].exact
            for each in self.ids.values()
        )

    def view(self, name: str) -> FollowerView:
        return self.views[self.ids[name]]

    def all_views(self, holds: Callable[[FollowerView], bool]) -> bool:
        return all(holds(self.view(name)) for name in NAMES)


def test_only_a_frame_more_than_half_a_second_from_the_clock_is_off() -> None:
    picture = Picture(Size(1, 1), Size(1, 1), 4, START_MS, bytes(4))
    shown = FollowerView(make_camera("Door").id, 1, picture, START_MS, PlayerNote.SHOWING, forwards=True)
    for off_ms in (0, OFF_MS, -OFF_MS):
        assert not shown.is_off(Reading(1, 1, START_MS + off_ms, 1.0, playing=False))
    for off_ms in (OFF_MS + 1, -OFF_MS - 1):
        assert shown.is_off(Reading(1, 1, START_MS + off_ms, 1.0, playing=True))
        assert not replace(shown, picture=None).is_off(Reading(1, 1, START_MS + off_ms, 1.0, playing=True))
        # Keyframes alone lie seconds apart, so while they are all that is shown nobody is called off.
        assert not shown.is_off(Reading(1, 1, START_MS + off_ms, 8.0, playing=True))


@pytest.fixture
def wall(library: Library) -> Iterator[Wall]:
    made = Wall(library)
    made.player.start()
    yield made
    assert made.player.close(10.0)


@pytest.mark.parametrize("offset_ms", [4_100, 5_000, 6_217, 7_900, 22_345])
def test_each_camera_shows_its_frame_nearest_to_the_clock(wall: Wall, offset_ms: int) -> None:
    wall.show(offset_ms)
    for name in NAMES:
        if name == "Yard" and offset_ms > 20_000:
            continue
        view = wall.view(name)
        assert view.picture is not None
        assert abs(view.wall_ms - START_MS - offset_ms) <= 500 / FPS[name] + 2
        assert not view.is_off(wall.player.now())


@pytest.mark.parametrize(("speed", "from_ms"), [(0.5, 5_000), (1.0, 4_500), (2.0, 4_200), (-1.0, 7_800), (-2.0, 7_900)])
def test_all_stay_within_100_ms_of_the_clock_while_it_plays(wall: Wall, speed: float, from_ms: int) -> None:
    wall.show(from_ms)
    wall.player.set_speed(speed)
    wall.player.set_playing(True)
    wait_until(lambda: all(len(each) >= 11 for each in wall.errors_ms.values()), 10, "eleven pictures of each camera")
    wall.player.set_playing(False)
    for errors in wall.errors_ms.values():
        assert sorted(errors)[len(errors) * 9 // 10] <= 100, errors
    held = wall.player.now()
    wait_until(
        lambda: wall.all_views(lambda view: abs(view.wall_ms - held.wall_ms) <= 100),
        5,
        "the cameras to stand where the clock does",
    )


def test_cameras_decode_one_after_the_other_where_the_window_has_only_one_core_to_spare(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoding, most, decode = list[str](), list[int](), Footage.frame_at

    def counted(film: Footage, *asked: Any) -> Any:
        decoding.append("one")
        most.append(len(decoding))
        try:
            return decode(film, *asked)
        finally:
            decoding.pop()

    monkeypatch.setattr(Footage, "frame_at", counted)
    monkeypatch.setattr(locked_player, "_AT_ONCE", 1)
    monkeypatch.setattr(turns, "LONGEST_WAIT_S", 30.0)  # nobody overtakes, however busy the machine is
    wall = Wall(library)
    wall.player.start()
    try:
        for offset_ms in (4_100, 6_217, 22_345):
            wall.show(offset_ms)
    finally:
        assert wall.player.close(10.0)
    assert max(most) == 1
    assert len(most) >= 3 * len(NAMES)


def test_a_camera_whose_file_hangs_does_not_keep_the_others_from_their_pictures(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs, first_picture = threading.Event(), Footage.first_picture

    def stuck(film: Footage, wall_ms: int) -> Any:
        if film._camera_id == make_camera("Door").id:
            hangs.wait(20.0)
        return first_picture(film, wall_ms)

    monkeypatch.setattr(Footage, "first_picture", stuck)
    monkeypatch.setattr(locked_player, "_AT_ONCE", 1)
    wall = Wall(library)
    wall.player.start()
    try:
        request = wall.player.show(START_MS + 5_000, playing=False)
        others = [wall.ids[name] for name in NAMES if name != "Door"]
        wait_until(
            lambda: all(each in wall.views and wall.views[each].exact for each in others), 10, "the others' pictures"
        )
        assert wall.ids["Door"] not in wall.views
        hangs.set()
        wait_until(lambda: wall.settled(request), 10, "the one that hung")
    finally:
        hangs.set()
        assert wall.player.close(10.0)


def test_the_pictures_of_a_camera_go_one_way_and_leave_none_out(wall: Wall) -> None:
    wall.show(5_000)
    wall.player.set_speed(0.25)
    wall.player.set_playing(True)
    wait_until(lambda: all(len(each) >= 5 for each in wall.exact.values()), 10, "five pictures of each camera")
    wall.player.set_playing(False)
    for name in NAMES:
        times = [view.wall_ms for view in wall.exact[wall.ids[name]]]
        steps = [after - before for before, after in itertools.pairwise(times)]
        assert all(abs(step - 1000 / FPS[name]) <= 2 for step in steps), (name, steps)


def test_a_camera_in_a_gap_says_so_and_where_it_goes_on_while_the_others_show_pictures(wall: Wall) -> None:
    wall.show(2_500)
    assert wall.view("Yard").picture is None
    assert wall.view("Yard").note is PlayerNote.NO_FOOTAGE
    assert wall.view("Yard").next_ms == pytest.approx(START_MS + 4_000, abs=2)
    assert all(wall.view(name).picture is not None for name in ("Door", "Drive", "Hall"))
    wall.player.set_playing(True)
    wait_until(lambda: wall.view("Yard").picture is not None, 10, "the yard to be shown")
    assert abs(wall.view("Yard").wall_ms - START_MS - 4_000) < 300


def test_a_gap_that_all_share_is_skipped_and_the_end_is_waited_at(wall: Wall) -> None:
    wall.show(11_500, playing=True)
    wait_until(lambda: wall.view("Door").picture is not None, 10, "the door to be shown")
    assert 20_000 <= wall.player.now().wall_ms - START_MS < 21_500
    assert wall.view("Yard").note is PlayerNote.AT_END
    wall.show(29_400, playing=True)
    wait_until(lambda: wall.all_views(lambda view: view.note is PlayerNote.AT_END), 10, "the end of every camera")
    assert wall.player.now().wall_ms - START_MS < 29_700 + OFF_MS + 500
    assert wall.player.now().playing


def test_backwards_the_shared_gap_is_skipped_too_and_the_start_is_waited_at(wall: Wall) -> None:
    wall.show(20_200)
    wall.player.set_speed(-1.0)
    wall.player.set_playing(True)
    wait_until(lambda: wall.view("Yard").picture is not None, 10, "the yard to be shown")
    assert wall.view("Yard").wall_ms < START_MS + 12_001
    wall.show(300, playing=True)
    wait_until(lambda: wall.all_views(lambda view: view.note is PlayerNote.AT_START), 10, "the start of every camera")


@pytest.mark.parametrize("speed", [8.0, -4.0])
def test_fast_speeds_show_keyframes_alone(wall: Wall, speed: float) -> None:
    wall.show(4_500 if speed > 0 else 7_900)
    wall.player.set_speed(speed)
    wall.player.set_playing(True)
    wait_until(lambda: len(wall.exact[wall.ids["Door"]]) >= 3, 10, "three keyframes")
    wall.player.set_playing(False)
    skimmed = [view.wall_ms - START_MS for view in wall.exact[wall.ids["Door"]][1:3]]
    assert all(min(each % 2_000, -each % 2_000) <= 2 for each in skimmed)


def test_a_step_is_one_frame_of_the_first_camera_there_and_back(wall: Wall) -> None:
    wall.show(5_000)
    begun_ms = wall.view("Door").wall_ms
    for frames in (1, 1, 1, -1, -1, -1, -1):
        before = wall.view("Door").wall_ms
        request = wall.player.now().request
        wall.player.step(frames)
        wait_until(partial(wall.settled, request + 1), 10, "the step to be shown")
        assert wall.view("Door").wall_ms - before == pytest.approx(frames * 1000 / FPS["Door"], abs=2)
        assert wall.all_views(lambda view: abs(view.wall_ms - wall.player.now().wall_ms) <= 52)
    assert wall.view("Door").wall_ms - begun_ms == pytest.approx(-1000 / FPS["Door"], abs=2)
