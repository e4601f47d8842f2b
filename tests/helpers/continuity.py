"""Which of the pictures that a test camera sent are missing from a recording; tests with many losses call it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.paths import LibraryPaths
from tests.helpers.footage import samples
from tests.helpers.rtsp_stream import SentFrame


@dataclass(frozen=True)
class Hole:
    """A run of pictures that were sent and not recorded; time.monotonic() of the first and last, in s."""

    first_s: float
    last_s: float
    pictures: int


def recorded_pictures(paths: LibraryPaths, camera_id: str) -> list[str]:
    """The hash of each recorded picture of the camera's main stream, in order, from its files."""
    files = sorted((paths.footage / camera_id).rglob("*_main.mp4"), key=lambda path: path.name)
    return [sample.payload_hash for file in files for sample in samples(file)]


def holes(sent: Sequence[SentFrame], recorded: Sequence[str]) -> list[Hole]:
    """The runs that are missing. A picture may come again in the camera's film, but not within any hole's length.

    Raises AssertionError where something was recorded that was not sent, or in another order.
    """
    found: list[Hole] = []
    missing: list[SentFrame] = []
    place = 0
    for frame in sent:
        if place < len(recorded) and frame.payload_hash == recorded[place]:
            place += 1
            if missing:
                found.append(Hole(missing[0].sent_s, missing[-1].sent_s, len(missing)))
                missing = []
        else:
            missing.append(frame)
    assert place == len(recorded), f"{len(recorded) - place} recorded pictures were never sent, or in another order"
    if missing:
        found.append(Hole(missing[0].sent_s, missing[-1].sent_s, len(missing)))
    return found
