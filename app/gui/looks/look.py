"""Which look the window has: the user's choice, the system's, or the system's own colours where it wants high contrast.

The start and the main window call look_of().
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette

from app.gui.looks.theme import DARK, LIGHT, Theme, contrast
from app.gui.preferences import ThemeChoice

_READABLE, _SEEN = 4.5, 3.0


def look_of(choice: ThemeChoice) -> Theme:
    """The look that was chosen; where that follows the system, dark unless the system says otherwise."""
    if choice is not ThemeChoice.SYSTEM:
        return LIGHT if choice is ThemeChoice.LIGHT else DARK
    if high_contrast_is_wanted():
        QGuiApplication.setPalette(QPalette())  # an empty one brings the system's back
        return look_of_palette(QGuiApplication.palette())
    return LIGHT if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light else DARK


def high_contrast_is_wanted() -> bool:
    """Whether the system's settings ask for it."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # Qt before 6.10 cannot say
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def look_of_palette(palette: QPalette) -> Theme:
    """Only the system's colours for words, lines and faces; ours for classes where they can be told from its ground."""
    role = QPalette.ColorRole
    ground, ink = palette.color(role.Window).name(), palette.color(role.WindowText).name()
    chosen, on_chosen = palette.color(role.Highlight).name(), palette.color(role.HighlightedText).name()
    base = min((DARK, LIGHT), key=lambda theme: contrast(theme.background, ground))
    accent = chosen if contrast(chosen, ground) >= _READABLE else ink
    on_accent = on_chosen if accent == chosen else ground

    def kept(own: str, least: float) -> str:
        return own if contrast(own, ground) >= least else ink

    return Theme(
        base.name,
        background=ground,
        surface=ground,
        lane=ground,
        text=ink,
        second_text=ink,
        border=ink,
        line=ink,
        accent=accent,
        on_accent=on_accent,
        danger=kept(base.danger, _READABLE),
        warning=kept(base.warning, _READABLE),
        ok=kept(base.ok, _READABLE),
        recorded=kept(base.recorded, _SEEN),
        person=kept(base.person, _SEEN),
        vehicle=kept(base.vehicle, _SEEN),
        animal=kept(base.animal, _SEEN),
        package=kept(base.package, _SEEN),
        motion=kept(base.motion, _SEEN),
        sound=kept(base.sound, _SEEN),
    )
