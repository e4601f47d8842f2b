"""What differs between the running cameras and the list of cameras, and how some end; the engine calls it."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.worker import join_all
from app.domain.camera import Camera
from app.domain.facts import CameraRemoved
from app.domain.ids import CameraId
from app.domain.recording import GapCause
from app.engine.camera_pipeline import CameraPipeline
from app.engine.state_board import StateBoard
from app.link.server import LinkServer

_END_S = 2.0
_log = logging.getLogger("louver.engine")

Pipelines = Mapping[CameraId, CameraPipeline]


@dataclass(frozen=True)
class CameraChanges:
    """What is to be done: `kept` go on untouched, `ended` stop, `begun` start. A changed camera ends and begins."""

    kept: Pipelines
    ended: Pipelines
    begun: tuple[Camera, ...]

    @property
    def removed(self) -> list[CameraId]:
        """Those that are in the list no more."""
        begun = {camera.id for camera in self.begun}
        return [camera_id for camera_id in self.ended if camera_id not in begun]

    def sentence(self) -> str:
        """What was done, for the user."""
        if not self.ended and not self.begun:
            return "Nothing changed in the list of cameras."
        changed = len(self.ended) - len(self.removed)
        added = len(self.begun) - changed
        return f"Cameras added: {added}, changed: {changed}, removed: {len(self.removed)}."


def compare(running: Pipelines, wanted: Iterable[Camera]) -> CameraChanges:
    """What differs between what runs and what should."""
    by_id = {camera.id: camera for camera in wanted}
    kept = {each: pipeline for each, pipeline in running.items() if by_id.get(each) == pipeline.camera}
    ended = {each: pipeline for each, pipeline in running.items() if each not in kept}
    return CameraChanges(kept, ended, tuple(camera for camera in by_id.values() if camera.id not in kept))


def end_pipelines(changes: CameraChanges, *, board: StateBoard, bus: Bus, link: LinkServer, clock: Clock) -> None:
    """Finish the footage of the cameras that end, and have everybody forget those that were removed."""
    workers = [worker for pipeline in changes.ended.values() for worker in pipeline.workers]
    for worker in join_all(workers, _END_S, clock.monotonic_s):
        _log.warning("%s still waits for its camera; its footage is finished without it.", worker.name)
    for pipeline in changes.ended.values():
        for thread in pipeline.close_recorders(GapCause.CAMERA_CHANGED):
            thread.join(_END_S)
        for stream in pipeline.camera.streams:
            link.forget_stream(pipeline.camera.id, stream.role)
        board.end_problems_of(pipeline.camera.id)  # one that is only changed tells anew what is still wrong
    for camera_id in changes.removed:
        bus.publish(CameraRemoved(camera_id))
