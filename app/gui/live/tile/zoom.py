"""Which part of a maximised picture is seen, from all of it to an eighth of its width; pure, the tile calls it."""

from dataclasses import dataclass, replace

MAX_FACTOR = 8.0
STEP = 1.25


@dataclass(frozen=True)
class Zoom:
    """`factor` times as large, around the point (`x`, `y`) in shares of the picture."""

    factor: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def whole(self) -> bool:
        """Whether all of the picture is seen."""
        return self.factor <= 1.0

    @property
    def left(self) -> float:
        """Where the part that is seen begins, in shares of the picture's width."""
        return self.x - 0.5 / self.factor

    @property
    def top(self) -> float:
        """Where the part that is seen begins, in shares of the picture's height."""
        return self.y - 0.5 / self.factor

    @property
    def share(self) -> float:
        """How much of each side is seen."""
        return 1 / self.factor

    def zoomed(self, by: float, at_x: float = 0.5, at_y: float = 0.5) -> "Zoom":
        """`by` times nearer; the spot at these shares of the view stays where it is."""
        factor = min(MAX_FACTOR, max(1.0, self.factor * by))
        spot_x, spot_y = self.left + at_x / self.factor, self.top + at_y / self.factor
        return Zoom(factor, spot_x + (0.5 - at_x) / factor, spot_y + (0.5 - at_y) / factor).inside()

    def panned(self, by_x: float, by_y: float) -> "Zoom":
        """Moved by shares of the view; it ends at the picture's edges."""
        return replace(self, x=self.x + by_x / self.factor, y=self.y + by_y / self.factor).inside()

    def inside(self) -> "Zoom":
        """The nearest view that shows nothing beside the picture."""
        half = 0.5 / self.factor
        return replace(self, x=min(1 - half, max(half, self.x)), y=min(1 - half, max(half, self.y)))
