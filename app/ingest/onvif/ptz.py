"""Turns a camera and zooms it: for a while and then a stop, whatever happens, and to places that it remembers."""

import re
from dataclasses import dataclass
from typing import Annotated

import msgspec

from app.core.clock import Stop
from app.domain.errors import CameraCannot, CameraError, UsageError
from app.ingest.onvif import told
from app.ingest.onvif.device import OnvifDevice
from app.ingest.onvif.profiles import Profile
from app.ingest.onvif.soap import Service

LONGEST_MOVE_S = 10.0
_STOP_S = 2.0
_STOP_ATTEMPTS = 3
_UNPRINTABLE = re.compile(r"[^\x20-\x7e\xa0-\uffff]")


@dataclass(frozen=True)
class Velocity:
    """How fast, each from -1 to 1: `pan` to the right, `tilt` up, `zoom` in."""

    pan: float = 0.0
    tilt: float = 0.0
    zoom: float = 0.0


@dataclass(frozen=True)
class Preset:
    """A place that the camera remembers: its word for it, and its owner's."""

    token: str
    name: str


class _Preset(told.Told):
    token: Annotated[str, msgspec.Meta(min_length=1, max_length=64)] = msgspec.field(name="token")
    name: told.Text | None = None


class Ptz:
    """The motor of one connected device. Threads: one; stop() may be called from another."""

    def __init__(self, device: OnvifDevice, profiles: list[Profile]) -> None:
        """Raises CameraCannot where the camera cannot be turned."""
        self._at = device.where(Service.PTZ)
        turning = next((profile for profile in profiles if profile.can_turn), None)
        if turning is None:
            raise CameraCannot("This camera cannot be turned.")
        self._profile = {"ProfileToken": turning.token}
        self._soap = device.soap
        self._stopping = device.soap.twin()  # of its own, so that a stop never waits behind a move that hangs

    def move(self, velocity: Velocity, seconds: float, stop: Stop) -> None:
        """Turn for `seconds` or until `stop`, then stand still, also when the camera failed at it.

        The camera knows the end too, should the network break off in between. Raises CameraError, UsageError.
        """
        if not 0 < seconds <= LONGEST_MOVE_S:
            raise UsageError(f"A move lasts at most {LONGEST_MOVE_S:.0f} seconds. Ask for a shorter one.")
        try:
            self.begin(velocity, seconds)
            stop.wait(seconds)
        except CameraError as failed:
            try:
                self.stop()
            except CameraError:
                raise failed from None
            raise
        except BaseException:
            self.stop()
            raise
        self.stop()

    def begin(self, velocity: Velocity, seconds: float, before: Velocity | None = None) -> None:
        """Turn, and let the camera end it by itself soon after `seconds`; whoever calls this stops it before.

        `before` is how it turns now: what a camera is not told of goes on as it was. Raises CameraError.
        """
        before = before or Velocity()
        values: dict[str, dict[str, str]] = {}
        if velocity.pan or velocity.tilt or before.pan or before.tilt:
            values["PanTilt"] = {"x": _share(velocity.pan), "y": _share(velocity.tilt)}
        if velocity.zoom or before.zoom:
            values["Zoom"] = {"x": _share(velocity.zoom)}
        timeout = f"PT{seconds + 0.5:.1f}S"
        self._soap.call(
            Service.PTZ,
            "ContinuousMove",
            object,
            {**self._profile, "Velocity": values, "Timeout": timeout},
            at=self._at,
        )

    def stop(self) -> None:
        """Stand still. Tried three times: a camera that goes on turning looks away from what it should see."""
        for attempt in range(_STOP_ATTEMPTS):
            try:
                self._stopping.call(
                    Service.PTZ,
                    "Stop",
                    object,
                    {**self._profile, "PanTilt": "true", "Zoom": "true"},
                    at=self._at,
                    timeout_s=_STOP_S,
                )
            except CameraError:
                if attempt == _STOP_ATTEMPTS - 1:
                    raise
            else:
                return

    def cancel(self) -> None:
        """End the stop under way, and every later one. Threads: any."""
        self._stopping.cancel()

    def presets(self) -> list[Preset]:
        """The places that it remembers."""
        found = self._soap.call(Service.PTZ, "GetPresets", list[_Preset], self._profile, at=self._at)
        return [Preset(each.token, " ".join(_UNPRINTABLE.sub(" ", each.name or "").split())) for each in found or []]

    def go_to(self, preset: Preset) -> None:
        """Turn to a place."""
        self._soap.call(Service.PTZ, "GotoPreset", object, {**self._profile, "PresetToken": preset.token}, at=self._at)

    def remember(self, name: str) -> Preset:
        """Remember where it looks now."""
        token = self._soap.call(Service.PTZ, "SetPreset", str, {**self._profile, "PresetName": name}, at=self._at)
        return Preset(token or "", name)

    def forget(self, preset: Preset) -> None:
        """Forget a place."""
        self._soap.call(
            Service.PTZ, "RemovePreset", object, {**self._profile, "PresetToken": preset.token}, at=self._at
        )


def _share(speed: float) -> str:
    return f"{min(1.0, max(-1.0, speed)):.3f}"
