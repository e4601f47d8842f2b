"""An export as a job: a real process that tells its progress, its result, or why not, and that can be cancelled."""

import threading
from pathlib import Path

import pytest

from app.domain.recording import Span
from app.playback.export.job import ExportJob, JobEnd, JobResult
from app.playback.export.progress import Progress
from app.playback.export.request import Area, Compatible, ExportCamera, ExportRequest
from tests.gui.stage import Library, make_camera, make_library
from tests.helpers.footage import make_clip

START_MS = 1_790_000_000_000
DOOR = make_camera("Front door")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("jobs")
    clip = make_clip(folder / "clip.mp4", seconds=8, size=(1280, 720), audio="aac")
    return make_library(folder / "library", {"Front door": (clip, [START_MS + at * 8_000 for at in range(12)])})


class Desk:
    """Collects what a job tells."""

    def __init__(self, library: Library, request: ExportRequest) -> None:
        self.shares: list[float] = []
        self.results: list[JobResult] = []
        self.moved = threading.Event()
        self.job = ExportJob(library.paths.root, request, on_progress=self._progress, on_end=self.results.append)
        self.job.start()

    def _progress(self, progress: Progress) -> None:
        self.shares.append(progress.share)
        self.moved.set()


def request_for(folder: Path, start_ms: int, end_ms: int, compatible: Compatible | None = None) -> ExportRequest:
    return ExportRequest((ExportCamera(DOOR.id, DOOR.name),), Span(start_ms, end_ms), folder, compatible=compatible)


def test_a_job_ends_with_verified_files(library: Library, tmp_path: Path) -> None:
    desk = Desk(library, request_for(tmp_path / "o", START_MS + 1_000, START_MS + 20_000))
    assert desk.job.join(60)
    [result] = desk.results
    assert (result.end, result.verified) == (JobEnd.DONE, True)
    assert result.sentence.startswith("Verified. 3 of 3 parts match")
    assert all(path.exists() for path in result.paths)
    assert result.sheet is not None
    assert desk.shares[-1] == 1.0


def test_a_job_tells_why_there_is_nothing_to_export(library: Library, tmp_path: Path) -> None:
    desk = Desk(library, request_for(tmp_path / "o", START_MS - 60_000, START_MS - 50_000))
    assert desk.job.join(60)
    assert desk.results[0].end is JobEnd.FAILED
    assert desk.results[0].sentence.startswith("There is no recording of Front door between")


def test_a_cancelled_job_leaves_nothing_behind(library: Library, tmp_path: Path) -> None:
    choice = Compatible(stamp=True, areas=(Area(0.1, 0.1, 0.5, 0.5),))
    desk = Desk(library, request_for(tmp_path / "o", START_MS, START_MS + 96_000, choice))
    assert desk.moved.wait(60)
    desk.job.cancel()
    assert desk.job.join(30)
    assert [result.end for result in desk.results] == [JobEnd.CANCELLED]
    assert list((tmp_path / "o").iterdir()) == []
    assert desk.shares == sorted(desk.shares)
    assert desk.shares[-1] < 1
