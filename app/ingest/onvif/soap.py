"""Calls to one ONVIF device as plain typed values, with its login; the only module that imports zeep."""

import re
import threading
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import zeep
import zeep.exceptions
import zeep.helpers
import zeep.wsse.username
from lxml import etree

from app.core.clock import Clock
from app.domain.camera import CameraLogin
from app.domain.errors import (
    CameraCannot,
    CameraError,
    CameraNotTrusted,
    CameraRefusedLogin,
    CameraUnreachable,
    LibraryError,
)
from app.ingest.onvif.address import Endpoint
from app.ingest.onvif.http_post import Answer, Line
from app.ingest.rtsp.login import Authenticator
from app.ingest.tls import Pins

T = TypeVar("T")

CALL_S = 5.0
MAX_ITEMS = 512
"""The most that a list in an answer may hold: eight pictures from each of 64 channels."""
_FOLDER = Path(__file__).parent / "services"
_SECURITY = "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}Security"
_REFUSALS = (b"NotAuthorized", b"FailedAuthentication", b"InvalidSecurity")
_REFUSED = "The camera refused this user name or password."
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_UNPRINTABLE = re.compile(r"[^\x20-\x7e\xa0-\uffff]")
_loading = threading.Lock()

# Cameras mix up the order of elements and add their own; neither costs the values that are looked for. A document type
# (and with it every entity) is refused, nothing is ever fetched, and libxml2's own limits on depth and size stand.
_SETTINGS = zeep.Settings(
    strict=False,
    forbid_dtd=True,
    forbid_entities=True,
    forbid_external=True,
    xml_huge_tree=False,
    xsd_ignore_sequence_order=True,
)


class Service(Enum):
    """What a device offers; the value names the description in services/, the namespace is the device's word for it."""

    DEVICE = "device"
    MEDIA = "media"
    MEDIA2 = "media2"
    EVENTS = "events"
    PTZ = "ptz"


class AnswerMalformed(CameraError):
    """What answers is not ONVIF, or not as the standard has it."""


class _Refused(Exception):
    """The camera wants another login, or one at all."""


class SoapClient:
    """Calls one device. Threads: one; cancel() may come from another.

    `clock_offset_ms` is the device's time less ours: a login is only good at the device's own time.
    """

    def __init__(self, device: Endpoint, login: CameraLogin | None, clock: Clock, pins: Pins) -> None:
        self.device = device
        self.clock_offset_ms = 0
        self._clock = clock
        self._login = login
        self._pins = pins
        self._line = Line(clock, pins)
        self._transport = _Transport(self._line, device, login)
        self._token = _Token(login, self) if login is not None else None
        self._unusable_login = login is not None and bool(_CONTROL.search(login.user + login.password))

    def call(
        self,
        service: Service,
        operation: str,
        answer: type[T],
        values: Mapping[str, object] | None = None,
        *,
        at: Endpoint | None = None,
        headers: Sequence[Any] = (),
        timeout_s: float = CALL_S,
        anonymous: bool = False,
    ) -> T | None:
        """Have the device do something; returns what it says as `answer`, None where it says nothing.

        Raises CameraUnreachable, CameraRefusedLogin, CameraCannot, AnswerMalformed, and LibraryError of the
        list of certificates.
        """
        if self._unusable_login and not anonymous:
            raise CameraRefusedLogin(_REFUSED)  # XML has no such letters
        self._transport.prepare(at or self.device, timeout_s, anonymous=anonymous)
        try:
            token = None if anonymous else self._token
            client = zeep.Client(
                _description(service), token, self._transport, plugins=[_AnswerFits()], settings=_SETTINGS
            )
            bound = client.create_service(next(iter(client.wsdl.bindings)), (at or self.device).url)
            found = bound[operation](**(values or {}), **({"_soapheaders": list(headers)} if headers else {}))
            return _converted(found, answer)
        except _Refused:
            raise CameraRefusedLogin(_REFUSED) from None
        except (CameraNotTrusted, LibraryError):
            raise
        except TimeoutError:
            raise CameraUnreachable(
                f"The camera at {self.device.host} did not answer within {timeout_s:.0f} seconds. "
                "Check its connection, or switch it off and on."
            ) from None
        except (OSError, UnicodeError):  # the latter for a host that cannot be a name
            raise CameraUnreachable(
                f"Nothing answers at {self.device.host}. Check power and that this PC is on the same network."
            ) from None
        except zeep.exceptions.Fault as fault:
            if fault.code is None:  # an error page, and no fault of SOAP
                raise self._malformed(fault) from None
            raise CameraCannot(f"The camera refused this: {_printable(fault.message)}.") from None
        except Exception as error:  # noqa: BLE001 - zeep stumbles in many ways over what a hostile camera may answer
            raise self._malformed(error) from None

    def _malformed(self, error: Exception) -> AnswerMalformed:
        return AnswerMalformed(
            f"What answers at {self.device.host} cannot be understood ({type(error).__name__}). "
            "Check the address, or paste the camera's RTSP address."
        )

    def twin(self) -> "SoapClient":
        """Another client of the same device with a line of its own, so that neither waits for the other."""
        other = SoapClient(self.device, self._login, self._clock, self._pins)
        other.clock_offset_ms = self.clock_offset_ms
        return other

    def cancel(self) -> None:
        """End the call under way, and every later one. Threads: any."""
        self._line.cancel()

    def now(self) -> datetime:
        """The device's time."""
        return datetime.fromtimestamp((self._clock.wall_ms() + self.clock_offset_ms) / 1000, UTC)


class _AnswerFits(zeep.Plugin):
    """Refuses an answer to another question; zeep, told to be lenient, would read it as far as it fits."""

    def ingress(self, envelope: Any, http_headers: Any, operation: Any) -> Any:
        body = envelope.find("{*}Body")
        answer = etree.QName(body[0]).localname
        if answer not in (f"{operation.name}Response", "Fault"):
            raise ValueError("the answer to another question")
        return envelope, http_headers

    def egress(self, envelope: Any, http_headers: Any, _operation: Any, _options: Any) -> Any:
        return envelope, http_headers


def _converted(found: object, answer: type[T]) -> T | None:
    plain = zeep.helpers.serialize_object(found, dict)
    if plain is None:
        return None
    if isinstance(plain, list) and len(plain) > MAX_ITEMS:
        raise ValueError("too many")
    return msgspec.convert(plain, answer)


class _Transport:
    """What zeep sends through. It loads nothing."""

    def __init__(self, line: Line, device: Endpoint, login: CameraLogin | None) -> None:
        self._line = line
        self._login = login
        self._authenticator = Authenticator(login)
        self._speaks_digest = False
        self._endpoint = device
        self._timeout_s = CALL_S
        self._anonymous = False

    def prepare(self, endpoint: Endpoint, timeout_s: float, *, anonymous: bool) -> None:
        self._endpoint, self._timeout_s, self._anonymous = endpoint, timeout_s, anonymous

    def post_xml(self, _address: str, envelope: Any, headers: dict[str, str]) -> "_SoapAnswer":
        """Send; where the camera asks for HTTP digest instead of the token in the message, send again."""
        answer = self._post(envelope, headers)
        digests = [each for each in answer.challenges if each.lower().startswith("digest")]
        if answer.status == 401 and not self._anonymous and self._authenticator.challenged(digests):
            self._speaks_digest = True
            answer = self._post(envelope, headers)
        if answer.status in (401, 403) or (answer.status >= 400 and any(word in answer.body for word in _REFUSALS)):
            raise _Refused
        return _SoapAnswer(answer)

    def _post(self, envelope: Any, headers: dict[str, str]) -> Answer:
        login: dict[str, str] = {}
        if self._speaks_digest and not self._anonymous:
            login = self._authenticator.header("POST", self._endpoint.path)
            for token in envelope.iter(_SECURITY):
                token.getparent().remove(token)
                break
        return self._line.post(self._endpoint, etree.tostring(envelope), {**headers, **login}, self._timeout_s)

    def load(self, _url: str) -> bytes:
        raise PermissionError


class _SoapAnswer:
    """The few things that zeep asks of an answer. Always one part of XML, whatever the camera calls it."""

    def __init__(self, answer: Answer) -> None:
        self.status_code = answer.status
        self.content = answer.body
        self.headers = {"Content-Type": "application/soap+xml"}
        self.encoding = "utf-8"


class _Token:
    """A fresh UsernameToken for each message, made at the camera's own time."""

    def __init__(self, login: CameraLogin, client: SoapClient) -> None:
        self._login = login
        self._client = client

    def apply(self, envelope: Any, headers: Any) -> Any:
        token = zeep.wsse.username.UsernameToken(
            self._login.user, self._login.password, use_digest=True, created=self._client.now(), zulu_timestamp=True
        )
        return token.apply(envelope, headers)

    def verify(self, _envelope: Any) -> None:
        """Cameras do not sign."""


def _description(service: Service) -> Any:
    with _loading:
        return _load_description(service)


@lru_cache
def _load_description(service: Service) -> Any:
    location = str(_FOLDER / f"{service.value}.wsdl")
    return zeep.Client(location, transport=_Descriptions(), settings=_SETTINGS).wsdl


class _Descriptions:
    """Reads descriptions, from our own folder alone."""

    def load(self, url: str) -> bytes:
        path = Path(url).resolve()
        if path.parent != _FOLDER.resolve():
            raise PermissionError
        return path.read_bytes()


def _printable(told: object) -> str:
    """A camera's own words, shortened and harmless in a terminal."""
    text = " ".join(_UNPRINTABLE.sub(" ", str(told or "")).split())[:100].rstrip(". ")
    return text or "it does not say why"
