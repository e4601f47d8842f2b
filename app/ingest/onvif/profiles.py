"""What a device offers to look at, and which two of its pictures Louver takes; device.py reads them."""

from collections.abc import Sequence
from dataclasses import dataclass

SUB_WIDTH = 640
SUB_HEIGHT = 360
RECORDED = ("H264", "H265")
_SMART_WORDS = ("smart", "zipstream", "u-code", "h264+", "h265+")


@dataclass(frozen=True)
class EncoderFacts:
    """How a camera codes a picture, as it tells; None where it does not tell. For advice on settings.

    `smart_codec` is True where the camera's own words say so; no camera says that it has none.
    """

    codec: str
    width: int
    height: int
    fps: float | None = None
    bitrate_kbps: int | None = None
    gop_frames: int | None = None
    profile: str = ""
    smart_codec: bool | None = None

    @property
    def gop_s(self) -> float | None:
        """Seconds between two keyframes."""
        if self.gop_frames is None or not self.fps:
            return None
        return self.gop_frames / self.fps

    @property
    def pixels(self) -> int:
        """How many a picture has."""
        return self.width * self.height


@dataclass(frozen=True)
class Profile:
    """One picture that a device sends: `token` names it to the device, `source` the lens behind it."""

    token: str
    name: str
    source: str
    encoder: EncoderFacts | None
    can_turn: bool = False


@dataclass(frozen=True)
class StreamChoice:
    """The full picture, and the small one where there is one."""

    main: Profile
    sub: Profile | None


def codec_name(told: str) -> str:
    """A camera's word for a coding as H264, H265 or what it is."""
    letters = "".join(letter for letter in told.upper() if letter.isalnum())
    return {"HEVC": "H265", "AVC": "H264"}.get(letters, letters)


def tells_of_smart_codec(*told: str) -> bool | None:
    """Whether one of the camera's words is a name of a codec that stretches its GOPs; None where none is."""
    text = " ".join(told).lower().replace(".", "")
    return True if any(word in text for word in _SMART_WORDS) else None


def sources(profiles: Sequence[Profile]) -> list[str]:
    """The lenses (or a recorder's channels) that can be recorded, in the device's order."""
    return list(dict.fromkeys(profile.source for profile in profiles if _recordable(profile)))


def choose_streams(profiles: Sequence[Profile], source: str) -> StreamChoice | None:
    """The largest recordable picture of a lens as main, and of the smaller ones the nearest to 640x360 as sub.

    None where nothing can be recorded. Of equals the first, which is the one its maker meant.
    """
    offered = [profile for profile in profiles if profile.source == source and _recordable(profile)]
    if not offered:
        return None
    main = max(offered, key=_pixels)
    smaller = [profile for profile in offered if _pixels(profile) < _pixels(main)]
    sub = min(smaller, key=lambda profile: abs(_pixels(profile) - SUB_WIDTH * SUB_HEIGHT), default=None)
    return StreamChoice(main, sub)


def _recordable(profile: Profile) -> bool:
    return profile.encoder is not None and profile.encoder.codec in RECORDED and profile.encoder.pixels > 0


def _pixels(profile: Profile) -> int:
    return profile.encoder.pixels if profile.encoder is not None else 0
