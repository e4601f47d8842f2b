"""Every key of the window in one list: what it does, where, and by which keys from the start; keys and settings use it.

Texts are marked for translation here and translated where they are shown.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Where(Enum):
    """Where a key holds; the values are the words of the places."""

    EVERYWHERE = "everywhere"
    LIVE = "live"
    TIMELINE = "timeline"
    EVENTS = "events"


WHERE_NAMES = {
    Where.EVERYWHERE: QT_TRANSLATE_NOOP("keys", "Everywhere"),
    Where.LIVE: QT_TRANSLATE_NOOP("keys", "Live"),
    Where.TIMELINE: QT_TRANSLATE_NOOP("keys", "Timeline"),
    Where.EVENTS: QT_TRANSLATE_NOOP("keys", "Events"),
}


@dataclass(frozen=True)
class Action:
    """`keys` are written as Qt writes them; the first is the one that others are translated to. `fixed` keys stay."""

    id: str
    where: Where
    text: str
    keys: tuple[str, ...]
    fixed: bool = False

    @property
    def label(self) -> str:
        """What it does, in the language of now."""
        return QCoreApplication.translate("keys", self.text)


def where_name(where: Where) -> str:
    """The name of a place, in the language of now."""
    return QCoreApplication.translate("keys", str(WHERE_NAMES[where]))


def _of(where: Where, *rows: tuple[str, object, str]) -> tuple[Action, ...]:
    return tuple(Action(f"{where.value}.{name}", where, str(text), tuple(keys.split(" "))) for name, text, keys in rows)


def _fixed(where: Where, *rows: tuple[str, object, str]) -> tuple[Action, ...]:
    return tuple(Action(each.id, where, each.text, each.keys, True) for each in _of(where, *rows))


ACTIONS: tuple[Action, ...] = (
    *_of(
        Where.EVERYWHERE,
        ("live", QT_TRANSLATE_NOOP("keys", "Open Live"), "Ctrl+1"),
        ("timeline", QT_TRANSLATE_NOOP("keys", "Open Timeline"), "Ctrl+2"),
        ("events", QT_TRANSLATE_NOOP("keys", "Open Events"), "Ctrl+3"),
        ("cameras", QT_TRANSLATE_NOOP("keys", "Open Cameras"), "Ctrl+4"),
        ("vault", QT_TRANSLATE_NOOP("keys", "Open Vault"), "Ctrl+5"),
        ("health", QT_TRANSLATE_NOOP("keys", "Open Health"), "Ctrl+6"),
        ("settings", QT_TRANSLATE_NOOP("keys", "Open Settings"), "Ctrl+7 Ctrl+,"),
        ("find", QT_TRANSLATE_NOOP("keys", "Find a place, a camera or a setting"), "Ctrl+K"),
        ("keys", QT_TRANSLATE_NOOP("keys", "Show all keys"), "? F1"),
        ("pane", QT_TRANSLATE_NOOP("keys", "Go to the next pane"), "F6"),
        ("pane-back", QT_TRANSLATE_NOOP("keys", "Go to the pane before"), "Shift+F6"),
        ("full-screen", QT_TRANSLATE_NOOP("keys", "Full screen"), "F11"),
        ("privacy", QT_TRANSLATE_NOOP("keys", "Privacy for all cameras"), "Ctrl+Shift+P"),
    ),
    *_fixed(
        Where.EVERYWHERE,
        ("menu", QT_TRANSLATE_NOOP("keys", "What can be done with it"), "Menu Shift+F10"),
        ("undo", QT_TRANSLATE_NOOP("keys", "Take back what was done last"), "Ctrl+Z"),
    ),
    *_of(
        Where.LIVE,
        ("privacy", QT_TRANSLATE_NOOP("keys", "Privacy"), "P"),
        ("sound", QT_TRANSLATE_NOOP("keys", "Sound"), "M"),
        ("snapshot", QT_TRANSLATE_NOOP("keys", "Snapshot"), "S"),
        ("timeline", QT_TRANSLATE_NOOP("keys", "Show on the timeline"), "T"),
        ("auto", QT_TRANSLATE_NOOP("keys", "Automatic layout"), "A"),
        ("boxes", QT_TRANSLATE_NOOP("keys", "Boxes around what is seen"), "B"),
        ("turn", QT_TRANSLATE_NOOP("keys", "Turn the camera"), "Z"),
        ("zoom-in", QT_TRANSLATE_NOOP("keys", "Zoom in"), "="),
        ("zoom-out", QT_TRANSLATE_NOOP("keys", "Zoom out"), "-"),
        ("zoom-whole", QT_TRANSLATE_NOOP("keys", "The whole picture"), "0"),
        ("next-page", QT_TRANSLATE_NOOP("keys", "Next page of cameras"), "PgDown"),
        ("page-before", QT_TRANSLATE_NOOP("keys", "Page of cameras before"), "PgUp"),
    ),
    *_fixed(
        Where.LIVE,
        ("focus", QT_TRANSLATE_NOOP("keys", "Go from tile to tile"), "Left Right Up Down"),
        ("tile", QT_TRANSLATE_NOOP("keys", "Go to that tile"), "1 2 3 4 5 6 7 8 9"),
        ("maximise", QT_TRANSLATE_NOOP("keys", "Show one camera alone"), "Return"),
        ("all", QT_TRANSLATE_NOOP("keys", "Show all cameras"), "Esc"),
        ("pan", QT_TRANSLATE_NOOP("keys", "Move the zoomed picture"), "Alt+Left Alt+Right Alt+Up Alt+Down"),
        (
            "move",
            QT_TRANSLATE_NOOP("keys", "Move the tile"),
            "Ctrl+Shift+Left Ctrl+Shift+Right Ctrl+Shift+Up Ctrl+Shift+Down",
        ),
    ),
    *_of(
        Where.TIMELINE,
        ("play", QT_TRANSLATE_NOOP("keys", "Play, hold"), "Space K"),
        ("backwards", QT_TRANSLATE_NOOP("keys", "Play backwards, again faster"), "J"),
        ("forwards", QT_TRANSLATE_NOOP("keys", "Play forwards, again faster"), "L"),
        ("frame-before", QT_TRANSLATE_NOOP("keys", "One frame back"), ","),
        ("next-frame", QT_TRANSLATE_NOOP("keys", "One frame on"), "."),
        ("together", QT_TRANSLATE_NOOP("keys", "All cameras together"), "Y"),
        ("sound", QT_TRANSLATE_NOOP("keys", "Sound"), "M"),
        ("snapshot", QT_TRANSLATE_NOOP("keys", "Snapshot"), "S"),
        ("next-event", QT_TRANSLATE_NOOP("keys", "Next event"), "N"),
        ("event-before", QT_TRANSLATE_NOOP("keys", "Event before"), "Shift+N"),
        ("zoom-in", QT_TRANSLATE_NOOP("keys", "Zoom in"), "="),
        ("zoom-out", QT_TRANSLATE_NOOP("keys", "Zoom out"), "-"),
        ("day", QT_TRANSLATE_NOOP("keys", "The whole day"), "0"),
        ("newest", QT_TRANSLATE_NOOP("keys", "The newest recording"), "End"),
        ("day-start", QT_TRANSLATE_NOOP("keys", "Start of the day"), "Home"),
        ("go-to", QT_TRANSLATE_NOOP("keys", "Go to a time"), "G"),
        ("calendar", QT_TRANSLATE_NOOP("keys", "Choose a day"), "C"),
        ("filter", QT_TRANSLATE_NOOP("keys", "Choose what is shown"), "F"),
        ("bookmark", QT_TRANSLATE_NOOP("keys", "Bookmark this moment"), "B"),
        ("range-start", QT_TRANSLATE_NOOP("keys", "Start of the range"), "I"),
        ("range-end", QT_TRANSLATE_NOOP("keys", "End of the range"), "O"),
        ("clear", QT_TRANSLATE_NOOP("keys", "Forget the range"), "X"),
        ("export", QT_TRANSLATE_NOOP("keys", "Export the range"), "E"),
    ),
    *_fixed(
        Where.TIMELINE,
        ("move", QT_TRANSLATE_NOOP("keys", "Five seconds, with Shift thirty"), "Left Right"),
        ("lane", QT_TRANSLATE_NOOP("keys", "Go from lane to lane"), "Up Down"),
        ("types", QT_TRANSLATE_NOOP("keys", "Show only events of that type"), "1 2 3 4 5 6"),
        ("redo", QT_TRANSLATE_NOOP("keys", "Do again what was taken back"), "Ctrl+Shift+Z"),
    ),
    *_of(
        Where.EVENTS,
        ("play", QT_TRANSLATE_NOOP("keys", "Play, hold"), "K"),
        ("timeline", QT_TRANSLATE_NOOP("keys", "Show on the timeline"), "T"),
        ("reviewed", QT_TRANSLATE_NOOP("keys", "Reviewed, or new again"), "R"),
        ("export", QT_TRANSLATE_NOOP("keys", "Export the chosen events"), "E"),
        ("keep", QT_TRANSLATE_NOOP("keys", "Keep for ever, or let go"), "U"),
        ("why", QT_TRANSLATE_NOOP("keys", "Why this event"), "W"),
        ("wrong", QT_TRANSLATE_NOOP("keys", "Wrong label"), "X"),
        ("filter", QT_TRANSLATE_NOOP("keys", "Go to the filters"), "/"),
    ),
    *_fixed(
        Where.EVENTS,
        ("move", QT_TRANSLATE_NOOP("keys", "Go from event to event"), "Up Down"),
        ("open", QT_TRANSLATE_NOOP("keys", "Play, hold"), "Return"),
        ("select", QT_TRANSLATE_NOOP("keys", "Choose one more, or let go"), "Space"),
        ("all", QT_TRANSLATE_NOOP("keys", "Choose all"), "Ctrl+A"),
        ("delete", QT_TRANSLATE_NOOP("keys", "Delete, or restore from the trash"), "Del"),
    ),
)
BY_ID = {action.id: action for action in ACTIONS}
