"""Times, lengths and names as the user reads them, in local time; every view calls it."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QObject

from app.domain.event import Event, EventClass
from app.domain.recording import GapCause

Key = TypeVar("Key")


class Words(Mapping[Key, str]):
    """Words by what they stand for, in the language of now; made of texts that are marked for translation."""

    def __init__(self, texts: Mapping[Key, object]) -> None:
        self._texts = {key: str(text) for key, text in texts.items()}

    def __getitem__(self, key: Key) -> str:
        return _tr(self._texts[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


class Counted(QObject):
    """Numbers of things, in the plural of the language of now; a QObject, for Qt's tools find its plurals alone."""

    def hours(self, count: int) -> str:
        """As 5 hours."""
        return self.tr("1 hour") if count == 1 else self.tr("%n hours", "", count)

    def days(self, count: int) -> str:
        """As 19 days."""
        return self.tr("1 day") if count == 1 else self.tr("%n days", "", count)

    def cameras(self, count: int) -> str:
        """As 4 cameras."""
        return self.tr("1 camera") if count == 1 else self.tr("%n cameras", "", count)

    def gaps(self, count: int) -> str:
        """What is to be said of a recording with gaps."""
        return self.tr("Recording had 1 gap.") if count == 1 else self.tr("Recording had %n gaps.", "", count)


CLASS_NAMES = Words(
    {
        EventClass.PERSON: QT_TRANSLATE_NOOP("words", "Person"),
        EventClass.VEHICLE: QT_TRANSLATE_NOOP("words", "Vehicle"),
        EventClass.ANIMAL: QT_TRANSLATE_NOOP("words", "Animal"),
        EventClass.PACKAGE: QT_TRANSLATE_NOOP("words", "Package"),
        EventClass.MOTION: QT_TRANSLATE_NOOP("words", "Motion"),
        EventClass.SOUND: QT_TRANSLATE_NOOP("words", "Sound"),
    }
)

GAP_SENTENCES = Words(
    {
        GapCause.OFFLINE: QT_TRANSLATE_NOOP("words", "the camera was offline"),
        GapCause.REFUSED: QT_TRANSLATE_NOOP("words", "the camera refused the login"),
        GapCause.ENGINE_STOPPED: QT_TRANSLATE_NOOP("words", "Louver was closed"),
        GapCause.ENGINE_CRASHED: QT_TRANSLATE_NOOP("words", "Louver ended unexpectedly and started again"),
        GapCause.STREAM_ENDED: QT_TRANSLATE_NOOP("words", "the camera's stream ended"),
        GapCause.DISK_FULL: QT_TRANSLATE_NOOP("words", "the disk was full"),
        GapCause.DISK_MISSING: QT_TRANSLATE_NOOP("words", "the disk was missing"),
        GapCause.DISK_ERROR: QT_TRANSLATE_NOOP("words", "the disk reported an error"),
        GapCause.PRIVACY: QT_TRANSLATE_NOOP("words", "privacy was on"),
        GapCause.CAMERA_CHANGED: QT_TRANSLATE_NOOP("words", "the camera's settings were changed"),
        GapCause.SCHEDULE: QT_TRANSLATE_NOOP("words", "the plan says not to record then"),
        GapCause.NO_EVENT: QT_TRANSLATE_NOOP("words", "nothing happened, and only events are recorded"),
        GapCause.ASLEEP: QT_TRANSLATE_NOOP("words", "the computer slept"),
        GapCause.CLOCK_CHANGED: QT_TRANSLATE_NOOP("words", "the clock was changed"),
        GapCause.DAMAGED: QT_TRANSLATE_NOOP("words", "the file is damaged"),
        GapCause.RETENTION: QT_TRANSLATE_NOOP("words", "deleted by your rules"),
        GapCause.UNKNOWN: QT_TRANSLATE_NOOP("words", "the cause is unknown"),
    }
)


def gone_sentence(cause: GapCause) -> str:
    """What to say where there is no footage, and why."""
    return QCoreApplication.translate("words", "No recording here: {cause}.").format(cause=GAP_SENTENCES[cause])


def gone_words(cause: GapCause) -> str:
    """The same in the few words that a card has room for."""
    if cause is GapCause.RETENTION:
        return QCoreApplication.translate("words", "footage deleted")
    return QCoreApplication.translate("words", "no footage")


def local(wall_ms: int) -> datetime:
    """`wall_ms` in the computer's own time zone, with the offset that held then."""
    return datetime.fromtimestamp(wall_ms / 1000).astimezone()


def _day(moment: datetime, form: str) -> str:
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), form)


def clock_time(wall_ms: int) -> str:
    """As 14:02:11; in the hour that a clock change repeats, the second pass is marked: 01:30:00 (2nd)."""
    moment = datetime.fromtimestamp(wall_ms / 1000)
    second = QCoreApplication.translate("words", "{time} (2nd)")
    return second.format(time=f"{moment:%H:%M:%S}") if moment.fold else f"{moment:%H:%M:%S}"


def days_text(days: float) -> str:
    """As 19 days, or 5 hours where it is less than one."""
    if days < 1:
        return Counted().hours(max(1, round(days * 24)))
    return Counted().days(round(days))


def size_name(size_bytes: int) -> str:
    """As 640 MB, 1.2 GB, 342 GB or 1.8 TB, in thousands as makers of disks count."""
    for unit, step in (("TB", 10**12), ("GB", 10**9), ("MB", 10**6)):
        if size_bytes >= step * 0.9995:
            size = size_bytes / step
            return f"{size:.1f} {unit}" if size < 99.95 and unit != "MB" else f"{size:.0f} {unit}"
    return QCoreApplication.translate("words", "under 1 MB") if size_bytes > 0 else "0 MB"


def day_name(wall_ms: int) -> str:
    """As Tue 24 November 2026."""
    moment = local(wall_ms)
    return _day(moment, "ddd d MMMM yyyy")


def short_day_name(wall_ms: int) -> str:
    """As Tue 24 Nov 2026."""
    moment = local(wall_ms)
    return _day(moment, "ddd d MMM yyyy")


def moment_name(wall_ms: int, now_ms: int) -> str:
    """The time, with the day in front where it is not today."""
    same_day = local(wall_ms).date() == local(now_ms).date()
    day = "" if same_day else _day(local(wall_ms), "ddd d MMM") + ", "
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


def class_name(event_class: EventClass) -> str:
    """A class of events, for people."""
    return CLASS_NAMES[event_class]


def event_name(event: Event) -> str:
    """The class of an event, for people."""
    return CLASS_NAMES[event.event_class]


def speed_name(speed: float) -> str:
    """How fast footage plays: "1/4x", "2x", "-8x"."""
    return f"{speed:g}x" if abs(speed) >= 1 else f"1/{1 / speed:g}x"
