"""The cameras commands that look for cameras and change the list: discover, list, add, remove."""

import json
import sys
from typing import TYPE_CHECKING

from app.cli.cameras_arguments import AddArguments
from app.cli.running_engine import tell_engine
from app.core.clock import Stop, SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import Camera
from app.domain.errors import LibraryBusy, UsageError
from app.domain.rules import EVERY_VISIT
from app.ingest.camera_list import add_camera, find_camera, load_cameras, remove_camera
from app.recording.camera_removal import delete_recordings
from app.recording.library import open_library
from app.vision.rule_store import change_detection

if TYPE_CHECKING:
    from app.ingest.drafting import Draft

_LATER = "It is recorded when Louver's engine runs; start it with: main.py engine"
CLOCK_OFF_MS = 2_000


def discover(paths: LibraryPaths, seconds: float, *, as_json: bool) -> int:
    """Print the cameras that answer, as they do."""
    from app.ingest.onvif.discovery import Discovery
    from app.ingest.onvif.probe import FoundCamera

    if not 0 < seconds <= 60:
        raise UsageError("Cameras are looked for during at most 60 seconds.")
    known = {camera.onvif: camera.id for camera in load_cameras(paths) if camera.onvif is not None}

    def show(camera: FoundCamera) -> None:
        if not as_json:
            model = f" ({camera.hardware})" if camera.hardware else ""
            listed = f", in the list as {known[camera.url]}" if camera.url in known else ""
            print(f"{camera.name or 'A camera'}{model} at {camera.url}{listed}", flush=True)

    found = Discovery(SystemClock(), Stop()).run(seconds, show)
    if as_json:
        values = [
            {"name": each.name, "model": each.hardware, "address": each.url, "id": known.get(each.url)}
            for each in found
        ]
        print(json.dumps(values))
    elif not found:
        print(
            f"No camera answered in {seconds:g} seconds. Check that cameras and computer are on the same network, "
            "or add a camera by its address.",
            file=sys.stderr,
        )
    return 0


def print_list(paths: LibraryPaths, *, as_json: bool) -> int:
    """Print the cameras of the list, without their passwords."""
    cameras = load_cameras(paths)
    if as_json:
        print(json.dumps([_as_plain(camera) for camera in cameras]))
        return 0
    for camera in cameras:
        streams = ", ".join(f"{stream.role.value} {stream.url}" for stream in camera.streams)
        print(f"{camera.id}: {camera.name}. {streams}{', ONVIF' if camera.onvif is not None else ''}")
    if not cameras:
        print("There is no camera yet. Look for some with: main.py cameras discover", file=sys.stderr)
    return 0


def add(paths: LibraryPaths, arguments: AddArguments) -> int:
    """Find out what stands behind an address, fetch a picture of each stream, and put it into the list."""
    from app.cli.login_prompt import ask_login
    from app.ingest.drafting import make_draft
    from app.ingest.trial import check_stream, remembered_certificates

    clock = SystemClock()
    draft = make_draft(
        arguments.camera,
        clock,
        remembered_certificates(paths),
        ask_login=lambda likely: ask_login(arguments.user, ask_user=likely),
        name=arguments.name,
        sub=arguments.sub_address,
        lens=arguments.lens,
    )
    if arguments.check:
        for stream in draft.camera.streams:
            print(f"{stream.role.value.capitalize()} stream: {check_stream(paths, draft.camera, stream, clock)}.")
    if not paths.marker.exists():
        with open_library(paths.root):  # which makes it
            pass
    camera = add_camera(paths, draft.camera)
    print(f"{camera.name} was added as {camera.id}.")
    _hint(draft, camera)
    print(tell_engine(paths, "reload-cameras") or _LATER)
    return 0


def remove(paths: LibraryPaths, camera_id: str, keep: bool | None) -> int:
    """Take a camera out of the list; its recordings stay unless their owner says otherwise."""
    camera = find_camera(paths, camera_id)
    if keep is None:
        keep = _asked_to_keep(camera)
    if keep:
        remove_camera(paths, camera.id)
        print(f"{camera.name} was removed. Its recordings were kept in {paths.footage / camera.id}.")
        print(tell_engine(paths, "reload-cameras") or "Louver's engine does not run.")
        return 0
    try:
        with open_library(paths.root):  # held, so that no engine records into it meanwhile
            delete_recordings(paths, camera.id)
            remove_camera(paths, camera.id)
            if paths.detection.exists():  # a later camera may get this id, and not its rules
                change_detection(paths, camera.id, lambda _: EVERY_VISIT)
    except LibraryBusy:
        raise UsageError(
            "Recordings can be deleted only while Louver's engine does not run. Stop it first, or keep them. "
            "Nothing was changed."
        ) from None
    print(
        f"{camera.name} was removed, and its recordings on this computer were deleted. Sealed clips stay in the vault."
    )
    return 0


def _asked_to_keep(camera: Camera) -> bool:
    if sys.stdin is None or not sys.stdin.isatty():
        return True
    answer = input(f"Keep the recordings of {camera.name}? [Y/n] ").strip().lower()
    return answer not in ("n", "no")


def _hint(draft: "Draft", camera: Camera) -> None:
    if draft.offer is not None and draft.offer.lenses > 1:
        print(f"It has {draft.offer.lenses} pictures; add the others with --lens 2 and so on.")
    if draft.device is not None and abs(draft.device.soap.clock_offset_ms) > CLOCK_OFF_MS:
        print(f"Its clock is wrong. Set it with: main.py cameras time {camera.id} --set")


def _as_plain(camera: Camera) -> dict[str, object]:
    return {
        "id": camera.id,
        "name": camera.name,
        "streams": [
            {"role": stream.role.value, "address": stream.url.text, "transport": stream.transport.value}
            for stream in camera.streams
        ],
        "user": camera.login.user if camera.login is not None else None,
        "onvif": camera.onvif,
    }
