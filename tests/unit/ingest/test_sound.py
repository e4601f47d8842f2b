"""Sound of every kind becomes AAC beside its picture, and no sound ever stops a picture."""

from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.camera import Transport
from app.domain.media import TICKS_PER_S, Codec, Track
from app.ingest.sound.coding import SoundCoding
from app.ingest.sound.decoders import open_decoder
from app.ingest.sound.pcm import decode_pcm
from app.ingest.sound.times import SoundTimes
from app.ingest.sound.transcode import Frame, Transcoder, open_stage
from tests.helpers.conditions import promises_a_time
from tests.helpers.footage import make_clip
from tests.helpers.lips import apart_ms, make_lips_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.rtsp_sound import WIRES
from tests.unit.ingest.filing import write_file
from tests.unit.ingest.stage import assert_times_hold, camera_at, file_address, read

CODINGS = [
    SoundCoding("pcm_alaw", 8_000, 1),
    SoundCoding("pcm_s16be", 44_100, 2),
    SoundCoding("g726le", 8_000, 1, bits=3),
    SoundCoding("g726", 8_000, 1, bits=4),
    SoundCoding("opus", 48_000, 2),
    SoundCoding("aac", 16_000, 1),
    SoundCoding("mp3", 44_100, 2),
]


@pytest.fixture
def lips(tmp_path: Path) -> Path:
    return make_lips_clip(tmp_path / "clip.mov", seconds=4)


@pytest.mark.parametrize("wire", WIRES)
def test_lips_and_sound_stay_together_in_the_file(lips: Path, tmp_path: Path, wire: str) -> None:
    with RtspCamera({"main": lips}, sound=wire, speed=8.0) as camera:
        found = read(camera_at(camera.url("main")), pictures=100)
    audio = found.formats[0].audio
    assert audio is not None
    assert (audio.codec, audio.sample_rate) == (Codec.AAC, WIRES[wire].rate_hz)
    assert audio.channels == WIRES[wire].channels
    assert_times_hold(found.packets)
    apart = apart_ms(write_file(found, tmp_path))
    assert len(apart) >= 3
    assert apart == pytest.approx([0] * len(apart), abs=40)


@pytest.mark.parametrize("codec", ["pcm_mulaw", "libopus", "mp3"])
def test_a_files_sound_stays_with_its_picture(tmp_path: Path, codec: str) -> None:
    lips = make_lips_clip(tmp_path / "clip.mov", seconds=2)
    path = _with_sound(lips, tmp_path / ("other.mov" if codec.startswith("pcm") else "other.mkv"), codec)
    found = read(camera_at(file_address(path), once=True))
    apart = apart_ms(write_file(found, tmp_path))
    assert len(apart) == 1
    assert apart == pytest.approx([0], abs=40)
    assert found.of(Track.AUDIO)[-1].pts > 1.8 * TICKS_PER_S


@promises_a_time
def test_sound_in_datagrams_stays_with_its_picture(lips: Path, tmp_path: Path) -> None:
    with RtspCamera({"main": lips}, speed=4.0) as camera:
        found = read(camera_at(camera.url("main"), transport=Transport.UDP), pictures=70)
    apart = apart_ms(write_file(found, tmp_path))
    assert apart == pytest.approx([0] * len(apart), abs=40)
    assert len(apart) >= 2


@pytest.mark.parametrize("audio", ["aac", "pcm_alaw"])
def test_sound_that_pauses_comes_back_in_its_place(tmp_path: Path, audio: str) -> None:
    clip = make_clip(tmp_path / "clip.mov", seconds=1, audio=audio)  # type: ignore[arg-type]
    with RtspCamera({"main": clip}, speed=20.0) as camera:

        def then(pictures: int) -> None:
            if pictures in (20, 320):
                camera.mute(pictures == 20)

        found = read(camera_at(camera.url("main")), pictures=420, then=then)
    sounds = found.of(Track.AUDIO)
    pauses = [after.dts - before.dts for before, after in pairwise(sounds)]
    assert max(pauses) > 15 * TICKS_PER_S
    assert sounds[-1].dts == pytest.approx(found.of(Track.VIDEO)[-1].dts, abs=TICKS_PER_S)
    assert_times_hold(found.packets)


def test_a_jump_of_the_cameras_clock_leaves_lips_together(lips: Path, tmp_path: Path) -> None:
    with RtspCamera({"main": lips}, speed=4.0) as camera:
        found = read(
            camera_at(camera.url("main")),
            pictures=140,
            then=lambda count: camera.jump_clock(3_600_000) if count == 50 else None,
        )
    apart = apart_ms(write_file(found, tmp_path))
    assert len(apart) >= 5
    assert apart == pytest.approx([0] * len(apart), abs=80)  # the moment of the jump costs up to one picture


def test_sound_that_nobody_understands_leaves_the_pictures(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mov", seconds=1, audio="pcm_alaw")
    body = b"v=0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=control:trackID=0\r\n"
    body += b"m=audio 0 RTP/AVP 8\r\na=rtpmap:8 G729/8000\r\na=control:trackID=1\r\n"
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        camera.describe_as(body)
        found = read(camera_at(camera.url("main")), pictures=10)
    assert found.formats[0].audio is None
    assert not found.of(Track.AUDIO)


@pytest.mark.parametrize("wire", ["opus", "G726-32", "L16/2"])
def test_noise_instead_of_sound_leaves_the_pictures(tmp_path: Path, wire: str) -> None:
    clip = make_clip(tmp_path / "clip.mov", seconds=1, audio="pcm_alaw")
    coding = WIRES[wire]
    body = b"v=0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=control:trackID=0\r\n"
    body += f"m=audio 0 RTP/AVP 8\r\na=rtpmap:8 {coding.rtpmap}\r\na=control:trackID=1\r\n".encode()
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        camera.describe_as(body)  # what comes is G.711
        found = read(camera_at(camera.url("main")), pictures=20)
    assert len(found.of(Track.VIDEO)) == 20
    assert_times_hold(found.packets)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(CODINGS), st.lists(st.tuples(st.integers(0, 400_000), st.binary(max_size=400)), max_size=12))
def test_any_bytes_become_sound_or_silence(coding: SoundCoding, pieces: list[tuple[int, bytes]]) -> None:
    stage, at, found = open_stage(coding), 0, list[Frame]()
    for step, payload in pieces:
        at += step
        found += stage.take(at, payload)
    found += stage.finish()
    assert all(after.at > before.at for before, after in pairwise(found))
    assert all(0 <= frame.at <= at + TICKS_PER_S for frame in found)


@pytest.mark.parametrize("codec", ["pcm_alaw", "pcm_mulaw"])
def test_the_tables_of_g711_agree_with_libavs(codec: str) -> None:
    every = bytes(range(256))
    context = av.CodecContext.create(codec, "r")
    assert isinstance(context, av.AudioCodecContext)
    context.sample_rate, context.layout = 8_000, "mono"
    (frame,) = context.decode(av.Packet(every))
    ours = np.round(decode_pcm(codec, every, 1) * 32_768).astype(np.int16)
    assert np.array_equal(ours, frame.to_ndarray())


@pytest.mark.parametrize(("pause_s", "filled"), [(0.02, True), (0.5, True), (1.9, True), (2.1, False), (60.0, False)])
def test_short_pauses_are_filled_and_long_ones_kept(pause_s: float, filled: bool) -> None:
    stage = Transcoder(open_decoder(SoundCoding("pcm_alaw", 8_000, 1)), "pcm_alaw")
    frames, at = list[Frame](), 0
    for number in range(200):
        at += 1_800 + (round(pause_s * TICKS_PER_S) if number == 100 else 0)
        frames += stage.take(at, b"\x55" * 160)
    frames += stage.finish()
    gaps = [after.at - before.at for before, after in pairwise(frames)]
    assert (max(gaps) < 0.2 * TICKS_PER_S) is filled
    assert frames[-1].at + frames[-1].duration == pytest.approx(at + 1_800, abs=0.16 * TICKS_PER_S)


def test_pieces_told_twice_are_heard_once() -> None:
    stage = Transcoder(open_decoder(SoundCoding("pcm_alaw", 8_000, 1)), "pcm_alaw")
    frames = [frame for number in range(100) for frame in stage.take(number // 2 * 1_800, b"\x55" * 160)]
    assert frames[-1].at < TICKS_PER_S


@given(st.lists(st.tuples(st.integers(-(1 << 40), 1 << 40), st.integers(0, 1 << 40)), max_size=40))
def test_the_times_of_sound_rise_whatever_a_camera_says(pairs: list[tuple[int, int]]) -> None:
    times = SoundTimes()
    placed = [times.place(ticks, pictures) for ticks, pictures in pairs]
    assert all(after > before for before, after in pairwise(placed))


def test_a_clock_that_leapt_is_bridged_and_a_pause_is_not() -> None:
    times = SoundTimes()
    assert [times.place(at, at) for at in (0, 1_800, 3_600)] == [0, 1_800, 3_600]
    assert times.place(90_000_000, 5_000) == 5_400
    assert times.place(90_001_800, 7_000) == 7_200
    assert times.place(95_400_000, 5_405_000) == 5_405_400


def _with_sound(source: Path, path: Path, codec: str) -> Path:
    """The file with its sound coded anew."""
    with av.open(str(source)) as before, av.open(str(path), "w") as after:
        pictures = after.add_stream_from_template(before.streams.video[0])
        sound = after.add_stream(codec, rate=48_000 if codec == "libopus" else 8_000)
        assert isinstance(sound, av.AudioStream)
        sound.layout = "mono"
        resampler = av.AudioResampler(format=sound.format, layout="mono", rate=sound.sample_rate)
        for packet in before.demux():
            if packet.dts is None:
                continue
            if packet.stream.type == "video":
                packet.stream = pictures
                after.mux(packet)
                continue
            for frame in packet.decode():
                for even in resampler.resample(frame):
                    after.mux(sound.encode(even))
        after.mux(sound.encode(None))
    return path
