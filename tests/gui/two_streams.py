"""A real engine over cameras with a small and a large stream, for tests of the wall."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole
from app.domain.ids import CameraId
from tests.helpers.engine import prepare_library, running_engine
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera

LARGE, SMALL = (1280, 720), (320, 180)


def camera_with_both(source: RtspCamera, camera_id: str) -> Camera:
    """Main and sub stream of a served camera."""
    streams = tuple(CameraStream(role, CameraUrl(source.url(role.value))) for role in (StreamRole.MAIN, StreamRole.SUB))
    return Camera(CameraId(camera_id), camera_id.capitalize(), streams)


def clips(folder: Path, *, audio: bool = False) -> dict[str, Path]:
    """A large and a small clip."""
    sound = "aac" if audio else None
    large = make_clip(folder / "large.mp4", seconds=4, fps=10, size=LARGE, gop_frames=10, audio=sound)
    return {"main": large, "sub": make_clip(folder / "small.mp4", seconds=4, fps=10, size=SMALL, gop_frames=10)}


@contextmanager
def recording_cameras(folder: Path, names: tuple[str, ...], *, audio: bool = False) -> Iterator[LibraryPaths]:
    """An engine that records them."""
    with RtspCamera(clips(folder, audio=audio)) as source:
        paths = prepare_library(folder / "library", [camera_with_both(source, name) for name in names])
        with running_engine(paths):
            yield paths
