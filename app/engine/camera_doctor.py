"""Looks after how cameras are set: finds what costs recordings, says what to do, and does it by ONVIF where it can.

The engine owns it. What streams do is measured from what arrives; only the rest is asked of the camera.
"""

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, StreamRole
from app.domain.errors import CameraCannot, CameraError, UsageError
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.engine.camera_pipeline import CameraPipeline, StreamPipeline
from app.engine.camera_symptoms import (
    CLOCK_MS,
    GOOD_GOP_S,
    StreamFacts,
    clock_finding,
    clock_in_picture_finding,
    small_stream_finding,
    stream_findings,
)
from app.index.motion_queries import MotionReader
from app.ingest.camera_list import change_camera, find_camera
from app.ingest.tls import Pins
from app.link import doctor_orders as orders
from app.link.doctor_orders import Ailment, Diagnosis, encode_diagnosis
from app.vision.rule_store import load_detection

if TYPE_CHECKING:
    from app.ingest.onvif.device import OnvifDevice
    from app.ingest.onvif.own_profiles import OwnProfiles
    from app.ingest.onvif.profiles import Profile

_LOOKED_BACK_MS = 3 * 3_600_000
_WORDS = {orders.EXAMINE: {"camera_id"}, orders.CURE: {"camera_id", "ailment"}}
_NO_ONVIF = "It was added by the address of its stream alone, so only what arrives could be looked at."


class CameraDoctor:
    """Threads: any. `reload` has the engine take up the list of cameras, and returns when it has."""

    def __init__(
        self,
        paths: LibraryPaths,
        clock: Clock,
        *,
        pipelines: Callable[[], Mapping[CameraId, CameraPipeline]],
        reload: Callable[[], str],
    ) -> None:
        self._paths, self._clock = paths, clock
        self._pipelines, self._reload = pipelines, reload
        self._curing = threading.Lock()

    def takes(self, name: str) -> bool:
        """Whether an order is one of its own."""
        return name in _WORDS

    def obey(self, name: str, arguments: dict[str, str]) -> str:
        """Do it; returns the answer's text. Raises UsageError, CameraError, LibraryError."""
        if arguments.keys() != _WORDS[name]:
            raise UsageError(f"The engine cannot read this order ({name}). Update the program that sent it.")
        camera = find_camera(self._paths, arguments["camera_id"])
        if name == orders.EXAMINE:
            return encode_diagnosis(self.examine(camera))
        try:
            ailment = Ailment(arguments["ailment"])
        except ValueError:
            raise UsageError("There is no such ailment of a camera. Update the program that sent this.") from None
        with self._curing:
            return self.cure(camera, ailment)

    def examine(self, camera: Camera) -> Diagnosis:
        """Everything that is wrong with how it is set. Raises LibraryError."""
        told, ahead_ms, unasked = self._ask(camera)
        pipeline = self._pipelines().get(camera.id)
        running = {each.stream.url: each for each in pipeline.streams} if pipeline is not None else {}
        facts = [self._facts(stream, running.get(stream.url), told) for stream in camera.streams]
        has_small = len(camera.streams) > 1
        offered = None if told is None else _small_one(told) is not None
        findings = [
            *small_stream_finding(has_one=has_small, offered=offered),
            *stream_findings(facts),
            *clock_finding(ahead_ms),
            *self._clock_in_picture(camera),
        ]
        return Diagnosis(tuple(findings), unasked)

    def cure(self, camera: Camera, ailment: Ailment) -> str:
        """Do what the finding offered; returns a sentence. Raises UsageError, CameraError, LibraryError."""
        match ailment:
            case Ailment.WRONG_CLOCK:
                return self._set_clock(camera)
            case Ailment.LONG_GOP:
                return self._shorten_gops(camera)
            case Ailment.NO_SUB_STREAM:
                return self._add_small_stream(camera)
        raise UsageError("Louver cannot do this by itself. Set it in the camera's own pages.")

    # What it does

    def _set_clock(self, camera: Camera) -> str:
        after = self._connected(camera).set_time()
        if abs(after.ahead_ms) >= CLOCK_MS:
            raise CameraCannot("The camera took the time, but its clock is still off. Set it in the camera itself.")
        return (
            f"The clock of {camera.name} is right now. It stands as set by hand: a time server is not asked any more."
        )

    def _shorten_gops(self, camera: Camera) -> str:
        from app.ingest.onvif.encoder_setting import set_gop
        from app.ingest.onvif.own_profiles import own_profiles

        device = self._connected(camera)
        changed = 0
        for profile in own_profiles(device, camera).by_role.values():
            encoder = profile.encoder
            if encoder is not None and encoder.fps and (encoder.gop_s is None or encoder.gop_s > GOOD_GOP_S):
                set_gop(device, profile, max(1, round(encoder.fps * GOOD_GOP_S)))
                changed += 1
        if not changed:
            raise CameraCannot(
                "By what the camera says its keyframes come often enough, and yet they do not. Look for a smart codec "
                "in its pages, and turn it off."
            )
        return f"{camera.name} sends a keyframe every {GOOD_GOP_S:.0f} s from now on."

    def _add_small_stream(self, camera: Camera) -> str:
        from app.ingest.onvif.own_profiles import own_profiles
        from app.ingest.trial import check_stream

        if len(camera.streams) > 1:
            raise UsageError(f"{camera.name} has a small picture already.")
        device = self._connected(camera)
        small = _small_one(own_profiles(device, camera))
        if small is None:
            raise CameraCannot("The camera offers no small picture. Turn on its second stream in its own pages.")
        stream = CameraStream(StreamRole.SUB, device.stream_url(small))
        check_stream(self._paths, camera, stream, self._clock)
        change_camera(self._paths, replace(camera, streams=(*camera.streams, stream)))
        self._reload()
        return f"The small picture of {camera.name} is fetched and watched from now on."

    # What it asks

    def _connected(self, camera: Camera) -> "OnvifDevice":
        from app.ingest.onvif.device import OnvifDevice  # its weight is not for every start

        if camera.onvif is None:
            raise CameraCannot(f"{camera.name} was added by the address of its stream alone. Add it by its host.")
        device = OnvifDevice(camera.onvif, camera.login, self._clock, Pins(self._paths.camera_certificates))
        device.connect()
        return device

    def _ask(self, camera: Camera) -> "tuple[OwnProfiles | None, int | None, str]":
        """Its pictures, how far its clock is off, and why it could not be asked."""
        from app.ingest.onvif.own_profiles import own_profiles

        if camera.onvif is None:
            return None, None, _NO_ONVIF
        try:
            device = self._connected(camera)
            told, time = own_profiles(device, camera), device.read_time()
        except CameraError as error:
            return None, None, f"The camera itself could not be asked. {error}"[:1024]
        return told, time.ahead_ms if time is not None else None, ""

    def _facts(self, stream: CameraStream, running: StreamPipeline | None, told: "OwnProfiles | None") -> StreamFacts:
        profile = told.by_role.get(stream.role) if told is not None else None
        encoder = profile.encoder if profile is not None else None
        meter = running.meter if running is not None else None
        sound = meter.format.audio if meter is not None and meter.format is not None else None
        return StreamFacts(
            stream.role,
            meter.gop_s if meter is not None else None,
            encoder.gop_s if encoder is not None else None,
            smart_codec=encoder is not None and encoder.smart_codec is True,
            sent_sound=sound.sent_as if sound is not None else "",
            settable=encoder is not None and bool(encoder.fps),
        )

    def _clock_in_picture(self, camera: Camera) -> list[orders.Finding]:
        now_ms = self._clock.wall_ms()
        minutes = MotionReader(self._paths.index).minutes(camera.id, Span(now_ms - _LOOKED_BACK_MS, now_ms))
        return clock_in_picture_finding(
            [seconds for _, seconds in minutes], load_detection(self._paths).of(camera.id).rules
        )


def _small_one(told: "OwnProfiles") -> "Profile | None":
    """The picture of its lens that would be the small one."""
    from app.ingest.onvif.profiles import choose_streams

    if not told.all:
        return None
    main = told.by_role.get(StreamRole.MAIN)
    choice = choose_streams(told.all, (main or told.all[0]).source)
    return choice.sub if choice is not None else None
