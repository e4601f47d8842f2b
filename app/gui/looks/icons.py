"""Icons of Material Design (the font of QtAwesome) in the colours of the theme; the rail and the toolbars call it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon

from app.gui.looks.glyphs import GlyphColours, GlyphEngine
from app.gui.looks.theme import Theme

LIVE = "mdi6.cctv"
TIMELINE = "mdi6.chart-timeline"
EVENTS = "mdi6.motion-sensor"
CAMERAS = "mdi6.camera-plus-outline"
HEALTH = "mdi6.heart-pulse"
VAULT = "mdi6.safe-square-outline"
SETTINGS = "mdi6.cog-outline"
PROBLEM = "mdi6.alert"
PLAY = "mdi6.play"
PAUSE = "mdi6.pause"
ZOOM_IN = "mdi6.magnify-plus-outline"
ZOOM_OUT = "mdi6.magnify-minus-outline"
FIT_DAY = "mdi6.arrow-expand-horizontal"
NEXT = "mdi6.skip-next"
PREVIOUS = "mdi6.skip-previous"
REVERSE = "mdi6.rewind"
FASTER = "mdi6.fast-forward"
STEP_BACK = "mdi6.step-backward"
STEP_ON = "mdi6.step-forward"
NEXT_RECORDING = "mdi6.ray-start-arrow"
NEWEST = "mdi6.page-last"
MUTED = "mdi6.volume-off"
HEARD = "mdi6.volume-high"
TOGETHER = "mdi6.view-grid-outline"
LAYOUT = "mdi6.view-dashboard-outline"
PAGE_ON = "mdi6.chevron-right"
PAGE_BACK = "mdi6.chevron-left"
SNAPSHOT = "mdi6.camera-outline"
BOXES = "mdi6.vector-rectangle"
TURN = "mdi6.arrow-all"
NEW_WINDOW = "mdi6.open-in-new"
FULL_SCREEN = "mdi6.fullscreen"
UP = "mdi6.chevron-up"
DOWN = "mdi6.chevron-down"

CALENDAR = "mdi6.calendar-month-outline"
GO_TO = "mdi6.clock-edit-outline"
DAY_START = "mdi6.page-first"
NIGHT = "mdi6.weather-night"
FILTER = "mdi6.filter-outline"
BOOKMARK = "mdi6.bookmark-plus-outline"
BOOKMARKS = "mdi6.bookmark-multiple-outline"
EARLIER = "mdi6.chevron-left"
LATER = "mdi6.chevron-right"
UNDO = "mdi6.undo"
EXPORT = "mdi6.export-variant"
BACK = "mdi6.arrow-left"
_BACK_MIRRORED = "mdi6.arrow-right"
ADD = "mdi6.plus"
REMOVE = "mdi6.close"
PRIVACY = "mdi6.eye-off-outline"
KEEP = "mdi6.pin-outline"
KEPT = "mdi6.pin"
WHY = "mdi6.help-circle-outline"
WRONG = "mdi6.tag-off-outline"
REVIEWED = "mdi6.eye-check"
NEW = "mdi6.eye-outline"
DELETE = "mdi6.trash-can-outline"
RESTORE = "mdi6.restore"
REDO = "mdi6.redo"


def icon(name: str, theme: Theme) -> QIcon:
    """The icon, in the accent where its button is checked, and pale where it is disabled."""
    if name == BACK and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        name = _BACK_MIRRORED
    return _made(name, GlyphColours(theme.text, theme.accent, theme.border))


def icon_on_accent(name: str, theme: Theme) -> QIcon:
    """The icon for a button that is filled with the accent."""
    return _made(name, GlyphColours(theme.on_accent, theme.on_accent, theme.border))


def tinted(name: str, colour: str) -> QIcon:
    """The icon in one colour."""
    return _made(name, GlyphColours(colour, colour, colour))


def accent_icon(name: str, theme: Theme) -> QIcon:
    """The icon in the accent, for a state that stands out."""
    return _made(name, GlyphColours(theme.accent, theme.accent, theme.border))


def _made(name: str, colours: GlyphColours) -> QIcon:
    return QIcon(GlyphEngine(name.removeprefix("mdi6."), colours))
