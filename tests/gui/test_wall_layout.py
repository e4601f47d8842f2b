"""The wall's layout: nothing cropped or stretched, most of it covered, soon found, and changed by hand."""

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.gui.live.layout.layout_search import LEAST_SHARE, best_tree
from app.gui.live.layout.slicing import (
    Edge,
    Leaf,
    Place,
    Split,
    Tree,
    added,
    coverage,
    inserted,
    keys_of,
    place,
    smallest_share,
    swapped,
    without,
)
from tests.helpers.conditions import promises_a_time

WIDE, OLD, TALL, PANORAMA = 16 / 9, 4 / 3, 9 / 16, 32 / 9
WIDTH, HEIGHT, GAP = 1856, 968, 8
shapes_of_tiles = st.lists(st.sampled_from([WIDE, OLD, TALL, PANORAMA, 1.0, 1.37]), min_size=1, max_size=16)
trees: st.SearchStrategy[Tree] = st.permutations("abcdefg").flatmap(
    lambda keys: st.sampled_from(
        [
            Split(True, tuple(map(Leaf, keys))),
            Split(False, (Split(True, tuple(map(Leaf, keys[:3]))), Split(True, tuple(map(Leaf, keys[3:]))))),
            Split(True, (Leaf(keys[0]), Split(False, tuple(map(Leaf, keys[1:]))))),
        ]
    )
)


def named(shapes: tuple[float, ...] | list[float]) -> dict[str, float]:
    """Tiles with numbers for names."""
    return {str(number): shape for number, shape in enumerate(shapes)}


def laid_out(shapes: dict[str, float], width: int = WIDTH, height: int = HEIGHT) -> dict[str, Place]:
    """Where the tiles of the best tree go."""
    return place(best_tree(shapes, width, height, GAP), shapes, width, height, GAP)


@settings(max_examples=40)
@given(shapes_of_tiles, st.integers(500, 3000), st.integers(400, 2000))
def test_tiles_lie_inside_the_wall_and_apart_and_keep_their_shape(wanted: list[float], width: int, height: int) -> None:
    shapes = named(wanted)
    places = laid_out(shapes, width, height)
    assert places.keys() == shapes.keys()
    for key, at in places.items():
        assert at.x >= -1
        assert at.y >= -1
        assert at.x + at.width <= width + 2
        assert at.y + at.height <= height + 2
        assert abs(at.width - shapes[key] * at.height) <= shapes[key] + 2
    for one, other in itertools.combinations(places.values(), 2):
        apart_x = one.x + one.width <= other.x + 1 or other.x + other.width <= one.x + 1
        apart_y = one.y + one.height <= other.y + 1 or other.y + other.height <= one.y + 1
        assert apart_x or apart_y


@pytest.mark.parametrize("cameras", [6, 7, 8, 9])
def test_every_mix_of_six_to_nine_cameras_covers_85_percent(cameras: int) -> None:
    mixes = list(itertools.combinations_with_replacement((WIDE, OLD, TALL, PANORAMA), cameras))
    for mix in mixes[:: max(1, len(mixes) // 30)]:
        places = laid_out(named(mix))
        assert coverage(places, WIDTH, HEIGHT) >= 0.85, mix
        assert smallest_share(places) >= LEAST_SHARE


@pytest.mark.parametrize("cameras", [4, 5])
def test_of_the_mixes_of_four_and_five_cameras_few_cannot_be_joined_to_85_percent(cameras: int) -> None:
    mixes = list(itertools.combinations_with_replacement((WIDE, OLD, TALL, PANORAMA), cameras))
    covered = [coverage(laid_out(named(mix)), WIDTH, HEIGHT) for mix in mixes]
    assert sum(share < 0.85 for share in covered) <= {4: 8, 5: 2}[cameras]
    assert min(covered) >= 0.73  # a uniform grid covers 57 % of its worst mix


@promises_a_time
def test_a_layout_is_found_within_50_ms() -> None:
    mixes = [(WIDE, OLD, TALL, PANORAMA) * 2 + (WIDE,), (WIDE,) * 9, (1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 0.6, 0.7, 0.8)]
    for mix in mixes:
        took_s = []
        for _ in range(3):  # the processor's time, and the best of three: other programs run here too
            began_s = time.process_time()
            best_tree(named(mix), WIDTH, HEIGHT, GAP)
            took_s.append(time.process_time() - began_s)
        assert min(took_s) <= 0.05, mix


@pytest.mark.parametrize(("cameras", "least"), [(1, 0.92), (4, 0.91), (9, 0.89), (16, 0.87), (25, 0.86)])
def test_equal_cameras_stand_in_a_grid_in_their_order(cameras: int, least: float) -> None:
    shapes = named([WIDE] * cameras)
    places = laid_out(shapes)
    assert coverage(places, WIDTH, HEIGHT) >= least
    assert sorted(places, key=lambda key: (places[key].y, places[key].x)) == list(shapes)


@given(trees)
def test_swapping_twice_changes_nothing(tree: Tree) -> None:
    assert swapped(swapped(tree, "a", "f"), "a", "f") == tree
    keys = list(keys_of(tree))
    there = list(keys_of(swapped(tree, "a", "f")))
    assert there.index("a") == keys.index("f")


@given(trees, st.sampled_from(list(Edge)))
def test_a_tile_that_is_moved_to_an_edge_stands_there_and_nothing_is_lost(tree: Tree, edge: Edge) -> None:
    moved = inserted(tree, "a", "f", edge)
    assert sorted(keys_of(moved)) == sorted(keys_of(tree))
    places = place(moved, dict.fromkeys("abcdefg", WIDE), WIDTH, HEIGHT, GAP)
    at, target = places["a"], places["f"]
    beside = {
        Edge.LEFT: at.x < target.x,
        Edge.RIGHT: at.x > target.x,
        Edge.TOP: at.y < target.y,
        Edge.BOTTOM: at.y > target.y,
    }
    assert beside[edge]


def test_tiles_come_and_go() -> None:
    shapes = {"a": WIDE, "b": WIDE, "c": WIDE}
    two = added(added(None, "a", shapes, WIDTH, HEIGHT), "b", shapes, WIDTH, HEIGHT)
    assert list(keys_of(added(two, "c", shapes, WIDTH, HEIGHT))) == ["a", "b", "c"]
    assert without(two, "b") == Leaf("a")
    assert without(Leaf("a"), "a") is None
