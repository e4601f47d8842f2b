"""A shape while it is drawn, corner by corner; pure, the canvas holds one."""

from app.domain.rules import MAX_CORNERS, Point, RuleKind
from app.gui.cameras.rules.drawing import Points, first_shape, inside, least_corners


class Pen:
    """`at` is where the next corner would go."""

    def __init__(self, kind: RuleKind) -> None:
        self.kind = kind
        self.at = Point(0.5, 0.5)
        self.points: Points = ()

    def move_to(self, place: Point) -> None:
        """The pointer is there."""
        self.at = inside(place)

    def move_by(self, right: float, down: float) -> None:
        """The pointer moves by keys."""
        self.move_to(Point(self.at.x + right, self.at.y + down))

    def set_corner(self, *, on_first: bool, on_last: bool) -> bool:
        """Set a corner where the pointer is, which may be on the first or the last; True where the shape is whole."""
        if on_first and self.kind is not RuleKind.LINE and len(self.points) >= least_corners(self.kind):
            return True
        if not (self.points and on_last):
            self.points = (*self.points, self.at)
        return len(self.points) >= (2 if self.kind is RuleKind.LINE else MAX_CORNERS)

    def take_back(self) -> None:
        """The newest corner goes."""
        self.points = self.points[:-1]

    def finished(self) -> Points | None:
        """The whole shape; one in the middle where nothing was drawn yet, None where there are too few corners."""
        if not self.points:
            return first_shape(self.kind)
        return self.points if len(self.points) >= least_corners(self.kind) else None
