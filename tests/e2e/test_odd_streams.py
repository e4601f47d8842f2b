"""Streams that are odd rather than broken: times, keyframes and parameter sets as no standard has them."""

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import av
import pytest

from app.domain.facts import ProblemFound
from tests.helpers.conditions import wait_until
from tests.helpers.engine import camera_at
from tests.helpers.footage import VideoCodec, make_clip, picture_of, read_frame_number, samples
from tests.helpers.recording import Recording, pictures_sent
from tests.helpers.rtsp_camera import RtspCamera, Stamps

ON_ITS_WAY = 12
"""Pictures that may lie in a socket when the recording ends: less than half a second of them."""
FPS = 30


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("footage") / "clip.mp4"
    return make_clip(path, seconds=2, fps=FPS, gop_frames=15, audio="aac")


@pytest.fixture
def camera(clip: Path) -> Iterator[RtspCamera]:
    with RtspCamera({"main": clip}) as running:
        yield running


@pytest.fixture
def recording(tmp_path: Path, camera: RtspCamera) -> Recording:
    return Recording(tmp_path / "library", [camera_at(camera.url("main"))])


def assert_whole(recording: Recording, camera: RtspCamera) -> None:
    """Every picture that was sent is in the files, in order, and decodes; nothing is told to be missing."""
    sent, recorded = pictures_sent(camera), recording.recorded()
    assert recorded == sent[: len(recorded)]
    assert len(sent) - len(recorded) <= ON_ITS_WAY
    assert recording.decode_all() == len(recorded)
    assert recording.gaps() == []


def length_s(recording: Recording) -> float:
    segments = recording.segments()
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(segments))
    return (segments[-1].end_ms - segments[0].start_ms) / 1000


@pytest.mark.parametrize("stamps", ["standing", "absent", "swinging", "random"])
def test_times_that_mean_nothing_cost_no_picture_and_no_time(tmp_path: Path, clip: Path, stamps: Stamps) -> None:
    with RtspCamera({"main": clip}) as camera:
        recording = Recording(tmp_path / "library", [camera_at(camera.url("main"))])
        with recording:
            recording.wait_for_footage(camera, 20)
            began_s = time.monotonic()
            camera.stamp(stamps)
            recording.wait_for_footage(camera, 60)
            odd_s = time.monotonic() - began_s
            camera.stamp("right")
            recording.wait_for_footage(camera, 20)
        assert_whole(recording, camera)
        assert len(recording.segments()) == 1
        assert length_s(recording) == pytest.approx(odd_s + 1.3, abs=1)
        # Half a second passes until a clock that stands is known as such; the pictures after that are spread as ever.
        shown_ms = sorted(sample.pts_ms for sample in samples(recording.paths.root / recording.segments()[0].path))
        steps_ms = [after - before for before, after in pairwise(shown_ms)]
        assert sum(step < 5 for step in steps_ms) < FPS
        assert max(steps_ms) < 1000


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_b_frames_are_recorded_and_shown_in_the_order_in_which_they_were_taken(
    tmp_path: Path, codec: VideoCodec
) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, fps=FPS, gop_frames=15, codec=codec, b_frames=2)
    with RtspCamera({"main": clip}) as camera:
        recording = Recording(tmp_path / "library", [camera_at(camera.url("main"))])
        with recording:
            recording.wait_for_footage(camera, 50)
        assert_whole(recording, camera)
    path = recording.paths.root / recording.segments()[0].path
    with av.open(str(path)) as container:
        frames = list(container.decode(video=0))[:-3]  # the last pictures wait for what was not sent any more
    numbers = [read_frame_number(picture_of(frame)) for frame in frames]
    assert [number % 60 for number in numbers if number is not None] == [at % 60 for at in range(len(frames))]
    times = [frame.time for frame in frames if frame.time is not None]
    steps = [after - before for before, after in pairwise(times)]
    assert steps == pytest.approx([1 / FPS] * (len(frames) - 1), abs=0.002)


def test_parameter_sets_that_change_again_and_again_do_not_tear_the_recording(
    recording: Recording, camera: RtspCamera, tmp_path: Path
) -> None:
    other = make_clip(tmp_path / "other.mp4", seconds=2, fps=FPS, gop_frames=5, b_frames=2, audio="aac")
    same = make_clip(tmp_path / "same.mp4", seconds=2, fps=FPS, gop_frames=5, audio="aac")
    with recording:
        recording.wait_for_footage(camera, 10)
        for _ in range(7):
            for clip in (other, same):
                camera.change_file("main", clip)
                recording.wait_for_footage(camera, 6)
    assert_whole(recording, camera)
    # Each of the first few changes is a new format; then the sets travel inside the pictures.
    assert 3 <= len(recording.segments()) <= 7


def test_a_size_that_changes_again_and_again_is_a_file_each_and_all_of_it_plays(
    recording: Recording, camera: RtspCamera, tmp_path: Path
) -> None:
    large = make_clip(tmp_path / "large.mp4", seconds=2, fps=FPS, gop_frames=5, size=(640, 360), audio="aac")
    small = make_clip(tmp_path / "small.mp4", seconds=2, fps=FPS, gop_frames=5, audio="aac")
    with recording:
        recording.wait_for_footage(camera, 10)
        for files, clip in enumerate((large, small, large, small), 2):
            camera.change_file("main", clip)
            wait_until(
                lambda files=files: len(list(recording.paths.footage.rglob("*.mp4"))) == files, 10, "another file"
            )
            recording.wait_for_footage(camera, 8)
    assert_whole(recording, camera)
    assert len(recording.segments()) == 5


def test_a_camera_that_sends_no_keyframes_is_told_of_and_asked_for_one_without_a_hole(
    recording: Recording, camera: RtspCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ingest.succession.KEYLESS_S", 2.0)
    with recording:
        recording.wait_for_footage(camera, 20)
        camera.send_no_keyframes()
        wait_until(lambda: camera.connections("main") == 2, 10, "another connection fetches a keyframe")
        wait_until(lambda: camera.viewers("main") == 1, 10, "the first connection is let go")
        recording.wait_for_footage(camera, 20)
        camera.resume()
        recording.wait_for_footage(camera, 40)
    told = [fact for fact in recording.of(ProblemFound) if fact.key.startswith("keyframes")]
    assert [fact.solved for fact in told] == [False, True]
    assert "keyframe interval" in told[0].sentence
    assert len(recording.segments()) == 2
    assert recording.decode_all() > 30  # what follows a picture that this camera kept to itself cannot be shown
    # Pictures that both connections brought lie in both files; what is missing is less than what is told as a gap.
    assert recording.gaps() == []
    assert set(pictures_sent(camera)[:-ON_ITS_WAY]) <= set(recording.recorded())


def test_who_cannot_wait_for_a_keyframe_has_one_fetched(recording: Recording, camera: RtspCamera) -> None:
    with recording:
        recording.wait_for_footage(camera, 20)
        camera.send_no_keyframes()
        recording.wait_for_footage(camera, 20)
        stream = recording.pipelines[0].streams[0]
        stream.worker.want_keyframe()
        wait_until(lambda: camera.connections("main") == 2, 5, "another connection fetches a keyframe")
        files = recording.paths.footage
        wait_until(lambda: len(list(files.rglob("*.mp4"))) == 2, 10, "the fetched keyframe begins a file")
        wait_until(lambda: camera.viewers("main") == 1, 5, "the first connection is let go")
        recording.wait_for_footage(camera, 20)
    assert len(recording.segments()) == 2
    assert recording.gaps() == []
    assert recording.of(ProblemFound) == []


def test_a_camera_that_has_no_keyframe_for_anybody_is_recorded_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ingest.succession.KEYLESS_S", 1.0)
    clip = make_clip(tmp_path / "clip.mp4", seconds=20, fps=FPS, gop_frames=10_000, size=(160, 90))
    with RtspCamera({"main": clip}) as camera:
        recording = Recording(tmp_path / "library", [camera_at(camera.url("main"))])
        with recording:
            recording.wait_for_footage(camera, 60)
            wait_until(lambda: camera.connections("main") == 2, 10, "another connection asks for a keyframe")
            recording.wait_for_footage(camera, 30)
        assert_whole(recording, camera)
    assert len(recording.segments()) == 1
    assert [fact.solved for fact in recording.of(ProblemFound)] == [False]


@pytest.mark.timeout(300)
def test_seven_good_cameras_lose_nothing_beside_an_odd_one(tmp_path: Path, clip: Path) -> None:
    good_clip = make_clip(tmp_path / "good.mp4", seconds=2, fps=15, gop_frames=15, size=(160, 90))
    large = make_clip(tmp_path / "large.mp4", seconds=1, fps=FPS, gop_frames=1, size=(640, 360), audio="aac")
    small = make_clip(tmp_path / "small.mp4", seconds=1, fps=FPS, gop_frames=1, audio="aac")
    names = [f"good-{number}" for number in range(7)]
    with RtspCamera(dict.fromkeys(names, good_clip)) as good, RtspCamera({"main": clip}) as odd:
        cameras = [camera_at(good.url(name), name) for name in names]
        recording = Recording(tmp_path / "library", [*cameras, camera_at(odd.url("main"), "odd")])
        with recording:
            recording.wait_for_footage(odd, 20)
            for stamps in ("standing", "random"):
                odd.stamp(stamps)
                recording.wait_for_footage(good, 10, "good-0")
            odd.resume()
            for number in range(60):
                odd.change_file("main", (large, small)[number % 2])
                recording.wait_for_footage(odd, 1)
            odd.send_no_keyframes()
            recording.wait_for_footage(good, 15, "good-6")
        for name in names:
            sent, recorded = pictures_sent(good, name), recording.recorded(name)
            assert recorded == sent[: len(recorded)]
            assert len(sent) - len(recorded) <= ON_ITS_WAY
            assert recording.gaps(name) == []
    assert len(recording.segments("odd")) <= 25, "new formats are rationed"
    assert recording.decode_all("odd") > 30
