"""Takes a window's orders about cameras: list, find, add, change, remove; the engine owns it.

A login comes with an order and goes into the private list of cameras; it is never in an answer, a log or a sentence.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from app.core.clock import Clock, Stop
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraLogin, CameraStream
from app.domain.errors import (
    CameraAddressInvalid,
    CameraError,
    CameraRefusedLogin,
    CameraSilent,
    CameraUnreachable,
    KnownError,
    OnvifOff,
    UsageError,
)
from app.domain.ids import CameraId
from app.engine.camera_pipeline import CameraPipeline, StreamPipeline
from app.engine.camera_search import CameraSearch
from app.ingest.camera_list import add_camera, change_camera, find_camera, load_cameras, remove_camera
from app.link import camera_orders as orders
from app.link.camera_orders import (
    Added,
    CameraListing,
    Findings,
    ListedCamera,
    ListedStream,
    Recordings,
    Refused,
    Trouble,
)


class Eraser(Protocol):
    """Deletes what a removed camera recorded; app.engine.eraser is one."""

    def check(self) -> None:
        """Raises LibraryError where that could not be done, before anything is begun."""
        ...

    def want(self, camera_id: CameraId) -> None:
        """Begin."""
        ...


Pipelines = Mapping[CameraId, CameraPipeline]
_TROUBLES: Sequence[tuple[type[KnownError], Trouble]] = (
    (CameraRefusedLogin, Trouble.LOGIN),
    (OnvifOff, Trouble.ONVIF_OFF),
    (CameraSilent, Trouble.SILENT),
    (CameraUnreachable, Trouble.UNREACHABLE),
    (CameraAddressInvalid, Trouble.ADDRESS),
)
_TAKES = frozenset(
    (
        orders.LIST, orders.FIND, orders.ADD, orders.STOP_ADDING, orders.CHANGE, orders.CHANGE_LOGIN, orders.REMOVE,
    )
)  # fmt: skip
_LOGIN_WORDS = frozenset(("camera_id", "user", "password"))
_ADD_WORDS = frozenset(("address", "user", "password", "name", "like", "lens"))
_STOPPED = "This was stopped. Nothing was added."
_LONGEST = {"address": orders.MAX_ADDRESS_LETTERS, "name": orders.MAX_NAME_LETTERS}


class CameraDesk:
    """Threads: any. `reload` has the engine take up the list of cameras, and returns when it has."""

    def __init__(
        self,
        paths: LibraryPaths,
        clock: Clock,
        *,
        search: CameraSearch,
        pipelines: Callable[[], Pipelines],
        reload: Callable[[], str],
        eraser: "Eraser | None" = None,
    ) -> None:
        self._eraser = eraser
        self._paths, self._clock = paths, clock
        self._pipelines, self._reload = pipelines, reload
        self._search = search
        self._closing = False
        self._trying = Stop()
        self._adding = threading.Lock()

    def takes(self, name: str) -> bool:
        """Whether an order is one of its own."""
        return name in _TAKES

    def obey(self, name: str, arguments: dict[str, str]) -> str:
        """Do it; returns the answer's text. Raises UsageError, CameraError, LibraryError."""
        if name == orders.LIST and not arguments:
            return orders.encode(self.listing())
        if name == orders.FIND and not arguments:
            return orders.encode(self.findings())
        if name == orders.ADD and arguments.keys() <= _ADD_WORDS and "address" in arguments:
            return orders.encode(self.add(arguments))
        if name == orders.STOP_ADDING and not arguments:
            self._trying.set()
            return "The camera that was being tried is not added."
        if name == orders.CHANGE and arguments.keys() == {"camera_id", "change"}:
            return self.change(arguments["camera_id"], orders.decode_change(arguments["change"]))
        if name == orders.CHANGE_LOGIN and arguments.keys() == _LOGIN_WORDS:
            return self.change_login(arguments)
        if name == orders.REMOVE and arguments.keys() == {"camera_id", "recordings"}:
            return self.remove(arguments["camera_id"], orders.read_recordings(arguments["recordings"]))
        raise UsageError(f"The engine cannot read this order ({name}). Update the program that sent it.")

    def close(self) -> None:
        """Look for no camera any more, and try none."""
        self._closing = True
        self._trying.set()
        self._search.close()

    def listing(self) -> CameraListing:
        """The list, with what each stream sends now. Raises LibraryError."""
        running = self._pipelines()
        return CameraListing(
            tuple(self._listed(camera, running.get(camera.id)) for camera in load_cameras(self._paths))
        )

    def findings(self) -> Findings:
        """What was found and is not in the list yet."""
        known = {address for camera in load_cameras(self._paths) for address in _addresses(camera)}
        found = tuple(each for each in self._search.ask() if each.address not in known)[: orders.MAX_CAMERAS]
        return Findings(found, self._search.rounds)

    def add(self, arguments: Mapping[str, str]) -> Added | Refused:
        """Ask the camera, fetch a picture of each stream, and record it. Raises LibraryError.

        `like` names a camera of the list whose login is tried, so that no window needs to keep a password.
        """
        _refuse_long(arguments)
        login = self._login(arguments)
        lens = arguments.get("lens", "1")
        if not (lens.isdecimal() and len(lens) < 4):
            raise UsageError("The pictures of a camera are counted from 1.")
        try:
            with self._adding:  # one after the other: cameras count wrong logins, and small computers busy tries
                return self._try_and_add(
                    arguments["address"].strip(), login, arguments.get("name", "").strip(), int(lens)
                )
        except (CameraError, UsageError) as error:
            if self._trying.is_set:
                return Refused(Trouble.STOPPED, _STOPPED)
            trouble = next((trouble for kind, trouble in _TROUBLES if isinstance(error, kind)), Trouble.OTHER)
            return Refused(trouble, str(error)[:1024])

    def change(self, camera_id: str, change: orders.CameraChange) -> str:
        """Name, roles and plans; returns a sentence. Raises UsageError, LibraryError."""
        camera = find_camera(self._paths, camera_id)
        by_address = {stream.url.text: stream for stream in camera.streams}
        if sorted(by_address) != sorted(each.address for each in change.streams):
            raise UsageError("This camera has other streams by now. Open its page again.")
        streams = tuple(
            replace(by_address[each.address], role=each.role, plan=each.plan)
            for each in sorted(change.streams, key=lambda each: each.role.value)
        )
        change_camera(self._paths, replace(camera, name=change.name.strip(), streams=streams))
        self._reload()
        return f"{change.name.strip()} is recorded as you chose."

    def change_login(self, arguments: Mapping[str, str]) -> str:
        """Try another login, and keep it unless the camera refuses it; returns a sentence.

        Raises CameraRefusedLogin, UsageError, LibraryError; then the old one stays.
        """
        from app.ingest.trial import check_stream

        _refuse_long(arguments)
        camera, login = find_camera(self._paths, arguments["camera_id"]), self._login(arguments)
        if login is None:
            raise UsageError("Type the user name of the camera, and its password.")
        said = f"{camera.name} took the new login and is recorded with it."
        with self._adding:  # one after the other: cameras count wrong logins
            trying = self._begin_trying()
            try:
                check_stream(self._paths, replace(camera, login=login), camera.streams[0], self._clock, trying)
            except CameraRefusedLogin:
                raise
            except CameraError:
                if trying.is_set:
                    raise UsageError("This was stopped. The login of the camera was not changed.") from None
                said = f"Saved. {camera.name} sends no picture now, so the new login could not be tried yet."
        change_camera(self._paths, replace(find_camera(self._paths, camera.id), login=login))
        self._reload()
        return said

    def remove(self, camera_id: str, recordings: Recordings) -> str:
        """Take it out of the list, and keep or delete what it recorded. Raises UsageError, LibraryError."""
        camera = find_camera(self._paths, camera_id)
        if recordings is Recordings.DELETE:
            if self._eraser is None:
                raise UsageError("Recordings cannot be deleted here. Nothing was changed.")
            self._eraser.check()
        remove_camera(self._paths, camera.id)
        self._reload()
        if recordings is Recordings.KEEP or self._eraser is None:
            return f"{camera.name} was removed. Its recordings were kept."
        self._eraser.want(camera.id)
        return (
            f"{camera.name} was removed, and its recordings on this computer are being deleted. Sealed clips stay in "
            "the vault."
        )

    def _try_and_add(self, address: str, login: CameraLogin | None, name: str, lens: int) -> Added:
        from app.ingest.drafting import make_draft  # it speaks ONVIF, whose weight is not for every start
        from app.ingest.trial import check_stream, remembered_certificates

        trying = self._begin_trying()
        pins = remembered_certificates(self._paths)
        draft = make_draft(address, self._clock, pins, ask_login=lambda _: login, name=name or None, lens=lens)
        self._refuse_twice(draft.camera)
        for stream in draft.camera.streams:
            if not trying.is_set:
                check_stream(self._paths, draft.camera, stream, self._clock, trying)
        if trying.is_set:
            raise UsageError(_STOPPED)
        camera = add_camera(self._paths, draft.camera)
        self._reload()
        return Added(camera.id, camera.name, draft.offer.lenses if draft.offer is not None else 1)

    def _begin_trying(self) -> Stop:
        """What stops the try that begins; at the engine's end it is set already."""
        self._trying = Stop()
        if self._closing:
            self._trying.set()
        return self._trying

    def _refuse_twice(self, camera: Camera) -> None:
        """Before it is troubled for a picture."""
        for other in load_cameras(self._paths):
            if other.streams[0].url == camera.streams[0].url:
                raise UsageError(f"This camera is in the list already, as {other.name}.")

    def _login(self, arguments: Mapping[str, str]) -> CameraLogin | None:
        if "like" in arguments:
            return find_camera(self._paths, arguments["like"]).login
        user = arguments.get("user", "")
        return CameraLogin(user, arguments.get("password", "")) if user else None

    def _listed(self, camera: Camera, pipeline: CameraPipeline | None) -> ListedCamera:
        running = {each.stream.url: each for each in pipeline.streams} if pipeline is not None else {}
        streams = tuple(self._listed_stream(stream, running.get(stream.url)) for stream in camera.streams)
        user = camera.login.user if camera.login is not None else ""
        return ListedCamera(camera.id, camera.name, str(camera.onvif or camera.streams[0].url), user, streams)

    def _listed_stream(self, stream: CameraStream, running: StreamPipeline | None) -> ListedStream:
        if running is None or running.meter.format is None:
            return ListedStream(stream.role, stream.url.text, stream.plan)
        video = running.meter.format.video
        kbps = running.meter.kbps(self._clock.monotonic_s())
        return ListedStream(
            stream.role, stream.url.text, stream.plan, video.codec.value, video.width, video.height, kbps
        )


def _refuse_long(arguments: Mapping[str, str]) -> None:
    for word, value in arguments.items():
        if len(value) > _LONGEST.get(word, orders.MAX_SECRET_LETTERS):
            raise UsageError(f"The {word} of a camera cannot be so long.")


def _addresses(camera: Camera) -> list[str]:
    return [stream.url.text for stream in camera.streams] + ([str(camera.onvif)] if camera.onvif is not None else [])
