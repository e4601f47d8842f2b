"""Which cameras stand where on a wall, on which page, and the way back from each change; pure, the wall owns it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

import msgspec

from app.gui.live.layout.layout_search import best_tree
from app.gui.live.layout.slicing import Edge, Leaf, Place, Split, Tree, added, inserted, keys_of, swapped, without

PER_PAGE = 16
_MAX_UNDO = 50


class Arrangement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A layout: pages that were arranged by hand (none where Louver arranges), hidden cameras, its name."""

    pages: tuple[Leaf | Split, ...] = ()
    hidden: tuple[str, ...] = ()
    name: str = ""

    @property
    def automatic(self) -> bool:
        """Whether Louver arranges the tiles."""
        return not self.pages


@dataclass(frozen=True)
class Canvas:
    """What tiles are laid out by: the shapes of all cameras' pictures, and room and gap in pixels."""

    shapes: Mapping[str, float]
    width: int
    height: int
    gap: int


class WallState:
    """What a wall shows. Every change can be undone; the cameras themselves come and go as the engine says."""

    def __init__(self, arrangement: Arrangement | None = None) -> None:
        self.arrangement = arrangement or Arrangement()
        self.page = 0
        self._cameras: tuple[str, ...] = ()
        self._undo: list[Arrangement] = []
        self._redo: list[Arrangement] = []
        self._found: dict[tuple[object, ...], Tree] = {}

    def know(self, cameras: Iterable[str]) -> None:
        """These are all cameras there are, in their order."""
        self._cameras = tuple(cameras)
        self.turn_page(0)

    @property
    def pages(self) -> tuple[tuple[str, ...], ...]:
        """The cameras of each page that are not hidden."""
        shown = [key for key in self._cameras if key not in self.arrangement.hidden]
        if self.arrangement.automatic:
            return tuple(tuple(shown[at : at + PER_PAGE]) for at in range(0, len(shown), PER_PAGE))
        pages = [tuple(key for key in keys_of(tree) if key in shown) for tree in self.arrangement.pages]
        new = tuple(key for key in shown if not any(key in page for page in pages))
        pages[-1] += new
        return tuple(page for page in pages if page)

    @property
    def shown(self) -> tuple[str, ...]:
        """The cameras of this page."""
        return self.pages[self.page] if self.pages else ()

    @property
    def hidden(self) -> tuple[str, ...]:
        """The cameras that somebody hid."""
        return tuple(key for key in self._cameras if key in self.arrangement.hidden)

    def page_of(self, key: str) -> int | None:
        """On which page that camera is."""
        return next((number for number, page in enumerate(self.pages) if key in page), None)

    def turn_page(self, by: int) -> bool:
        """Go on or back; False where there is no page."""
        wanted = min(max(0, self.page + by), max(0, len(self.pages) - 1))
        turned, self.page = wanted != self.page, wanted
        return turned

    def tree(self, canvas: Canvas) -> Tree | None:
        """The tree of this page."""
        return self._tree_of(self.shown, canvas) if self.shown else None

    def _tree_of(self, keys: tuple[str, ...], canvas: Canvas) -> Tree:
        own = {key: round(canvas.shapes[key], 2) for key in keys}
        question = (self.arrangement, tuple(own.items()), canvas.width, canvas.height)
        if question not in self._found:
            self._found = {} if len(self._found) > 32 else self._found
            made = self._by_hand(own, canvas.width, canvas.height)
            self._found[question] = made or best_tree(own, canvas.width, canvas.height, canvas.gap)
        return self._found[question]

    def _by_hand(self, shapes: Mapping[str, float], width: int, height: int) -> Tree | None:
        """What is left of a page that was arranged by hand, and below or beside it the cameras that came since."""
        tree: Tree | None = None
        for page in self.arrangement.pages:
            if any(key in shapes for key in keys_of(page)):
                tree = page
        for key in list(keys_of(tree)) if tree is not None else []:
            if key not in shapes and tree is not None:
                tree = without(tree, key)
        if self.arrangement.automatic:
            return None
        for key in shapes:
            if tree is None or key not in keys_of(tree):
                tree = added(tree, key, shapes, width, height)
        return tree

    # Changes

    def swap(self, one: str, other: str, canvas: Canvas) -> None:
        """Let two tiles change places."""
        self._change(tuple(swapped(tree, one, other) for tree in self._pages_by_hand(canvas)))

    def insert(self, key: str, target: str, edge: Edge, canvas: Canvas) -> None:
        """Move a tile to an edge of another one of its page."""
        pages = self._pages_by_hand(canvas)
        self._change(tuple(inserted(tree, key, target, edge) if target in keys_of(tree) else tree for tree in pages))

    def hide(self, key: str) -> None:
        """Show that camera no more on this wall; it is recorded as before."""
        if key not in self.arrangement.hidden:
            self._become(msgspec.structs.replace(self.arrangement, hidden=(*self.arrangement.hidden, key)))

    def show_hidden(self) -> None:
        """Show every camera again."""
        self._become(msgspec.structs.replace(self.arrangement, hidden=()))

    def arrange_automatically(self) -> None:
        """Let Louver arrange the tiles; what is hidden stays hidden."""
        self._become(Arrangement(hidden=self.arrangement.hidden))

    def use(self, arrangement: Arrangement) -> None:
        """Show a saved layout."""
        self._become(arrangement)

    def as_saved(self, name: str, canvas: Canvas) -> Arrangement:
        """This layout under a name, as it stands now."""
        pages = tuple(self._pages_by_hand(canvas))
        self.arrangement = msgspec.structs.replace(self.arrangement, name=name, pages=pages)
        return self.arrangement

    def undo(self) -> bool:
        """Take the newest change back; False where there is none."""
        return self._go(self._undo, self._redo)

    def redo(self) -> bool:
        """Make the change again that was taken back; False where there is none."""
        return self._go(self._redo, self._undo)

    def _go(self, here: list[Arrangement], there: list[Arrangement]) -> bool:
        if not here:
            return False
        there.append(self.arrangement)
        self.arrangement = here.pop()
        self.turn_page(0)
        return True

    def _pages_by_hand(self, canvas: Canvas) -> list[Tree]:
        return [self._tree_of(page, canvas) for page in self.pages]

    def _change(self, pages: tuple[Tree, ...]) -> None:
        self._become(Arrangement(pages, self.arrangement.hidden))

    def _become(self, arrangement: Arrangement) -> None:
        if arrangement != self.arrangement:
            self._undo = [*self._undo[1 - _MAX_UNDO :], self.arrangement]
            self._redo = []
            self.arrangement = arrangement
            self.turn_page(0)


class Direction(Enum):
    """Where an arrow key leads: steps to the right, and down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def neighbour(places: Mapping[str, Place], key: str, direction: Direction) -> str | None:
    """The nearest tile in that direction; None at the wall's edge."""
    step_x, step_y = direction.value
    here = _middle(places[key])
    best: tuple[float, str] | None = None
    for other, at in places.items():
        off_x, off_y = _middle(at)[0] - here[0], _middle(at)[1] - here[1]
        along, aside = off_x * step_x + off_y * step_y, abs(off_x * step_y) + abs(off_y * step_x)
        if other != key and along > 0 and aside <= 2 * along and (best is None or along + 2 * aside < best[0]):
            best = (along + 2 * aside, other)
    return best[1] if best is not None else None


def _middle(at: Place) -> tuple[float, float]:
    return at.x + at.width / 2, at.y + at.height / 2


def is_sound(arrangement: Arrangement, max_tiles: int) -> bool:
    """Whether what was read from a file can be shown: every split has parts, and no camera stands twice."""
    keys = [key for page in arrangement.pages for key in keys_of(page)]
    return len(keys) == len(set(keys)) <= max_tiles and all(_has_parts(page) for page in arrangement.pages)


def _has_parts(tree: Tree) -> bool:
    return isinstance(tree, Leaf) or (len(tree.parts) > 1 and all(map(_has_parts, tree.parts)))
