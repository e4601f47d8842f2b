"""Times, lengths and names as the user reads them, in local time; every view calls it."""

from datetime import datetime

from app.domain.event import Event, EventClass
from app.domain.recording import GapCause

CLASS_NAMES = {
    EventClass.PERSON: "Person",
    EventClass.VEHICLE: "Vehicle",
    EventClass.ANIMAL: "Animal",
    EventClass.PACKAGE: "Package",
    EventClass.MOTION: "Motion",
    EventClass.SOUND: "Sound",
}

GAP_SENTENCES = {
    GapCause.OFFLINE: "the camera was offline",
    GapCause.REFUSED: "the camera refused the login",
    GapCause.ENGINE_STOPPED: "Louver was closed",
    GapCause.ENGINE_CRASHED: "Louver ended unexpectedly and started again",
    GapCause.STREAM_ENDED: "the camera's stream ended",
    GapCause.DISK_FULL: "the disk was full",
    GapCause.DISK_MISSING: "the disk was missing",
    GapCause.DISK_ERROR: "the disk reported an error",
    GapCause.PRIVACY: "privacy was on",
    GapCause.CAMERA_CHANGED: "the camera's settings were changed",
    GapCause.SCHEDULE: "the plan says not to record then",
    GapCause.NO_EVENT: "nothing happened, and only events are recorded",
    GapCause.ASLEEP: "the computer slept",
    GapCause.CLOCK_CHANGED: "the clock was changed",
    GapCause.DAMAGED: "the file is damaged",
    GapCause.RETENTION: "deleted by your rules",
    GapCause.UNKNOWN: "the cause is unknown",
}


def gone_sentence(cause: GapCause) -> str:
    """What to say where there is no footage, and why."""
    return f"No recording here: {GAP_SENTENCES[cause]}."


def gone_words(cause: GapCause) -> str:
    """The same in the few words that a card has room for."""
    return "footage deleted" if cause is GapCause.RETENTION else "no footage"


def local(wall_ms: int) -> datetime:
    """`wall_ms` in the computer's own time zone, with the offset that held then."""
    return datetime.fromtimestamp(wall_ms / 1000).astimezone()


def clock_time(wall_ms: int) -> str:
    """As 14:02:11; in the hour that a clock change repeats, the second pass is marked: 01:30:00 (2nd)."""
    moment = datetime.fromtimestamp(wall_ms / 1000)
    return f"{moment:%H:%M:%S}" + (" (2nd)" if moment.fold else "")


def days_text(days: float) -> str:
    """As 19 days, or 5 hours where it is less than one."""
    if days < 1:
        hours = max(1, round(days * 24))
        return f"{hours} hour" if hours == 1 else f"{hours} hours"
    return "1 day" if round(days) == 1 else f"{round(days)} days"


def size_name(size_bytes: int) -> str:
    """As 640 MB, 1.2 GB, 342 GB or 1.8 TB, in thousands as makers of disks count."""
    for unit, step in (("TB", 10**12), ("GB", 10**9), ("MB", 10**6)):
        if size_bytes >= step * 0.9995:
            size = size_bytes / step
            return f"{size:.1f} {unit}" if size < 99.95 and unit != "MB" else f"{size:.0f} {unit}"
    return "under 1 MB" if size_bytes > 0 else "0 MB"


def day_name(wall_ms: int) -> str:
    """As Tue 24 November 2026."""
    moment = local(wall_ms)
    return f"{moment:%a} {moment.day} {moment:%B %Y}"


def short_day_name(wall_ms: int) -> str:
    """As Tue 24 Nov 2026."""
    moment = local(wall_ms)
    return f"{moment:%a} {moment.day} {moment:%b %Y}"


def moment_name(wall_ms: int, now_ms: int) -> str:
    """The time, with the day in front where it is not today."""
    same_day = local(wall_ms).date() == local(now_ms).date()
    day = "" if same_day else f"{local(wall_ms):%a} {local(wall_ms).day} {local(wall_ms):%b}, "
    return day + clock_time(wall_ms)


def length_name(length_ms: int) -> str:
    """As 8 s, 1 min 20 s, or 2 h 5 min."""
    seconds = max(0, round(length_ms / 1000))
    if seconds < 60:
        return f"{seconds} s"
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes} min {seconds} s" if seconds else f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def share_name(share: float | None) -> str:
    """As 99.2 %, never rounded up to all or down to nothing; a dash where nothing was due."""
    if share is None:
        return "–"
    if share in (0.0, 1.0):
        return f"{share:.0%}".replace("%", " %")
    return f"{min(99.9, max(0.1, share * 100)):.1f} %"


def event_name(event: Event) -> str:
    """The class of an event, for people."""
    return CLASS_NAMES[event.event_class]


def speed_name(speed: float) -> str:
    """How fast footage plays: "1/4x", "2x", "-8x"."""
    return f"{speed:g}x" if abs(speed) >= 1 else f"1/{1 / speed:g}x"
