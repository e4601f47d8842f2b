"""What Debian's `motion` sees in films: its own program on the same files, as it comes; accuracy calls it.

It plays a file in real time, so all films run beside one another. Each picture that it keeps is a frame in which it saw
motion; which second of the film that was is found by looking the picture up in the film.
"""

import contextlib
import shutil
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from app.vision.boxes import WHOLE
from app.vision.file_watch import FileEvent, frames_of
from bench._film import Film
from bench._processes import running_all

GAP_S = 60.0
"""How long `motion` waits, as it comes, until an event is over."""
_BEGIN_S, _SLOWER = 6.0, 1.03
"""It takes some seconds until the first picture, and plays a little more slowly than it should."""
_SAMPLES = 100
_DISTINCT = 1.06
"""A picture is of one moment where every other moment is less like it by this factor."""
_DRIFT_S = 6.0
_START_S, _END_S = 2.0, 0.3
"""What it says of the first pictures is its beginning, and at a film's end it begins again: neither is counted."""
_SIZE = (80, 45)

Greys = NDArray[np.int16]


def is_here() -> bool:
    """Whether the program is installed."""
    return shutil.which("motion") is not None


@contextlib.contextmanager
def playing(films: Sequence[Film], folder: Path) -> Iterator[None]:
    """Let one `motion` watch each film, all at once; at the end of the block they have seen all of it, and ended."""
    began_s = time.monotonic()
    commands = [_command(film, folder / str(number)) for number, film in enumerate(films)]
    with running_all(commands, quiet=True):
        yield
        for film in films:
            time.sleep(max(0.0, began_s + _SLOWER * film.seconds + _BEGIN_S - time.monotonic()))


def _command(film: Film, folder: Path) -> list[str]:
    folder.mkdir(parents=True)
    width, height, fps = _format_of(film)
    (folder / "motion.conf").write_text(
        f"netcam_url file://{film.path}\nnetcam_params capture_rate={round(fps)}\nwidth {width}\nheight {height}\n"
        f"framerate {round(fps)}\ntarget_dir {folder}\npicture_output on\npicture_quality 40\n"
        "picture_filename %v-%Y%m%d%H%M%S-%q\nmovie_output off\ntext_right\nstream_port 0\nwebcontrol_port 0\n"
    )
    return ["motion", "-n", "-c", str(folder / "motion.conf")]


def _format_of(film: Film) -> tuple[int, int, float]:
    with av.open(str(film.path)) as container:
        stream = container.streams.video[0]
        return stream.width, stream.height, float(stream.average_rate or 10)


def events_of(film: Film, number: int, folder: Path, gap_s: float) -> list[FileEvent]:
    """What it saw of that film, as events that are over when nothing moved for `gap_s`."""
    pictures = sorted((folder / str(number)).glob("*.jpg"), key=lambda path: path.stat().st_mtime_ns)
    if not pictures:
        return []
    seconds = _seconds_of(film, pictures)
    runs = _runs([second for second in seconds if _START_S <= second <= film.seconds - _END_S], gap_s)
    return [FileEvent("motion", run[0], run[-1], 0.0, WHOLE, "") for run in runs]


def _runs(seconds: list[float], gap_s: float) -> list[list[float]]:
    runs: list[list[float]] = []
    for second in seconds:
        if runs and second - runs[-1][-1] < gap_s:
            runs[-1].append(second)
        else:
            runs.append([second])
    return runs


def _seconds_of(film: Film, pictures: list[Path]) -> list[float]:
    """The film's second that each picture shows; later than the film's end where it has begun again.

    Pictures that are like one frame alone set the clock, which drifts: a busy machine plays a little slowly. The
    others, in which nothing moves, are read from that clock.
    """
    walls_s = np.array([path.stat().st_mtime_ns / 1e9 for path in pictures])
    times_s, greys = _frames_of(film)
    step = max(1, len(pictures) // _SAMPLES)
    some = range(0, len(pictures), step)
    matches = [_match(pictures[number], times_s, greys) for number in some]
    likeliest = [each for each in matches if each[1] >= _DISTINCT] or [max(matches, key=lambda each: each[1])]
    least = min(each[1] for each in likeliest)
    sure = [(walls_s[number], walls_s[number] - each[0]) for number, each in zip(some, matches, strict=True)
            if each[1] >= least]  # fmt: skip
    behind_s = np.array([behind for _, behind in sure])
    agreeing = [np.count_nonzero(np.abs(behind_s - each) < _DRIFT_S) for each in behind_s]
    first_round = np.abs(behind_s - behind_s[int(np.argmax(agreeing))]) < _DRIFT_S
    known_s = np.array([wall for wall, _ in sure])[first_round]
    return [float(each) for each in walls_s - np.interp(walls_s, known_s, behind_s[first_round])]


def _frames_of(film: Film) -> tuple[NDArray[np.float64], Greys]:
    """The times of the frames, and the frames small."""
    times, greys = [], []
    for frame in frames_of(film.path):
        times.append(frame.wall_ms / 1000)
        greys.append(cv2.resize(frame.small_grey(), _SIZE, interpolation=cv2.INTER_AREA))
    return np.array(times), np.array(greys, np.int16)


def _match(path: Path, times_s: NDArray[np.float64], greys: Greys) -> tuple[float, float]:
    """The second of the frame that the picture is most like, and by what factor the next best moment is less so."""
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if picture is None:  # cut off by the end of the program
        return 0.0, 0.0
    small = cv2.resize(picture, _SIZE, interpolation=cv2.INTER_AREA).astype(np.int16)
    unlike = np.array([np.abs(grey - small).mean() for grey in greys])
    best = int(np.argmin(unlike))
    elsewhere = unlike[np.abs(times_s - times_s[best]) > 1.0]
    return float(times_s[best]), float(elsewhere.min() / max(unlike[best], 1e-6))
