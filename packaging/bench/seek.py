"""Measures how soon a moment is shown, against PyAV that decodes the same pictures from the same file."""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO, cast

import av
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from bench.harness import Row, Sample

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from app.core.clock import SystemClock  # noqa: E402 - the project's root comes first
from app.domain.camera import StreamRole  # noqa: E402
from app.domain.ids import CameraId  # noqa: E402
from app.domain.media import Track  # noqa: E402
from app.index.queries import LibraryReader  # noqa: E402
from app.playback.locked_player import LockedPlayer  # noqa: E402
from app.playback.picture import Size  # noqa: E402
from app.playback.player import Player, PlayerRequest  # noqa: E402
from app.recording.fragment_reader import SampleSpot, locate_samples, read_format  # noqa: E402
from tests.gui.stage import Library, make_camera, make_library  # noqa: E402
from tests.helpers.footage import make_clip  # noqa: E402

RUNS = 5
SEEKS = 15
SEEKS_IN_WINDOW = 20
CAMERAS = 16
OTHER = "Other"
LARGE_BOX = Size(1280, 720)
SMALL_BOX = Size(320, 180)
FPS = 30
GOP_FRAMES = 60
SECONDS = 60
START_MS = 1_790_000_000_000
PEER = "bare PyAV"
_LIMIT_S = 20.0
_WINDOW_LIMIT_S = 180.0
_TICK = Fraction(1, 90_000)


def rows() -> list[Row]:
    """Return the medians (p50) of random seeks for one camera at 1080p and for sixteen at 640x360 at once.

    Every seek begins with no file open and nothing decoded, and so does the peer's; both find the file in the cache of
    the operating system.
    """
    with tempfile.TemporaryDirectory(prefix="louver-bench-") as scratch:
        folder = Path(scratch)
        main = make_clip(
            folder / "main.mp4", seconds=SECONDS, fps=FPS, size=(1920, 1080), gop_frames=GOP_FRAMES, bitrate=4_000_000
        )
        sub = make_clip(
            folder / "sub.mp4", seconds=SECONDS, fps=15, size=(640, 360), gop_frames=GOP_FRAMES // 2, bitrate=500_000
        )
        names = [f"Camera {number}" for number in range(CAMERAS)]
        parts: dict[str, tuple[Path, Sequence[int]]] = {"Large": (main, [START_MS])}
        parts[OTHER] = (main, [START_MS])
        parts |= {name: (sub, [START_MS]) for name in names}
        library = make_library(folder / "library", parts)
        large = next(each for each in library.segments if each.camera_id == make_camera("Large").id)
        small = make_library(folder / "small", {name: (sub, [START_MS]) for name in names})
        pair = make_library(folder / "pair", {name: (main, [START_MS]) for name in ("Large", OTHER)})
        return [
            *_one(library, _Bare(library.paths.root / large.path)),
            *_many(library, names),
            *_in_the_window(pair, small, names),
        ]


class _Times:
    """When each of several cameras showed its first picture, and its exact frame."""

    def __init__(self, cameras: int) -> None:
        self._cameras = cameras
        self._changed = threading.Condition()
        self._first_s: dict[CameraId, float] = {}
        self._exact_s: dict[CameraId, float] = {}

    def note(self, camera_id: CameraId, *, exact: bool) -> None:
        at_s = time.perf_counter()
        with self._changed:
            self._first_s.setdefault(camera_id, at_s)
            if exact:
                self._exact_s[camera_id] = at_s
                self._changed.notify()

    def after_ms(self, begun_s: float) -> tuple[float, float]:
        """The last first picture and the last exact frame."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._exact_s) == self._cameras, _LIMIT_S):
                sys.exit(f"Not every camera showed a picture within {_LIMIT_S:.0f} s, so there is nothing to measure.")
            first_s, exact_s = max(self._first_s.values()), max(self._exact_s.values())
        return (first_s - begun_s) * 1000, (exact_s - begun_s) * 1000


class _Bare:
    """Opens a recording and decodes from a keyframe to a picture; where its samples lie is known before."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._video = read_format(path).video
        self._spots = [spot for spot in locate_samples(path) if spot.track is Track.VIDEO]

    def seek_ms(self, frame: int) -> float:
        """How long it takes to have that picture, in ms."""
        spots = self._spots[frame // GOP_FRAMES * GOP_FRAMES : frame + 1]
        assert spots[0].keyframe
        begun_s = time.perf_counter()
        context = cast(VideoCodecContext, av.CodecContext.create(self._video.codec.value, "r"))
        context.thread_count = 1  # as the player's
        context.extradata = self._video.config
        pictures = 0
        with self._path.open("rb") as file:
            for spot in spots:
                pictures += len(context.decode(_packet(file, spot)))
        pictures += len(context.decode(None))
        assert pictures == len(spots)
        return (time.perf_counter() - begun_s) * 1000


def _packet(file: BinaryIO, spot: SampleSpot) -> "av.Packet[VideoStream]":
    file.seek(spot.offset)
    coded = av.Packet(file.read(spot.size_bytes))
    coded.pts, coded.dts, coded.time_base = spot.pts, spot.dts, _TICK
    return cast("av.Packet[VideoStream]", coded)


class _One:
    """A player that is sent from camera to camera, as in the window."""

    def __init__(self, library: Library) -> None:
        self._times = _Times(1)
        self._wanted_ms = 0
        self._player = Player(library.paths, LibraryReader(library.paths.index), SystemClock(), self._take)
        self._player.set_box(LARGE_BOX)
        self._player.start()

    def close(self) -> None:
        self._player.request_stop()
        self._player.join(5.0)

    def seek(self, name: str, wall_ms: int) -> tuple[float, float]:
        camera_id, self._times, self._wanted_ms = make_camera(name).id, _Times(1), wall_ms
        begun_s = time.perf_counter()
        self._player.show(PlayerRequest(camera_id, StreamRole.MAIN, wall_ms, playing=False))
        return self._times.after_ms(begun_s)

    def _take(self) -> None:
        view = self._player.views.take(0.0)
        if view is not None and view.picture is not None and view.request.wall_ms == self._wanted_ms:
            self._times.note(view.request.camera_id, exact=view.exact)


def _seek_many(library: Library, names: list[str], box: Size, wall_ms: int) -> tuple[float, float]:
    """All by one clock, by players that have just been started; in ms."""
    streams = [(make_camera(name).id, StreamRole.MAIN) for name in names]
    times = _Times(len(streams))

    def take(camera_id: CameraId) -> None:
        view = player.take(camera_id)
        if view is not None and view.picture is not None:
            times.note(camera_id, exact=view.exact)

    player = LockedPlayer(library.paths, LibraryReader(library.paths.index), SystemClock(), streams, take)
    for camera_id, _ in streams:
        player.set_box(camera_id, box)
    player.start()
    begun_s = time.perf_counter()
    player.show(wall_ms, playing=False)
    try:
        return times.after_ms(begun_s)
    finally:
        player.close(5.0)


def _in_the_window(pair: Library, small: Library, names: list[str]) -> list[Row]:
    """From the wish to what is painted, through the real window and its event loop."""
    one, many = (
        [_window(library, cameras, run, together=together) for run in range(RUNS)]
        for library, cameras, together in ((pair, ["Large", OTHER], False), (small, names, True))
    )
    return [
        Row("in the window, 1080p: first picture painted p50", "ms", _middles(one, 0), goal_at_most=40.0),
        Row("the same, exact frame p95", "ms", _slow_ones(one, 1), goal_at_most=150.0),
        Row("in the window, 16 cameras: last first picture painted p50", "ms", _middles(many, 0)),
        Row("the same, last exact frame p95", "ms", _slow_ones(many, 1), goal_at_most=200.0),
    ]


_Seeks = list[tuple[float, float]]


def _middles(runs: list[_Seeks], which: int) -> Sample:
    return Sample(tuple(statistics.median(each[which] for each in run) for run in runs))


def _slow_ones(runs: list[_Seeks], which: int) -> Sample:
    """Of twenty the slowest but one, in each run."""
    return Sample(tuple(statistics.quantiles((each[which] for each in run), n=20)[18] for run in runs))


def _window(library: Library, names: list[str], run: int, *, together: bool) -> _Seeks:
    root = str(library.paths.root)
    asked = {
        "library": root,
        "cameras": [make_camera(name).id for name in names],
        "moments": [START_MS + round(frame * 1000 / FPS) + 5 for frame in _moments(run, SEEKS_IN_WINDOW)],
        "together": together,
    }
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "bench" / "_seek_window.py"), json.dumps(asked)],
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'packaging'}{os.pathsep}{ROOT}", "LOUVER_CONFIG_DIR": root},
        stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, check=True, timeout=_WINDOW_LIMIT_S,
    )  # fmt: skip
    return [(first, exact) for first, exact in json.loads(done.stdout.splitlines()[-1])]


def _moments(run: int, seeks: int = SEEKS) -> list[int]:
    """Random frames of the film, never twice the same group in a row: what is decoded already would flatter us."""
    chosen = random.Random(run)  # noqa: S311 - reproducible moments, no secret
    groups = SECONDS * FPS // GOP_FRAMES
    found: list[int] = []
    group = 0
    for _ in range(seeks):
        group = (group + chosen.randrange(2, groups - 1)) % groups
        found.append(group * GOP_FRAMES + chosen.randrange(1, GOP_FRAMES - 1))
    return found


def _one(library: Library, peer: _Bare) -> list[Row]:
    first, exact, bare = [], [], []
    one = _One(library)
    try:
        one.seek("Large", START_MS)
        for run in range(RUNS):
            results, peers = [], []
            for number, frame in enumerate(_moments(run)):
                one.seek(OTHER, START_MS)  # lets go of the files and the pictures
                if number % 2:
                    peers.append(peer.seek_ms(frame))
                results.append(one.seek("Large", START_MS + round(frame * 1000 / FPS) + 5))
                if not number % 2:
                    peers.append(peer.seek_ms(frame))
            first.append(statistics.median(each[0] for each in results))
            exact.append(statistics.median(each[1] for each in results))
            bare.append(statistics.median(peers))
    finally:
        one.close()
    exact_sample, bare_sample = Sample(tuple(exact)), Sample(tuple(bare))
    return [
        Row("seek at 1080p, 2 s GOP, first picture p50", "ms", Sample(tuple(first)), goal_at_most=30.0),
        Row("the same, exact frame p50", "ms", exact_sample, goal_at_most=80.0),
        Row("the same, to decoding the GOP's prefix", "ms", exact_sample, PEER, bare_sample, 1.2),
    ]


def _many(library: Library, names: list[str]) -> list[Row]:
    first, exact = [], []
    for run in range(RUNS):
        results = [
            _seek_many(library, names, SMALL_BOX, START_MS + round(frame * 1000 / FPS) + 5) for frame in _moments(run)
        ]
        first.append(statistics.median(each[0] for each in results))
        exact.append(statistics.median(each[1] for each in results))
    return [
        Row("seek of 16 cameras at 640x360, last first picture p50", "ms", Sample(tuple(first)), goal_at_most=60.0),
        Row("the same, last exact frame p50", "ms", Sample(tuple(exact)), goal_at_most=150.0),
    ]
