"""Both looks keep the contrast that they promise, and every class keeps a shape of its own."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from app.domain.event import EventClass
from app.gui.looks.marks import shape_path
from app.gui.looks.theme import DARK, LIGHT, VIDEO_BACK, VIDEO_SECOND_TEXT, VIDEO_TEXT, Theme, contrast


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("back", ["background", "surface", "lane"])
def test_text_has_a_contrast_of_at_least_four_and_a_half(theme: Theme, back: str) -> None:
    behind = getattr(theme, back)
    assert contrast(theme.text, behind) >= 4.5
    assert contrast(theme.second_text, behind) >= 4.5


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_words_that_warn_can_be_read_on_the_strip(theme: Theme) -> None:
    for colour in (theme.danger, theme.warning, theme.ok, theme.accent):
        assert contrast(colour, theme.surface) >= 4.5


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_marks_and_lines_have_a_contrast_of_at_least_three(theme: Theme) -> None:
    colours = [theme.event(event_class).name() for event_class in EventClass]
    for colour in [*colours, theme.border, theme.accent]:
        assert contrast(colour.upper(), theme.surface) >= 3.0


def test_words_over_video_can_be_read_in_both_looks() -> None:
    for colour in (VIDEO_TEXT, VIDEO_SECOND_TEXT, DARK.ok, DARK.warning, DARK.danger):
        assert contrast(colour, VIDEO_BACK) >= 4.5


def test_black_on_white_has_the_contrast_that_the_definition_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_class_has_a_shape_of_its_own(qapp: QApplication) -> None:
    box = QRectF(0, 0, 12, 12)
    shapes = {str(shape_path(event_class, box).toFillPolygons()) for event_class in EventClass}
    assert len(shapes) == len(EventClass)
