"""The menu in which a person chooses how long a camera's privacy lasts; the live wall and its tiles call it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from app.core.local_time import local_moment
from app.domain.facts import CameraChanged
from app.domain.privacy import PrivacyLength
from app.gui.wording.texts import tr
from app.gui.wording.words import local, tick_day_name

Choose = Callable[[bool, int | None], object]
"""Called with whether privacy should hold, and when it ends by itself (UTC ms), None where somebody turns it off."""


def fill_privacy_menu(menu: QMenu, now_ms: int, *, private: bool, until_ms: int | None, choose: Choose) -> None:
    """Offer an end where privacy holds, and every length; `until_ms` is when what holds now ends by itself."""
    if private:
        end = tr("End privacy")
        if until_ms is not None:
            end = tr("End privacy now (ends {moment})").format(moment=_moment(until_ms, now_ms))
        menu.addAction(end, partial(choose, False, None))
        menu.addSeparator()
    for length in PrivacyLength:
        end_ms = length.end_ms(now_ms)
        menu.addAction(_length_words(length, end_ms, now_ms), partial(choose, True, end_ms))


def add_privacy_menu(menu: QMenu, now_ms: int, *, private: bool, until_ms: int | None, choose: Choose) -> QMenu:
    """The same as an entry of another menu, with its choices behind it."""
    inner = menu.addMenu(tr("Privacy"))
    fill_privacy_menu(inner, now_ms, private=private, until_ms=until_ms, choose=choose)
    return inner


def privacy_words(fact: CameraChanged, now_ms: int) -> str:
    """What a tile in privacy says."""
    if fact.until_ms is None:
        return tr("Privacy until you turn it off")
    return tr("Privacy until {moment}").format(moment=_moment(fact.until_ms, now_ms))


def _length_words(length: PrivacyLength, end_ms: int | None, now_ms: int) -> str:
    moment = "" if end_ms is None else _moment(end_ms, now_ms)
    if length is PrivacyLength.HOUR:
        return tr("Privacy for 1 hour, until {moment}").format(moment=moment)
    if length is PrivacyLength.TONIGHT:
        return tr("Privacy tonight, until {moment}").format(moment=moment)
    return tr("Privacy until you turn it off")


def _moment(wall_ms: int, now_ms: int) -> str:
    """To the minute, with the day in front where it is not today."""
    at = local(wall_ms)
    time = f"{at:%H:%M}"
    if local_moment(wall_ms).fold:
        time = tr("{time} (2nd)").format(time=time)
    return time if at.date() == local(now_ms).date() else f"{tick_day_name(at)}, {time}"
