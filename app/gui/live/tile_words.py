"""What a tile says of its camera: badge, sentence in place of a picture, name for readers; tiles call it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.camera import CameraState
from app.domain.event import EventClass
from app.domain.facts import CameraChanged
from app.gui.live.freshness import DelayedPicture, Freshness, LivePicture, NoPicture, WaitingForPicture
from app.gui.privacy_menu import privacy_words
from app.gui.theme import DARK
from app.gui.words import CLASS_NAMES, clock_time

_OVER_VIDEO = DARK  # over pictures it is dark in both looks


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
        return _tr("PRIVACY"), _OVER_VIDEO.warning
    match state.freshness:
        case LivePicture():
            return (_tr("NOT CHANGING"), _OVER_VIDEO.warning) if state.unchanging else (_tr("LIVE"), _OVER_VIDEO.ok)
        case DelayedPicture(age_ms):
            return _tr("DELAYED {seconds} s").format(seconds=age_ms // 1000), _OVER_VIDEO.warning
        case NoPicture():
            return _tr("NO PICTURE"), _OVER_VIDEO.danger
    if state.camera is not None and state.camera.state in (CameraState.OFFLINE, CameraState.REFUSED):
        return _state_words()[state.camera.state].upper(), _OVER_VIDEO.danger
    return _tr("CONNECTING"), _OVER_VIDEO.second_text


def message_of(state: TileState) -> tuple[str, str]:
    """A sentence in place of the picture, and a second one that says more; empty where there is a picture."""
    if state.private:
        holds = state.camera is not None and state.camera.state is CameraState.PRIVACY
        first = privacy_words(state.camera, state.now_ms) + "." if holds and state.camera else _tr("Privacy is on.")
        return first, _tr("Nothing is recorded, watched or shown. P ends it.")
    camera = state.camera
    attempt = camera.attempt if camera is not None else 0
    again = _tr("Trying again (attempt {number}).").format(number=attempt) if attempt else _tr("Trying again.")
    why = state.engine_sentence or (camera.sentence if camera is not None else "")
    more = why.removesuffix(_tr("Trying again.")).rstrip()  # the first sentence says it
    shown = isinstance(state.freshness, LivePicture | DelayedPicture)
    if camera is not None and camera.state is CameraState.ENDED and not shown:
        return _tr("The stream has ended."), why
    match state.freshness:
        case NoPicture(since_ms):
            return _tr("No picture since {time}. {again}").format(time=clock_time(since_ms), again=again), more
        case WaitingForPicture():
            said = _tr("No picture yet. {again}").format(again=again)
            return (said if attempt or why else _tr("Waiting for the first picture…")), more
    return "", ""


def still_words() -> str:
    """What lies over a picture that a hanging camera sends again and again."""
    return _tr("The picture is not changing.")


def last_picture_words(wall_ms: int) -> str:
    """What lies over the last picture that there was."""
    return _tr("Last picture, {time}").format(time=clock_time(wall_ms))


def reader_name(state: TileState) -> str:
    """As "Front door, live, recording, person now"."""
    parts = [state.name, badge_of(state)[0].lower()]
    if state.camera is not None and not state.private:
        parts.append(_state_words()[state.camera.state])
    parts += sorted({_tr("{what} now").format(what=CLASS_NAMES[each].lower()) for each in state.present})
    return ", ".join(parts)


def _state_words() -> dict[CameraState, str]:
    return {
        CameraState.CONNECTING: _tr("connecting"),
        CameraState.RECORDING: _tr("recording"),
        CameraState.OFFLINE: _tr("offline"),
        CameraState.REFUSED: _tr("login refused"),
        CameraState.ENDED: _tr("ended"),
        CameraState.PRIVACY: _tr("privacy"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("LiveTile", text)
