"""What can be typed behind `demo`; arguments.py calls it."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from app.cli.typed import Typed, add_verbose, takes


@dataclass(frozen=True)
class DemoArguments(Typed):
    """Tell the main job once as a story, with everything of it below `folder`."""

    cameras: tuple[str, ...] = ()
    seconds: float = 60.0
    report: Path | None = None
    model: Path | None = None
    bucket: str | None = None
    folder: Path = Path("louver-demo")
    no_window: bool = False


def add_demo(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the demo command."""
    takes(parser, DemoArguments)
    parser.add_argument(
        "--camera",
        dest="cameras",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="rtsp://… or a video file (may be repeated); without it a webcam, else a drawn scene",
    )
    parser.add_argument("--seconds", type=float, default=60.0, metavar="S", help="how long to record (60)")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what happened to this file as JSON")
    parser.add_argument("--model", type=Path, metavar="FILE", help="a .tflite model for MediaPipe's ObjectDetector")
    parser.add_argument(
        "--bucket",
        metavar="ADDRESS",
        help="a folder, or s3://bucket/prefix?endpoint=… with the key in "
        "LOUVER_BUCKET_KEY_ID and LOUVER_BUCKET_SECRET (a folder beside the library)",
    )
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path("louver-demo"),
        metavar="FOLDER",
        help="where the demo's libraries and pictures go (louver-demo)",
    )
    parser.add_argument("--no-window", action="store_true", help="leave the window out")
    add_verbose(parser)
