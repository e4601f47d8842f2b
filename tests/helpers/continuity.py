"""Which of the pictures that a test camera sent are missing from a recording; tests with many losses call it."""

from collections.abc import Sequence

from app.core.paths import LibraryPaths
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
