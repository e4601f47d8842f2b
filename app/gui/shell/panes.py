"""The parts of the window that F6 goes through: rail, toolbar, content, strip; the main window asks for the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Pane:
    """A part of the window, and what has the focus first in it."""

    area: QWidget
    first: QWidget


def panes_of(rail: Pane, bar: QWidget | None, content: Pane, strip: QWidget) -> list[Pane]:
    """The parts in their order; a bar, or a strip, on which nothing can have the focus now is passed over."""
    return [rail, *_if_any(bar), content, *_if_any(strip)]


def _if_any(area: QWidget | None) -> list[Pane]:
    first = None if area is None else first_control(area)
    return [] if area is None or first is None else [Pane(area, first)]


def next_pane(panes: Sequence[Pane], focused: QWidget | None, step: int) -> Pane:
    """The pane behind the one with the focus (1), or before it (-1); around the ends, and from nowhere to the first.

    An area may lie within another: the one that is named first counts.
    """
    here = next(
        (at for at, pane in enumerate(panes) if focused is pane.area or pane.area.isAncestorOf(focused or pane.area)),
        -1 if step > 0 else 0,
    )
    return panes[(here + step) % len(panes)]


def first_control(area: QWidget) -> QWidget | None:
    """What Tab would come to first; None where nothing of it can have the focus now."""
    for each in area.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled():
            return each
    return None
