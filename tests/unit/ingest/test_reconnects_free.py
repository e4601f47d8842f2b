"""A connection that is over leaves nothing behind, also where no garbage collector runs for a day."""

import gc
import logging
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.camera import CameraState, Transport
from app.domain.media import Packet
from app.ingest.camera_worker import CameraWorker
from tests.helpers.conditions import free_port, wait_until
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.unit.ingest.stage import Watched, camera_at

MAX_MORE = 6
"""One connection may be coming and another one going while the objects are counted."""


class _HastyWorker(CameraWorker):
    def backoff_s(self) -> float:
        return 0.0


class _Counting(Watched):
    """A worker that does not wait between its attempts, with a sink that only counts."""

    def __init__(self, address: str, transport: Transport = Transport.TCP) -> None:
        super().__init__(camera_at(address, transport=transport))
        self.worker.__class__ = _HastyWorker
        self.pictures = self.losses = 0
        self.sink.on_packet = self._count_picture  # type: ignore[method-assign]

    def _count_picture(self, _: Packet) -> None:
        self.pictures += 1

    def wait_for_loss(self, before: int) -> None:
        wait_until(lambda: len(self.sink.lost) > before, 20, "the connection ends")


@pytest.fixture
def no_collector(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.ERROR, "louver.camera")  # pytest keeps each warning, and the error in it
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def _of_ingest() -> Counter[str]:
    """How many objects of the room live, by their class; frames too, which hold whatever their functions used."""
    kinds: Counter[str] = Counter()
    for each in gc.get_objects():
        module = getattr(type(each), "__module__", "")
        if isinstance(module, str) and module.startswith("app.ingest"):
            kinds[type(each).__qualname__] += 1
        elif type(each).__name__ == "frame" and "/app/" in each.f_code.co_filename.replace("\\", "/"):
            kinds["frame"] += 1
    return kinds


def _more_after(count: int, attempt: Callable[[], None]) -> dict[str, int]:
    for _ in range(3):
        attempt()
    before = _of_ingest()
    for _ in range(count):
        attempt()
    return {kind: more for kind, more in (_of_ingest() - before).items() if more > MAX_MORE}


@pytest.mark.parametrize("count", [10, pytest.param(200, marks=pytest.mark.faults)])
@pytest.mark.parametrize("transport", [Transport.TCP, Transport.UDP])
def test_connections_that_broke_off_leave_nothing(
    tmp_path: Path, no_collector: None, transport: Transport, count: int
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    with RtspCamera({"main": clip}, speed=8.0) as camera, _Counting(camera.url("main"), transport) as watched:

        def drop() -> None:
            pictures, losses = watched.pictures, len(watched.sink.lost)
            wait_until(lambda: watched.pictures > pictures + 1, 20, "pictures arrive")
            camera.drop()
            watched.wait_for_loss(losses)

        assert _more_after(count, drop) == {}


@pytest.mark.parametrize("transport", [Transport.TCP, Transport.UDP])
@pytest.mark.parametrize("scheme", ["rtsp", "http"])
def test_attempts_in_vain_leave_nothing(no_collector: None, scheme: str, transport: Transport) -> None:
    with _Counting(f"{scheme}://127.0.0.1:{free_port()}/main", transport) as watched:
        assert _more_after(100, lambda: watched.wait_for_loss(len(watched.sink.lost))) == {}
        assert watched.states[-1].state is CameraState.OFFLINE
