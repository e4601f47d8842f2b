"""What is missing from a recording: pictures that a test camera sent, and what the library says of its holes."""

from collections.abc import Sequence

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.recording import GapCause, Span
from app.index.continuity import Standing
from app.index.queries import LibraryReader
from tests.helpers.footage import samples
from tests.helpers.rtsp_stream import SentFrame


def recorded_pictures(paths: LibraryPaths, camera_id: str) -> list[str]:
    """The hash of each recorded picture of the camera's main stream, in order, from its files."""
    files = sorted((paths.footage / camera_id).rglob("*_main.mp4"), key=lambda path: path.name)
    return [sample.payload_hash for file in files for sample in samples(file)]


def missing(sent: Sequence[SentFrame], recorded: Sequence[str]) -> list[SentFrame]:
    """What was sent and not recorded. A picture may come again in the camera's film, but not within any hole's length.

    Raises AssertionError where something was recorded that was not sent, or in another order.
    """
    found: list[SentFrame] = []
    place = 0
    for frame in sent:
        if place < len(recorded) and frame.payload_hash == recorded[place]:
            place += 1
        else:
            found.append(frame)
    assert place == len(recorded), f"{len(recorded) - place} recorded pictures were never sent, or in another order"
    return found


def assert_only_the_end_is_missing(sent: Sequence[SentFrame], recorded: Sequence[str], at_most: int) -> None:
    """Nothing is missing but what was on its way when the recording ended."""
    lost = missing(sent, recorded)
    assert len(lost) <= at_most
    assert lost == list(sent[len(sent) - len(lost) :])


def missing_by_cause(
    reader: LibraryReader, camera_id: CameraId, role: StreamRole = StreamRole.MAIN, since_ms: int = 0
) -> dict[GapCause, int]:
    """What the library tells its owner: how many ms are missing for each cause between its first footage and its last.

    What began before `since_ms` (UTC) is left out.
    """
    recorded = reader.coverage(camera_id, role, Span(since_ms, 1 << 60))
    whole = Span(recorded[0].start_ms, recorded[-1].end_ms)
    stretches = reader.continuity(camera_id, role, whole, whole.end_ms)
    assert sum(stretch.length_ms for stretch in stretches) == whole.length_ms
    found: dict[GapCause, int] = {}
    for stretch in stretches:
        if stretch.standing is not Standing.RECORDED:
            assert stretch.cause is not None, "all of it has passed, and is behind the first recording"
            found[stretch.cause] = found.get(stretch.cause, 0) + stretch.length_ms
    return found
