"""What can be typed behind `detect`; arguments.py calls it."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from app.cli.typed import Typed, add_json, add_verbose, takes


@dataclass(frozen=True, kw_only=True)
class DetectArguments(Typed):
    """Look for events in a video file."""

    file: Path
    as_json: bool = False
    model: Path | None = None


def add_detect(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the detect command."""
    takes(parser, DetectArguments)
    parser.add_argument("file", type=Path, metavar="FILE", help="the video")
    add_json(parser, "print a JSON list")
    parser.add_argument("--model", type=Path, metavar="FILE", help="a .tflite model for MediaPipe's ObjectDetector")
    add_verbose(parser)
