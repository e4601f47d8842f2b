"""One ONVIF device: who it is, its time, its pictures and their addresses; commands, events and PTZ begin here."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.core.clock import Clock
from app.domain.camera import CameraLogin, CameraUrl, DeviceUrl
from app.domain.errors import CameraCannot, CameraRefusedLogin, OnvifOff
from app.ingest.onvif import told
from app.ingest.onvif.address import Endpoint, parse_device_url, service_on, stream_url_on
from app.ingest.onvif.profiles import EncoderFacts, Profile, codec_name, tells_of_smart_codec
from app.ingest.onvif.soap import AnswerMalformed, Service, SoapClient
from app.ingest.tls import Pins

ONVIF_OFF = "The camera answers, but ONVIF is off. Turn it on in the camera, or paste its RTSP address."
_MAX_SIDE = 32_768
_NAMESPACES = {
    "http://www.onvif.org/ver10/media/wsdl": Service.MEDIA,
    "http://www.onvif.org/ver20/media/wsdl": Service.MEDIA2,
    "http://www.onvif.org/ver10/events/wsdl": Service.EVENTS,
    "http://www.onvif.org/ver20/ptz/wsdl": Service.PTZ,
}
_LACKS = {Service.PTZ: "This camera cannot be turned.", Service.EVENTS: "This camera cannot report events."}


@dataclass(frozen=True)
class DeviceInformation:
    """Who made it; empty where it does not tell."""

    manufacturer: str
    model: str
    firmware: str
    serial: str

    @property
    def name(self) -> str:
        """What to call it until its owner has a better name."""
        words = (
            self.model
            if self.model.lower().startswith(self.manufacturer.lower())
            else f"{self.manufacturer} {self.model}"
        )
        return " ".join(words.split())[:60] or "Camera"


@dataclass(frozen=True)
class DeviceTime:
    """A device's clock. `ahead_ms` is its time less this computer's, good to a second; `zone` its POSIX time zone."""

    at: datetime
    ahead_ms: int
    zone: str
    daylight_savings: bool
    by_network: bool


class OnvifDevice:
    """Calls one device; connect() comes first. Threads: one; cancel() may come from another."""

    def __init__(self, url: DeviceUrl, login: CameraLogin | None, clock: Clock, pins: Pins) -> None:
        self._clock = clock
        self.soap = SoapClient(parse_device_url(url), login, clock, pins)
        self._services: dict[Service, Endpoint] = {}

    def connect(self) -> None:
        """Learn the device's time and services. Raises OnvifOff, CameraUnreachable, CameraRefusedLogin.

        Its time comes first and without a login: a login made at our time is refused by a camera whose clock is wrong.
        """
        try:
            time = self.read_time(anonymous=True)
        except AnswerMalformed:
            raise OnvifOff(ONVIF_OFF) from None
        except (CameraCannot, CameraRefusedLogin):
            time = None  # it keeps its time to itself; ours has to do
        if time is not None:
            self.soap.clock_offset_ms = time.ahead_ms
        self._services = self._read_services()

    def cancel(self) -> None:
        """End the call under way, and every later one."""
        self.soap.cancel()

    @property
    def url(self) -> DeviceUrl:
        """Where the device answers."""
        return self.soap.device.url

    def where(self, service: Service) -> Endpoint:
        """Where a service answers. Raises CameraCannot where the device has none."""
        endpoint = self._services.get(service)
        if endpoint is None:
            raise CameraCannot(_LACKS.get(service, "This camera cannot send a picture by ONVIF."))
        return endpoint

    def offers(self, service: Service) -> bool:
        """Whether the device has a service."""
        return service in self._services

    def information(self) -> DeviceInformation:
        """Who made it. Needs the login, so that it shows whether that is right."""
        found = self.soap.call(Service.DEVICE, "GetDeviceInformation", told.Information)
        if found is None:
            return DeviceInformation("", "", "", "")
        return DeviceInformation(
            found.manufacturer or "", found.model or "", found.firmware_version or "", found.serial_number or ""
        )

    def read_time(self, *, anonymous: bool = False) -> DeviceTime | None:
        """The device's clock, None where it does not tell UTC."""
        before_ms = self._clock.wall_ms()
        found = self.soap.call(Service.DEVICE, "GetSystemDateAndTime", told.SystemTime, anonymous=anonymous)
        ours_ms = (before_ms + self._clock.wall_ms()) // 2
        at = found.utc.as_utc() if found is not None and found.utc is not None else None
        if found is None or at is None:
            return None
        # It tells whole seconds: on average half a second has passed since.
        ahead_ms = int(at.timestamp() * 1000) + 500 - ours_ms
        zone = found.time_zone.tz if found.time_zone is not None and found.time_zone.tz else ""
        return DeviceTime(
            at, ahead_ms, zone, (found.daylight_savings or "").lower() == "true", found.date_time_type == "NTP"
        )

    def set_time(self) -> DeviceTime:
        """Set the device's clock to ours, its time zone as it was; returns what it says then. Raises CameraError."""
        before = self.read_time()
        at = datetime.fromtimestamp(self._clock.wall_ms() / 1000, UTC) + timedelta(milliseconds=500)
        self.soap.call(
            Service.DEVICE,
            "SetSystemDateAndTime",
            object,
            {
                "DateTimeType": "Manual",
                "DaylightSavings": "true" if before is not None and before.daylight_savings else "false",
                "TimeZone": {"TZ": before.zone} if before is not None and before.zone else None,
                "UTCDateTime": {
                    "Time": {"Hour": str(at.hour), "Minute": str(at.minute), "Second": str(at.second)},
                    "Date": {"Year": str(at.year), "Month": str(at.month), "Day": str(at.day)},
                },
            },
        )
        after = self.read_time(anonymous=True)
        if after is None:
            raise CameraCannot("The camera does not tell its time, so nobody knows whether it took ours.")
        self.soap.clock_offset_ms = after.ahead_ms
        return after

    def profiles(self) -> list[Profile]:
        """The pictures that the device sends, by the newer media service where it has one (only that knows H.265)."""
        if self.offers(Service.MEDIA2):
            found = self._profiles2()
            if found or not self.offers(Service.MEDIA):
                return found
        at = self.where(Service.MEDIA)
        listed = self.soap.call(Service.MEDIA, "GetProfiles", list[told.MediaProfile], at=at)
        return [
            Profile(
                each.token,
                each.name or "",
                each.source.source_token or "" if each.source is not None else "",
                _encoder(each.encoder),
                each.ptz is not None,
            )
            for each in listed or []
        ]

    def stream_url(self, profile: Profile) -> CameraUrl:
        """Where a picture is fetched by RTSP, without a login and on the device's own host. Raises CameraError."""
        if self.offers(Service.MEDIA2):
            at = self.where(Service.MEDIA2)
            try:
                uri = self.soap.call(
                    Service.MEDIA2,
                    "GetStreamUri",
                    str,
                    {"Protocol": "RTSP", "ProfileToken": profile.token},
                    at=at,
                )
            except CameraCannot:
                if not self.offers(Service.MEDIA):
                    raise
            else:
                return stream_url_on(self.soap.device, uri or "")
        media_uri = self.soap.call(
            Service.MEDIA,
            "GetStreamUri",
            told.MediaUri,
            {
                "StreamSetup": {"Stream": "RTP-Unicast", "Transport": {"Protocol": "RTSP"}},
                "ProfileToken": profile.token,
            },
            at=self.where(Service.MEDIA),
        )
        return stream_url_on(self.soap.device, (media_uri.uri if media_uri is not None else None) or "")

    def _profiles2(self) -> list[Profile]:
        at = self.where(Service.MEDIA2)
        try:
            listed = self.soap.call(Service.MEDIA2, "GetProfiles", list[told.Media2Profile], {"Type": ["All"]}, at=at)
        except (CameraCannot, AnswerMalformed):
            if not self.offers(Service.MEDIA):
                raise
            return []
        found = []
        for each in listed or []:
            parts = each.configurations or told.Configurations()
            source = parts.video_source.source_token or "" if parts.video_source is not None else ""
            found.append(
                Profile(each.token, each.name or "", source, _encoder(parts.video_encoder), parts.ptz is not None)
            )
        return found

    def _read_services(self) -> dict[Service, Endpoint]:
        try:
            entries = self.soap.call(
                Service.DEVICE, "GetServices", list[told.ServiceEntry], {"IncludeCapability": "false"}
            )
        except (CameraCannot, AnswerMalformed):
            entries = None
        found = {
            _NAMESPACES[entry.namespace]: service_on(self.soap.device, entry.x_addr)
            for entry in entries or []
            if entry.namespace in _NAMESPACES and entry.x_addr
        }
        return found or self._read_capabilities()

    def _read_capabilities(self) -> dict[Service, Endpoint]:
        """Devices from before 2010 have no GetServices."""
        try:
            found = self.soap.call(Service.DEVICE, "GetCapabilities", told.Capabilities, {"Category": "All"})
        except AnswerMalformed:
            raise OnvifOff(ONVIF_OFF) from None
        entries = {
            Service.MEDIA: found.media if found is not None else None,
            Service.EVENTS: found.events if found is not None else None,
            Service.PTZ: found.ptz if found is not None else None,
        }
        return {
            service: service_on(self.soap.device, entry.x_addr)
            for service, entry in entries.items()
            if entry is not None and entry.x_addr
        }


def _encoder(encoder: told.Encoder | None) -> EncoderFacts | None:
    if encoder is None:
        return None
    size = encoder.resolution or told.Resolution()
    limits = encoder.rate_control or told.RateControl()
    h264 = encoder.h264 or told.H264()
    return EncoderFacts(
        codec_name(encoder.encoding or ""),
        told.whole_number(size.width, _MAX_SIDE) or 0,
        told.whole_number(size.height, _MAX_SIDE) or 0,
        told.rate(limits.frame_rate_limit),
        told.whole_number(limits.bitrate_limit, 10_000_000),
        told.whole_number(encoder.gov_length or h264.gov_length, 100_000),
        encoder.profile or h264.h264_profile or "",
        tells_of_smart_codec(encoder.encoding or "", encoder.name or "", encoder.profile or ""),
    )
