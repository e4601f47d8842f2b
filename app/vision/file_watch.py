"""Runs the chain of detection over a video file as fast as it goes; the detect command and tests call it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
from av.video.reformatter import VideoReformatter

from app.domain.errors import NotAVideo
from app.domain.event import Box, Event
from app.domain.facts import EventChanged, Fact
from app.domain.ids import CameraId
from app.vision.decoder import DecodedFrame, is_too_large
from app.vision.detector import Detector
from app.vision.watcher import CameraWatch, answer

_FRAME_MS_WITHOUT_TIMES = 40


@dataclass(frozen=True)
class FileEvent:
    """One event of a file; times in s from its first frame."""

    event_class: str
    start_s: float
    end_s: float
    score: float
    box: Box
    why: str


def detect_file(path: Path, detector: Detector) -> list[FileEvent]:
    """The events of a video file in the order of their starts. The same file gives the same events every time.

    Raises NotAVideo.
    """
    watch = CameraWatch(CameraId("file"))
    events: dict[str, Event] = {}

    def note(facts: list[Fact]) -> None:
        events.update({fact.event.id: fact.event for fact in facts if isinstance(fact, EventChanged)})

    for frame in frames_of(path):
        note(watch.feed(frame))
        look = watch.next_look()
        if look is not None:
            note(watch.learn(answer(look, detector)))
    note(watch.close())
    return [_file_event(event) for event in sorted(events.values(), key=lambda each: (each.start_ms, each.track))]


def check_video(path: Path) -> None:
    """Raises NotAVideo, with what is wrong, unless at least one picture of the file can be shown."""
    for _ in frames_of(path):
        return
    raise _not_a_video(path)


def _not_a_video(path: Path) -> NotAVideo:
    return NotAVideo(f"{path.name} is not a video that Louver can read. Choose an MP4, MKV, MOV or AVI file.")


def frames_of(path: Path) -> Iterator[DecodedFrame]:
    """The pictures of a video file, at the times at which they are shown, from 0. Raises NotAVideo."""
    try:
        container = av.open(f"file:{path}")  # without the word before it, a colon in the name means something to libav
    except FileNotFoundError as error:
        raise NotAVideo(f"There is no file {path.name} at this place. Check the path.") from error
    except PermissionError as error:
        raise NotAVideo(f"Louver may not read {path.name}. Give yourself the right to read it.") from error
    except (av.FFmpegError, OSError, ValueError) as error:
        raise _not_a_video(path) from error
    with container:
        if not container.streams.video:
            raise _not_a_video(path)
        size = container.streams.video[0]
        if is_too_large(size.width, size.height):
            raise NotAVideo(f"The pictures of {path.name} are larger than 8K, which Louver does not watch.")
        first_s: float | None = None
        number, shrinker = 0, VideoReformatter()
        try:
            for frame in container.decode(container.streams.video[0]):
                at_s = frame.time if frame.time is not None else number * _FRAME_MS_WITHOUT_TIMES / 1000
                first_s = at_s if first_s is None else first_s
                yield DecodedFrame(round((at_s - first_s) * 1000), frame.pts or number, frame, shrinker)
                number += 1
        except av.FFmpegError as error:
            if number == 0:
                raise _not_a_video(path) from error
            return  # a file that breaks off is watched up to there


def _file_event(event: Event) -> FileEvent:
    return FileEvent(
        event.event_class.value, event.start_ms / 1000, event.end_ms / 1000, event.score, event.box, event.why
    )
