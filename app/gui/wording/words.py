"""Times, lengths and names as the user reads them, in local time; every view calls it."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication

from app.domain.event import Event, EventClass
from app.domain.recording import GapCause
from app.gui.wording.texts import tr

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
    """A day in one of the forms of QDate, which are texts to be translated: each language has its own order."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), form)


def clock_time(wall_ms: int) -> str:
    """As 14:02:11; in the hour that a clock change repeats, the second pass is marked: 01:30:00 (2nd)."""
    moment = datetime.fromtimestamp(wall_ms / 1000)
    return tr("{time} (2nd)").format(time=f"{moment:%H:%M:%S}") if moment.fold else f"{moment:%H:%M:%S}"


def saved_words(name: str, wall_ms: int, path: Path) -> str:
    """What is said once a picture of a camera lies there."""
    words = tr("Saved the picture of {name} from {time} as {path}.")
    return words.format(name=name, time=clock_time(wall_ms), path=path)


def days_text(days: float) -> str:
    """As 19 days, or 5 hours where it is less than one."""
    if days < 1:
        return Counted().hours(max(1, round(days * 24)))
    return Counted().days(round(days))


def left_to_right(text: str) -> str:
    """Sizes, codecs and paths, which read from left to right within any language."""
    return f"\u2066{text}\u2069" if _from_right() else text


def in_reading_order(path: str) -> str:
    """A path at the head of a text: from left to right in itself, while the text goes as the language does."""
    return f"\u200f{left_to_right(path)}" if _from_right() else path


def _from_right() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def size_name(size_bytes: int) -> str:
    """As 640 MB, 1.2 GB, 342 GB or 1.8 TB, in thousands as makers of disks count."""
    for unit, step in (("TB", 10**12), ("GB", 10**9), ("MB", 10**6)):
        if size_bytes >= step * 0.9995:
            size = size_bytes / step
            return f"{number_text(size, 1 if size < 99.95 and unit != 'MB' else 0)} {unit}"
    return QCoreApplication.translate("words", "under 1 MB") if size_bytes > 0 else "0 MB"


def day_name(wall_ms: int) -> str:
    """As Tue 24 November 2026."""
    return _day(local(wall_ms), tr("ddd d MMMM yyyy", "a day in the letters of QDate"))


def short_day_name(wall_ms: int) -> str:
    """As Tue 24 Nov 2026."""
    return _day(local(wall_ms), tr("ddd d MMM yyyy", "a day in the letters of QDate"))


def yearless_day_name(wall_ms: int) -> str:
    """As Tue 24 November."""
    return _day(local(wall_ms), tr("ddd d MMMM", "a day in the letters of QDate"))


def weekday_name(wall_ms: int) -> str:
    """As Tue 24."""
    return _day(local(wall_ms), tr("ddd d", "a day in the letters of QDate"))


def tick_day_name(moment: datetime) -> str:
    """As Tue 24 Nov."""
    return _day(moment, tr("ddd d MMM", "a day in the letters of QDate"))


def month_day_name(moment: datetime) -> str:
    """As 24 Nov."""
    return _day(moment, tr("d MMM", "a day in the letters of QDate"))


def moment_name(wall_ms: int, now_ms: int) -> str:
    """The time, with the day in front where it is not today."""
    same_day = local(wall_ms).date() == local(now_ms).date()
    return clock_time(wall_ms) if same_day else f"{tick_day_name(local(wall_ms))}, {clock_time(wall_ms)}"


def goes_on_text(wall_ms: int, now_ms: int) -> str:
    """What is said below a gap: when the next footage begins."""
    return tr("Footage goes on at {moment}.").format(moment=moment_name(wall_ms, now_ms))


def length_name(length_ms: int) -> str:
    """As 8 s, 1 min 20 s, or 2 h 5 min."""
    seconds = max(0, round(length_ms / 1000))
    if seconds < 60:
        return tr("{seconds} s").format(seconds=seconds)
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        form = tr("{minutes} min {seconds} s") if seconds else tr("{minutes} min")
        return form.format(minutes=minutes, seconds=seconds)
    hours, minutes = divmod(minutes, 60)
    form = tr("{hours} h {minutes} min") if minutes else tr("{hours} h")
    return form.format(hours=hours, minutes=minutes)


def number_text(number: float, decimals: int) -> str:
    """As 99.2, with the decimal sign of the user's language and nothing between thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(number, "f", decimals)


def share_name(share: float | None) -> str:
    """As 99.2 %, never rounded up to all or down to nothing; a dash where nothing was due."""
    if share is None:
        return "–"
    if share in (0.0, 1.0):
        return f"{share * 100:.0f} %"
    return f"{number_text(min(99.9, max(0.1, share * 100)), 1)} %"


def class_name(event_class: EventClass) -> str:
    """A class of events, for people."""
    return CLASS_NAMES[event_class]


def event_name(event: Event) -> str:
    """The class of an event, for people."""
    return CLASS_NAMES[event.event_class]


def speed_name(speed: float) -> str:
    """How fast footage plays: "1/4x", "2x", "-8x"."""
    return f"{speed:g}x" if abs(speed) >= 1 else f"1/{1 / speed:g}x"
