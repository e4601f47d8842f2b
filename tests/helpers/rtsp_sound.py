"""A file's sound coded as cameras code theirs: G.711, G.726, Opus, LATM, plain samples; the test camera calls it."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import av
import numpy as np
from av.audio.resampler import AudioResampler
from av.container import InputContainer

PIECE_MS = 20


@dataclass(frozen=True)
class CodedSound:
    """Pieces with their times in seconds, and what the session description says of them."""

    payload_type: int
    rtpmap: str
    clock_hz: int
    pieces: list[tuple[Fraction, bytes]]
    fmtp: str = ""
    marked: bool = False


@dataclass(frozen=True)
class _Wire:
    codec: str
    payload_type: int
    rate_hz: int
    channels: int
    rtpmap: str
    bits: int = 0


WIRES = {
    "PCMA": _Wire("pcm_alaw", 8, 8_000, 1, "PCMA/8000"),
    "PCMU": _Wire("pcm_mulaw", 0, 8_000, 1, "PCMU/8000"),
    "PCMU/16000": _Wire("pcm_mulaw", 98, 16_000, 1, "PCMU/16000"),
    "L16": _Wire("pcm_s16be", 11, 44_100, 1, "L16/44100"),
    "L16/2": _Wire("pcm_s16be", 10, 44_100, 2, "L16/44100/2"),
    "opus": _Wire("libopus", 98, 48_000, 1, "opus/48000/2"),
    **{f"G726-{8 * bits}": _Wire("g726le", 98, 8_000, 1, f"G726-{8 * bits}/8000", bits) for bits in (2, 3, 4, 5)},
    "MP4A-LATM": _Wire("aac", 98, 16_000, 1, "MP4A-LATM/16000/1"),
    "AAL2-G726-32": _Wire("g726", 98, 8_000, 1, "AAL2-G726-32/8000", 4),
}


def code_sound(container: InputContainer, name: str) -> CodedSound:
    """The container's first sound, coded anew as one of WIRES."""
    wire = WIRES[name]
    latm = wire.codec == "aac"
    kind = "fltp" if latm else "s16"
    context: Any = av.CodecContext.create(wire.codec, "w")
    layout = "stereo" if wire.channels == 2 else "mono"
    context.sample_rate, context.layout, context.format = wire.rate_hz, layout, kind
    context.time_base = Fraction(1, wire.rate_hz)
    if wire.bits:
        context.options = {"code_size": str(wire.bits)}
    elif wire.codec == "libopus":
        context.options = {"application": "lowdelay"}  # whose start is short
    elif latm:
        context.flags |= av.codec.context.Flags.global_header
    context.open()
    resampler = AudioResampler(format=kind, layout=layout, rate=wire.rate_hz)
    frames = [each for frame in container.decode(audio=0) for each in resampler.resample(frame)]
    samples = np.concatenate([frame.to_ndarray() for frame in frames + resampler.resample(None)], axis=1)
    step = 1024 if latm else wire.rate_hz * PIECE_MS // 1000
    pieces: list[tuple[Fraction, bytes]] = []
    for number in range(samples.shape[1] // wire.channels // step):
        cut = samples[:, number * step * wire.channels : (number + 1) * step * wire.channels]
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(cut), format=kind, layout=layout)
        frame.sample_rate, frame.pts, frame.time_base = wire.rate_hz, number * step, Fraction(1, wire.rate_hz)
        # Some encoders gather more than one piece, some have a start of their own: their packets know their times.
        pieces += [(Fraction(packet.pts, wire.rate_hz), bytes(packet)) for packet in context.encode(frame)]
    if latm:
        # The encoder's own start is left out, as a camera that runs for long has none.
        pieces = [(at_s, _latm_element(frame)) for at_s, frame in pieces if at_s >= 0]
        fmtp = f"profile-level-id=1;object=2;cpresent=0;config={_stream_mux_config(bytes(context.extradata)).hex()}"
        return CodedSound(wire.payload_type, wire.rtpmap, wire.rate_hz, pieces, fmtp, marked=True)
    begin_s = pieces[0][0]  # a few ms before the file's own, where the encoder has a start
    return CodedSound(wire.payload_type, wire.rtpmap, wire.rate_hz, [(at_s - begin_s, piece) for at_s, piece in pieces])


def _latm_element(frame: bytes) -> bytes:
    """One frame behind its length (ISO/IEC 14496-3, 1.7.3.1)."""
    return b"\xff" * (len(frame) // 255) + bytes([len(frame) % 255]) + frame


def _stream_mux_config(config: bytes) -> bytes:
    """One program of one layer with the first two bytes of an AudioSpecificConfig, one frame an element."""
    bits = "0" + "1" + "000000" + "0000" + "000" + f"{int.from_bytes(config[:2], 'big'):016b}" + "000" + "1" * 8 + "00"
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")
