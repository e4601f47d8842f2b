"""The shapes of what devices tell, as msgspec decodes them, and strict readings of their texts; the package's own."""

from datetime import UTC, datetime
from typing import Annotated

import msgspec

Text = Annotated[str, msgspec.Meta(max_length=256)]
Address = Annotated[str, msgspec.Meta(max_length=1024)]


class Told(msgspec.Struct, rename="pascal"):
    """Elements are named as the standard names them; attributes say their own names."""


class Clock(Told):
    """A time of day."""

    hour: Text | None = None
    minute: Text | None = None
    second: Text | None = None


class Day(Told):
    """A date."""

    year: Text | None = None
    month: Text | None = None
    day: Text | None = None


class Moment(Told):
    """A date and a time."""

    time: Clock | None = None
    date: Day | None = None

    def as_utc(self) -> datetime | None:
        """The moment, where it can be one."""
        if self.time is None or self.date is None:
            return None
        numbers = [
            whole_number(text, 9999)
            for text in (
                self.date.year, self.date.month, self.date.day, self.time.hour, self.time.minute, self.time.second
            )
        ]  # fmt: skip
        if None in numbers:
            return None
        year, month, day, hour, minute, second = (number or 0 for number in numbers)
        try:
            return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
        except ValueError:
            return None


class TimeZone(Told):
    """A POSIX time zone."""

    tz: Text | None = msgspec.field(default=None, name="TZ")


class SystemTime(Told):
    """A device's clock."""

    date_time_type: Text | None = None
    daylight_savings: Text | None = None
    time_zone: TimeZone | None = None
    utc: Moment | None = msgspec.field(default=None, name="UTCDateTime")


class Information(Told):
    """Who made a device."""

    manufacturer: Text | None = None
    model: Text | None = None
    firmware_version: Text | None = None
    serial_number: Text | None = None


class ServiceEntry(Told):
    """Where a service answers."""

    namespace: Text | None = None
    x_addr: Address | None = msgspec.field(default=None, name="XAddr")


class Capabilities(Told):
    """The same as older devices tell it."""

    events: ServiceEntry | None = None
    media: ServiceEntry | None = None
    ptz: ServiceEntry | None = msgspec.field(default=None, name="PTZ")


class Resolution(Told):
    """The size of a picture."""

    width: Text | None = None
    height: Text | None = None


class RateControl(Told):
    """How much is sent."""

    frame_rate_limit: Text | None = None
    bitrate_limit: Text | None = None


class H264(Told):
    """What the first media service says of H.264."""

    gov_length: Text | None = None
    h264_profile: Text | None = msgspec.field(default=None, name="H264Profile")


class Encoder(Told):
    """How a picture is coded, by either media service."""

    name: Text | None = None
    encoding: Text | None = None
    resolution: Resolution | None = None
    rate_control: RateControl | None = None
    h264: H264 | None = msgspec.field(default=None, name="H264")
    gov_length: Text | None = None
    profile: Text | None = None


class VideoSource(Told):
    """Which lens."""

    source_token: Text | None = None


class MediaProfile(Told):
    """One picture, by the first media service."""

    token: Annotated[str, msgspec.Meta(min_length=1, max_length=256)] = msgspec.field(name="token")
    name: Text | None = None
    source: VideoSource | None = msgspec.field(default=None, name="VideoSourceConfiguration")
    encoder: Encoder | None = msgspec.field(default=None, name="VideoEncoderConfiguration")
    ptz: Told | None = msgspec.field(default=None, name="PTZConfiguration")


class Configurations(Told):
    """What belongs to a picture, by the second media service."""

    video_source: VideoSource | None = None
    video_encoder: Encoder | None = None
    ptz: Told | None = msgspec.field(default=None, name="PTZ")


class Media2Profile(Told):
    """One picture, by the second media service."""

    token: Annotated[str, msgspec.Meta(min_length=1, max_length=256)] = msgspec.field(name="token")
    name: Text | None = None
    configurations: Configurations | None = None


class MediaUri(Told):
    """Where a picture is fetched."""

    uri: Address | None = None


def whole_number(text: str | None, most: int) -> int | None:
    """`text` as a number from 0 to `most`, else None. Some cameras write 25 as 25.0."""
    digits = (text or "").strip().removesuffix(".0")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 10 or int(digits) > most:
        return None
    return int(digits)


def rate(text: str | None) -> float | None:
    """`text` as pictures a second, else None."""
    whole, _, share = (text or "").strip().partition(".")
    if not (whole + share).isascii() or not whole.isdigit() or (share and not share.isdigit()) or len(whole) > 4:
        return None
    return float(f"{whole}.{share[:4] or '0'}")
