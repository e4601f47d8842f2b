"""The two messages of WS-Discovery that Louver needs: the question for cameras, and strict readings of answers."""

import re
import uuid
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from app.domain.camera import DeviceUrl
from app.domain.errors import CameraAddressInvalid
from app.ingest.onvif.address import Endpoint, parse_device_url, service_on

MAX_DATAGRAM_BYTES = 16 << 10
_MAX_MATCHES = 8
_MAX_SCOPES = 64
_SOAP = "http://www.w3.org/2003/05/soap-envelope"
_ADDRESSING = "http://schemas.xmlsoap.org/ws/2004/08/addressing"
_DISCOVERY = "http://schemas.xmlsoap.org/ws/2005/04/discovery"
_CAMERA_TYPES = ("NetworkVideoTransmitter", "Device")
_SCOPE = "onvif://www.onvif.org/"
_UNPRINTABLE = re.compile(r"[^\x20-\x7e\xa0-\uffff]")


@dataclass(frozen=True)
class FoundCamera:
    """A camera that answered. `key` stays with the device, whatever its address; `name` and `hardware` are its own."""

    key: str
    url: DeviceUrl
    name: str
    hardware: str


def make_probe(kind: str) -> tuple[str, bytes]:
    """The id and the bytes of a question for devices of a type, with its prefix: `dn:NetworkVideoTransmitter`."""
    message_id = f"urn:uuid:{uuid.uuid4()}"
    text = (
        f'<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="{_SOAP}" xmlns:a="{_ADDRESSING}" '
        f'xmlns:d="{_DISCOVERY}" xmlns:dn="http://www.onvif.org/ver10/network/wsdl" '
        'xmlns:tds="http://www.onvif.org/ver10/device/wsdl"><s:Header>'
        f'<a:Action s:mustUnderstand="1">{_DISCOVERY}/Probe</a:Action><a:MessageID>{message_id}</a:MessageID>'
        "<a:ReplyTo><a:Address>http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:Address></a:ReplyTo>"
        '<a:To s:mustUnderstand="1">urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header>'
        f"<s:Body><d:Probe><d:Types>{kind}</d:Types></d:Probe></s:Body></s:Envelope>"
    )
    return message_id, text.encode()


def read_matches(datagram: bytes, sender: str, asked: frozenset[str]) -> list[FoundCamera]:
    """The cameras that an answer tells of; none where it is not strictly an answer to one of our questions.

    A camera's address is on the host that sent the answer, whatever it says: nobody may point Louver at another.
    """
    root = _parse(datagram)
    if root is None or root.tag != f"{{{_SOAP}}}Envelope":
        return []
    if _text(root, f"{{{_SOAP}}}Header/{{{_ADDRESSING}}}RelatesTo") not in asked:
        return []
    matches = root.findall(f"{{{_SOAP}}}Body/{{{_DISCOVERY}}}ProbeMatches/{{{_DISCOVERY}}}ProbeMatch")
    found = (_read_match(match, sender) for match in matches[:_MAX_MATCHES])
    return [camera for camera in found if camera is not None]


def _parse(datagram: bytes) -> etree._Element | None:
    if len(datagram) > MAX_DATAGRAM_BYTES:
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(datagram, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root if root.getroottree().docinfo.internalDTD is None else None


def _read_match(match: etree._Element, sender: str) -> FoundCamera | None:
    kinds = {word.rpartition(":")[2] for word in _text(match, f"{{{_DISCOVERY}}}Types").split()}
    scopes = _text(match, f"{{{_DISCOVERY}}}Scopes").split()[:_MAX_SCOPES]
    if not kinds.intersection(_CAMERA_TYPES) or not any(scope.startswith(_SCOPE) for scope in scopes):
        return None
    url = _address(_text(match, f"{{{_DISCOVERY}}}XAddrs").split(), sender)
    if url is None:
        return None
    key = _text(match, f"{{{_ADDRESSING}}}EndpointReference/{{{_ADDRESSING}}}Address")[:128] or url
    return FoundCamera(key, url, _scope(scopes, "name"), _scope(scopes, "hardware"))


def _address(told: list[str], sender: str) -> DeviceUrl | None:
    endpoints: list[Endpoint] = []
    for each in told[:_MAX_MATCHES]:
        try:
            endpoints.append(parse_device_url(each))
        except CameraAddressInvalid:
            continue
    if not endpoints:
        return None
    own = next((endpoint for endpoint in endpoints if endpoint.host == sender), endpoints[0])
    here = Endpoint(own.secure, sender, own.port, own.path)
    return service_on(here, here.url).url


def _text(element: etree._Element, path: str) -> str:
    return (element.findtext(path) or "").strip()


def _scope(scopes: list[str], kind: str) -> str:
    prefix = f"{_SCOPE}{kind}/"
    told = next((scope.removeprefix(prefix) for scope in scopes if scope.startswith(prefix)), "")
    return " ".join(_UNPRINTABLE.sub(" ", unquote(told)).split())[:60]
