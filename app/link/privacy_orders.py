"""What a window asks the engine about the privacy of a camera, and until when; both ends call it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import UsageError
from app.domain.ids import CameraId

TURN = "privacy"
"""{camera_id, on} or {camera_id, on, until_ms}, see privacy_words(); answers with a sentence."""
MAX_PRIVACY_MS = 366 * 86_400_000


@dataclass(frozen=True)
class PrivacyOrder:
    """Turn privacy on or off; `until_ms` (UTC) is when it ends by itself, None when somebody turns it off."""

    camera_id: CameraId
    on: bool
    until_ms: int | None = None


def privacy_words(order: PrivacyOrder) -> dict[str, str]:
    """The arguments of TURN."""
    words = {"camera_id": str(order.camera_id), "on": str(order.on).lower()}
    if order.until_ms is not None:
        words["until_ms"] = str(order.until_ms)
    return words


def read_privacy(arguments: Mapping[str, str], now_ms: int) -> PrivacyOrder:
    """What the arguments of TURN ask for. Raises UsageError."""
    words = {"camera_id", "on"}
    if arguments.keys() not in (words, words | {"until_ms"}) or arguments["on"] not in ("true", "false"):
        raise UsageError(f"The engine cannot read this order ({TURN}). Update the program that sent it.")
    on = arguments["on"] == "true"
    until = arguments.get("until_ms")
    if until is None:
        return PrivacyOrder(CameraId(arguments["camera_id"]), on)
    at_ms = int(until) if until.isascii() and until.isdigit() and len(until) < 16 else 0
    if not on or not now_ms < at_ms <= now_ms + MAX_PRIVACY_MS:
        raise UsageError("Privacy can end within a year from now. Choose a time that is still to come.")
    return PrivacyOrder(CameraId(arguments["camera_id"]), on, at_ms)
