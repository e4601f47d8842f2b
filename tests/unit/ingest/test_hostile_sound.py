"""The two decoders of sound that the engine runs take whatever a camera sends, and no camera reaches another one."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.camera import Transport
from app.domain.media import Track
from app.ingest.sound.coding import CAMERA_CODINGS, SoundCoding
from app.ingest.sound.decoders import LibavDecoder, open_decoder
from tests.helpers import sound_fuzz
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.unit.ingest.stage import camera_at, read

ROOT = Path(__file__).resolve().parents[3]
LONGEST_SAMPLES = 8_192 * 4
"""8 KiB of G.726 with two bits a sample; Opus makes 120 ms of a piece at most."""


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [4_000, pytest.param(400_000, marks=pytest.mark.fuzz)])
@pytest.mark.parametrize(("codec", "bits"), [("opus", 0), ("g726le", 2), ("g726le", 5), ("g726", 4)])
def test_thousands_of_hostile_payloads_break_no_decoder_and_take_no_memory(codec: str, bits: int, count: int) -> None:
    """In a process of its own, so that a crash of libav is a failed test and not the end of all."""
    command = [sys.executable, "-m", "tests.helpers.sound_fuzz", codec, str(bits), str(count), "7"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=800)
    assert done.returncode == 0, done.stderr[-2000:]
    sounds, longest, grown_kib = map(int, done.stdout.split())
    assert sounds > count // 4, "most of it has to get as far as the decoder's heart"
    assert longest <= LONGEST_SAMPLES
    assert grown_kib < 8 << 10


@pytest.mark.parametrize("coding", [SoundCoding("opus", 48_000, 1), SoundCoding("g726", 8_000, 1, bits=4)])
def test_an_empty_piece_is_not_the_end_of_a_sound(coding: SoundCoding) -> None:
    decoder = open_decoder(coding)
    real = sound_fuzz.real_payloads(coding)
    made = [decoder.decode(payload).shape[1] for payload in (*real[:2] * 2, b"", *real[:2] * 2)]
    assert made[4] == 0
    assert all(made[6:]), "the first piece after it may be the decoder's start"


@pytest.mark.parametrize("size_bytes", [8_192, 8_193])
def test_a_piece_of_sound_beyond_every_bound_is_not_decoded(size_bytes: int) -> None:
    decoder = open_decoder(SoundCoding("g726le", 8_000, 1, bits=4))
    assert decoder.decode(bytes(size_bytes)).shape[1] == (2 * size_bytes if size_bytes <= 8_192 else 0)


def test_libav_decodes_g726_and_opus_alone_of_what_cameras_send() -> None:
    by_libav = {
        coding
        for coding in CAMERA_CODINGS - {"aac"}
        if isinstance(open_decoder(SoundCoding(coding, 48_000 if coding == "opus" else 8_000, 1, bits=4)), LibavDecoder)
    }
    assert by_libav == {"g726", "g726le", "opus"}


@pytest.mark.parametrize("other", ["MPA/90000", "AC3/48000", "AMR/8000", "G723/8000", "QCELP/8000"])
def test_a_camera_reaches_no_other_decoder_of_libavs(tmp_path: Path, other: str) -> None:
    """Datagrams are read by libav, which would open the decoder of whatever is told."""
    clip = make_clip(tmp_path / "clip.mov", seconds=1, audio="pcm_alaw")
    lines = ["v=0", "o=- 0 0 IN IP4 127.0.0.1", "s=-", "t=0 0", "m=video 0 RTP/AVP 96", "a=rtpmap:96 H264/90000"]
    lines += ["a=control:trackID=0", "m=audio 0 RTP/AVP 97", f"a=rtpmap:97 {other}", "a=control:trackID=1", ""]
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        camera.describe_as("\r\n".join(lines).encode())
        found = read(camera_at(camera.url("main"), transport=Transport.UDP), pictures=10)
    assert found.formats[0].audio is None
    assert not found.of(Track.AUDIO)
    assert len(found.of(Track.VIDEO)) == 10
