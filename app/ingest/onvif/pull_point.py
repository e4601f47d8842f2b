"""A subscription to what a camera reports: asked for, kept alive, and given back; event_worker.py owns it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from lxml import etree

from app.core.clock import Clock
from app.domain.camera import CameraSignal
from app.domain.errors import CameraCannot, CameraError, CameraStreamEnded
from app.ingest.onvif import told
from app.ingest.onvif.address import service_on
from app.ingest.onvif.device import OnvifDevice
from app.ingest.onvif.soap import AnswerMalformed, Service

LIVES_S = 60.0
_SHORTEST_LIFE_S = 10.0
PULL_S = 20.0
"""How long the camera holds a question back while nothing happens."""
_MESSAGES = 100
_MAX_PARAMETERS_BYTES = 4096
_GOODBYE_S = 1.0
_UNPRINTABLE = re.compile(r"[^\x20-\x7e\xa0-\uffff]")
_TRUE = ("true", "1", "active", "on")
_FALSE = ("false", "0", "inactive", "off")
_VALUE_NAMES = ("IsMotion", "State", "LogicalState", "IsTamper")
_TOPICS = {
    ("RuleEngine", "CellMotionDetector", "Motion"): CameraSignal.MOTION,
    ("RuleEngine", "MotionRegionDetector", "Motion"): CameraSignal.MOTION,
    ("VideoSource", "MotionAlarm"): CameraSignal.MOTION,
    ("RuleEngine", "TamperDetector", "Tamper"): CameraSignal.TAMPER,
    ("VideoSource", "GlobalSceneChange"): CameraSignal.TAMPER,
    ("VideoSource", "ImageTooDark"): CameraSignal.TAMPER,
    ("VideoSource", "ImageTooBright"): CameraSignal.TAMPER,
    ("VideoSource", "ImageTooBlurry"): CameraSignal.TAMPER,
    ("Device", "Trigger", "DigitalInput"): CameraSignal.DIGITAL_INPUT,
}


@dataclass(frozen=True)
class Reading:
    """What a camera says of a signal: its state, where, and when by the camera's own clock (UTC ms, if it tells)."""

    signal: CameraSignal
    source: str
    active: bool
    camera_ms: int | None


class _Item(told.Told):
    name: told.Text | None = None
    value: told.Text | None = None


class _Items(told.Told):
    simple_item: list[_Item] | None = None


class _Message(told.Told):
    source: _Items | None = None
    data: _Items | None = None
    utc_time: told.Text | None = None
    property_operation: told.Text | None = None


class _Wrapped(told.Told):
    message: _Message | None = None


class Notification(told.Told):
    """One report, as it came."""

    topic: told.Text | None = None
    message: _Wrapped | None = None


class _Pulled(told.Told):
    notification_message: list[Notification] | None = None


class PullPoint:
    """One subscription of a connected device. Threads: one."""

    def __init__(self, device: OnvifDevice, clock: Clock) -> None:
        """Subscribe. Raises CameraError."""
        self._device = device
        self._clock = clock
        self._goodbye = device.soap.twin()  # a pull that was cancelled cannot be followed by anything
        self._subscribe()

    def pull(self) -> list[Reading]:
        """What was reported since, or is within some seconds; renews the subscription when it is time.

        Raises CameraStreamEnded where the camera has forgotten the subscription, else CameraError.
        """
        if self._clock.monotonic_s() > self._renew_s:
            self._renew()
        try:
            pulled = self._device.soap.call(
                Service.EVENTS,
                "PullMessages",
                _Pulled,
                {"Timeout": f"PT{PULL_S:.0f}S", "MessageLimit": str(_MESSAGES)},
                at=self._at,
                headers=self._parameters,
                timeout_s=PULL_S + 5.0,
            )
        except CameraCannot:
            raise CameraStreamEnded("The camera has ended its reports of events. Asking for them again.") from None
        return list(readings((pulled.notification_message or [])[:_MESSAGES] if pulled is not None else []))

    def close(self) -> None:
        """Give the subscription back, so that the camera need not keep it; whether it hears that matters little."""
        try:
            self._goodbye.call(
                Service.EVENTS, "Unsubscribe", object, at=self._at, headers=self._parameters, timeout_s=_GOODBYE_S
            )
        except CameraError:
            return  # it ends by itself within a minute

    def _subscribe(self) -> None:
        made = self._device.soap.call(
            Service.EVENTS,
            "CreatePullPointSubscription",
            dict,
            {"InitialTerminationTime": f"PT{LIVES_S:.0f}S"},
            at=self._device.where(Service.EVENTS),
        )
        reference: dict[str, Any] = (made or {}).get("SubscriptionReference") or {}
        self._at = service_on(self._device.where(Service.EVENTS), str(reference.get("Address") or ""))
        self._parameters = _checked((reference.get("ReferenceParameters") or {}).get("_value_1") or [])
        self._lives_until((made or {}).get("CurrentTime"), (made or {}).get("TerminationTime"))

    def _renew(self) -> None:
        try:
            renewed = self._device.soap.call(
                Service.EVENTS,
                "Renew",
                dict,
                {"TerminationTime": f"PT{LIVES_S:.0f}S"},
                at=self._at,
                headers=self._parameters,
            )
        except (CameraCannot, AnswerMalformed):
            self.close()
            self._subscribe()  # some cameras cannot renew
            return
        self._lives_until((renewed or {}).get("CurrentTime"), (renewed or {}).get("TerminationTime"))

    def _lives_until(self, now: object, end: object) -> None:
        begin, until = _moment_ms(str(now)), _moment_ms(str(end))
        told_s = (until - begin) / 1000 if begin is not None and until is not None else LIVES_S
        self._renew_s = self._clock.monotonic_s() + min(LIVES_S, max(_SHORTEST_LIFE_S, told_s)) / 2


def readings(notifications: list[Notification]) -> Iterator[Reading]:
    """What Louver understands of some reports; the rest is left out."""
    for each in notifications:
        message = each.message.message if each.message is not None else None
        signal = _signal(each.topic or "")
        if message is None or signal is None:
            continue
        active = _state(message)
        if active is not None:
            yield Reading(signal, _source(message), active, _moment_ms(message.utc_time or ""))


def _signal(topic: str) -> CameraSignal | None:
    path = tuple(part.rpartition(":")[2] for part in topic.strip().split("/"))
    return _TOPICS.get(path[:3]) or _TOPICS.get(path[:2])


def _state(message: _Message) -> bool | None:
    if message.property_operation == "Deleted":
        return False
    for item in (message.data.simple_item if message.data is not None else None) or []:
        value = (item.value or "").strip().lower()
        if item.name in _VALUE_NAMES and value in _TRUE + _FALSE:
            return value in _TRUE
    return None


def _source(message: _Message) -> str:
    items = (message.source.simple_item if message.source is not None else None) or []
    text = " ".join(item.value or "" for item in items)
    return " ".join(_UNPRINTABLE.sub(" ", text).split())[:64]


def _moment_ms(text: str) -> int | None:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(moment.timestamp() * 1000)


def _checked(parameters: list[Any]) -> list[Any]:
    """What must be said back to the camera with each question, as long as it is little."""
    if sum(len(etree.tostring(each)) for each in parameters) > _MAX_PARAMETERS_BYTES:
        raise AnswerMalformed("The camera asks for more than a subscription to its events needs.")
    return parameters
