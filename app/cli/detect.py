"""The detect command: runs the chain of detection over a video file and prints its events; main calls it."""

import json
import sys

from app.cli.detect_arguments import DetectArguments
from app.domain.errors import KnownError
from app.vision.file_watch import FileEvent, check_video, detect_file
from app.vision.opener import choose_detector


def run_detect(arguments: DetectArguments) -> int:
    """Print the file's events, as sentences or as one JSON list; returns the exit status.

    Standard output holds nothing else. Which detector watched, and what went wrong, goes to standard error.
    """
    try:
        check_video(arguments.file)  # before the model, which may have to be fetched first
        choice = choose_detector(arguments.model, on_progress=_show_progress)
        print(choice.sentence, file=sys.stderr)
        detector = choice.make()
        try:
            events = detect_file(arguments.file, detector)
        finally:
            detector.close()
    except KnownError as error:
        print(error, file=sys.stderr)
        return 1
    if arguments.as_json:
        print(json.dumps([_as_plain(event) for event in events]))
    else:
        print("\n".join(_sentence(event) for event in events) or "Nothing happens in this video.")
    return 0


def _as_plain(event: FileEvent) -> dict[str, object]:
    box = event.box
    return {
        "class": event.event_class,
        "start_s": event.start_s,
        "end_s": event.end_s,
        "score": event.score,
        "box": [round(side, 4) for side in (box.left, box.top, box.right, box.bottom)],
    }


def _sentence(event: FileEvent) -> str:
    return f"{event.start_s:.1f} s to {event.end_s:.1f} s: {event.event_class}. {event.why}"


def _show_progress(arrived: int, expected: int) -> None:
    if sys.stderr.isatty():
        share = f" of {expected / 1e6:.1f}" if expected else ""
        print(f"\rFetching the detection model: {arrived / 1e6:.1f}{share} MB", end="", file=sys.stderr)
        if arrived == expected:
            print(file=sys.stderr)
