"""What the scriptable ONVIF camera answers to each operation, as XML; onvif_camera.py alone calls it."""

import re
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from tests.helpers.onvif_camera import OnvifCamera

_NAMES = {
    "s": "http://www.w3.org/2003/05/soap-envelope",
    "tt": "http://www.onvif.org/ver10/schema",
    "tds": "http://www.onvif.org/ver10/device/wsdl",
    "trt": "http://www.onvif.org/ver10/media/wsdl",
    "tr2": "http://www.onvif.org/ver20/media/wsdl",
    "tev": "http://www.onvif.org/ver10/events/wsdl",
    "tptz": "http://www.onvif.org/ver20/ptz/wsdl",
    "wsnt": "http://docs.oasis-open.org/wsn/b-2",
    "wsa": "http://www.w3.org/2005/08/addressing",
    "ter": "http://www.onvif.org/ver10/error",
    "tns1": "http://www.onvif.org/ver10/topics",
    "acme": "http://camera.example/acme",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in _NAMES.items())


@dataclass(frozen=True)
class Picture:
    """A profile of the camera. `url` is the address of its stream, as the camera tells it."""

    token: str
    codec: str
    width: int
    height: int
    url: str
    source: str = "lens-1"
    fps: int = 25
    gop_frames: int = 50
    bitrate_kbps: int = 4096
    encoder_name: str = "Encoder"
    turns: bool = True


def envelope(inner: str) -> str:
    """A SOAP message."""
    head = f'<?xml version="1.0" encoding="UTF-8"?><s:Envelope {_DECLARED}><s:Header/>'
    return f"{head}<s:Body>{inner}</s:Body></s:Envelope>"


def fault(subcode: str, reason: str) -> str:
    """A SOAP fault."""
    return envelope(
        "<s:Fault><s:Code><s:Value>s:Sender</s:Value>"
        f"<s:Subcode><s:Value>{subcode}</s:Value></s:Subcode></s:Code>"
        f'<s:Reason><s:Text xml:lang="en">{escape(reason)}</s:Text></s:Reason></s:Fault>'
    )


def answer_to(
    camera: "OnvifCamera", operation: str, asked: ElementTree.Element, message: ElementTree.Element, path: str
) -> tuple[int, str]:
    """Status and text of the answer."""
    answer = _ANSWERS.get((path.rpartition("/")[2].partition("?")[0], operation))
    if answer is None or (operation == "GetServices" and not camera.lists_services):
        return 400, fault("ter:ActionNotSupported", "Optional Action Not Implemented")
    inner = answer(camera, asked, message, path)
    if isinstance(inner, tuple):
        return 400, fault(*inner)
    prefix = {"device_service": "tds", "media": "trt", "media2": "tr2", "ptz": "tptz"}.get(
        path.rpartition("/")[2], "tev"
    )
    if operation in ("Renew", "Unsubscribe"):
        prefix = "wsnt"
    return 200, envelope(f"<{prefix}:{operation}Response>{inner}</{prefix}:{operation}Response>")


def _time(camera: "OnvifCamera", *_: object) -> str:
    now = camera.now()
    return (
        "<tds:SystemDateAndTime><tt:DateTimeType>Manual</tt:DateTimeType>"
        "<tt:DaylightSavings>true</tt:DaylightSavings>"
        f"<tt:TimeZone><tt:TZ>{camera.time_zone}</tt:TZ></tt:TimeZone>"
        f"<tt:UTCDateTime><tt:Time><tt:Hour>{now.hour}</tt:Hour><tt:Minute>{now.minute}</tt:Minute>"
        f"<tt:Second>{now.second}</tt:Second></tt:Time><tt:Date><tt:Year>{now.year}</tt:Year>"
        f"<tt:Month>{now.month}</tt:Month><tt:Day>{now.day}</tt:Day></tt:Date></tt:UTCDateTime>"
        "</tds:SystemDateAndTime>"
    )


def _set_time(camera: "OnvifCamera", asked: ElementTree.Element, *_: object) -> str:
    numbers = [
        int(asked.findtext(f".//{{*}}{name}", "")) for name in ("Year", "Month", "Day", "Hour", "Minute", "Second")
    ]
    at = datetime(*numbers, tzinfo=UTC)  # type: ignore[misc, arg-type]
    camera.clock_ahead_s = (at - datetime.now(UTC)).total_seconds()
    camera.time_zone = asked.findtext(".//{*}TZ", "")
    return ""


def _information(camera: "OnvifCamera", *_: object) -> str:
    return (
        f"<tds:Manufacturer>{escape(camera.maker)}</tds:Manufacturer><tds:Model>{escape(camera.model)}</tds:Model>"
        "<tds:FirmwareVersion>1.2</tds:FirmwareVersion><tds:SerialNumber>S1</tds:SerialNumber>"
    )


_SERVICES = {
    "media": (_NAMES["trt"], "/onvif/media", "Media"),
    "media2": (_NAMES["tr2"], "/onvif/media2", ""),
    "events": (_NAMES["tev"], "/onvif/events", "Events"),
    "ptz": (_NAMES["tptz"], "/onvif/ptz", "PTZ"),
}


def _services(camera: "OnvifCamera", *_: object) -> str:
    entries = [(_NAMES["tds"], "/onvif/device_service")] + [_SERVICES[name][:2] for name in camera.services]
    return "".join(
        f"<tds:Service><tds:Namespace>{namespace}</tds:Namespace><tds:XAddr>{camera.told(path)}</tds:XAddr>"
        "<tds:Version><tt:Major>2</tt:Major><tt:Minor>60</tt:Minor></tds:Version></tds:Service>"
        for namespace, path in entries
    )


def _capabilities(camera: "OnvifCamera", *_: object) -> str:
    found = "".join(
        f"<tt:{label}><tt:XAddr>{camera.told(path)}</tt:XAddr></tt:{label}>"
        for name in camera.services
        for _, path, label in [_SERVICES[name]]
        if label
    )
    return f"<tds:Capabilities>{found}</tds:Capabilities>"


def _profiles(camera: "OnvifCamera", *_: object) -> str:
    return "".join(
        f'<trt:Profiles token="{each.token}" fixed="true"><tt:Name>{each.token}</tt:Name>'
        '<tt:VideoSourceConfiguration token="v"><tt:Name>V</tt:Name><tt:UseCount>1</tt:UseCount>'
        f'<tt:SourceToken>{each.source}</tt:SourceToken><tt:Bounds x="0" y="0" width="1" height="1"/>'
        "</tt:VideoSourceConfiguration>"
        f'<tt:VideoEncoderConfiguration token="e-{each.token}"><tt:Name>{each.encoder_name}</tt:Name>'
        "<tt:UseCount>1</tt:UseCount>"
        # The first media service has no word for H.265; cameras that have it say H264 there.
        f"<tt:Encoding>{'H264' if each.codec == 'H265' else each.codec}</tt:Encoding>"
        f"<tt:Resolution><tt:Width>{each.width}</tt:Width><tt:Height>{each.height}</tt:Height></tt:Resolution>"
        f"<tt:Quality>5</tt:Quality><tt:RateControl><tt:FrameRateLimit>{each.fps}</tt:FrameRateLimit>"
        f"<tt:EncodingInterval>1</tt:EncodingInterval><tt:BitrateLimit>{each.bitrate_kbps}</tt:BitrateLimit>"
        f"</tt:RateControl><tt:H264><tt:GovLength>{each.gop_frames}</tt:GovLength><tt:H264Profile>Main</tt:H264Profile>"
        "</tt:H264><tt:Multicast><tt:Address><tt:Type>IPv4</tt:Type><tt:IPv4Address>0.0.0.0</tt:IPv4Address>"
        "</tt:Address><tt:Port>0</tt:Port><tt:TTL>1</tt:TTL><tt:AutoStart>false</tt:AutoStart></tt:Multicast>"
        "<tt:SessionTimeout>PT60S</tt:SessionTimeout></tt:VideoEncoderConfiguration>"
        + ('<tt:PTZConfiguration token="p"><tt:Name>P</tt:Name></tt:PTZConfiguration>' if each.turns else "")
        + "</trt:Profiles>"
        for each in camera.pictures
    )


def _profiles2(camera: "OnvifCamera", *_: object) -> str:
    return "".join(
        f'<tr2:Profiles token="{each.token}" fixed="true"><tr2:Name>{each.token}</tr2:Name><tr2:Configurations>'
        '<tr2:VideoSource token="v"><tt:Name>V</tt:Name><tt:UseCount>1</tt:UseCount>'
        f"<tt:SourceToken>{each.source}</tt:SourceToken></tr2:VideoSource><tr2:AudioSource token='a'/>"
        f'<tr2:VideoEncoder token="e-{each.token}" GovLength="{each.gop_frames}" Profile="Main">'
        f"<tt:Name>{each.encoder_name}</tt:Name><tt:UseCount>1</tt:UseCount><tt:Encoding>{each.codec}</tt:Encoding>"
        f"<tt:Resolution><tt:Width>{each.width}</tt:Width><tt:Height>{each.height}</tt:Height></tt:Resolution>"
        f'<tt:RateControl ConstantBitRate="false"><tt:FrameRateLimit>{each.fps}.0</tt:FrameRateLimit>'
        f"<tt:BitrateLimit>{each.bitrate_kbps}</tt:BitrateLimit></tt:RateControl><tt:Quality>5</tt:Quality>"
        "</tr2:VideoEncoder>"
        + ('<tr2:PTZ token="p"><tt:Name>P</tt:Name></tr2:PTZ>' if each.turns else "")
        + "</tr2:Configurations></tr2:Profiles>"
        for each in camera.pictures
    )


def _url(camera: "OnvifCamera", asked: ElementTree.Element) -> str | None:
    token = asked.findtext("{*}ProfileToken")
    return next((escape(each.url) for each in camera.pictures if each.token == token), None)


_ENCODER_PARTS = ("Name", "Encoding", "Resolution/{*}Width", "RateControl/{*}BitrateLimit", "Quality")


def _set_encoder(camera: "OnvifCamera", asked: ElementTree.Element, *_: object) -> str | tuple[str, str]:
    """As a strict camera: the whole configuration comes back, or nothing is changed."""
    given = asked.find("{*}Configuration")
    assert given is not None
    wanted = given.attrib.get("GovLength") or given.findtext("{*}H264/{*}GovLength", "")
    number = next((n for n, each in enumerate(camera.pictures) if f"e-{each.token}" == given.get("token")), None)
    if number is None:
        return "ter:NoConfig", "No such configuration"
    if any(not given.findtext("{*}" + part) for part in _ENCODER_PARTS) or not wanted.isdigit():
        return "ter:ConfigModify", "The configuration is not whole"
    if int(wanted) > camera.longest_gop_frames:
        return "ter:ConfigModify", "GovLength is out of range"
    camera.pictures[number] = replace(camera.pictures[number], gop_frames=int(wanted))
    return ""


def _stream_uri(camera: "OnvifCamera", asked: ElementTree.Element, *_: object) -> str | tuple[str, str]:
    url = _url(camera, asked)
    if url is None:
        return "ter:NoProfile", "No such profile"
    return f"<trt:MediaUri><tt:Uri>{url}</tt:Uri><tt:Timeout>PT0S</tt:Timeout></trt:MediaUri>"


def _stream_uri2(camera: "OnvifCamera", asked: ElementTree.Element, *_: object) -> str | tuple[str, str]:
    url = _url(camera, asked)
    return f"<tr2:Uri>{url}</tr2:Uri>" if url is not None else ("ter:NoProfile", "No such profile")


def _move(camera: "OnvifCamera", asked: ElementTree.Element, *_: object) -> str:
    velocity = {}
    for element, names in (("PanTilt", "xy"), ("Zoom", "x")):
        found = asked.find(f".//{{*}}{element}")
        for name in names if found is not None else "":
            assert found is not None
            velocity[{"PanTiltx": "pan", "PanTilty": "tilt", "Zoomx": "zoom"}[element + name]] = float(
                found.attrib[name]
            )
    camera.velocity = velocity
    camera.moves.append((time.monotonic(), velocity))
    return ""


def _stop(camera: "OnvifCamera", *_: object) -> str:
    camera.velocity = {}
    camera.moves.append((time.monotonic(), {}))
    return ""


def _presets(camera: "OnvifCamera", *_: object) -> str:
    return "".join(
        f'<tptz:Preset token="{token}"><tt:Name>{escape(name)}</tt:Name></tptz:Preset>'
        for token, name in camera.presets.items()
    )


def _goto(camera: "OnvifCamera", asked: ElementTree.Element, *_: object) -> str | tuple[str, str]:
    token = asked.findtext("{*}PresetToken", "")
    if token not in camera.presets:
        return "ter:NoToken", "The requested preset token does not exist"
    camera.went_to.append(token)
    return ""


def _set_preset(camera: "OnvifCamera", asked: ElementTree.Element, *_: object) -> str:
    token = str(len(camera.presets) + 1)
    camera.presets[token] = asked.findtext("{*}PresetName", "")
    return f"<tptz:PresetToken>{token}</tptz:PresetToken>"


def _remove_preset(camera: "OnvifCamera", asked: ElementTree.Element, *_: object) -> str:
    camera.presets.pop(asked.findtext("{*}PresetToken", ""), None)
    return ""


def _times(camera: "OnvifCamera", prefix: str, lives_s: float) -> str:
    now = camera.now()
    return (
        f"<{prefix}:CurrentTime>{now:%Y-%m-%dT%H:%M:%SZ}</{prefix}:CurrentTime>"
        f"<{prefix}:TerminationTime>{now + timedelta(seconds=lives_s):%Y-%m-%dT%H:%M:%SZ}</{prefix}:TerminationTime>"
    )


def _subscribe(camera: "OnvifCamera", asked: ElementTree.Element, *_: object) -> str:
    lives_s = _duration_s(asked.findtext("{*}InitialTerminationTime", "PT60S"))
    subscription = camera.subscribe(lives_s)
    path = "/onvif/events" if camera.reference_parameters else f"/onvif/pull?n={subscription.number}"
    parameters = (
        f"<wsa:ReferenceParameters><acme:Number>{subscription.number}</acme:Number></wsa:ReferenceParameters>"
        if camera.reference_parameters
        else ""
    )
    return (
        f"<tev:SubscriptionReference><wsa:Address>{camera.told(path)}</wsa:Address>{parameters}"
        f"</tev:SubscriptionReference>{_times(camera, 'wsnt', lives_s)}"
    )


def _number(message: ElementTree.Element, path: str) -> int:
    return int(path.partition("?n=")[2] or message.findtext(f"{{*}}Header/{{{_NAMES['acme']}}}Number", "0"))


def _pull(
    camera: "OnvifCamera", asked: ElementTree.Element, message: ElementTree.Element, path: str
) -> str | tuple[str, str]:
    wait_s = _duration_s(asked.findtext("{*}Timeout", "PT1S"))
    found = camera.pull(_number(message, path), wait_s, int(asked.findtext("{*}MessageLimit", "1")))
    if found is None:
        return "ter:InvalidArgVal", "No such subscription"
    return _times(camera, "tev", 60) + "".join(found)


def _renew(
    camera: "OnvifCamera", asked: ElementTree.Element, message: ElementTree.Element, path: str
) -> str | tuple[str, str]:
    with camera.changed:
        subscription = camera.subscriptions.get(_number(message, path))
        if subscription is None or camera.refuses_renewal:
            return "ter:ActionNotSupported", "Renew is not supported"
        lives_s = _duration_s(asked.findtext("{*}TerminationTime", "PT60S"))
        subscription.ends_s = time.monotonic() + lives_s
    return _times(camera, "wsnt", lives_s)


def _unsubscribe(camera: "OnvifCamera", _: ElementTree.Element, message: ElementTree.Element, path: str) -> str:
    with camera.changed:
        camera.subscriptions.pop(_number(message, path), None)
        camera.changed.notify_all()
    return ""


def _duration_s(text: str) -> float:
    found = re.fullmatch(r"PT(\d+(?:\.\d+)?)S", text)
    assert found is not None, text
    return float(found[1])


_ANSWERS = {
    ("device_service", "GetSystemDateAndTime"): _time,
    ("device_service", "SetSystemDateAndTime"): _set_time,
    ("device_service", "GetDeviceInformation"): _information,
    ("device_service", "GetServices"): _services,
    ("device_service", "GetCapabilities"): _capabilities,
    ("media", "GetProfiles"): _profiles,
    ("media", "GetStreamUri"): _stream_uri,
    ("media", "SetVideoEncoderConfiguration"): _set_encoder,
    ("media2", "SetVideoEncoderConfiguration"): _set_encoder,
    ("media2", "GetProfiles"): _profiles2,
    ("media2", "GetStreamUri"): _stream_uri2,
    ("ptz", "ContinuousMove"): _move,
    ("ptz", "Stop"): _stop,
    ("ptz", "GetPresets"): _presets,
    ("ptz", "GotoPreset"): _goto,
    ("ptz", "SetPreset"): _set_preset,
    ("ptz", "RemovePreset"): _remove_preset,
    ("events", "CreatePullPointSubscription"): _subscribe,
    ("events", "PullMessages"): _pull,
    ("events", "Renew"): _renew,
    ("events", "Unsubscribe"): _unsubscribe,
    ("pull", "PullMessages"): _pull,
    ("pull", "Renew"): _renew,
    ("pull", "Unsubscribe"): _unsubscribe,
}
