"""Where the tiles of the wall go: no picture cropped or stretched, as much of the wall covered as possible; pure."""

from collections.abc import Iterator
from dataclasses import dataclass

_EXHAUSTIVE_UP_TO = 9
_FAIR_SHARES = (0.4, 0.25, 0.0)
_GOOD_COVERAGE = 0.75


@dataclass(frozen=True)
class Place:
    """A tile's rectangle in pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class _Plan:
    places: tuple[Place, ...]
    coverage: float
    smallest_share: float


def arrange(shapes: list[float], width: int, height: int, gap: int) -> list[Place]:
    """A place for each tile; `shapes` are widths over heights. Rows and columns of every division are tried.

    The smallest tile has at least 40 % of the mean area, or 25 % where that would cover less than 75 % of the wall.
    """
    if not shapes or width <= 0 or height <= 0:
        return []
    plans = [_rows(shapes, division, width, height, gap) for division in _divisions(len(shapes))]
    turned = [
        _rows([1 / shape for shape in shapes], division, height, width, gap) for division in _divisions(len(shapes))
    ]
    plans += [_Plan(tuple(map(_turn, plan.places)), plan.coverage, plan.smallest_share) for plan in turned]
    best = max(plans, key=lambda plan: plan.coverage)
    for share in _FAIR_SHARES:
        fair = [plan for plan in plans if plan.smallest_share >= share]
        if fair:
            best = max(fair, key=lambda plan: plan.coverage)
            if best.coverage >= _GOOD_COVERAGE:
                break
    return list(best.places)


def _divisions(count: int) -> Iterator[list[int]]:
    """Ways to divide tiles into rows: all of them for few tiles, even ones for many."""
    if count <= _EXHAUSTIVE_UP_TO:
        for bits in range(1 << (count - 1)):
            sizes = [1]
            for at in range(count - 1):
                if bits >> at & 1:
                    sizes.append(1)
                else:
                    sizes[-1] += 1
            yield sizes
        return
    for rows in range(1, count + 1):
        yield [count // rows + (row < count % rows) for row in range(rows)]


def _rows(shapes: list[float], division: list[int], width: int, height: int, gap: int) -> _Plan:
    rows, at = [], 0
    for size in division:
        rows.append(shapes[at : at + size])
        at += size
    heights = [max(1.0, (width - gap * (len(row) - 1)) / sum(row)) for row in rows]
    room = max(1.0, height - gap * (len(rows) - 1))
    scale = min(1.0, room / sum(heights))
    used_height = sum(heights) * scale + gap * (len(rows) - 1)
    places, y = [], (height - used_height) / 2
    for row, full in zip(rows, heights, strict=True):
        row_height = full * scale
        row_width = sum(row) * row_height + gap * (len(row) - 1)
        x = (width - row_width) / 2
        for shape in row:
            places.append(Place(round(x), round(y), max(1, int(shape * row_height)), max(1, int(row_height))))
            x += shape * row_height + gap
        y += row_height + gap
    areas = [place.width * place.height for place in places]
    mean = sum(areas) / len(areas)
    return _Plan(tuple(places), sum(areas) / (width * height), min(areas) / mean)


def _turn(place: Place) -> Place:
    return Place(place.y, place.x, place.height, place.width)
