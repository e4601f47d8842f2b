"""Real cameras on loopback that are found, and a real desk behind a real link; tests of the place Cameras call it."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import CameraState
from app.domain.facts import CameraChanged, CameraRemoved
from app.engine.camera_desk import CameraDesk
from app.engine.camera_search import CameraSearch
from app.ingest.camera_list import load_cameras
from app.link.server import LinkServer
from tests.helpers.discovery_responder import DiscoveryResponder, probe_match
from tests.helpers.onvif_camera import OnvifCamera, Picture
from tests.helpers.rtsp_camera import RtspCamera

USER, PASSWORD = "admin", "hunter2hunter2"


class Street:
    """Cameras of one make that want a login, each with its own streams, and what answers for them when asked."""

    def __init__(self, clip: Path, passwords: tuple[str, ...] = (PASSWORD,), *, hears_all: bool = False) -> None:
        """`hears_all` lets it answer every search on loopback, those of other processes too."""
        self._clip, self._passwords, self._hears_all = clip, passwords, hears_all
        self.rtsp: list[RtspCamera] = []
        self.onvif: list[OnvifCamera] = []

    @contextmanager
    def open(self) -> Iterator["Street"]:
        """They run until the end of the `with`."""
        with ExitStack() as stack:
            for password in self._passwords:
                files = {"main": self._clip, "sub": self._clip}
                rtsp = stack.enter_context(RtspCamera(files, user=USER, password=password, auth="digest"))
                pictures = [
                    Picture("big", "H264", 1920, 1080, rtsp.url("main")),
                    Picture("small", "H264", 640, 360, rtsp.url("sub")),
                ]
                self.rtsp.append(rtsp)
                self.onvif.append(stack.enter_context(OnvifCamera(pictures, password=password)))
            stack.enter_context(DiscoveryResponder("127.0.0.1", self._answers, joins=self._hears_all))
            yield self

    def _answers(self, asked: str) -> list[bytes]:
        return [
            probe_match(
                asked,
                camera.url,
                key=f"urn:uuid:11111111-2222-3333-4444-{number:012}",
                scopes=f"onvif://www.onvif.org/name/Acme%20Eye%20{number} onvif://www.onvif.org/hardware/Eye-4",
            ).encode()
            for number, camera in enumerate(self.onvif, start=1)
        ]


@contextmanager
def open_desk(paths: LibraryPaths) -> Iterator[LinkServer]:
    """The desk of an engine that records nothing: what it takes up of the list it tells, and no more."""
    told: dict[str, CameraChanged] = {}

    def reload() -> str:
        cameras = {camera.id: camera for camera in load_cameras(paths)}
        for gone in [camera_id for camera_id in told if camera_id not in cameras]:
            server.publish(CameraRemoved(told.pop(gone).camera_id))
        for camera in cameras.values():
            told[camera.id] = CameraChanged(camera.id, camera.name, CameraState.RECORDING, 0)
            server.publish(told[camera.id])
        return "Done."

    search = CameraSearch(SystemClock(), interfaces=(), hosts=("127.0.0.1",))
    desk = CameraDesk(paths, SystemClock(), search=search, pipelines=dict, reload=reload)
    server = LinkServer(
        paths,
        on_command=desk.obey,
        on_report=lambda fact: None,
        on_thumbnail=lambda event_id, jpeg: None,
        snapshot=lambda: list(told.values()),
    )
    for camera in load_cameras(paths):
        told[camera.id] = CameraChanged(camera.id, camera.name, CameraState.RECORDING, 0)
    server.start()
    try:
        yield server
    finally:
        desk.close()
        server.stop()


def click(qtbot: QtBot, widget: QWidget, at: QPoint | None = None) -> None:
    """A press of the mouse's left button, in the middle unless said otherwise."""
    assert widget.isVisible()
    assert widget.isEnabled()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
