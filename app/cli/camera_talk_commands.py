"""The cameras commands that talk to one camera: test, time, ptz."""

import sys

from app.cli.cameras_arguments import MOVES, PtzArguments, TestArguments
from app.cli.login_prompt import ask_login
from app.core.clock import Stop, SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import Camera
from app.domain.errors import CameraCannot, CameraError, UsageError
from app.ingest.camera_list import find_camera, load_cameras
from app.ingest.drafting import Draft, make_draft
from app.ingest.onvif.device import DeviceTime, OnvifDevice
from app.ingest.onvif.offer import ask_offer
from app.ingest.onvif.profiles import Profile
from app.ingest.onvif.ptz import Preset, Ptz, Velocity
from app.ingest.onvif.soap import Service
from app.ingest.trial import check_stream, remembered_certificates

_DIRECTIONS = dict(
    zip(
        MOVES,
        (Velocity(pan=-1), Velocity(pan=1), Velocity(tilt=1), Velocity(tilt=-1), Velocity(zoom=1), Velocity(zoom=-1)),
        strict=True,
    )
)


def test(paths: LibraryPaths, arguments: TestArguments) -> int:
    """Print what each stream sends and what the camera says of itself; the status is 1 where anything failed."""
    listed = next((camera for camera in load_cameras(paths) if camera.id == arguments.camera), None)
    clock = SystemClock()
    draft = Draft(listed) if listed is not None else make_draft(
        arguments.camera, clock, remembered_certificates(paths),
        ask_login=lambda likely: ask_login(arguments.user, ask_user=likely), lens=arguments.lens,
    )  # fmt: skip
    whole = True
    for stream in draft.camera.streams:
        label = f"{stream.role.value.capitalize()} stream"
        try:
            print(f"{label}: {check_stream(paths, draft.camera, stream, clock)}.")
        except CameraError as error:
            print(f"{label}: {error}", file=sys.stderr)
            whole = False
    if draft.camera.onvif is not None:
        try:
            _tell_of_device(draft.device or _connected(paths, draft.camera), arguments.lens)
        except CameraError as error:
            print(f"ONVIF: {error}", file=sys.stderr)
            whole = False
    return 0 if whole else 1


def tell_time(paths: LibraryPaths, camera_id: str, *, set_it: bool) -> int:
    """Print how far a camera's clock is off, after setting it where that was asked for."""
    camera = find_camera(paths, camera_id)
    device = _connected(paths, camera)
    time = device.set_time() if set_it else device.read_time()
    if time is None:
        raise CameraCannot("The camera does not tell its time.")
    print(f"The clock of {camera.name}: {_time_sentence(time)}")
    return 0


def turn(paths: LibraryPaths, arguments: PtzArguments) -> int:
    """Turn a camera for a moment, or use the places that it remembers."""
    if not 0 < arguments.speed <= 1:
        raise UsageError("The speed is a number above 0 and at most 1.")
    device = _connected(paths, find_camera(paths, arguments.camera))
    ptz = Ptz(device, device.profiles())
    match arguments.move:
        case "stop":
            ptz.stop()
        case "presets":
            for preset in ptz.presets():
                print(preset.name or preset.token)
        case "save":
            print(f"The camera remembers {ptz.remember(_place(arguments)).name}.")
        case "goto":
            ptz.go_to(_find_preset(ptz, _place(arguments)))
        case "forget":
            ptz.forget(_find_preset(ptz, _place(arguments)))
        case direction:
            unit, speed = _DIRECTIONS[direction], arguments.speed
            ptz.move(Velocity(unit.pan * speed, unit.tilt * speed, unit.zoom * speed), arguments.seconds, Stop())
    return 0


def _connected(paths: LibraryPaths, camera: Camera) -> OnvifDevice:
    if camera.onvif is None:
        raise UsageError(
            f"{camera.name} was added by the address of its stream alone, so it cannot be asked. "
            "Add it by its host to use ONVIF."
        )
    device = OnvifDevice(camera.onvif, camera.login, SystemClock(), remembered_certificates(paths))
    device.connect()
    return device


def _tell_of_device(device: OnvifDevice, lens: int) -> None:
    information = device.information()
    offer = ask_offer(device, lens)
    firmware = f", firmware {information.firmware}" if information.firmware else ""
    print(f"ONVIF: {information.name}{firmware}.")
    for label, profile in (("Main", offer.main), ("Sub", offer.sub)):
        if profile is not None:
            print(f"{label} encoder: {_encoder_sentence(profile)}.")
    if offer.sub is None:
        print("There is no small stream; the camera is watched by its large one, which is coarser.")
    time = device.read_time()
    if time is not None:
        print(f"Its clock: {_time_sentence(time)}")
    can = [
        word for service, word in ((Service.PTZ, "turn"), (Service.EVENTS, "report motion")) if device.offers(service)
    ]
    if can:
        print(f"It can {' and '.join(can)}.")


def _encoder_sentence(profile: Profile) -> str:
    facts = profile.encoder
    assert facts is not None
    parts = [f"{facts.codec}, {facts.width}x{facts.height}"]
    if facts.fps is not None:
        parts.append(f"{facts.fps:g} pictures a second")
    if facts.bitrate_kbps is not None:
        parts.append(f"{facts.bitrate_kbps} kbit/s")
    if facts.gop_s is not None:
        parts.append(f"a keyframe every {facts.gop_s:.1f} s")
    if facts.smart_codec:
        parts.append("a smart codec is on, which stretches the time between keyframes")
    return ", ".join(parts)


def _time_sentence(time: DeviceTime) -> str:
    off_s = abs(time.ahead_ms) / 1000
    zone = f" Its time zone is {time.zone}." if time.zone else ""
    if off_s < 2:
        return f"right, to the second.{zone}"
    way = "ahead of" if time.ahead_ms > 0 else "behind"
    hours, rest_s = divmod(round(off_s), 3600)
    return f"{hours} h {rest_s // 60} min {rest_s % 60} s {way} this computer's.{zone}"


def _place(arguments: PtzArguments) -> str:
    name = arguments.preset.strip()
    if not name or len(name) > 64 or not name.isprintable():
        raise UsageError("Name the place, with at most 64 letters: main.py cameras ptz ID goto PLACE")
    return name


def _find_preset(ptz: Ptz, name: str) -> Preset:
    presets = ptz.presets()
    found = next((preset for preset in presets if name in (preset.name, preset.token)), None)
    if found is None:
        known = ", ".join(preset.name or preset.token for preset in presets[:20]) or "none"
        raise UsageError(f"The camera remembers no place {name!r}. It remembers: {known}.")
    return found
