"""A compatible export plays everywhere, shows the exact span, and keeps nothing of what was blurred."""

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from app.core.clock import Stop, SystemClock
from app.domain.recording import Span
from app.playback.export.exporter import export
from app.playback.export.overlay import MEANS_PER_SIDE, Overlay, stamp_text
from app.playback.export.request import Area, Compatible, ExportCamera, ExportCancelled, ExportRequest
from tests.helpers.footage import picture_of
from tests.helpers.packets import looped
from tests.unit.playback.test_export import (
    DOOR,
    FRAME_MS,
    START_MS,
    Shelf,
    clip_stream,
    complaints_of_ffprobe,
    numbers_of,
    shelf,
    times_of,
)

__all__ = ["shelf"]


def test_sound_stays_in_step_where_connections_overlap_and_pause(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path)
    shelf.record(stream, list(looped(stream, 4)))
    moved = [
        replace(p, wall_ms=p.wall_ms + 16_900, pts=p.pts + 1_521_000, dts=p.dts + 1_521_000) for p in stream.packets
    ]
    shelf.record(stream, moved)
    first = shelf.segments[0]
    result = shelf.export(tmp_path / "out", first.start_ms + 500, first.start_ms + 20_000, compatible=Compatible())
    video, audio = (times_of(result.files[0].path, kind) for kind in ("video", "audio"))
    assert video[-1] == pytest.approx(19.4, abs=0.2)
    assert audio[-1] == pytest.approx(video[-1], abs=0.15)
    assert np.diff(audio).max() < 0.03


@pytest.mark.parametrize("codec", ["h264", "hevc", "mjpeg"])
def test_any_recorded_codec_becomes_h264_and_aac(shelf: Shelf, tmp_path: Path, codec: str) -> None:
    stream = clip_stream(tmp_path, codec=codec)
    shelf.record(stream, stream.packets)
    start_ms = shelf.segments[0].start_ms + round(20 * FRAME_MS) + 1
    result = shelf.export(tmp_path / "out", start_ms, start_ms + 2_000, compatible=Compatible())
    [file] = result.files
    stamped = shelf.export(tmp_path / "out", start_ms, start_ms + 500, compatible=Compatible(stamp=True)).files[0]
    with av.open(str(stamped.path)) as container:
        corner = picture_of(next(container.decode(video=0)))[8:14, 8:40]
    with av.open(str(file.path)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert (video.codec_context.name, audio.codec_context.name) == ("h264", "aac")
    assert complaints_of_ffprobe(file.path) == ""
    assert corner.mean() < 120
    assert numbers_of(file.path) == list(range(20, 51))
    assert abs(times_of(file.path, "audio")[-1] - times_of(file.path, "video")[-1]) < 0.15
    assert result.verified
    assert file.path.read_bytes().index(b"moov") < file.path.read_bytes().index(b"mdat")


def test_every_picture_of_the_film_is_stamped_and_blurred_where_asked_and_untouched_elsewhere(
    shelf: Shelf, tmp_path: Path
) -> None:
    stream = clip_stream(tmp_path, seconds=2)
    shelf.record(stream, stream.packets)
    area = Area(0.5, 0.5, 0.25, 0.4)
    choice = Compatible(stamp=True, areas=(area,))
    plain, made = (
        pictures_in(shelf.export(tmp_path / "out", START_MS, START_MS + 2_000, compatible=each).files[0].path)
        for each in (Compatible(), choice)
    )
    assert len(plain) == len(made) == 30
    inside = (slice(92, 160), slice(162, 238))
    for before, after in zip(plain, made, strict=True):
        assert roughness(after[inside]) < roughness(before[inside]) / 4
        assert np.abs(after[100:150, 20:140] - before[100:150, 20:140]).mean() < 6
    steady = np.std([after[8:24, 8:60] for after in made], axis=0)
    assert steady.mean() < 12, "the stamp stands still over a picture that moves"


def pictures_in(path: Path) -> list[np.ndarray[tuple[int, ...], np.dtype[np.float64]]]:
    """The luma of every picture."""
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="gray").astype(float) for frame in container.decode(video=0)]


def roughness(luma: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> float:
    """How much neighbours differ."""
    return float(np.abs(np.diff(luma, axis=0)).mean() + np.abs(np.diff(luma, axis=1)).mean())


def test_a_blurred_area_holds_no_more_than_a_few_means() -> None:
    noise = np.random.default_rng(5).integers(0, 255, (180 * 3 // 2, 320), np.uint8)
    frame = av.VideoFrame.from_ndarray(noise, format="yuv420p")
    blurred = Overlay(Compatible(areas=(Area(0.25, 0.25, 0.5, 0.5),)), "Door").drawn(frame, START_MS).to_ndarray()
    inside = blurred[45:135, 80:240].astype(float)
    assert inside.std() < 12
    assert np.abs(np.diff(inside, axis=1)).max() <= 8
    assert np.array_equal(blurred[:40], noise[:40])
    spectrum = np.abs(np.fft.fft2(inside - inside.mean()))
    high = spectrum[MEANS_PER_SIDE * 2 : -MEANS_PER_SIDE * 2, MEANS_PER_SIDE * 2 : -MEANS_PER_SIDE * 2]
    assert (high**2).sum() < 0.01 * (spectrum**2).sum()


def test_the_stamp_names_the_distance_to_utc() -> None:
    assert stamp_text(START_MS)[-5] in "+-"
    frame = av.VideoFrame.from_ndarray(np.full((180 * 3 // 2, 320), 90, np.uint8), format="yuv420p")
    drawn = Overlay(Compatible(stamp=True), "Tür <1>").drawn(frame, START_MS).to_ndarray()
    assert drawn[8:24, 8:200].max() > 200
    assert (drawn[60:180] == 90).all()


def test_cancelling_an_encoding_leaves_nothing_behind(shelf: Shelf, tmp_path: Path) -> None:
    stream = clip_stream(tmp_path)
    shelf.record(stream, stream.packets)
    stop = Stop()
    request = ExportRequest(
        (ExportCamera(DOOR.id, "Door"),), Span(START_MS, START_MS + 4_000), tmp_path / "out", compatible=Compatible()
    )
    with pytest.raises(ExportCancelled):
        export(shelf.paths, shelf, request, clock=SystemClock(), stop=stop, on_share=lambda share: stop.set())
    assert list((tmp_path / "out").iterdir()) == []
