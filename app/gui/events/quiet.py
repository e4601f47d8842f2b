"""What an empty list of events says about its time: never "nothing" when nobody looked; the events view calls it."""

from PySide6.QtCore import QCoreApplication

from app.gui.events.list_filter import Period, Show
from app.gui.events.loading import EventsData
from app.gui.wording.words import Counted


def quiet_sentence(data: EventsData, *, watched: bool = True) -> str:
    """The sentence; `watched` False where the engine runs and nothing looks for events."""
    if not data.asked.whole:
        if data.asked.show is Show.DELETED:
            return QCoreApplication.translate("quiet", "Nothing was deleted in the last 24 hours.")
        return QCoreApplication.translate("quiet", "No event matches these filters.")
    if data.recorded_cameras == 0:
        return _blind(data.asked.period)
    quiet = _quiet(data.asked.period, data.recorded_cameras)
    if not watched:
        more = QCoreApplication.translate("quiet", "Louver does not look for events now, so there may have been some.")
        return f"{_unseen(data.asked.period, data.recorded_cameras)} {more}"
    if data.private:
        private = QCoreApplication.translate("quiet", "For a part of the time privacy was on, and nobody looked.")
        return f"{_unseen(data.asked.period, data.recorded_cameras)} {private}"
    if data.gap_count:
        return f"{_unseen(data.asked.period, data.recorded_cameras)} {Counted().gaps(data.gap_count)}"
    complete = QCoreApplication.translate("quiet", "Recording was complete.")
    return f"{quiet} {complete}"


def _quiet(period: Period, cameras: int) -> str:
    sentences = {
        Period.ALL: QCoreApplication.translate("quiet", "Nothing happened in the last 24 hours on {cameras}."),
        Period.TODAY: QCoreApplication.translate("quiet", "Nothing happened today on {cameras}."),
        Period.LAST_NIGHT: QCoreApplication.translate("quiet", "Nothing happened last night on {cameras}."),
        Period.WEEK: QCoreApplication.translate("quiet", "Nothing happened in these 7 days on {cameras}."),
    }
    return sentences[period].format(cameras=Counted().cameras(cameras))


def _unseen(period: Period, cameras: int) -> str:
    """The same where something may have happened that nobody saw."""
    sentences = {
        Period.ALL: QCoreApplication.translate("quiet", "Nothing was seen in the last 24 hours on {cameras}."),
        Period.TODAY: QCoreApplication.translate("quiet", "Nothing was seen today on {cameras}."),
        Period.LAST_NIGHT: QCoreApplication.translate("quiet", "Nothing was seen last night on {cameras}."),
        Period.WEEK: QCoreApplication.translate("quiet", "Nothing was seen in these 7 days on {cameras}."),
    }
    return sentences[period].format(cameras=Counted().cameras(cameras))


def _blind(period: Period) -> str:
    sentences = {
        Period.ALL: QCoreApplication.translate(
            "quiet", "Nothing was recorded in the last 24 hours, so there are no events to show."
        ),
        Period.TODAY: QCoreApplication.translate(
            "quiet", "Nothing was recorded today, so there are no events to show."
        ),
        Period.LAST_NIGHT: QCoreApplication.translate(
            "quiet", "Nothing was recorded last night, so there are no events to show."
        ),
        Period.WEEK: QCoreApplication.translate(
            "quiet", "Nothing was recorded in these 7 days, so there are no events to show."
        ),
    }
    return sentences[period]
