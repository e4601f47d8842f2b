"""What a wall shows, on which page, what was changed by hand, and the way back; and what is remembered of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.gui.live.layout.slicing import Edge, Leaf, Place, Split, keys_of
from app.gui.live.layout.wall_memory import WallMemory
from app.gui.live.layout.wall_state import PER_PAGE, Arrangement, Canvas, Direction, WallState, neighbour
from app.gui.live.tile.zoom import MAX_FACTOR, Zoom
from app.gui.preferences import Preferences

KEYS = [f"camera-{number}" for number in range(40)]
CANVAS = Canvas(dict.fromkeys(KEYS, 16 / 9), 1856, 968, 8)
MEMORY_KEY = "live/layouts"


def wall_of(cameras: int) -> WallState:
    """A wall that arranges itself."""
    state = WallState()
    state.know(KEYS[:cameras])
    return state


def test_more_cameras_than_a_page_holds_go_on_the_next() -> None:
    state = wall_of(PER_PAGE + 3)
    assert state.shown == tuple(KEYS[:PER_PAGE])
    assert state.turn_page(1)
    assert state.shown == tuple(KEYS[PER_PAGE : PER_PAGE + 3])
    assert not state.turn_page(1)
    state.know(KEYS[:2])
    assert (state.page, state.shown) == (0, tuple(KEYS[:2]))


def test_what_is_changed_by_hand_can_be_taken_back_and_made_again() -> None:
    state = wall_of(4)
    before = state.tree(CANVAS)
    state.swap(KEYS[0], KEYS[3], CANVAS)
    swapped = state.tree(CANVAS)
    state.insert(KEYS[1], KEYS[0], Edge.TOP, CANVAS)
    state.hide(KEYS[2])
    assert state.shown != tuple(KEYS[:4])
    assert state.hidden == (KEYS[2],)
    assert state.undo()
    assert state.hidden == ()
    assert state.undo()
    assert state.tree(CANVAS) == swapped
    assert state.undo()
    assert state.tree(CANVAS) == before
    assert state.arrangement.automatic
    assert not state.undo()
    assert state.redo()
    assert state.tree(CANVAS) == swapped


def test_a_camera_that_comes_later_stands_beside_what_was_arranged_by_hand() -> None:
    state = wall_of(3)
    state.swap(KEYS[0], KEYS[2], CANVAS)
    state.know(KEYS[:4])
    tree = state.tree(CANVAS)
    assert tree is not None
    assert sorted(keys_of(tree)) == KEYS[:4]
    state.know([KEYS[1], KEYS[3]])
    tree = state.tree(CANVAS)
    assert tree is not None
    assert sorted(keys_of(tree)) == [KEYS[1], KEYS[3]]


def test_arranging_by_louver_keeps_what_is_hidden() -> None:
    state = wall_of(4)
    state.hide(KEYS[0])
    state.swap(KEYS[1], KEYS[2], CANVAS)
    state.arrange_automatically()
    assert state.hidden == (KEYS[0],)
    state.show_hidden()
    assert len(state.shown) == 4


def test_arrows_lead_to_the_nearest_tile_of_that_side() -> None:
    places = {"a": Place(0, 0, 100, 50), "b": Place(110, 0, 100, 50), "c": Place(0, 60, 210, 50)}
    assert neighbour(places, "a", Direction.RIGHT) == "b"
    assert neighbour(places, "b", Direction.DOWN) == "c"
    assert neighbour(places, "c", Direction.UP) in ("a", "b")
    assert neighbour(places, "a", Direction.LEFT) is None


def test_layouts_are_remembered_by_name_and_each_wall_has_its_own(tmp_path: Path) -> None:
    memory = WallMemory(Preferences(tmp_path / "window.ini"))
    doors = Arrangement((Split(True, (Leaf("a"), Leaf("b"))),), ("c",), "Doors")
    memory.save(doors)
    memory.save(Arrangement((Leaf("a"),), (), "At night"))
    memory.remember("second", doors)
    again = WallMemory(Preferences(tmp_path / "window.ini"))
    assert [each.name for each in again.saved] == ["At night", "Doors"]
    assert again.current("second") == doors
    assert again.current("main") == Arrangement()
    again.forget("Doors")
    assert [each.name for each in WallMemory(Preferences(tmp_path / "window.ini")).saved] == ["At night"]


@pytest.mark.parametrize(
    "text",
    [
        "{",
        '{"saved":[{"pages":[{"type":"split","across":true,"parts":[]}],"name":"x"}]}',
        '{"saved":[{"pages":[{"type":"tile","key":"a"},{"type":"tile","key":"a"}],"name":"x"}]}',
        '{"saved":' + "[" * 100_000,
        '{"current":{"main":{"pages":[{"type":"other"}]}}}',
    ],
)
def test_what_cannot_be_read_is_no_layout(tmp_path: Path, text: str) -> None:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.set_text(MEMORY_KEY, text)
    memory = WallMemory(preferences)
    assert memory.saved == ()
    assert memory.current("main") == Arrangement()


shares = st.floats(0.0, 1.0)


@given(st.lists(st.tuples(st.floats(0.3, 3.0), shares, shares), max_size=12))
def test_a_zoomed_view_shows_nothing_beside_the_picture(steps: list[tuple[float, float, float]]) -> None:
    zoom = Zoom()
    for by, x, y in steps:
        zoom = zoom.zoomed(by, x, y).panned(x - 0.5, y - 0.5)
        assert 1.0 <= zoom.factor <= MAX_FACTOR
        assert -1e-9 <= zoom.left <= 1 - zoom.share + 1e-9
        assert -1e-9 <= zoom.top <= 1 - zoom.share + 1e-9


@given(st.floats(0.0, 1.0), st.floats(0.0, 1.0), st.floats(1.0, 4.0))
def test_zooming_in_holds_what_lies_under_the_pointer(at_x: float, at_y: float, by: float) -> None:
    before = Zoom(2.0)
    after = before.zoomed(by, at_x, at_y)
    assert abs((before.left + at_x / before.factor) - (after.left + at_x / after.factor)) < 1e-9
    assert abs((before.top + at_y / before.factor) - (after.top + at_y / after.factor)) < 1e-9
