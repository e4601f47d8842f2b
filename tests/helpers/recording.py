"""Cameras recorded in the test's own process through the engine's own pipelines, and what became of what they sent."""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import av

from app.core.bus import Bus
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.core.worker import join_all
from app.domain.camera import Camera, CameraState, StreamRole
from app.domain.facts import CameraChanged, Fact, GapFound, SegmentFinished
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause, Segment
from app.engine.camera_pipeline import CameraPipeline
from app.index.catalog import Catalog
from app.index.queries import LibraryReader
from app.index.rebuild import rebuild
from app.index.writer import IndexWriter
from app.link.server import LinkServer
from app.recording.history import journaled_values
from app.recording.journal import Journal
from app.recording.library import open_library
from app.recording.recovery import journal_path
from tests.helpers.conditions import wait_until
from tests.helpers.continuity import missing_by_cause
from tests.helpers.footage import samples
from tests.helpers.rtsp_camera import RtspCamera

F = TypeVar("F")
_FIRST_FILE_S = 30.0


class Recording:
    """`with Recording(folder, [camera_at(url)]) as recording:`; what was recorded is asked for after the with."""

    def __init__(self, root: Path, cameras: Sequence[Camera]) -> None:
        self.paths = LibraryPaths(root)
        with open_library(root):
            self.facts: list[Fact] = []
        clock, bus = SystemClock(), Bus()
        bus.subscribe_all(self.facts.append)
        link = LinkServer(
            self.paths, on_command=lambda _name, _arguments: "", on_report=lambda _fact: None,
            on_thumbnail=lambda _id, _jpeg, _cut: None, snapshot=list,
        )  # fmt: skip
        self._clock = clock
        self._journals = {camera.id: Journal(journal_path(self.paths, camera.id)) for camera in cameras}
        self.pipelines = [
            CameraPipeline(
                camera, paths=self.paths, journal=self._journals[camera.id], bus=bus, clock=clock, link=link,
                preroll_bytes=8 << 20,
            )
            for camera in cameras
        ]  # fmt: skip

    def __enter__(self) -> Self:
        for pipeline in self.pipelines:
            pipeline.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        join_all([worker for each in self.pipelines for worker in each.workers], 3.0, self._clock.monotonic_s)
        for pipeline in self.pipelines:
            for thread in pipeline.close_recorders(GapCause.ENGINE_STOPPED):
                thread.join()
        for journal in self._journals.values():
            journal.close()

    def of(self, kind: type[F]) -> list[F]:
        """The facts of that kind so far."""
        return [fact for fact in list(self.facts) if isinstance(fact, kind)]

    def state(self, camera_id: str = "front") -> CameraState:
        """What the camera does now."""
        return [fact.state for fact in self.of(CameraChanged) if fact.camera_id == camera_id][-1]

    def segments(self, camera_id: str = "front", role: StreamRole = StreamRole.MAIN) -> list[Segment]:
        """The camera's finished files, in order."""
        found = [fact.segment for fact in self.of(SegmentFinished)]
        return [each for each in found if each.camera_id == camera_id and each.role is role]

    def gaps(self, camera_id: str = "front") -> list[Gap]:
        """The camera's gaps that have ended, in order."""
        return [fact.gap for fact in self.of(GapFound) if fact.gap.camera_id == camera_id]

    def account(self, camera_id: str = "front") -> dict[GapCause, int]:
        """What the library tells its owner of the main stream: how many ms are missing for each cause.

        Out of a database that the journal fills.
        """
        path = self.paths.root / "account.sqlite3"
        path.unlink(missing_ok=True)
        writer = IndexWriter(path)
        rebuild(Catalog(writer), journaled_values(self.paths, CameraId(camera_id)))
        writer.close()
        return missing_by_cause(LibraryReader(path), CameraId(camera_id))

    def recorded(self, camera_id: str = "front", kind: str = "video") -> list[str]:
        """A hash for each picture or sound in the camera's finished files, as the test camera names them."""
        files = [self.paths.root / segment.path for segment in self.segments(camera_id)]
        return [sample.payload_hash for file in files for sample in samples(file, kind=kind)]  # type: ignore[arg-type]

    def decode_all(self, camera_id: str = "front") -> int:
        """Decode every picture of the camera's finished files; raises where one cannot be."""
        pictures = 0
        for segment in self.segments(camera_id):
            with av.open(str(self.paths.root / segment.path)) as container:
                container.streams.video[0].codec_context.options = {"err_detect": "explode"}
                pictures += sum(1 for _ in container.decode(video=0))
        return pictures

    def wait_for_footage(self, camera: RtspCamera, pictures: int = 10, stream: str = "main") -> None:
        """Wait until the camera is watched and sent so many more pictures."""
        wait_until(lambda: camera.viewers(stream) > 0, _FIRST_FILE_S, "the camera is watched")
        wanted = len(camera.sent_frames(stream)) + pictures
        wait_until(lambda: len(camera.sent_frames(stream)) >= wanted, _FIRST_FILE_S, "more pictures were sent")


def pictures_sent(camera: RtspCamera, stream: str = "main") -> list[str]:
    """The hash of each picture that went out, in order."""
    return [frame.payload_hash for frame in camera.sent_frames(stream) if frame.kind == "video"]


def camera_ids(count: int) -> list[CameraId]:
    """Names for so many cameras."""
    return [CameraId(f"camera-{number}") for number in range(count)]
