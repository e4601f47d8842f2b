"""What can be done with one camera on the wall; tiles ask for it, the wall does it."""

from enum import Enum


class Verb(Enum):
    """One thing that a tile, its menu or a key asks for."""

    MAXIMISE = "maximise"
    TIMELINE = "timeline"
    SNAPSHOT = "snapshot"
    PRIVACY = "privacy"
    SOUND = "sound"
    BOXES = "boxes"
    TURN = "turn"
    STATS = "stats"
    SETTINGS = "settings"
    HIDE = "hide"
    LAST_PICTURE = "last picture"
