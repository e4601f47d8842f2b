"""What a tile says of its camera: badge, sentence in place of a picture, name for readers; tiles call it."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.camera import CameraState
from app.domain.event import EventClass
from app.domain.facts import CameraChanged
from app.gui.live.tile.freshness import DelayedPicture, Freshness, LivePicture, NoPicture, WaitingForPicture
from app.gui.looks.theme import DARK
from app.gui.widgets.privacy_menu import privacy_words
from app.gui.wording.texts import tr
from app.gui.wording.words import Words, clock_time

_OVER_VIDEO = DARK  # over pictures it is dark in both looks
_STATES = Words(
    {
        CameraState.CONNECTING: QT_TRANSLATE_NOOP("words", "connecting"),
        CameraState.RECORDING: QT_TRANSLATE_NOOP("words", "recording"),
        CameraState.OFFLINE: QT_TRANSLATE_NOOP("words", "offline"),
        CameraState.REFUSED: QT_TRANSLATE_NOOP("words", "login refused"),
        CameraState.ENDED: QT_TRANSLATE_NOOP("words", "ended"),
        CameraState.PRIVACY: QT_TRANSLATE_NOOP("words", "privacy"),
    }
)
_NOW = Words(
    {
        EventClass.PERSON: QT_TRANSLATE_NOOP("words", "person now"),
        EventClass.VEHICLE: QT_TRANSLATE_NOOP("words", "vehicle now"),
        EventClass.ANIMAL: QT_TRANSLATE_NOOP("words", "animal now"),
        EventClass.PACKAGE: QT_TRANSLATE_NOOP("words", "package now"),
        EventClass.MOTION: QT_TRANSLATE_NOOP("words", "motion now"),
        EventClass.SOUND: QT_TRANSLATE_NOOP("words", "sound now"),
    }
)


@dataclass(frozen=True)
class TileState:
    """All that decides what a tile says."""

    name: str
    freshness: Freshness
    camera: CameraChanged | None
    private: bool
    unchanging: bool
    engine_sentence: str
    now_ms: int
    present: tuple[EventClass, ...] = ()


def badge_of(state: TileState) -> tuple[str, str]:
    """The words of the badge and their colour."""
    if state.private:
        return tr("PRIVACY"), _OVER_VIDEO.warning
    match state.freshness:
        case LivePicture():
            return (tr("NOT CHANGING"), _OVER_VIDEO.warning) if state.unchanging else (tr("LIVE"), _OVER_VIDEO.ok)
        case DelayedPicture(age_ms):
            return tr("DELAYED {seconds} s").format(seconds=age_ms // 1000), _OVER_VIDEO.warning
        case NoPicture():
            return tr("NO PICTURE"), _OVER_VIDEO.danger
    match state.camera.state if state.camera is not None else None:
        case CameraState.OFFLINE:
            return tr("OFFLINE"), _OVER_VIDEO.danger
        case CameraState.REFUSED:
            return tr("LOGIN REFUSED"), _OVER_VIDEO.danger
    return tr("CONNECTING"), _OVER_VIDEO.second_text


def _spoken_badge(state: TileState) -> str:
    """The same for screen readers, which spell capitals; not made of the badge, for a language may need its own."""
    if state.private:
        return tr("privacy is on")
    match state.freshness:
        case LivePicture():
            return tr("not changing") if state.unchanging else tr("live")
        case DelayedPicture(age_ms):
            return tr("delayed by {seconds} s").format(seconds=age_ms // 1000)
        case NoPicture():
            return tr("no picture")
    refused = state.camera is not None and state.camera.state in (CameraState.OFFLINE, CameraState.REFUSED)
    return _STATES[state.camera.state] if refused and state.camera else _STATES[CameraState.CONNECTING]


def message_of(state: TileState) -> tuple[str, str]:
    """A sentence in place of the picture, and a second one that says more; empty where there is a picture."""
    if state.private:
        holds = state.camera is not None and state.camera.state is CameraState.PRIVACY
        first = privacy_words(state.camera, state.now_ms) + "." if holds and state.camera else tr("Privacy is on.")
        return first, tr("Nothing is recorded, watched or shown. P ends it.")
    camera = state.camera
    attempt = camera.attempt if camera is not None else 0
    again = tr("Trying again (attempt {number}).").format(number=attempt) if attempt else tr("Trying again.")
    why = state.engine_sentence or (camera.sentence if camera is not None else "")
    more = why.removesuffix(tr("Trying again.")).rstrip()  # the first sentence says it
    shown = isinstance(state.freshness, LivePicture | DelayedPicture)
    if camera is not None and camera.state is CameraState.ENDED and not shown:
        return tr("The stream has ended."), why
    match state.freshness:
        case NoPicture(since_ms):
            return tr("No picture since {time}. {again}").format(time=clock_time(since_ms), again=again), more
        case WaitingForPicture():
            said = tr("No picture yet. {again}").format(again=again)
            return (said if attempt or why else tr("Waiting for the first picture…")), more
    return "", ""


def still_words() -> str:
    """What lies over a picture that a hanging camera sends again and again."""
    return tr("The picture is not changing.")


def last_picture_words(wall_ms: int) -> str:
    """What lies over the last picture that there was."""
    return tr("Last picture, {time}").format(time=clock_time(wall_ms))


def reader_name(state: TileState) -> str:
    """As "Front door, live, recording, person now"."""
    parts = [state.name, _spoken_badge(state)]
    if state.camera is not None and not state.private:
        parts.append(_STATES[state.camera.state])
    parts += sorted({_NOW[each] for each in state.present})
    return ", ".join(parts)
